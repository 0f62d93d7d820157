import { describe, expect, it } from 'vitest';
import { namesNow } from './aliases.tsx';

describe('the names of an actor', () => {
  const change = (name: string, how: 'add' | 'remove', at: string, actor = 'a') => ({ actor, name, change: how, at });
  it.each([[[], ['X', 'Y']], [[change('Z', 'add', '1')], ['X', 'Y', 'Z']], [[change('Z', 'remove', '2'), change('Z', 'add', '1')], ['X', 'Y']], [[change('X', 'remove', '1'), change('X', 'add', '2')], ['Y', 'X']], [[change('X', 'remove', '1', 'b')], ['X', 'Y']]])('after %j', (changes, names) => {
    expect(namesNow({ id: 'a', aliases: ['X', 'Y'] }, changes)).toEqual(names);
  });
});
