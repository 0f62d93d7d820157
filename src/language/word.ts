import type { Tags } from './analyse.ts';
import type { Parse, Token, Upos } from './parse.ts';
import { spellingOf, type Spelling } from './spelling.ts';
import type { Tree } from './tree.ts';

/** A word of a parse: form, place and tags stand ready; its lemma and its sentence's tree are made when they are first asked for. */
export class Word implements Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly upos: Upos;
  readonly xpos: string;
  /** What its letters tell. */
  readonly spelling: Spelling;
  private readonly at: number;
  private readonly tree: Tree;
  private known: Spelling | null = null;

  constructor(spelling: Spelling, start: number, end: number, tags: Tags, at: number, tree: Tree) {
    this.spelling = spelling; this.form = spelling.form; this.start = start; this.end = end; this.upos = tags[0] as Upos; this.xpos = tags[1]; this.at = at; this.tree = tree;
  }

  get lemma(): string { return this.root.form; }
  /** What the letters of its lemma tell. */
  get root(): Spelling { return this.known ??= this.spelling.lemma(this.upos, this.xpos); }
  get head(): number { return this.tree.headOf(this.at); }
  get deprel(): string { return this.tree.relationOf(this.at); }

  /** Whether the tree of a word's sentence was made. */
  static hasTree(w: Token | undefined): boolean { return w instanceof Word && w.tree.made; }
}

/** What the letters of a parse's word tell. */
export const spelled = (t: Token): Spelling => (t instanceof Word ? t.spelling : spellingOf(t.form));
/** The lower case of a word's form, and of its lemma: made once. */
export const lowForm = (t: Token): string => (t instanceof Word ? t.spelling.low : t.form.toLowerCase());
export const lowLemma = (t: Token): string => (t instanceof Word ? t.root.low : t.lemma.toLowerCase());
/** What the letters of a word's lemma tell. */
export const spelledLemma = (t: Token): Spelling => (t instanceof Word ? t.root : spellingOf(t.lemma));

/** How many sentences of a parse had their tree made so far: what a rule costs beside its own work. */
export const treesMade = ({ sentences }: Parse): number => sentences.filter((s) => Word.hasTree(s.tokens[0])).length;
