import type { Doc } from '../../doc.ts';
import { isWeekday, type Upos } from '#language';
import { isAlnum } from '#text';

/** A word of the text as the place finder sees it. */
export interface Word { readonly text: string; readonly start: number; readonly end: number; readonly sentence: number; readonly capital: boolean; readonly upper: boolean; readonly tag: Upos | null; readonly first: boolean }

// a word with its inner apostrophes, hyphens and initials' dots; a possessive "'s" is left outside
const pattern = /(?:\p{Lu}\.){2,}|W\.Va|(?:St|Ste|Mt|Ft)\.(?= \p{Lu})|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['’ʻʼ‘`]\p{L}+)*(?:-[\p{L}\p{M}\p{Nd}]+(?:['’ʻʼ‘`]\p{L}+)*)*/uy;

/** Where the word that begins at a place ends; the place itself where none begins. */
function wordEnd(text: string, start: number): number {
  let end = start, c = text.charCodeAt(start);
  if (c < 128 && !isAlnum(c)) return start;
  while (isAlnum(c)) c = text.charCodeAt(++end);
  // most words are plain letters alone: nothing goes on behind another sign than a stop, a mark, a hyphen or a letter that is not plain
  if (end > start && c < 128 && c !== 46 && c !== 39 && c !== 45 && c !== 96) return end;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** Whether what stands between two words parts them. */
const breaks = (gap: string): boolean => /[.!?:;]["”’)]?\s|\n|["“(]\s*$/.test(gap) || /[-–—]\s$/.test(gap);
const articled = /^(?:al|el|ar|as|ad|ash|an|at|az|ez)-\p{Lu}/u;

/** The words of a text in order, in linear time. Sentences come from the parse; without one, from full stops and line ends. */
export function words(doc: Doc): readonly Word[] {
  const out: Word[] = [];
  const tags = new Map<number, Upos>();
  for (const s of doc.parse.sentences) for (const t of s.tokens) tags.set(t.start, t.upos);
  let sentence = 0, own = 0, last = 0;
  for (let start = 0, stop: number; start < doc.text.length; start = Math.max(stop, start + 1)) {
    stop = wordEnd(doc.text, start);
    if (stop === start) continue;
    const s = doc.text.charCodeAt(stop - 1);
    const end = (s === 115 || s === 83) && /['’]s$/i.test(doc.text.slice(start, stop)) ? stop - 2 : stop;
    const text = doc.text.slice(start, end);
    // most words have but a blank before them
    const blank = start - last === 1 && doc.text.charCodeAt(last) === 32;
    const broken = out.length === 0 || (!blank && breaks(doc.text.slice(last, start)));
    if (broken) own++;
    while (sentence < doc.parse.sentences.length - 1 && start >= (doc.parse.sentences[sentence + 1]?.start ?? Infinity)) sentence++;
    // a day of the week is no part of the name before it ("in Kabul Tuesday")
    const c = text.charCodeAt(0), small = c >= 97 && c <= 122;
    const upper = !small && text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
    out.push({ text, start, end, sentence: doc.parse.sentences.length ? sentence : own - 1, capital: small ? text.includes('-') && articled.test(text) : /^['’ʻʼ‘]?\p{Lu}/u.test(text) && !isWeekday(text), upper, tag: tags.get(start) ?? null, first: broken });
    last = end;
  }
  return out;
}
