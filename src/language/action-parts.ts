import { actionNames, actionTemplates } from './actions.ts';
import { listed, part, readied, type Templates } from './templates.ts';

/** Atoms of children, by the side they hang on: each has one fixed value where there is no child. */
const kids = {
  s0l: ['s0lv', 's0lw', 's0lt', 's0lL', 's0l2w', 's0l2t', 's0l2L', 's0ls'], s0r: ['s0rv', 's0rw', 's0rt', 's0rL', 's0r2w', 's0r2t', 's0r2L', 's0rs'],
  b0l: ['b0lv', 'b0lw', 'b0lt', 'b0lL', 'b0l2w', 'b0l2t', 'b0l2L', 'b0ls'],
  s1l: ['s1lv', 's1lw', 's1lt', 's1lL', 's1ls'], s1r: ['s1rv', 's1rw', 's1rt', 's1rL', 's1r2t', 's1r2L', 's1rs'],
} as const;
type Side = keyof typeof kids;
/** The sides, in the order of their bits. */
export const sides: readonly Side[] = ['s0l', 's0r', 'b0l', 's1l', 's1r'];

/** Templates that read certain atoms alone, or, with a side, these and those of its children. */
export interface Part { readonly side: Side | null; readonly templates: Templates }

let rest: Templates = actionTemplates;
/** Takes out of the rest the templates that read none but these atoms, and then for each side those that read its children's as well. */
function take(atoms: readonly string[], ...at: readonly Side[]): readonly Part[] {
  return [null, ...at].map((side) => {
    const own = new Set([...atoms, ...(side ? kids[side] : [])].map((name) => (actionNames as readonly string[]).indexOf(name)));
    const [mine, others] = part(rest, (atom) => own.has(atom));
    rest = others;
    return { side, templates: mine };
  });
}

/** Templates that two tags settle, or a distance and a tag; behind each pair those that it settles where a side has no children. */
export const pairParts = { s0b0: take(['s0t', 'b0t'], 's0l', 's0r', 'b0l'), s1s0: take(['s1t', 's0t'], 's0l', 's1l', 's1r'), s1b0: take(['s1t', 'b0t'], 's0l'), b0b1: take(['b0t', 'b1t']), ds0: take(['d', 's0t']), db0: take(['d', 'b0t']) };
/** Templates that one word settles, by its place in the state; the same behind a place. */
const wordParts = { s0: take(['s0w', 's0t', 's0e'], 's0l', 's0r'), b0: take(['b0w', 'b0t', 'b0e'], 'b0l'), s1: take(['s1w', 's1t'], 's1r'), b1: take(['b1w', 'b1t']), b2: take(['b2w', 'b2t']), s2: take(['s2w', 's2t']) };
/** All others. */
export const otherTemplates: Templates = rest;

/** The numbers of a word's sums: what it speaks for in a place, and what it does there without children on a side. */
export const Sum = { s0: 0, s0l: 1, s0r: 2, b0: 3, b0l: 4, s1: 5, s1r: 6, b1: 7, b2: 8, s2: 9 } as const;
const inOrder = Object.values(wordParts).flat();
/** How many sums a word has. */
export const wordSumsCount = inOrder.length;
const byWord = inOrder.flatMap(({ templates }, sum) => listed(templates).map((template) => ({ ...template, sum }))).sort((a, b) => a.atoms.length - b.atoms.length);
/** All templates that one word settles, and which of its sums each goes into. */
export const wordTemplates: Templates = readied(byWord), wordSumOf: Uint8Array = Uint8Array.from(byWord, ({ sum }) => sum);

/** The templates of the children on a side, for where there are some. */
export const kidTemplates = (side: Side): readonly Templates[] => [...Object.values(pairParts), ...Object.values(wordParts)].flat().filter((p) => p.side === side).map((p) => p.templates);
