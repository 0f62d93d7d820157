/** What a place is, coarsest last; `quarter` is a part of a town. */
export const placeKinds = ['town', 'quarter', 'seat', 'capital', 'admin2', 'admin1', 'region', 'water', 'country', 'continent'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A populated place as it is packed; `admin1` is an index into the divisions, -1 for none; `keys` are spellings with whether they are the main name. */
export interface PackedPlace {
  readonly id: number; readonly name: string; readonly lat: number; readonly lon: number; readonly population: number;
  readonly country: string; readonly kind: PlaceKind; readonly admin1: number; readonly admin2: number;
}

/** A first-order division: code ("IQ.07"), name, GeoNames number, centre (the middle of its towns) and population of its towns. */
export type Division = readonly [code: string, name: string, id: number, lat: number, lon: number, population: number];

/** The columns of the packed file, all of one length. */
export interface Columns {
  readonly nameEnds: Uint32Array; readonly names: Uint8Array; readonly lat: Int32Array; readonly lon: Int32Array; readonly population: Uint32Array; readonly id: Uint32Array;
  readonly country: Uint16Array; readonly admin1: Int16Array; readonly admin2: Uint16Array; readonly kind: Uint8Array;
  readonly keyHigh: Uint32Array; readonly keyLow: Uint16Array; readonly keyPlace: Uint32Array;
  readonly soundHigh: Uint32Array; readonly soundLow: Uint16Array; readonly soundPlace: Uint32Array;
}

/** The packed gazetteer: lists of codes and the columns. */
export interface Packed { readonly countries: readonly string[]; readonly divisions: readonly Division[]; readonly columns: Columns }

const widths = {
  nameEnds: Uint32Array, names: Uint8Array, lat: Int32Array, lon: Int32Array, population: Uint32Array, id: Uint32Array, country: Uint16Array, admin1: Int16Array, admin2: Uint16Array, kind: Uint8Array,
  keyHigh: Uint32Array, keyLow: Uint16Array, keyPlace: Uint32Array, soundHigh: Uint32Array, soundLow: Uint16Array, soundPlace: Uint32Array,
} as const;
type Column = keyof typeof widths;
const order = Object.keys(widths) as Column[];

/** Bytes of a packed gazetteer, before compression. */
export function pack(p: Packed): Uint8Array {
  const sections = order.map((name) => ({ name, bytes: p.columns[name].byteLength }));
  const header = new TextEncoder().encode(JSON.stringify({ countries: p.countries, divisions: p.divisions, sections }));
  const padded = (n: number): number => (n + 7) & ~7;
  const out = new Uint8Array(8 + padded(header.length) + sections.reduce((a, s) => a + padded(s.bytes), 0));
  new DataView(out.buffer).setUint32(0, header.length, true);
  out.set(header, 8);
  let at = 8 + padded(header.length);
  for (const name of order) {
    const c = p.columns[name];
    out.set(new Uint8Array(c.buffer, c.byteOffset, c.byteLength), at);
    at += padded(c.byteLength);
  }
  return out;
}

/** Reads packed bytes; the columns are views, nothing is copied. Throws where the header is not one of ours. */
export function unpack(bytes: Uint8Array): Packed {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes);
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(whole.subarray(8, 8 + length))) as { countries: string[]; divisions: Division[]; sections: { name: Column; bytes: number }[] };
  let at = whole.byteOffset + 8 + ((length + 7) & ~7);
  const columns: Partial<Record<Column, unknown>> = {};
  for (const { name, bytes: size } of header.sections) {
    const Kind = widths[name];
    columns[name] = new Kind(whole.buffer as ArrayBuffer, at, size / Kind.BYTES_PER_ELEMENT);
    at += (size + 7) & ~7;
  }
  return { countries: header.countries, divisions: header.divisions, columns: columns as Columns };
}
