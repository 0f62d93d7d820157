import { trainingTrees } from './data.ts';
import { formsOf } from '../../src/language/forms.ts';
import { parserOf, taggerOf } from '../../src/language/weights.ts';
import { inventoryOf } from './inventory.ts';
import { seenWith, type Casing, type ParserWeights, type TaggerWeights } from './jobs.ts';
import { mean } from './learner.ts';
import { runAll, type Job } from './pool.ts';
import { settings } from './settings.ts';
import { beamParts, parserParts, ship, taggerParts } from './ship.ts';
import { sureLists, sureTagLists } from './sure.ts';

/** Trains taggers and parsers from the corpora in `data` and writes weights/language. */
export async function trainLanguage(data: string): Promise<void> {
  const trees = trainingTrees(data);
  const { classes, relations } = inventoryOf(trees);
  const job = (name: string, input: Job['input']): Job => ({ name, data, input });
  const folds = await runAll<readonly (readonly [number, Uint8Array])[]>(Array.from({ length: settings.folds }, (_, without) => job('foldTags', { without })));
  const tags: Uint8Array[] = [];
  for (const [i, t] of folds.flat()) tags[i] = t;
  const greedy = await runAll<ParserWeights>(settings.seeds.parser.map((seed) => job('parser', { tags, seed })));
  const labels = mean(greedy.map((r) => r.labels));
  const parts = parserParts({ relations, actions: mean(greedy.map((r) => r.actions)), labels }, settings.kept);
  ship('parser', { ...parts, lists: { ...parts.lists, ...sureLists(parserOf(parts), seenWith(trees, tags)) } });
  const taggers = (['cased', 'caseless'] as const).map((casing) => job('tagger', { casing }));
  const [first, ...rest] = settings.seeds.beam.map((seed) => job('beam', { tags, seed, labels }));
  const [beam, cased, caseless, ...beams] = (await runAll<unknown>([first!, ...taggers, ...rest])) as [Float32Array, TaggerWeights, TaggerWeights, ...Float32Array[]];
  ship('beam', beamParts(mean([beam, ...beams]), settings.kept.beam));
  const shipTagger = (name: 'tagger' | 'caseless', casing: Casing, weights: TaggerWeights): void => {
    const parts = taggerParts({ classes, ...weights });
    ship(name, { ...parts, lists: { ...parts.lists, ...sureTagLists(taggerOf(parts), trees.map((t) => formsOf(t.words, casing))) } });
  };
  shipTagger('tagger', 'cased', cased);
  shipTagger('caseless', 'caseless', caseless);
}
