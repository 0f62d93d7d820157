import type { TollField } from '#codebook';
import type { Claim } from '#model';
import { cut, hull, overlap, type Span } from '#text';
import type { Sentence } from '#language';
import type { PersonMention } from '../doc.ts';
import type { Found } from '../found.ts';
import { form, kidsBy, lemma, relation, subjectOf } from '../syntax.ts';
import { antecedent, patientHeads } from '../statements/patients.ts';
import { harmedByWords, kin, listedByWords, modifies, nextInList, pronounsHarmed, type Named } from './naming.ts';
import type { Group } from '../statements/groups.ts';
import { isPerson } from '../statements/people.ts';
import { numberOf } from '../statements/quantities.ts';
import { shotDead } from '../statements/tolls.ts';
import type { Case } from './cases.ts';
import { disputes } from './denials.ts';
import type { Scene } from './scenes.ts';
import type { Make } from './statements.ts';
import type { Event } from './triggers.ts';

/** A person who was harmed: the name, the words that stand for it, what befell. */
interface Harmed { readonly person: PersonMention; readonly span: Span; readonly field: TollField; readonly counted: boolean; /** Told only as shot. */ readonly blow?: boolean }

/** Named persons who stand where a harmed one stands: as subject or object of a harm word, behind its count, as its pronoun. */
export function victims(found: Found, c: Case, make: Make, { ownerOf, cases }: { readonly ownerOf: (span: Span) => Claim; readonly cases: readonly Case[] }): void {
  const named = new Set<string>();
  const byScene = c.scenes.flatMap((s) => { const sentence = found.doc.parse.sentences[s.sentence]; return sentence ? [...direct(found, s, sentence), ...listed(found, s), ...among(found, s, sentence)].filter((h) => !kin(found, h.person) && !modifies(found, h.person)) : []; });
  const told = bothDied(c, [...byScene, ...worded(found, c, cases)].filter((h) => !tells(found, h)));
  // "died eight days after he took a bullet": of a wound that killed
  const all = told.filter((h) => h.field !== 'injured' || !told.some((o) => o.field === 'killed' && o.person.name === h.person.name && (Math.abs(o.span[0] - h.span[0]) < 200 || h.blow && sameVoice(ownerOf(o.span), ownerOf(h.span)))));
  for (const h of all) {
    const key = `${h.person.name} ${h.field}`;
    const claim = ownerOf(h.span);
    if (named.has(key) || claim.claimant.name === h.person.name || speaksLater(found, h)) continue;
    named.add(key);
    const denied = disputes(found, claim, h.span) ? 'denied' : 'affirmed';
    const words = cut(found.doc.text, h.span);
    make('victim', { name: h.person.name, aliases: [...h.person.aliases], harm: h.field, words, ...(h.person.role ? { role: h.person.role } : {}), ...(h.person.age !== null ? { age: h.person.age } : {}) }, claim, [h.span], denied);
    const beside = namedWith(found, h, all, ownerOf);
    const others = c.scenes.flatMap((o) => o.tolls).filter((t) => t.toll.field === h.field && !(t.sentence === h.person.sentence && ofNamed(t.toll.group, beside)));
    // a list of names beside a total names some of it; "killing A and B" counts for itself
    if (beside.length > 1 && !others.some((t) => t.sentence === h.person.sentence) && (!others.length || harmedByWords(found, h.person.sentence).some((n) => n.person === h.person && !n.listed))) {
      const names = hull(beside.map((b) => b.span)) as Span;
      const more = unnamed(found, h.person.sentence, names[1]);
      const span: Span = [names[0], more?.end ?? names[1]];
      const n = beside.length + (more?.count ?? 0);
      make(h.field, { min: n, max: n, status: 'unstated', ...(amongOthers(found, h.person.sentence, span) ? { partial: true } : {}), words: cut(found.doc.text, span) }, claim, [span], denied);
    } else if (!h.counted && !c.scenes.some((o) => o.tolls.some((t) => t.toll.field === h.field))) make(h.field, { min: 1, max: 1, partial: true, status: 'unstated', words }, claim, [h.span], denied);
  }
}

