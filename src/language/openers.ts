import type { Spelling } from './spelling.ts';

const openers = new Set(['after', 'before', 'since', 'when', 'until']);
const inPhrase = /^(?:DET|ADJ|NUM|NOUN|PROPN)\|/;

/** "There were no injuries after rockets fell on the town": the word that opens a clause with a subject and a past verb of its own, behind "there was", where a tagger took it for a preposition; -1 where there is none. */
export function openerIn(words: readonly Spelling[], classOf: (i: number) => string): number {
  if (!words.slice(0, 3).some((w, i) => w.low === 'there' && /^(?:was|were|had|have|has|are|is)$/.test(words[i + 1]?.low ?? ''))) return -1;
  return words.findIndex((w, i) => openers.has(w.low) && classOf(i).startsWith('ADP|') && verbBehind(words, i, classOf));
}

/** Whether a noun phrase and right behind it a past verb stand behind a word. */
function verbBehind(words: readonly Spelling[], i: number, classOf: (i: number) => string): boolean {
  let k = i + 1;
  while (k < words.length && k - i < 7 && inPhrase.test(classOf(k))) k++;
  return k > i + 1 && k < words.length && classOf(k) === 'VERB|VBD';
}
