import type { Sentence } from '#language';
import { above, branch, form, kids, kidsBy, lemma, phrase, relation } from '../syntax.ts';

/** One place where an entity is named: its sentence, its head word and the readings of how far the name goes. */
export interface Spot { readonly sentence: number; readonly head: number; readonly forms: readonly string[] }
/** All spots of a report that name an entity by the same words. */
export interface Entity { readonly key: string; readonly spots: readonly Spot[] }

const bare = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'some', 'any', 'several', 'other', 'another', 'all', 'both', 'each', 'no', 'such', 'many', 'more']);
const joined = (words: readonly string[]): string => words.join(' ').replace(/ (['’]s?)(?= |$)/g, '$1').replace(/ - /g, '-').replace(/(^|\s)["“”] ?/g, '$1').replace(/ ["“”]/g, '').replace(/^["“”'\s-]+|["“”'\s,-]+$/g, '').toLowerCase();

/** The readings of a noun phrase, by name: base, without numbers, bare head, with its of-phrase, last name, without titles. */
export const readings = ['base', 'unnumbered', 'head', 'of', 'last', 'untitled', 'compound'] as const;
const titles = new Set(['colonel', 'col', 'general', 'gen', 'lieutenant', 'lt', 'captain', 'capt', 'major', 'maj', 'sergeant', 'sgt', 'president', 'minister', 'deputy', 'senator', 'judge', 'dr', 'doctor', 'mr', 'mrs', 'father', 'archbishop', 'bishop', 'priest', 'attorney', 'lawyer', 'journalist', 'leader', 'mayor', 'governor', 'ambassador', 'engineer', 'former', 'retired', 'peasant', 'candidate', 'army', 'police', 'commander', 'chief', 'secretary', 'reverend', 'jesuit', 'priests', 'fathers', 'us', 'u.s.', 'prosecutor', 'congressman', 'professor', 'union', 'labor', 'official', 'spokesman', 'ex-president', 'guerrilla', 'vice', '.']);

/** The readings of one noun phrase, in the order of `readings`. */
function formsOf(s: Sentence, head: number): readonly string[] {
  const words = phrase(s, head).filter((k) => s.tokens[k]?.upos !== 'PUNCT' || s.tokens[k]?.form === '-');
  let first = 0;
  while (first < words.length - 1 && bare.has(form(s, words[first] as number))) first++;
  const base = words.slice(first);
  const text = (list: readonly number[]): string => joined(list.map((k) => s.tokens[k]?.form ?? ''));
  let n = 0;
  while (n < base.length - 1 && (s.tokens[base[n] as number]?.upos === 'NUM' || form(s, base[n] as number) === 'at' || form(s, base[n] as number) === 'least')) n++;
  const of = kidsBy(s, head, 'nmod').find((k) => k > head && kidsBy(s, k, 'case').some((c) => ['of', 'for', 'from'].includes(form(s, c))));
  const extended = of === undefined ? base : [...base, ...branch(s, of, (t) => ['acl', 'conj', 'cc', 'punct', 'appos', 'advcl', 'parataxis'].includes(relation(t)))].sort((a, b) => a - b);
  const contiguous = extended.filter((k, i) => i === 0 || k - (extended[i - 1] as number) <= 2);
  const tail = base.slice(base.findIndex((k) => k === head));
  let t = 0;
  while (t < base.length - 1 && titles.has(form(s, base[t] as number))) t++;
  const compounds = base.filter((k) => k >= head || ['compound', 'flat'].includes(relation(s.tokens[k] ?? { deprel: '' } as never)));
  return [text(base), text(base.slice(n)), text([head]), text(contiguous), text([tail.at(-1) ?? head]), text(base.slice(t)), text(compounds)];
}

const closed = new Set(['time', 'day', 'week', 'month', 'year', 'today', 'yesterday', 'hour', 'part', 'text', 'place', 'way', 'number', 'fact', 'case', 'statement', 'report', 'communique', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
/** Every entity of a parsed report that a noun phrase names. */
export function entities(sentences: readonly Sentence[]): readonly Entity[] {
  const byKey = new Map<string, Spot[]>();
  sentences.forEach((s, n) => s.tokens.forEach((t, i) => {
    if (!['NOUN', 'PROPN', 'X', 'ADJ'].includes(t.upos) || (t.upos === 'ADJ' && !['nsubj', 'obj', 'obl', 'nsubj:pass'].includes(t.deprel))) return;
    if (['compound', 'flat', 'fixed', 'goeswith'].includes(relation(t)) || closed.has(lemma(s, i))) return;
    const forms = formsOf(s, i);
    const key = forms[1] ?? '';
    if (!key || key.length < 2) return;
    byKey.set(key, [...(byKey.get(key) ?? []), { sentence: n, head: i, forms }]);
  }));
  return [...byKey].map(([key, spots]) => ({ key, spots }));
}

const stem = (w: string): string => (w.length > 5 ? w.replace(/(?:ations?|ings?|ed|es|s|ers?|ors?)$/, '') : w);
/** The features of an entity: what its words are and what governs each spot; strings, to be hashed. */
export function features(sentences: readonly Sentence[], e: Entity, context: Context): ReadonlySet<string> {
  const out = new Set<string>(['bias', `n${Math.min(4, e.spots.length)}`, `key ${e.key}`]);
  for (const w of e.key.split(' ')) out.add(`kw ${stem(w)}`);
  for (const spot of e.spots) {
    const s = sentences[spot.sentence];
    if (!s) continue;
    spotFeatures(s, spot, out);
    const p = context.sentence[spot.sentence] ?? 0;
    out.add(`sp ${p}`); out.add(`sp ${p} ${stem(lemma(s, spot.head))}`); out.add(`sd ${p} ${context.report}`);
    if (spot.sentence < 3) out.add(`early ${spot.sentence}`);
  }
  const head = sentences[e.spots[0]?.sentence ?? 0];
  const h = head ? stem(lemma(head, e.spots[0]?.head ?? 0)) : '';
  out.add(`rep ${context.report}`);
  for (const k of context.kinds) { out.add(`kind ${k}`); out.add(`kind ${k} ${h}`); }
  return out;
}
/** What is thought of the whole report and of each sentence beforehand: buckets 0–6, and the kinds of act it names. */
export interface Context { readonly report: number; readonly sentence: readonly number[]; readonly kinds: readonly string[] }

function spotFeatures(s: Sentence, spot: Spot, out: Set<string>): void {
  const i = spot.head;
  const t = s.tokens[i];
  if (!t) return;
  const h = stem(lemma(s, i));
  const rel = t.deprel;
  const pre = kidsBy(s, i, 'case').map((k) => form(s, k)).join('_');
  const gov = t.head >= 0 ? stem(lemma(s, t.head)) : 'ROOT';
  const passive = t.head >= 0 && kids(s, t.head).some((k) => s.tokens[k]?.deprel === 'aux:pass') ? 'P' : 'A';
  const add = (f: string): void => { out.add(f); };
  add(`h ${h}`); add(`pos ${t.upos}`); add(`r ${rel} ${pre}`); add(`g ${gov}`); add(`rg ${rel} ${pre} ${gov}`); add(`rgp ${rel} ${pre} ${gov} ${passive}`); add(`rh ${rel} ${pre} ${h}`); add(`hg ${h} ${gov}`);
  const line = above(s, i);
  const path = line.slice(0, 4).map((k) => stem(lemma(s, k)));
  path.forEach((w, d) => add(`up${Math.min(d, 2)} ${w}`));
  const verb = line.find((k) => s.tokens[k]?.upos === 'VERB');
  if (verb !== undefined) {
    add(`v ${stem(lemma(s, verb))}`); add(`vh ${stem(lemma(s, verb))} ${h}`); add(`vr ${stem(lemma(s, verb))} ${rel} ${pre}`);
    for (const k of kids(s, verb)) { const x = s.tokens[k]; if (k !== i && x && ['NOUN', 'PROPN', 'ADV', 'ADP'].includes(x.upos)) { add(`sib ${relation(x)} ${stem(lemma(s, k))}`); add(`sibv ${rel} ${stem(lemma(s, verb))} ${relation(x)} ${stem(lemma(s, k))}`); } }
  }
  for (const k of kids(s, i)) { const x = s.tokens[k]; if (x && x.upos !== 'DET' && x.upos !== 'PUNCT') { add(`c ${relation(x)} ${stem(lemma(s, k))}`); add(`ch ${h} ${stem(lemma(s, k))}`); } }
  for (let d = 1; d <= 3; d++) { add(`l${d} ${form(s, i - d)}`); add(`n${d} ${form(s, i + d)}`); }
  add(`lb ${form(s, i - 1)} ${form(s, i - 2)}`); add(`nb ${form(s, i + 1)} ${form(s, i + 2)}`);
  for (let d = -7; d <= 7; d++) { const w = s.tokens[i + d]; if (d !== 0 && w && ['NOUN', 'VERB', 'ADJ', 'PROPN'].includes(w.upos)) add(`bag ${stem(w.lemma.toLowerCase())}`); }
  const suffix = form(s, i).slice(-3);
  add(`suf ${suffix}`);
  if (spot.forms[0] && spot.forms[0].split(' ').length > 2) add('long');
}

const acts: readonly (readonly [string, RegExp])[] = [['bomb', /bomb|explos|dynamit|detonat|blast/], ['kidnap', /kidnap|abduct|hostage/], ['murder', /murder|assassin|kill|massacre|execut/], ['arson', /\bburn|fire to|arson|\bset .* afire/], ['attack', /attack|ambush|machine-?gun|shot|mortar|fired/], ['robbery', /\brob|stole|theft/], ['claim', /claimed (?:responsib|credit)|responsib/]];
/** The kinds of act that a report's words name. */
export const kindsOf = (text: string): readonly string[] => acts.filter(([, p]) => p.test(text)).map(([k]) => k);
