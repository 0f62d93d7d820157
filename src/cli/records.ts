import { recordRules, recordsOf as make, type Telling } from '#codebook';
import type { CountRecord } from '#model';
import type { Member } from '#desk';

const tellingOf = ({ report, family, coding, incident, looked }: Member): Telling => ({
  report: report.id, family, published: report.published, claims: coding.claims, actors: coding.actors,
  statements: incident.statements.filter((s) => !looked.some((l) => l.decision === 'reject' && l.statement === `${incident.id}.${s.id}`)),
});

/** Records of every count by every rule, over all reports of an incident; what a person rejected is left out. */
export function recordsOf(members: readonly Member[]): Record<string, Record<string, CountRecord>> {
  const tellings = members.map(tellingOf);
  return Object.fromEntries(recordRules.map((rule) => [rule.name, make(tellings, rule)]));
}
