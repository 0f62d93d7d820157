import { allowed, fromTop, left, right, shift, type Arcs } from '../../src/language/arcs.ts';

/** A gold tree for the oracle: heads (the root is n) and each word's dependents. */
export interface Gold { readonly heads: Int32Array; readonly deps: readonly (readonly number[])[] }

export function goldOf(heads: Int32Array): Gold {
  const n = heads.length;
  const deps: number[][] = Array.from({ length: n + 1 }, () => []);
  const up = heads.map((h) => (h < 0 ? n : h));
  up.forEach((h, d) => deps[h]!.push(d));
  return { heads: up, deps };
}

/** How many gold arcs an action puts out of reach (Goldberg and Nivre 2013, arc-hybrid). `places` holds for each word whether it lies on the stack. */
export function cost(s: Arcs, g: Gold, places: Uint8Array, action: number): number {
  const { n, next } = s;
  const s0 = fromTop(s, 0), s1 = fromTop(s, 1);
  if (action === shift) {
    const h = g.heads[next]!;
    let c = places[h] && h !== s0 ? 1 : 0;
    for (const d of g.deps[next]!) if (places[d]) c++;
    return c;
  }
  const h = g.heads[s0]!;
  let c = 0;
  if (action === left) c = h === s1 || (h > next && h < n) ? 1 : 0;
  else c = h >= next && h < n ? 1 : 0;
  for (const d of g.deps[s0]!) if (d >= next) c++;
  return c;
}

/** The actions of least cost among the allowed, as bits. */
export function bestActions(s: Arcs, g: Gold, places: Uint8Array): number {
  const may = allowed(s);
  let least = Infinity, bits = 0;
  for (const a of [shift, left, right]) if (may & (1 << a)) {
    const c = cost(s, g, places, a);
    if (c < least) { least = c; bits = 0; }
    if (c === least) bits |= 1 << a;
  }
  return bits;
}
