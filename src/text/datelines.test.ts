import { expect, it } from 'vitest';
import { bodyStart, datelines } from './datelines.ts';

it.each([
  ['NEW YORK _ A shopkeeper was killed.', 'NEW YORK _'],
  ['BELFAST, Northern Ireland (AP)_ Gunmen killed a driver.', 'BELFAST, Northern Ireland (AP)_'],
  ['CINCINNATI (AP)  Two men were arrested.', 'CINCINNATI (AP)'],
  ['KHARKIV, Ukraine, Sept 4 - A drone hit a depot.', 'KHARKIV, Ukraine, Sept 4 -'],
])('the dateline of %s', (text, line) => {
  expect(datelines(text).map(([a, b]) => text.slice(a, b).trim())).toContain(line);
  expect(text.slice(bodyStart(text, [0, text.length])).trim()).toBe(text.slice(line.length).trim());
});

it('a name before brackets that hold no agency is no dateline', () => { expect(datelines('ISWAP (the Islamic State in West Africa) attacked a post.')).toEqual([]); });
