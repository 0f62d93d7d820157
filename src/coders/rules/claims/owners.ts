import type { Claim } from '#model';
import { holds, type Span } from '#text';

/** The innermost claim whose content holds the span; the report's own voice where none does. */
export function ownerOf(claims: readonly Claim[], span: Span): Claim {
  const parts = partsOf(claims);
  let low = 0;
  let high = parts.length;
  while (low < high) { const mid = (low + high) >> 1; if ((parts[mid]?.span[0] ?? 0) <= span[0]) low = mid + 1; else high = mid; }
  let best = claims[0] as Claim;
  let size = Infinity;
  for (let i = low - 1; i >= 0; i--) {
    const p = parts[i];
    if (!p || p.reach < span[1]) break;
    if (holds(p.span, span) && p.span[1] - p.span[0] <= size) { best = p.claim; size = p.span[1] - p.span[0]; }
  }
  return best;
}

interface Part { readonly span: Span; readonly claim: Claim; readonly reach: number }
const known = new WeakMap<readonly Claim[], readonly Part[]>();

/** All contents by their start, each with the farthest end up to there: an owner is found without reading every claim. */
function partsOf(claims: readonly Claim[]): readonly Part[] {
  const had = known.get(claims);
  if (had) return had;
  let reach = 0;
  const made = claims.flatMap((claim) => claim.content.map((span) => ({ span, claim }))).sort((x, y) => x.span[0] - y.span[0]).map((p) => ({ ...p, reach: (reach = Math.max(reach, p.span[1])) }));
  known.set(claims, made);
  return made;
}