/** "…, the governor, NAME, and a witness said": whoever is named right before a word of saying tells of others. */
const tells = (found: Found, h: Harmed): boolean => h.span === h.person.span && /^,?(?: and (?:an?|the|two|three|several) [^,.;]{2,40})? (?:said|told|says|added|confirmed)(?=[.,;:]|$| (?:that|in|on|by|reporters|journalists|state|local)\b| \p{Lu})/u.test(found.doc.text.slice(h.span[1], h.span[1] + 70));

/** "NAME was shot in the head and NAME in the side. Both women died": those named as hurt, where as many are told behind to have died. */
function bothDied(c: Case, told: readonly Harmed[]): readonly Harmed[] {
  const hurt = told.filter((h) => h.field === 'injured'), names = new Set(hurt.map((h) => h.person.name));
  return names.size > 1 && c.scenes.some((s) => s.tolls.some(({ toll: t }) => t.field === 'killed' && t.group.kind === 'both' && t.group.min === names.size && hurt.every((h) => h.span[1] < t.group.span[0]))) ? told.map((h) => (h.field === 'injured' ? { ...h, field: 'killed' } : h)) : told;
}

/** Whether two claims are one claimant's, or one of them is the report's own. */
const sameVoice = (a: Claim, b: Claim): boolean => a.claimant.name === b.claimant.name || [a, b].some((c) => c.claimant.kind === 'report');

