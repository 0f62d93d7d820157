import type { TollField } from '#codebook';
import type { Claim } from '#model';
import type { Sentence } from '#language';
import { cut, type Span } from '#text';
import type { DateMention, PlaceMention, WeaponMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { above, form, kidsBy, lemma, phraseSpan, wordAt } from '../syntax.ts';
import { countsOf, lastCounted, type Counts } from '../statements/counts.ts';
import { kindTold } from '../statements/figures.ts';
import { struck, type Toll } from '../statements/tolls.ts';
import { cluster, ofTaking } from './apart.ts';
import { captionsOf } from './captions.ts';
import { atLarge } from './denials.ts';
import { agents, type Party } from './parties.ts';
import { carried, empty, when } from './carry.ts';
import { finest, martyrsRoad, placesByThemselves } from './locating.ts';
import { besideCue } from './besides.ts';
import { periodOf, settings, told as ownPlaces } from './setting.ts';
import { done, harmless, mishaps, playedOnly } from './harmless.ts';
import { borrowedIn } from './borrowed.ts';
import { flown, itemOf } from './flown.ts';
import { atRest, recovered } from './idle-arms.ts';
import { modals } from './lexicon.ts';
import { targets } from './targets.ts';
import type { Event } from './triggers.ts';
import { sick, tellsViolence } from './violence.ts';

/** A toll with the claim that carries it. */
export interface Told { readonly toll: Toll; readonly claim: Claim; readonly sentence: number }
/** A part that somebody plays, with the claim that says so and the event it was said of. */
export interface Role { readonly party: Party; readonly claim: Claim; readonly event: Event; readonly sentence: number }
/** Nobody hurt: a count of zero with its words. */
export interface Zero { readonly field: TollField; readonly span: Span; readonly group: string | null; readonly claim: Claim }

/** What one sentence tells of one event: its words for it and all that hangs on them. */
export interface Scene {
  readonly sentence: number; readonly paragraph: number;
  readonly events: readonly Event[];
  readonly dates: readonly DateMention[]; readonly places: readonly PlaceMention[]; readonly weapons: readonly WeaponMention[];
  readonly tolls: readonly Told[]; readonly zeros: readonly Zero[];
  readonly agents: readonly Role[]; readonly targets: readonly Role[];
  /** Whom an event noun befell, in its own words ("the killing of two miners": "two miners"). */
  readonly patients: readonly string[];
  /** Words that set it apart from what was told before ("another", "in a separate attack", "last year"). */
  readonly other: boolean;
  /** The sentence before that set its day or place. */
  readonly stage?: number;
}

/** "buried three bills": what dies in a chamber. */
const laid = /^(?:bill|proposal|plan|law|reform|motion|project|idea|amendment|deal|treaty|measure|career|dream|hope)$/;

/** "the first, in Paktika, killed nine": one of several, with a place of its own. */
const anotherOf = /(?:^|;\s)(?:the|an) (?:first|second|third|other|earlier)(?: (?:one|blast|bomb|attack|explosion))?, (?:in|at|near|outside) \p{Lu}[^,.;]{1,40}, /iu;

/** "Rockets hit a gas field; Erbil, Baghdad at odds over who fired", "…; government says attack repelled": what somebody has to say of what a headline told before a semicolon, without a count of its own. */
function disputed(found: Found, s: Sentence, e: Event): boolean {
  if (/[.!?]$/.test(s.tokens.at(-1)?.form ?? '.')) return false;
  const from = s.tokens.findLastIndex((t, k) => t.form === ';' && k < e.at);
  return from >= 0 && !s.tokens.slice(from).some((t) => t.upos === 'NUM') && opinion.test(cut(found.doc.text, [s.tokens[from]?.end ?? s.start, e.span[0]]));
}
const opinion = /\b(?:says?|claims?|alleges?|denies|deny|insists?|disputes?|rejects?|blames?|accuses?|vows?|at odds|row over|trade (?:blame|accusations))\b/iu;

/** "carried out two operations. The first, with two drones, struck …": one of several deeds that the sentences before announced. */
function oneOfSeveral(found: Found, s: Sentence, n: number): boolean {
  if (!/^\W*(?:the (?:first|second|third|fourth|other)|one|another)\b(?:,| (?:one )?(?:\p{Ll}+ed|struck|hit|was|were|took|came)\b)/iu.test(cut(found.doc.text, [s.start, s.end]))) return false;
  const before = found.doc.parse.sentences.slice(Math.max(0, n - 2), n).filter((o) => o.paragraph === s.paragraph).map((o) => cut(found.doc.text, [o.start, o.end])).join(' ');
  return /\b(?:two|three|four|several|\d)\s(?:[\p{L}-]+\s){0,2}(?:operations|attacks|strikes|raids|assaults|incidents|ambushes|clashes|bombings|airstrikes|shootings|abductions|kidnappings)\b/iu.test(before);
}

/** "On 9 June, in the same village, a guard was killed": another deed, on a day of its own, where the one before was. */
const sameSpot = /\b(?:in|at|near) the (?:very )?same (?:village|town|city|place|area|location|spot|district|camp|market|road|neighbou?rhood|street)\b/iu;

type Owner = (span: Span) => Claim;

const moves = new Set(['come', 'fall', 'land', 'hit', 'strike', 'go', 'crash', 'slam', 'pass', 'pierce', 'tear', 'explode', 'detonate', 'burst', 'smash', 'rip', 'plough', 'plow', 'lodge']);
/** "A mortar bomb came down", "raked the patrol with assault rifles", "the data point to a glide bomb": a sentence that tells no deed, but the means of the one told right before it in its paragraph. */
function wielded(found: Found, s: Sentence, n: number, last: Scene | undefined, here: readonly Event[]): readonly Scene[] {
  if (!last || here.length || last.paragraph !== s.paragraph || n - last.sentence > 2) return [];
  const weapons = inSentence(found.weapons, n).filter((w) => {
    const at = wordAt(s, w.span[1] - 1);
    const up = s.tokens[at]?.head ?? -1;
    const lead = cut(found.doc.text, [Math.max(s.start, w.span[0] - 60), w.span[0]]);
    if (recovered(s, w) || unused.test(cut(found.doc.text, [s.start, s.end]))) return false;
    return s.tokens[at]?.deprel === 'nsubj' && moves.has(lemma(s, up)) || means.test(lead);
  });
  return weapons.length ? [{ ...empty, sentence: n, paragraph: s.paragraph, weapons }] : [];
}
/** What a weapon's word stands behind where it says with what a deed was done. */
const means = /\b(?:with|using|used|wielding|carrying|firing|fired|armed with|from|point(?:s|ed)? to|identified (?:it|the \p{L}+) as|(?:fragments|remains|remnants|debris|pieces|parts) of) (?:(?:an?|the|their|his|its|several|two|three|\d+) )?(?:[\p{L}\d-]+ (?:and |or |, )?){0,3}$/iu;
/** Words of arms that are had, feared or forbidden, not used here. */
const unused = /\b(?:would|could|might|may|should|will|if|capable|capability|arsenal|stockpile|suppl(?:y|ied|ies)|deliver(?:y|ies|ed)?|export|sold|sale|buy|bought|ban(?:ned)?|prohibit\p{L}*|denie[sd]|denied|no|not|never|exercise|drill|parade|tested|test)\b/iu;

/** "(Recasts with new toll, adds …)": a desk's note on what it changed. */
const note = /^\W*\((?:recasts?|recasting|adds?|adding|updates?|updating|corrects?|removes?|refiles?|rewrites?|writes? through|changes?|clarifies|repeats|restores?|amends?|inserts?|fixes)\b(?! (?:to|up)\b)/iu;
/** What befell people by the sentences right before one that only names a source and a number ("Police: 13 women."): the field last counted in its paragraph, else what the sentence before tells. */
function latelyTold(found: Found, n: number, before: TollField | null, counted: number): TollField | null {
  const [s, last] = [found.doc.parse.sentences[n], found.doc.parse.sentences[n - 1]];
  if (!s || !last || !cut(found.doc.text, [s.start, Math.min(s.end, s.start + 80)]).includes(':')) return null;
  return counted >= 0 && n - counted <= 2 && found.doc.parse.sentences[counted]?.paragraph === s.paragraph ? before : last.paragraph === s.paragraph ? kindTold(cut(found.doc.text, [last.start, last.end])) : null;
}

/** What a sentence that tells of nothing itself adds to the scene before: its means, else when and where it was. */
function added(found: Found, s: Sentence, n: number, last: Scene | undefined, here: readonly Event[]): readonly Scene[] {
  if (!last) return [];
  const means = wielded(found, s, n, last, here);
  return means.length ? means : when(found, s, n, last);
}

/** Cuts a report into scenes, sentence by sentence, in text order. */
export function findScenes(found: Found, events: readonly Event[], ownerOf: Owner): { readonly scenes: readonly Scene[]; readonly jointCounts: readonly Span[] } {
  const scenes: Scene[] = [];
  const jointCounts: Span[] = [];
  const told = new Set<number>();
  let before: TollField | null = null;
  let counted = -1;
  const captions = captionsOf(found.doc);
  found.doc.parse.sentences.forEach((s, n) => {
    if (captions.has(s.paragraph)) return;
    const lead = cut(found.doc.text, [s.start, Math.min(s.end, s.start + 40)]);
    if (lead.includes('(') && note.test(lead)) return;
    const counts = countsOf(found.doc.text, s, { dates: () => inSentence(found.dates, n).filter((d) => d.calendar).map((d) => d.span), before, lately: latelyTold(found, n, before, counted) });
    if (counts.joint) jointCounts.push(counts.joint);
    before = lastCounted(counts.tolls, before);
    if (counts.tolls.length) counted = n;
    const here = inSentence(events, n);
    const own = cutSentence(found, s, n, here, counts, ownerOf);
    const made = carried(found, own.length ? own : added(found, s, n, scenes.at(-1), here), told);
    if (made.length) told.add(n);
    scenes.push(...made.map((x) => itemOf(found, scenes, x)));
  });
  return { scenes, jointCounts };
}

function cutSentence(found: Found, s: Sentence, n: number, told: readonly Event[], counts: Counts, ownerOf: Owner): readonly Scene[] {
  const here = told.map((e) => flown(found, s, e));
  const none = counts.zeros;
  if (!here.length && !counts.tolls.length && !none.length) return [];
  const dreamt = here.filter((e) => e.unreal).map((e) => e.at);
  let known: ReadonlySet<number> | null = null;
  const fell = (at: number): boolean => (known ??= mishaps(found, s, n)).has(at);
  // what speaks against counts is asked only where somebody was counted
  const idle = new Set(!counts.tolls.length ? [] : here.filter((e) => harmless(found, s, e)).map((e) => e.at));
  const ill = (): boolean => sick(found, s) && !here.some((e) => e.trigger.sure && !e.trigger.result);
  const sport = (): boolean => here.length === 0 && borrowedIn(found, s) > 0;
  const tolls = !counts.tolls.length || ill() || sport() ? [] : counts.tolls.filter((t) => !fell(t.at) && !idle.has(t.at) && ![t.at, t.group.head + 1, t.group.head + 2].some((k) => playedOnly(found, s, k)) && !(t.field === 'killed' && laid.test(t.group.noun ?? '')) && !(['almost', 'nearly'].includes(form(s, t.at - 1)) && s.tokens[t.at]?.upos === 'VERB') && !dreamt.some((at) => t.at === at || governing(s, t.at).includes(at) && !apartFrom(s, t.at)));
  const idleTalk = here.find((e) => disputed(found, s, e) && here.some((o) => o.at < e.at));
  const talkFrom = idleTalk ? s.tokens[s.tokens.findLastIndex((t, k) => t.form === ';' && k < idleTalk.at)]?.end ?? s.end : s.end;
  const alive = here.filter((e) => !sinceThen(s, e, tolls) && e.span[0] < talkFrom && tellsViolence(found, s, e, here, tolls) && (!fell(e.at) || done(s, e)) && !atLarge(found, ownerOf(e.span)));
  const live = marched(s, alive).filter((e) => !inRaid(s, e, alive));
  const bound = new Map([...(live.length ? settings(found, s, n, live, ownerOf) : [])].filter(([e]) => !ranked(s, e) && !anySuch(s, e) && !ownedIn(found, s, e)));
  const clusters = live.length ? cluster(found, s, live, bound) : [];
  const weapons = inSentence(found.weapons, n).filter((w) => !atRest(s, w, live) && !/^[- ](?:duel|battle|fight)s?\b/iu.test(cut(found.doc.text, [w.span[1], Math.min(s.end, w.span[1] + 10)])));
  const made = clusters.map((events) => ({
    sentence: n, paragraph: s.paragraph, events,
    dates: ofTaking(events, (e) => bound.get(e)?.dates ?? []).filter((d) => d.span[0] < talkFrom && !ofRank(found, s, d)), places: finest(ownPlaces(found, s, ofTaking(events, (e) => bound.get(e)?.places ?? []).filter((p) => p.span[0] < talkFrom && !martyrsRoad(found, p) && !(events.every((e) => e.trigger.result) && diedLater(s, p))), true)),
    weapons: clusters.length === 1 ? weapons : weapons.filter((w) => nearest(s, w.span, clusters) === events),
    tolls: tolls.filter((t) => clusters.length === 1 || home(s, tolls.find((o) => o.group === t.whole) ?? t, clusters) === events).map((toll) => ({ toll, claim: teller(toll, ownerOf), sentence: n })),
    zeros: none.filter((z) => clusters.length === 1 || nearest(s, z.span, clusters) === events).map((z) => ({ ...z, claim: ownerOf(z.span) })),
    agents: events.filter((e) => e.type !== 'displacement' && !freeing(s, e, events)).flatMap((event) => agents(found, s, event).filter((p) => !tolls.some((t) => t.group.head === p.head && (t.field !== 'detained' || event.type === 'arrest'))).map((party) => ({ party, claim: ownerOf(event.span), event, sentence: n }))),
    targets: events.flatMap((event) => targets(found, s, event).filter((p) => !tolls.some((t) => t.group.head === p.head && !(t.field === 'injured' && struck(s, t.at))) && !besideCue(found, s, p.span)).map((party) => ({ party, claim: ownerOf(event.span), event, sentence: n }))),
    patients: events.filter((e) => e.patient).flatMap((e) => kidsBy(s, e.at, 'nmod').map((k) => cut(found.doc.text, phraseSpan(s, k)).toLowerCase().replace(/^(?:of|on|against)?\s*(?:the|a|an|\d+|two|three|four|five)?\s*/, ''))),
    other: events.some((e) => e.other) || another(s, events) || (n > 0 && (anotherOf.test(cut(found.doc.text, [s.start, s.end])) || oneOfSeveral(found, s, n))) || (sameSpot.test(cut(found.doc.text, [s.start, s.end])) && events.some((e) => !e.definite && (bound.get(e)?.dates.length ?? 0) > 0)),
  }));
  if (made.length || (!tolls.length && !none.length)) return made;
  // tolls and zeros without an event word: a scene of its own that joins what was told before
  const where = care.test(cut(found.doc.text, [s.start, s.end])) ? [] : placesByThemselves(found, s, n);
  return [{ ...empty, sentence: n, paragraph: s.paragraph, dates: periodOf(found, s, n, tolls.map((x) => x.group.span)), places: where,
    tolls: tolls.map((toll) => ({ toll, claim: teller(toll, ownerOf), sentence: n })), zeros: none.map((z) => ({ ...z, claim: ownerOf(z.span) })) }];
}

/** "Troops rescued 17 passengers kidnapped in Orm": who sets free those whom others took. */
const freeing = (s: Sentence, e: Event, events: readonly Event[]): boolean => e.form === 'verb' && ['rescue', 'free', 'recover', 'liberate'].includes(lemma(s, e.at)) && events.some((o) => o !== e && (o.type === 'abduction' || o.type === 'arrest'));
/** "Could have killed 100, but only two were hurt": a verb with a subject of its own, joined to another. */
const apartFrom = (s: Sentence, at: number): boolean => s.tokens[at]?.deprel === 'conj' && kidsBy(s, at, 'nsubj', 'nsubj:pass').length > 0 && !kidsBy(s, at, 'aux').some((k) => modals.has(form(s, k)));
/** The words near above one, up to those whom a clause tells more of ("vowed to arrest the gunmen who killed two": the killing is past). */
function governing(s: Sentence, at: number): readonly number[] {
  const line = [at, ...above(s, at)].slice(0, 4);
  const end = line.findIndex((k) => s.tokens[k]?.deprel === 'acl:relcl' && s.tokens[k]?.xpos === 'VBD');
  return line.slice(1, end < 0 ? 4 : end + 1);
}

/** "Another worker died eight days after he took a bullet at a rally": one more, and how it befell him. */
const another = (s: Sentence, events: readonly Event[]): boolean => events.some((e) => e.form === 'verb' && !e.trigger.result) && events.some((e) => e.form === 'verb' && e.trigger.result && kidsBy(s, e.at, 'nsubj', 'nsubj:pass').some((k) => kidsBy(s, k, 'det').some((d) => form(s, d) === 'another')));

/** "280 bodies have been found since the militia was driven out in 2020": what only says from when on something is counted. */
const sinceThen = (s: Sentence, e: Event, tolls: readonly Toll[]): boolean => {
  const since = s.tokens.findIndex((_, k) => form(s, k) === 'since');
  // "700 people have been treated for gunshot wounds since Saturday's attack": the hurt are the attack's own
  if (e.form === 'noun' && tolls.length && tolls.every((t) => t.field === 'injured') && s.tokens.some((_, k) => ['treat', 'admit', 'receive', 'operate'].includes(lemma(s, k)))) return false;
  return since >= 0 && since < e.at && e.at - since < 12 && tolls.length > 0 && tolls.every((t) => t.at < since && t.group.head < since && (t.group.min ?? 0) > 3) && !s.tokens.slice(since, e.at).some((t) => /^[,;]$/.test(t.form));
};

/** "Sunday's shelling, the heaviest along the line this year": the stretch of time that a deed is the greatest or the third of tells no day of it. */
const ofRank = (found: Found, s: Sentence, d: DateMention): boolean => ['week', 'month', 'year', 'since'].includes(d.value.precision) && rankBefore.test(cut(found.doc.text, [s.start, d.span[0]])) && !/\bsince (?:an?|the)\b[^,.;]*$/iu.test(cut(found.doc.text, [s.start, d.span[0]])) && !/^,? (?:when|in which)\b/u.test(cut(found.doc.text, [d.span[1], s.end]));
const rankBefore = /\b(?:the|its|their) (?:(?:second |third )?(?:(?!forest|west|east|latest|protest|request|interest|rest|past|last|harvest|guest)\p{L}{2,}est|worst|most \p{L}+)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:such )?(?:\p{L}+ )?(?:attack|strike|raid|bombing|killing|incident|massacre|ambush|shooting|blast|explosion|assault|abduction|kidnapping|clash|encounter|gunfight|execution|murder|raid|riot))\b(?:(?! (?:killed|died|wounded|injured|attacked|struck|hit|shelled|bombed|shot|abducted|kidnapped|seized|captured|took|happened|occurred|came|when|who|which|that|and|but|while)\b)[^.;:,]){0,60}$/iu;

/** "the attack was the third in the province this month", "it was the third clash in the province": the days and places are those of the count. */
const ranked = (s: Sentence, e: Event): boolean => {
  const t = s.tokens[e.at];
  if (e.form === 'noun' && kidsBy(s, e.at, 'cop').length && kidsBy(s, e.at, 'nsubj').some((k) => /^(?:it|this|that)$/.test(form(s, k))) && kidsBy(s, e.at, 'amod').some((k) => rank.test(form(s, k)))) return true;
  return t !== undefined && (e.definite || kidsBy(s, e.at, 'nmod:poss').length > 0) && t.deprel === 'nsubj' && kidsBy(s, t.head, 'cop').length > 0 && [t.head, ...kidsBy(s, t.head, 'amod')].some((k) => rank.test(form(s, k)));
};
const rank = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|latest|deadliest|worst|bloodiest|biggest|heaviest|largest)$/;

