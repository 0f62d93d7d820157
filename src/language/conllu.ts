/** A sentence of a CoNLL-U file: its comment lines, its words' columns (ten each), and the lines of multiword tokens and empty nodes by the index of the word they stand before. */
export interface ConlluSentence { readonly comments: readonly string[]; readonly words: readonly (readonly string[])[]; readonly others: readonly { readonly before: number; readonly line: string }[] }

/** Reads CoNLL-U; lines that are no CoNLL-U are named by their number, counted from 1, and left out. */
export function readConllu(text: string): { readonly sentences: readonly ConlluSentence[]; readonly faults: readonly number[] } {
  const sentences: ConlluSentence[] = [];
  const faults: number[] = [];
  let comments: string[] = [], words: string[][] = [], others: { before: number; line: string }[] = [];
  const flush = (): void => {
    if (words.length) sentences.push({ comments, words, others });
    if (words.length || comments.length) [comments, words, others] = [[], [], []];
  };
  text.split('\n').forEach((raw, i) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (!line.trim()) { flush(); return; }
    if (line.startsWith('#')) { comments.push(line); return; }
    const columns = line.split('\t');
    if (columns.length < 8 || !/^\d+([-.]\d+)?$/.test(columns[0] ?? '') || !columns[1]) faults.push(i + 1);
    else if (/[-.]/.test(columns[0] ?? '')) others.push({ before: words.length, line });
    else words.push(columns);
  });
  flush();
  return { sentences, faults };
}
