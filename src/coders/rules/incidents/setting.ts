import type { Sentence } from '#language';
import type { Claim } from '#model';
import { overlap, type Span } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import { inSentence, toCome, type Found } from '../found.ts';
import { tellsOther } from '../mentions/dates/event.ts';
import { branch, form, kidsBy, lemma, wordAt } from '../syntax.ts';
import { diedBehind, inAside, ofAftermath, ofAnother, ofDeath } from './aftermath.ts';
import { besideCue, compared, inCourt, ofArrest, ofPart, ofWords, pictured, tried } from './besides.ts';
import { eventOf, top } from './governors.ts';
import { atHome, finest, inGloss, locates, ofHarmed, ofOffice, ofSpeaker, whenClause, whereClause, whichClause } from './locating.ts';
import { clauseBefore, inPassing, ownFirst, stationed } from './stations.ts';
import type { Event } from './triggers.ts';

/** When and where an event word's own clause puts it. */
export interface Setting { readonly dates: readonly DateMention[]; readonly places: readonly PlaceMention[] }

/** "Troops were sent to six counties after gunmen killed four on the road": what the clause before the event's own tells, unless that one tells it. */
function looser(s: Sentence, span: Span, e: Event): boolean {
  const lead = top(s, e.at), at = wordAt(s, span[1] - 1);
  return s.tokens[lead]?.deprel === 'advcl' && kidsBy(s, lead, 'mark', 'case').some((m) => ['after', 'before', 'following'].includes(form(s, m))) && !branch(s, lead).includes(at);
}
/** What hangs closely on an event, where anything does. */
const closest = <M extends DateMention | PlaceMention>(s: Sentence, e: Event, list: readonly M[]): readonly M[] => { const close = list.filter((m) => !looser(s, m.span, e)); return close.length ? close : list; };

/** What is told outside an aside, where anything is. */
const onTrack = <M extends DateMention | PlaceMention>(s: Sentence, e: Event, list: readonly M[]): readonly M[] => { const own = list.length < 2 ? list : list.filter((m) => !inAside(s, m.span, e)); return own.length ? own : list; };

/** "Tuesday's drone strike": the possessed noun is an event. */
const ownsEvent = (found: Found, s: Sentence, d: DateMention, events: readonly Event[]): boolean => events.some((e) => e.form === 'noun' && (s.tokens[e.at]?.start ?? 0) > d.span[1] && (s.tokens[e.at]?.start ?? 0) - d.span[1] < 30 && !/[,.;:]/.test(found.doc.text.slice(d.span[1], s.tokens[e.at]?.start ?? 0)));

/** "Gunmen suspected to be bandits on Tuesday attacked farmers": the event's finite verb right behind a date, wherever the tree hangs that; null where another word stands there. */
function verbBehind(s: Sentence, date: Span, events: readonly Event[]): number | null {
  let k = wordAt(s, date[1] - 1) + 1;
  while (s.tokens[k]?.upos === 'ADV') k++;
  return events.some((e) => e.at === k) && s.tokens[k]?.xpos === 'VBD' && !diedBehind(s, k, events) ? k : null;
}

