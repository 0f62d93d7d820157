import type { Sentence } from '#language';
import { form, lemma } from '../syntax.ts';
import { forces } from './forces.ts';
import { phraseFrom } from './opponents.ts';

const company = /^(?:together|along|alongside|jointly)$/;
/** "The forces of the regime, together with the front, the league and the army, shelled": those who do a deed beside its subject, between it and the verb; none where nobody is named so. */
export function beside(s: Sentence, subject: number, at: number): readonly number[] {
  const lead = s.tokens.findIndex((_, k) => k > subject && k < at && company.test(form(s, k)));
  if (lead < 0 || !['with', 'by'].includes(form(s, lead + 1)) && form(s, lead) !== 'alongside') return [];
  const heads: number[] = [];
  let k = lead + (form(s, lead + 1) === 'with' ? 2 : 1);
  for (let one = phraseFrom(s, k); one && one[0] < at; one = phraseFrom(s, k)) {
    heads.push(one[0]);
    k = one[1];
    if (form(s, k) === ',') k++;
    if (form(s, k) === 'and') k++;
    if (k === one[1]) break;
  }
  return heads.filter((h) => s.tokens[h]?.upos === 'PROPN' || /^[A-Z]{2,}/.test(s.tokens[h]?.form ?? '') || forces.has(lemma(s, h)));
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;
/** "Soldiers and fighters of the Orm-backed Reed Group executed", "armed youth from Upper Orm raided": those whom a phrase with "of" or "from" is of, where the tree takes its last name for the subject; the subject itself elsewhere. */
export function ofWhom(s: Sentence, subject: number, at: number): readonly number[] {
  if (subject > at) return [subject];
  for (let k = subject - 1; k > 0 && subject - k < 8; k--) {
    const t = s.tokens[k];
    if (!t || t.upos === 'PUNCT' && t.form !== '-' || finite.test(t.xpos) || ['and', 'or', 'but', 'that', 'who'].includes(form(s, k))) break;
    if (!['of', 'from'].includes(form(s, k))) continue;
    if (!forces.has(lemma(s, k - 1)) || finite.test(s.tokens[k - 1]?.xpos ?? '')) break;
    // "soldiers and fighters of"
    const first = form(s, k - 2) === 'and' && forces.has(lemma(s, k - 3)) ? [k - 3] : [];
    return form(s, k) === 'from' ? [k - 1] : [...first, subject];
  }
  return [subject];
}
