/** Bytes read as text: its encoding, and how many broken sequences were replaced by U+FFFD. */
export interface Decoded { readonly text: string; readonly encoding: string; readonly replaced: number }

const magic: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], [0x50, 0x4b, 0x03, 0x04], [0x1f, 0x8b], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38], [0x7f, 0x45, 0x4c, 0x46], [0xd0, 0xcf, 0x11, 0xe0],
];

/** Reads bytes as UTF-8, or as UTF-16 where a mark or the pattern of zero bytes says so; null for what is not text. */
export function decode(bytes: Uint8Array): Decoded | null {
  if (magic.some((m) => m.every((b, i) => bytes[i] === b))) return null;
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === 'utf-8' && binary(bytes)) return null;
  const had = encoding === 'utf-8' ? literal(bytes) : 0;
  return { text, encoding, replaced: Math.max(0, text.split('\uFFFD').length - 1 - had) };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((b, i) => { if (b === 0) { if (i % 2) odd++; else even++; } });
  if (head.length >= 8 && odd * 5 > head.length * 2 && even * 20 < head.length) return 'utf-16le';
  if (head.length >= 8 && even * 5 > head.length * 2 && odd * 20 < head.length) return 'utf-16be';
  return 'utf-8';
}

/** More than one control byte in ten among the first 8 KB is no text; a stray NUL is. */
function binary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const b of head) if (b < 9 || (b > 13 && b < 32 && b !== 27)) odd++;
  return odd * 10 > head.length;
}

/** How many U+FFFD the bytes hold themselves. */
function literal(bytes: Uint8Array): number {
  let n = 0;
  for (let i = 0; i + 2 < bytes.length; i++) if (bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) n++;
  return n;
}
