import { z } from 'zod';
import { datePrecisions, sides, statuses, tollFields, types, weaponClasses, type TollField } from './lists.ts';

const names = <const T extends readonly { readonly name: string }[]>(list: T) => z.enum(list.map((e) => e.name) as [T[number]['name'], ...T[number]['name'][]]);
const iso = z.string().regex(/^\d{4}-\d\d-\d\d$/).describe('ISO 8601 day, no time zone');
const words = z.string().min(1).describe('the words of the report that carry the value');
const count = z.int().min(0).nullable();

/** A day or a stretch of days; both ends are included; `end: null` is open, `start: null` with `end: null` is unresolved. */
export const dateValue = z.object({
  start: iso.nullable(), end: iso.nullable(), precision: names(datePrecisions),
  partOfDay: z.enum(['early', 'morning', 'midday', 'afternoon', 'evening', 'night']).optional(),
  partial: z.string().regex(/^--\d\d-\d\d$/).optional().describe('month and day where the year is not known'),
  time: z.object({ local: z.string(), utc: z.string().optional(), approximate: z.boolean().optional() }).optional(),
  words, anchor: z.object({ kind: z.enum(['said', 'text', 'dateline', 'published']), date: iso }).nullable(),
});

/** A place as the text names it, what it resolves to, and the point to draw (null above precision 4). */
export const placeValue = z.object({
  name: z.string().min(1), relation: z.string().optional().describe('east of, near, 12 km south of, between …'),
  country: z.string().length(2).nullable().optional().describe('ISO 3166-1; null across borders'), admin1: z.string().nullable().optional(),
  lat: z.number().min(-90).max(90).nullable().optional(), lon: z.number().min(-180).max(180).nullable().optional(), radiusKm: z.number().positive().optional(),
  precision: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]), words, gazetteerId: z.string().optional(),
});

/** Somebody or something that did it or that was aimed at. */
export const partyValue = z.object({ name: z.string().min(1), actor: z.string().optional().describe("an actor's id"), words });

/** A count of people: ends included, null is open; null–null is "some". */
export const tollValue = z.object({
  min: count, max: count, approximate: z.boolean().optional(), partial: z.boolean().optional().describe('tells of some of them only: excludes no higher total'),
  group: z.string().optional(), side: z.enum(sides).optional(), status: names(statuses), subsetOf: z.string().optional().describe('id of the statement it is a part of'), words,
});

/** A named person who was harmed. */
export const victimValue = z.object({ name: z.string().min(1), aliases: z.array(z.string()), role: z.string().optional(), age: z.int().min(0).max(130).optional(), harm: z.enum(tollFields), words });

/** What it was done with. */
export const weaponValue = z.object({ name: z.string().min(1), class: z.enum(weaponClasses), words });

/** What was damaged or destroyed. */
export const damageValue = z.object({ object: z.string().min(1), words });

/** Other counted things (drones, targets, attacks): never a toll. */
export const quantityValue = z.object({ object: z.string().min(1), min: count, max: count, words });

export type DateValue = z.infer<typeof dateValue>;
export type PlaceValue = z.infer<typeof placeValue>;
export type PartyValue = z.infer<typeof partyValue>;
export type TollValue = z.infer<typeof tollValue>;
export type VictimValue = z.infer<typeof victimValue>;
export type WeaponValue = z.infer<typeof weaponValue>;
export type DamageValue = z.infer<typeof damageValue>;
export type QuantityValue = z.infer<typeof quantityValue>;

/** A variable that can be coded: what it means, how its value looks, how two values stand to each other. */
export interface Variable<V = unknown> { readonly name: string; readonly means: string; readonly instructions: string; readonly value: z.ZodType<V>; readonly kind: 'type' | 'date' | 'place' | 'party' | 'toll' | 'victim' | 'weapon' | 'damage' | 'quantity' }

const toll = (name: TollField, means: string): Variable<TollValue> => ({
  name, means, value: tollValue, kind: 'toll',
  instructions: '"at least three" is 3–null, "more than 20" 21–null, "up to 12" null–12, "about 40" 40–40 approximate, "several" 3–null, "tens" 10–null, "dozens" 12–null, "scores" 20–null, "hundreds" 100–null; a person or a title counts as one; parts of a total are subsets; status only as the text says it.',
});

/** The variables, in the order in which an incident is read. */
export const variables = {
  type: { name: 'type', means: 'what kind of event it was', instructions: 'The finest type that some claim gives wins; a differing weapon is a dispute about `weapon`, not a second incident.', value: names(types), kind: 'type' },
  date: { name: 'date', means: 'when it happened', instructions: 'Relative words are counted from the saying, a date just given, the dateline, the publication date, in that order; without any of them the date stays unresolved.', value: dateValue, kind: 'date' },
  place: { name: 'place', means: 'where it happened', instructions: 'Name, resolution and point are three things; no point for borders, regions, countries, seas. A place merely mentioned is no statement.', value: placeValue, kind: 'place' },
  perpetrator: { name: 'perpetrator', means: 'who did it', instructions: 'Only where the text says who did it, affirmed or denied; never by inference from enmity.', value: partyValue, kind: 'party' },
  target: { name: 'target', means: 'what or whom it was aimed at or struck', instructions: 'People harmed beside it are a group of a toll.', value: partyValue, kind: 'party' },
  killed: toll('killed', 'people killed'), injured: toll('injured', 'people hurt'), missing: toll('missing', 'people missing'), abducted: toll('abducted', 'people taken away by force'),
  detained: toll('detained', 'people arrested or taken prisoner'), displaced: toll('displaced', 'people made to flee'), released: toll('released', 'people set free'),
  victim: { name: 'victim', means: 'a named person who was harmed', instructions: 'Off in public output unless switched on.', value: victimValue, kind: 'victim' },
  weapon: { name: 'weapon', means: 'what it was done with', instructions: 'Different words of different claimants stand side by side.', value: weaponValue, kind: 'weapon' },
  damage: { name: 'damage', means: 'what was damaged or destroyed', instructions: 'Objects, not people.', value: damageValue, kind: 'damage' },
  quantity: { name: 'quantity', means: 'other counted things', instructions: 'Drones, targets, attacks: never a toll.', value: quantityValue, kind: 'quantity' },
} as const satisfies Record<string, Variable<never> | Variable>;

/** The name of a variable. */
export type Field = keyof typeof variables;
/** The value of a variable. */
export type ValueOf<F extends Field> = z.infer<(typeof variables)[F]['value']>;
