import { recordRules } from '#codebook';
import type { CountRecord } from '#model';
import { recordsOf, type Telling } from '#reconcile';
import type { Member } from './view.ts';

const telling = ({ report, family, incident, coding, looked }: Member): Telling => {
  const rejected = new Set(looked.filter((l) => l.decision === 'reject').map((l) => l.statement));
  return { report: report.id, family, published: report.published, statements: incident.statements.filter((s) => !rejected.has(`${incident.id}.${s.id}`)), claims: coding.claims, actors: coding.actors };
};

/** Records of every count by every rule, by rule and field, over what all members tell and no person rejected. */
export function allRecords(members: readonly Member[]): Record<string, Record<string, CountRecord>> {
  const tellings = members.map(telling);
  return Object.fromEntries(recordRules.map(({ name }) => [name, recordsOf(tellings, { name }) as Record<string, CountRecord>]));
}
