import { part, templates, type Templates } from './templates.ts';

/** What the tagger's templates speak of: w form, lw lower case, s and p suffix and prefix, amb tags seen for the word, t tags given; -1 and +1 are neighbours. */
export const tagAtoms = ['1', 'w', 'lw', 's1', 's2', 's3', 's4', 'p1', 'p2', 'p3', 'shape', 'flags', 'amb', 'amb-1', 'amb+1', 'amb+2',
  'lw-1', 'lw-2', 'lw+1', 'lw+2', 's3-1', 's3+1', 'shape-1', 'shape+1', 't-1', 't-2'] as const;

const table = ['1', 'w', 'lw', 's1', 's2', 's3', 's4', 'p1', 'p2', 'p3', 'shape', 'flags s2', 'amb', 'amb amb+1', 'amb+1 amb+2', 'amb-1 amb', 'amb-1 amb amb+1',
  't-1', 't-1 t-2', 't-1 lw', 't-1 amb', 't-1 amb+1', 't-1 lw+1', 't-1 flags', 't-2 lw', 't-1 t-2 lw', 't-1 t-2 amb', 't-1 amb amb+1',
  'lw-1', 'lw+1', 'lw-2', 'lw+2', 'lw-1 lw', 'lw lw+1', 'lw-1 lw+1', 's3-1', 's3+1', 'shape-1 shape', 'shape shape+1', 'lw-1 amb', 'lw+1 amb',
  's3 flags t-1', 't-1 amb+1 amb+2', 's3 s3+1', 'flags shape-1 shape+1', 's3 amb+1', 'p2 s2'];
/** The tagger's templates: it goes from left to right, sees the two tags it gave last, and words on both sides. */
export const tagTemplates = templates(tagAtoms, table);

/** The flag of a sentence's first word. */
export const opening = 8;

let rest: Templates = tagTemplates;
/** Takes out of the rest the templates that read none but these atoms. */
function take(...atoms: readonly (typeof tagAtoms)[number][]): Templates {
  const [mine, others] = part(rest, (atom) => atoms.includes(tagAtoms[atom]!));
  rest = others;
  return mine;
}

/** The templates that a word's own letters settle, the flag of a sentence's first word and the tags seen with it. */
export const wordTagTemplates = take('1', 'w', 'lw', 's1', 's2', 's3', 's4', 'p1', 'p2', 'p3', 'shape', 'flags', 'amb');
/** Those that the two tags before and the flags settle, and those that the shapes of three words and the flags do. */
export const lastTagTemplates = take('t-1', 't-2', 'flags'), shapeTagTemplates = take('shape-1', 'shape', 'shape+1', 'flags');
/** All others; `tagRows` is their straight code. */
export const otherTagTemplates: Templates = rest;
