// Sums that are held by keys of up to six numbers, in few places each: a key stands before its sums and is compared in full, so that a collision costs time and never changes a sum.

/** How many numbers a key takes. */
export const keySize = 6;

const k = 0x9e3779b1;
/** The place of a key among so many as `bits` tell. */
export const placeOf = (bits: number, a: number, b: number, c: number, d: number, e: number, f: number): number =>
  Math.imul(Math.imul(Math.imul(Math.imul(Math.imul(Math.imul(a, k) ^ b, k) ^ c, k) ^ d, k) ^ e, k) ^ f, k) >>> (32 - bits);

/** Whether the key that stands at a place of the list is this one; where it is another, this one is written over it, and what stands behind is to be made anew. */
export function holds(list: Int32Array, at: number, a: number, b: number, c: number, d: number, e: number, f: number): boolean {
  if (list[at] === a && list[at + 1] === b && list[at + 2] === c && list[at + 3] === d && list[at + 4] === e && list[at + 5] === f) return true;
  list[at] = a; list[at + 1] = b; list[at + 2] = c; list[at + 3] = d; list[at + 4] = e; list[at + 5] = f;
  return false;
}
