import type { Reality, Scope } from '#codebook';
import { inSentence, type Found } from '../found.ts';
import type { Claim } from '#model';
import type { Case } from './cases.ts';
import { settlement } from './apart.ts';
import type { Role, Scene } from './scenes.ts';
import { cut, type Span } from '#text';
import { above, form, kids, kidsBy, lemma, relation } from '../syntax.ts';
import { daysOf } from './briefs.ts';
import { atLarge, disputes, doubted } from './denials.ts';
import { frameOf } from './frame.ts';
import { akin, doers, speakerOf, tellsOfEnemy } from './hands.ts';
import { sums, totals } from './sums.ts';
import { unconfirmed } from './unreal.ts';

/** Days from one ISO day to a later one (civil calendar; Hinnant's days-from-civil). */
export function daysBetween(from: string, to: string): number {
  const days = (iso: string): number => {
    const [y0 = 0, m = 1, d = 1] = iso.split('-').map(Number);
    const y = m <= 2 ? y0 - 1 : y0;
    const era = Math.floor(y / 400);
    const yoe = y - era * 400;
    const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
    return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  };
  return days(to) - days(from);
}

/** How real the report presents a case: history by its date or tense, denial, allegation, else occurred. */
export function realityOf(found: Found, c: Case, cases: readonly Case[]): Reality {
  if (historical(found, c, cases)) return 'historical';
  const scenes = c.scenes.filter((s) => s.events.length || s.tolls.length);
  const owners = scenes.flatMap((s) => [...s.agents.map((r) => r.claim), ...s.tolls.map((t) => t.claim), ...s.events.map((e) => ownerAt(found, e.span))]);
  const affirming = owners.filter((o) => o.stance !== 'denies' && o.stance !== 'doubts');
  if (owners.length && !affirming.length) return unaffirmed(found, scenes);
  if (scenes.every((s) => s.events.every((e) => e.negated || e.rejected)) && scenes.some((s) => s.events.length)) return 'denied';
  // "one ranger was hurt", behind what an army said: the deed is the army's word
  const voiced = scenes.filter((s) => s.events.length).flatMap((s) => [...s.agents.map((r) => r.claim), ...s.events.map((e) => ownerAt(found, e.span))]);
  const reported = (voiced.length ? voiced.filter((o) => affirming.includes(o)) : affirming).some((o) => o.claimant.kind === 'report');
  const contested = scenes.some((s) => s.agents.some((r) => r.claim.stance === 'denies')) || denials(found, c) || belied(found, c) || countered(found, c);
  if (affirming.length && affirming.every((o) => o.certainty === 'hedged' || /^unconfirmed\b/iu.test(o.claimant.name))) return 'alleged';
  const telling = scenes.filter((s) => s.events.some((e) => !e.definite));
  if (telling.length && telling.every((s) => s.events.some((e) => hedged(found, s.sentence, e.at)))) return 'alleged';
  if (affirming.length && affirming.every((o) => o.cue !== null && /^alleg/i.test(cut(found.doc.text, o.cue)))) return 'alleged';
  // "he claimed that youths of Duk had burned huts": by a word that leaves it open, of others' deed
  if (affirming.length && affirming.every((o) => o.cue !== null && o.stance !== 'admits' && /^(?:claim(?:s|ed|ing)?|assert\w*|maintain\w*|contend\w*)$/i.test(cut(found.doc.text, o.cue))) && doers(scenes).some((r) => !r.party.own)) return 'alleged';
  const admitted = affirming.some((o) => o.stance === 'admits');
  if (!reported && contested) return 'alleged';
  const accusing = affirming.length > 0 && affirming.every((o) => o.stance === 'accuses');
  const hands = doers(scenes);
  const by = (o: Claim): readonly Role[] => { const its = hands.filter((r) => r.claim === o); return its.length ? its : hands; };
  // who tells of a fight it was in tells of itself as well
  const fought = hands.length > 0 && hands.every((r) => r.event.trigger.by === 'both');
  if (!reported && !admitted && !fought && affirming.length && affirming.every((o) => tellsOfEnemy(found, o, by(o)))) return 'alleged';
  return !reported && !admitted && accusing ? 'alleged' : 'occurred';
}

