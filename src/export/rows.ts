import { variables } from '#codebook';
import type { Coding, CountRecord, Incident, Statement } from '#model';

/** Where a statement was read: enough to find the report again. */
export interface Origin { readonly id: string; readonly title: string | null; readonly outlet: string | null; readonly url: string | null; readonly published: string | null }

/** One statement as it leaves the house: always with whose it is and in which words. */
export interface Row {
  readonly field: Statement['field']; readonly value: unknown; readonly polarity: 'affirmed' | 'denied'; readonly claimant: string; readonly stance: string; readonly certainty: string;
  readonly relay: readonly string[]; readonly said: string | null; readonly words: readonly string[]; readonly spans: readonly (readonly [number, number])[]; readonly report: Origin; readonly by: string;
}

/** A place to draw (precision 1–4) or to name. */
export interface Where { readonly name: string; readonly relation: string | null; readonly country: string | null; readonly precision: number; readonly lat: number | null; readonly lon: number | null; readonly radiusKm: number | null }

/** An incident as it leaves the house, with the record under the rule that each count names. */
export interface Exported { readonly key: string; readonly summary: string; readonly type: string; readonly reality: string; readonly scope: string; readonly standing: string; readonly reports: number; readonly independent: number; readonly date: { readonly start: string | null; readonly end: string | null; readonly precision: string } | null; readonly places: readonly Where[]; readonly records: Readonly<Record<string, CountRecord>>; readonly rows: readonly Row[] }

/** Whether the names of those harmed leave the house. They do not unless asked for. */
export type Names = 'shown' | 'hidden';

/** The rows that may leave: statements that name a victim only where names are asked for. */
export const shown = (rows: readonly Row[], names: Names): readonly Row[] => (names === 'shown' ? rows : rows.filter((r) => variables[r.field].kind !== 'victim'));

/** A coding without the statements that name those harmed. */
export function unnamed(coding: Coding): Coding {
  const kept = (i: Incident): Incident => ({ ...i, statements: i.statements.filter((s) => s.field !== 'victim') });
  const { mentions: _, ...rest } = coding;
  return { ...rest, incidents: coding.incidents.map(kept) };
}