/** "police opened fire on workers demonstrating for their wages": what those did who were struck. */
const protesting = (s: Sentence, e: Event, live: readonly Event[]): boolean => e.type === 'protest' && e.form === 'verb' && s.tokens[e.at]?.xpos === 'VBG' && /^NNP?S$/.test(s.tokens[e.at - 1]?.xpos ?? '') && live.some((o) => o.at < e.at && e.at - o.at < 8 && o.form === 'verb' && !o.trigger.result && o.type !== 'protest' && /(?:^| )(?:at|on|upon|into|against) (?:[\p{L}\d-]+ ){1,5}$/u.test(s.tokens.slice(o.at + 1, e.at).map((t) => `${t.form} `).join('')));

/** "marched in Orvik in protest against the killings": what people march about, named beside their march, is no part of it. */
const marched = (s: Sentence, live: readonly Event[]): readonly Event[] => (!live.some((e) => e.type === 'protest') ? live : live.filter((e) => !protesting(s, e, live) && !(e.form === 'noun' && e.definite && !(e.patient && e.trigger.harm === 'killed') && e.type !== 'protest' && kidsBy(s, e.at, 'case').some((k) => /^(?:against|over|about|at|following|after)$/.test(form(s, k))))));

/** "detained the imam in a dawn raid": how an arrest was made. */
const inRaid = (s: Sentence, e: Event, live: readonly Event[]): boolean => !e.definite && /^(?:raid|swoop|sweep|operation)$/.test(lemma(s, e.at)) && kidsBy(s, e.at, 'case').some((k) => ['in', 'during'].includes(form(s, k))) && live.some((o) => o !== e && o.form === 'verb' && o.type === 'arrest' && o.at < e.at && !s.tokens.slice(o.at, e.at).some((t) => t.upos === 'VERB' && t !== s.tokens[o.at]));

