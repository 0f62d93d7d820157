import type { Tags } from './analyse.ts';
import { lemmaOf } from './lemma.ts';
import type { Parse, Token, Upos } from './parse.ts';
import type { Tree } from './tree.ts';

/** A word of a parse: form, place and tags stand ready; its lemma and its sentence's tree are made when they are first asked for. */
export class Word implements Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly upos: Upos;
  readonly xpos: string;
  private readonly at: number;
  private readonly tree: Tree;
  private known: string | null = null;

  constructor(form: string, start: number, end: number, tags: Tags, at: number, tree: Tree) {
    this.form = form; this.start = start; this.end = end; this.upos = tags[0] as Upos; this.xpos = tags[1]; this.at = at; this.tree = tree;
  }

  get lemma(): string { return this.known ??= lemmaOf(this.form, this.upos, this.xpos); }
  get head(): number { return this.tree.headOf(this.at); }
  get deprel(): string { return this.tree.relationOf(this.at); }

  /** Whether the tree of a word's sentence was made. */
  static hasTree(w: Token | undefined): boolean { return w instanceof Word && w.tree.made; }
}

/** How many sentences of a parse had their tree made so far: what a rule costs beside its own work. */
export const treesMade = ({ sentences }: Parse): number => sentences.filter((s) => Word.hasTree(s.tokens[0])).length;
