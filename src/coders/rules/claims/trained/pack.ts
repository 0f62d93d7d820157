import type { ClaimModel, Table } from './model.ts';

interface Head { readonly tables: readonly { readonly bits: number; readonly width: number; readonly count: number; readonly bytes: number; readonly pairs: readonly number[] }[] }

/** A model as bytes: a line of JSON with sizes and the weights of pairs, then each table's weights that are not 0, as gap and value, both LEB128. */
export function pack(model: ClaimModel): Uint8Array {
  // of the first look what stands for weights of pairs is its one least sum
  const tables: readonly Table[] = [model.cues, model.spans, { ...model.look, pairs: [model.look.least] }];
  const bodies = tables.map((t) => body(t.weights));
  const head: Head = { tables: tables.map((t, i) => ({ bits: t.bits, width: t.weights.length / 2 ** t.bits, count: bodies[i]!.count, bytes: bodies[i]!.bytes.length, pairs: Array.from(t.pairs, (p) => Number(p.toPrecision(6))) })) };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const out = new Uint8Array(line.length + bodies.reduce((n, b) => n + b.bytes.length, 0));
  out.set(line);
  let at = line.length;
  for (const b of bodies) { out.set(b.bytes, at); at += b.bytes.length; }
  return out;
}

function body(weights: ArrayLike<number>): { readonly bytes: Uint8Array; readonly count: number } {
  const gaps: number[] = [], values: number[] = [];
  let last = 0;
  for (let k = 0; k < weights.length; k++) {
    const v = weights[k]!;
    if (!v) continue;
    put(gaps, k - last);
    put(values, v < 0 ? -2 * v - 1 : 2 * v);
    last = k;
  }
  const bytes = new Uint8Array(gaps.length + values.length);
  bytes.set(gaps);
  bytes.set(values, gaps.length);
  return { bytes, count: gaps.length ? countOf(gaps) : 0 };
}

const countOf = (bytes: readonly number[]): number => bytes.reduce((n, b) => n + (b < 128 ? 1 : 0), 0);

function put(into: number[], n: number): void {
  while (n > 127) { into.push((n & 127) | 128); n >>>= 7; }
  into.push(n);
}

/** Reads what `pack` wrote. */
export function unpack(bytes: Uint8Array): ClaimModel {
  const end = bytes.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Head;
  let at = end + 1;
  const take = (): number => {
    let b = bytes[at++]!, n = b & 127, shift = 7;
    while (b > 127) { b = bytes[at++]!; n |= (b & 127) << shift; shift += 7; }
    return n;
  };
  const [cues, spans, look] = head.tables.map((t): Table => {
    const weights = new Int16Array(t.width * 2 ** t.bits);
    const places = new Int32Array(t.count);
    let k = 0;
    for (let i = 0; i < t.count; i++) places[i] = k += take();
    for (let i = 0; i < t.count; i++) { const z = take(); weights[places[i]!] = z & 1 ? -(z + 1) / 2 : z / 2; }
    return { bits: t.bits, weights, pairs: Float64Array.from(t.pairs) };
  });
  return { cues: cues!, spans: spans!, look: { ...look!, least: look!.pairs[0]! } };
}
