import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cut, decode, even, find, fits, normalise } from '#text';

const bytes = (s: string): Uint8Array => new TextEncoder().encode(s);

test('even blanks keep every place', () => {
  const text = 'Gunmen killed\nsix\u2009people.\n\nTwo\nfled.';
  expect(even(text, [[0, 25], [27, 36]])).toBe('Gunmen killed six people.\n\nTwo fled.');
  expect(even('Gunmen fled.', [[0, 12]])).toBe('Gunmen fled.');
});

describe('normalise', () => {
  it.each([
    ['BOM', '\uFEFFTwo died', 'Two died'], ['CRLF', 'a\r\nb\rc', 'a\nb\nc'], ['no-break space', '12\u00A0km', '12 km'],
    ['soft hyphen', 'mili\u00ADtia', 'militia'], ['lone surrogate', 'a\uD800b', 'a\uFFFDb'], ['pair kept', 'a😀b', 'a😀b'],
    ['combining mark', 'e\u0301', 'é'], ['NUL', 'ki\u0000lled', 'killed'], ['bell', 'a\u0007b', 'a b'], ['nothing', '', ''],
    ['ligatures, hyphens that never break and spaces without width', '\uFB01ghters of the O\uFB03ce shot\u200B two vice\u2011governors', 'fighters of the Office shot two vice-governors'],
  ])('%s', (_, raw, text) => expect(normalise(raw)).toBe(text));
  test('twice changes nothing', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => normalise(normalise(s)) === normalise(s))));
});

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('é'), 'é', 0], ['UTF-16LE with a mark', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62, 0]), 'ab', 0],
    ['UTF-16BE with a mark', new Uint8Array([0xfe, 0xff, 0, 0x61]), 'a', 0], ['broken UTF-8', new Uint8Array([0x61, 0xff, 0x62]), 'a\uFFFDb', 1],
    ['its own U+FFFD', bytes('a\uFFFD'), 'a\uFFFD', 0], ['nothing', new Uint8Array(), '', 0], ['a stray NUL', bytes('Two people\u0000 died there.'), 'Two people\u0000 died there.', 0],
    ['UTF-16LE without a mark', new Uint8Array([...'Two died.'].flatMap((c) => [c.charCodeAt(0), 0])), 'Two died.', 0],
  ])('%s', (_, raw, text, replaced) => expect(decode(raw)).toMatchObject({ text, replaced }));
  it.each([['PDF', bytes('%PDF-1.7 …')], ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], ['control bytes', Uint8Array.from({ length: 400 }, (_, i) => i % 7)]])(
    '%s is no text', (_, raw) => expect(decode(raw)).toBeNull());
});

describe('find', () => {
  it.each([
    ['exact', 'He said “we did it” twice.', 'we did it', 'we did it'], ['straight marks for curly ones', 'the group’s “answer” came', "group's \"answer\"", 'group’s “answer”'],
    ['white space', 'two\n  people died', 'two people died', 'two\n  people died'], ['dots', 'and then… silence', 'then... silence', 'then… silence'],
    ['after an emoji', '😀 é two died', 'two  died', 'two died'], ['white space around', 'two died', '  two died ', 'two died'],
  ])('%s', (_, text, quote, words) => { const at = find(text, quote); expect(at && cut(text, at)).toBe(words); });
  it('is silent about words that do not stand there', () => { expect(find('Two died.', 'three died')).toBeNull(); expect(find('Two died.', ' ')).toBeNull(); });
  test('every piece is found again', () => fc.assert(fc.property(fc.string(), fc.nat(), fc.nat(), (s, a, b) => {
    const piece = s.slice(Math.min(a, b) % (s.length + 1), Math.max(a, b) % (s.length + 1));
    const at = find(s, piece);
    return piece.trim() === '' ? at === null : at !== null && fits(at, s.length) && cut(s, at) === piece.trim();
  })));
});
