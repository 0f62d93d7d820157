import type { Linear } from './linear.ts';
import type { Count, RoleModel } from './model.ts';
import type { Trees } from './trees.ts';

const linear = ['sentence', 'report', 'anchor', 'roles', 'reading', 'belongs', 'confidence'] as const;
type Part = (typeof linear)[number];
interface Header { readonly parts: readonly { readonly name: Part; readonly bits: number; readonly labels: number; readonly start: readonly number[]; readonly scale: number; readonly count: number; readonly places: number }[]; readonly second: readonly Trees[]; readonly counts: readonly Count[]; readonly limits: RoleModel['limits'] }

/** How coarse each linear part is kept: its weights become multiples of such a step, and those below half of it are left out (as rows share one unit, the log-odds move by a third of a step). */
export type Steps = Readonly<Record<Part, number>>;

/** A model as bytes: a line of JSON with the trees and the sizes, then for each linear part the places of its weights (differences, LEB128) and the weights (a byte each). */
export function pack(model: RoleModel, steps: Steps): Uint8Array {
  const bodies = linear.map((name) => ({ name, ...body(model[name], steps[name]) }));
  const header: Header = { parts: bodies.map(({ places, values, ...x }) => ({ ...x, count: values.length, places: places.length })), second: model.second, counts: model.counts, limits: model.limits };
  const head = new TextEncoder().encode(`${JSON.stringify(header, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? Number(v.toPrecision(5)) : v))}\n`);
  const out = new Uint8Array(head.length + bodies.reduce((n, b) => n + b.places.length + b.values.length, 0));
  out.set(head);
  let at = head.length;
  for (const b of bodies) for (const list of [b.places, b.values]) { out.set(list, at); at += list.length; }
  return out;
}

function body({ bits, labels, start, weights }: Linear, step: number): { readonly bits: number; readonly labels: number; readonly start: readonly number[]; readonly scale: number; readonly places: Uint8Array; readonly values: Uint8Array } {
  const scale = Math.max(step, weights.reduce((a, w) => Math.max(a, Math.abs(w)), 1e-6) / 127);
  const places: number[] = [];
  const values: number[] = [];
  let last = 0;
  weights.forEach((w, k) => {
    const v = Math.round(w / scale);
    if (v === 0) return;
    let d = k - last;
    last = k;
    while (d > 127) { places.push((d & 127) | 128); d >>>= 7; }
    places.push(d);
    values.push(v + 128);
  });
  return { bits, labels, start: [...start], scale: Number(scale.toPrecision(5)), places: Uint8Array.from(places), values: Uint8Array.from(values) };
}

/** Reads what `pack` wrote. */
export function unpack(bytes: Uint8Array): RoleModel {
  const end = bytes.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header;
  let at = end + 1;
  const models = head.parts.map((p): readonly [Part, Linear] => {
    const weights = new Float32Array(p.labels << p.bits);
    const values = bytes.subarray(at + p.places, at + p.places + p.count);
    let k = 0;
    for (let i = 0; i < p.count; i++) {
      let b = bytes[at++]!, d = b & 127, shift = 7;
      while (b > 127) { b = bytes[at++]!; d |= (b & 127) << shift; shift += 7; }
      weights[k += d] = (values[i]! - 128) * p.scale;
    }
    at += p.count;
    return [p.name, { bits: p.bits, labels: p.labels, start: Float32Array.from(p.start), weights }];
  });
  return { ...(Object.fromEntries(models) as Record<Part, Linear>), second: head.second, counts: head.counts, limits: head.limits };
}
