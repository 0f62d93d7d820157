import type { Sentence } from '#language';
import { ownerOf } from '../claims/index.ts';
import { lemma } from '../syntax.ts';
import type { Event } from '../incidents/triggers.ts';
import { hashed, logits, sigmoid, type Linear } from './linear.ts';
import { kinds } from './names.ts';
import type { Read } from './report.ts';
import { stem } from './stem.ts';

/** The bits of the rows of sentences that may bring an incident. */
export const anchorBits = 18;
/** The labels of a sentence: for each kind whether it is the place where an incident of that kind is told best, then for each kind whether it tells of one at all. */
export const anchorLabels = 2 * kinds.length;

const ties: ReadonlySet<string> = new Set(['nsubj', 'obj', 'obl', 'nsubj:pass', 'nmod', 'obl:agent', 'acl', 'conj', 'xcomp']);
const parts: ReadonlySet<string> = new Set(['nsubj', 'obj', 'nsubj:pass', 'nmod', 'obl', 'obl:agent', 'nmod:poss', 'compound']);
const fighters: ReadonlySet<string> = new Set('soldier troop army military officer guerrilla rebel patrol battalion unit brigade garrison combatant barracks'.split(' ').map(stem));
const when: ReadonlySet<string> = new Set('today yesterday ago tonight morning night evening last monday tuesday wednesday thursday friday saturday sunday meanwhile another also second other'.split(' '));
const months: ReadonlySet<string> = new Set('january february march april may june july august september october november december'.split(' '));
const stemmed = (s: Sentence, i: number): string => stem(lemma(s, i));

/** What tells whether a sentence brings an incident: its words, who does what to whom, times, new names, its event words and whether they were there before, and the event words beside it. */
export function anchorRows(read: Read): readonly Int32Array[] {
  const told = new Set<string>();
  const named = new Set<string>();
  const beside = read.events.map((list, n) => list.flatMap((e) => [`E ${e.trigger.type}${flags(e)}`, `El ${stemmed(read.sentences[n]!, e.at)}${flags(e)}`]));
  return read.sentences.map((s, n) => {
    const events = read.events[n] ?? [];
    const out = [...wordsOf(s), `pos ${n < 6 ? n : 6 + Math.min(4, Math.floor(n / 6))}`, ...namesOf(read, n, named), ...events.flatMap((e) => eventOf(read, e, told))];
    for (const e of events) { told.add(e.trigger.type); told.add(stemmed(s, e.at)); }
    out.push(...(beside[n - 1] ?? []).map((f) => `P${f}`), ...(beside[n + 1] ?? []).map((f) => `N${f}`), events.length ? 'event' : 'none', ...(read.weapons[n] ?? []).map((w) => `W ${w.class}`));
    return hashed(out, anchorBits);
  });
}

const flags = (e: Event): string => `${e.negated ? '-' : ''}${e.unreal ? '?' : ''}`;

function wordsOf(s: Sentence): readonly string[] {
  const lemmas = s.tokens.filter((t) => t.upos !== 'PUNCT').map((t) => t.lemma.toLowerCase());
  const words = lemmas.map(stem);
  const pairs = s.tokens.flatMap((t, i) => (t.head >= 0 && ties.has(t.deprel) ? [`p ${stemmed(s, t.head)} ${t.deprel} ${stemmed(s, i)}`] : []));
  const times = [lemmas.some((w) => /^19\d\d$/.test(w)) ? 'year' : 'no year', ...lemmas.filter((w) => when.has(w)).map((w) => `tw ${w}`), ...(lemmas.some((w) => months.has(w)) ? ['month'] : [])];
  return ['b', ...words.map((w) => `w ${w}`), ...words.slice(1).map((w, i) => `2 ${words[i]} ${w}`), ...words.slice(2).map((w, i) => `3 ${words[i]} ${w}`), ...pairs, ...times];
}

function namesOf(read: Read, n: number, named: Set<string>): readonly string[] {
  return (read.names[n] ?? []).flatMap((x) => {
    const words = read.sentences[n]!.tokens.slice(x.first, x.last + 1).map((t) => t.lemma.toLowerCase()).join(' ');
    if (named.has(words)) return [];
    named.add(words);
    return [`new ${x.kind}`];
  });
}

function eventOf(read: Read, e: Event, told: ReadonlySet<string>): readonly string[] {
  const s = read.sentences[e.sentence]!;
  const word = stemmed(s, e.at);
  const { type } = e.trigger;
  const f = flags(e);
  const out = [`E ${type}${f}`, `E2 ${e.type} ${type}`, `El ${word}${f}`, `Ef ${word} ${e.form} ${e.definite ? 'd' : e.indefinite ? 'i' : e.generic ? 'g' : 'n'}`, `Es ${type} ${ownerOf(read.claims, e.span).stance}`, `Eb ${type} ${e.before}`, `Eo ${type} ${e.other}`,
    `Esn ${type} ${told.has(type)}`, `Eln ${word} ${told.has(word)}`, `Epos ${type} ${Math.min(e.sentence, 3)}`];
  s.tokens.forEach((t, j) => {
    if (t.head !== e.at || !parts.has(t.deprel)) return;
    const h = stemmed(s, j);
    out.push(`Ea ${type} ${t.deprel} ${h}${f}`, `Em ${type} ${t.deprel} ${fighters.has(h) ? 'fighter' : t.upos}`, `Eas ${t.deprel} ${h}`);
  });
  const at = s.tokens[e.at];
  if (at && at.head >= 0) out.push(`Eg ${type} ${at.deprel} ${stemmed(s, at.head)}`);
  return out;
}

/** The log-odds of a report's sentences. */
export const anchored = (model: Linear, rows: readonly Int32Array[]): readonly Float32Array[] => rows.map((r) => logits(model, r));

/** The numbers of a report: for each label its highest log-odds and how many incidents its sentences add up to, plain and as a logarithm. */
export function anchorNumbers(sentences: readonly Float32Array[]): readonly number[] {
  return Array.from({ length: anchorLabels }, (_, l) => {
    const z = sentences.map((s) => s[l]!).sort((a, b) => b - a);
    const sum = z.reduce((a, v) => a + sigmoid(v), 0);
    return [...[0, 1, 2, 3].map((i) => z[i] ?? -9), sum, Math.log(sum + 0.01)];
  }).flat();
}
