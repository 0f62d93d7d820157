import type { Seen } from './actions.ts';
import type { Forms } from './forms.ts';
import { startShared, type Arcs } from './arcs.ts';
import { parseByBeam, scorerOf } from './beam.ts';
import { labelFor, parseGreedily, seenOf } from './greedy.ts';
import { loadBeam, loadParser } from './weights.ts';

/** How trees are made: `greedy` is fast, `best` looks further. */
export type Mode = 'greedy' | 'best';

/** Sentences of more words are parsed greedily: a beam copies its states, which takes time by the square of the length. */
const longest = 250;
const width = 8;

function decoded(seen: Seen, mode: Mode): Arcs {
  const parser = loadParser();
  if (mode === 'greedy' || seen.n > longest) return parseGreedily(parser, seen, startShared(seen.n));
  return parseByBeam({ width, scorer: scorerOf(loadBeam()), label: (state, words, action) => labelFor(parser, state, words, action) }, seen);
}

/**
 * The tree of one sentence, made when a head or a relation is first asked for and then held: most sentences of a feed are never asked. It
 * depends on nothing but the sentence, so that it is the same whenever it is made.
 */
export class Tree {
  private forms: Forms | null;
  private readonly tags: Uint8Array;
  private readonly mode: Mode;
  private readonly kept: Int32Array | null;
  private heads: Int32Array = none;
  private relations: Int32Array = none;

  /** Of a sentence's letters and tag classes, as the tagger gives them; `kept` are the places of its own words among those, null where all are its own. */
  constructor(forms: Forms, tags: Uint8Array, { mode, kept }: { readonly mode: Mode; readonly kept: Int32Array | null }) { this.forms = forms; this.tags = tags; this.mode = mode; this.kept = kept; }

  /** Whether anybody has asked. */
  get made(): boolean { return this.forms === null; }

  /** The head of word `i`, from 0; -1 for the root. */
  headOf(i: number): number {
    if (this.forms !== null) this.make(this.forms);
    return this.heads[i]!;
  }

  /** The relation of word `i` to its head. */
  relationOf(i: number): string {
    if (this.forms !== null) this.make(this.forms);
    return loadParser().relations[this.relations[i]!]!;
  }

  private make(forms: Forms): void {
    const { data, size, n } = decoded(seenOf(forms, this.tags), this.mode);
    this.heads = data.slice(0, n);
    for (let i = 0; i < n; i++) if (this.heads[i] === n) this.heads[i] = -1;
    this.relations = data.slice(size, size + n);
    if (this.kept) this.drop(this.kept);
    this.forms = null;
  }

  /** Takes out the words that were only read into the sentence; what hung on one of them hangs on its head. */
  private drop(kept: Int32Array): void {
    const { heads, relations } = this, own = new Int32Array(heads.length).fill(-1);
    kept.forEach((at, i) => { own[at] = i; });
    const up = (h: number): number => (h < 0 ? h : own[h]! >= 0 ? own[h]! : up(heads[h]!));
    this.heads = kept.map((at) => up(heads[at]!));
    this.relations = kept.map((at) => relations[at]!);
  }
}

const none = new Int32Array(0);
