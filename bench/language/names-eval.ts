import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classesOf, Class, connectors } from '../../src/language/names-lists.ts';
import { namesWith, type Known } from '../../src/language/names.ts';
import { loadNames, type NameModel } from '../../src/language/names-model.ts';
import { labels } from '../../src/language/names-decode.ts';
import type { Name, NameKind, Sentence, Token } from '../../src/language/parse.ts';
import { split } from '../../src/language/split.ts';
import { developmentNames, type NameDocument } from './names-data.ts';

/** Exact spans and kinds: precision, recall, F1 over all and F1 by kind. */
export interface NameScore { readonly precision: number; readonly recall: number; readonly f1: number; readonly gold: number; readonly kinds: Readonly<Record<string, number>> }

interface Tally { gold: number; said: number; hit: number }

/** Compares sets of "from to kind", document by document. */
export function scoreSets(pairs: readonly (readonly [gold: ReadonlySet<string>, said: ReadonlySet<string>])[]): NameScore {
  const all: Tally = { gold: 0, said: 0, hit: 0 };
  const by: Record<string, Tally> = {};
  const kind = (s: string): Tally => (by[s.split(' ')[2]!] ??= { gold: 0, said: 0, hit: 0 });
  for (const [gold, said] of pairs) {
    for (const s of gold) { all.gold++; kind(s).gold++; }
    for (const s of said) { all.said++; kind(s).said++; if (gold.has(s)) { all.hit++; kind(s).hit++; } }
  }
  const f = ({ gold, said, hit }: Tally): number => (gold + said ? (2 * hit) / (gold + said) : 0);
  return { precision: all.hit / Math.max(1, all.said), recall: all.hit / Math.max(1, all.gold), f1: f(all), gold: all.gold, kinds: Object.fromEntries(Object.entries(by).map(([k, t]) => [k, f(t)])) };
}

/** Words as sentences of the language room, written with a space between: for corpora that give words alone. */
export function sentencesOf(lines: readonly (readonly string[])[]): readonly Sentence[] {
  let at = 0;
  return lines.map((forms) => {
    const start = at;
    const tokens = forms.map((form): Token => { const token: Token = { form, start: at, end: at + form.length, lemma: form, upos: 'X', xpos: '', head: -1, deprel: 'root' }; at += form.length + 1; return token; });
    return { start, end: at - 1, paragraph: 0, tokens };
  });
}

const saidOf = (names: readonly Name[]): ReadonlySet<string> => new Set(names.map((n) => `${n.span[0]} ${n.span[1]} ${n.kind}`));

function wordsScore(documents: readonly NameDocument[], model: NameModel, known: Known | null): NameScore {
  return scoreSets(documents.map((d) => {
    const sentences = sentencesOf(d.lines.map((l) => l.forms));
    const gold = new Set<string>();
    sentences.forEach((s, k) => { const g = d.lines[k]!.gold; for (let i = 0; i < g.length; i++) { if (g[i]! % 2 !== 1) continue; let last = i; while (g[last + 1] === g[i]! + 1) last++; gold.add(`${s.tokens[i]!.start} ${s.tokens[last]!.end} ${labels[g[i]!]!.slice(2)}`); } });
    return [gold, saidOf(namesWith(model, sentences, known))] as const;
  }));
}

interface Re3d { readonly text: string; readonly entities: readonly { readonly s: number; readonly e: number; readonly type: string }[] }
const re3dKinds: Readonly<Record<string, NameKind>> = { Person: 'person', Organisation: 'organisation', Location: 'place' };
const article = /^(?:the|a|an|its|their|his|her|our|this|these|those|all|several|some|mr|mrs|ms|dr)\.?$/i;

/**
 * What re3d's mentions hold of proper names: of its persons, organisations and locations those whose words have capitals (small words between
 * them aside), without articles, and for persons without nationalities, titles and roles before them; a country is a place there too; the longest where they overlap.
 */
