import { codingsOf, codingsOfReport, statementKeys } from '#ledger';
import type { Coding, Statement } from '#model';
import type { Desk } from './desk.ts';
import { reportId } from './report.ts';

/** A statement with the incident and the claimant it belongs to in its coding. */
export interface Stated { readonly incident: string; readonly claimant: string; readonly statement: Statement }
/** How the newest coding of a report differs from the one before: by the statements' keys. */
export interface Difference { readonly before: Coding['coder'] | null; readonly now: Coding['coder']; readonly gone: readonly Stated[]; readonly come: readonly Stated[]; readonly kept: number }

const told = (report: string, coding: Coding): ReadonlyMap<string, Stated> => {
  const keys = statementKeys(report, coding), claims = new Map(coding.claims.map((c) => [c.id, c.claimant.name]));
  return new Map(coding.incidents.flatMap((i) => i.statements.map((s): [string, Stated] => [keys.get(`${i.id}.${s.id}`)!, { incident: i.id, claimant: claims.get(s.claim) ?? 'the report', statement: s }])));
};

/** What the newest coding of a report says anew and no longer; null where it was not coded. */
export async function difference({ ledger: { db } }: Desk, start: string): Promise<Difference | null> {
  const id = await reportId(db, start), [before, now] = [undefined, ...(await codingsOf(db, await codingsOfReport(db, id)))].slice(-2);
  if (!now) return null;
  const [old, fresh] = [before ? told(id, before.coding) : new Map<string, Stated>(), told(id, now.coding)];
  return { before: before?.coding.coder ?? null, now: now.coding.coder, gone: [...old].filter(([k]) => !fresh.has(k)).map(([, s]) => s), come: [...fresh].filter(([k]) => !old.has(k)).map(([, s]) => s), kept: [...fresh.keys()].filter((k) => old.has(k)).length };
}
