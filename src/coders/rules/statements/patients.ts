import type { TollField } from '#codebook';
import type { Sentence } from '#language';
import { besideVerb, form, kidsBy, lemma, passive, relation, whomClause, wordAt } from '../syntax.ts';
import type { Group } from './groups.ts';
import { isPerson } from './people.ts';

const states: ReadonlyMap<string, TollField> = new Map(Object.entries({ dead: 'killed', wounded: 'injured', injured: 'injured', hurt: 'injured', missing: 'missing', unaccounted: 'missing', displaced: 'displaced', homeless: 'displaced', captive: 'abducted', prisoner: 'detained', hostage: 'abducted', killed: 'killed', arrested: 'detained' } as const));
/** What a word of state says befell somebody ("dead", "wounded", "missing"); null for others. */
export const stateOf = (word: string): TollField | null => states.get(word) ?? null;

/** "Five were killed and around 20 others, mostly passers-by, were injured": the count between two joined verbs is the second one's; null where there is none. */
export function lastBefore(s: Sentence, v: number, byHead: ReadonlyMap<number, Group>): Group | null {
  const t = s.tokens[v];
  if (!t || relation(t) !== 'conj' || t.head < 0 || kidsBy(s, v, 'nsubj:pass', 'nsubj', 'obj').length || !['was', 'were', 'been', 'are', 'is'].includes(form(s, v - 1))) return null;
  const own = [...byHead.values()].filter((g) => g.head > t.head && g.head < v && !g.partOf);
  return own.length === 1 && !s.tokens.slice((own[0] as Group).head, v).some((x) => x.upos === 'VERB') ? own[0] ?? null : null;
}

/** "three women aged 45, 57 and 70 were injured": whose ages a word begins or is one of; null for other words. */
function ofAges(s: Sentence, k: number): number | null {
  let aged = k;
  while (aged > 0 && k - aged < 20 && (s.tokens[aged]?.upos === 'NUM' || [',', 'and', 'or', 'to', 'between'].includes(form(s, aged)))) aged--;
  const who = form(s, aged) !== 'aged' ? -1 : form(s, aged - 1) === ',' ? aged - 2 : aged - 1;
  return s.tokens[who]?.upos === 'NOUN' ? who : null;
}
/** The noun that a relative pronoun stands for ("an elder who was shot"), or that a name glosses ("the boy, named as Odo Venn, was shot"); other words stand for themselves. */
export function antecedent(s: Sentence, k: number): number {
  if (form(s, k - 1) === 'as' && ['identified', 'named', 'known'].includes(form(s, k - 2)) && form(s, k - 3) === ',' && s.tokens[k - 4]?.upos === 'NOUN') return k - 4;
  if (s.tokens[k]?.upos === 'NUM' || form(s, k) === 'aged') return ofAges(s, k) ?? k;
  if (!['who', 'that', 'which', 'whom'].includes(form(s, k))) return k;
  for (let v = s.tokens[k]?.head ?? -1, hops = 0; v >= 0 && hops < 4; hops++) {
    const t = s.tokens[v];
    if (!t) break;
    if (relation(t) === 'acl' && t.head >= 0) return t.head;
    if (relation(t) !== 'conj') break;
    v = t.head;
  }
  return k;
}