/** How real a case is of which nobody tells but those who deny or doubt: "not responsible for the blast", "investigating a shooting" take the deed for granted, "could not confirm the strike" leaves it open. */
function unaffirmed(found: Found, scenes: readonly Scene[]): Reality {
  const all = scenes.flatMap((s) => [...s.events.map((e) => ({ o: ownerAt(found, e.span), span: e.span, result: e.trigger.result === true })), ...(s.events.length ? [] : s.tolls.map((t) => ({ o: t.claim, span: t.toll.group.span, result: true })))]);
  // "no evidence that police had shot the two who died": what befell somebody is sure, and not the deed
  const told = all.filter((x) => !(x.result && x.o.stance === 'doubts' && all.some((y) => y.o === x.o && !y.result)));
  if (told.some(({ o, span }) => (o.stance === 'denies' ? !disputes(found, o, span) : !doubted(found, o, span)))) return 'occurred';
  return told.some(({ o }) => o.stance === 'doubts') ? 'alleged' : 'denied';
}

/** "reportedly abducted", "are alleged to have shot": told as what is not sure by the words beside the deed. */
function hedged(found: Found, n: number, at: number): boolean {
  const s = found.doc.parse.sentences[n];
  if (!s) return false;
  if (unconfirmed(s, at) || shown.test(cut(found.doc.text, [s.start, s.tokens[at]?.start ?? s.start]))) return true;
  const near = [at, ...above(s, at).slice(0, 1).filter((k) => relation(s.tokens[at] as never) === 'conj' && k >= 0)];
  return near.some((v) => kids(s, v).some((k) => doubtful.has(form(s, k)) && k < v)) || (['xcomp', 'ccomp'].includes(relation(s.tokens[at] as never)) && ['allege', 'rumour', 'rumor'].includes(lemma(s, s.tokens[at]?.head ?? -1)));
}
/** "A video purported to show …": what pictures are said, and not known, to show. */
const shown = /\b(?:purport\p{L}*|appear\p{L}*|seem\p{L}*|claim\p{L}*|said|believed|alleged) to (?:show|depict|capture)\b(?! (?:the |some )?(?:aftermath|damage|destruction|ruins|wreckage|results?|bodies|dead)\b)[^,;]*$/iu;
const doubtful = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

const ownerAt = (found: Found, span: readonly [number, number]) => [...found.claims].filter((k) => k.content.some((x) => x[0] <= span[0] && span[1] <= x[1])).sort((a, b) => size(a.content) - size(b.content))[0] ?? found.claims[0] as Found['claims'][number];
const size = (spans: readonly (readonly [number, number])[]): number => spans.reduce((n, s) => n + s[1] - s[0], 0);

/** "Said the army had killed 31, a claim the junta denied": whether a charge is answered right behind it, in its own sentence. */
const countered = (found: Found, c: Case): boolean => found.claims.some(({ stance, cue, content }) => stance === 'denies' && cue !== null && !content.length && /, an? (?:[\p{L}]+ )?(?:claim|charge|accusation|allegation|account|version|assertion)\b[^,.;]{0,50}$/iu.test(found.doc.text.slice(Math.max(0, cue[0] - 70), cue[0]))
  && c.scenes.some((s) => { const t = found.doc.parse.sentences[s.sentence]; return t !== undefined && t.start <= cue[0] && cue[0] < t.end && s.events.some((e) => e.span[1] <= cue[0]); }));

/** Whether somebody who is said to have done it denies something in the same or the next two sentences. */
function denials(found: Found, c: Case): boolean {
  const accused = new Set(c.scenes.flatMap((s) => s.agents.map((r) => { const by = r.party.own ? speakerOf(found, r.claim) : r.claim; return (by !== r.claim ? by.claimant.actor ?? by.claimant.name : r.party.actor ?? r.party.name).toLowerCase(); })));
  const actors = c.scenes.flatMap((s) => s.agents.flatMap((r) => (r.party.actor ? [r.party.actor] : [])));
  const ends = c.scenes.map((s) => found.doc.parse.sentences[s.sentence]?.end ?? 0);
  const behind = (k: Claim, reach: number): boolean => k.cue !== null && ends.some((end) => (k.cue as Span)[0] >= end && (k.cue as Span)[0] - end < reach);
  // "the police deny the allegation", right behind
  const waved = (k: Claim): boolean => k.cue !== null && behind(k, 90) && !ofOtherCharge(found, c, k.cue[0]) && /^\s*(?:the|these|those|any|all) (?:allegations?|accusations?|charges?)\b/i.test(found.doc.text.slice(k.cue[1]));
  // "Kyiv denied it", right behind, of whatever was told
  const it = (k: Claim): boolean => k.cue !== null && behind(k, 60) && /^\s+(?:it|this|that)\b\s*(?:[,.;]|and\b|saying\b)/iu.test(found.doc.text.slice(k.cue[1]));
  return found.claims.some((k) => k.stance === 'denies' && (waved(k) || it(k))) || found.claims.some((k) => k.stance === 'denies' && !atLarge(found, k) && (accused.has((k.claimant.actor ?? k.claimant.name).toLowerCase()) || (k.claimant.speaksFor ? accused.has(k.claimant.speaksFor.toLowerCase()) : false) || (refuses(found, k) && k.claimant.actor != null && actors.some((a) => akin(found, a, k.claimant.actor as string)))));
}

