import { expect, it, test } from 'vitest';
import { trial } from '#coders';
import { mark, person, type Marks } from '#coders/person';
import type { Report } from '#model';

const text = 'The Lantern Front said “four fighters” died near Belmar.';
const report: Report = { id: 'sha256:00', text, title: null, outlet: null, url: null, published: null, language: 'en' };
const front = { name: 'The Lantern Front', kind: 'organisation', cue: 'said' } as const;
const killed = { field: 'killed', value: { min: 4, max: 4, status: 'combatant', words: 'four fighters' }, quotes: ['"four  fighters" died'], claimant: front } as const;
const marks: Marks = { coder: 'A. Reader', incidents: [{ mentions: ['died'], type: 'killing', statements: [killed] }] };

test('quotations become spans', () => {
  const { coding, refused } = mark(marks, report);
  expect(refused).toEqual([]);
  expect(coding.claims[1]?.claimant.name).toBe('The Lantern Front');
  expect(coding.incidents[0]?.statements[0]?.evidence.map(([a, b]) => text.slice(a, b))).toEqual(['“four fighters” died']);
});
it('keeps the invariants of every coder', async () => expect(await trial(person(marks), report)).toEqual([]));
test('words that are not in the report are refused, the rest stands', () => {
  const { coding, refused } = mark({ ...marks, incidents: [{ mentions: ['died'], type: 'killing', statements: [killed, { ...killed, quotes: ['six fighters'] }] }] }, report);
  expect(coding.incidents[0]?.statements).toHaveLength(1);
  expect(refused).toHaveLength(1);
});
