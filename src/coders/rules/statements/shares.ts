import type { TollField } from '#codebook';
import type { Sentence } from '#language';
import type { Span } from '#text';
import type { Group } from './groups.ts';
import { attackers, isPerson } from './people.ts';
import { numberOf } from './quantities.ts';
import { anyWord } from '../signs.ts';
import type { Toll } from './tolls.ts';

/** A counted group with what befell it, as a toll of its own. */
export function made(s: Sentence, group: Group, fate: Pick<Toll, 'field' | 'at'>): Toll {
  const word = s.tokens[fate.at];
  const evidence: Span = word ? [Math.min(group.span[0], word.start), Math.max(group.span[1], word.end)] : group.span;
  return { ...fate, group, evidence, subset: group.partOf, whole: null, negated: group.kind === 'zero', attacker: attackers.has(group.noun ?? '') };
}

/** The tolls of a sentence with what it tells place by place; `before` is the field that the text last counted, of which a place may have its share. */
export function byPlace(text: string, s: Sentence, all: readonly Group[], { told, before }: { readonly told: readonly Toll[]; readonly before: TollField | null }): readonly Toll[] {
  return share(text, before, followed(text, s, all, inAnother(text, s, all, beside(text, s, all, told)))).map((t) => each(text, s, t));
}

