import { trim, type Span } from './span.ts';

const kin: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '‹': "'", '›': "'", 'ʼ': "'", '`': "'", '´': "'", '′': "'",
  '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '…': '...',
};

/** The text with quote marks, dashes and runs of white space made one; `at[i]` is where its unit i stands in the text. */
function fold(text: string): { readonly folded: string; readonly at: readonly number[] } {
  const out: string[] = [];
  const at: number[] = [];
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (/\s/.test(c)) { if (!gap) { out.push(' '); at.push(i); } gap = true; continue; }
    gap = false;
    for (const d of kin[c] ?? c) { out.push(d); at.push(i); }
  }
  return { folded: out.join(''), at };
}

/** Where a quotation stands in the text, from an offset on: exactly, or but for white space, quote marks and dashes; null where it does not. */
export function find(text: string, quote: string, from = 0): Span | null {
  const words = trim(quote, [0, quote.length]);
  if (!words) return null;
  const bare = quote.slice(...words);
  const exact = text.indexOf(bare, from);
  if (exact >= 0) return [exact, exact + bare.length];
  const { folded, at } = fold(text.slice(from));
  const sought = fold(bare).folded;
  const hit = folded.indexOf(sought);
  if (hit < 0) return null;
  const last = at[hit + sought.length - 1] as number;
  return [from + (at[hit] as number), from + last + 1];
}
