import { cut, overlap, type Span } from '#text';
import type { Sentence } from '#language';
import type { Found } from '../found.ts';
import { above, form, kidsBy, lemma, passive, phraseSpan, relation, subjectOf, timely, whomClause, wordAt } from '../syntax.ts';
import { isPerson } from '../statements/people.ts';
import { couldAct } from '../doers.ts';
import { forces, things } from './forces.ts';
import { pastVoice, toldDoer, voiced, whole } from './voices.ts';
import { bearerOf, deedOf } from './bearers.ts';
import { accusedOf, accusedTogether, chargedWith, deniedBy } from './charges.ts';
import { heldToBe } from './membership.ts';
import { beside, ofWhom } from './company.ts';
import { sharedNoun, sharers } from './sharers.ts';
import { foughtOff, opponents } from './opponents.ts';
import { ranOnto } from './briefs.ts';
import type { Event } from './triggers.ts';

/** Somebody or something that takes part in an event. */
export interface Party {
  readonly name: string; readonly actor: string | null; readonly words: string; readonly span: Span;
  /** Word of the sentence that stands for it. */
  readonly head: number;
  /** A person, group or force, as against a thing. */
  readonly animate: boolean;
  /** "its forces", "we": the claimant speaks of itself. */
  readonly own: boolean;
  readonly weapon: boolean;
}