/** "called the announcement a fairy tale", "dismissed it as propaganda": what is told of a case is called untrue in one of the next three sentences. */
function belied(found: Found, c: Case): boolean {
  const last = Math.max(...c.scenes.map((s) => s.sentence));
  // "said the claim was a lie": the stance has been read already
  const denied = (from: number, to: number): boolean => found.claims.some((k) => k.stance === 'denies' && k.cue !== null && from <= k.cue[0] && k.cue[0] < to && k.content.some((c) => saidBefore.test(cut(found.doc.text, c))));
  const told = Math.max(0, ...c.scenes.flatMap((s) => s.events.map((e) => e.span[1])));
  return found.doc.parse.sentences.slice(last, last + 3).some((s) => {
    // "described the charge as baseless and said that three men had been arrested": what is called untrue is not what is told behind it
    const hit = untrue.exec(cut(found.doc.text, [s.start, s.end]));
    return (hit !== null && s.start + hit.index >= told && !(/\b(?:allegation|accusation)s?\b/iu.test(hit[0]) && ofOtherCharge(found, c, s.start + hit.index))) || denied(s.start, s.end);
  });
}
/** "Six were killed, said the league, which alleged that guards had looked away. The army called the allegation baseless": whether the charge brought last before a place in the text is of something else than a case. */
function ofOtherCharge(found: Found, c: Case, at: number): boolean {
  const charge = found.claims.filter((k) => k.cue !== null && k.cue[0] < at && (k.stance === 'accuses' || /^(?:alleg|accus)/iu.test(cut(found.doc.text, k.cue)))).at(-1);
  return charge !== undefined && charge.content.length > 0 && !c.scenes.some((s) => s.events.some((e) => charge.content.some((x) => x[0] <= e.span[0] && e.span[1] <= x[1])));
}
/** What a denial names that is of what was told before. */
const saidBefore = /^(?:that )?(?:the (?:claims?|reports?|announcement|statement|accusations?|allegations?|account|story)|this|that|it|these|those) (?:is|was|were|are)\b/iu;
const untrue = /\b(?:call(?:ed|ing)|describ(?:ed|ing)|dismiss(?:ed|ing)|brand(?:ed|ing)|denounc(?:ed|ing)|reject(?:ed|ing))\b (?:the (?:claims?|reports?|announcement|statement|accusations?|allegations?|account|story)|this|that|it|them|these|those)\b[^.;]{0,20}(?:\bas )?\W{0,2}(?:an? )?(?:[\p{L}-]+ ){0,2}?(?:fairy ?tales?|untrue|false|lies?|fabricat\w+|propaganda|stag(?:ed|ing)|nonsense|baseless|unfounded|fiction|fake|invented)\b/iu;

/** "Phnom Penh rejected the charge", "the accusation": a denial of what somebody was said to have done. */
const refuses = (found: Found, k: Claim): boolean => k.cue !== null && /^\s*(?:the|these|those|any|all|such) (?:allegations?|accusations?|charges?|claims?)\b/iu.test(found.doc.text.slice(k.cue[1]));

/** Words of a court's own acts: a date beside them is the court's. */
const trialWords = /\b(?:sentenced|convicted|jailed|charged|acquitted|pleaded|testified|court|verdict|hearing|commission|tribunal)\b/i;