/** "four in Dremna, three in Orvik", "three on the army's side and seven on the rebels'": bare numbers by place or side share what befell the one before them. */
function beside(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  const out = [...told];
  for (const g of all) {
    const by = bare(g, out) ? shareOf.exec(text.slice(g.span[1], s.end))?.[1] : undefined;
    const one = by === undefined ? undefined : last(g, out);
    if (one && (by?.startsWith('on') ? besideSide : besidePlace).test(text.slice(one.group.span[1], g.span[0]))) out.push({ ...made(s, g, { field: one.field, at: one.at }), subset: one.subset, whole: one.whole });
  }
  return out;
}
const shareOf = /^\s(?:more\s|each\s)?(in|at|near|on the (?=(?:\p{L}+ )?(?:\p{L}+['’]s?|other\b|opposing\b|\p{L}+ side\b)))\s?/u;
const besidePlace = /^(?:\s\p{Ll}+){0,4}?\s(?:in|at|near)\s[^,;.]{2,40}?,?\s*(?:and\s+)?$/u;
const besideSide = /^(?:\s\p{Ll}+){0,3}?\son the\s[^,;.]{2,40}?,?\s*(?:and\s+)?$/u;
const bare = (g: Group, told: readonly Toll[]): boolean => g.noun === null && !g.partOf && g.kind === 'exact' && !told.some((t) => t.group.head === g.head);
const last = (g: Group, told: readonly Toll[]): Toll | undefined => told.filter((t) => t.group.span[1] <= g.span[0] && t.group.kind !== 'zero').sort((a, b) => b.group.span[1] - a.group.span[1])[0];

/** "44 people, including 20 children, in Nondin, and 179 people, including 36 children, in nearby Soro": the people of the second place have the fate of the first's, for the verb is said once. */
function inAnother(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  return [...told, ...all.flatMap((g) => {
    const one = g.noun === null || !isPerson(g.noun) || g.partOf || !['exact', 'vague'].includes(g.kind) || told.some((t) => t.group.head === g.head) || !atPlace.test(text.slice(g.span[1], s.end)) ? undefined : told.filter((t) => t.group.span[1] <= g.span[0] && t.at < t.group.head && !t.negated && !t.subset && t.group.kind !== 'singular').at(-1);
    return one && s.tokens[one.at]?.upos === 'VERB' && afterPlace.test(text.slice(one.group.span[1], g.span[0])) ? [{ ...made(s, g, { field: one.field, at: one.at }), evidence: [one.evidence[0], g.span[1]] as Span }] : [];
  })];
}
const withParts = String.raw`(?:,? (?:including|among them|mostly|most of them|all of them) [^,.;]{2,50},?)?`;
const atPlace = new RegExp(String.raw`^${withParts} (?:in|at|near) (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}`, 'u');
const afterPlace = new RegExp(String.raw`^${withParts} (?:in|at|near) [^,;.]{2,60},? and (?:another |a further )?$`, 'u');

/** A place as a list has it: its name, with the kind of place that it is. */
const place = String.raw`(?:the )?\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|of|al|district|province|state|city|town|village|county|areas?|region|districts|provinces|governorate))*`;
const item = String.raw`(?:[\p{L}\d,-]+ (?:\p{Ll}+ ){0,2}?(?:in|at|near|from) ${place}|${place} (?:with |\()[\p{L}\d,-]+\)?(?: \p{Ll}+){0,2}?)`;
/** "…, followed by 43 in Orvik, Velde with 27 and ": what stands between a first place's number and that of one behind it. */
const followers = new RegExp(String.raw`^[^.;]{0,90}?,? (?:and )?(?:closely )?followed by (?:${item}(?:,? and |, ))*(?:${place} (?:with |\())?$`, 'u');

const followedWord = anyWord(({ form }) => form.includes('followed'));
/** "210 deaths in Dremna, followed by 43 in Orvik": the places behind the first have their numbers in the same toll. */
function followed(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  const at = followedWord(s) ? text.slice(s.start, s.end).search(/\bfollowed by\b/u) : -1;
  if (at < 0) return told;
  const one = told.filter((t) => t.group.span[1] <= s.start + at && t.group.kind !== 'zero' && !t.attacker).at(-1);
  if (!one) return told;
  const behind = all.filter((g) => bare(g, told) && g.span[0] > s.start + at && followers.test(text.slice(one.group.span[1], g.span[0])) && (/^ (?:in|at|near|from) /u.test(text.slice(g.span[1], g.span[1] + 6)) || / (?:with |\()$/u.test(text.slice(0, g.span[0]).slice(-6))));
  return [...told, ...behind.map((g) => ({ ...made(s, g, { field: one.field, at: one.at }), subset: one.subset, whole: one.whole, evidence: [one.evidence[0], g.span[1]] as Span }))];
}

/** "Dremna was worst hit, with 210 deaths", "Orvik accounts for 40": a place's share of the toll told before. */
const ofAll = /\b(?:account(?:s|ed|ing)? for|(?:(?:worst|hardest)[- ](?:hit|affected)|suffered (?:the )?(?:most|worst)|bore the brunt|highest (?:death )?toll|most deaths)\b[^.;\d]{0,40}) ?$/iu;
function share(text: string, before: TollField | null, told: readonly Toll[]): readonly Toll[] {
  const first = told.find((t) => t.field === before && !t.subset && t.group.kind !== 'zero' && ofAll.test(text.slice(Math.max(0, t.group.span[0] - 90), t.group.span[0])));
  return first ? told.map((t) => (t.field === first.field && t.at === first.at ? { ...t, subset: true } : t)) : told;
}

const names = String.raw`${place}(?:, ${place})*,? and ${place}`;
const several = String.raw`(?<all>both|(?:the|all) (?:two|three|four|five|six)|(?:two|three|four|five|six)(?= (?:\p{Ll}+ )?(?:places|towns|villages|districts|states|sides|provinces|locations|areas|cities|incidents|attacks|groups|countries)\b))`;
const over = [new RegExp(String.raw`^[^.;]{0,60}? (?:in|at|near|from|on) (?:(?<names>${names})(?!,? \p{Lu})|${several} )`, 'u'), new RegExp(String.raw`^[^.;]{0,60}? (?:by|between|among) (?:${several} )`, 'u')];
const under = new RegExp(String.raw`(?:^|[ “"])(?:(?<names>${names})|${several} \p{Ll}+)(?=[ ,])[^.;]{0,60}$`, 'iu');

/** "One guard each was killed at Dremna and Orvik", "the two sides lost five men each": as many times as there are those of whom it is told. */
function each(text: string, s: Sentence, t: Toll): Toll {
  const g = t.group;
  const sides = g.kind === 'exact' && !g.partOf ? eachSide.exec(text.slice(g.span[1], s.end)) : null;
  if (sides) return { ...t, group: { ...g, min: g.min === null ? null : g.min * 2, max: g.max === null ? null : g.max * 2, span: [g.span[0], g.span[1] + sides[0].length] }, evidence: [t.evidence[0], Math.max(t.evidence[1], g.span[1] + sides[0].length)] };
  if (g.kind !== 'exact' || g.partOf || !/^ each\b(?! other)/u.test(text.slice(g.span[1], g.span[1] + 12))) return t;
  const behind = text.slice(g.span[1] + 5, s.end);
  const lead = text.slice(s.start, g.span[0]);
  const m = over.map((p) => p.exec(behind)).find(Boolean) ?? under.exec(lead);
  const n = shares(m);
  const to = m && m.input === behind ? g.span[1] + 5 + m[0].trimEnd().length : t.evidence[1];
  const from = m && m.input === lead ? Math.min(t.evidence[0], s.start + m.index + (/^\W/u.exec(m[0])?.[0].length ?? 0)) : t.evidence[0];
  return n < 2 ? t : { ...t, group: { ...g, min: g.min === null ? null : g.min * n, max: g.max === null ? null : g.max * n, span: [g.span[0], g.span[1] + 5] }, evidence: [from, Math.max(to, t.evidence[1], g.span[1] + 5)] };
}

/** "three dead on each side": as many from the one as from the other. */
const eachSide = /^(?: (?:men|people|fighters|soldiers|dead|killed|wounded|injured|were killed|were wounded))? (?:on|from) (?:each|either) side\b(?! of\b)/u;

/** How many places or parties some words name. */
function shares(m: RegExpExecArray | null | undefined): number {
  const told = m?.groups?.['all'];
  if (told) return /both/iu.test(told) ? 2 : numberOf(told.replace(/^(?:the|all) /iu, '')) ?? 1;
  return m?.groups?.['names']?.split(/,? and |, /u).length ?? 1;
}
