import { readFileSync } from 'node:fs';

/** Cells of the table; each term has two, and what stands in the smaller one counts (a count-min sketch, Cormode & Muthukrishnan 2005). No word can be read from it. */
export const rarityCells = 1 << 18;
/** Texts counted; a term that fewer than `rarityFloor` of them have is not in the table. */
export const rarityTexts = 8192, rarityFloor = 6;

let cells: Uint8Array | null = null;

/** The two cells of a term. */
export function rarityCellsOf(term: string): readonly [number, number] {
  let a = 0x811c9dc5, b = 0x9747b28c;
  for (let i = 0; i < term.length; i++) { const c = term.charCodeAt(i); a = Math.imul(a ^ c, 0x01000193); b = Math.imul(b ^ c, 0x85ebca6b) ^ (b >>> 13); }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  return [(a ^ (a >>> 15)) & (rarityCells - 1), (b ^ (b >>> 16)) & (rarityCells - 1)];
}

/** A share of texts (0–1] as a level from 1 (rarest in the table) to 15 (every text). */
export const rarityLevel = (share: number): number => Math.max(1, Math.min(15, Math.round(15 + (14 * Math.log(share)) / Math.log(rarityTexts / rarityFloor))));

/** How rare a lower-case word, or a name of two words, is in English news: −ln of the share of texts that have it, 0 to about 8; words that are not known are the rarest. A name is no rarer than its words by chance together. */
export function rarityOf(term: string): number {
  const space = term.indexOf(' '), own = wordRarity(term);
  return space < 0 ? own : Math.min(own, wordRarity(term.slice(0, space)) + wordRarity(term.slice(space + 1)));
}

function wordRarity(term: string): number {
  cells ??= readFileSync(new URL('../../data/rarity/words.bin', import.meta.url));
  const level = Math.min(...rarityCellsOf(term).map((c) => ((cells?.[c >>> 1] ?? 0) >>> (c & 1 ? 4 : 0)) & 15));
  return level === 0 ? Math.log(rarityTexts / 2) : ((15 - level) * Math.log(rarityTexts / rarityFloor)) / 14;
}
