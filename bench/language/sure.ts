import { allowed, attach, push, shift, start } from '../../src/language/arcs.ts';
import type { Seen } from '../../src/language/actions.ts';
import type { Forms } from '../../src/language/forms.ts';
import { decide, labelFor, type Parser } from '../../src/language/greedy.ts';
import type { Parts } from '../../src/language/packed.ts';
import { actionKeys, labelKeys } from '../../src/language/sure.ts';
import { ambiguities, tag, tagKeys, type Context, type Tagger } from '../../src/language/tagger.ts';
import { settings } from './settings.ts';

type Counts = Map<number, Map<number, number>>;
/** How often a key must have been met, and with what share of one value. */
interface Least { readonly met: number; readonly share: number }

function count(counts: Counts, key: number, value: number): void {
  let values = counts.get(key);
  if (!values) counts.set(key, values = new Map());
  values.set(value, (values.get(value) ?? 0) + 1);
}

/** The keys that were met often enough and were nearly always given one value, in rising order, with that value. */
function settled(counts: Counts, { met, share }: Least): readonly [Int32Array, Int32Array] {
  const kept = new Map<number, number>();
  for (const [key, values] of counts) {
    const all = [...values.values()].reduce((a, b) => a + b, 0);
    const [value, n] = [...values].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (all >= met && n >= share * all) kept.set(key, value);
  }
  const keys = Int32Array.from(kept.keys()).sort();
  return [keys, keys.map((k) => kept.get(k)!)];
}

/** What a trained parser decides by tags alone, counted over its own decisions on sentences: the lists of its file (see src/language/sure.ts). */
export function sureLists(parser: Parser, sentences: readonly Seen[]): Parts['lists'] {
  const four: Counts = new Map(), three: Counts = new Map(), tags: Counts = new Map(), words: Counts = new Map();
  const plain: Parser = { ...parser, sure: null };
  for (const seen of sentences) {
    const state = start(seen.n);
    for (let may = allowed(state); may; may = allowed(state)) {
      const action = may === 1 ? shift : may === 4 ? 2 : decide(plain, state, seen, may);
      if (may & (may - 1)) actionKeys(state, seen).forEach((key, k) => { count([four, three][k]!, key, action); });
      if (action === shift) { push(state); continue; }
      const label = labelFor(plain, state, seen, action);
      labelKeys(state, seen, action).forEach((key, k) => { count([tags, words][k]!, key, label); });
      attach(state, action, label);
    }
  }
  return listed({ sureFour: four, sureThree: three, sureTags: tags, sureWords: words }, settings.sure.parser);
}

/** The same of a tagger, over the sentences' forms. */
export function sureTagLists(tagger: Tagger, sentences: readonly Forms[]): Parts['lists'] {
  const seen: Counts = new Map(), form: Counts = new Map();
  const plain: Tagger = { ...tagger, sure: null };
  for (const forms of sentences) {
    const context: Context = { amb: ambiguities(forms, tagger.lexicon), tags: tag(plain, forms) };
    for (let i = 0; i < forms.count; i++) {
      if (context.amb[i + 2]! & 1) continue;
      const [x, y] = tagKeys(forms, context, i);
      if (x) count(seen, x, context.tags[i + 2]!);
      count(form, y, context.tags[i + 2]!);
    }
  }
  return listed({ sureSeen: seen, sureForm: form }, settings.sure.tagger);
}

const listed = (tables: Readonly<Record<string, Counts>>, least: Least): Parts['lists'] => Object.fromEntries(Object.entries(tables).flatMap(([name, counts]) => {
  const [keys, values] = settled(counts, least);
  return [[`${name}+`, keys], [name, values]];
}));