/** Binds the dates and places of a sentence to its events. Dates of a saying are left out. */
export function settings(found: Found, s: Sentence, sentence: number, events: readonly Event[], ownerOf: (span: Span) => Claim): ReadonlyMap<Event, Setting> {
  // what stands outside a claim's words tells of the saying, not of what is said
  const of = (span: Span): readonly Event[] => { const claim = ownerOf(span); return sameSide(span, events.filter((e) => ownerOf(e.span) === claim)); };
  // "the attack came two days after gunmen …": what follows tells of the other event
  const other = ofAnother(found.doc.text, s, events);
  const edge = other ? null : inSentence(found.dates, sentence).find((d) => d.calendar && tellsOther(found.doc.text, d.span))?.span[0] ?? null;
  const sameSide = (span: Span, list: readonly Event[]): readonly Event[] => { const own = other ? list.filter((e) => overlap(e.span, other) > 0 === overlap(span, other) > 0) : edge === null ? [] : list.filter((e) => e.span[0] >= edge === span[0] >= edge); return own.length ? own : list; };
  const dates = new Map<Event, DateMention[]>(), places = new Map<Event, PlaceMention[]>();
  const spare: (readonly [DateMention, readonly Event[]])[] = [], elsewhere: (readonly [PlaceMention, readonly Event[]])[] = [];
  const saidSpans = found.claims.flatMap((c) => (c.said && c.cue ? [c.said.words] : []));
  const after = (d: DateMention): readonly Event[] => { const near = of(d.span); const next = /^,? ?(?:,|that)? ?/.exec(found.doc.text.slice(d.span[1], d.span[1] + 6))?.[0].length ?? 0; return near.length || /^[^,]/.test(found.doc.text.slice(d.span[1], d.span[1] + 1)) ? near : of([d.span[1] + next, d.span[1] + next + 1]); };
  const words = new Set(events.map((e) => e.at));
  for (const d of inSentence(found.dates, sentence)) {
    // "by Sunday", "as of Monday" say how far a count goes, "until Tuesday" how long somebody gave chase; "Tuesday's strike" says when it was
    // what happened has no date to come
    // "ten days after he took office": counted from nothing that the report dates
    if (!d.calendar || (d.value.start === null && /\b(?:before|after)$/i.test(d.value.words)) || toCome(found, d) || /\b(?:by|until|till|as of)\s+$/i.test(found.doc.text.slice(Math.max(0, d.span[0] - 7), d.span[0])) || (/^['’]s?\b/.test(found.doc.text.slice(d.span[1], d.span[1] + 3)) && !ownsEvent(found, s, d, events)) || (saidSpans.includes(d.value.words) && isSaid(found, s, d))) continue;
    if (ofWords(found, s, d) || pictured(found, s, d) || compared(found.doc.text, s, d) || ofArrest(found, s, d.span, events) || ofAftermath(s, d.span, events) || ofDeath(found.doc.text, s, d.span, events)) continue;
    // "eleven days after he took office": the other event is none of ours
    if (d.span[0] === edge && !events.some((e) => e.span[0] >= edge)) continue;
    // "was taking on water on Thursday, a day after a boat struck it"
    if (edge !== null && d.span[0] < edge && !events.some((e) => e.span[0] < edge)) continue;
    if (inCourt(s, d)) continue;
    const near = after(d);
    const which = verbBehind(s, d.span, events) ?? whichClause(found, s, d.span, words) ?? whenClause(s, d.span, words);
    const e = which !== null ? events.find((x) => x.at === which) ?? null : d.span[0] === edge ? events.filter((x) => x.span[0] >= d.span[1]).sort((x, y) => x.span[0] - y.span[0])[0] ?? null : eventOf(s, d.span, near, true);
    // "two men they accused of spying in A on Friday": the day of what was done to the accused
    if (!e) spare.push([d, near.length || ownerOf(d.span).stance !== 'accuses' ? near : sameSide(d.span, events)]);
    if (e && !sequel(s, e)) dates.set(e, [...(dates.get(e) ?? []), fromThenOn(found, s, d) ? sinceOf(d) : d]);
  }
  // "killed a priest travelling to A on Tuesday": the day of the deed, where it has no other
  for (const [d, near] of spare) {
    // "In 2001 the tribunal convicted three of the rape"
    if (tried(s, d)) continue;
    const e = eventOf(s, d.span, near, true, (v) => stationed(s, v) || recent(d) && inPassing(s, v)) ?? fronted(found, s, d, near) ?? clauseBefore(s, d, words, near);
    if (e && !dates.has(e) && !sequel(s, e)) dates.set(e, [d]);
  }
  together(found, sentence, dates);
  for (const p of inSentence(found.places, sentence)) {
    // "PKM": what is a weapon's name is no place's
    if (p.use !== 'plain' || found.weapons.some((w) => overlap(w.span, p.nameSpan) > 0) || !locates(s, p) || ofSpeaker(s, p, words) || besideCue(found, s, p.span) || overruled(found, s, sentence, p) || ofHome(found, s, sentence, p) || ofArrest(found, s, p.span, events) || ofAftermath(s, p.span, events) || ofPart(found, s, p)) continue;
    const same = of(p.nameSpan);
    if (edge !== null && p.span[0] > edge && !events.some((e) => e.span[0] > edge)) continue;
    const near = same.length ? same : sameSide(p.span, events);
    const there = whereClause(s, p, words);
    const own = eventOf(s, p.nameSpan, near), e = there === null ? own : events.find((x) => x.at === there) ?? null;
    for (const x of new Set([e, there !== null && own && own.span[1] <= p.span[0] ? own : e])) if (x && !sequel(s, x)) places.set(x, [...(places.get(x) ?? []), p]);
    if (!e && p.value.precision <= 4 && !deed.test(lemma(s, s.tokens[wordAt(s, p.nameSpan[1] - 1)]?.head ?? -1))) elsewhere.push([p, near]);
  }
  for (const [p, near] of elsewhere) {
    const e = eventOf(s, p.nameSpan, near, false, (v) => stationed(s, v) || inPassing(s, v)) ?? (openly.test(found.doc.text.slice(p.span[1], p.span[1] + 3)) ? fronted(found, s, p, near) : null);
    if (e && !places.has(e) && !sequel(s, e)) places.set(e, [p]);
  }
  for (const e of events.filter((x) => !places.has(x))) { const p = fledFrom(found, s, sentence, e); if (p) places.set(e, [p]); }
  listed(found, sentence, places);
  shared(s, events, dates, places);
  const home = (e: Event): readonly PlaceMention[] => (e.form === 'verb' && places.size === 0 ? atHome(found, sentence, ownerOf(e.span)) : []);
  return new Map(events.map((e) => [e, { dates: sharpest(onTrack(s, e, closest(s, e, dates.get(e) ?? []))), places: finest(told(found, s, ownFirst(s, e, onTrack(s, e, closest(s, e, places.get(e) ?? home(e)))))) }] as const));
}

/** A day without a year: that of news, not of somebody's past. */
const recent = (d: DateMention): boolean => ['day', 'days'].includes(d.value.precision) && !/\b(?:19|20)\d\d\b/.test(d.value.words);
const deed = /^(?:attack|bombing|killing|murder|raid|massacre|shooting|blast|explosion|assault|kidnapping|abduction|plot|coup|war|battle|offensive|insurgency|robbery)$/;

/** "The war, which erupted in April 2023, has driven 12 million from their homes", "hundreds have died since fighting broke out in Ituri in May": what is told began then. */
const fromThenOn = (found: Found, s: Sentence, d: DateMention): boolean => { const before = found.doc.text.slice(s.start, d.span[0]); return eversince.test(before) && /^[^.;]{0,40}, (?:has|have) /.test(found.doc.text.slice(d.span[1], s.end)) || sinceItBegan.test(before); };
const eversince = /\b(?:war|conflict|fighting|offensive|campaign|uprising|insurgency|violence|crisis|siege|blockade)\b[^.;]{0,60}, which (?:first )?(?:erupted|began|broke out|started|flared up) (?:there )?(?:in|on) $/u;
const sinceItBegan = /\b(?:has|have) (?:\p{L}+ly )?(?:been )?\p{L}+\b[^.;]*\bsince (?:the )?(?:[\p{L}’'-]+ ){1,4}?(?:began|broke out|erupted|started|resumed|flared up|escalated|ended|suspended|launched|declared|withdrew|collapsed|expired|lapsed)\b(?: [^.;,]{1,50}?)? (?:in|on) $/u;
/** "in clashes on Friday and Saturday": days that a list joins are those of one deed, the one that the first of them has. */
function together(found: Found, sentence: number, dates: Map<Event, DateMention[]>): void {
  const all = inSentence(found.dates, sentence);
  all.forEach((d, k) => {
    const before = all[k - 1];
    if (!before || !/^ and (?:on )?$/.test(found.doc.text.slice(before.span[1], d.span[0])) || before.value.precision !== 'day' || d.value.precision !== 'day') return;
    const home = [...dates].find(([, list]) => list.includes(before))?.[0], other = [...dates].find(([, list]) => list.includes(d))?.[0];
    if (!home || !other || home === other) return;
    dates.set(other, (dates.get(other) ?? []).filter((x) => x !== d));
    if (!dates.get(other)?.length) dates.delete(other);
    dates.set(home, [...(dates.get(home) ?? []), d]);
  });
}

/** A day as the first of a stretch that goes on. */
const sinceOf = (d: DateMention): DateMention => ({ ...d, value: { ...d.value, end: null, precision: 'since' } });

/** "so far this month": a month or a week alone may be that of one deed. */
const soFar = /\bso far (?:in )?$/i;

/** "6,000 deaths since 2017", "so far this year 571 people have been killed": the one period over which counts without a word for a deed are told, in their own clause; none where somebody says it then. */
export function periodOf(found: Found, s: Sentence, sentence: number, counted: readonly Span[]): readonly DateMention[] {
  if (!counted.length) return [];
  const { text } = found.doc, last = Math.max(...counted.map((c) => c[1])), first = Math.min(...counted.map((c) => c[0]));
  const own = inSentence(found.dates, sentence).filter((d) => d.calendar && d.value.start !== null && (['since', 'year'].includes(d.value.precision) || soFar.test(text.slice(Math.max(s.start, d.span[0] - 12), d.span[0]))) && !compared(text, s, d) && !isSaid(found, s, d)
    && (d.span[0] >= last ? !/[;:]|, (?!(?:in|at|near|on|across|since) )/.test(text.slice(last, d.span[0])) : d.span[1] <= first && leadIn.test(text.slice(s.start, d.span[0])) && !s.tokens.some((t) => t.start >= d.span[1] && t.end <= first && /^VB[DPZ]$/.test(t.xpos))));
  return own.length === 1 ? own.map((d) => (/\bsince\s(?:[^.,;:]{3,80}\s)?$/u.test(text.slice(last, Math.max(last, d.span[0]))) ? sinceOf(d) : d)) : [];
}

/** "Villagers in Orm fled on Monday after gunmen burned houses": where those lived who fled is where that was done for which they fled, and which names no place; null elsewhere. */
function fledFrom({ doc: { text }, ...found }: Found, s: Sentence, sentence: number, e: Event): PlaceMention | null {
  const all = inSentence(found.places, sentence).filter((p) => p.use === 'plain');
  const home = all.find((p) => p.span[1] < e.span[0] && /\b(?:villagers|residents|people|families|farmers|inhabitants|civilians|locals|herders|traders) (?:in|of|from) (?:the (?:\p{Ll}+ )?(?:village|town|area|settlement|district|camp)s? of )?$/iu.test(text.slice(s.start, p.span[0])));
  return e.form === 'verb' && home && !all.some((p) => p.span[0] > e.span[1]) && flight.test(text.slice(s.start, e.span[0])) ? home : null;
}
const flight = /\b(?:fled|escaped|ran (?:away|off)|hid|abandoned their (?:homes|houses))\b[^.;]{0,60}\b(?:after|when|as) (?:(?!\b(?:in|at|near|from)\b)[^.,;])*$/u;

/** What joins the places of a list ("A and B", "on A and on neighbouring B", "A, B and the town of C"). */
const joins = /^(?:,? (?:and|or) |, )(?:(?:on|in|at|near|around) )?(?:(?:the )?(?:neighbou?ring|nearby|adjacent) )?(?:the (?:\p{Ll}+ )?(?:towns?|villages?|cit(?:y|ies)|hamlets?) of )?$/u;
/** "the outskirts of A and B": the places that a list joins to one that says where a deed was, as places of it. */
function listed(found: Found, sentence: number, places: Map<Event, PlaceMention[]>): void {
  const { text } = found.doc, all = inSentence(found.places, sentence);
  all.forEach((q, k) => {
    const p = all[k - 1];
    if (!p || q.use !== 'plain' || q.value.precision > 3 || p.value.precision > 3 || q.within.includes(p.value.name) || p.within.includes(q.value.name) || [...places.values()].some((l) => l.includes(q))) return;
    const gap = text.slice(p.span[1], q.span[0]), behind = text.slice(q.span[1], q.span[1] + 40);
    // a list ends with "and"; who acts or speaks behind it is no place
    if (!joins.test(gap) || (gap.startsWith(', ') && !/and|or/.test(gap) && !/^(?:, \p{Lu}[^,.;]{1,24})? (?:and|or) \p{Lu}/u.test(behind)) || !/^(?:[.,;)]|$| \(| (?:and|or|in|on|at|by|with|from|since|after|before|during|early|late|overnight|yesterday|today|between|over|where|has|have|left|killed|\p{Lu}))/u.test(behind)) return;
    for (const [, list] of places) if (list.includes(p)) list.push(q);
  });
}

/** "Rebels shelled the hills on Tuesday, and a drone hit a market", "stopped a bus at Orvik on 3 May and abducted seven": a second verb that names no day has that of the first, which stands before it; where it has the same doers, also its place. */
function shared(s: Sentence, events: readonly Event[], dates: Map<Event, DateMention[]>, places: Map<Event, PlaceMention[]>): void {
  const given = <M extends DateMention | PlaceMention>(of: Map<Event, M[]>, first: Event, e: Event): void => {
    const list = of.get(first) ?? [];
    if (!of.has(e) && list.length === 1 && list.every((d) => d.span[1] <= e.span[0])) of.set(e, [...list]);
  };
  for (const e of events) {
    const t = s.tokens[e.at];
    if (e.form !== 'verb' || t?.deprel !== 'conj' || t.xpos !== 'VBD') continue;
    const first = events.find((o) => o.at === t.head && o.form === 'verb' && s.tokens[o.at]?.xpos === 'VBD');
    if (!first || s.tokens.slice(first.at, e.at).some((o) => /^(?:;|but|after|before|since)$/.test(o.form))) continue;
    given(dates, first, e);
    if (!kidsBy(s, e.at, 'nsubj', 'nsubj:pass').length) given(places, first, e);
  }
}

/** "Karl Mayer of Berlin": whose home a town is, right behind a person's name. */
const ofPerson = (found: Found, q: PlaceMention): boolean => found.doc.text.slice(q.span[0] - 4, q.span[0]) === ' of ' && found.persons.some((p) => p.span[1] === q.span[0] - 4 && p.name.includes(' '));
/** "from Austin, Texas": the land or state behind a home town that says whence, not where. */
const ofHome = (found: Found, s: Sentence, sentence: number, p: PlaceMention): boolean => inSentence(found.places, sentence).some((q) => q.span[1] === p.span[0] - 2 && found.doc.text.slice(q.span[1], p.span[0]) === ', ' && /\b(?:from|of) $/.test(found.doc.text.slice(q.span[0] - 6, q.span[0])) && (q.within.includes(p.value.name) || q.value.admin1 === p.value.admin1 && p.value.precision >= 4) && !locates(s, q));

/** The places without those that only say whose office somebody holds or where another of them lies; all of them where one with a point is wanted and none is left. */
export function told(found: Found, s: Sentence, list: readonly PlaceMention[], drawn = false): readonly PlaceMention[] {
  if (list.length < 2) return list;
  const own = list.filter((q) => !ofOffice(s, q) && !ofHarmed(s, q) && !ofPerson(found, q) && !list.some((p) => p !== q && inGloss(found.doc.text, p, q)));
  return own.length && (!drawn || own.some((p) => p.value.lat != null)) ? own : list;
}

/** "ARAUCA: Two were killed when rebels attacked a base in Saravena": a label where the sentence says itself where. */
const overruled = (found: Found, s: Sentence, sentence: number, p: PlaceMention): boolean => p.span[0] - s.start < 4 && found.doc.text[p.span[1]] === ':'
  && inSentence(found.places, sentence).some((o) => o !== p && o.use === 'plain' && o.value.precision <= 4 && locates(s, o));

/** "since May 3 last year": the year in which a stretch begins that goes on. */
const begun = (d: DateMention, o: DateMention): boolean => ['year', 'month'].includes(d.value.precision) && o.value.precision === 'since' && o.value.start !== null && d.value.start !== null && d.value.start <= o.value.start && (d.value.end ?? '') >= o.value.start;
/** The dates without those that only hold a sharper one of them: "2 to 5 November last year" is those days. */
const sharpest = (dates: readonly DateMention[]): readonly DateMention[] => dates.filter((d) => !dates.some((o) => o !== d && begun(d, o) || o !== d && o.value.start !== null && o.value.end !== null && d.value.start !== null
  && ['month', 'year', 'since'].includes(d.value.precision) && !['year', 'since'].includes(o.value.precision) && o.value.precision !== d.value.precision && d.value.start <= o.value.start && (d.value.end ?? '9999') >= o.value.end));

/** "two of the wounded died", "died of his wounds in hospital", "were freed": what came after the deed, at another time and place. */
const sequel = (s: Sentence, e: Event): boolean => (['release', 'free', 'regain'].includes(lemma(s, e.at)) && kidsBy(s, e.at, 'nsubj', 'nsubj:pass').some((k) => ['PRON', 'NUM'].includes(s.tokens[k]?.upos ?? ''))) || ['die', 'succumb'].includes(lemma(s, e.at)) && s.tokens[e.at]?.deprel === 'acl:relcl' && s.tokens.slice(0, e.at).some((t) => /^(?:hospitali[sz]ed|wounded|injured|treated)$/i.test(t.form)) || ['die', 'succumb'].includes(lemma(s, e.at)) && branch(s, e.at).some((k) => ['wounded', 'injured', 'hospital', 'clinic', 'wounds', 'wound', 'injuries', 'medical', 'surgery', 'treatment'].includes(form(s, k)));

/** "On 15 February a barge took fire", "at 7 a.m. on Tuesday, she said, they seized": a day that opens its sentence, or what is said, is that of the first deed behind it with no other verb between, whatever the tree makes of it; null for others. */
function fronted(found: Found, s: Sentence, d: DateMention | PlaceMention, events: readonly Event[]): Event | null {
  const opens = [s.start, ...found.claims.flatMap((c) => c.content.map((k) => k[0]))].some((from) => from <= d.span[0] && d.span[0] - from < 30 && leadIn.test(found.doc.text.slice(from, d.span[0])));
  const e = opens ? [...events].filter((x) => x.span[0] >= d.span[1]).sort((a, b) => a.span[0] - b.span[0])[0] : undefined;
  if (!e || /^['’]s?\b/.test(found.doc.text.slice(d.span[1], d.span[1] + 3))) return null;
  const cues = found.claims.flatMap((c) => (c.cue ? [c.cue] : []));
  return s.tokens.some((t, k) => t.start >= d.span[1] && k < e.at && (form(s, k) === ';' || (/^VB[DPZ]$/.test(t.xpos) && !cues.some((c) => overlap(c, [t.start, t.end]) > 0)))) ? null : e;
}
/** The comma behind what opens a sentence ("In Orvik, a drone hit …"). */
const openly = /^,\s/;
const leadIn = /^[^\p{L}\d]*(?:(?:and|but|then|also|later|earlier|meanwhile|separately|elsewhere|in another (?:incident|attack|development)),? )?(?:so far )?(?:(?:on|in|at|late|early|since|during|about|around|shortly|just|before|after|by|the|night|morning|evening|of)\s){0,4}$/iu;

function isSaid(found: Found, s: Sentence, d: DateMention): boolean {
  const claim = found.claims.find((c) => c.said?.words === d.value.words && c.cue && c.cue[0] >= s.start && c.cue[1] <= s.end);
  return Boolean(claim) && !(claim?.content ?? []).some((span) => overlap(span, d.span) > 0);
}
