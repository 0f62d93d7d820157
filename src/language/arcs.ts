/** Fields of a state's table, each a column of `size` entries: head, relation, outermost and second children to the left and right, their numbers, and the sets of their relations. */
export const field = { head: 0, label: 1, l1: 2, l2: 3, r1: 4, r2: 5, lv: 6, rv: 7, ls: 8, rs: 9, stack: 10 } as const;
const fields = 11;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over words 0 … n-1. Word n is the root, at the
 * bottom of the stack; word n+1 stands for "there is none", so that features need no conditions.
 */
export interface Arcs { readonly n: number; readonly size: number; readonly data: Int32Array; depth: number; next: number }

/** Actions: push the next word; make it the head of the stack's top; make the second the head of the top. */
export const shift = 0, left = 1, right = 2;

/** The first state of a sentence of `n` words. */
export const start = (n: number): Arcs => startIn(new Int32Array((n + 2) * fields), n);

const longestShared = 256, shared = new Int32Array((longestShared + 2) * fields);
/** The same in a room that all sentences share: for one that is read off before the next begins. */
export function startShared(n: number): Arcs {
  if (n > longestShared) return start(n);
  shared.fill(0, 6 * (n + 2), 10 * (n + 2));
  return startIn(shared, n);
}

/** Writes the first state into a table, whose numbers and sets of children are 0. */
function startIn(data: Int32Array, n: number): Arcs {
  const size = n + 2;
  data.fill(-1, 0, size);
  data.fill(255, size, 2 * size);
  data.fill(n + 1, 2 * size, 6 * size);
  data.fill(n + 1, 10 * size, 11 * size);
  data[10 * size] = n;
  return { n, size, data, depth: 1, next: 0 };
}

/** A state that can go its own way. */
export const copyOf = (s: Arcs): Arcs => ({ n: s.n, size: s.size, data: s.data.slice(), depth: s.depth, next: s.next });

/** The word `k` below the top of the stack; n+1 where there is none. */
export const fromTop = (s: Arcs, k: number): number => (s.depth > k ? s.data[10 * s.size + s.depth - 1 - k]! : s.n + 1);

/** Which actions are allowed, as bits 1, 2 and 4; the root takes one child, at the end. 0 when the tree is whole. */
export function allowed(s: Arcs): number {
  const more = s.next < s.n;
  if (s.depth < 2) return more ? 1 : 0;
  return more ? (s.depth > 2 ? 7 : 3) : 4;
}

/** Pushes the next word. */
export function push(s: Arcs): void { s.data[10 * s.size + s.depth++] = s.next++; }

/** Hangs the top of the stack on the next word (left) or on the one below it (right), and pops it. */
export function attach(s: Arcs, action: number, label: number): void {
  const { data, size } = s;
  const dep = data[10 * size + --s.depth]!;
  const bit = 1 << (label < 30 ? label : 30);
  data[dep] = action === left ? s.next : data[10 * size + s.depth - 1]!;
  data[size + dep] = label;
  const head = data[dep]!;
  if (action === left) {
    data[3 * size + head] = data[2 * size + head]!;
    data[2 * size + head] = dep;
    data[6 * size + head]! += 1;
    data[8 * size + head]! |= bit;
  } else {
    data[5 * size + head] = data[4 * size + head]!;
    data[4 * size + head] = dep;
    data[7 * size + head]! += 1;
    data[9 * size + head]! |= bit;
  }
}
