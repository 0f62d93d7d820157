import { analyse, type Mode } from './analyse.ts';
import { readConllu, type ConlluSentence } from './conllu.ts';
import { lemmaOf } from './lemma.ts';
import type { Parse, Sentence } from './parse.ts';

interface Word { readonly form: string; readonly lemma: string; readonly upos: string; readonly xpos: string; readonly head: number; readonly deprel: string }

const line = (i: number, w: Word, misc: string): string => [i + 1, w.form, w.lemma || '_', w.upos, w.xpos || '_', '_', w.head + 1, w.deprel, '_', misc || '_'].join('\t');

const clitic = /^(?:['’](?:s|re|ve|d|ll|m|t)?|n['’]t)$/i;
const halves: Readonly<Record<string, string>> = { not: 'can', na: 'gon wan', ta: 'got' };

/** The last word of the multiword token that begins at word `i` ("do|n't", "Bob|'s", "can|not"); `i` itself where there is none. */
function lastOf({ tokens }: Sentence, i: number): number {
  const isPart = (k: number): boolean => {
    const [before, word] = [tokens[k - 1], tokens[k]];
    if (!before || !word || before.end !== word.start || !/[\p{L}\p{N}]$/u.test(before.form)) return false;
    const low = word.form.toLowerCase();
    return (clitic.test(low) && (word.upos !== 'PUNCT' || low.length > 1)) || (halves[low]?.split(' ').includes(before.form.toLowerCase()) ?? false);
  };
  let last = i;
  while (isPart(last + 1)) last++;
  return last;
}

function sentenceLines(text: string, s: Sentence, number: number): readonly string[] {
  const lines = [`# sent_id = ${number}`, `# text = ${text.slice(s.start, s.end).replace(/\s+/g, ' ')}`];
  const misc = (i: number): string => (s.tokens[i + 1]?.start === s.tokens[i]?.end ? 'SpaceAfter=No' : '');
  let inside = -1;
  s.tokens.forEach((t, i) => {
    const last = i > inside ? lastOf(s, i) : inside;
    if (last > i && i > inside) {
      lines.push([`${i + 1}-${last + 1}`, text.slice(t.start, s.tokens[last]?.end), ...Array<string>(7).fill('_'), misc(last) || '_'].join('\t'));
      inside = last;
    }
    lines.push(line(i, t, i <= inside ? '' : misc(i)));
  });
  return lines;
}

/** A parse of `text` as CoNLL-U, with sentence numbers from 1 and `# newpar` where a paragraph begins; names are not written. */
export function toConllu(text: string, { sentences }: Parse): string {
  const lines = sentences.flatMap((s, i) => [...(s.paragraph === sentences[i - 1]?.paragraph ? [] : ['# newpar']), ...sentenceLines(text, s, i + 1), '']);
  return lines.length ? `${lines.join('\n')}\n` : '';
}

/**
 * Reads CoNLL-U, keeps its words, sentences, comments and MISC column, and writes lemmas, tags, heads and relations anew. Lines that are no
 * CoNLL-U are left out and named by their numbers, from 1.
 */
export function tagConllu(text: string, mode: Mode): { readonly text: string; readonly faults: readonly number[] } {
  const { sentences, faults } = readConllu(text);
  const lines = sentences.flatMap((s) => [...s.comments, ...wordLines(s, mode), '']);
  return { text: lines.length ? `${lines.join('\n')}\n` : '', faults };
}

function wordLines({ words, others }: ConlluSentence, mode: Mode): readonly string[] {
  const forms = words.map((w) => w[1] ?? '_');
  const { upos, xpos, head, deprel } = analyse(forms, mode);
  const lines: string[] = [];
  let next = 0;
  const put = (before: number): void => { for (; others[next] && (others[next]?.before ?? 0) <= before; next++) lines.push(others[next]?.line ?? ''); };
  forms.forEach((form, i) => {
    put(i);
    const [u, x] = [upos[i] ?? 'X', xpos[i] ?? '_'];
    lines.push(line(i, { form, lemma: lemmaOf(form, u as Parameters<typeof lemmaOf>[1], x), upos: u, xpos: x, head: head[i] ?? -1, deprel: deprel[i] ?? 'dep' }, words[i]?.[9] ?? '_'));
  });
  put(forms.length);
  return lines;
}
