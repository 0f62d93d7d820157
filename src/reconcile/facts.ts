import type { IncidentType, Reality, Scope, TollField, WeaponClass } from '#codebook';

/** A stretch of days, both ends included; `end: null` is open. */
export interface Days { readonly start: string; readonly end: string | null; readonly precision: string }

/** A point with what it stands for: radius in km (0 exact), UCDP precision 1–4, the key of its name. */
export interface Point { readonly lat: number; readonly lon: number; readonly radiusKm: number; readonly precision: number; readonly name: string }

/** A count of people as some claimant gives it; null ends are open. */
export interface Interval { readonly min: number | null; readonly max: number | null }

/** A word or name of the report around the incident, with its weight: rarity (natural log, up to about 8) times 1 + ln of how often it stands there. */
export type Term = readonly [term: string, weight: number];

/**
 * What one incident of one report is compared by: plain JSON, derived from a coding and fit to be stored beside it.
 * Names are keys (lower case, no accents, no titles); `family` is the report's id until copies are known.
 */
export interface Facts {
  readonly key: string; readonly report: string; readonly family: string;
  /** ISO day of publication; null where it is not known. */
  readonly published: string | null;
  readonly type: IncidentType; readonly reality: Reality; readonly scope: Scope;
  /** The narrowest affirmed day or days; null where none resolves. */
  readonly date: Days | null;
  readonly points: readonly Point[]; readonly countries: readonly string[]; readonly admin1: readonly string[]; readonly places: readonly string[];
  /** Actors' ids, or name keys where the actor is not known; affirmed ones only. */
  readonly perpetrators: readonly string[]; readonly targets: readonly string[];
  readonly victims: readonly string[];
  readonly tolls: Readonly<Partial<Record<TollField, readonly Interval[]>>>;
  readonly weapons: readonly WeaponClass[];
  /** The rarest words and names, heaviest first. */
  readonly terms: readonly Term[];
}
