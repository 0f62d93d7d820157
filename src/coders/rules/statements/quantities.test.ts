import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf, quantities } from './quantities.ts';

const table: readonly (readonly [text: string, reading: string])[] = [
  ['at least 32 shepherds', 'at least 32: 32–null'], ['no fewer than nine', 'no fewer than nine: 9–null'], ['more than a hundred dead', 'more than a hundred: 101–null'],
  ['over 40 boats', 'over 40: 41–null'], ['up to 12 rangers', 'up to 12: null–12'], ['fewer than ten', 'fewer than ten: null–9'],
  ['about 40 miners', 'about 40: 40–40 approximate'], ['nearly 300 huts', 'nearly 300: 300–300 approximate'], ['between 10 and 15 ferrymen', 'between 10 and 15: 10–15'],
  ['17 to 20 drovers', '17 to 20: 17–20'], ['three or four shots', 'three or four: 3–4'], ['Seventy-nine of them', 'Seventy-nine: 79–79'], ['two hundred and six', 'two hundred and six: 206–206'],
  ['1,200 families', '1,200: 1200–1200'], ['1.2 million people', '1.2 million: 1200000–1200000'], ['half a dozen', 'half a dozen: 6–6'], ['dozens of weavers', 'dozens: 12–null'],
  ['several guards', 'several: 3–null'], ['tens of thousands', 'tens of thousands: 10000–null'], ['scores were hurt', 'scores: 20–null'], ['another six people', 'another six: 6–6 more'],
  ['both officers', 'both: 2–2'], ['No casualties', 'No: 0–0'], ['none of them', 'none: 0–0'], ['AK-47', ''], ['a 30-year-old', ''], ['sector 7-B', ''], ['3.5 km', '3.5: 4–4'],
];
test.each(table)('%s', (text, reading) => {
  expect(quantities(text).map((q) => `${text.slice(...q.span)}: ${q.min}–${q.max}${q.approximate ? ' approximate' : ''}${q.more ? ' more' : ''}`).join('; ')).toBe(reading);
});

test('number words have their value, other words none', () => {
  expect(['nine', 'twenty-one', 'a hundred', 'three thousand and five', 'two dozen', 'fish'].map(numberOf)).toEqual([9, 21, 100, 3005, 24, null]);
});

test('spans can be cut and the floor never exceeds the ceiling, whatever the text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => quantities(text).every((q) => q.span[0] < q.span[1] && q.span[1] <= text.length && (q.min === null || q.max === null || q.min <= q.max))));
});
