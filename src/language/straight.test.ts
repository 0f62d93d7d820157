import { describe, expect, it } from 'vitest';
import { actionAtoms, actionTemplates, fillActionAtoms } from './actions.ts';
import { allowed, attach, fromTop, left, push, shift as pushes, start } from './arcs.ts';
import { formsOf } from './forms.ts';
import { actionSum, decide, labelFor, labelSums, seenOf } from './greedy.ts';
import { fillLabelAtoms, labelAtoms, labelTemplates } from './labels.ts';
import { mix } from './hash.ts';
import { tagRows } from './tag-rows.ts';
import { otherTagTemplates, tagAtoms, tagTemplates } from './tag-parts.ts';
import { fillHeld, tagSums } from './tag-sums.ts';
import { tag } from './tagger.ts';
import { addRows } from './sparse.ts';
import { fillRows } from './templates.ts';
import { keepTold } from './told.ts';
import { loadParser, loadTagger } from './weights.ts';

const shift = 20;
const told = Int32Array.from({ length: 2 ** (32 - shift - 5) }, (_, i) => mix(i, 7));

describe('the tables of templates as straight code', () => {
  it('gives the rows of the table of the tagger', () => {
    for (let turn = 0; turn < 50; turn++) {
      const atoms = Int32Array.from({ length: tagAtoms.length }, (_, i) => mix(turn * 1000 + i, 3)), { count } = otherTagTemplates;
      const rows = new Int32Array(count), own = new Int32Array(count + 1);
      fillRows(otherTagTemplates, atoms, shift, rows);
      const kept = rows.slice(0, keepTold(told, rows, count));
      expect(own.slice(0, tagRows(atoms, shift, told, own))).toEqual(kept);
    }
  });
});

it('gives the sums of all templates of the tagger, whatever is held', () => {
  const { weights, classes } = loadTagger('cased'), held = tagSums(weights, classes.length), rows = new Int32Array(tagTemplates.count), { length } = classes;
  for (let turn = 0; turn < 400; turn++) {
    // few values, so that words, tags and shapes come back
    const word = mix(turn, 5) & 7, atoms = Int32Array.from({ length: tagAtoms.length }, (_, i) => (i === 11 ? (mix(word, i) & 7) | (turn & 8) : i < 13 ? mix(word, i) : i < 16 ? mix(turn, i) & 15 : mix(turn * 1000 + i, 3) & 3));
    const scores = new Int32Array(256), all = new Int32Array(256);
    fillRows(tagTemplates, atoms, weights.shift, rows);
    addRows(weights, rows, tagTemplates.count, all);
    fillHeld(held, word, atoms, scores);
    addRows(weights, rows, tagRows(atoms, weights.shift, weights.told, rows), scores);
    expect(scores.slice(0, length)).toEqual(all.slice(0, length));
  }
});

describe('the sums of actions and of relations', () => {
  const sentences = ['The army said on Monday that two soldiers were killed near the border .', 'Gunmen who had crossed the river , police said , shot dead the mayor , his driver and three guards in the town of Orm .', 'No .', 'Rockets hit'];

  it('are those of all templates, in every state of a sentence, whatever is held', () => {
    const tagger = loadTagger('cased'), { sure: _, ...weighed } = loadParser(), parser = { ...weighed, sure: null };
    const atoms = new Int32Array(actionAtoms), rows = new Int32Array(actionTemplates.count), { actions, labels, relations } = parser;
    const arc = new Int32Array(labelAtoms), arcRows = new Int32Array(labelTemplates.count);
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
        if (action === pushes) { push(state); continue; }
        fillLabelAtoms(state, seen, action === left ? state.next : fromTop(state, 1), fromTop(state, 0), arc);
        fillRows(labelTemplates, arc, labels.shift, arcRows);
        const sums = new Int32Array(relations.length);
        addRows(labels, arcRows, labelTemplates.count, sums);
        expect(labelSums(labels, arc, new Int32Array(relations.length), relations.length)).toEqual(sums);
        attach(state, action, labelFor(parser, state, seen, action));
      }
    }
    expect(states).toBeGreaterThan(80);
  });

  it('have room for the tags of both taggers', () => { for (const casing of ['cased', 'caseless'] as const) expect(loadTagger(casing).classes.length).toBeLessThan(125); });
});