export function re3dNames({ text, entities }: Re3d): ReadonlySet<string> {
  const found: { from: number; to: number; kind: NameKind }[] = [];
  for (const { s, e, type } of entities) {
    const kind = re3dKinds[type];
    const span = kind && properIn(text, [s, e], kind);
    if (kind && span) found.push({ from: span[0], to: span[1], kind: countryLike(text.slice(...span)) ? 'place' : kind });
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: typeof found = [];
  for (const f of found) if (!kept.some((k) => k.from < f.to && f.from < k.to)) kept.push(f);
  return new Set(kept.map((k) => `${k.from} ${k.to} ${k.kind}`));
}

const countryLike = (words: string): boolean => (classesOf(words.toLowerCase()) & Class.country) > 0 || /^(?:United (?:States|Kingdom|Arab Emirates)|Saudi Arabia)$/.test(words);

const common = new Set('he she they we i it who you his her their its our my those these this that which some many all most people civilians soldiers witnesses residents officials troops forces rebels militants police women children men'.split(' '));

function properIn(text: string, [s, e]: readonly [number, number], kind: NameKind): readonly [number, number] | null {
  let words = [...text.slice(s, kind === 'place' ? [e, text.indexOf(',', s)].filter((i) => i > s && i <= e).sort((a, b) => a - b)[0] : e).matchAll(/[^\s,]+/g)].map((m) => ({ from: s + m.index, to: s + m.index + m[0].length, form: m[0] }));
  const is = (w: { readonly form: string } | undefined, c: number): boolean => w !== undefined && (classesOf(w.form.toLowerCase()) & c) > 0;
  while (words.length > 1 && (article.test(words[0]!.form) || (kind === 'person' && ((!/^\p{Lu}/u.test(words[0]!.form) && !/^al-/.test(words[0]!.form)) || is(words[0], Class.people))))) words.shift();
  if (kind === 'person') { const last = words.findLastIndex((w) => is(w, Class.title | Class.role) && !is(w, Class.given)); if (last >= 0) words = words.slice(last + 1); }
  if (words.length && words.every((w) => is(w, Class.calendar))) return null;
  while (words.length && /^['’]s$/.test(words.at(-1)!.form)) words.pop();
  const proper = (w: string): boolean => /^["“'‘(]?(?:al-)?[\p{Lu}\d]/u.test(w);
  if (!words.length || !proper(words[0]!.form) || !proper(words.at(-1)!.form) || !words.every((w) => proper(w.form) || connectors.has(w.form))) return null;
  const low = words[0]!.form.toLowerCase();
  if (words.length === 1 && (common.has(low) || article.test(low) || (classesOf(low) & Class.people && !(classesOf(low) & (Class.body | Class.country))))) return null;
  const from = words[0]!.from + (/^["“‘(]/.test(words[0]!.form) ? 1 : 0);
  const to = words.at(-1)!.to - (/['’]s$/.test(words.at(-1)!.form) ? 2 : /["”’).]$/.test(words.at(-1)!.form) && !/\.\w+\.$/.test(words.at(-1)!.form) ? 1 : 0);
  return from < to ? [from, to] : null;
}

/** Names of raw text: the project's own sentences and words. */
export function textNames(text: string, model: NameModel, known: Known | null): readonly Name[] {
  const sentences = split(text).sentences.map(({ at, paragraph }): Sentence => {
    const tokens: Token[] = [];
    for (let i = 0; i < at.length; i += 2) tokens.push({ form: text.slice(at[i], at[i + 1]), start: at[i]!, end: at[i + 1]!, lemma: '', upos: 'X', xpos: '', head: -1, deprel: 'root' });
    return { start: at[0]!, end: at.at(-1)!, paragraph, tokens };
  });
  return namesWith(model, sentences, known);
}

/** The rows of re3d. */
export const re3dRows = (data: string): readonly Re3d[] => readFileSync(join(data, 're3d', 're3d.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Re3d);

/** Names F1 on the development corpora: UNER's EWT dev and GUM's news dev from given words, re3d from raw text; `known` as the coder passes it. */
export function nameFigures(data: string, known: Known | null, model: NameModel = loadNames()): Readonly<Record<'uner' | 'gumNews' | 're3d', NameScore>> {
  return {
    uner: wordsScore(developmentNames(data, 'uner'), model, known), gumNews: wordsScore(developmentNames(data, 'gum-news'), model, known),
    re3d: scoreSets(re3dRows(data).map((r) => [re3dNames(r), saidOf(textNames(r.text, model, known))] as const)),
  };
}
