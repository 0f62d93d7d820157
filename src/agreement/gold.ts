import { z } from 'zod';

const names = z.union([z.string().transform((s) => [s]), z.array(z.string())]);
const list = <T extends z.ZodType>(item: T) => z.preprocess((x) => (x == null ? [] : Array.isArray(x) ? x : [x]), z.array(item));
const optional = z.boolean().optional();
const by = { claimant: names.nullish(), polarity: z.string().default('affirmed'), optional };
const day = z.string().nullish();
const bound = z.number().nullish();

const date = z.object({ start: day, end: day, optional, alternatives: list(z.object({ start: day, end: day })) });
const place = z.object({ name: names, country: z.string().nullish(), lat: z.number().nullish(), lon: z.number().nullish(), withinKm: z.number().nullish().transform((km) => km ?? 25), within: list(z.string()), optional });
const party = z.object({ name: names, ...by });
const toll = z.object({ field: z.string(), min: bound, max: bound, group: z.string().nullish(), subset: z.boolean().default(false), ...by, alternatives: list(z.record(z.string(), z.unknown())) });
const weapon = z.union([names.transform((name) => ({ name, optional: undefined as boolean | undefined })), z.object({ name: names, optional })]);
const incident = z.object({
  key: z.string(), anchors: z.array(z.string()), type: names, reality: names, scope: names, date: list(date), place: list(place), perpetrator: list(party), target: list(party),
  tolls: list(toll), victims: list(party), weapon: list(weapon), optional,
});
const claim = z.object({
  claimant: names, speaksFor: names.nullish(), stance: names, certainty: names.nullish(), cue: z.string().nullish(), content: z.union([z.string(), z.array(z.string())]).nullish(),
  parent: names.nullish(), relay: names.nullish(), optional,
});

/** A case coded by hand: what a coder should find in one report. */
export const gold = z.object({
  published: z.string().nullish(), outlet: z.string().nullish(), incidents: list(incident), links: list(z.object({ from: z.string(), to: z.string(), relation: z.string(), optional })), claims: list(claim),
  warnings: list(z.union([z.string().transform((code) => ({ code, optional: undefined as boolean | undefined })), z.object({ code: z.string(), optional })])), tags: list(z.string()),
});

export type Gold = z.infer<typeof gold>;
export type GoldIncident = z.infer<typeof incident>;
export type GoldClaim = z.infer<typeof claim>;
export type GoldDate = z.infer<typeof date>;
export type GoldPlace = z.infer<typeof place>;
export type GoldToll = z.infer<typeof toll>;
