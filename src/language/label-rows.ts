// Made by scripts/straight.mjs from the table in labels.ts; do not edit. straight.test.ts tells when it is old.
const k = 0x9e3779b1, m = 0x85ebca6b;

/** The rows that hold any weight of all templates whose sums are not held (see label-sums.ts), written into `rows`; says how many. `there` are the bits of the sides with children, whose templates are read as well. */
export function labelRows(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, there: number): number {
  const a0 = a[0]!, a1 = a[1]!, a2 = a[2]!, a3 = a[3]!, a4 = a[4]!, a5 = a[5]!, a6 = a[6]!, a7 = a[7]!, a8 = a[8]!, a9 = a[9]!, a10 = a[10]!, a11 = a[11]!, a12 = a[12]!, a13 = a[13]!, a14 = a[14]!, a15 = a[15]!, a16 = a[16]!, a18 = a[18]!, a25 = a[25]!, a27 = a[27]!, a28 = a[28]!, a29 = a[29]!;
  let h = 0, n = 0;
  h = Math.imul(-1572921020 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hw
  h = Math.imul(-1239960466 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir dw
  h = Math.imul(-1169285320 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir he
  h = Math.imul(72504749 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir de
  h = Math.imul(-1901698110 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hw dw
  h = Math.imul(143308919 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hw dt
  h = Math.imul(-1835075860 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir ht dw
  h = Math.imul(-420128330 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir he de
  h = Math.imul(1624872491 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a7, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir ht de
  h = Math.imul(-349328320 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a6, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir he dt
  h = Math.imul(1966209781 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir d-t dt
  h = Math.imul(-16500886 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a11, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir d+t dt
  h = Math.imul(2036878751 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir d-w dt
  h = Math.imul(-1015244236 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a13, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir d+w dt
  h = Math.imul(1296093353 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a8, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir h-t ht
  h = Math.imul(-682299682 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir h+t ht
  h = Math.imul(1371487091 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a14, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir h-w dt
  h = Math.imul(-612142616 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a15, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir h+w dt
  h = Math.imul(-1446112985 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a16, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lw hw
  h = Math.imul(869412700 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a16, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lw dw
  h = Math.imul(-293336807 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a18, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lL hw
  h = Math.imul(2093001304 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a25, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir dls hw
  h = Math.imul(-888976489 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a27, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hls hw
  h = Math.imul(-545530207 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a28, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hrs hw
  h = Math.imul(931836949 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a5, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir ht dt dist
  h = Math.imul(-1314995574 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a1, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hw ht dt
  h = Math.imul(1004609343 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a3, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir ht dw dt
  h = Math.imul(-2047519404 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir d-t dt ht
  h = Math.imul(265905097 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a11, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir d+t dt ht
  h = Math.imul(-1976715138 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a12, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir d-w dt ht
  h = Math.imul(338818707 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a9, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir h+t dt ht
  h = Math.imul(-1643904248 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a8, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir h-t dt ht
  h = Math.imul(409491901 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a10, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a11, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir d-t dt d+t
  h = Math.imul(1221586629 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a29, k); h = Math.imul(h ^ (h >>> 15) ^ a25, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir sL dls dt
  if (there & 1) n = left(a, shift, told, rows, n);
  if (there & 2) n = right(a, shift, told, rows, n);
  if (there & 4) n = headLeft(a, shift, told, rows, n);
  if (there & 8) n = headRight(a, shift, told, rows, n);
  if (there & 16) n = beside(a, shift, told, rows, n);
  return n;
}

function left(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a0 = a[0]!, a2 = a[2]!, a4 = a[4]!, a16 = a[16]!, a17 = a[17]!, a18 = a[18]!, a19 = a[19]!, a20 = a[20]!, a21 = a[21]!, a25 = a[25]!;
  let h = 0, n = from;
  h = Math.imul(-1516794339 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a16, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lw dt
  h = Math.imul(805029042 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a16, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lw ht
  h = Math.imul(-1104779791 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a17, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lt dt
  h = Math.imul(940225126 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a18, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lL dt
  h = Math.imul(-2111911781 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a19, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir l2w dt
  h = Math.imul(207684912 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a20, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir l2t dt
  h = Math.imul(-1770695771 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a21, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir l2L dt
  h = Math.imul(1760053134 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a25, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir dls dt
  h = Math.imul(-218325981 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a25, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir dls ht
  h = Math.imul(-1381597216 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a16, k); h = Math.imul(h ^ (h >>> 15) ^ a19, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lw l2w
  h = Math.imul(-495151150 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a17, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lt dt ht
  h = Math.imul(1816177735 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a18, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir lL ht dt
  h = Math.imul(-162202884 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a25, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir dls dt ht
  return n;
}

function right(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a0 = a[0]!, a2 = a[2]!, a4 = a[4]!, a22 = a[22]!, a23 = a[23]!, a24 = a[24]!, a26 = a[26]!;
  let h = 0, n = from;
  h = Math.imul(274295258 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a22, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir rw dt
  h = Math.imul(-1699895729 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a23, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir rt dt
  h = Math.imul(1689386212 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a24, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir rL dt
  h = Math.imul(-959127347 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a26, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir drs dt
  h = Math.imul(1891579665 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a26, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir drs dt ht
  return n;
}

function headLeft(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a0 = a[0]!, a2 = a[2]!, a4 = a[4]!, a27 = a[27]!;
  let h = 0, n = from;
  h = Math.imul(1094663522 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a27, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hls dt
  h = Math.imul(-92058234 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a27, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hls ht dt
  return n;
}

function headRight(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a0 = a[0]!, a2 = a[2]!, a4 = a[4]!, a28 = a[28]!;
  let h = 0, n = from;
  h = Math.imul(1427603468 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a28, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hrs dt
  h = Math.imul(1150786107 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a28, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir hrs ht dt
  return n;
}

function beside(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  const a0 = a[0]!, a2 = a[2]!, a4 = a[4]!, a29 = a[29]!, a30 = a[30]!;
  let h = 0, n = from;
  h = Math.imul(1498289366 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a29, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir sL dt
  h = Math.imul(592585035 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a30, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir st dt
  h = Math.imul(-822357936 ^ a0, k); h = Math.imul(h ^ (h >>> 15) ^ a29, k); h = Math.imul(h ^ (h >>> 15) ^ a2, k); h = Math.imul(h ^ (h >>> 15) ^ a4, k); h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // dir sL ht dt
  return n;
}
