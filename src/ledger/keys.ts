import type { Claim, Coding, Incident, Statement } from '#model';
import { canonical, sha256 } from './hash.ts';

const short = (words: string): string => sha256(words).slice(0, 16);

/** Keys of a coding's incidents by their ids: 16 hex digits of the report and the first words that mention it, so that a later coding of the same words keeps the key. */
export function incidentKeys(report: string, incidents: readonly Pick<Incident, 'id' | 'mentions'>[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(incidents.map((i) => {
    const at = canonical(i.mentions[0] ?? null), n = seen.get(at) ?? 0;
    seen.set(at, n + 1);
    return [i.id, short(`incident ${report} ${at} ${n}`)];
  }));
}

/** What tells a claim apart within its report, whatever its id in a coding: claimant, cue, content. */
export const claimKey = (claim: Pick<Claim, 'claimant' | 'cue' | 'content'> | undefined): string => short(canonical(claim ? [claim.claimant.name, claim.cue, claim.content] : null));

/** Keys of a coding's statements by `incident.statement`: 16 hex digits of incident, claim, field, value and words. */
export function statementKeys(report: string, coding: Pick<Coding, 'claims' | 'incidents'>): ReadonlyMap<string, string> {
  const keys = incidentKeys(report, coding.incidents);
  const claims = new Map(coding.claims.map((c) => [c.id, claimKey(c)]));
  const seen = new Map<string, number>();
  return new Map(coding.incidents.flatMap((i) => i.statements.map((s): [string, string] => {
    const told = canonical([keys.get(i.id), claims.get(s.claim), s.field, withoutIds(s), s.polarity, s.evidence]), n = seen.get(told) ?? 0;
    seen.set(told, n + 1);
    return [`${i.id}.${s.id}`, short(`statement ${told} ${n}`)];
  })));
}

/** A value without the ids of other statements, which differ from coding to coding. */
function withoutIds({ value }: Statement): unknown {
  if (typeof value !== 'object' || !('subsetOf' in value)) return value;
  const { subsetOf: _, ...rest } = value;
  return rest;
}