/** Whether every sentence that tells of a case names a day that was long before the report and none near it, though the tree bind it to no deed. */
function longAgo(found: Found, c: Case, anchor: string | null): boolean {
  const scenes = c.scenes.filter((s) => s.events.length);
  if (!anchor || !scenes.length) return false;
  const ends = scenes.map((s) => inSentence(found.dates, s.sentence).filter((d) => d.calendar && d.value.precision !== 'since').map((d) => d.value.end ?? d.value.start).filter((d): d is string => d !== null));
  return ends.some((list) => list.length > 0) && ends.flat().every((d) => daysBetween(d, anchor) > 45) && (ends[0]?.length ?? 0) > 0;
}

/** "Soldiers killed 56 villagers on 29 January, the league said in a report on Thursday": what a report of the same year tells first, in somebody's words, and beside it nothing newer, is its news. */
function newsLate(found: Found, c: Case, cases: readonly Case[], days: number): boolean {
  const first = c.scenes.find((s) => s.events.length), anchor = found.doc.published;
  if (!first || !anchor || c !== cases[0] || first.sentence > 1 || days > 200 || ['trial', 'anniversary'].includes(frameOf(found) ?? '')) return false;
  if (cases.some((o) => o !== c && (!o.scenes.some((s) => s.dates.length) || o.scenes.some((s) => s.dates.some((d) => { const end = d.value.end ?? d.value.start; return end !== null && daysBetween(end, anchor) <= 45; }))))) return false;
  return first.events.some((e) => ownerAt(found, e.span).claimant.kind === 'organisation' && ownerAt(found, e.span).stance === 'states');
}

const documents = /\b(?:interview(?:s|ed|ees)|documented|documentation|satellite (?:imagery|images)|testimon(?:y|ies)|findings|witnesses (?:said|told)|complaints of|corroborated|researchers?|monitors)\b/giu;
/** The day that history is counted back from: of a report that documents what befell people months ago, and tells of nothing newer, the day of the last of it. */
function newsDay(found: Found, cases: readonly Case[]): string | null {
  const anchor = found.doc.published ?? null;
  if (!anchor) return null;
  const days = cases.flatMap((o) => o.scenes.flatMap((s) => s.dates.map((d) => d.value.end ?? d.value.start))).filter((d): d is string => d !== null).sort();
  const newest = days.at(-1);
  if (newest === undefined || daysBetween(newest, anchor) <= 45 || daysBetween(newest, anchor) > 250) return anchor;
  return new Set([...found.doc.text.slice(0, 6000).matchAll(documents)].map((m) => m[0].toLowerCase())).size >= 3 ? newest : anchor;
}

function historical(found: Found, c: Case, cases: readonly Case[]): boolean {
  const anchor = newsDay(found, cases);
  const frame = frameOf(found);
  const ofTrial = (n: number): boolean => { const t = found.doc.parse.sentences[n]; return frame === 'trial' && t !== undefined && trialWords.test(cut(found.doc.text, [t.start, t.end])); };
  const dates = c.scenes.flatMap((s) => (ofTrial(s.sentence) ? [] : s.dates.map((d) => d.value)));
  // what has gone on since a day goes on
  const start = dates.map((d) => d.end ?? (d.precision === 'since' ? null : d.start)).filter((d): d is string => d !== null).sort()[0];
  const latest = dates.map((d) => d.end ?? (d.precision === 'since' ? null : d.start)).filter((d): d is string => d !== null).sort().at(-1);
  if (anchor && latest && daysBetween(latest, anchor) > 45) return !newsLate(found, c, cases, daysBetween(latest, anchor));
  if (!dates.length && longAgo(found, c, anchor)) return true;
  if ((frame === 'trial' || frame === 'anniversary') && !(anchor && start && daysBetween(start, anchor) <= 14)) return true;
  const words = dates.map((d) => d.words.toLowerCase());
  // but not "fired this evening at a man who led a faction until 2018"
  const recent = anchor !== null && dates.some((d) => d.precision === 'day' && d.start !== null && Math.abs(daysBetween(d.start, anchor)) <= 14);
  if (!recent && words.some((w) => /^(?:last year|\d{4}|in \d{4}|years? ago|.* years? (?:ago|earlier))$/.test(w))) return true;
  if (c === cases[0]) return false;
  // no anchor: "in October", "in January 2023" beside days of the week
  if (!anchor && dates.length && dates.every((d) => /^(?:(?:early|late|mid|in|last|the end of)[ -])*(?:january|february|march|april|may|june|july|august|september|october|november|december)?(?: ?(?:of )?\d{4})?$/iu.test(d.words) && ['month', 'year', 'unknown'].includes(d.precision))) return true;
  const news = cases[0]?.scenes.flatMap((s) => s.dates.map((d) => d.value.start)).filter(Boolean)[0];
  if (news && start && daysBetween(start, news) > 21) return true;
  return c.scenes.every((s) => s.events.length > 0 && s.events.every((e) => e.before)) && !dates.length && c.scenes.every((s) => s.agents.every((r) => r.claim.claimant.kind === 'report'));
}

