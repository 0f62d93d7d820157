import { describe, expect, it } from 'vitest';
import { nearest } from './selection.ts';

const text = 'The mayor said two died. The mayor said no more, “not today”.';

describe('nearest', () => {
  it.each([['The mayor', 0, 0], ['The mayor', 60, 25], ['said', 30, 35], ['  two died ', 0, 15], ['"not today"', 0, 49]] as const)('%s near %i begins at %i', (words, near, start) => { expect(nearest(text, words, near)?.[0]).toBe(start); });
  it.each(['the governor', '', '   '])('“%s” stands nowhere', (words) => { expect(nearest(text, words, 0)).toBeNull(); });
});
