import type { Arcs } from './arcs.ts';
import type { Seen } from './actions.ts';
import { templates } from './templates.ts';

/** The atoms by name. */
export const labelNames = ['dir', 'hw', 'ht', 'dw', 'dt', 'dist', 'he', 'de', 'h-t', 'h+t', 'd-t', 'd+t', 'd-w', 'd+w', 'h-w', 'h+w', 'lw', 'lt', 'lL', 'l2w', 'l2t', 'l2L', 'rw', 'rt', 'rL', 'dls', 'drs', 'hls', 'hrs', 'sL', 'st'] as const;

const table = ['hw', 'ht', 'dw', 'dt', 'hw dw', 'ht dt dist', 'hw dt', 'ht dw', 'ht dt', 'he', 'de', 'he de', 'ht de', 'he dt', 'hw ht dt', 'ht dw dt',
  'd-t dt', 'd+t dt', 'd-w dt', 'd+w dt', 'h-t ht', 'h+t ht', 'h-w dt', 'h+w dt', 'd-t dt ht', 'd+t dt ht', 'd-w dt ht', 'h+t dt ht', 'h-t dt ht', 'd-t dt d+t',
  'lw dt', 'lw ht', 'lw hw', 'lw dw', 'lt dt', 'lt dt ht', 'lL dt', 'lL ht dt', 'l2w dt', 'l2t dt', 'l2L dt', 'rw dt', 'rt dt', 'rL dt', 'lL hw',
  'dls dt', 'dls ht', 'dls hw', 'dls dt ht', 'drs dt', 'drs dt ht', 'hls dt', 'hls ht dt', 'hls hw', 'hrs dt', 'hrs ht dt', 'hrs hw', 'sL dt', 'sL ht dt', 'st dt', 'sL dls dt', 'lw l2w'].map((t) => `dir ${t}`);

/** The templates that name an arc's relation, made when the arc is. */
export const labelTemplates = templates(labelNames, table);
/** How many atoms the templates speak of. */
export const labelAtoms = labelNames.length;

/** Writes the atoms of the arc that would hang `dep` on `head` in this state. */
export function fillLabelAtoms(s: Arcs, seen: Seen, head: number, dep: number, a: Int32Array): void {
  const { data: x, size: m, n } = s;
  const { words: w, tags: t, ends: e } = seen;
  const none = n + 1;
  const toLeft = head < n && dep < head;
  const gap = head === n ? 20 : Math.abs(head - dep);
  // places before and behind head and dependent; no functions in here: this runs for every word
  const hp = head > 0 && head < n ? head - 1 : none, hn = head + 1 < n ? head + 1 : none, dp = dep > 0 && dep < n ? dep - 1 : none, dn = dep + 1 < n ? dep + 1 : none;
  a[0] = toLeft ? 1 : 2; a[1] = w[head]!; a[2] = t[head]!; a[3] = w[dep]!; a[4] = t[dep]!; a[5] = gap < 6 ? gap : gap < 10 ? 6 : 10;
  a[6] = e[head]!; a[7] = e[dep]!;
  a[8] = t[hp]!; a[9] = t[hn]!; a[10] = t[dp]!; a[11] = t[dn]!;
  a[12] = w[dp]!; a[13] = w[dn]!; a[14] = w[hp]!; a[15] = w[hn]!;
  let c = x[2 * m + dep]!; a[16] = w[c]!; a[17] = t[c]!; a[18] = x[m + c]!;
  c = x[3 * m + dep]!; a[19] = w[c]!; a[20] = t[c]!; a[21] = x[m + c]!;
  c = x[4 * m + dep]!; a[22] = w[c]!; a[23] = t[c]!; a[24] = x[m + c]!;
  a[25] = x[8 * m + dep]!; a[26] = x[9 * m + dep]!; a[27] = x[8 * m + head]!; a[28] = x[9 * m + head]!;
  c = x[(toLeft ? 2 : 4) * m + head]!; a[29] = x[m + c]!; a[30] = t[c]!;
}
