import type { TollField } from '#codebook';
import { bySpelling, spelled, type Sentence, type Token } from '#language';
import { overlap, type Span } from '#text';
import { form, kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import { fateAround, freedLater, listsOf, saysSo, takenBefore, unspoken } from './around.ts';
import { felled, takenAndFreed, takenAndSlain, takenFirst } from './felled.ts';
import { figures } from './figures.ts';
import { groups, type Group } from './groups.ts';
import { amongWord, amongBefore, amongThem, parts, partsOfBefore } from './parts.ts';
import { apposedLists, outOfHowMany, wholes } from './wholes.ts';
import { attackers, isKin, isPerson, statusOf } from './people.ts';
import { byPlace, made } from './shares.ts';
import { harmIn } from './signs.ts';
import { hasNumber } from './quantities.ts';
import { harmOf, notPeople, peopleByName, tollsOf, type Toll } from './tolls.ts';
import { besides, couldBeJoint, coupled, denials, joint, wishedFor, zeros, type Zero } from './zeros.ts';

/** All that one sentence tells of numbers of people harmed; `joint` is one number for two fields, which is coded for neither. */
export interface Counts { readonly tolls: readonly Toll[]; readonly zeros: readonly Zero[]; readonly joint: Span | null }

const nobody: Counts = { tolls: [], zeros: [], joint: null };

/** The counts of a sentence. `dates` gives those of it, which hold none; `before` is the field that the sentences before it last counted, null for none. */
export function countsOf(text: string, s: Sentence, around: { readonly dates: () => readonly Span[]; readonly before: TollField | null; /** What was told right before, in the same item. */ readonly lately?: TollField | null }): Counts {
  const { before } = around;
  if (before === null && !around.lately && !harmIn(text, s)) return nobody;
  const all = apposed(text, unspoken(text, s, groups(text, s, () => [...around.dates(), ...ages(text, s)])));
  const both = couldBeJoint(s) && hasNumber(s) && coupled.test(text.slice(s.start, s.end)) ? joint.exec(text.slice(s.start, s.end)) : null;
  const jointSpan: Span | null = both ? [s.start + both.index, s.start + both.index + both[0].length] : null;
  // without anybody counted, nobody can be told as harmed
  const direct = !all.length ? [] : bySource(text, s, all, spokenOf(text, s, all, withUnsaid(text, s, all, byPlace(text, s, all, { told: shared(text, s, all, beside(text, s, all, { told: tollsOf(s, all), before })), before })))).filter((t) => !outOf(text, s, t) && !calledSo(text, t) && !miscounted(text, s, t) && !ofWhom(text, s, t) && !namedAmong(text, t) && !neither(text, t) && !rate(text, s, t) && !unborn(text, s, t) && !gotAway(text, s, t) && !almost(s, t) && !lookedInto(text, s, t)).filter((t, _, list) => !list.some((o) => ofHarmed(text, s, t, o) || toldApart(s, t, o, list))).filter((t, _, list) => !(saysSo(text, t.group) && list.some((o) => o !== t && o.at === t.at && o.group.span[1] <= t.group.span[0]))).map((t) => (before && bereaved(s, t) ? { ...t, subset: true } : t)).filter((t) => !jointSpan || overlap(t.group.span, jointSpan) === 0);
  const figured = figures(text, s, before ?? (direct.length ? lastCounted(direct, null) : null), around.lately === undefined ? before : around.lately).filter((f) => before !== null || !direct.length || f.evidence[0] > (direct[0]?.group.span[0] ?? 0) || /toll|number|total|c[oa]me to|st(?:and|ood) at/i.test(text.slice(...f.evidence))).filter((f) => !direct.some((d) => overlap(d.group.span, f.group.span) > 0));
  const told = [...direct, ...!all.length ? [] : felled(text, s, all).filter((f) => !direct.some((d) => d.at === f.at)), ...!all.length ? [] : takenAndSlain(text, s, all).filter((f) => !direct.some((d) => d.field === 'killed' && d.group.head === f.group.head)), ...!direct.length ? [] : [...takenAndFreed(text, s, direct), ...takenFirst(text, s, direct)], ...figured, ...denials(text, s).filter((f) => !direct.some((d) => overlap(d.group.span, f.group.span) > 0))];
  if (!all.length && !told.length) return { tolls: [], joint: jointSpan, zeros: zeros(text, s) };
  const addends = addingUp(text, s, all, told);
  const partial = [...parts(text, s, all, told).filter((p) => !addends.some((a) => a.group.head === p.group.head)), ...addends.filter((a) => !told.some((t) => t.group.head === a.group.head))];
  const later = [...partsOfBefore(text, s, all, { tolls: [...told, ...partial], before }), ...amongBefore(text, s, all, [...told, ...partial], told.length ? among(text, s, told) : before)];
  const whole = (t: Toll): Toll => (t.subset && t.whole === null && (before === null || ofEnemies(s, t) || ofFoes(text, s, t)) && !told.some((o) => o !== t && o.field === t.field && o.group.span[1] <= t.group.span[0]) ? { ...t, subset: false } : t);
  const counted = [...listedParts(text, told.map((t) => whole(addends.find((a) => a.group.head === t.group.head && a.field === t.field) ?? withSubset(t, text, told)))), ...partial, ...later];
  const none = zeros(text, s);
  const spared = counted.filter((t) => t.group.kind === 'zero' && !/\b(?:life-threatening|serious|critical|grave)/iu.test(text.slice(t.group.span[1], Math.min(s.end, t.group.span[1] + 60))) && (t.field === 'killed' || t.field === 'injured') && !wishedFor(text.slice(s.start, t.group.span[0])) && !besides.test(text.slice(...t.evidence)) && !none.some((z) => overlap(z.span, t.evidence) > 0));
  return {
    // a life is lost, never hurt
    tolls: counted.filter((t) => t.group.kind !== 'zero' && !(t.group.noun === 'life' && t.field !== 'killed')).map((t) => allOfThem(text, s, t, all)), joint: jointSpan,
    zeros: [...none, ...spared.map((t) => ({ field: t.field, span: t.evidence, group: t.group.noun && !['person', 'people', 'life', 'one'].includes(t.group.noun) ? t.group.group : null }))],
  };
}

/** "stopped the raiders and killed over 300 of them": whom an active verb harms out of "them" are none of those counted before. */
const ofEnemies = (s: Sentence, t: Toll): boolean => { const k = wordAt(s, t.group.span[0]) - 1; return t.group.partOf && t.at === k && s.tokens[k]?.upos === 'VERB' && s.tokens[k]?.xpos !== 'VBN' && (['them', 'those', 'these'].includes(form(s, wordAt(s, t.group.span[1] - 1))) || enemy.test(form(s, wordAt(s, t.group.span[1] - 1)))); };
/** "hit a gathering of rebels and 14 of them died": those whom the sentence itself names uncounted, under arms, are the whole. */
const ofFoes = (text: string, s: Sentence, t: Toll): boolean => {
  if (!/\bof them$/u.test(text.slice(...t.group.span)) || t.field !== 'killed' || t.at <= wordAt(s, t.group.span[1] - 1)) return false;
  const lead = text.slice(s.start, t.group.span[0]);
  const foes = [...lead.matchAll(/(?<![\d,] |\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens of|scores of|the) )\b(?:terrorists|rebels|militants|insurgents|fighters|gunmen|jihadists|bandits|separatists|guerrillas|extremists|mercenaries|soldiers|troops|khwarij)\b/gu)].at(-1);
  return foes !== undefined && !/\b(?:killed|shot|attacked|raided|ambushed|abducted|stormed|opened fire|by)\b/u.test(lead.slice(foes.index)) && !/\bby (?:\p{L}+ ){0,2}$/u.test(lead.slice(0, foes.index));
};
const enemy = /^(?:criminals|attackers|assailants|raiders|thieves|robbers|rustlers|suspects|kidnappers|abductors|bandits|gunmen|militants|rebels|insurgents|terrorists|fighters|assassins|intruders|invaders)$/;

