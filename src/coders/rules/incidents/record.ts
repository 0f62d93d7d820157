import { tollFields, type TollValue } from '#codebook';
import type { Claim, CountRecord, Statement } from '#model';

/** The record of one incident within one report, by the rule `range`: the span of what is affirmed, and whether claimants agree. */
export function recordOf(statements: readonly Statement[], claims: readonly Claim[]): Record<string, CountRecord> {
  const byId = new Map(claims.map((c) => [c.id, c] as const));
  const out: Record<string, CountRecord> = {};
  for (const field of tollFields) {
    const counted = statements.filter((s) => s.field === field && s.polarity === 'affirmed').map((s) => ({ s, v: s.value as TollValue, c: byId.get(s.claim) })).filter(({ v }) => v.subsetOf === undefined && !v.partial && (v.min !== null || v.max !== null));
    const latest = new Map<string, (typeof counted)[number]>();
    for (const x of counted) latest.set(x.c?.claimant.actor ?? x.c?.claimant.name ?? '', x);
    const list = [...latest.values()];
    if (!list.length) continue;
    const floors = list.map((x) => x.v.min).filter((n): n is number => n !== null);
    const tops = list.flatMap((x) => [x.v.min, x.v.max]).filter((n): n is number => n !== null);
    const open = list.some((x) => x.v.max === null);
    const distinct = new Set(list.map((x) => `${x.v.min} ${x.v.max}`));
    const named = list.filter((x) => x.c && x.c.claimant.kind !== 'report');
    const disagree = list.some((a) => list.some((b) => (a.v.max !== null && b.v.min !== null && a.v.max < b.v.min)));
    out[field] = {
      low: floors.length ? Math.min(...floors) : null, best: list.length === 1 && list[0]?.v.min === list[0]?.v.max ? list[0]?.v.min ?? null : null, high: tops.length ? Math.max(...tops) : null, ...(open ? { open: true } : {}), rule: 'range',
      status: !named.length ? 'unattributed' : disagree ? 'disputed' : list.length > 1 && distinct.size === 1 ? 'agreed' : list.length > 1 ? 'disputed' : 'single',
      by: list.map((x) => ({ statement: x.s.id, claimant: x.c?.claimant.name ?? 'the report' })),
    };
  }
  return out;
}
