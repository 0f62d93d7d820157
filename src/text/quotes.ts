import type { Span } from './span.ts';

/** A quotation: with its marks, without them, and whether it is closed before the next opening mark or the paragraph's end. */
export interface Quote { readonly outer: Span; readonly inner: Span; readonly closed: boolean; readonly scare: boolean }

const opens = new Map([['“', '”'], ['«', '»'], ['„', '”'], ['"', '"']]);
const wordy = /[\p{L}\p{N}]/u;

/** The outermost quotations of a text, in text order; one without a closing mark ends with its paragraph (the next may go on with it). A few words of no sentence are scare quotes. */
export function findQuotes(text: string): readonly Quote[] {
  const out: Quote[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 34 && code < 171) continue;
    const close = opens.get(text[i] ?? '');
    if (!close || (code === 34 && wordy.test(text[i - 1] ?? '') && !wordy.test(text[i + 1] ?? ''))) continue;
    const end = closing(text, i, close);
    const closed = text[end] !== undefined && text[end] !== '\n';
    const inner: Span = [i + 1, end];
    if (end > i + 1) out.push({ outer: [i, closed ? end + 1 : end], inner, closed, scare: scare(text.slice(i + 1, end)) });
    i = end;
  }
  return out;
}

function closing(text: string, at: number, close: string): number {
  let i = at + 1;
  let depth = 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // line ends and straight marks, then all marks that open or close; letters between are none
    if (code !== 10 && code !== 34 && code < 171) continue;
    const c = text[i];
    if (c === '\n' && text[i + 1] === '\n') return i;
    if (c === close || (c === '"' && close === '”') || (c === '”' && close === '"')) depth--;
    else if (c === text[at] && close !== '"') depth++;
    if (depth === 0) return i;
  }
  return i;
}

/** Up to four words that neither begin like a sentence nor end like one. */
const scare = (words: string): boolean => { const bare = words.trim(); return !fiveWords.test(bare) && !/[.,!?]/.test(bare.slice(-1)); };
const fiveWords = /^(?:\S+\s+){4}/;
