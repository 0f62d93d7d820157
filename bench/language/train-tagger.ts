import { formsOf, type Forms } from '../../src/language/forms.ts';
import { lexiconOf, type Lexicon } from '../../src/language/lexicon.ts';
import { tagAtoms, tagTemplates } from '../../src/language/tag-parts.ts';
import { ambiguities, blankTags, fillTagAtoms } from '../../src/language/tagger.ts';
import { fillRows } from '../../src/language/templates.ts';
import { chance, Learner, shuffled } from './learner.ts';

/** A sentence for the tagger: its hashes and the ids of its classes. */
export interface Tagged { readonly forms: Forms; readonly gold: Uint8Array }

/** What a lexicon is made of and shipped as. */
export interface Words { readonly sets: number[][]; readonly hashes: Int32Array; readonly set: Uint16Array; readonly sure: Uint8Array }

/** The words seen twice or more, with the classes that make up 5 % of a word; sure where 20 and all were of one class. */
export function wordsOf(sentences: readonly Tagged[]): Words {
  const counts = new Map<number, Map<number, number>>();
  for (const s of sentences) for (let i = 0; i < s.forms.count; i++) {
    const h = s.forms.words[i]!.low;
    let m = counts.get(h);
    if (!m) counts.set(h, m = new Map());
    m.set(s.gold[i]!, (m.get(s.gold[i]!) ?? 0) + 1);
  }
  const sets: number[][] = [], index = new Map<string, number>();
  const kept = [...counts].map(([h, m]) => ({ h, m, total: [...m.values()].reduce((a, b) => a + b, 0) })).filter((w) => w.total >= 2).sort((a, b) => a.h - b.h);
  const set = kept.map(({ m, total }) => {
    const tags = [...m].filter(([, n]) => n >= 0.05 * total).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([t]) => t);
    const list = tags.length > 1 ? tags.sort((a, b) => a - b) : tags;
    const key = list.join(' ');
    const at = index.get(key) ?? sets.push(list) - 1;
    index.set(key, at);
    return at;
  });
  return { sets, hashes: Int32Array.from(kept, (w) => w.h), set: Uint16Array.from(set), sure: Uint8Array.from(kept, (w) => Number(w.m.size === 1 && w.total >= 20)) };
}

export const lexiconFrom = (w: Words): Lexicon => lexiconOf(w.sets, w.hashes, w);

/** Trains a tagger; gives the averaged weights, `classes` to a row. Also words that are right by less than `margin` teach. */
export function trainTagger(sentences: readonly Tagged[], lexicon: Lexicon, o: { readonly classes: number; readonly bits: number; readonly epochs: number; readonly seed: number; readonly margin: number; readonly enough: number }): Float32Array {
  const learner = new Learner(o.bits, o.classes, o.enough);
  const random = chance(o.seed);
  const amb = sentences.map((s) => ambiguities(s.forms, lexicon));
  const atoms = new Int32Array(tagAtoms.length), rows = new Int32Array(tagTemplates.count), scores = new Float64Array(o.classes);
  for (let e = 0; e < o.epochs; e++) for (const at of shuffled(sentences.length, random)) {
    const s = sentences[at]!;
    const context = { amb: amb[at]!, tags: blankTags(s.forms.count) };
    for (let i = 0; i < s.forms.count; i++) {
      const entry = context.amb[i + 2]!;
      if (entry & 1) { context.tags[i + 2] = s.gold[i]!; continue; }
      fillTagAtoms(s.forms, context, i, atoms);
      fillRows(tagTemplates, atoms, 32 - o.bits, rows);
      learner.score(rows, tagTemplates.count, scores);
      const gold = s.gold[i]!;
      let rival = gold === 0 ? 1 : 0;
      for (let c = 0; c < o.classes; c++) if (c !== gold && scores[c]! > scores[rival]!) rival = c;
      context.tags[i + 2] = scores[gold]! >= scores[rival]! ? gold : rival;
      if (scores[gold]! <= scores[rival]! + o.margin) {
        learner.add(rows, tagTemplates.count, { column: gold, by: 1 });
        learner.add(rows, tagTemplates.count, { column: rival, by: -1 });
      }
      learner.step++;
    }
  }
  return learner.average();
}

/** Hashes of all sentences. */
export const formsFor = (words: readonly (readonly string[])[], casing: 'cased' | 'caseless'): readonly Forms[] => words.map((w) => formsOf(w, casing));
