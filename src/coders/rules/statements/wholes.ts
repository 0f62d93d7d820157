import type { TollField } from '#codebook';
import type { Sentence } from '#language';
import { kidsBy, lemma, wordAt } from '../syntax.ts';
import { fateAround, listsOf } from './around.ts';
import type { Group } from './groups.ts';
import { isPerson, statusOf } from './people.ts';
import { numberOf } from './quantities.ts';
import { made } from './shares.ts';
import type { Toll } from './tolls.ts';

/** "14 of the 25 pupils", "one of eight men": the 25, the eight; null where no number is told out of which. */
export function outOfHowMany(text: string, g: Group): Group | null {
  const m = g.partOf ? /\bof (?:the )?(?<of>[\p{L}\d,-]+)(?: [\p{L}’'-]+){1,4}$/u.exec(text.slice(...g.span)) : null;
  const n = m ? numberOf(m.groups?.['of'] ?? '') : null;
  return m && n !== null ? { ...g, min: n, max: n, approximate: false, partOf: false, span: [g.span[0] + m.index + m[0].indexOf(m.groups?.['of'] ?? ''), g.span[1]], group: m[0].replace(/^of (?:the )?\S+ /u, '') } : null;
}

const harmed: readonly (readonly [TollField, RegExp])[] = [
  ['killed', /^(?:killed|slain|murdered|executed|massacred|shot dead|gunned down|shot and killed)\b/u], ['injured', /^(?:wounded|injured|hurt)\b/u],
  ['abducted', /^(?:abducted|kidnapped|snatched|taken hostage)\b/u], ['detained', /^(?:arrested|detained)\b/u],
];
/** "NAME was one of eight men killed by bandits", "one of the three soldiers killed in the ambush was NAME": a participle right behind a part tells of the whole out of which it is. */
export function wholes(text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] {
  return all.reduce<readonly Toll[]>((list, g) => {
    const behind = g.partOf && text[g.span[1]] === ' ' ? text.slice(g.span[1] + 1, Math.min(s.end, g.span[1] + 40)) : null;
    const field = behind ? harmed.find(([, r]) => r.test(behind))?.[0] : undefined;
    const whole = field ? outOfHowMany(text, g) : null;
    const at = wordAt(s, g.span[1] + 1);
    if (!field || !whole || kidsBy(s, at, 'obj').length || list.some((t) => t.field === field && t.group.min === whole.min)) return list;
    return [...list.filter((t) => !(t.group.head === g.head && t.field === field)), made(s, { ...whole, status: statusOf([], lemma(s, wordAt(s, g.span[1] - 1))) }, { field, at })];
  }, told);
}

/** Who the members of a list are called together right before it ("The victims, "). */
const together = /\b[Tt]he (?:\p{Ll}+ )?(?:victims|dead|deceased|slain|wounded|injured|hostages|captives|detainees)(?:, | [-–—] ?| \()$/u;
/** "The victims, a teacher and two pupils, were gunned down": a list in apposition to those of whom the verb tells. */
export function apposedLists(text: string, s: Sentence, all: readonly Group[]): readonly Toll[] {
  const lead = all.filter((g) => together.test(text.slice(s.start, g.span[0])));
  return lead.flatMap((first) => {
    const list = listsOf(text, all).find((l) => l[0] === first) ?? [first];
    const last = list.at(-1) as Group, close = /^(?:,| ?[-–—]|\)) (?=were |was |had |have |died )/u.exec(text.slice(last.span[1], s.end));
    if (!close || !list.every((g) => g.kind !== 'zero' && g.kind !== 'definite' && isPerson(g.noun ?? ''))) return [];
    const fate = fateAround(text, s, { ...last, span: [last.span[0], last.span[1] + close[0].length - 1] });
    return fate ? list.map((g) => made(s, g, fate)) : [];
  });
}