/** "denied any strike in the country this week": the days and places are those for which a deed is denied. */
const anySuch = (s: Sentence, e: Event): boolean => e.definite && e.form === 'noun' && kidsBy(s, e.at, 'det').some((k) => form(s, k) === 'any');

const owning = new Set(['claim', 'admit', 'own', 'confirm', 'acknowledge', 'condemn', 'denounce', 'deny', 'announce', 'celebrate', 'hail', 'deplore', 'praise']);
/** "admitted the attack in a call to a newsroom the next day": the days and places behind are those of the call. */
const ownedIn = (found: Found, s: Sentence, e: Event): boolean => e.form === 'noun' && e.definite && s.tokens[e.at]?.deprel === 'obj' && owning.has(lemma(s, s.tokens[e.at]?.head ?? -1)) && /^ (?:in|through|via|by|on) (?:an? |its |his |her |their |the )?(?:(?!in |on |at |near |by |of )[\p{L}-]+ ){0,3}?(?:call|message|statement|letter|post|posting|video|recording|audio|communiqu[eé]|interview|broadcast|e-?mail|tweet|note|telephone|phone|speech|address|newsletter|bulletin|leaflet)\b/iu.test(cut(found.doc.text, [e.span[1], s.end]));

/** Who tells a count: of a part that the report's own voice adds in the sentence of its whole ("the monitor logged nine deaths: five guards and four miners"), whoever told the whole. */
function teller(toll: Toll, ownerOf: Owner): Claim {
  const own = ownerOf(toll.group.span);
  return own.claimant.kind === 'report' && toll.subset && toll.whole ? ownerOf(toll.whole.span) : own;
}