/** What "two children were among them" goes with in its own sentence: the count before these words; null where there is none. */
function among(text: string, s: Sentence, told: readonly Toll[]): TollField | null {
  if (!amongWord(s)) return null;
  const of = /\bamong the (?:\d+|[\p{Ll}-]+) (?<what>dead|killed|victims|wounded|injured)\b/iu.exec(text.slice(s.start, s.end))?.groups?.['what'];
  if (of) return /wounded|injured/i.test(of) ? 'injured' : 'killed';
  const at = text.slice(s.start, s.end).search(/\bamong them\b/iu);
  return at < 0 ? null : [...told].filter((t) => t.group.span[1] <= s.start + at).sort((a, b) => b.group.span[1] - a.group.span[1])[0]?.field ?? null;
}

/** "three people, one of them a schoolgirl": what a part is said to be is no further count. */
function apposed(text: string, all: readonly Group[]): readonly Group[] {
  const of = (g: Group): Group | undefined => all.find((p) => p.partOf && p.span[1] < g.span[0] && /^\s+$/.test(text.slice(p.span[1], g.span[0])));
  // "his apprentice, a boy of 16, was shot": a list would have an "and" before its last
  const called = (g: Group, i: number, list: readonly Group[]): boolean => /^an?\s/iu.test(text.slice(...g.span)) && (['singular', 'definite'].includes(list[i - 1]?.kind ?? '') || list[i - 1]?.min === 1 && list[i - 1]?.max === 1 && !list[i - 1]?.partOf) && /^,\s$/u.test(text.slice(list[i - 1]?.span[1], g.span[0])) && !/^(?:,\s|,?\s(?:and|as well as|along with)\s(?:(?:his|her|their)\s)?)$/iu.test(text.slice(g.span[1], list[i + 1]?.span[0] ?? g.span[1]));
  return all.filter((g, i, list) => g.kind !== 'singular' || !(of(g) || called(g, i, list))).map((p) => { const what = p.partOf ? all.find((g) => g.kind === 'singular' && of(g) === p) : undefined; return what ? { ...p, group: what.group, status: what.status } : p; });
}

/** The field that a sentence's tolls leave for the next one's "two of them". */
export const lastCounted = (tolls: readonly Toll[], before: TollField | null): TollField | null => tolls.find((t) => t.field === 'killed')?.field ?? tolls.find((t) => t.field !== 'missing' || before === null)?.field ?? before;

