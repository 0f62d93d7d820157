import type { Incident } from '#model';
import { overlap, type Span } from '#text';
import { assign } from './assign.ts';
import { equalDate, resolved } from './fields.ts';
import type { GoldIncident } from './gold.ts';

/** Every place where words stand in a text. */
export function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + 1)) found.push([at, at + words.length]);
  return found;
}

const touches = (a: Span, s: Span): boolean => overlap(a, s) > 0 && overlap(a, s) * 2 >= Math.min(a[1] - a[0], s[1] - s[0]);
const hit = (text: string, g: GoldIncident, spans: readonly Span[]): number => g.anchors.filter((a) => occurrences(text, a).some((o) => spans.some((s) => touches(o, s)))).length;

/** Pairs gold and coded incidents one to one: most anchors hit by mentions, then by evidence, then type, then date; without an anchor in common there is no pair. */
export function align(text: string, gold: readonly GoldIncident[], incidents: readonly Incident[]): readonly (readonly [number, number])[] {
  return assign(gold.map((g) => incidents.map((x) => {
    const [mentions, evidence] = [hit(text, g, x.mentions), hit(text, g, x.statements.flatMap((s) => s.evidence))];
    if (!mentions && !evidence) return 0;
    return mentions * 1e6 + evidence * 1e3 + (g.type.includes(x.type) ? 30 : 0) + (g.date.some((d) => resolved(x).some((r) => equalDate(d, r))) ? 1 : 0);
  })));
}
