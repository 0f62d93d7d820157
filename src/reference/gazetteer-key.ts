import { isSmall } from '#text';

const special: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a' };
const abbreviated: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort', pt: 'point' };

/** Whether words are but letters from a to z with single blanks between: in the spelling of all. */
function plain(s: string): boolean {
  let blank = true;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === 32 ? blank : !isSmall(c)) return false;
    blank = c === 32;
  }
  return !blank || s === '';
}

/** A place name without what spellings of one name differ in: case, accents, hyphens, apostrophes, full stops, hamza and ayn marks, "St". */
export function nameKey(name: string): string {
  let s = name.toLowerCase();
  if (!plain(s)) {
    // eslint-disable-next-line no-control-regex
    if (/[^\x00-\x7f]/.test(s)) s = s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßøłđıæœðþə]/g, (c) => special[c] ?? c);
    s = s.replace(/['’‘`´ʻʼʹʾʿ.]/g, '').replace(/[\s\-‐-―/,_]+/g, ' ').trim();
  }
  const space = s.indexOf(' ');
  // all of them have two letters or three
  const first = space === 2 || space === 3 ? abbreviated[s.slice(0, space)] : undefined;
  return first ? first + s.slice(space) : s;
}

const articles = new Set(['al', 'el', 'ar', 'ad', 'as', 'ash', 'at', 'ath', 'az', 'an', 'ed', 'es', 'esh', 'et', 'ez', 'er', 'en', 'ul', 'ud', 'us', 'e', 'i']);

/** A looser key that romanisations of one Arabic, Persian, Cyrillic or Burmese name share: no articles, single letters for doubled, q as k, ou as u, -iyah as -ia. */
export function soundKey(name: string): string {
  const words = nameKey(name).split(' ');
  const kept = words.filter((w, i) => !articles.has(w) || (i === 0 && words.length === 1));
  return kept.join('').replace(/ou|oo|w(?=u)/g, 'u').replace(/ee/g, 'i').replace(/ph/g, 'f').replace(/[ae][iy](?=[^aeiou]|$)/g, 'i').replace(/iy+[ae]h?$|ieh$|iah$|[iy]ya$/, 'ia')
    .replace(/[ae]h$/, 'a').replace(/q|ck/g, 'k').replace(/dh|dz|z/g, 'd').replace(/dj|zh/g, 'j').replace(/th/g, 't').replace(/gh/g, 'g').replace(/y/g, 'i').replace(/e/g, 'a').replace(/o/g, 'u').replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

/** A 48-bit hash of a key, as its upper 32 and lower 16 bits. */
export function keyHash(key: string): readonly [high: number, low: number] {
  let a = 0x811c9dc5, b = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b) ^ (b >>> 13);
  }
  a ^= a >>> 16; a = Math.imul(a, 0x7feb352d); a ^= a >>> 15;
  b ^= b >>> 16; b = Math.imul(b, 0x846ca68b);
  return [(a ^ (b << 5)) >>> 0, (b >>> 12) & 0xffff];
}