/** "six people, all of them civilians", "six were killed in Orvik, all of them civilians", "17 were militants": the words behind a count give its status. */
function allOfThem(text: string, s: Sentence, t: Toll, all: readonly Group[]): Toll {
  const last = t.group.status === 'unstated' && !t.subset && t.group.kind === 'exact' ? /^[^.;:,]{3,80}, all (?:of (?:them|whom) )?(?:were )?(civilian|soldier|fighter|militant|combatant|rebel|insurgent)s\b/u.exec(text.slice(t.group.span[1], Math.min(s.end, t.group.span[1] + 130))) : null;
  if (last && !all.some((g) => g.span[0] > t.group.span[1] && g.span[1] < t.group.span[1] + last[0].length - 12)) return { ...t, group: { ...t.group, status: statusOf([], last[1] ?? '') } };
  // "21 of them civilians"
  const part = t.group.partOf && t.group.status === 'unstated' ? /^ (?:were )?(civilian|soldier|fighter|militant|combatant|rebel|insurgent)s?\b/iu.exec(text.slice(t.group.span[1], s.end))?.[1] : undefined;
  if (part) return { ...t, group: { ...t.group, status: statusOf([], part.toLowerCase()) } };
  const noun = t.group.status === 'unstated' ? /^(?:,? (?:who were )?all(?: of (?:them|whom))?(?: were| are)?| (?:were|are)) (?:(?!(?:by|in|with|from|of)\b)[\p{L}-]+ ){0,2}?(civilian|soldier|fighter|militant|combatant|rebel|insurgent)s?\b/iu.exec(text.slice(t.group.span[1], Math.min(s.end, t.group.span[1] + 80)))?.[1] : undefined;
  return noun ? { ...t, group: { ...t.group, status: statusOf([], noun.toLowerCase()) } } : t;
}

/** "three aides who had been detained in May were released": what had befallen them before stands behind the count, whatever else is told of them. */
const earlier = (text: string, s: Sentence, told: readonly Toll[]): readonly Toll[] => told.flatMap((t) => {
  const before = t.field === 'released' || t.field === 'killed' ? takenBefore(text, s, t.group) : t.field === 'detained' || t.field === 'abducted' ? freedLater(text, s, t.group) : null;
  const all = before && (t.field === 'released' || t.field === 'killed') ? outOfHowMany(text, t.group) : null;
  // "released 14 of the 25 pupils abducted in May": all of them were taken
  if (before && all) return [made(s, all, before)];
  return before && !told.some((o) => o.group === t.group && o.field === before.field) ? [{ ...made(s, t.group, before), subset: t.subset, whole: t.whole }] : [];
});

/** The tree's tolls, and for counts that it leaves without a fate the words around them. */
const rescued = /^(?: of (?:them|the \p{Ll}+))?(?: (?:have|had|has|were|was|since|later|already|now|also|been))+ (?:rescued|recovered|reunited with|found alive|brought (?:back|home))\b/u;
/** What befalls whoever opens a list as well as the others in it. */
const ofAll: ReadonlySet<TollField> = new Set(['killed', 'abducted', 'detained']);
function beside(text: string, s: Sentence, all: readonly Group[], { told, before }: { readonly told: readonly Toll[]; readonly before: TollField | null }): readonly Toll[] {
  const counted = new Set(told.map((t) => t.group.head));
  // "claimed the lives of the mayor and two guards": who opens a list is counted with it
  const heads = new Set(listsOf(text, all).filter((l) => l.some((g) => g.kind !== 'definite')).map((l) => l[0]));
  const fates = all.flatMap((g) => {
    const fate = counted.has(g.head) || (g.kind === 'definite' && !attackers.has(g.noun ?? '') && !bodily(g) && !heads.has(g)) || notPeople(g) ? null : fateAround(text, s, g);
    if (!fate || active(s, g)) return [];
    const mate = listMate(text, g, told);
    // "an elder, his wife and three of their children were hacked to death": one verb for the whole list
    if (mate && mate.field === fate.field) return [{ ...made(s, g, { field: fate.field, at: mate.at }), subset: mate.subset, whole: mate.whole }];
    return g.kind !== 'definite' || heads.has(g) && ofAll.has(fate.field) || attackers.has(g.noun ?? '') || fate.field === 'injured' || fate.field === 'missing' ? [made(s, g, fate)] : [];
  });
  // "eleven miners were abducted. Four have since been rescued"
  const saved = before === 'abducted' ? all.filter((g) => !counted.has(g.head) && g.kind === 'exact' && !fates.some((f) => f.group === g) && rescued.test(text.slice(g.span[1], s.end))).map((g) => ({ ...made(s, g, { field: 'released', at: g.head }), subset: false })) : [];
  const both = [...told, ...fates];
  const whole = includedFirst(text, s, all, both);
  if (whole) return wholes(text, s, all, [...both.map((t) => (t.group.span[0] > whole.group.span[1] && t.group.span[1] <= whole.evidence[1] && t.field === whole.field ? { ...t, subset: true, whole: whole.group } : t)), ...(both.includes(whole) ? [] : [whole]), ...saved, ...earlier(text, s, both)]);
  const within = both.filter((f) => both.some((o) => o !== f && o.field === f.field && inDashes(text, s, o.group, f.group)));
  const listed = apposedLists(text, s, all).filter((t) => !counted.has(t.group.head) && !fates.some((f) => f.group === t.group));
  return wholes(text, s, all, [...both.map((f) => (within.includes(f) ? { ...f, subset: true } : f)), ...listed, ...saved, ...earlier(text, s, [...told, ...fates])]);
}

/** "Six people, including a priest, NAME, and two of his sons, were ambushed and killed": the count before the list has the fate that stands behind it; null for none. */
function includedFirst(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): Toll | null {
  for (const g of all) {
    const m = g.kind === 'exact' && (g.min ?? 0) > 1 && !g.partOf && (g.noun === null || isPerson(g.noun)) ? withList.exec(text.slice(g.span[1], s.end)) : null;
    const fate = m ? told.find((t) => t.group.span[0] > g.span[1] && t.group.span[1] <= g.span[1] + m[0].length && (s.tokens[t.at]?.start ?? 0) >= g.span[1] + m[0].length - 1 && (t.group.max ?? Infinity) < (g.min ?? 0)) : undefined;
    if (fate) return told.find((t) => t.group === g && t.field === fate.field) ?? { ...made(s, g, fate), subset: false };
  }
  return null;
}
const withList = /^,? (?:including|among them|incl\.|amongst them) [^;:!?]{3,140}?, (?=(?:were|was|have been|had been|died|perished|lost)\b)/u;

