import type { IncidentPage } from '#api';
import type { Claim, Incident } from '#model';
import { voiceOf, type Member } from './view.ts';

type Span = readonly [number, number];
const gap = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);
const spansOf = (i: Incident): readonly Span[] => [...i.mentions, ...i.statements.flatMap((s) => s.evidence)];
const distance = (c: Claim, i: Incident): number => Math.min(...spansOf(i).flatMap((s) => c.content.map((x) => gap(x, s))));

/** Whether a claim denies or doubts without a value: nothing but a kind is coded of it. */
function bare({ coding }: Member, c: Claim): boolean {
  return (c.stance === 'denies' || c.stance === 'doubts') && c.content.length > 0 && !coding.incidents.some((i) => i.statements.some((s) => s.claim === c.id && s.field !== 'type'));
}

/** Denials and doubts in words alone, each with the incident of its report that it stands nearest to. */
export function asidesOf(members: readonly Member[]): IncidentPage['asides'] {
  return members.flatMap((m) => m.coding.claims.filter((c) => bare(m, c)).filter((c) => {
    const own = distance(c, m.incident);
    return Number.isFinite(own) && m.coding.incidents.every((i) => i.id === m.incident.id || distance(c, i) > own || (distance(c, i) === own && i.id > m.incident.id));
  }).map((c) => ({ voice: voiceOf(c, m.report), report: m.report.id, evidence: c.content.map((e) => ({ span: [e[0], e[1]] as [number, number], words: m.report.text.slice(e[0], e[1]) })) })));
}
