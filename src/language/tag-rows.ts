// Made by scripts/straight.mjs from the table in tag-parts.ts; do not edit. straight.test.ts tells when it is old.
const k = 0x9e3779b1, m = 0x85ebca6b;

/** The rows that hold any weight of all templates whose sums are not held, written into `rows`; says how many. What `fillRows` and `keepTold` do with the table, without reading it. */
export function tagRows(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array): number {
  const a2 = a[2]!, a5 = a[5]!, a11 = a[11]!, a12 = a[12]!, a13 = a[13]!, a14 = a[14]!, a15 = a[15]!, a16 = a[16]!, a17 = a[17]!, a18 = a[18]!, a19 = a[19]!, a20 = a[20]!, a21 = a[21]!, a24 = a[24]!, a25 = a[25]!;
  let h = 0, n = 0;
  h = Math.imul(1966209781 ^ a16, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw-1
  h = Math.imul(-16500886 ^ a18, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw+1
  h = Math.imul(2036878751 ^ a17, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw-2
  h = Math.imul(-1015244236 ^ a19, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw+2
  h = Math.imul(1296093353 ^ a20, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s3-1
  h = Math.imul(-682299682 ^ a21, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s3+1
  h = Math.imul(-612142616 ^ a12, k); h = Math.imul(h ^ (h >>> 15) ^ a14, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // amb amb+1
  h = Math.imul(-1516794339 ^ a14, k); h = Math.imul(h ^ (h >>> 15) ^ a15, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // amb+1 amb+2
  h = Math.imul(805029042 ^ a13, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // amb-1 amb
  h = Math.imul(869412700 ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-1 lw
  h = Math.imul(-1104779791 ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-1 amb
  h = Math.imul(940225126 ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a14, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-1 amb+1
  h = Math.imul(-2111911781 ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a18, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-1 lw+1
  h = Math.imul(-1770695771 ^ a25, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-2 lw
  h = Math.imul(274295258 ^ a16, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw-1 lw
  h = Math.imul(-1699895729 ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a18, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw lw+1
  h = Math.imul(1689386212 ^ a16, k); h = Math.imul(h ^ (h >>> 15) ^ a18, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw-1 lw+1
  h = Math.imul(-218325981 ^ a16, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw-1 amb
  h = Math.imul(2093001304 ^ a18, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // lw+1 amb
  h = Math.imul(-959127347 ^ a5, k); h = Math.imul(h ^ (h >>> 15) ^ a21, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s3 s3+1
  h = Math.imul(1094663522 ^ a5, k); h = Math.imul(h ^ (h >>> 15) ^ a14, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s3 amb+1
  h = Math.imul(1427603468 ^ a13, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15) ^ a14, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // amb-1 amb amb+1
  h = Math.imul(-545530207 ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a25, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-1 t-2 lw
  h = Math.imul(1498289366 ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a25, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-1 t-2 amb
  h = Math.imul(592585035 ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15) ^ a14, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-1 amb amb+1
  h = Math.imul(-1381597216 ^ a5, k); h = Math.imul(h ^ (h >>> 15) ^ a11, k); h = Math.imul(h ^ (h >>> 15) ^ a24, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s3 flags t-1
  h = Math.imul(931836949 ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a14, k); h = Math.imul(h ^ (h >>> 15) ^ a15, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // t-1 amb+1 amb+2
  return n;
}
