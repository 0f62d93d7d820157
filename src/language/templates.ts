/** Feature templates made ready: which atoms each combines, those of one atom first, then of two, three and four. */
export interface Templates { readonly count: number; readonly sizes: readonly [number, number, number, number]; readonly atoms: Uint8Array; readonly seeds: Int32Array }

/** Reads templates such as "s0w b0t" over the names of atoms; a name that is not there is a fault of the table. */
export function templates(names: readonly string[], table: readonly string[]): Templates {
  const parts = table.map((t) => t.split(' ').map((name) => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`No atom is called ${name}.`);
    return at;
  })).sort((a, b) => a.length - b.length);
  const size = (n: number): number => parts.filter((p) => p.length === n).length;
  const seeds = Int32Array.from(parts, (_, i) => Math.imul(i + 1, 0x85ebca6b) ^ 0x27d4eb2f);
  return { count: parts.length, sizes: [size(1), size(2), size(3), size(4)], atoms: Uint8Array.from(parts.flat()), seeds };
}

/** One template: the atoms it combines, and its seed. */
export interface Template { readonly seed: number; readonly atoms: readonly number[] }

/** Templates one by one. */
export function listed(t: Templates): readonly Template[] {
  const all: Template[] = [];
  let p = 0;
  t.sizes.forEach((count, k) => { for (let c = 0; c < count; c++, p += k + 1) all.push({ seed: t.seeds[all.length]!, atoms: [...t.atoms.subarray(p, p + k + 1)] }); });
  return all;
}

/** Templates made ready from a list that begins with those of fewest atoms. */
export function readied(list: readonly Template[]): Templates {
  const size = (n: number): number => list.filter((x) => x.atoms.length === n).length;
  return { count: list.length, sizes: [size(1), size(2), size(3), size(4)], atoms: Uint8Array.from(list.flatMap((x) => x.atoms)), seeds: Int32Array.from(list, (x) => x.seed) };
}

/** The templates that read none but the atoms for which `own` holds, and the others; each keeps its rows. */
export function part(t: Templates, own: (atom: number) => boolean): readonly [Templates, Templates] {
  const all = listed(t);
  return [readied(all.filter((x) => x.atoms.every(own))), readied(all.filter((x) => !x.atoms.every(own)))];
}

/** Writes the row of each template into `rows`: the mixed atoms' upper bits, by `shift`. Hashing, no vocabulary: rows may collide. */
export function fillRows(t: Templates, atoms: Int32Array, shift: number, rows: Int32Array): void {
  const { atoms: at, seeds, sizes } = t;
  const k = 0x9e3779b1;
  let n = 0, p = 0;
  for (const e = sizes[0]; n < e; n++) {
    let h = Math.imul(seeds[n]! ^ atoms[at[p]!]!, k);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    rows[n] = (h ^ (h >>> 13)) >>> shift;
    p += 1;
  }
  for (const e = n + sizes[1]; n < e; n++) {
    let h = Math.imul(seeds[n]! ^ atoms[at[p]!]!, k); h ^= h >>> 15;
    h = Math.imul(h ^ atoms[at[p + 1]!]!, k);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    rows[n] = (h ^ (h >>> 13)) >>> shift;
    p += 2;
  }
  for (const e = n + sizes[2]; n < e; n++) {
    let h = Math.imul(seeds[n]! ^ atoms[at[p]!]!, k); h ^= h >>> 15;
    h = Math.imul(h ^ atoms[at[p + 1]!]!, k); h ^= h >>> 15;
    h = Math.imul(h ^ atoms[at[p + 2]!]!, k);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    rows[n] = (h ^ (h >>> 13)) >>> shift;
    p += 3;
  }
  for (const e = n + sizes[3]; n < e; n++) {
    let h = Math.imul(seeds[n]! ^ atoms[at[p]!]!, k); h ^= h >>> 15;
    h = Math.imul(h ^ atoms[at[p + 1]!]!, k); h ^= h >>> 15;
    h = Math.imul(h ^ atoms[at[p + 2]!]!, k); h ^= h >>> 15;
    h = Math.imul(h ^ atoms[at[p + 3]!]!, k);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    rows[n] = (h ^ (h >>> 13)) >>> shift;
    p += 4;
  }
}
