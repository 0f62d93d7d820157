/** Which values each of a list of features combines, after their numbers: four places in a list of atoms for each, place 0 (which holds 0) where it has fewer. */
export interface Templates { readonly count: number; readonly seeds: Int32Array; readonly atoms: Uint8Array }

/** Reads templates such as "60 t-1 t t+1" over the names of atoms, of which the first is "0"; a name that is not there is a fault of the table. */
export function templates(names: readonly string[], table: readonly string[]): Templates {
  const rows = table.map((t) => t.split(' '));
  const place = (name: string): number => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`No atom is called ${name}.`);
    return at;
  };
  const atoms = new Uint8Array(4 * rows.length);
  rows.forEach(([, ...values], n) => values.forEach((v, k) => { atoms[4 * n + k] = place(v); }));
  return { count: rows.length, seeds: Int32Array.from(rows, ([number]) => Math.imul(Number(number) + 1, 0x9e3779b1)), atoms };
}

/** Features as hashes of 32 bits, collected word by word; those past the list's end are left out. */
export class Features {
  /** Hashes of 32 bits; the first `count` are set. */
  readonly rows = new Int32Array(400);
  count = 0;
  /** Adds the feature that template `t` makes of up to four values. */
  add(t: number, a: number, b = 0, c = 0, d = 0): void {
    if (this.count < this.rows.length) this.rows[this.count++] = hash(Math.imul(t + 1, 0x9e3779b1), a, b, c, d);
  }
  /** Adds the features of all `templates` over these atoms. */
  fill({ count, seeds, atoms: at }: Templates, atoms: Int32Array): void {
    const { rows } = this;
    const more = Math.min(count, rows.length - this.count);
    for (let n = 0, p = 0, to = this.count; n < more; n++, p += 4, to++) rows[to] = hash(seeds[n]!, atoms[at[p]!]!, atoms[at[p + 1]!]!, atoms[at[p + 2]!]!, atoms[at[p + 3]!]!);
    this.count += more;
  }
}

function hash(seed: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(seed ^ a, 0x85ebca6b); h ^= h >>> 13;
  h = Math.imul(h ^ b, 0xc2b2ae35); h ^= h >>> 16;
  h = Math.imul(h ^ c, 0x27d4eb2f); h ^= h >>> 15;
  h = Math.imul(h ^ d, 0x165667b1); h ^= h >>> 14;
  return Math.imul(h, 0x9e3779b1);
}

/** Two values as one. */
export const pair = (a: number, b: number): number => { const m = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1); return m ^ (m >>> 15); };
/** A distance in few steps. */
export const steps = (d: number): number => { const a = Math.abs(d); const s = a < 6 ? a : a < 9 ? 6 : a < 14 ? 7 : a < 22 ? 8 : a < 35 ? 9 : 10; return d < 0 ? -s : s; };
