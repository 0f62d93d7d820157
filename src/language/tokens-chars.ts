/** What a character is to the word finder. */
export const Kind = { space: 0, letter: 1, digit: 2, apostrophe: 3, other: 4 } as const;

const apostrophes = "'’‘`´′";
const table = new Uint8Array(0x10000);

const kindOf = (c: string): number => {
  if (/\s/.test(c)) return Kind.space;
  if (apostrophes.includes(c)) return Kind.apostrophe;
  if (/[\p{L}\p{M}\u200B-\u200D\u2060\uFE0F]/u.test(c)) return Kind.letter;
  return /\p{Nd}/u.test(c) ? Kind.digit : Kind.other;
};

let filled = false;
const wide = (code: number): number => {
  // letters beyond the Latin, Greek, Cyrillic, Hebrew and Arabic blocks are looked up one by one
  const kind = kindOf(String.fromCharCode(code));
  table[code] = kind + 1;
  return kind;
};

function fill(): void {
  filled = true;
  for (let code = 0; code < 0x700; code++) table[code] = kindOf(String.fromCharCode(code)) + 1;
}

/** The kind of the UTF-16 unit at a place; half of an astral character is `other`, the end of the text a space. */
export function kindAt(text: string, at: number): number {
  if (!filled) fill();
  const code = text.charCodeAt(at);
  if (code !== code) return Kind.space;
  const known = table[code] as number;
  return known ? known - 1 : wide(code);
}

/** Whether a word begins with a capital here. */
export function capitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const c = text[at];
  return c !== undefined && c !== c.toLowerCase() && c === c.toUpperCase();
}
/** Whether a small letter stands here. */
export function smallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const c = text[at];
  return c !== undefined && c !== c.toUpperCase() && c === c.toLowerCase();
}
