/** Features as hashes of 32 bits, collected word by word; those past the list's end are left out. */
export class Features {
  /** Hashes of 32 bits; the first `count` are set. */
  readonly rows = new Int32Array(400);
  count = 0;
  /** Adds the feature that template `t` makes of up to four values. */
  add(t: number, a: number, b = 0, c = 0, d = 0): void {
    if (this.count >= this.rows.length) return;
    let h = Math.imul(t + 1, 0x9e3779b1);
    h = Math.imul(h ^ a, 0x85ebca6b); h ^= h >>> 13;
    h = Math.imul(h ^ b, 0xc2b2ae35); h ^= h >>> 16;
    h = Math.imul(h ^ c, 0x27d4eb2f); h ^= h >>> 15;
    h = Math.imul(h ^ d, 0x165667b1); h ^= h >>> 14;
    this.rows[this.count++] = Math.imul(h, 0x9e3779b1);
  }
}

/** Two values as one. */
export const pair = (a: number, b: number): number => { const m = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1); return m ^ (m >>> 15); };
/** A distance in few steps. */
export const steps = (d: number): number => { const a = Math.abs(d); const s = a < 6 ? a : a < 9 ? 6 : a < 14 ? 7 : a < 22 ? 8 : a < 35 ? 9 : 10; return d < 0 ? -s : s; };
