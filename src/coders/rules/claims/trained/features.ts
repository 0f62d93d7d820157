import type { Told } from '#language';

/** A table of templates as straight code: writes the rows of its features that hold any weight from place `n` on, and says behind which place they end. */
export type Straight = (atoms: Int32Array, by: number, told: Told, rows: Int32Array, n: number) => number;
/** Which values each of a list of features combines, after their numbers: four places in a list of atoms for each, place 0 (which holds 0) where it has fewer; and the same as straight code. */
export interface Templates { readonly count: number; readonly seeds: Int32Array; readonly atoms: Uint8Array; readonly straight: Straight }

/** Reads templates such as "60 t-1 t t+1" over the names of atoms, of which the first is "0"; a name that is not there is a fault of the table. */
export function templates(names: readonly string[], table: readonly string[], straight: Straight): Templates {
  const rows = table.map((t) => t.split(' '));
  const place = (name: string): number => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`No atom is called ${name}.`);
    return at;
  };
  const atoms = new Uint8Array(4 * rows.length);
  rows.forEach(([, ...values], n) => values.forEach((v, k) => { atoms[4 * n + k] = place(v); }));
  return { count: rows.length, seeds: Int32Array.from(rows, ([number]) => Math.imul(Number(number) + 1, 0x9e3779b1)), atoms, straight };
}

/** Features of a word as rows of a table, collected one after the other; those past the most that are made are left out. */
export class Features {
  /** The first `count` are set. */
  readonly rows = new Int32Array(400);
  count = 0;
  /** How many were made, kept or not. */
  private made = 0;
  private readonly by: number;
  private readonly told: Told | null;

  /** Rows of so many bits, kept where they hold any weight; all hashes of 32 bits where nothing is told. */
  constructor(bits = 32, told: Told | null = null) { this.by = 32 - bits; this.told = told; }

  /** Begins with a word. */
  clear(): void { this.count = 0; this.made = 0; }

  /** Adds the feature that template `t` makes of up to four values. */
  add(t: number, a: number, b = 0, c = 0, d = 0): void { this.keep(Math.imul(t + 1, 0x9e3779b1), a, b, c, d); }

  /** Adds the features of all `templates` over these atoms. */
  fill({ count, seeds, atoms: at, straight }: Templates, atoms: Int32Array): void {
    const { rows, told } = this;
    if (told && this.made + count <= rows.length) {
      this.count = straight(atoms, this.by, told, rows, this.count);
      this.made += count;
      return;
    }
    for (let n = 0, p = 0; n < count; n++, p += 4) this.keep(seeds[n]!, atoms[at[p]!]!, atoms[at[p + 1]!]!, atoms[at[p + 2]!]!, atoms[at[p + 3]!]!);
  }

  private keep(seed: number, a: number, b: number, c: number, d: number): void {
    if (this.made === this.rows.length) return;
    this.made++;
    const h = hash(seed, a, b, c, d), { told } = this;
    if (!told) { this.rows[this.count++] = h; return; }
    const r = h >>> this.by;
    this.rows[this.count] = r;
    this.count += (told[r >>> 5]! >>> (r & 31)) & 1;
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
