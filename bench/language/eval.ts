import { analyse, type Mode } from '../../src/language/analyse.ts';
import type { Tree } from './data.ts';

/** Shares of words, in percent: UPOS, head, and head with relation (without its subtype) right, as CoNLL-18 counts on given tokens. */
export interface Accuracy { readonly upos: number; readonly uas: number; readonly las: number }

const plain = (label: string): string => label.split(':')[0] ?? label;

/** Reads the words of trees again and counts what is right. */
export function accuracy(trees: readonly Tree[], mode: Mode): Accuracy {
  let words = 0, upos = 0, uas = 0, las = 0;
  for (const t of trees) {
    const a = analyse(t.words, mode);
    t.words.forEach((_, i) => {
      words++;
      if (a.upos[i] === t.tags[i]?.split('|')[0]) upos++;
      if (a.head[i] !== t.heads[i]) return;
      uas++;
      if (plain(a.deprel[i] ?? '') === plain(t.labels[i] ?? '')) las++;
    });
  }
  return { upos: (100 * upos) / words, uas: (100 * uas) / words, las: (100 * las) / words };
}
