import type { Sparse } from './sparse.ts';

/** Parts of a weights file by name: lists of numbers, written as streams of variable-length integers, and the file's header. */
export interface Parts { readonly header: Readonly<Record<string, unknown>>; readonly lists: Readonly<Record<string, Int32Array>> }

/**
 * Writes parts as bytes, before compression: a line of JSON with the header and the lengths, then each list as zigzag LEB128 integers. Lists
 * whose name ends in "+" rise and are written as differences.
 */
export function writeParts({ header, lists }: Parts): Uint8Array {
  const bodies = Object.entries(lists).map(([name, list]) => ({ name, count: list.length, bytes: encode(list, name.endsWith('+') ? 'rising' : 'plain') }));
  const head = new TextEncoder().encode(`${JSON.stringify({ header, lists: bodies.map((b) => [b.name, b.count, b.bytes.length]) })}\n`);
  const out = new Uint8Array(head.length + bodies.reduce((n, b) => n + b.bytes.length, 0));
  out.set(head);
  let at = head.length;
  for (const b of bodies) { out.set(b.bytes, at); at += b.bytes.length; }
  return out;
}

/** Reads what `writeParts` wrote. */
export function readParts(bytes: Uint8Array): Parts {
  const end = bytes.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as { header: Parts['header']; lists: [string, number, number][] };
  const lists: Record<string, Int32Array> = {};
  let at = end + 1;
  for (const [name, count, size] of head.lists) { lists[name] = decode(bytes.subarray(at, at + size), count, name.endsWith('+') ? 'rising' : 'plain'); at += size; }
  return { header: head.header, lists };
}

function encode(list: Int32Array, kind: 'rising' | 'plain'): Uint8Array {
  const out = new Uint8Array(list.length * 5);
  let n = 0, last = 0;
  for (const v of list) {
    const rising = kind === 'rising';
    const d = rising ? (v - last) | 0 : v;
    last = v;
    let z = rising ? d >>> 0 : ((d << 1) ^ (d >> 31)) >>> 0;
    while (z > 127) { out[n++] = (z & 127) | 128; z >>>= 7; }
    out[n++] = z;
  }
  return out.subarray(0, n);
}

function decode(bytes: Uint8Array, count: number, kind: 'rising' | 'plain'): Int32Array {
  const out = new Int32Array(count);
  const rising = kind === 'rising';
  let at = 0, last = 0;
  for (let i = 0; i < count; i++) {
    let b = bytes[at++]!, z = b & 127, bits = 7;
    while (b > 127) { b = bytes[at++]!; z |= (b & 127) << bits; bits += 7; }
    out[i] = rising ? (last = (last + z) | 0) : (z >>> 1) ^ -(z & 1);
  }
  return out;
}

/** A sparse table from its four lists: rows that hold something, entries of each, their classes, their weights. */
export function sparseOf(bits: number, lists: { readonly rows: Int32Array; readonly counts: Int32Array; readonly classes: Int32Array; readonly values: Int32Array }): Sparse {
  const start = new Int32Array(2 ** bits + 1);
  const { rows, counts } = lists;
  const told = new Int32Array(Math.max(1, 2 ** (bits - 5)));
  let at = 0, r = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    told[row >>> 5]! |= 1 << (row & 31);
    while (r <= row) start[r++] = at;
    at += counts[i]!;
  }
  start.fill(at, r);
  const entries = new Int32Array(lists.values.length + 1);
  lists.values.forEach((v, i) => { entries[i] = (v << 8) | lists.classes[i]!; });
  return { shift: 32 - bits, start, entries, told };
}
