// Writes src/language/action-rows.ts, label-rows.ts and tag-rows.ts, the parser's and the tagger's templates whose sums are not held as straight code, and the attribution model's in src/coders/rules/claims/trained/rows.ts. Run by `node --conditions=source --import tsx scripts/straight.mjs` after a change of a table.
import { writeFileSync } from 'node:fs';
import { cueTables } from '../src/coders/rules/claims/trained/cue-features.ts';
import { spanTables } from '../src/coders/rules/claims/trained/span-features.ts';
import { actionNames } from '../src/language/actions.ts';
import { labelNames } from '../src/language/labels.ts';
import { labelKids, labelSides, otherLabels } from '../src/language/label-parts.ts';
import { kidTemplates, otherTemplates, sides } from '../src/language/action-parts.ts';
import { otherTagTemplates, tagAtoms } from '../src/language/tag-parts.ts';

/** The statements of a table: each mixes its atoms as `fillRows` does, and keeps its row where the row is told. */
function statements({ atoms, seeds, sizes }, names) {
  const local = (at) => `a${at}`;
  const out = [];
  let p = 0, n = 0;
  sizes.forEach((count, k) => {
    for (let c = 0; c < count; c++, n++) {
      const own = [...atoms.subarray(p, p + k + 1)];
      p += k + 1;
      const [first, ...others] = own;
      let line = `h = Math.imul(${seeds[n]} ^ ${local(first)}, k);`;
      for (const at of others) line += ` h = Math.imul(h ^ (h >>> 15) ^ ${local(at)}, k);`;
      out.push(`  ${line} h = Math.imul(h ^ (h >>> 15), m); h = (h ^ (h >>> 13)) >>> shift; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1; // ${own.map((at) => names[at]).join(' ')}`);
    }
  });
  return out.join('\n');
}

const locals = (templates) => `const ${[...new Set(templates.flatMap((t) => [...t.atoms]))].sort((x, y) => x - y).map((i) => `a${i} = a[${i}]!`).join(', ')};`;

/** The rows of the templates whose sums are not held, those of children in functions of their own, a list of tables for each side. */
const sidedPage = (name, what, others, sides, kids, names) => `// Made by scripts/straight.mjs from the table in ${what}s.ts; do not edit. straight.test.ts tells when it is old.
const k = 0x9e3779b1, m = 0x85ebca6b;

/** The rows that hold any weight of all templates whose sums are not held (see ${what}-sums.ts), written into \`rows\`; says how many. \`there\` are the bits of the sides with children, whose templates are read as well. */
export function ${name}(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, there: number): number {
  ${locals([others])}
  let h = 0, n = 0;
${statements(others, names)}
${sides.map((side, bit) => `  if (there & ${1 << bit}) n = ${side}(a, shift, told, rows, n);`).join('\n')}
  return n;
}
${sides.map((side, bit) => `
function ${side}(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array, from: number): number {
  ${locals(kids[bit])}
  let h = 0, n = from;
${kids[bit].map((t) => statements(t, names)).filter(Boolean).join('\n')}
  return n;
}
`).join('')}`;
writeFileSync(new URL('../src/language/action-rows.ts', import.meta.url), sidedPage('actionRows', 'action', otherTemplates, sides, sides.map(kidTemplates), actionNames));
writeFileSync(new URL('../src/language/label-rows.ts', import.meta.url), sidedPage('labelRows', 'label', otherLabels, labelSides, labelKids.map((t) => [t]), labelNames));

const page = (name, what, templates, names) => `// Made by scripts/straight.mjs from the table in ${what}.ts; do not edit. straight.test.ts tells when it is old.
const k = 0x9e3779b1, m = 0x85ebca6b;

/** The rows that hold any weight of all templates whose sums are not held, written into \`rows\`; says how many. What \`fillRows\` and \`keepTold\` do with the table, without reading it. */
export function ${name}(a: Int32Array, shift: number, told: Int32Array, rows: Int32Array): number {
  ${locals([templates])}
  let h = 0, n = 0;
${statements(templates, names)}
  return n;
}
`;

writeFileSync(new URL('../src/language/tag-rows.ts', import.meta.url), page('tagRows', 'tag-parts', otherTagTemplates, tagAtoms));

/** The mixing of the attribution model's features (features.ts), step by step. */
const steps = [['0x85ebca6b', 13], ['0xc2b2ae35', 16], ['0x27d4eb2f', 15], ['0x165667b1', 14]];

/** The function of one of the attribution model's tables. */
function attribution([name, { count, seeds, atoms }]) {
  const lines = [];
  for (let n = 0; n < count; n++) {
    const mixed = steps.map(([by, shift], i) => { const at = atoms[4 * n + i], own = at ? ` ^ a${at}` : ''; return `h = Math.imul(${i ? 'h' : seeds[n]}${own}, ${by}); h ^= h >>> ${shift};`; });
    lines.push(`  ${mixed.join(' ')} h = Math.imul(h, 0x9e3779b1) >>> by; rows[n] = h; n += (told[h >>> 5]! >>> (h & 31)) & 1;`);
  }
  return `
export function ${name}(a: Int32Array, by: number, told: Int32Array, rows: Int32Array, n: number): number {
  const ${[...new Set(atoms)].filter((i) => i).sort((x, y) => x - y).map((i) => `a${i} = a[${i}]!`).join(', ')};
  let h = 0;
${lines.join('\n')}
  return n;
}
`;
}

writeFileSync(new URL('../src/coders/rules/claims/trained/rows.ts', import.meta.url), `// Made by scripts/straight.mjs from the tables in cue-features.ts and span-features.ts; do not edit. rows.test.ts tells when it is old.
${[...Object.entries(cueTables), ...Object.entries(spanTables)].map(attribution).join('')}`);
