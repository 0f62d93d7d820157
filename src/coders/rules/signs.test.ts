import { expect, test } from 'vitest';
import { parse } from '#language';
import { beginningsOf, soughtAll } from './signs.ts';

test.each<[RegExp, readonly string[] | null]>([
  [/\b(?:claim|costs?|los(?:t|es)) the $/iu, ['claim', 'cost', 'los']],
  [/\bburn(?:ed|t)\s+$/iu, ['burn']],
  [/\bof (?:the )?dead$/u, ['of']],
  [/\bh[eo]ld $/u, ['h']],
  [/\b(?:took|taking)? $/u, null],
  [/\b(?:took|taking)? (?:it|them)$/iu, null],
  [/\b(?:(?:first|second)[- ])?half$/iu, ['first', 'second', 'half']],
  [/\b(?:(?!no\b)killed|dead) $/u, null],
  [/\bkilled|wounded$/u, null],
  [/^killed$/u, null],
])('%s', (pattern, letters) => { expect(beginningsOf(pattern)).toEqual(letters); });

test('what is sought is what a pattern matches', () => {
  const pattern = /\b(?:(?:first|second) half|hat-?tricks?|goals?|(?:own )?goal|match(?:es)?|cup(?: final)?)\b/giu;
  const text = 'Two goals in the first half, a match-winning hat-trick. "Own goal," he said: the Cup final.\n\nGoalless matches, second-half goals.';
  const capitals = /\p{Lu}\p{Ll}+/gu, all = (some: RegExp): string[] => [...text.matchAll(some)].map((m) => m[0]);
  expect(soughtAll([pattern, capitals, /\bfinal\b/giu])(text, parse(text).sentences)).toEqual([all(pattern), all(capitals), ['final']]);
});