/** "Turkish-backed factions": a phrase that begins within a word of several parts begins with its first. */
const unbroken = (text: string, s: Sentence, span: Span): Span => { const lead = /[\p{L}\d]+-$/u.exec(text.slice(Math.max(s.start, span[0] - 20), span[0])); return lead ? [span[0] - lead[0].length, span[1]] : span; };
/** "by 4th brigade troops": a phrase without the word that binds it. */
function bared(s: Sentence, span: Span, noun: number): Span {
  const first = wordAt(s, span[0]), t = s.tokens[first];
  // "after dark a mob set fire"
  if (t && t.end < noun && /^(?:dark|dusk|dawn|midnight|noon|nightfall|sunset|sunrise)$/i.test(t.form) && /^(?:after|before|at|by|since|until)$/i.test(form(s, first - 1))) return [s.tokens[first + 1]?.start ?? span[0], span[1]];
  return t && t.end < noun && /^(?:by|with|between|against|when|while|after|from)$/i.test(t.form) ? [s.tokens[first + 1]?.start ?? span[0], span[1]] : span;
}
/** "On 12 May gunmen", "vigilantes last Sunday": a phrase without the date that the tree hangs on its noun. */
function undatedSpan(found: Found, s: Sentence, sentence: number, span: Span, noun: number): Span {
  const dates = found.dates.filter((d) => d.sentence === sentence && overlap(d.span, span) > 0 && !found.actors.some((a) => overlap(a.span, d.span) > 0));
  const before = dates.filter((d) => d.span[1] <= noun).at(-1), after = dates.find((d) => d.span[0] > noun);
  const from = before && s.tokens.find((t) => t.start >= before.span[1])?.start, to = after && s.tokens.findLast((t) => t.end <= after.span[0])?.end;
  return [Math.max(span[0], from ?? 0), Math.min(span[1], to ?? span[1])];
}
const worn = /^['’]?s? (?:\p{L}+ )?(?:uniforms?|fatigues|clothes|clothing|gear|colou?rs|vests|jackets|outfits?|number plates)\b/u;
const body = /^(?:car|vehicle|bus|minibus|truck|lorry|van|motorcycle|motorbike|tractor|taxi|boat|canoe|home|house|wrist|hand|arm|leg|foot|ankle|neck|hair|throat|head|own|thousand|hundred|dozen)$/;
/** "The Orm-linked group": whose friends they are is not who they are. */
const sided = /^-(?:linked|backed|aligned|affiliated|allied|inspired|supported|sponsored|funded|financed|armed|trained|influenced|leaning|friendly)\b/u;
/** A noun of those who do deeds by its singular, where the tagger takes its capital for a name ("TARVELA: Assailants lobbed"). */
function forceNoun(s: Sentence, k: number): string { const noun = lemma(s, k); return s.tokens[k]?.upos === 'PROPN' && !forces.has(noun) && noun.endsWith('s') && forces.has(noun.slice(0, -1)) ? noun.slice(0, -1) : noun; }
/** "The front's spokesman said the group's forces had entered": whose they are, by the word of one who speaks for a band. */
function groupOf(found: Found, s: Sentence, head: number): boolean {
  const k = kidsBy(s, head, 'nmod:poss').find((n) => /^(?:group|movement|organi[sz]ation|militia)$/.test(form(s, n)) && form(s, n - 1) === 'the'), at = s.tokens[k ?? -1]?.start;
  return at !== undefined && found.claims.some((c) => c.claimant.kind === 'person' && c.claimant.speaksFor && !/\b(?:army|military|police|navy|air force|ministry|government|coalition)\b/iu.test(c.claimant.speaksFor) && c.content.some((x) => x[0] <= at && at - x[0] < 12));
}
/** What a noun phrase names: an actor, a person, or its own words. */
export function party(found: Found, s: Sentence, sentence: number, head: number): Party | null {
  const t = s.tokens[head];
  if (!t || t.upos === 'PUNCT') return null;
  // "its raid"
  if (t.xpos === 'PRP$') { const span: Span = [t.start, s.tokens[t.head]?.end ?? t.end], words = cut(found.doc.text, span); return { name: words, actor: null, words, span, head, animate: true, own: true, weapon: false }; }
  const noun = forceNoun(s, head);
  const lead = things.has(noun) ? modelBefore(s, head) : t.start;
  const wide = phraseSpan(s, head, 'wide'), span: Span = [Math.min(lead, wide[0]), wide[1]];
  const inside = <M extends { readonly span: Span; readonly sentence: number }>(list: readonly M[]): M | undefined => list.filter((m) => m.sentence === sentence && overlap(m.span, span) > 0).sort((a, b) => Math.abs(a.span[0] - t.start) - Math.abs(b.span[0] - t.start))[0];
  // "a group of ten armed men"
  const of = noun === 'member' && !inside(found.actors) ? kidsBy(s, head, 'nmod').find((k) => k > head && k - head < 8 && forces.has(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => form(s, c) === 'of')) : /^(?:group|band|team|handful)$/.test(noun) ? kidsBy(s, head, 'nmod').find((k) => k > head && k - head < 8 && kidsBy(s, k, 'case').some((c) => form(s, c) === 'of') && (isPerson(lemma(s, k)) || forces.has(lemma(s, k)))) : undefined;
  const close = phraseSpan(s, head);
  const nounSpan: Span = unbroken(found.doc.text, s, [Math.min(lead, close[0]), (of === undefined ? close : phraseSpan(s, of))[1]]);
  // "Rapid Support Forces fighters", where the tree parts the name from its noun
  const beside = forces.has(noun) || isPerson(noun) ? found.actors.find((a) => a.sentence === sentence && a.span[1] + 1 === nounSpan[0] && nounSpan[0] === t.start && found.doc.text[a.span[1]] === ' ' && a.kind !== 'outlet') : undefined;
  const tight: Span = beside ? [beside.span[0], nounSpan[1]] : undatedSpan(found, s, sentence, bared(s, nounSpan, t.start), t.start);
  // "men in state police uniforms": what they wear is not who they are
  const actor = beside ?? inside(found.actors.filter((a) => !worn.test(found.doc.text.slice(a.span[1], a.span[1] + 24)) && !sided.test(found.doc.text.slice(a.span[1], a.span[1] + 12))));
  const person = found.persons.find((p) => p.sentence === sentence && overlap(p.span, tight) > 0);
  const possessor = kidsBy(s, head, 'nmod:poss').find((k) => ['its', 'their', 'our', 'his', 'her'].includes(form(s, k)));
  // "his cousin": kin is nobody's force
  const own = (possessor !== undefined && (!isPerson(noun) || forces.has(noun)) && !body.test(noun)) || ['it', 'we', 'they', 'he', 'she'].includes(form(s, head)) || groupOf(found, s, head)
    // "N, its spokesman, said the group had shelled the port"
    || /^(?:group|movement|organi[sz]ation|militia)$/.test(noun) && form(s, head - 1) === 'the' && found.claims.some((c) => c.stance === 'admits' && c.claimant.kind === 'person' && c.content.some((k) => k[0] <= t.start && k[0] > t.start - 12 && t.end <= k[1]));
  const weapon = things.has(noun);
  const words = cut(found.doc.text, tight);
  // "Boko Haram insurgents", wherever the tree hangs the first word
  const whole: Span = actor && overlap(actor.span, tight) > 0 ? [Math.min(actor.span[0], tight[0]), Math.max(actor.span[1], tight[1])] : tight;
  if (person && overlap(person.span, [t.start, t.end]) > 0) return { name: person.name, actor: null, words: cut(found.doc.text, person.span), span: person.span, head, animate: true, own: false, weapon: false };
  if (actor && !belongings.test(form(s, head)) && (overlap(actor.span, tight) > 0 || forces.has(noun) || isPerson(noun))) {
    const covers = overlap(actor.span, [t.start, t.end]) > 0;
    const generic = forces.has(noun) || isPerson(noun) || weapon || covers;
    if (generic) return { name: covers || !forces.has(noun) || overlap(actor.span, tight) === 0 ? actor.name : strip(cut(found.doc.text, whole)), actor: actor.actor?.id ?? null, words: cut(found.doc.text, covers ? actor.span : overlap(actor.span, tight) > 0 ? whole : actor.span), span: covers ? actor.span : overlap(actor.span, tight) > 0 ? whole : actor.span, head, animate: true, own: false, weapon };
  }
  const animate = !weapon && (forces.has(noun) || isPerson(noun) || t.upos === 'PRON');
  return { name: strip(words), actor: null, words, span: tight, head, animate, own, weapon };
}

/** "a Russian S-300 missile": where the names and numbers begin that stand right before a weapon's noun, wherever the tree hangs them. */
function modelBefore(s: Sentence, head: number): number {
  let k = head;
  while (k > 0 && head - k < 7 && /^(?:[\p{Lu}\d]|-$)/u.test(s.tokens[k - 1]?.form ?? '') && s.tokens[k - 1]?.upos !== 'ADP' && s.tokens[k - 1]?.upos !== 'DET') k--;
  return s.tokens[k]?.start ?? 0;
}

/** A name without the article before it. */
export const strip = (words: string): string => words.replace(/^(?:in|at|near|on) [^,]{2,40}, /i, '').replace(/^(?:between|with|against|whom|burning|torching|looting|damaging)\s+/iu, '').replace(/^(?:on |late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+/i, '').replace(/^(?:the|a|an|some|several|his|her|its|their)\s+/i, '').replace(/^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) (?=\p{Ll})/u, '').replace(/['’]s?$/, '');

/** Verbs that say whose deed a deed is. */
const sets = new Set(['order', 'plan', 'lead', 'organise', 'organize', 'coordinate', 'mastermind', 'claim', 'admit', 'cause', 'prepare', 'begin', 'start', 'initiate', 'fire', 'deliver', 'instigate', 'spearhead', 'head']);
const light = new Set(['carry', 'conduct', 'launch', 'mount', 'stage', 'commit', 'perpetrate', 'wage', 'execute', 'orchestrate', 'undertake', 'make', 'direct', 'do', 'resort', 'engage', 'indulge', 'lay', 'set', 'spring']);
/** "Answered with raids on two posts", "went on the assault": a deed by which a verb strikes back or sets out. */
function strikesBack(s: Sentence, at: number): boolean {
  const up = s.tokens[at]?.head ?? -1;
  if (up < 0 || !['obl', 'nmod'].includes(relation(s.tokens[at] as never))) return false;
  const by = kidsBy(s, at, 'case').map((c) => form(s, c));
  return (by.includes('with') || by.includes('by')) && /^(?:answer|respond|retaliate|reply|react|counter|avenge|hit|strike|fire)$/.test(lemma(s, up)) || by.includes('on') && lemma(s, up) === 'go';
}

/** "It was rebels aided by the army who first torched": whom a cleft sentence puts before its "who"; null in any other. */
function cleftDoer(s: Sentence, at: number): number | null {
  const who = [at - 1, at - 2, at - 3].find((k) => ['who', 'that'].includes(form(s, k)));
  if (who === undefined || s.tokens.slice(who + 1, at).some((t) => !['ADV', 'AUX'].includes(t.upos))) return null;
  let be = who - 1;
  while (be > 0 && who - be < 14 && !(['was', 'is', 'were'].includes(form(s, be)) && form(s, be - 1) === 'it')) be--;
  if (form(s, be - 1) !== 'it' || !['was', 'is', 'were'].includes(form(s, be))) return null;
  for (let k = be + 1; k < who; k++) if (['NOUN', 'PROPN'].includes(s.tokens[k]?.upos ?? '') && (forces.has(lemma(s, k)) || isPerson(lemma(s, k)))) return k;
  return null;
}

/** "Gunmen on motorcycles killed": the force that stands before an active verb in its own stretch, where the tree gives no subject. */
function forceBefore(s: Sentence, at: number): readonly number[] {
  if (['was', 'were', 'been', 'being', 'is', 'are', 'be'].includes(form(s, at - 1))) return [];
  let reach = 10;
  for (let k = at - 1; k >= 0 && at - k < reach; k--) {
    const t = s.tokens[k];
    // "a column of soldiers, accompanied by militiamen, raided"
    if (k === at - 1 && t?.form === ',') { const open = asideBefore(s, k); if (open !== null) { reach += k - open + 4; k = open; continue; } }
    if (!t || /^[,;:.–—]$/.test(t.form) || ['that', 'who', 'which', 'when', 'by'].includes(form(s, k)) || (t.upos === 'VERB' && /^VB[DZP]$/.test(t.xpos))) return [];
    if ((t.upos === 'NOUN' || t.upos === 'PROPN') && forces.has(lemma(s, k).toLowerCase()) && (k + 1 === at || s.tokens[k + 1]?.upos !== 'NOUN')) return relation(t) === 'obj' && t.head < k && form(s, k + 1) === 'and' ? [] : [whole(s, k)];
  }
  return [];
}

/** "Villagers in Orm district fled after gunmen attacked": whether a clause of its own stands between a verb and what the tree takes for its subject. */
const severed = (s: Sentence, sub: number, at: number): boolean => s.tokens.some((t, k) => k > sub && k < at && /^(?:after|when|as|because|since)$/i.test(t.form) && s.tokens.slice(sub + 1, k).some((x) => x.upos === 'VERB' && /^VB[DN]$/.test(x.xpos)) && !s.tokens.slice(k, at).some((x) => /^(?:and|but|or)$/i.test(x.form)));

/** The comma before a participle's aside that ends with the comma at a word; null where there is none. */
function asideBefore(s: Sentence, end: number): number | null {
  for (let k = end - 1; k > 0 && end - k < 13; k--) if (s.tokens[k]?.form === ',') return /^VB[NG]$/.test(s.tokens[k + (s.tokens[k + 1]?.xpos === 'RB' ? 2 : 1)]?.xpos ?? '') ? k : null;
  return null;
}

const peaceful = /^(?:mediation|negotiations?|intervention|talks|investigations?|inquiry|visits?|appeals?|efforts?|pressure|rescue|examination|search|requests?|questioning|treatment|inspection)$/;
/** "shot dead by Israeli troops": the noun behind the "by" that follows a passive, wherever the tree hangs it. */
function byRight(s: Sentence, at: number): readonly number[] {
  for (let k = at + 1; k < Math.min(s.tokens.length, at + 14); k++) {
    const past = pastVoice(s, k);
    if (past > 0) { k = past; continue; }
    const t = s.tokens[k];
    if (!t || t.upos === 'VERB' && k > at + 1 || /^(?:[,;:.–—]|--)$/.test(t.form)) return [];
    if (form(s, k) !== 'by') continue;
    // "freed after mediation by elders"
    if (peaceful.test(form(s, k - 1))) return [];
    for (let n = k + 1; n < Math.min(s.tokens.length, k + 7); n++) if (['NOUN', 'PROPN'].includes(s.tokens[n]?.upos ?? '') && (!['NOUN', 'PROPN', 'PUNCT'].includes(s.tokens[n + 1]?.upos ?? '') || timely.test(form(s, n + 1))) || s.tokens[n]?.upos === 'NOUN' && s.tokens[n + 1]?.upos === 'PUNCT') return [n];
  }
  return [];
}

/** "by the coalition Monday", "by the AFU today": the name before a day that the tree takes for its head. */
const undated = (s: Sentence, k: number): number => (timely.test(form(s, k)) && kidsBy(s, k, 'compound', 'nmod').filter((c) => c < k).at(-1)) || k;

const stretches = /^(?:day|week|month|year|hour|minute|night|evening|morning|afternoon)s?$/;
/** Whether a word can be the subject that stands right before a verb. */
const canDo = (s: Sentence, k: number): boolean => /^(?:NN|NNS|NNP|NNPS)$/.test(s.tokens[k]?.xpos ?? '') && (forces.has(lemma(s, k)) || things.has(lemma(s, k)) || isPerson(lemma(s, k)));
/** "three days after army warplanes bombed a market", "on the night of 19 May soldiers went from door to door and took away 26": the doer right before a verb, where the tree takes "after" for a preposition or a stretch of time for the subject; the subject that it gives elsewhere. */
function clauseDoer(s: Sentence, at: number, sub: number | null): number | null {
  const t = s.tokens[at];
  if (!t || !['VBD', 'VBZ', 'VBP'].includes(t.xpos)) return sub;
  const ofTime = sub === null || stretches.test(lemma(s, sub));
  let k = at - 1;
  while (k > 0 && s.tokens[k]?.upos === 'ADV') k--;
  const parted = sub !== null && sub < k && s.tokens.slice(sub + 1, k).some((o, n) => /^(?:after|when|before|as|because|since)$/i.test(o.form) && !s.tokens.slice(sub + 1 + n, at).some((x) => x.upos === 'VERB'));
  // "the third leader killed in the district": whom it befell
  const acts = kidsBy(s, at, 'obj').length > 0 || /^(?:into|from|through|away|out|up|down|off|on|at)$/.test(form(s, at + 1));
  if ((ofTime || parted) && acts && canDo(s, k) && relation(s.tokens[k] ?? t) !== 'appos') return k;
  // "visited the wounded after a bomb in Orm killed four": what stands behind the "after", and not who visited
  if (parted && acts) { const after = s.tokens.findLastIndex((o, n) => n > sub && n < at && /^(?:after|when|before|because|since)$/i.test(o.form)), head = after < 0 || s.tokens.slice(after, at).some((o) => o.form === ',') ? -1 : s.tokens.findIndex((o, n) => n > after && n < at && /^NN/.test(o.xpos) && !/^NN/.test(s.tokens[n + 1]?.xpos ?? '')); if (head > 0 && canDo(s, head)) return head; }
  // its own subject is that of the verb it is joined to
  const head = relation(t) === 'conj' && t.head >= 0 && t.head < at ? t.head : -1;
  return sub === null && head >= 0 && s.tokens[head]?.upos === 'VERB' && !kidsBy(s, head, 'nsubj', 'nsubj:pass').length ? clauseDoer(s, head, null) : sub;
}

/** "Israel's offensive has killed thousands": whose deed a deed is by which people were harmed. */
const deedsThat = /^(?:offensive|campaign|strike|airstrike|bombardment|bombing|shelling|attack|raid|operation|assault|fire|onslaught|invasion|war)$/;
const ownersOf = (s: Sentence, sub: number): readonly number[] => (deedsThat.test(lemma(s, sub)) ? kidsBy(s, sub, 'nmod:poss').filter((k) => s.tokens[k]?.upos === 'PROPN') : []);

/** Whether a word can do a deed: a person, a force, a name, a thing of war or a pronoun. */
const doer = (s: Sentence, k: number): boolean => !timely.test(form(s, k)) && (['PROPN', 'PRON'].includes(s.tokens[k]?.upos ?? '') || forces.has(lemma(s, k)) || isPerson(lemma(s, k)) || things.has(lemma(s, k)));

/** "The unit was sent in after rebels ambushed a convoy, killing ten": the noun before the nearer deed, which the tree takes for a participle; null where the deed before is the one it hangs on. */
function besideAmbush(s: Sentence, at: number): number | null {
  const t = s.tokens[at];
  if (t?.xpos !== 'VBG' || relation(t) !== 'advcl') return null;
  let k = at - 1;
  while (k > 0 && s.tokens[k]?.upos !== 'VERB') k--;
  const near = s.tokens[k];
  return near && k !== t.head && near.xpos === 'VBN' && relation(near) === 'acl' && kidsBy(s, k, 'obj').length > 0 && form(s, near.head - 1) !== 'by' ? near.head : null;
}

/** What befalls the noun right before it in a headline. */
const befell = /^(?:killed|wounded|injured|hurt|abducted|kidnapped|arrested|detained|murdered|executed|beheaded|shot|stabbed|captured|seized)$/;
/** "Escort ambushed 20 km north of Orm", "25 soldiers killed and four carried off": a note's passive without its auxiliary, by verbs that are never without an object and the measure or the count that stands behind. */
export const noted = (s: Sentence, at: number): boolean => s.tokens[at - 1] !== undefined && /^NN/.test(s.tokens[at - 1]?.xpos ?? '') && (/^(?:ambushed|shelled|hacked|massacred|lynched|raided|looted|torched|bombed)$/.test(form(s, at)) && /^(?:(?:some|about|around|roughly|nearly|approx\.?|ca?\.?) )?\d[\d.,]* ?(?:km|kms|kilomet(?:re|er)s?|miles?|m|nm|metres?|meters?)\b/u.test(s.tokens.slice(at + 1, at + 5).map((t) => t.form.toLowerCase()).join(' ')) || /^(?:killed|wounded|injured|hurt|captured|abducted|kidnapped)$/.test(form(s, at)) && form(s, at + 1) === 'and' && (s.tokens[at + 2]?.xpos === 'CD' && /^(?:VB[ND]|RB|JJ)/.test(s.tokens[at + 3]?.xpos ?? '') || kidsBy(s, at - 1, 'nummod').length > 0 && andSo.test(s.tokens.slice(at + 1, at + 11).map((t) => t.form).join(' ')))
  // "Mourners bombed near Orm, eight dead", as headlines have it
  || /^(?:bombed|shelled|ambushed|raided|torched|massacred|lynched)$/.test(form(s, at)) && /^(?:at|in|near|outside|by|on)$/.test(form(s, at + 1)) && isPerson(lemma(s, at - 1)) && !forces.has(lemma(s, at - 1)) && !/[.!?]["”’']?$/.test(s.tokens.at(-1)?.form ?? ''));
/** "…, 21 soldiers captured and 'more than thirty' vehicles seized": what befell others besides, in the same short way. */
const andSo = /^and (?:["“”] )?(?:(?:more than|at least|some|about|over|nearly) )?[\p{L}\d,]+ (?:["“”] )?(?:\p{Ll}+ ){1,3}?(?:\p{Ll}+ed|burnt|taken|hurt|shot|slain|lost)\b/u;
/** "Not sure whether the front was behind it": nobody says so. */
const asked = (s: Sentence, at: number): boolean => s.tokens.slice(Math.max(0, at - 16), at).some((t) => /^whether$/i.test(t.form));

/** Verbs that befall nobody: a participle of theirs is no passive. */
const unobjected = new Set(['descend', 'swoop', 'pounce', 'march', 'barge', 'advance', 'rampage', 'swarm', 'fall', 'open']);
/** "The assault of the column on the station", "an attack of the front against Orm": who makes it, where what it was made on stands behind; -1 where nobody does. */
export function makerOf(s: Sentence, at: number): number {
  if (form(s, at + 1) !== 'of' || !/^(?:attack|assault|raid|strike|offensive|incursion|onslaught|ambush)$/.test(lemma(s, at))) return -1;
  const on = s.tokens.findIndex((t, k) => k > at + 2 && k < at + 9 && /^(?:on|upon|against)$/i.test(t.form));
  const next = s.tokens[on + 1];
  return on > 0 && next !== undefined && !/day$/i.test(next.form) && /^(?:DT|NN|JJ|PRP\$|CD)/.test(next.xpos) && /^NN/.test(s.tokens[on - 1]?.xpos ?? '') && s.tokens.slice(at + 2, on).every((t) => /^(?:DT|NN|JJ|POS|PRP\$)/.test(t.xpos)) ? on - 1 : -1;
}

/** "The army said its raid had killed two", "he had guided the army in its raid on the village": whose a deed is by its pronoun, the speaker's where his words begin with it, or theirs who stand right before; none elsewhere. */
function itsDeed(found: Found, s: Sentence, at: number): readonly number[] {
  const its = kidsBy(s, at, 'nmod:poss').find((k) => ['its', 'their', 'our'].includes(form(s, k))), t = s.tokens[its ?? -1];
  if (its === undefined || !t) return [];
  if (['in', 'during', 'by', 'with', 'for', 'over', 'after', 'before'].includes(form(s, its - 1))) return ['NOUN', 'PROPN'].includes(s.tokens[its - 2]?.upos ?? '') && (forces.has(lemma(s, its - 2)) || found.actors.some((a) => a.span[1] === s.tokens[its - 2]?.end)) && !timely.test(form(s, its - 2)) ? [its - 2] : [];
  const c = found.claims.find((x) => x.cue !== null && ['states', 'admits', 'confirms'].includes(x.stance) && x.content.some((k) => k[0] <= t.start && /^(?:that )?["“]?$/u.test(found.doc.text.slice(k[0], t.start))));
  return c && couldAct(c.claimant, found.actors.find((a) => a.actor !== null && a.actor.id === c.claimant.actor)?.actor?.kind ?? null) ? [its] : [];
}

/** "Troops and fighters": those whom an "and" joins to a word; none where commas alone part them ("a squad of the front, a splinter group, torched"). */
const joinedTo = (s: Sentence, h: number): readonly number[] => { const all = kidsBy(s, h, 'conj'); return timely.test(form(s, h)) || all.some((k) => kidsBy(s, k, 'cc').length || form(s, k - 1) === 'not') ? all : []; };

const sides = /^(?:allied|aligned|linked|affiliated|loyal|close|sympathetic|opposed|hostile|friendly)$/;
/** "Militiamen allied with the government", "forces loyal to General Orm": those themselves, not the one whose side they take; the same word elsewhere. */
function sidedWith(s: Sentence, h: number): number {
  let k = h - 1;
  while (k > 0 && h - k < 6 && ['DET', 'PROPN', 'NOUN', 'ADJ'].includes(s.tokens[k]?.upos ?? '') && !sides.test(form(s, k))) k--;
  const own = ['with', 'to'].includes(form(s, k)) && sides.test(form(s, k - 1)) ? k - 2 - (form(s, k - 2) === 'closely' ? 1 : 0) : -1;
  return own >= 0 && s.tokens[own]?.upos === 'NOUN' && (forces.has(lemma(s, own)) || isPerson(lemma(s, own))) ? own : h;
}

/** Word indexes of those who do an event's deed, as the tree gives them. */
function agentHeads(found: Found, s: Sentence, e: Event): readonly number[] {
  const heads: number[] = [];
  const by = (i: number): void => { for (const k of kidsBy(s, i, 'obl', 'nmod')) if (kidsBy(s, k, 'case').some((c) => form(s, c) === 'by')) heads.push(undated(s, k)); };
  by(e.at);
  if (!heads.length && (e.passive || form(s, e.at + 1) === 'by' && s.tokens[e.at]?.xpos === 'VBN')) heads.push(...byRight(s, e.at));
  const t = s.tokens[e.at];
  if (!t) return heads;
  if (e.form === 'verb') {
    // "Rangers killed in bomb ambush", "Volunteer shot dead in Kara": a headline leaves the auxiliary out
    if (noted(s, e.at)) return heads;
    // "in revenge for the killing of a clerk": a noun in all but its tag
    if (t.xpos === 'VBG' && form(s, e.at - 1) === 'the' && form(s, e.at + 1) === 'of') return heads;
    // "the car was hit by a bomb, killing two", "a truck hit a mine, killing three": whoever did what is told before, and nobody who ran onto it
    if (t.xpos === 'VBG' && form(s, e.at - 1) === ',' && relation(t) === 'advcl' && t.head >= 0 && (passive(s, t.head) || ranOnto(s, t.head, found.weapons)) && !kidsBy(s, e.at, 'nsubj').length) { by(t.head); return heads; }
    if (befell.test(form(s, e.at)) && !kidsBy(s, e.at, 'obj').length && /^(?:at|in|near|on|by|outside|inside|as|after|while|when|during|[,.;:]|)$/.test(form(s, e.at + 1)) && /^NN|^CD/.test(s.tokens[e.at - 1]?.xpos ?? '') && !/[.!?]/.test(s.tokens.at(-1)?.form ?? '')) return heads;
    if (form(s, e.at) === 'shot' && form(s, e.at + 1) === 'dead' && !kidsBy(s, e.at, 'obj').length && /^(?:at|in|near|on|by|outside|inside|as|after|while|during|[,.;:]|)$/.test(form(s, e.at + 2))) return heads;
    const whom = whomClause(s, e.at);
    if (whom) return [whom.agent];
    const together = accusedTogether(s, e.at);
    if (together.length) return together;
    const accused = accusedOf(s, e.at);
    const denier = deniedBy(s, e.at);
    const cleft = cleftDoer(s, e.at);
    if (accused !== null) heads.push(accused);
    else if (cleft !== null) heads.push(cleft);
    else if (denier !== null) heads.push(denier);
    // "the detachment detonated a device": who sets off a thing
    else if (!e.passive && e.trigger.by === 'thing' && kidsBy(s, e.at, 'obj').some((k) => things.has(lemma(s, k)))) { const sub = subjectOf(s, e.at); if (sub !== null && !things.has(lemma(s, sub))) heads.push(sub); }
    // "a bomb planted by rebels went off": whose it was
    else if (!e.passive && e.trigger.by === 'thing') { const sub = subjectOf(s, e.at), bearer = sub !== null && things.has(forceNoun(s, sub)) ? bearerOf(s, sub) : null; if (bearer !== null) heads.push(bearer); }
    else if (!e.passive && e.trigger.by !== 'patient') { const sub = besideAmbush(s, e.at) ?? clauseDoer(s, e.at, subjectOf(s, e.at)); if (sub !== null) heads.push(...ofWhom(s, sub, e.at), ...beside(s, sub, e.at), ...ownersOf(s, sub), ...(e.trigger.by === 'both' ? kidsBy(s, e.at, 'nsubj').filter((k) => k !== sub) : [])); else if (relation(t) === 'acl' && (t.xpos === 'VBN' || t.xpos === 'VBG' && !/^(?:['’]s?|whose)$/.test(form(s, e.at - 1)))) heads.push(t.head); if (sub !== null && (!doer(s, sub) || severed(s, sub, e.at))) { const nearer = forceBefore(s, e.at); if (nearer.length) heads.splice(0, heads.length, ...nearer); } }
    if (!e.passive && e.trigger.by === 'agent' && t.deprel === 'acl:relcl') { const sub = kidsBy(s, e.at, 'nsubj')[0]; if (sub !== undefined && ['who', 'that', 'which'].includes(form(s, sub))) heads.splice(0, heads.length, t.head); }
  } else {
    heads.push(...kidsBy(s, e.at, 'nmod:poss', 'compound', 'amod').filter((k) => s.tokens[k]?.upos === 'PROPN' || s.tokens[k]?.xpos === 'JJ' && !['military', 'criminal'].includes(form(s, k))));
    const doers = deedOf(s, e.at);
    if (doers !== null) heads.push(doers);
    heads.push(...itsDeed(found, s, e.at));
    const maker = makerOf(s, e.at);
    if (maker > 0) heads.push(maker);
    const verb = s.tokens[t.head];
    if (verb && (relation(t) === 'obj' || t.deprel === 'obl:unmarked' || relation(t) === 'obl' && (/^(?:resort|engage|indulge)$/.test(lemma(s, t.head)) || !kidsBy(s, e.at, 'case').length)) && light.has(lemma(s, t.head)) || verb && strikesBack(s, e.at)) { const sub = kidsBy(s, t.head, 'nsubj').find((k) => k < t.head && doer(s, k)) ?? subjectOf(s, t.head); if (sub !== null) heads.push(sub); }
    // "accused the group of the ambush": who is accused of a deed that a noun names
    const charged = chargedWith(s, e.at);
    if (charged !== null) heads.push(charged);
    // "the attack was carried out by rebels", not "was confirmed by the mayor"
    if (verb && ['nsubj:pass', 'nsubj'].includes(relation(t)) && (light.has(lemma(s, t.head)) || sets.has(lemma(s, t.head)))) by(t.head);
    // "the killing of 17 people by rebels", wherever the tree hangs the last
    if (!heads.length && e.trigger.by === 'agent' && ['of', 'by'].includes(form(s, e.at + 1))) heads.push(...byRight(s, e.at));
    // "the explosion of a landmine left by rebels": whose weapon it was
    heads.push(...kidsBy(s, e.at, 'nmod').filter((k) => things.has(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => form(s, c) === 'of')).flatMap((k) => bearerOf(s, k) ?? []));
    // "a series of strikes conducted by US forces"
    for (const k of kidsBy(s, e.at, 'acl')) if (light.has(lemma(s, k))) { by(k); if (!heads.length) heads.push(...byRight(s, k)); }
    // "the attack carried out on the night of 5 to 6 May by rebels", whatever the tree takes the participle for
    if (!heads.length && s.tokens[e.at + 1]?.upos === 'VERB' && light.has(lemma(s, e.at + 1))) heads.push(...byRight(s, e.at + 1));
    // "was behind the attack", "responsible for the attack"
    if (!asked(s, e.at) && ['behind', 'responsible'].some((w) => kidsBy(s, e.at, 'case').some((c) => form(s, c) === w) || lemma(s, t.head) === w)) { const sub = kidsBy(s, e.at, 'nsubj')[0] ?? kidsBy(s, t.head, 'nsubj')[0]; if (sub !== undefined) heads.push(sub); }
  }
  // "the town fell to the rebels"
  if (e.form === 'verb' && e.type === 'capture' && lemma(s, e.at) === 'fall') for (const k of kidsBy(s, e.at, 'obl')) if (kidsBy(s, k, 'case').some((c) => form(s, c) === 'to')) heads.push(k);
  heads.push(...foughtOff(s, e));
  if (e.trigger.by === 'both') {
    const facing = opponents(s, e.at);
    heads.push(...facing);
    // "battles raged between the army and rebels"
    const told = relation(t) === 'nsubj' ? [t.head] : kidsBy(s, e.at, 'acl');
    if (facing.length < 2) for (const k of [e.at, ...told].flatMap((v) => kidsBy(s, v, 'obl', 'nmod'))) for (const x of [k, ...kidsBy(s, k, 'compound')]) if (kidsBy(s, x, 'case').some((c) => ['between', 'with', 'against'].includes(form(s, c)))) heads.push(x, ...(x === k ? [] : [k]), ...kidsBy(s, x, 'conj'));
  }
  if (!heads.length && e.form === 'verb' && (!e.passive || unobjected.has(lemma(s, e.at))) && e.trigger.by === 'agent') heads.push(...forceBefore(s, e.at));
  if (e.trigger.by === 'both' || e.type === 'clash') heads.sort((a, b) => a - b);
  // "an operation by troops and foreign fighters"
  return heads.map((h) => sidedWith(s, h)).flatMap((h) => [h, ...(e.form === 'verb' || kidsBy(s, h, 'case').some((c) => form(s, c) === 'by') ? joinedTo(s, h).filter((k) => form(s, k + 1) !== 'of' || !heads.some((o) => o > k && o - k < 8)) : [])]);
}

/** "Whose corpses", "two of them minors": said of those already told of. */
export const saidOf = /^(?:whose|which|whom?|(?:all|some|most|many|both|several|half|none|one|two|three|four|five|six|\d+) of (?:them|whom|which))\b/iu;
const fellows = /^(?:comrade|companion|accomplice|colleague|associate|friend|relative)$/;
/** Those who did it, as the words around an event name them; a weapon stands for its owner only where the owner is named. */
export function agents(found: Found, s: Sentence, e: Event): readonly Party[] {
  // "police found the body": who finds did nothing
  if (e.form === 'verb' && (lemma(s, e.at) === 'find' || /^(?:found|discovered)$/.test(form(s, e.at - 1)))) return [];
  const seen = new Set<string>();
  const all = agentHeads(found, s, e);
  const heads = [...new Set(all.map((h) => sharedNoun(s, h)))].filter((h) => !voiced(found, s, e, h));
  const torn = !heads.length && e.form === 'verb' && !e.passive && e.trigger.by === 'agent' && s.tokens[e.at]?.xpos !== 'VBG';
  return (torn ? toldDoer(found, s, e) : heads).map((h) => oneOf(s, h)).flatMap((h) => {
    const named = party(found, s, e.sentence, h);
    const bearer = named?.weapon && named.actor === null && !named.own ? bearerOf(s, h) : null;
    const p = bearer === null ? named : party(found, s, e.sentence, bearer);
    // "accused it of bombing a market": nobody accuses himself
    if (p?.own && /^(?:it|them|him|her)$/i.test(p.words) && (h === accusedOf(s, e.at) || h === chargedWith(s, e.at))) return [];
    if (!p || (!p.animate && p.actor === null && !p.own) || (p.weapon && p.actor === null && !p.own)) return [];
    // "Monday's strike"; "people, many of them children"; "the dead were armed men"; "dragged away by their comrades"
    if (timely.test(form(s, h)) || saidOf.test(p.words) || s.tokens.some((t, k) => k < h && t.start >= p.span[0] && /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) || fellows.test(lemma(s, h)) && kidsBy(s, h, 'nmod:poss').length && s.tokens.slice(e.at, h).some((t) => /^(?:dragged|carried|evacuated|removed|whisked|buried|led|rescued)$/i.test(t.form))) return [];
    // "taken by force": how, and nobody
    if (form(s, h) === 'force' && form(s, h - 1) === 'by') return [];
    if (s.tokens[h]?.upos === 'PRON' && !p.own || s.tokens[h]?.upos === 'NUM' || ['one', 'another', 'other', 'others', 'some', 'many'].includes(form(s, h))) return [];
    if (e.form === 'noun' && p.actor === null && !p.own && !forces.has(lemma(s, h)) && h !== deedOf(s, e.at) && !kidsBy(s, h, 'case').some((c) => form(s, c) === 'by')) return [];
    // "a series of air strikes against militants killed 20": against whom is not who
    if (e.trigger.by !== 'both' && (/^against\b/iu.test(p.words) || form(s, wordAt(s, p.span[0]) - 1) === 'against')) return [];
    // "put the number of soldiers killed at five"
    if (/\b(?:number|count|total|tally) of ["“]?$/iu.test(found.doc.text.slice(Math.max(0, p.span[0] - 14), p.span[0]))) return [];
    // "an anti-Naxal operation"
    if (/\b(?:anti|counter)-$/iu.test(found.doc.text.slice(Math.max(0, p.span[0] - 8), p.span[0]))) return [];
    if (/^(?:other|each|both|either|opposing) sides?$/i.test(p.name)) return [];
    // "told about the killing by the police": who told
    if (e.form === 'noun' && h > e.at && above(s, e.at).slice(0, 3).some((v) => v < e.at && /^(?:tell|inform|spot|see|notify|question|brief|interview|arrest|detain|warn)$/.test(lemma(s, v)) && passive(s, v))) return [];
    // "a state of emergency"
    if (form(s, h) === 'state' && form(s, h + 1) === 'of' && /^(?:emergency|siege|war|alert|exception|calamity)$/.test(form(s, h + 2))) return [];
    // "31 wounded by her reckoning": whoever counts
    if (/^(?:reckoning|count|tally|account|estimate|means|mistake|accident|night|day|noon|midnight|debris|wreckage|shrapnel|fragment)$/.test(lemma(s, h))) return [];
    // the dead, and what was aimed at, do nothing; "any front" is none
    if (/^(?:body|corpse|remains|target|victim|fatality|casualty|dead|deceased|wounded)$/.test(lemma(s, h)) || kidsBy(s, h, 'det').some((d) => /^(?:any|no|neither)$/.test(form(s, d)))) return [];
    // "MIR ALI – Residents shot …": a town does nothing
    if (p.actor === null && s.tokens[h]?.upos === 'PROPN' && found.places.some((l) => l.sentence === e.sentence && l.use === 'plain' && l.nameSpan[0] <= p.span[0] && l.nameSpan[1] >= p.span[1])) return [];
    if (seen.has(p.name) || counted(s, h) && e.trigger.by !== 'both' && !named?.weapon && !(e.form === 'verb' && !e.passive && h < e.at && forces.has(lemma(s, h)) && s.tokens[h]?.head === e.at && s.tokens[h]?.deprel === 'nsubj' && (!e.trigger.result || kidsBy(s, e.at, 'obj').length > 0)) && !(e.form === 'verb' && kidsBy(s, h, 'amod').some((k) => form(s, k) === 'armed')) || aimedAt(s, h) || speaker(found, p, e) || whereNamed(found, s, e, h) || judged(s, e, h)) return [];
    const held = calledBy(found, s, heldToBe(found, p));
    seen.add(p.name);
    return seen.has(held.name) && held !== p ? [] : held === p ? sharers(found, s, p) : [held];
  });
}

/** "The gunman, Odo Venn, killed", "a man named Odo Venn": one doer by the name that stands right behind; any other as he is. */
function calledBy(found: Found, s: Sentence, p: Party): Party {
  if (p.actor !== null || p.own || !p.animate || s.tokens[p.head]?.xpos !== 'NN' || !(isPerson(lemma(s, p.head)) || forces.has(lemma(s, p.head)))) return p;
  const name = found.persons.find((x) => x.span[0] > p.span[1] && x.span[0] - p.span[1] < 18 && /^(?:,| (?:named|called|identified as|known as))? $/u.test(found.doc.text.slice(p.span[1], x.span[0])));
  return name && (found.doc.text[p.span[1]] !== ',' || found.doc.text[name.span[1]] === ',') ? { ...p, name: name.name, words: cut(found.doc.text, name.span), span: name.span } : p;
}

/** "One of its jets", "some of the rebels": those of whom it is one. */
function oneOf(s: Sentence, h: number): number {
  if (!['one', 'some', 'several', 'two', 'three', 'four', 'many', 'members', 'dozens', 'scores', 'hundreds'].includes(form(s, h))) return h;
  return kidsBy(s, h, 'nmod', 'obl').find((k) => k > h && k - h < 5 && kidsBy(s, k, 'case').some((c) => form(s, c) === 'of') && (armed.test(lemma(s, k)) || /^(?:soldier|troop|police|officer|guard)/.test(lemma(s, k)) || kidsBy(s, k, 'nmod:poss').length > 0)) ?? h;
}

/** "A Lake Chad raid", "the Gulf of Aden attack": a place's name before a deed is where, not who. */
const whereNamed = (found: Found, s: Sentence, e: Event, h: number): boolean => e.form === 'noun' && relation(s.tokens[h] ?? { deprel: '' } as never) === 'compound' && found.places.some((p) => p.sentence === e.sentence && p.nameSpan[0] < (s.tokens[h]?.start ?? 0) && p.nameSpan[1] >= (s.tokens[h]?.end ?? 0)) || /^(?:lake|mount|gulf|cape|fort|port)$/.test(form(s, h - 1)) && e.form === 'noun';

/** "a terrorist attack": what somebody calls a deed, and no doer of it. */
const judged = (s: Sentence, e: Event, h: number): boolean => e.form === 'noun' && h < e.at && /^(?:terror(?:ist)?|criminal)$/.test(form(s, h)) && s.tokens[h]?.head === e.at;

/** Whether a party stands in a sentence as the one who says what is told there ("…, residents said, and wounded five"): none of its deeds. */
function speaker(found: Found, p: Party, e: Event): boolean {
  if (p.own) return false;
  return found.claims.some((c) => c.cue !== null && c.claimant.span !== null && (overlap(c.claimant.span, p.span) > 0 || c.cue[1] <= p.span[0] && c.claimant.kind === 'person' && cut(found.doc.text, [p.span[1], Math.max(p.span[1], c.claimant.span[0])]) === ', ') && c.stance !== 'admits' && (/^according to$/i.test(cut(found.doc.text, c.cue)) ? c.content.some((k) => overlap(k, e.span) > 0) : (c.content[0]?.[0] ?? c.cue[0]) < c.claimant.span[0] && p.span[1] <= e.span[0] + 1 && c.cue[1] <= e.span[0]));
}

const armed = /^(?:gun|bomb|attack|assail|milit|fight|rebel|bandit|jihad|insurg|terror|robber|raider|rider|settler|herd|guerrilla|kidnapp|abduct|men$|man$|member)/;
/** "38 people", "21 soldiers": a number of those who bear no arms by their name, or who serve, is a toll and no doer. */
const counted = (s: Sentence, h: number): boolean => kidsBy(s, h, 'nummod').some((k) => !s.tokens.slice(k, h).some((t) => t.form === 'by')) && !armed.test(lemma(s, h));
/** "Houthi targets", "rebel positions": what belongs to somebody is struck and strikes nobody. */
const aimedAt = (s: Sentence, h: number): boolean => [h, h + 1].some((k) => belongings.test(form(s, k)));
const belongings = /^(?:targets|positions|hideouts?|hideaways?|strongholds?|convoys?|bases|sites|camps|outposts|depots?)$/;
