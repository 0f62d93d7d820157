import { describe, expect, it } from 'vitest';
import { actionAtoms, actionTemplates, fillActionAtoms } from './actions.ts';
import { allowed, attach, push, shift as pushes, start } from './arcs.ts';
import { formsOf } from './forms.ts';
import { actionSum, decide, labelFor, seenOf } from './greedy.ts';
import { labelRows } from './label-rows.ts';
import { labelAtoms, labelTemplates } from './labels.ts';
import { mix } from './hash.ts';
import { tagRows } from './tag-rows.ts';
import { besideTemplates, tag, tagAtoms } from './tagger.ts';
import { fillRows } from './templates.ts';
import { keepTold } from './told.ts';
import { loadParser, loadTagger } from './weights.ts';

const shift = 20;
const told = Int32Array.from({ length: 2 ** (32 - shift - 5) }, (_, i) => mix(i, 7));

describe('the tables of templates as straight code', () => {
  for (const [name, straight, templates, count] of [['labels', labelRows, labelTemplates, labelAtoms], ['the tagger', tagRows, besideTemplates, tagAtoms.length]] as const) {
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

describe('the sums of actions', () => {
  const sentences = ['The army said on Monday that two soldiers were killed near the border .', 'Gunmen who had crossed the river , police said , shot dead the mayor , his driver and three guards in the town of Orm .', 'No .', 'Rockets hit'];

  it('are those of all templates, in every state of a sentence, whatever is held', () => {
    const tagger = loadTagger('cased'), { sure: _, ...weighed } = loadParser(), parser = { ...weighed, sure: null };
    const atoms = new Int32Array(actionAtoms), rows = new Int32Array(actionTemplates.count), { actions } = parser;
    let states = 0;
    for (const sentence of [...sentences, ...sentences]) {
      const forms = formsOf(sentence.split(' '), 'cased'), seen = seenOf(forms, tag(tagger, forms)), state = start(seen.n);
      for (let may = allowed(state); may; may = allowed(state)) {
        let action = may === 1 ? pushes : 2;
        if (may & (may - 1)) {
          fillActionAtoms(state, seen, atoms);
          fillRows(actionTemplates, atoms, actions.shift, rows);
          expect(actionSum(actions, state, seen)).toBe(rows.reduce((sum, row) => (sum + actions.cells[row]!) | 0, 0));
          action = decide(parser, state, seen, may);
          states++;
        }
        if (action === pushes) push(state); else attach(state, action, labelFor(parser, state, seen, action));
      }
    }
    expect(states).toBeGreaterThan(80);
  });

  it('have room for the tags of both taggers', () => { for (const casing of ['cased', 'caseless'] as const) expect(loadTagger(casing).classes.length).toBeLessThan(125); });
});