/** Words of those who treat, bury and count: where they are is not where it happened. */
const care = /\b(?:hospitals?|clinic|morgue|mortuary|doctors?|medics?|ward|treated|treatment|admitted|conference|interview|office)\b/i;

/** How somebody dies who was hurt before: under a surgeon, on the way to one, of his wounds. */
const inCare = /\b(?:di(?:ed|es|e)|succumbed)\b[^.;]{0,30}?\b(?:on (?:the|his|her|their) way\b|en route\b|on (?:the|an) operating table|in (?:an? |the )?(?:[\p{L}-]+ )?hospital|at (?:an? |the )(?:[\p{L}-]+ )?(?:hospital|clinic)|(?:of|from|to) (?:his|her|their) (?:wounds|injuries))/iu;
/** "31 injured, one of whom has since died in Malakal", "the youth died on the way there": where somebody died later is not where it happened. */
function diedLater(s: Sentence, p: PlaceMention): boolean {
  const died = inCare.exec(s.tokens.map((t) => t.form).join(' '));
  if (died && s.tokens.some((t, k) => t.start < p.nameSpan[0] && ['die', 'died', 'dies', 'succumb', 'succumbed'].includes(form(s, k)))) return true;
  const at = wordAt(s, p.nameSpan[0]);
  const verb = above(s, at).slice(0, 3).find((k) => s.tokens[k]?.upos === 'VERB') ?? -1;
  return ['die', 'succumb'].includes(lemma(s, verb)) && verb < at && s.tokens.slice(Math.max(0, verb - 4), verb).some((_, k, list) => ['since', 'later', 'subsequently', 'eventually', 'afterwards'].includes(form(s, verb - list.length + k)));
}