/** "Two people - NAME, 40, and her son - were killed": what stands between dashes behind a count tells who they are. */
const inDashes = (text: string, s: Sentence, whole: Group, g: Group): boolean => (whole.min ?? 0) > 1 && whole.span[1] < g.span[0] && /^[^-–—.;,]{0,40} [-–—] [^-–—.;]*$/u.test(text.slice(whole.span[1], g.span[0])) && /^[^-–—.;]{0,60} [-–—] (?:were|have|had|are|died)\b/u.test(text.slice(g.span[1], s.end));

/** Who stands right before "and three of their children" in one list and is counted already. */
const listMate = (text: string, g: Group, told: readonly Toll[]): Toll | undefined => (/ of (?:his|her|their) /u.test(text.slice(...g.span)) ? told.find((t) => t.at > t.group.head && t.group.span[1] <= g.span[0] && /^,? and (?:at least )?$/u.test(text.slice(t.group.span[1], g.span[0]))) : undefined);

/** "the driver has shrapnel in the shin", "the helper was cut by glass": of the trades, who is meant is plain without a name. */
const bodily = (g: Group): boolean => /^(?:driver|guard|helper|conductor|pilot|porter|caretaker|watchman|cook|passenger|cyclist|motorcyclist|rider|attendant|apprentice|shopkeeper|husband|wife|groom|bride|engineer|mechanic|skipper|deckhand|seaman|surveyor)$/.test(g.noun ?? '');

