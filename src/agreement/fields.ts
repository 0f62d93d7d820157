import { tollFields, type DateValue, type Field, type PlaceValue, type TollValue } from '#codebook';
import type { Coding, Incident, Statement, StatementOf } from '#model';
import { compare, type Outcome } from './compare.ts';
import type { GoldDate, GoldIncident, GoldPlace, GoldToll } from './gold.ts';
import { allowed, anyName, known } from './names.ts';

/** The statements of one field. */
export const statementsOf = <F extends Field>(x: Incident | null, field: F): readonly StatementOf<F>[] => (x ? (x.statements.filter((s) => s.field === field) as unknown as readonly StatementOf<F>[]) : []);
const affirmed = <F extends Field>(x: Incident | null, field: F) => statementsOf(x, field).filter((s) => s.polarity !== 'denied').map((s) => s.value);

/** The right readings of a gold date: itself and its alternatives. */
const dates = (g: GoldDate) => [g, ...g.alternatives.map((a) => ({ ...g, ...a }))];
export const equalDate = (g: GoldDate, d: DateValue): boolean => dates(g).some((r) => (r.start ?? null) === d.start && (r.end ?? null) === d.end);
/** The affirmed, resolved dates of an incident, each once. */
export const resolved = (x: Incident | null): readonly DateValue[] => [...new Map((affirmed(x, 'date') as readonly DateValue[]).filter((d) => d.start || d.end).map((d) => [`${d.start}/${d.end}`, d])).values()];
/** A vaguer date that encloses a right one beside it says nothing wrong. */
const encloses = (d: DateValue, hits: readonly GoldDate[]): boolean => hits.some((h) => dates(h).some((r) => Boolean(d.start && r.start && d.start <= r.start && (!d.end || (r.end && d.end >= r.end)))));

const rad = (d: number): number => (d * Math.PI) / 180;
/** Great-circle distance in kilometres. */
export function kilometres(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
  const h = Math.sin(rad(b.lat - a.lat) / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
type Point = { readonly lat: number; readonly lon: number };
const hasPoint = <P extends GoldPlace | PlaceValue>(p: P): p is P & Point => typeof p.lat === 'number' && typeof p.lon === 'number';
const near = (g: GoldPlace, p: PlaceValue): boolean => hasPoint(g) && hasPoint(p) && kilometres(g, p) <= g.withinKm;
const around = (p: PlaceValue, hits: readonly GoldPlace[]): boolean => hits.some((h) => anyName(h.within, [p.name]));

type TollStatement = Statement & { readonly value: TollValue };
const isToll = (s: Statement): s is TollStatement => (tollFields as readonly string[]).includes(s.field);
const rightToll = (g: GoldToll, s: TollStatement, coding: Coding): boolean => [g, ...g.alternatives.map((a) => ({ ...g, ...a }) as GoldToll)].some((a) => a.field === s.field
  && (a.min ?? null) === s.value.min && (a.max ?? null) === s.value.max && (a.polarity ?? 'affirmed') === s.polarity && Boolean(a.subset) === (s.value.subsetOf != null) && allowed(a.claimant, coding, s.claim));

type Named = { readonly value: { readonly name: string; readonly actor?: string | undefined; readonly aliases?: readonly string[]; readonly words: string } };
const called = (coding: Coding, { value }: Named): readonly string[] => known(coding, value.name, value.actor, ...(value.aliases ?? []));
type Whole = { readonly value: readonly string[]; readonly optional?: boolean };

/** Each field of a pair of incidents, compared; `null` stands for the one that is missing or spurious. */
export function fieldsOf(g: GoldIncident | null, x: Incident | null, coding: Coding): Readonly<Record<string, Outcome>> {
  const whole = (want: readonly string[] | undefined, got: string | undefined): Outcome => compare<Whole, string>(want ? [{ value: want }] : [], got === undefined ? [] : [got], (a, b) => a.value.includes(b));
  const places = affirmed(x, 'place') as readonly PlaceValue[];
  const goldPlaces = g?.place ?? [];
  const party = (want: GoldIncident['perpetrator'], field: 'perpetrator' | 'victim'): Outcome => compare(want, statementsOf(x, field),
    (a, s) => anyName(a.name, called(coding, s)) && a.polarity === s.polarity && allowed(a.claimant, coding, s.claim));
  return {
    type: whole(g?.type, x?.type), reality: whole(g?.reality, x?.reality), scope: whole(g?.scope, x?.scope),
    date: compare(g?.date ?? [], resolved(x), equalDate, encloses),
    place: compare(goldPlaces, places, (a, b) => (anyName(a.name, [b.name]) || near(a, b)) && !(a.lat == null && hasPoint(b)), around),
    point: compare(goldPlaces.filter((p) => hasPoint(p)), places.filter((p) => hasPoint(p)), near, around),
    country: compare(goldPlaces.filter((p) => p.country), goldPlaces.some((p) => !p.country) ? [] : places.filter((p) => p.country), (a, b) => a.country === b.country),
    perpetrator: party(g?.perpetrator ?? [], 'perpetrator'),
    target: compare(g?.target ?? [], statementsOf(x, 'target'), (a, s) => anyName(a.name, [...called(coding, s), s.value.words]) && a.polarity === s.polarity),
    tolls: compare(g?.tolls ?? [], (x?.statements ?? []).filter(isToll), (a, s) => rightToll(a, s, coding)),
    victims: party(g?.victims ?? [], 'victim'),
    weapon: compare(g?.weapon ?? [], statementsOf(x, 'weapon').filter((s) => s.polarity !== 'denied'), (a, s) => anyName(a.name, [s.value.name, s.value.class, s.value.words])),
  };
}
