/** A table of whole numbers from 0 to 254 by keys, open addressing in twice the room or more. */
export interface Keyed { readonly keys: Int32Array; readonly values: Uint8Array }

/** What stands for a key that is not there. */
export const unsure = 255;

const place = (key: number, mask: number): number => { const h = Math.imul(key, 0x9e3779b1); return (h ^ (h >>> 15)) & mask; };

/** A table of these keys and values, one for each. */
export function keyedOf(keys: Int32Array, values: ArrayLike<number>): Keyed {
  let size = 16;
  while (size < 2 * keys.length) size *= 2;
  const out = { keys: new Int32Array(size), values: new Uint8Array(size).fill(unsure) };
  keys.forEach((key, i) => {
    let at = place(key, size - 1);
    while (out.values[at] !== unsure) at = (at + 1) & (size - 1);
    out.keys[at] = key;
    out.values[at] = values[i]!;
  });
  return out;
}

/** The value of a key; `unsure` where there is none. */
export function valueOf({ keys, values }: Keyed, key: number): number {
  const mask = keys.length - 1;
  let at = place(key, mask);
  while (values[at] !== unsure && keys[at] !== key) at = (at + 1) & mask;
  return values[at]!;
}
