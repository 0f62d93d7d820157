import type { Line } from './words.ts';

// "Four soldiers accused of killing two boys were freed": what a participle says that somebody is accused of, by nobody who is named.

/** Forms of such a participle. */
export const charges = /^(?:accused|blamed|charged|suspected)$/;
/** Whether a participle stands behind those whom it accuses: "four soldiers accused of killing two boys", "the army, blamed for the raid, …". */
export function chargedAt({ words }: Line, i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!word || !before || !next || !charges.test(word.low)) return false;
  if (next.low !== (word.low === 'blamed' ? 'for' : word.low === 'charged' ? 'with' : 'of')) return false;
  return /^(?:NN|PRP)/.test(before.tag) || before.form === ',' && i > 1;
}

/** Whom it accuses: the first word of the noun phrase that ends at a word. */
export function accusedFrom({ words }: Line, last: number): number {
  let k = last;
  const goes = (n: number): boolean => /^(?:NN|JJ|CD|DT|PRP\$|POS|VBN)/.test(words[n]?.tag ?? '') || words[n]?.low === 'of' && /^NN/.test(words[n - 1]?.tag ?? '');
  while (k > 0 && goes(k - 1) && !(/^(?:DT|PRP\$)/.test(words[k]?.tag ?? '') && words[k - 1]?.low !== 'of')) k--;
  return k;
}

const finite = /^(?:VB[DPZ]|MD)$/;
const when = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|late|early|last)$/;
const violent = /^(?:kill|murder|attack|bomb|shoot|shell|ambush|execut|massacr|abduct|kidnap|burn|rap|tortur|assassinat|behead|stab|plant|raid|fir|loot|destroy|strik|target|assault)(?:ing|ings|s|es|e)?$/;
/** Where the accusation ends: at the verb of the sentence that stands behind it, at a comma, or where the sentence tells when and where its own deed before it was done. */
export function chargeEnd({ words }: Line, cue: number): number {
  const told = words.slice(0, cue).some((w) => finite.test(w.tag));
  for (let k = cue + 2; k < words.length; k++) {
    const [w, next] = [words[k], words[k + 1]];
    if (!w || w.form === ',' || w.form === ';' || w.form === '.') return k;
    const clause = words.slice(cue + 2, k).some((x) => /^(?:who|which|that|when|where|whom)$/.test(x.low));
    if (!told && !clause && finite.test(w.tag)) return k;
    if (told && k > cue + 2 && (/^(?:on|late|early|last)$/.test(w.low) && when.test(next?.low ?? '') || /^(?:in|at|near)$/.test(w.low) && /^NNP/.test(next?.tag ?? '') && !words.slice(cue + 2, k).some((x) => violent.test(x.low)))) return k;
  }
  return words.length;
}