/** "NAME, 54; NAME, 78; and a boy of ten": how many a list of names goes on with, and where that ends; null where it ends with a name. */
function unnamed(found: Found, n: number, from: number): { readonly count: number; readonly end: number } | null {
  const m = /^(?:,? (?:aged )?\d{1,3}| \(\d{1,3}\))?(?:, (?:an? |the )?[\p{Ll}][^,;.]{2,40})?[,;]? and (?<count>an?|his|her|their|another|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?<who>(?:[\p{L}\d-]+ ){0,2}?[\p{L}-]+)(?=[.;,:]| (?:whose|who|from|of|aged|in|on)\b|$)/u.exec(found.doc.text.slice(from, Math.min(found.doc.parse.sentences[n]?.end ?? from, from + 140)));
  const count = m?.groups?.['count'] ?? '';
  const noun = (m?.groups?.['who'] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
  return m && (isPerson(noun) || isPerson(noun.replace(/s$/u, ''))) ? { count: numberOf(count) ?? 1, end: from + m[0].length } : null;
}
/** "Among those killed were NAME and NAME": whether a list names some of those harmed, not all. */
const amongOthers = (found: Found, n: number, [start]: Span): boolean => /\b(?:among|includ(?:e|es|ed|ing))\b/iu.test(cut(found.doc.text, [found.doc.parse.sentences[n]?.start ?? start, start]));
/** "His wife NAME": a count of one that only introduces a name. */
const ofNamed = (g: Group, named: readonly Harmed[]): boolean => g.min === 1 && g.max === 1 && named.some((h) => overlap(g.span, h.person.span) > 0 || (h.person.span[0] - g.span[1] >= 0 && h.person.span[0] - g.span[1] < 3));

/** Those whom one sentence names as harmed alike, in one claimant's words: they are a count ("killing A, 13, and her uncle B"). */
const namedWith = (found: Found, h: Harmed, all: readonly Harmed[], ownerOf: (span: Span) => Claim): readonly Harmed[] => {
  const same = all.filter((o) => o.field === h.field && o.person.sentence === h.person.sentence && o.span[0] === o.person.span[0] && ownerOf(o.span) === ownerOf(h.span));
  const named = same.filter((o, k) => same.findIndex((x) => x.person.name === o.person.name) === k).sort((a, b) => a.span[0] - b.span[0]);
  return named.every((o, k) => k === 0 || nextInList(found.doc.text.slice((named[k - 1] as Harmed).span[1], o.span[0]))) ? named : [];
};

/** What a scene says befell people. */
const fieldsOf = (found: Found, s: Scene): readonly TollField[] => [...s.tolls.map((t) => t.toll.field), ...s.events.flatMap((e) => { const field = harmBy(found.doc.parse.sentences[s.sentence], e); return field ? [field] : []; })];
/** What an event's word says befell whom it names: who is only told as shot is hurt, not dead. */
const harmBy = (s: Sentence | undefined, e: Event): TollField | undefined => (s && e.form === 'verb' && lemma(s, e.at) === 'shoot' && !shotDead(s, e.at) ? (form(s, e.at + 1) === 'at' ? undefined : 'injured') : e.trigger.harm);

/** Persons whom the words around their names tell as harmed, and those who are named or stood for in sentences that tell of no event. */
function worded(found: Found, c: Case, cases: readonly Case[]): readonly Harmed[] {
  return homes(found, cases).filter((x) => x.home === c).map(({ named: h, sentence }) => {
    const field = h.field ?? c.scenes.filter((s) => s.sentence <= sentence).flatMap((s) => fieldsOf(found, s))[0] ?? 'killed';
    return { person: h.person, span: h.span, field, counted: h.part === true };
  });
}

interface Homed { readonly named: Named; readonly sentence: number; readonly home: Case | null }
const known = new WeakMap<readonly Case[], readonly Homed[]>();
/** Every person told as harmed by words with the case it belongs to: found once for all cases of a report. */
function homes(found: Found, cases: readonly Case[]): readonly Homed[] {
  const had = known.get(cases);
  if (had) return had;
  const made = found.doc.parse.sentences.flatMap((_, n) => [...harmedByWords(found, n), ...listedByWords(found, n), ...stood(found, n)].map((named) => ({ named, sentence: n, home: homeOf(found, cases, { n, named }) })));
  known.set(cases, made);
  return made;
}

const stood = (found: Found, n: number): readonly Named[] => pronounsHarmed(found, n).flatMap((p) => { const person = before(found, p.span[0], p.field); return person ? [{ ...p, person, noun: null }] : []; });

/** The case that a harmed person belongs to: of the sentence's own the one that tells of such harm, else the last one before that does. */
function homeOf(found: Found, cases: readonly Case[], { n, named: h }: { readonly n: number; readonly named: Named }): Case | null {
  const own = cases.filter((c) => c.scenes.some((s) => s.sentence === n));
  const fits = (s: Scene): boolean => (h.field === null ? fieldsOf(found, s).length > 0 : fieldsOf(found, s).includes(h.field) || s.events.some((e) => e.trigger.harm === h.field)) && (h.noun === null || s.tolls.some((t) => t.toll.group.noun === h.noun || (t.toll.group.group ?? '').includes(h.noun ?? '')));
  if (own.length) return own.find((c) => c.scenes.some((s) => s.sentence === n && fits(s))) ?? (own.length === 1 && h.noun === null ? own[0] ?? null : last(cases, n, fits));
  return last(cases, n, fits) ?? cases.find((c) => c.scenes.some((s) => s.sentence > n && s.sentence <= n + 2 && fits(s))) ?? (h.field !== null || h.listed ? last(cases, n, (s) => n - s.sentence <= 3) ?? (h.listed ? cases.find((c) => c.scenes.some((s) => s.sentence > n && s.sentence <= n + 2)) ?? null : null) : null);
}

/** The case with the last scene before a sentence that fits. */
function last(cases: readonly Case[], n: number, fits: (s: Scene) => boolean): Case | null {
  let best: Case | null = null;
  let at = -1;
  for (const c of cases) for (const s of c.scenes) if (s.sentence <= n && s.sentence > at && fits(s)) { at = s.sentence; best = c; }
  return best;
}

/** Whether a name is there as that of somebody who says something. */
const speaks = (found: Found, p: PersonMention): boolean => found.claims.some((c) => c.cue !== null && c.claimant.span !== null && overlap(c.claimant.span, p.span) > 0);

/** Whether somebody told as killed speaks afterwards: then somebody else was meant. */
const speaksLater = (found: Found, h: Harmed): boolean => h.field === 'killed' && found.claims.some((c) => c.claimant.name === h.person.name && c.stance !== 'doubts' && c.cue !== null && c.cue[0] > h.span[1] && (c.claimant.span?.[0] ?? 0) >= h.span[0]);

/** Subjects and objects of the scene's harm words that are persons or stand for one. */
function direct(found: Found, s: Scene, sentence: Sentence): readonly Harmed[] {
  return s.events.flatMap((e) => {
    const field = harmBy(sentence, e);
    const blow = field !== e.trigger.harm;
    if (!field || e.form !== 'verb' || e.negated) return [];
    const subject = e.trigger.by === 'patient' ? subjectOf(sentence, e.at) : null;
    const heads = subject !== null ? [subject] : [...patientHeads(sentence, e.at)];
    // "the head of Orvik was killed": a name behind a preposition is no subject
    return heads.flatMap((h) => same(sentence, antecedent(sentence, h))).filter((h) => !kidsBy(sentence, h, 'case').some((k) => ['of', 'in', 'at', 'from', 'near'].includes(form(sentence, k)))).flatMap((h) => {
      const t = sentence.tokens[h];
      if (!t) return [];
      // "killed the mayor of Orvik, NAME, outside his home"
      const person = found.persons.find((p) => p.sentence === s.sentence && overlap(p.span, [t.start, t.end]) > 0)
        ?? (t.xpos === 'NN' ? found.persons.find((p) => p.sentence === s.sentence && p.span[0] > t.end && /^(?: (?:of|for) (?:the )?\p{Lu}[\p{L}'’ -]{1,40}?)?, $/u.test(found.doc.text.slice(t.end, p.span[0])) && /^(?:,|\.|\s(?:and|in|at|on|near|outside)\b)/u.test(found.doc.text.slice(p.span[1], p.span[1] + 9))) : undefined);
      const counted = s.tolls.some((x) => x.toll.at === e.at && x.toll.group.min === 1);
      // "named the dead as A and B; a third was wounded"
      if (person && person.span[1] < (sentence.tokens[e.at]?.start ?? 0) && found.doc.text.slice(person.span[1], sentence.tokens[e.at]?.start).includes(';')) return [];
      if (person) return [{ person, span: person.span, field, counted, blow }];
      if (!['he', 'she', 'him', 'her'].includes(form(sentence, h))) return [];
      const antecedent = before(found, t.start, field);
      return antecedent ? [{ person: antecedent, span: [t.start, t.end] as Span, field, counted: false, blow }] : [];
    });
  });
}

/** A noun with those joined to it and those that it names or that name it ("NAME, a village elder who"). */
function same(s: Sentence, h: number): readonly number[] {
  const t = s.tokens[h];
  const up = t && ['appos', 'flat'].includes(relation(t)) && t.head >= 0 ? [t.head] : [];
  const beside = [h, ...up].flatMap((k) => kidsBy(s, k, 'conj', 'appos', 'flat'));
  // one name beside a plural ("guards of the governor, NAME") is not theirs
  const many = t?.xpos === 'NNS' && beside.filter((k) => s.tokens[k]?.upos === 'PROPN').length === 1 && beside.length === 1;
  return many ? [h] : [h, ...up, ...beside];
}

const amongDead = /\b(?:was|were|is|are) (?:also )?(?:among|one of|two of) (?:those |the (?:\w+ )?(?:people |victims )?)(?<harm>killed|dead|wounded|injured|victims|kidnapped|abducted|missing|arrested|detained)\b/iu;
const harms: Readonly<Record<string, TollField>> = { killed: 'killed', dead: 'killed', victims: 'killed', wounded: 'injured', injured: 'injured', kidnapped: 'abducted', abducted: 'abducted', missing: 'missing', arrested: 'detained', detained: 'detained' };
/** "NAME was among those killed": persons of the sentence before these words. */
function among(found: Found, s: Scene, sentence: Sentence): readonly Harmed[] {
  const m = amongDead.exec(found.doc.text.slice(sentence.start, sentence.end));
  const field = m ? harms[(m.groups?.['harm'] ?? '').toLowerCase()] : undefined;
  if (!m || !field) return [];
  const person = found.persons.filter((p) => p.sentence === s.sentence && p.span[1] <= sentence.start + m.index && !speaks(found, p)).at(-1);
  return person ? [{ person, span: person.span, field, counted: true }] : [];
}

/** Whom he or she stands for: the person named last before, of the dead one who does not speak, one who is named as a subject first. */
function before(found: Found, offset: number, field: TollField): PersonMention | null {
  // "NAME told how they shot him": who tells of a death is alive
  const earlier = found.persons.filter((p) => p.span[1] <= offset && !(field === 'killed' && speaks(found, p)));
  const last = earlier.at(-1);
  const first = found.persons[0];
  // a text about one person calls that person by the pronoun from paragraph to paragraph
  if (first && last && found.persons.filter((p) => p.name === first.name).length === 1 && first.span[0] < 40 && found.doc.parse.sentences[first.sentence]?.paragraph === 0) return first;
  // "LOWER ORM": a heading is nobody, and begins with others
  return last && /\p{Ll}/u.test(cut(found.doc.text, last.span)) ? last : null;
}

/** "five were martyred, among them Major NAME", "14 were killed, including NAME": who is named behind a count and its harm as one of those counted. */
const included = (text: string, from: number, to: number): boolean => from <= to && to - from < 120 && /^[^.;!?]{0,60}?,? (?:including|incl\.|among them|amongst them|one of them|namely) (?:(?:the|an?|his|her|their|its) )?(?:(?!(?:and|or|who|by|said|told|at|near|on|from)\b)[\p{L}'’-]+ ){0,6}(?:(?:of|in) (?:the|its|her|his|their) [\p{L} ]{2,25}, )?(?:, )?$/u.test(text.slice(from, to));

/** "A former sergeant of the Orm National Army, NAME, 34, was led out": whose he is, between what he is called and his name. */
const ofBody = /^ (?:of|from|in|with) (?:the )?(?:\p{Lu}[\p{L}’'-]* ?(?:of (?:the )?(?=\p{Lu}))?){1,6}(?:\(\p{Lu}+\))?, (?:\p{Lu}\p{L}+ )?$/u;
/** Names that follow a counted group as its list ("two of its commanders, A and B, were killed"; "two of the dead as A and B"). */
function listed(found: Found, s: Scene): readonly Harmed[] {
  const text = found.doc.text;
  return found.persons.filter((p) => p.sentence === s.sentence && !speaks(found, p)).flatMap((person) => {
    for (const t of s.tolls) {
      const g = t.toll.group;
      if (g.kind === 'zero') continue;
      // "three others, NAME, 28; NAME, 20; and NAME, 30"
      const gap = g.span[1] <= person.span[0] ? text.slice(g.span[1], person.span[0]).replace(/, \d{1,3}; (?:and )?/gu, ', ') : null;
      if (included(text, t.toll.evidence[1], person.span[0]) || (overlap(g.span, person.span) > 0 && g.max === 1) || (gap !== null && gap.length < 120 && !/[.;!?]\s|\b(?:said|told|according|by|when|after|while|was|were|from|of|to|in|at|near)\b/.test(gap)) || g.max === 1 && gap !== null && ofBody.test(gap) && /^(?:,| \(| (?:was|were|had|has)\b)/u.test(text.slice(person.span[1], person.span[1] + 8))) return [{ person, span: person.span, field: t.toll.field, counted: true }];
    }
    return [];
  });
}
