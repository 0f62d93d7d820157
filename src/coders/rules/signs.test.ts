import { expect, test } from 'vitest';
import { parse } from '#language';
import { beginningsOf, mayHave, neededBy, occurs, sought, soughtAll } from './signs.ts';

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

test.each<[RegExp, string | null]>([
  [/^(?: \p{Lu}\p{Ll}+)? (?:was|were) (?:killed|shot dead)\b/iu, 'killed|shot'],
  [/^(?:,? who)? (?:had )?(?:(?!no\b)[\p{L}-]+ ){0,3}?(?:wounds?|injur(?:y|ies))(?= in\b)/iu, 'wound|injur'],
  [/ (?<what>[ck]idnapped|held) by/u, 'idnapped|held'],
  [/killed|\d+ (?:dead)?/u, null],
  [/^ (?:fatally)* /u, null],
])('%s needs %s', (pattern, letters) => { expect(neededBy([pattern])?.source ?? null).toBe(letters); });

test('what is sought in one sentence is what a pattern matches there', () => {
  const pattern = /\b(?:(?<=\bnow )says|gave|(?:the|that) (?:figure|count) of)\s/giu;
  const text = 'The count of the dead is now says who? It gave 12, the figure of the day; that figure of that count of gave 3.';
  const { sentences } = parse(text);
  for (const s of sentences) { const body = text.slice(s.start, s.end); expect(sought(pattern)(body, [s], s.start).map((m) => [m.index, m[0]])).toEqual([...body.matchAll(pattern)].map((m) => [m.index, m[0]])); }
});

test('what occurs in a report is what a pattern finds there', () => {
  const text = 'A short circuit was ruled out. The anti-government fighters, he said, had knives.';
  const { sentences } = parse(text);
  for (const pattern of [/\b(?:kni(?:fe|ves)|guns?)\b/iu, /\b(?:government|fight)\b/u, /\b(?:fight|gun)\b/u, /\bhe said\b/u, /knives\.$/u]) expect(occurs(pattern)(text, sentences)).toBe(pattern.test(text));
  expect(sentences.map(mayHave(/\bshort[- ]circuit\w*|\b(?:rul(?:ed|ing)) out\b/u))).toEqual([true, false]);
});