/** The bare number right before a participle ("and 16 wounded", "and a third was wounded"): it has a subject of its own; null for other verbs. */
export function numbered(s: Sentence, v: number): number | null {
  if (!(s.tokens[v]?.xpos.startsWith('VB') || stateOf(form(s, v))) || kidsBy(s, v, 'obj').some((k) => k > v)) return null;
  let k = v - 1;
  // '"15 or so" hurt'
  if (/^["“”’]$/u.test(form(s, k))) k--;
  if (['so', 'more', 'thereabouts'].includes(form(s, k)) && form(s, k - 1) === 'or') k -= 2;
  while (k > v - 4 && ['was', 'were', 'is', 'are', 'been', 'has', 'have', 'had', 'also'].includes(form(s, k))) k--;
  // "and one of them died"
  if (['them', 'whom', 'these', 'those'].includes(form(s, k)) && form(s, k - 1) === 'of' && s.tokens[k - 2]?.upos === 'NUM') return k - 2;
  // "a father of three was shot": the verb says that one is meant
  if (['was', 'is', 'has'].includes(form(s, k + 1)) && form(s, k - 1) === 'of' && form(s, k) !== 'one' || ['in', 'since', 'from', 'until', 'aged'].includes(form(s, k - 1)) || ['and', 'to', 'or'].includes(form(s, k - 1)) && form(s, k - 3) === 'aged') return null;
  return s.tokens[k]?.upos === 'NUM' || ['second', 'third', 'fourth', 'fifth', 'another'].includes(form(s, k)) ? k : null;
}

const auxiliaries = ['was', 'were', 'is', 'are', 'been', 'has', 'have', 'had', 'also', 'later', 'reportedly'];
/** "the driver was killed and a number of passengers were injured", "and four others seriously hurt": the noun right before a joined verb with an auxiliary or a manner of its own is its subject, though the tree hangs it elsewhere; null where none stands there. */
export function nearSubject(s: Sentence, v: number): number | null {
  const t = s.tokens[v];
  if (!t || !['conj', 'advcl', 'xcomp'].includes(relation(t)) || t.head < 0 || kidsBy(s, v, 'nsubj', 'nsubj:pass').length) return null;
  let k = v - 1;
  while (k > t.head && (auxiliaries.includes(form(s, k)) || form(s, k).endsWith('ly') && s.tokens[k]?.upos === 'ADV')) k--;
  // "12 people were killed and 1,800 households displaced": the auxiliary is not said again
  const unsaid = k === v - 1 && passive(s, t.head) && kidsBy(s, k, 'nummod').length > 0 && othersBehind(s, k, t.head);
  if (k >= v - 1 && !unsaid || k <= t.head || !['NOUN', 'PROPN'].includes(s.tokens[k]?.upos ?? '')) return null;
  return unsaid || relation(t) === 'conj' || othersBehind(s, k, t.head) ? k : null;
}
/** "and four others", ", while two men": whether the noun at `k` is counted behind a word that joins clauses. */
function othersBehind(s: Sentence, k: number, from: number): boolean {
  let n = k;
  while (n > from + 1 && ['NUM', 'ADJ', 'NOUN', 'DET', 'ADV'].includes(s.tokens[n - 1]?.upos ?? '')) n--;
  return ['and', 'but', 'while', 'whereas', ';'].includes(form(s, n - 1)) && s.tokens.slice(n, k).some((x) => x.upos === 'NUM');
}

/** 'had "eliminated" NAME': the object past the mark that ends the quotation of a verb, which the tree hangs as something else. */
const pastQuote = (s: Sentence, v: number): readonly number[] => (/^["“‘]$/u.test(form(s, v - 1)) && /^["”’]$/u.test(form(s, v + 1)) ? kidsBy(s, v, 'xcomp', 'ccomp', 'dep', 'obl').filter((k) => k > v && ['NOUN', 'PROPN'].includes(s.tokens[k]?.upos ?? '') && !kidsBy(s, k, 'case').length).slice(0, 1) : []);

/** "Dozens of soldiers and policemen were killed", "killed a total of 24 people": those of whom there are dozens; other words stand for themselves. */
export const measured = (s: Sentence, k: number): number => {
  if (['dozens', 'scores', 'hundreds', 'thousands', 'tens', 'total'].includes(form(s, k)) && form(s, k + 1) === 'of') return kidsBy(s, k, 'nmod')[0] ?? k;
  // "a staggering 4,000 people"
  return s.tokens[k]?.xpos === 'NN' && ['a', 'an'].includes(form(s, k - 1)) && s.tokens[k + 1]?.upos === 'NUM' ? kidsBy(s, k, 'obj', 'nmod', 'conj', 'appos', 'dep')[0] ?? k : k;
};

/** The words that stand for those whom a harm verb befalls. */
export function patientHeads(s: Sentence, v: number): readonly number[] {
  const t = s.tokens[v];
  if (!t) return [];
  const heads: number[] = [];
  const own = numbered(s, v);
  if (own !== null) return [own];
  const whom = whomClause(s, v);
  // "killed two men they had abducted": `around` reads how those told as killed had been taken
  if (whom) return form(s, v - 1) === 'had' && whom.patient === whom.agent - 1 ? [] : [whom.patient];
  if (passive(s, v)) {
    // "a man whose sister was killed": she, not he, where a torn tree gives both
    const subjects = [...kidsBy(s, v, 'nsubj:pass', 'nsubj')];
    const hers = subjects.find((k) => kidsBy(s, k, 'nmod').some((w) => form(s, w) === 'whose'));
    // "three of one family - a father and two daughters - were killed": what stands between dashes or in brackets tells of the first
    // "ORVIK: seven passengers were shot": a label is nobody
    const label = subjects.length > 1 && s.tokens[subjects[0] as number]?.upos === 'PROPN' && s.tokens.slice(subjects[0], subjects[1]).some((x) => x.form === ':') ? subjects.shift() : undefined;
    const told = label !== undefined && !subjects.length ? [] : subjects.filter((k, i) => i === 0 || !s.tokens.slice(subjects[0], k).some((x) => /^[-–—(:]+$/.test(x.form)));
    heads.push(...new Set((hers === undefined ? told : [hers]).map((k) => measured(s, antecedent(s, k)))));
    const torn = heads.length ? null : besideVerb(s, v) ?? nearSubject(s, v);
    if (torn !== null) heads.push(torn);
    // "eight were killed and many others injured": those others have no number
    const uncounted = s.tokens.slice(t.head + 1, v).some((x) => /^(?:many|others|several|some|most|numerous|scores|dozens|hundreds|unknown)$/i.test(x.form));
    if (!heads.length && !uncounted && relation(t) === 'conj') { const sub = kidsBy(s, t.head, 'nsubj:pass', 'nsubj')[0]; if (sub !== undefined) heads.push(sub); }
    if (!heads.length && relation(t) === 'acl' && t.head >= 0) heads.push(t.head);
  } else {
    const objects = kidsBy(s, v, 'obj', 'iobj');
    heads.push(...(objects.length ? objects.map((k) => measured(s, k)) : pastQuote(s, v)));
  }
  return heads;
}

/** "a woman who had taken her daughter to school was killed", "a guard escorting a judge": who only stands in a clause that tells who another is. */
export function toldByClause(s: Sentence, first: number): boolean {
  const [verb, who] = [s.tokens[first - 1], s.tokens[first - 2]];
  if (verb?.xpos === 'VBG' && relation(verb) === 'acl' && who?.upos === 'NOUN' && isPerson(lemma(s, first - 2))) return true;
  let k = first - 1;
  while (k > 0 && first - k < 8 && !['PUNCT', 'CCONJ'].includes(s.tokens[k]?.upos ?? '') && form(s, k) !== 'who') k--;
  return form(s, k) === 'who' && s.tokens[k - 1]?.upos === 'NOUN' && isPerson(lemma(s, k - 1)) && s.tokens.slice(k, first).some((t, i) => t.upos === 'VERB' && !tellsOrSees.test(lemma(s, k + i)));
}
/** What is said or seen by whoever a clause tells of is told of others ("residents who said two men were killed"). */
const tellsOrSees = /^(?:say|tell|report|claim|see|watch|witness|hear|believe|think|allege|confirm|add|know|find|count|know|write)$/;

const ofPeople = /\b(?:group|family|team|crew|pair|couple|total|dozens|scores|hundreds|bodies|body|corpses?|remains|deaths?|number|trio|duo|lives|life|half|most|all|some|many|[\p{L}]+ing|abduction|arrest|murder|capture|execution|massacre|assassination)$/iu;
/** "the wife of an officer", "passengers on a coach": who is only told to say whose or where others are, and shares nothing that is told of them behind. */
export function ofAnother(s: Sentence, g: Group): boolean {
  const first = wordAt(s, g.span[0]);
  if (toldByClause(s, first)) return true;
  // "a mother of six children was killed": her children are not
  if (g.kind === 'exact' && form(s, first - 1) === 'of' && s.tokens[first - 2]?.xpos === 'NN' && isPerson(lemma(s, first - 2)) && !ofPeople.test(form(s, first - 2))) return true;
  // "a driver employed by a contractor died"
  if (g.kind === 'singular' && form(s, first - 1) === 'by' && s.tokens[first - 2]?.xpos === 'VBN' && s.tokens[first - 3]?.upos === 'NOUN' && isPerson(lemma(s, first - 3))) return true;
  if (g.kind !== 'singular' || !['of', 'on', 'aboard', 'to', 'for', 'from'].includes(form(s, first - 1))) return false;
  return s.tokens[first - 2]?.upos === 'NOUN' && isPerson(lemma(s, first - 2)) && !ofPeople.test(form(s, first - 2));
}
