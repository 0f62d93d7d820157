import type { Arcs } from './arcs.ts';
import { templates } from './templates.ts';

/** What the parser sees of a sentence: hashes of lower-cased words, of tags and of suffixes; entry n is the root, n+1 is no word. */
export interface Seen { readonly n: number; readonly words: Int32Array; readonly tags: Int32Array; readonly ends: Int32Array }

/** The atoms by name. */
export const actionNames = ['s0w', 's1w', 's2w', 'b0w', 'b1w', 'b2w', 's0t', 's1t', 's2t', 'b0t', 'b1t', 'b2t', 'b3t', 's0e', 'b0e', 'd', 's0lv', 's0rv', 'b0lv', 's1lv', 's1rv',
  's0lw', 's0lt', 's0lL', 's0l2w', 's0l2t', 's0l2L', 's0rw', 's0rt', 's0rL', 's0r2w', 's0r2t', 's0r2L', 'b0lw', 'b0lt', 'b0lL', 'b0l2w', 'b0l2t', 'b0l2L',
  's1lw', 's1lt', 's1lL', 's1rw', 's1rt', 's1rL', 's1r2t', 's1r2L', 's0ls', 's0rs', 'b0ls', 's1ls', 's1rs', 's3t'] as const;

const table = [
  ...['s0', 'b0', 's1', 'b1', 'b2', 's2'].flatMap((x) => [`${x}w`, `${x}t`, `${x}w ${x}t`]),
  ...[['s0', 'b0'], ['s1', 's0'], ['s1', 'b0'], ['b0', 'b1']].flatMap(([x, y]) => [`${x}w ${y}w`, `${x}w ${y}t`, `${x}t ${y}w`, `${x}t ${y}t`]),
  's0w s0t b0w b0t', 's0w s0t b0t', 's0t b0w b0t', 's1w s1t s0t', 's1t s0w s0t',
  'b0t b1t b2t', 's0t b0t b1t', 's1t s0t b0t', 's2t s1t s0t', 's0w b0t b1t', 's0t b0w b1t', 's0t b0t b1w', 's1w s0t b0t', 's1t s0w b0t', 's1t s0t b0w', 's2t s1t b0t', 's3t s2t s1t', 's2w s1t s0t',
  's0t b0t b1t b2t', 's1t s0t b0t b1t', 's2t s1t s0t b0t', 's0t b0t b1t b3t',
  'd s0t', 'd s0w', 'd b0t', 'd b0w', 'd s0t b0t', 'd s0w b0w', 'd s1t s0t', 'd s1w', 'd s1t s0t b0t',
  's0t s0lv', 's0w s0lv', 's0t s0rv', 's0w s0rv', 'b0t b0lv', 'b0w b0lv', 's1t s1rv', 's1w s1rv', 's1t s1lv',
  's0lw', 's0lt', 's0lL', 's0l2w', 's0l2t', 's0l2L', 's0rw', 's0rt', 's0rL', 's0r2w', 's0r2t', 's0r2L', 'b0lw', 'b0lt', 'b0lL', 'b0l2w', 'b0l2t', 'b0l2L', 's1lw', 's1lt', 's1lL', 's1rw', 's1rt', 's1rL',
  's0t s0lt s0l2t', 's0t s0rt s0r2t', 'b0t b0lt b0l2t', 's1t s1rt s1r2t', 's0t s0lt b0t', 's0t s0rt b0t', 's0t b0t b0lt', 's1t s1lt s0t', 's1t s1rt s0t', 's0t s0lL b0t', 's0t s0rL b0t', 's0t b0t b0lL', 's1t s1rL s0t', 's1t s0t s0lL', 's1t s1r2L s1rL',
  's1t s0lw s0t', 's1w s0lw s0t', 'b0w s0lw s0t', 's1w s1rt s0t',
  's0t s0ls', 's0w s0ls', 's0t s0rs', 's0w s0rs', 'b0t b0ls', 'b0w b0ls', 's1t s1ls', 's1t s1rs', 's1w s1rs', 's0t s0rs b0t', 's0t s0ls b0t', 's0t b0t b0ls', 's1t s1rs s0t', 's1t s0t s0ls', 's1t s0ls b0t', 's0ls s1rs', 's0t s0ls s0rs',
  's0e', 'b0e', 's0e b0t', 's0t b0e', 's1t s0e', 's0t b0t b1t s1t',
];

/** The templates that choose between the three actions. */
export const actionTemplates = templates(actionNames, table);
/** How many atoms the templates speak of. */
export const actionAtoms = actionNames.length;

const near = (d: number): number => (d < 10 ? d : d < 15 ? 10 : 15);

/** Writes the atoms of a state: s0 … the stack from its top, b0 … the words to come; l, r outermost children; L relations; s sets of relations; v numbers of children; d distance. */
export function fillActionAtoms(s: Arcs, seen: Seen, a: Int32Array): void {
  const { data: x, size: m, n, next, depth } = s;
  const { words: w, tags: t, ends: e } = seen;
  const top = 10 * m + depth - 1;
  const s0 = x[top]!, s1 = depth > 1 ? x[top - 1]! : n + 1, s2 = depth > 2 ? x[top - 2]! : n + 1, s3 = depth > 3 ? x[top - 3]! : n + 1;
  const b0 = next < n ? next : n + 1, b1 = next + 1 < n ? next + 1 : n + 1, b2 = next + 2 < n ? next + 2 : n + 1, b3 = next + 3 < n ? next + 3 : n + 1;
  a[0] = w[s0]!; a[1] = w[s1]!; a[2] = w[s2]!; a[3] = w[b0]!; a[4] = w[b1]!; a[5] = w[b2]!;
  a[6] = t[s0]!; a[7] = t[s1]!; a[8] = t[s2]!; a[9] = t[b0]!; a[10] = t[b1]!; a[11] = t[b2]!; a[12] = t[b3]!;
  a[13] = e[s0]!; a[14] = e[b0]!; a[15] = s0 < n && b0 < n ? near(b0 - s0) : 20;
  a[16] = x[6 * m + s0]!; a[17] = x[7 * m + s0]!; a[18] = x[6 * m + b0]!; a[19] = x[6 * m + s1]!; a[20] = x[7 * m + s1]!;
  let c = x[2 * m + s0]!; a[21] = w[c]!; a[22] = t[c]!; a[23] = x[m + c]!;
  c = x[3 * m + s0]!; a[24] = w[c]!; a[25] = t[c]!; a[26] = x[m + c]!;
  c = x[4 * m + s0]!; a[27] = w[c]!; a[28] = t[c]!; a[29] = x[m + c]!;
  c = x[5 * m + s0]!; a[30] = w[c]!; a[31] = t[c]!; a[32] = x[m + c]!;
  c = x[2 * m + b0]!; a[33] = w[c]!; a[34] = t[c]!; a[35] = x[m + c]!;
  c = x[3 * m + b0]!; a[36] = w[c]!; a[37] = t[c]!; a[38] = x[m + c]!;
  c = x[2 * m + s1]!; a[39] = w[c]!; a[40] = t[c]!; a[41] = x[m + c]!;
  c = x[4 * m + s1]!; a[42] = w[c]!; a[43] = t[c]!; a[44] = x[m + c]!;
  c = x[5 * m + s1]!; a[45] = t[c]!; a[46] = x[m + c]!;
  a[47] = x[8 * m + s0]!; a[48] = x[9 * m + s0]!; a[49] = x[8 * m + b0]!; a[50] = x[8 * m + s1]!; a[51] = x[9 * m + s1]!; a[52] = t[s3]!;
}
