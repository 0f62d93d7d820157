import { verify, type Refusal } from '#coders';
import type { Claim, Claimant, Coding, Report } from '#model';
import { holds, type Span } from '#text';

/** A claim as a person marks it: who says it, the words that attribute (null where there are none), how, and what is claimed. */
export interface Voicing { readonly claimant: Pick<Claimant, 'name' | 'kind' | 'speaksFor' | 'span'>; readonly cue: Span | null; readonly stance: Claim['stance']; readonly certainty: Claim['certainty']; readonly content: readonly Span[] }

const same = (a: string, b: string): boolean => a.toLowerCase().replace(/^the\s+/, '') === b.toLowerCase().replace(/^the\s+/, '');

/** The claimant with its actor, where the coding knows one by this name. */
function known(claimant: Voicing['claimant'], { actors, claims }: Pick<Coding, 'actors' | 'claims'>): Claimant {
  const actor = actors.find((a) => [a.name, ...a.aliases].some((n) => same(n, claimant.name)))?.id ?? claims.find((c) => c.claimant.actor && same(c.claimant.name, claimant.name))?.claimant.actor;
  return { ...claimant, ...(actor ? { actor } : {}) };
}

/** The claim in whose content another's attribution stands, the innermost one; null where that is the report's own words. */
function around({ claimant, cue }: Voicing, claims: readonly Claim[]): string | null {
  const at = cue ?? claimant.span;
  const outer = claims.flatMap((c) => c.content.filter((s) => at && holds(s, at)).map((s) => ({ id: c.id, length: s[1] - s[0] }))).sort((a, b) => a.length - b.length);
  return outer[0]?.id ?? null;
}

/** A claim of a coding as a person marked it, or, over `old`, corrected it. */
export function voiced(id: string, v: Voicing, coding: Pick<Coding, 'actors' | 'claims'>, old?: Claim): Claim {
  const rest = old ? { relay: old.relay, parent: old.parent, said: old.said } : { relay: [], parent: around(v, coding.claims), said: null };
  return { id, claimant: known(v.claimant, coding), cue: v.cue, stance: v.stance, certainty: v.certainty, content: [...v.content], ...rest };
}

/** What verify refuses of a coding after a person's change and did not refuse before; empty where the change stands. */
export function amiss(before: Coding, after: Coding, report: Report): readonly Refusal[] {
  const words = (r: Refusal): string => `${r.where}: ${r.why}`, had = new Set(verify(before, report).refused.map(words));
  return verify(after, report).refused.filter((r) => !had.has(words(r)));
}
