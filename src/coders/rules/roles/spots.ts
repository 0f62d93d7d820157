import type { Sentence } from '#language';
import { branch, form, kidsBy, lemma, phrase, relation } from '../syntax.ts';

/** One reading of how far a name goes: its words `[first, last]` of the sentence, both included, and its text. */
export interface Form { readonly text: string; readonly first: number; readonly last: number }
/** A place where something is named: its sentence, its head word, the readings of how far the name goes; the first is the plain one. */
export interface Spot { readonly sentence: number; readonly head: number; readonly forms: readonly Form[] }

const bare = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'some', 'any', 'several', 'other', 'another', 'all', 'both', 'each', 'no', 'such', 'many', 'more', '"']);
const closed = new Set(['time', 'day', 'week', 'month', 'year', 'today', 'yesterday', 'hour', 'part', 'text', 'place', 'way', 'number', 'fact', 'case', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const cutAt = new Set(['acl', 'cc', 'punct', 'appos', 'advcl', 'parataxis']);

const tidy = (text: string): string => text.replace(/["“”]/g, '').replace(/\s+/g, ' ').replace(/^[\s'’,.(-]+|[\s'’,(-]+$/g, '').toLowerCase();

/** Every noun phrase of a sentence, with its readings. */
export function spotsOf(text: string, s: Sentence, sentence: number): readonly Spot[] {
  return s.tokens.flatMap((t, i): Spot[] => {
    const noun = t.upos === 'NOUN' || t.upos === 'PROPN' || t.upos === 'X' || (t.upos === 'ADJ' && ['nsubj', 'obj', 'obl', 'nsubj:pass', 'obl:agent', 'conj', 'nmod'].includes(t.deprel));
    const inside = ['flat', 'fixed', 'goeswith'].includes(relation(t));
    if (!noun || inside || closed.has(lemma(s, i)) || t.form.length < 2) return [];
    const forms = relation(t) === 'compound' ? [made(text, s, i, i)] : formsOf(text, s, i);
    return forms[0]?.text ? [{ sentence, head: i, forms }] : [];
  });
}

const made = (text: string, s: Sentence, first: number, last: number): Form => ({ text: tidy(text.slice(s.tokens[first]?.start ?? 0, s.tokens[last]?.end ?? 0)), first, last });

function formsOf(text: string, s: Sentence, head: number): readonly Form[] {
  const words = phrase(s, head);
  const last = words.at(-1) ?? head;
  let first = words[0] ?? head;
  while (first < last && (bare.has(form(s, first)) || s.tokens[first]?.upos === 'PUNCT')) first++;
  let plain = first;
  while (plain < head && (s.tokens[plain]?.upos === 'NUM' || ['at', 'least', 'about', 'some', 'of', 'the', 'other'].includes(form(s, plain)))) plain++;
  const out = [made(text, s, plain, last), made(text, s, first, last)];
  const add = (a: number, b: number): void => { if (a <= b && out.length < 12) { const f = made(text, s, a, b); if (f.text.length > 1 && !out.some((o) => o.text === f.text)) out.push(f); } };
  for (const end of reaches(s, head)) { add(plain, end); if (first !== plain) add(first, end); }
  if (head !== last) add(plain, head);
  for (let k = plain + 1; k <= last && k <= plain + 6; k++) if (s.tokens[k]?.upos !== 'PUNCT') add(k, last);
  return out;
}

/** Where a phrase may end beyond its plain words: after its prepositional phrases and joined names, one by one. */
function reaches(s: Sentence, head: number): readonly number[] {
  const after = kidsBy(s, head, 'nmod', 'conj').filter((k) => k > head).slice(0, 2);
  return after.flatMap((k) => {
    const near = branch(s, k, (t) => cutAt.has(relation(t)) || relation(t) === 'nmod' || relation(t) === 'conj').at(-1) ?? k;
    const far = branch(s, k, (t) => cutAt.has(relation(t))).at(-1) ?? k;
    return far - head > 14 ? (near - head > 14 ? [] : [near]) : near === far ? [near] : [near, far];
  });
}
