import type { Field, IncidentType, Reality, Scope, Stance } from '#codebook';

/** What a person marked in a report: words quoted from it, never offsets. */
export interface Marks { readonly coder: string; readonly incidents: readonly MarkedIncident[] }

/** An incident by the words that mention it. */
export interface MarkedIncident { readonly mentions: readonly string[]; readonly type: IncidentType; readonly reality?: Reality; readonly scope?: Scope; readonly statements: readonly MarkedStatement[] }

/** A value with the words that say it and whose they are; `claimant` null is the report's own voice. */
export interface MarkedStatement {
  readonly field: Field; readonly value: unknown; readonly quotes: readonly string[]; readonly polarity?: 'affirmed' | 'denied';
  readonly claimant: { readonly name: string; readonly kind: 'outlet' | 'person' | 'organisation' | 'government' | 'unnamed'; readonly cue?: string; readonly stance?: Stance; readonly content?: string } | null;
}
