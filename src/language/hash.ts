/** Mixes a value into a hash, 32 bits (the multiplier of Knuth's golden-ratio hashing). */
export function mix(h: number, x: number): number {
  const m = Math.imul(h ^ x, 0x9e3779b1);
  return m ^ (m >>> 15);
}

/** The character code under which typographic variants meet: quotes, dashes and spaces in their ASCII form, digits as 0. */
export function plain(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? 48 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return 34;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  return code;
}

/** A hash of a word's characters in `plain` form (FNV-1a over UTF-16 codes); at most the first 64 count. */
export function hashOf(form: string): number {
  let h = 0x811c9dc5;
  const end = Math.min(form.length, 64);
  for (let i = 0; i < end; i++) h = Math.imul(h ^ plain(form.charCodeAt(i)), 0x01000193);
  return h ^ (h >>> 15);
}

/** The lower case of a form; ASCII forms that have no capital come back as they are. */
export function lower(form: string): string {
  for (let i = 0; i < form.length; i++) { const c = form.charCodeAt(i); if ((c >= 65 && c <= 90) || c > 127) return form.toLowerCase(); }
  return form;
}
