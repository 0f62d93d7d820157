import { describe, expect, it } from 'vitest';
import { actionRows } from './action-rows.ts';
import { actionAtoms, actionTemplates } from './actions.ts';
import { labelRows } from './label-rows.ts';
import { labelAtoms, labelTemplates } from './labels.ts';
import { mix } from './hash.ts';
import { tagRows } from './tag-rows.ts';
import { besideTemplates, tagAtoms } from './tagger.ts';
import { fillRows } from './templates.ts';
import { keepTold } from './told.ts';

const shift = 20;
const told = Int32Array.from({ length: 2 ** (32 - shift - 5) }, (_, i) => mix(i, 7));

describe('the tables of templates as straight code', () => {
  for (const [name, straight, templates, count] of [['actions', actionRows, actionTemplates, actionAtoms], ['labels', labelRows, labelTemplates, labelAtoms], ['the tagger', tagRows, besideTemplates, tagAtoms.length]] as const) {
    it(`gives the rows of the table of ${name}`, () => {
      for (let turn = 0; turn < 50; turn++) {
        const atoms = Int32Array.from({ length: count }, (_, i) => mix(turn * 1000 + i, 3));
        const rows = new Int32Array(templates.count), own = new Int32Array(templates.count + 1);
        fillRows(templates, atoms, shift, rows);
        const kept = rows.slice(0, keepTold(told, rows, templates.count));
        const n = straight(atoms, shift, told, own);
        expect(own.slice(0, n)).toEqual(kept);
      }
    });
  }
});
