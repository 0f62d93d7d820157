import type { TollField } from '#codebook';
import type { Sentence } from '#language';
import { overlap, type Span } from '#text';
import { groups } from './groups.ts';
import { amongBefore, figures, joint, parts, partsOfBefore, zeros } from './parts.ts';
import { tollsOf, type Toll } from './tolls.ts';

/** All that one sentence tells of numbers of people harmed; `joint` is one number for two fields, which is coded for neither. */
export interface Counts { readonly tolls: readonly Toll[]; readonly zeros: ReturnType<typeof zeros>; readonly joint: Span | null }

/** The counts of a sentence. `dates` hold none; `before` is the field that the sentences before it last counted, null for none. */
export function countsOf(text: string, s: Sentence, around: { readonly dates: readonly Span[]; readonly before: TollField | null }): Counts {
  const { before } = around;
  const all = groups(text, s, [...around.dates, ...ages(text, s)]);
  const both = joint.exec(text.slice(s.start, s.end));
  const jointSpan: Span | null = both ? [s.start + both.index, s.start + both.index + both[0].length] : null;
  const direct = tollsOf(s, all).filter((t) => !jointSpan || overlap(t.group.span, jointSpan) === 0);
  const figured = figures(text, s, before).filter((f) => !direct.some((d) => overlap(d.group.span, f.group.span) > 0));
  const told = [...direct, ...figured];
  const partial = parts(text, s, all, told);
  const later = [...partsOfBefore(text, s, all, [...told, ...partial]), ...(told.length ? [] : amongBefore(text, s, all, [...told, ...partial], before))];
  const whole = (t: Toll): Toll => (t.subset && t.whole === null && before === null && !told.some((o) => o !== t && o.field === t.field) ? { ...t, subset: false } : t);
  return { tolls: [...told.map((t) => whole(withSubset(t, text, told))), ...partial, ...later], zeros: zeros(text, s), joint: jointSpan };
}

/** The field that a sentence's tolls leave for the next one's "two of them". */
export const lastCounted = (tolls: readonly Toll[], before: TollField | null): TollField | null => tolls.find((t) => t.field === 'killed')?.field ?? tolls[0]?.field ?? before;

function withSubset(t: Toll, text: string, told: readonly Toll[]): Toll {
  if (t.subset) return t;
  const lead = text.slice(Math.max(0, t.group.span[0] - 24), t.group.span[0]);
  const whole = told.find((o) => o !== t && o.field === t.field && o.group.span[1] <= t.group.span[0] && /\bincluding\s*$/i.test(lead));
  return whole ? { ...t, subset: true, whole: whole.group } : t;
}

/** "aged 38", ", 34,", "58-year-old": numbers that are ages. */
function ages(text: string, s: Sentence): readonly Span[] {
  const body = text.slice(s.start, s.end);
  return [...body.matchAll(/\b(?:aged?|ages)\s+(?:between\s+)?[\p{L}\d-]+(?:\s+(?:and|to)\s+[\p{L}\d-]+)?|(?<=\p{L}),\s\d{1,3}(?=[,.;)]|\sand\b|$)|\b[\p{L}\d-]+[- ]years?[- ]old\b/gu)].map((m) => [s.start + m.index, s.start + m.index + m[0].length] as Span);
}