/** "the owner, NAME, and a customer": who is meant is told by a name. */
const namedNext = (text: string, g: Group): boolean => /^, (?:\p{Lu}[\p{L}’'.-]*(?: |(?=[,(]))){2,5}(?:, \d{1,2})?,/u.test(text.slice(g.span[1], g.span[1] + 80));

/** "Twelve worshippers and the imam", "a nurse and the driver": who ends a list behind a count and has no verb of his own. */
const lastOne = (text: string, s: Sentence, list: readonly Group[], g: Group): boolean => list.at(-1) === g && list.length > 1 && / and $/u.test(text.slice(0, g.span[0]).slice(-5)) && /^NNP?$/.test(s.tokens[g.head]?.xpos ?? '') && isPerson(g.noun ?? '') && !attackers.has(g.noun ?? '') && g.status === 'unstated' && !/^\s(?:was|is|has|had|said|says|told|also|who|then|later|\p{L}+(?:ed|ing))\b/u.test(text.slice(g.span[1], s.end));

/** Gives the members of a list that have no fate the one that a verb before or behind the whole list tells. */
function shared(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  const counted = new Set(told.map((t) => t.group.head));
  return [...told, ...listsOf(text, all).flatMap((list) => {
    const [from, to] = [wordAt(s, list[0]?.span[0] ?? 0), wordAt(s, (list.at(-1)?.span[1] ?? 1) - 1)];
    const fate = told.find((t) => list.includes(t.group) && (t.at < from || t.at > to) && t.group.kind !== 'zero');
    if (!fate) return [];
    return list.filter((g) => !counted.has(g.head) && !notPeople(g) && (g.noun === null || g.kind !== 'exact' || isPerson(g.noun) || s.tokens[g.head]?.upos === 'PROPN' || s.tokens[g.head]?.xpos === 'NNS') && (g.kind !== 'definite' || (bodily(g) || namedNext(text, g) || list[0] === g && fate.at > to && s.tokens[g.head]?.xpos === 'NN' && isPerson(g.noun ?? '') && !attackers.has(g.noun ?? '') && g.status === 'unstated' && /^,? (?:were|are|have been|had been|died|lost|perished)\b/u.test(text.slice(list.at(-1)?.span[1], s.end)) || lastOne(text, s, list, g)) && list.some((o) => o.kind !== 'definite')) && g.kind !== 'zero' && !(fate.at < from && s.tokens[fate.at]?.upos !== 'NOUN' && verbNext(s, g))).map((g) => made(s, g, { field: fate.field, at: fate.at }));
  })];
}

/** "a colleague of two nurses killed in Orvik", "a mourner at the funeral of three boys killed": a participle right behind those harmed tells nothing of whoever is told by them. */
const ofHarmed = (text: string, s: Sentence, t: Toll, o: Toll): boolean => t !== o && t.at === o.at && t.at > o.group.head && (s.tokens[t.at]?.xpos === 'VBN' || form(s, t.at + 1) === 'by') && s.tokens[t.at - 1]?.upos !== 'AUX' && /^(?: \p{Ll}+){0,4}?(?: (?:on|in|at|for) (?:the )?\p{Lu}\p{L}+)? (?:of|for|with) (?:the )?$/u.test(text.slice(t.group.span[1], o.group.span[0])) && (t.group.kind !== 'exact' || t.group.noun !== null || /^ (?:attended|joined|mourned|marched|gathered|turned out|protested|demonstrated)\b/u.test(text.slice(t.group.span[1], o.group.span[0]))) && !/^(?:family|group|crew|dozens|scores|hundreds|thousands|couple|team)$/.test(t.group.noun ?? '');

/** "Six drowned and three remain missing", "six were wounded, one of whom died", "one of those wounded has died": whoever has a fate of their own right behind them does not share that of others told after it, nor is the word for the whole a fate of its part. */
const toldApart = (s: Sentence, t: Toll, o: Toll, list: readonly Toll[]): boolean => t !== o && t.group === o.group && t.field !== o.field
  && (t.group.partOf && o.field === 'killed' && t.field === 'injured' && t.at <= wordAt(s, t.group.span[1] - 1)
    || o.at > t.group.head && o.at < t.at && o.at - wordAt(s, t.group.span[1] - 1) < 5 && list.some((p) => p.field === t.field && p.group !== t.group && wordAt(s, p.group.span[0]) > o.at && p.group.head < t.at));

/** "he lost two brothers": one family's share of a toll told before. */
const bereaved = (s: Sentence, t: Toll): boolean => t.field === 'killed' && lemma(s, t.at) === 'lose' && isKin(t.group.noun ?? '');

/** Whether a group is the subject of a harm verb with an object of its own ("the bomber killed eight"); in "four killed, among them a boy" the boy is none. */
const active = (s: Sentence, g: Group): boolean => form(s, wordAt(s, g.span[0]) - 1) !== 'with' && relation(s.tokens[g.head] ?? none) === 'nsubj' && kidsBy(s, s.tokens[g.head]?.head ?? -1, 'obj').length > 0 && harmOf(lemma(s, s.tokens[g.head]?.head ?? -1)) !== null && !(s.tokens[s.tokens[g.head]?.head ?? -1]?.xpos === 'VBN' && form(s, (s.tokens[g.head]?.head ?? -1) + 1) === ',' && (s.tokens[g.head]?.head ?? -1) === wordAt(s, g.span[1] - 1) + 1);
const none = { deprel: '' } as Token;

/** "neither the driver nor his two passengers were hurt". */
const neither = (text: string, t: Toll): boolean => /\b(?:neither|nor)\s(?:(?:the|his|her|their|its|any of the)\s)?$/iu.test(text.slice(Math.max(0, t.group.span[0] - 24), t.group.span[0]));

/** "abducted seven others; four managed to escape": a bare number whose own verb says that they came away is none of those before. */
const gotAway = (text: string, s: Sentence, t: Toll): boolean => t.group.noun === null && t.at < t.group.head && /^(?: of them| others?)?(?: (?:later|since|then|had|have|has))* (?:managed to|escaped|survived|got away|broke free|ran (?:away|off)|fled|slipped away)\b/u.test(text.slice(t.group.span[1], s.end));

/** "was nearly killed", "tried to kill two judges": whom it would have befallen. */
const almost = (s: Sentence, t: Toll): boolean => s.tokens[t.at]?.upos === 'VERB' && (['nearly', 'almost', 'narrowly'].includes(form(s, t.at - 1)) || form(s, t.at - 1) === 'to' && ['try', 'attempt', 'plot', 'conspire'].includes(lemma(s, s.tokens[t.at]?.head ?? -1)));

/** "without a death", "if one child dies", "hundreds could die": what has not come about is no count; nor is what stands beyond a semicolon. */
function unborn(text: string, s: Sentence, t: Toll): boolean {
  const lead = text.slice(Math.max(s.start, t.group.span[0] - 60), t.group.span[0]);
  if (/\bwithout (?:a |an |one |any |losing |the loss of |killing |hurting )*$/iu.test(lead) || /\b(?:if|unless|lest|should|even if|in case)\s(?:(?:only|just|even|more than|another|one more)\s)*$/iu.test(lead) && !/\bas if\s$/iu.test(lead)) return true;
  const verb = s.tokens[t.at];
  if (!verb) return false;
  if (verb.start >= t.group.span[1] && text.slice(t.group.span[1], verb.start).includes(';')) return true;
  // "may have died" tells of what is feared done, "could die" of what is to come
  return verb.xpos === 'VB' && /\b(?:could|would|will|might|shall|can|may|'ll|’ll)\s(?:(?:also|soon|still|yet|well|not|be|even|now)\s)*$/iu.test(text.slice(Math.max(s.start, verb.start - 30), verb.start)) || verb.xpos === 'VBN' && /\b(?:could|would|will|might|shall|can)\s(?:(?:also|soon|still|yet|well|not|even|now)\s)*(?:be|get)\s(?:\p{L}+ly\s)?$/iu.test(text.slice(Math.max(s.start, verb.start - 40), verb.start));
}

/** "two were killed each day", "an average of five a week", "three people a day are abducted": how often, and no toll. */
function rate(text: string, s: Sentence, t: Toll): boolean {
  const over = String.raw`(?:(?:each|every|per)(?: single)?|a(?= \p{L}+(?! (?:after|before|later|earlier|ago|when|and a))\b)) (?:hour|day|night|week|month|year)\b(?! (?:after|before|later|earlier|ago))`;
  const behind = text.slice(t.group.span[1], Math.min(s.end, t.group.span[1] + 60));
  return new RegExp(`^ ${over}|^(?: (?:were|are|was|is|being|been|have|has|had|\\p{L}+ed|dead|die|dying|lives|alive|on average)){1,3} ${over}`, 'u').test(behind) || new RegExp(` ${over}$`, 'u').test(text.slice(...t.group.span)) || /\ban average of $/iu.test(text.slice(Math.max(s.start, t.group.span[0] - 16), t.group.span[0]));
}
/** "mourned him as a fighter who had been martyred": what somebody told of before is called. */
const calledSo = (text: string, t: Toll): boolean => t.group.kind === 'singular' && /\b(?:mourn|identif|describ|nam|prais|remember|known|hail|regard|honou?r|eulogi|portray|introduc|recogni|list)\p{L}*\b[^.;]{0,60}\bas $/iu.test(text.slice(Math.max(0, t.group.span[0] - 90), t.group.span[0]));
/** "an inquiry into the shepherd's death", "protests over his killing": a death that is known already. */
const lookedInto = (text: string, s: Sentence, t: Toll): boolean => t.group.kind === 'singular' && /^(?:death|killing|murder|assassination)$/.test(t.group.noun ?? '') && /\b(?:(?:inquir|enquir|investigat|prob|inquest|look|hearing)\p{L}* (?:in)?to|(?:justice|trial|arrest\p{L}*|charg\p{L}*|responsib\p{L}+|reveng\p{L}*|blame\p{L}*) (?:for|over|with)|(?:outrage|anger|grief|fury|protest\p{L}*|demonstrat\p{L}*|row|tension\p{L}*) (?:over|at|about|against))\s$/iu.test(text.slice(s.start, t.group.span[0]));
/** "two bodies had been registered twice": a slip of those who counted. */
const miscounted = (text: string, s: Sentence, t: Toll): boolean => /^[^.;,]{0,30}\b(?:counted|registered|recorded|listed|entered|included|tallied) (?:twice|double|(?:by|in) (?:mistake|error)|wrongly|mistakenly)\b/iu.test(text.slice(t.group.span[1], Math.min(s.end, t.group.span[1] + 70)));

/** "Of the 44 passengers, 12 were killed": those out of whom others were harmed. */
const outOf = (text: string, s: Sentence, t: Toll): boolean => /(?:^|[,;]\s*)of (?:the|these|those|some)\s+$/iu.test(text.slice(s.start, t.group.span[0])) && (s.tokens[t.at]?.start ?? 0) > t.group.span[1] + 3 && !/^(?:\s\p{Ll}+)?(?:\s(?:who|that))?(?:\s(?:were|was|had been|have been))?\s*$/u.test(text.slice(t.group.span[1], s.tokens[t.at]?.start));

/** "nineteen men, eleven of whom were killed": what befell some of them did not befall all. */
const ofWhom = (text: string, s: Sentence, t: Toll): boolean => !t.group.partOf && /^,? (?:at least |about |some )?[\p{L}\d-]+ of whom (?:[\p{L}]+ly )?(?:were |was |had |have |has )?(?:\p{L}+ ){0,2}$/u.test(text.slice(t.group.span[1], s.tokens[t.at]?.start ?? t.group.span[1]));
/** "five, among them the engineer NAME, had been martyred": whom the article says to be known adds nothing to the count. */
const namedAmong = (text: string, t: Toll): boolean => t.group.kind === 'definite' && /\b(?:among them|including|one of them) (?:the )?$/iu.test(text.slice(Math.max(0, t.group.span[0] - 20), t.group.span[0]));

/** "killed 21 of the civilians and armed separatists 11": the second doer's number shares the verb that is not said again. */
function withUnsaid(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  return [...told, ...all.flatMap((g) => {
    if (g.noun !== null || g.partOf || g.kind !== 'exact' || told.some((t) => t.group.head === g.head) || !/^\s*(?:[;,.]|and\b|$|(?:in|during) (?:the|an?|this|that|those)\b)/u.test(text.slice(g.span[1], s.end))) return [];
    const one = told.filter((t) => t.group.span[1] <= g.span[0] && t.at < t.group.head && t.group.kind === 'exact').at(-1);
    return one && s.tokens[one.at]?.upos === 'VERB' && /^(?:\s(?:in|at|near)\s[^,;.]{2,30})?,?\s(?:and|but|while)\s(?:the\s)?(?:(?!(?:in|at|on|another|wound\p{L}*|injur\p{L}*|kill\p{L}*|captur\p{L}*|arrest\p{L}*)\b)[\p{L}'’-]+\s){1,4}$/u.test(text.slice(one.group.span[1], g.span[0])) && !s.tokens.some((x) => x.start >= one.group.span[1] && x.end <= g.span[0] && (['AUX', 'ADP'].includes(x.upos) || ['VBD', 'VBZ', 'VBP'].includes(x.xpos))) ? [{ ...made(s, g, { field: one.field, at: one.at }), subset: one.subset, whole: one.whole, evidence: [one.evidence[0], g.span[1]] as Span }] : [];
  })];
}

/** "12 dead, seven men and five women", "37 people, 29 in Orm and eight in Velde": counts right behind another that add up to it are its parts. */
function addingUp(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  return told.flatMap((whole) => {
    const sum = whole.group.min;
    if (whole.subset || whole.negated || sum === null || sum < 2 || (whole.group.max !== null && sum !== whole.group.max)) return [];
    const list: Group[] = [];
    for (let rest = sum, end = whole.group.span[1]; rest > 0;) {
      const g = all.find((x) => x.span[0] >= end && (list.length > 0 || addend(text, s, x)));
      if (!g || g.min === null || g.min !== g.max || list.length && !addend(text, s, g) || told.some((t) => t.group.head === g.head && t.field !== whole.field) || !(list.length ? nextAddend : firstAddend).test(text.slice(end, g.span[0])) || !list.length && inTown.test(text.slice(end, g.span[0])) && besideTown.test(text.slice(g.span[1], s.end))) return [];
      list.push(g);
      rest -= g.min;
      end = g.span[1];
      if (rest < 0) return [];
    }
    return list.length < 2 ? [] : list.map((g): Toll => ({ ...made(s, g, { field: whole.field, at: g.head }), subset: true, whole: whole.group }));
  });
}
/** Before the first, whatever goes on of the clause: when and where, and who says so. */
const firstAddend = /^(?:(?! (?:and|but|while|after) )[^,;:.()–—]){0,90}?(?:, [^,;:.()]{2,50} sa(?:id|ys)(?: [^,;:.()]{2,30})?)?\s?(?:[,:(–—]|-(?= ))\s?(?:that is |i\.e\. )?$/u;
/** "four in Dremna, three in Orvik": a place beside another one. */
const inTown = /\b(?:in|at|near|from) (?:the )?\p{Lu}/u, besideTown = /^ (?:in|at|near|from) (?:the )?\p{Lu}/u;
const nextAddend = /^(?:,? aged [\p{L}\d-]+)?(?:\s(?:in|at|near|from|by|on|inside|outside|along|during)\s[^,;.()]{2,50}?)?(?:,|,?\s(?:and|plus)|;)\s$/u;
/** Whoever can be a part of those harmed: people by a noun, or a number with its place behind it. */
const addend = (text: string, s: Sentence, g: Group): boolean => g.kind !== 'zero' && g.kind !== 'definite' && (g.noun === null ? /^\s(?:in|at|near|from|by|on|inside|outside|along|during)\s/u.test(text.slice(g.span[1], g.span[1] + 9)) : isPerson(g.noun) || peopleByName(s, g.head));

/** "spoke of 11 dead, the rebels of more than 40", "had spoken of six dead and by midnight of 11": the number behind the second "of" counts what the first one did. */
function spokenOf(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  return [...told, ...all.flatMap((g) => {
    if (g.noun !== null || g.partOf || g.kind !== 'exact' || told.some((t) => t.group.head === g.head) || !/ of $/u.test(text.slice(s.start, g.span[0])) || !/^\s*(?:[;,.”"]|and\b|$)/u.test(text.slice(g.span[1], s.end))) return [];
    const one = told.filter((t) => t.group.span[1] <= g.span[0] && t.group.kind === 'exact').at(-1);
    const spoke = one && /\b(?:spoke|spoken|speaks?|speaking|talk(?:s|ed|ing)?|report(?:s|ed|ing)?|told|tells)\b[^.;]{0,50}? of ["“]?$/u.test(text.slice(s.start, one.group.span[0]));
    return one && spoke && /^[^;.]{0,60}?(?:,| and| but| while) (?:[^;.,]{2,40}? )?of $/u.test(text.slice(one.group.span[1], g.span[0])) ? [made(s, g, { field: one.field, at: g.head })] : [];
  })];
}

/** "Twelve people were killed, 15 according to the union": the second source's number counts what the first did. */
function bySource(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  return [...told, ...all.flatMap((g) => {
    if (g.noun !== null || g.partOf || g.kind !== 'exact' || told.some((t) => t.group.head === g.head) || !/^ (?:according to|by the|in the words of|per) /u.test(text.slice(g.span[1], g.span[1] + 20))) return [];
    const one = told.filter((t) => t.group.span[1] <= g.span[0] && t.group.kind === 'exact' && !t.subset).at(-1);
    return one && /^[^;.]{0,80}?, (?:and |but |or )?$/u.test(text.slice(one.group.span[1], g.span[0])) ? [made(s, g, { field: one.field, at: g.head })] : [];
  })];
}

/** Whether a finite verb stands right behind a group: the group begins a clause of its own. */
const verbNext = (s: Sentence, g: Group): boolean => ['VBD', 'VBZ', 'VBP', 'MD'].includes(s.tokens[wordAt(s, g.span[1] - 1) + 1]?.xpos ?? '');

function withSubset(t: Toll, text: string, told: readonly Toll[]): Toll {
  if (t.subset) return t;
  const lead = text.slice(Math.max(0, t.group.span[0] - 24), t.group.span[0]);
  // "killed 12 soldiers, a captain among them"; "the toll rose to nine after four of the wounded died"
  const before = told.filter((o) => o !== t && o.field === t.field && o.group.span[1] <= t.group.span[0] && (o.group.min ?? o.group.max ?? 0) > (t.group.min ?? 0)).at(-1);
  if (before && (amongThem.test(text.slice(t.group.span[1])) || raised(text, before, t))) return { ...t, subset: true, whole: before.group };
  // "pulled out two more bodies, bringing the toll to 16"
  const total = t.group.more ? told.find((o) => o !== t && o.field === t.field && o.group.span[0] >= t.group.span[1] && (o.group.min ?? 0) > (t.group.min ?? 0) && raisedTo.test(text.slice(t.group.span[1], o.group.span[0]))) : undefined;
  if (total) return { ...t, subset: true, whole: total.group };
  // "Four children among 11 killed"
  const held = told.find((o) => o !== t && o.field === t.field && (o.group.min ?? 0) > (t.group.max ?? 0) && /^ (?:(?:is|are|was|were) )?among (?:the |at least |some |about |more than )?$/u.test(text.slice(t.group.span[1], o.group.span[0])));
  if (held) return { ...t, subset: true, whole: held.group };
  // "killed five, among them a Turk and two Syrians"
  if (before && (before.group.max === null || before.group.min === before.group.max) && /^[^.;,]{0,40}, (?:including|among them|comprising|namely) [^.,;]{2,60} and $/u.test(text.slice(before.group.span[1], t.group.span[0]))) return { ...t, subset: true, whole: before.group };
  const whole = told.find((o) => o !== t && o.field === t.field && o.group.span[1] <= t.group.span[0] && /\b(?:including|comprising|consisting of|made up of|being|namely|among them|one of them|one of whom)\s*$/i.test(lead))
    ?? told.find((o) => o !== t && o.field === t.field && o.group.span[1] <= t.group.span[0] && /\b[Oo]f\s+(?:the|these|those)\s+$|(?:^|[.;]\s)Of\s+$/u.test(text.slice(Math.max(0, o.group.span[0] - 12), o.group.span[0])) && t.group.span[0] - o.group.span[1] < 60);
  return whole ? { ...t, subset: true, whole: whole.group } : t;
}

const raisedTo = /\b(?:bring|tak|rais|push|lift)\p{L}*\b[^.;]{0,40}\b(?:toll|number|total|dead|count|figure|tally)\b[^.;]{0,60}? to (?:at least |more than |about |around )?$/iu;
/** Whether a figure told before was reached by those who died since. */
const raised = (text: string, total: Toll, t: Toll): boolean => /\b(?:toll|number|figure|count|dead|deaths)\b/iu.test(text.slice(...total.evidence)) && /^[^.;]{0,50}?\b(?:after|when|as|with|since)\s(?:the\s)?$/iu.test(text.slice(total.group.span[1], t.group.span[0])) && /\b(?:died|dying|succumb\p{L}*|dead|death)\b/iu.test(text.slice(t.evidence[0], t.evidence[1] + 10));

/** "among them a journalist and two paramedics": what is joined to a part is one too. */
function listedParts(text: string, told: readonly Toll[]): readonly Toll[] {
  const out = [...told].sort((a, b) => a.group.span[0] - b.group.span[0]);
  out.forEach((t, k) => {
    const before = out[k - 1];
    if (before?.subset && before.whole && !t.subset && t.field === before.field && t.at === before.at && /^(?:,|,? and)\s+(?:(?:his|her|their|its)\s+)?$/u.test(text.slice(before.group.span[1], t.group.span[0]))) out[k] = { ...t, subset: true, whole: before.whole };
  });
  return out;
}

const ofAge = new Set('boy girl man woman child youth baby infant toddler teenager pensioner grandmother grandfather widow widower farmer student pupil schoolboy schoolgirl soldier driver teacher monk nun nurse lad orphan'.split(' '));
/** How ages are told, sort by sort. */
const ageSorts = [
  /\bborn (?:in|on) (?:[\p{Lu}][\p{L}]+ (?:\d{1,2}, )?)?\d{4}/u,
  /\b(?:aged?|ages)\s+(?:between\s+)?[\p{L}\d-]+(?:,\s\d{1,3}(?=,\s\d|,?\s(?:and|or)\s\d))*(?:,?\s(?:and|or)\s\d{1,3}(?=[,.;)]|\s(?!\p{Ll}+s\b))|\s+to\s+[\p{L}\d-]+|\s+and\s+[\p{L}\d-]+(?![\p{L}\d-]|\s(?!(?:years?|months?)\b)(?:\p{Ll}+\s)?(?:men|women|children|people|\p{Ll}+s)\b))?/u,
  /(?<=\p{L}\.?),\s\d{1,3}(?![,.]\d)(?=[,.;)]|\sand\b|$)/u,
  /(?<=\p{L})(?<!\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundred))\s\(\d{1,3}\)/u,
  /\b(?:children|minors|girls|boys|people|men|women|those|youths|them|whom|and(?= (?:under|over|below|above) \d{1,2}[,.;)])) (?:under|over|below|above|younger than|older than|aged under|aged over) (?:the age of )?(?:\d{1,2}|five|ten|twelve|eighteen)\b/u,
  /\b[\p{L}\d-]+[- ]years?[- ]old\b/u,
  /(?<=\b[Aa]n? (?:[\p{L}-]+ )?(?:boy|girl|man|woman|child|youth|baby|infant|toddler|teenager|pensioner|grandmother|grandfather|widow|widower|farmer|student|pupil|schoolboy|schoolgirl|soldier|driver|teacher|monk|nun|nurse|lad|orphan)) of (?:about |just |only |around )?[\p{L}\d-]+/u,
].map((p) => p.source);
/** The sorts of ages, one bit each, without one of whose words a sentence has none of them; for two it is a comma or a bracket before a number. */
const agesBy = bySpelling(({ low }) => (low.includes('born') ? 1 : 0) | (/\bage[ds]?\b/u.test(low) ? 2 : 0) | (/\b(?:under|over|below|above|younger|older)\b/u.test(low) ? 16 : 0) | (/\bold\b/u.test(low) ? 32 : 0) | (ofAge.has(low) ? 64 : 0));
/** A pattern for each set of sorts that a sentence may have, made when such a sentence is read. */
const agePatterns: (RegExp | undefined)[] = [];
/** "aged 38", ", 34,", "58-year-old": numbers that are ages. */
function ages(text: string, s: Sentence): readonly Span[] {
  const body = text.slice(s.start, s.end);
  let sorts = (/,\s\d/u.test(body) ? 4 : 0) | (/\s\(\d/u.test(body) ? 8 : 0);
  for (const t of s.tokens) sorts |= agesBy(spelled(t));
  if (!sorts) return [];
  const pattern = agePatterns[sorts] ??= new RegExp(ageSorts.filter((_, k) => sorts >> k & 1).join('|'), 'gu'), spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(body); m; m = pattern.exec(body)) spans.push([s.start + m.index, s.start + m.index + m[0].length]);
  return spans;
}
