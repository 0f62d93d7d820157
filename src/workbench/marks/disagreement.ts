import type { Told } from '#api';
import { tollFields, type DateValue, type PartyValue, type TollValue } from '#codebook';

type Pair = (a: Told, b: Told) => boolean;

const ends = (v: TollValue) => [v.min ?? 0, v.max ?? Infinity] as const;
/** "No civilians": it says nothing of the others, as the record reads it. */
const ofSome = (v: TollValue) => v.max === 0 && (v.group !== undefined || v.status !== 'unstated');
const whole = (v: TollValue) => !v.subsetOf && !v.partial;
const party = (t: Told) => { const v = t.value as PartyValue; return v.actor ?? v.name.toLowerCase(); };

const counts: Pair = (a, b) => {
  const x = a.value as TollValue, y = b.value as TollValue;
  if (!whole(x) || !whole(y) || ofSome(x) || ofSome(y) || (x.side ?? '') !== (y.side ?? '')) return false;
  const apart = ends(x)[1] < ends(y)[0] || ends(y)[1] < ends(x)[0];
  if (a.polarity === b.polarity) return a.polarity === 'affirmed' && (apart || (x.status !== y.status && x.status !== 'unstated' && y.status !== 'unstated' && x.min === y.min && x.max === y.max));
  return !apart;
};
const parties: Pair = (a, b) => a.polarity === b.polarity ? a.polarity === 'affirmed' && a.field === 'perpetrator' && party(a) !== party(b) && !!(a.value as PartyValue).actor && !!(b.value as PartyValue).actor : party(a) === party(b);
const dates: Pair = (a, b) => {
  const x = a.value as DateValue, y = b.value as DateValue;
  if (a.polarity !== 'affirmed' || b.polarity !== 'affirmed' || !x.start || !y.start) return false;
  return (x.end ?? '9999') < y.start || (y.end ?? '9999') < x.start;
};
const weapons: Pair = (a, b) => a.polarity !== b.polarity ? (a.value as { class: string }).class === (b.value as { class: string }).class : a.polarity === 'affirmed' && (a.value as { class: string }).class !== (b.value as { class: string }).class && ![a, b].some((t) => (t.value as { class: string }).class === 'other');
const types: Pair = (a, b) => a.polarity !== b.polarity && a.value === b.value;

const rules: Partial<Record<Told['field'], Pair>> = { type: types, date: dates, perpetrator: parties, target: (a, b) => a.polarity !== b.polarity && party(a) === party(b), weapon: weapons, ...Object.fromEntries(tollFields.map((f) => [f, counts])) };

/** For each statement the statements of the same field, by other claimants, that it excludes. Only pairs that are in there disagree. */
export function disagreements(told: readonly Told[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const a of told) {
    const excludes = rules[a.field];
    const others = excludes ? told.filter((b) => b !== a && b.field === a.field && b.voice.name !== a.voice.name && excludes(a, b)) : [];
    if (others.length) out.set(a.key, others.map((b) => b.key));
  }
  return out;
}
