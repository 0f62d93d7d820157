import type { Sentence } from '#language';
import type { DateMention, PlaceMention } from '../doc.ts';
import { inSentence, toCome, type Found } from '../found.ts';
import { above, form, kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import { finest, locates, ofSpeaker } from './locating.ts';
import type { Scene } from './scenes.ts';

const opens = /^(?:it|they|he|she|there|one|two|another|both|a|an|the|some|several|gunmen|soldiers|fighters|police|troops|militants|rebels|attackers)$/i;

const idle = new Set(['visit', 'meet', 'tell', 'address', 'hold', 'attend', 'speak', 'arrive', 'travel', 'fly', 'sign', 'speak', 'say', 'warn', 'begin', 'open', 'publish', 'issue', 'release', 'host', 'discuss', 'vote', 'elect', 'call', 'urge', 'promise', 'announce', 'interview', 'be']);
const frontLead = /^\W*(?:(?:and|but|then|finally|lastly|also|meanwhile|elsewhere|first|earlier|later|still)\b,?\s*)?(?:(?:in|on|at|near|outside|over|around|about|early|late|by|during|the|night|morning|evening|afternoon|of|town|village|city|district|from|to|before|after|just|shortly|dawn|overnight)\s+)*$/iu;
const oneOf = /^\W*the (?:first|second|third|fourth|last|latest|other|worst|deadliest|bloodiest|gravest|most serious|earliest|largest|biggest)(?: (?:attack|incident|one|strike|raid|blast|assault|ambush|case|of (?:them|these|those|the (?:three|two|four|five|attacks|incidents))))?(?:,| (?:goes|went|dates?|came|comes|took|happened|occurred|was|struck|hit|occurs))\b/iu;

/** Whether a sentence begins with its day or its place ("In the night to Monday, …", "Overnight 15/16 Feb, …", "In Izium, …"), or with one of several deeds announced ("The bloodiest goes back to Friday"). */
export function fronts(found: Found, n: number): boolean {
  const s = found.doc.parse.sentences[n];
  if (!s) return false;
  if (oneOf.test(found.doc.text.slice(s.start, Math.min(s.end, s.start + 80)))) return true;
  const lead = (from: number): boolean => from - s.start < 40 && frontLead.test(found.doc.text.slice(s.start, from));
  return inSentence(found.dates, n).some((d) => d.calendar && lead(d.span[0])) || inSentence(found.places, n).some((p) => p.use === 'plain' && p.value.precision <= 4 && /\b(?:in|on|at|near|outside|over|around)\s(?:\p{Ll}+\s)*$/iu.test(found.doc.text.slice(s.start, p.span[0])) && lead(p.span[0]));
}

/** A sentence up to three before in the same paragraph that begins with its day or place and tells no deed that is known: what follows in the paragraph was then and there. -1 for none. */
function frontedStage(found: Found, n: number, told: ReadonlySet<number>): number {
  const { sentences } = found.doc.parse;
  const here = sentences[n];
  for (let k = n - 1; k >= Math.max(0, n - 3); k--) {
    const s = sentences[k];
    if (!here || !s || s.paragraph !== here.paragraph || told.has(k)) return -1;
    if (!fronts(found, k)) continue;
    const root = s.tokens.findIndex((t) => t.head < 0);
    return idle.has(lemma(s, root)) && s.tokens[root]?.upos !== 'NOUN' || said(found, s) ? -1 : k;
  }
  return -1;
}

/** Whether somebody's words are told in a sentence. "…, according to the report": whose account it is does not matter where the next sentence goes on with it. */
const said = (found: Found, s: Sentence): boolean => found.claims.some((c) => c.cue !== null && c.cue[0] >= s.start && c.cue[1] <= s.end && !/^(?:according to|says?|said)$/i.test(found.doc.text.slice(...c.cue)));

/** The sentence before in the same paragraph, where it only set the scene: no event in it, nobody's words. -1 for none. */
function stage(found: Found, n: number, told: ReadonlySet<number>): number {
  const [here, before] = [found.doc.parse.sentences[n], found.doc.parse.sentences[n - 1]];
  if (!here || !before || here.paragraph !== before.paragraph || told.has(n - 1) || !(opens.test(form(here, 0)) || here.tokens[0]?.upos === 'NUM')) return -1;
  return said(found, before) ? -1 : n - 1;
}

const arriving = new Set(['reach', 'enter', 'get', 'make', 'come', 'go', 'arrive', 'drive', 'ride', 'walk', 'return', 'travel', 'march', 'fly', 'move', 'cross', 'descend', 'sneak', 'break']);
/** "two missiles reached Izium", "one got through to Okhtyrka": where what follows came to. */
function reached(s: Sentence, p: PlaceMention): boolean {
  const head = wordAt(s, p.nameSpan[1] - 1), t = s.tokens[head];
  if (!t || !arriving.has(lemma(s, t.head))) return false;
  return relation(t) === 'obj' || kidsBy(s, head, 'case').some((k) => ['to', 'into', 'through'].includes(form(s, k)));
}

/** Gives a sentence's only scene the place or the day that the sentence before set for it ("The market of A was crowded on Friday. A grenade was thrown."), where it names none and there is just one. `told` holds the sentences that tell of events themselves. */
export function carried(found: Found, scenes: readonly Scene[], told: ReadonlySet<number>): readonly Scene[] {
  const [only] = scenes;
  if (!only || scenes.length > 1 || (only.dates.length && only.places.length) || (only.events.length ? only.events.every((e) => e.negated) : !only.tolls.some((t) => !t.toll.subset))) return scenes;
  const near = only.events.length ? stage(found, only.sentence, told) : -1;
  const from = near >= 0 ? near : frontedStage(found, only.sentence, told);
  const s = found.doc.parse.sentences[from];
  if (!s) return scenes;
  const places: readonly PlaceMention[] = only.places.length ? [] : finest(inSentence(found.places, from).filter((p) => p.use === 'plain' && p.value.precision <= 3 && (locates(s, p) || reached(s, p)) && !ofSpeaker(s, p, new Set())));
  // "Voters go to the polls on Sunday."
  const ahead = /^VB[PZ]$/.test(s.tokens.find((w) => w.head < 0)?.xpos ?? '') && !s.tokens.some((w) => w.xpos === 'VBD');
  const dates: readonly DateMention[] = only.dates.length || ahead ? [] : inSentence(found.dates, from).filter((d) => d.calendar && ['day', 'days'].includes(d.value.precision) && !toCome(found, d));
  return [{ ...only, stage: from, dates: dates.length === 1 ? dates : only.dates, places: places.length === 1 ? places : only.places }];
}

/** A scene of which nothing is told yet. */
export const empty = { events: [], dates: [], places: [], weapons: [], tolls: [], zeros: [], agents: [], targets: [], patients: [], other: false } as const;
const attackers = /^(?:attackers?|assailants?|gunmen|gunman|bandits|raiders|militants|terrorists|insurgents|jihadists|extremists|assassins?|killers?|fighters|men|they|rebels|militiamen|kidnappers|bombers?|suspects)$/;
/** "Over 50 bandits rode in on Sunday evening": when those came who did what was told right before. */
function cameThen(s: Sentence, d: DateMention): boolean {
  if (!s.tokens.some((t) => attackers.test(t.form.toLowerCase()))) return false;
  const verb = above(s, wordAt(s, d.span[1] - 1)).find((k) => s.tokens[k]?.upos === 'VERB') ?? -1;
  return (arriving.has(lemma(s, verb)) || /^(?:storm|surround|invade|besiege|begin|start|strike|attack|open)$/.test(lemma(s, verb))) && kidsBy(s, verb, 'nsubj').some((k) => attackers.test(form(s, k)));
}

const pointing = /^\W*(?:it|this|that|all (?:of )?this|both|they) (?:all |both )?(?:happened|occurred|took place|came about|came|unfolded)\b/iu;
/** "It happened on Sunday near the market": a sentence that names no deed, only when and where the one told right before it was. */
export function when(found: Found, s: Sentence, n: number, last: Scene | undefined): readonly Scene[] {
  if (!last || n - last.sentence > 1) return [];
  const days = inSentence(found.dates, n).filter((d) => d.calendar && ['day', 'days'].includes(d.value.precision) && !toCome(found, d));
  if (!last.dates.length && days.length === 1 && days.every((d) => cameThen(s, d)) && !said(found, s)) return [{ ...empty, sentence: n, paragraph: s.paragraph, dates: days }];
  if (!pointing.test(found.doc.text.slice(s.start, Math.min(s.end, s.start + 40)))) return [];
  const dates = days.filter(() => !said(found, s));
  const places = finest(inSentence(found.places, n).filter((p) => p.use === 'plain' && p.value.precision <= 4 && locates(s, p) && !ofSpeaker(s, p, new Set())));
  return dates.length === 1 || places.length === 1 ? [{ ...empty, sentence: n, paragraph: s.paragraph, dates: dates.length === 1 ? dates : [], places: places.length === 1 ? places : [] }] : [];
}
