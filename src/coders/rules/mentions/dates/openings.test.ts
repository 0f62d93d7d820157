import { expect, it } from 'vitest';
import { goesOver, openings, seconds } from './openings.ts';
import { rules } from './scan.ts';

const said = (source: string, low: string): boolean => openings(source).test(low);

it.each([
  ['(?:the )?(?:early|late) march', ['the', 'early', 'late'], ['march', 'earlyish', 'lat']],
  ['(?:on |in )?\\d{1,2} may', ['on', 'in', '7', '12'], ['may', 'onto']],
  ['over(?:night|\\s{1,4}night)', ['overnight', 'over'], ['night', 'overt']],
])('words that %s can begin with', (source, some, none) => {
  for (const w of some) expect(said(source, w), w).toBe(true);
  for (const w of none) expect(said(source, w), w).toBe(false);
});

it('words that can follow the first, or none', () => {
  const late = seconds('late (?:on )?tuesday');
  for (const w of ['on', 'tuesday']) expect(late.goesOn.test(w), w).toBe(true);
  expect(late.goesOn.test('friday')).toBe(false);
  expect(late.mayEnd('late')).toBe(false);
  expect(seconds('overnight').mayEnd('overnight')).toBe(true);
});

it.each([['\\d{1,2}([/.-])\\d{1,2}', true], ['\\d{1,2}(?:,?\\s{1,4}|-)may', false], ['(?:on )?mon\\.?\\d', true], ['\\d{4}', false]])('a point or a comma right between the words of %s', (source, may) => expect(goesOver(source, '.,')).toBe(may));

const phrases = ['12 March 2024', 'March 12, 2024', '2024-03-12', '12/03/2024', 'Tuesday', 'on Tuesday, 12 March', 'last Tuesday', 'late on Tuesday', 'early Tuesday morning', 'the night of 3 to 4 March', 'between 3 and 5 May', 'from Monday to Wednesday', 'overnight into Friday', 'over the weekend', 'last week', 'two days earlier', 'three weeks ago', 'since October', 'since last month',
  'in the first half of 2023', 'the 22nd', 'the following day', 'the same day', 'a day later', 'the day before yesterday', 'earlier this month', 'this year', 'the past 24 hours', 'in recent weeks', 'today', 'yesterday evening', 'tonight', 'dawn', 'noon', 'Christmas Eve', 'the 1990s', 'the early 1980s', 'the third quarter', 'summer of 2022', 'March', 'mid-March', '2023', '2021/22', 'a few hours later', 'each Friday', 'Fridays', 'a year', 'nearly two years', '10.30 a.m.', '7 October 2023', '7.10.2023', 'Fri. 15.11'];

it('no rule is left out at a word with which it matches', () => {
  let matched = 0;
  for (const phrase of phrases) for (const { form, opens, goesOn, pointed, mayEnd } of rules) {
    form.lastIndex = 0;
    if (!form.test(phrase)) continue;
    matched++;
    const [first = '', second = ''] = phrase.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    expect(opens.test(first), `${phrase}: ${form.source.slice(0, 60)}`).toBe(true);
    expect(goesOn.test(second) && (pointed || !/^\w+[.,]\w/.test(phrase)) || mayEnd(first), `${phrase}: ${form.source.slice(0, 60)}`).toBe(true);
  }
  expect(matched).toBeGreaterThan(40);
});