const nearest = (s: Sentence, span: Span, clusters: readonly (readonly Event[])[]): readonly Event[] | undefined => {
  const at = wordAt(s, span[0]);
  return [...clusters].sort((a, b) => Math.min(...a.map((e) => Math.abs(e.at - at))) - Math.min(...b.map((e) => Math.abs(e.at - at))))[0];
};

/** The cluster whose event word carries the toll (of a part: its whole's), or stands nearest above it in the tree. */
function home(s: Sentence, t: Toll, clusters: readonly (readonly Event[])[]): readonly Event[] | undefined {
  // "… killed nine, a week after an attack in A left 20 dead": what the deed that is its verb's subject left
  const verb = s.tokens[t.at]?.deprel === 'xcomp' ? s.tokens[t.at]?.head ?? t.at : t.at;
  const by = clusters.find((c) => c.some((e) => e.form === 'noun' && e.at < verb && s.tokens[e.at]?.head === verb && s.tokens[e.at]?.deprel === 'nsubj'));
  if (by) return by;
  const line = [t.at, ...above(s, t.at)];
  for (const k of line) { const hit = clusters.find((c) => c.some((e) => e.at === k)); if (hit) return hit; }
  return nearest(s, [s.tokens[t.at]?.start ?? 0, s.tokens[t.at]?.end ?? 1], clusters);
}
