import { labelNames, labelTemplates } from './labels.ts';
import { listed, part, readied, type Templates } from './templates.ts';

/** Atoms of children, by the side they hang on, the dependent's or the head's, or those of the head's on the dependent's side: each has one fixed value where there is no child. */
const kids = { left: ['lw', 'lt', 'lL', 'l2w', 'l2t', 'l2L', 'dls'], right: ['rw', 'rt', 'rL', 'drs'], headLeft: ['hls'], headRight: ['hrs'], beside: ['sL', 'st'] } as const;
type Side = keyof typeof kids;
/** The sides, in the order of their bits. */
export const labelSides = Object.keys(kids) as readonly Side[];

let rest: Templates = labelTemplates;
/** Takes out of the rest the templates that read none but the direction, both tags and the atoms of a side's children. */
function take(side: Side | null): Templates {
  const own: readonly string[] = ['dir', 'ht', 'dt', ...(side ? kids[side] : [])];
  const [mine, others] = part(rest, (atom) => own.includes(labelNames[atom]!));
  rest = others;
  return mine;
}

const always = take(null);
/** The templates of the children on each side, for where there are some. */
export const labelKids: readonly Templates[] = labelSides.map(take);
/** The templates that the direction, both tags and absent children do not settle. */
export const otherLabels: Templates = rest;
/** Those that they settle, by the bits of the sides without children. */
export const settledLabels: readonly Templates[] = Array.from({ length: 1 << labelSides.length }, (_, none) =>
  readied([always, ...labelKids.filter((_, bit) => none & (1 << bit))].flatMap(listed).sort((a, b) => a.atoms.length - b.atoms.length)));
