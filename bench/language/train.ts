import { trainingTrees } from './data.ts';
import { inventoryOf } from './inventory.ts';
import { settings, type TaggerWeights } from './jobs.ts';
import { runAll, type Job } from './pool.ts';
import { parserParts, ship, taggerParts } from './ship.ts';

/** Trains taggers and parser from the corpora in `data` and writes weights/language. */
export async function trainLanguage(data: string): Promise<void> {
  const trees = trainingTrees(data);
  const { classes, relations } = inventoryOf(trees);
  const job = (name: string, input: Job['input']): Job => ({ name, data, input });
  const folds = await runAll<readonly (readonly [number, Uint8Array])[]>(Array.from({ length: settings.folds }, (_, fold) => job('foldTags', { fold, casing: 'cased' })));
  const tags: Uint8Array[] = [];
  for (const [i, t] of folds.flat()) tags[i] = t;
  const [cased, caseless] = (await runAll<TaggerWeights>([job('tagger', { casing: 'cased' }), job('tagger', { casing: 'caseless' })])) as [TaggerWeights, TaggerWeights];
  ship('tagger', taggerParts({ classes, ...cased }));
  ship('caseless', taggerParts({ classes, ...caseless }));
  const runs = await runAll<{ readonly actions: Float32Array; readonly labels: Float32Array }>(settings.parser.seeds.map((seed) => job('parser', { tags, seed })));
  const mean = (lists: readonly Float32Array[]): Float32Array => lists[0]!.map((_, i) => lists.reduce((n, l) => n + l[i]!, 0) / lists.length);
  ship('parser', parserParts({ relations, actions: mean(runs.map((r) => r.actions)), labels: mean(runs.map((r) => r.labels)), least: settings.parser.least, labelLeast: settings.parser.labelLeast }));
}