/** "64 times", "more than 160 attacks", "60 ships since": many events told as a number. */
const manyTimes = /(?<!\b(?:shot|stabbed|fired|knifed|hacked)(?: \p{L}+){0,3} )\b(?:[4-9]|\d{2,}|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|scores of|several)\s+(?:\w+\s){0,2}?(?:times|engagements|actions|attacks|strikes|air ?strikes|raids|incidents|clashes|violations|bombardments|assaults|ships|vessels|shellings)\b/iu;

/** "killed 22 people across the Gaza Strip, most of them in two attacks on houses": deeds in several places told as one, by the sentence that tells of them first. */
export function spread(found: Found, c: Case): boolean {
  const first = c.scenes.find((s) => s.events.length);
  const t = found.doc.parse.sentences[first?.sentence ?? -1];
  return first !== undefined && t !== undefined && first.tolls.length > 0 && first.events.every((e) => e.trigger.result || e.form === 'noun') && /\b(?:across|throughout|all over) (?:the )?\p{Lu}|\bin (?:two|three|four|five|six|seven|several|separate|\d+) (?:separate |different |[\p{L}-]+ )?(?:bomb |gun |drone |knife )?(?:attacks|strikes|air ?strikes|raids|incidents|ambushes|bombings|shootings|clashes|operations|encounters|engagements|gunfights)\b/u.test(cut(found.doc.text, [t.start, t.end]));
}

/** Whether a case sums up many events: a count over a month, a year or "since". */
export function scopeOf(found: Found, c: Case): Scope {
  const dates = c.scenes.flatMap((s) => s.dates.map((d) => d.value));
  const wide = dates.length > 0 && dates.every((d) => ['month', 'year', 'since', 'week'].includes(d.precision));
  const events = c.scenes.flatMap((s) => s.events.map((e) => ({ e, s: found.doc.parse.sentences[s.sentence] })));
  const plural = events.some(({ e, s }) => e.form === 'noun' && s && ['NNS', 'NNPS'].includes(s.tokens[e.at]?.xpos ?? '') && !e.definite || (s && /^(?:violence|homicide|homicides|fighting|unrest)$/.test(form(s, e.at)) && !daysOf(s, e.at)));
  const many = c.scenes.some((s) => s.tolls.some((t) => (t.toll.group.min ?? t.toll.group.max ?? 0) > 8));
  const vague = events.every(({ e }) => e.trigger.result || e.form === 'noun');
  // "In 2019 a car bomb killed 40 in A"
  const one = events.some(({ e, s }) => (s && daysOf(s, e.at)) || (e.form === 'noun' && s?.tokens[e.at]?.xpos === 'NN' && (e.indefinite || e.definite)) || (s && e.form === 'verb' && kidsBy(s, e.at, 'nsubj').some((k) => s.tokens[k]?.xpos === 'NN' && kidsBy(s, k, 'det').some((d) => /^(?:an?|one)$/.test(form(s, d))))));
  const counted = c.scenes.filter((s) => s.events.length).slice(0, 1).some((s) => { const t = found.doc.parse.sentences[s.sentence]; return t !== undefined && manyTimes.test(cut(found.doc.text, [t.start, t.end])); });
  if (c.scenes.some((s) => sums(found, s)) || totals(found, c.scenes.slice(0, 1)) || spread(found, c)) return 'aggregate';
  if (counted && (wide || !c.scenes.some((s) => s.tolls.length))) return 'aggregate';
  // "soldiers killed at least 45 people in Velde in January": one deed in one town, though no day be told
  const town = new Set(c.scenes.flatMap((s) => s.places.filter(settlement).map((p) => p.value.name))).size === 1 && dates.every((d) => d.precision === 'month') && c.scenes.some((s) => s.agents.length > 0) && !plural;
  return (wide && vague && !one && !town && (many || plural)) || (plural && wide) ? 'aggregate' : 'single';
}
