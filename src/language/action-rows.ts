// Made by scripts/straight.mjs from the table in actions.ts; do not edit. straight.test.ts tells when it is old.
const k = 0x9e3779b1, m = 0x85ebca6b;

/** The rows that hold any weight of all templates whose sums are not held (see action-sums.ts), written into `rows`; says how many. `there` are the bits of the sides with children, whose templates are read as well. */
export function actionRows(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, there: number): number {
  const a0 = a[0]!, a1 = a[1]!, a2 = a[2]!, a3 = a[3]!, a4 = a[4]!, a6 = a[6]!, a7 = a[7]!, a8 = a[8]!, a9 = a[9]!, a10 = a[10]!, a11 = a[11]!, a12 = a[12]!, a13 = a[13]!, a14 = a[14]!, a15 = a[15]!, a21 = a[21]!, a43 = a[43]!, a47 = a[47]!, a48 = a[48]!, a51 = a[51]!, a52 = a[52]!;
  let h = 0, n = 0;
  h = Math.imul(-1381597216 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w b0w
  h = Math.imul(931836949 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w b0t
  h = Math.imul(-1314995574 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0w
  h = Math.imul(-2047519404 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a0, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w s0w
  h = Math.imul(265905097 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w s0t
  h = Math.imul(-1976715138 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a0, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0w
  h = Math.imul(-1643904248 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w b0w
  h = Math.imul(409491901 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w b0t
  h = Math.imul(-495151150 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t b0w
  h = Math.imul(-162202884 ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0w b1w
  h = Math.imul(1891579665 ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0w b1t
  h = Math.imul(-92058234 ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0t b1w
  h = Math.imul(1221586629 ^ a15, k); h = Math.imul(h ^ (h >>> 15) ^ a0, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // d s0w
  h = Math.imul(1562800623 ^ a15, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // d b0w
  h = Math.imul(655003140 ^ a15, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // d s1w
  h = Math.imul(-695566285 ^ a47, k); h = Math.imul(h ^ (h >>> 15) ^ a51, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0ls s1rs
  h = Math.imul(1352588968 ^ a13, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0e b0t
  h = Math.imul(-622783267 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a14, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0e
  h = Math.imul(-1527438990 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a13, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0e
  h = Math.imul(786005991 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w s0t b0t
  h = Math.imul(-1456622564 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0w b0t
  h = Math.imul(858899121 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w s1t s0t
  h = Math.imul(-1123803354 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0w s0t
  h = Math.imul(124278107 ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15) ^ a11, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0t b1t b2t
  h = Math.imul(-2122554384 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0t b1t
  h = Math.imul(188790885 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0t b0t
  h = Math.imul(-1789593958 ^ a8, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s2t s1t s0t
  h = Math.imul(532611855 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w b0t b1t
  h = Math.imul(-1719445084 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0w b1t
  h = Math.imul(1670879193 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0t b1w
  h = Math.imul(-302273458 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w s0t b0t
  h = Math.imul(2010118883 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0w b0t
  h = Math.imul(-237881576 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0t b0w
  h = Math.imul(2082885005 ^ a8, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s2t s1t b0t
  h = Math.imul(-972383710 ^ a52, k); h = Math.imul(h ^ (h >>> 15) ^ a8, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s3t s2t s1t
  h = Math.imul(1075761239 ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s2w s1t s0t
  h = Math.imul(-899486004 ^ a15, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // d s0t b0t
  h = Math.imul(1416969057 ^ a15, k); h = Math.imul(h ^ (h >>> 15) ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // d s0w b0w
  h = Math.imul(-564563562 ^ a15, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // d s1t s0t
  h = Math.imul(-102571781 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a21, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w s0lw s0t
  h = Math.imul(1140145424 ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a21, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0w s0lw s0t
  h = Math.imul(-841397371 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a43, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w s1rt s0t
  h = Math.imul(-1269513544 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a47, k); h = Math.imul(h ^ (h >>> 15) ^ a48, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0ls s0rs
  h = Math.imul(1052712749 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w s0t b0w b0t
  h = Math.imul(-1199352510 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15) ^ a11, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0t b1t b2t
  h = Math.imul(43475959 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0t b0t b1t
  h = Math.imul(-1929660308 ^ a8, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s2t s1t s0t b0t
  h = Math.imul(382727809 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0t b1t b3t
  h = Math.imul(-1865284810 ^ a15, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // d s1t s0t b0t
  h = Math.imul(455498155 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0t b1t s1t
  if (there & 1) n = s0l(a, shift, told, rows, n);
  if (there & 2) n = s0r(a, shift, told, rows, n);
  if (there & 4) n = b0l(a, shift, told, rows, n);
  if (there & 8) n = s1l(a, shift, told, rows, n);
  if (there & 16) n = s1r(a, shift, told, rows, n);
  return n;
}

function s0l(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a0 = a[0]!, a6 = a[6]!, a7 = a[7]!, a9 = a[9]!, a16 = a[16]!, a21 = a[21]!, a22 = a[22]!, a23 = a[23]!, a24 = a[24]!, a25 = a[25]!, a26 = a[26]!, a47 = a[47]!;
  let h = 0, n = from;
  h = Math.imul(-349328320 ^ a21, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0lw
  h = Math.imul(1966209781 ^ a22, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0lt
  h = Math.imul(-16500886 ^ a23, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0lL
  h = Math.imul(2036878751 ^ a24, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0l2w
  h = Math.imul(-1015244236 ^ a25, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0l2t
  h = Math.imul(1296093353 ^ a26, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0l2L
  h = Math.imul(-1591819079 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a16, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0lv
  h = Math.imul(465610358 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a47, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0ls
  h = Math.imul(1487769099 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a22, k); h = Math.imul(h ^ (h >>> 15) ^ a25, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0lt s0l2t
  h = Math.imul(-1325636097 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a22, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0lt b0t
  h = Math.imul(320301512 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a23, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0lL b0t
  h = Math.imul(-768483665 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a47, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0ls b0t
  h = Math.imul(1806059452 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a23, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0t s0lL
  h = Math.imul(2141104710 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a21, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0lw s0t
  h = Math.imul(-1602453522 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a47, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0t s0ls
  h = Math.imul(708883459 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a47, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s0ls b0t
  h = Math.imul(727781678 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a16, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w s0lv
  h = Math.imul(-439026453 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a47, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w s0ls
  return n;
}

function s0r(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a0 = a[0]!, a6 = a[6]!, a9 = a[9]!, a17 = a[17]!, a27 = a[27]!, a28 = a[28]!, a29 = a[29]!, a30 = a[30]!, a31 = a[31]!, a32 = a[32]!, a48 = a[48]!;
  let h = 0, n = from;
  h = Math.imul(-682299682 ^ a27, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0rw
  h = Math.imul(1371487091 ^ a28, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0rt
  h = Math.imul(-612142616 ^ a29, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0rL
  h = Math.imul(-1516794339 ^ a30, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0r2w
  h = Math.imul(805029042 ^ a31, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0r2t
  h = Math.imul(-1446112985 ^ a32, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0r2L
  h = Math.imul(-1250611389 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a17, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0rv
  h = Math.imul(1614743808 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a48, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0rs
  h = Math.imul(582075552 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a28, k); h = Math.imul(h ^ (h >>> 15) ^ a31, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0rt s0r2t
  h = Math.imul(985707028 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a28, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0rt b0t
  h = Math.imul(-1652840835 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a29, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0rL b0t
  h = Math.imul(1210941498 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a48, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t s0rs b0t
  h = Math.imul(1062823416 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a17, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w s0rv
  h = Math.imul(-368883787 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a48, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0w s0rs
  return n;
}

function b0l(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a3 = a[3]!, a6 = a[6]!, a9 = a[9]!, a18 = a[18]!, a33 = a[33]!, a34 = a[34]!, a35 = a[35]!, a36 = a[36]!, a37 = a[37]!, a38 = a[38]!, a49 = a[49]!;
  let h = 0, n = from;
  h = Math.imul(869412700 ^ a33, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0lw
  h = Math.imul(-1104779791 ^ a34, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0lt
  h = Math.imul(940225126 ^ a35, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0lL
  h = Math.imul(-2111911781 ^ a36, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0l2w
  h = Math.imul(207684912 ^ a37, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0l2t
  h = Math.imul(-1770695771 ^ a38, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0l2L
  h = Math.imul(-1179798931 ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a18, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0t b0lv
  h = Math.imul(1947704362 ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a49, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0t b0ls
  h = Math.imul(-1400630571 ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a34, k); h = Math.imul(h ^ (h >>> 15) ^ a37, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0t b0lt b0l2t
  h = Math.imul(-2066429815 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a34, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0t b0lt
  h = Math.imul(1733295250 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a35, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0t b0lL
  h = Math.imul(1543771332 ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a49, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s0t b0t b0ls
  h = Math.imul(61982850 ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a18, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0w b0lv
  h = Math.imul(-25449889 ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a49, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // b0w b0ls
  return n;
}

function s1l(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a6 = a[6]!, a7 = a[7]!, a19 = a[19]!, a39 = a[39]!, a40 = a[40]!, a41 = a[41]!, a50 = a[50]!;
  let h = 0, n = from;
  h = Math.imul(274295258 ^ a39, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1lw
  h = Math.imul(-1699895729 ^ a40, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1lt
  h = Math.imul(1689386212 ^ a41, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1lL
  h = Math.imul(-1845728831 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a19, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1lv
  h = Math.imul(2018500852 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a50, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1ls
  h = Math.imul(255788350 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a40, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1lt s0t
  return n;
}

function s1r(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a1 = a[1]!, a6 = a[6]!, a7 = a[7]!, a20 = a[20]!, a42 = a[42]!, a43 = a[43]!, a44 = a[44]!, a45 = a[45]!, a46 = a[46]!, a51 = a[51]!;
  let h = 0, n = from;
  h = Math.imul(-293336807 ^ a42, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1rw
  h = Math.imul(1760053134 ^ a43, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1rt
  h = Math.imul(-218325981 ^ a44, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1rL
  h = Math.imul(-1920727753 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a20, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1rv
  h = Math.imul(-1034797719 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a51, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1rs
  h = Math.imul(921186122 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a43, k); h = Math.imul(h ^ (h >>> 15) ^ a45, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1rt s1r2t
  h = Math.imul(-1996270765 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a43, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1rt s0t
  h = Math.imul(-514717433 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a44, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1rL s0t
  h = Math.imul(-175465007 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a46, k); h = Math.imul(h ^ (h >>> 15) ^ a44, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1r2L s1rL
  h = Math.imul(644358521 ^ a7, k); h = Math.imul(h ^ (h >>> 15) ^ a51, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1t s1rs s0t
  h = Math.imul(401101740 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a20, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w s1rv
  h = Math.imul(1285966750 ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a51, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // s1w s1rs
  return n;
}
