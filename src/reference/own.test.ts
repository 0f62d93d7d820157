import { describe, expect, it } from 'vitest';
import { actorsWith, nameWords, readOwn } from './index.ts';

const own = (actors: string) => readOwn([{ name: 'actors.tsv', text: actors }]);

describe('own lists', () => {
  it('add actors and weapons', () => {
    const { own: lists, bad } = readOwn([{ name: 'actors-tarn.tsv', text: 'tarn-guard\tTarn Guard\tarmed-group' }, { name: 'weapons.tsv', text: 'words\tclass\nthunder stick\tfirearm\n' }]);
    expect(bad).toEqual([]);
    expect(lists.weapons).toEqual([{ words: 'thunder stick', class: 'firearm' }]);
    expect(actorsWith(lists.actors).byId('tarn-guard')?.name).toBe('Tarn Guard');
    expect(actorsWith(lists.actors).byId('hamas')?.name).toBe('Hamas');
    expect(actorsWith().byId('tarn-guard')).toBeUndefined();
  });
  it('put an actor in the place of the known one of its id', () => expect(actorsWith(own('hamas\tHarakat of Tarn\tparty').own.actors).byId('hamas')).toMatchObject({ name: 'Harakat of Tarn', kind: 'party' }));
  it('put a name in the place of a known one', () => {
    const { names } = actorsWith(own('tarn-press\tReuters\toutlet').own.actors);
    expect(names.actorsAt(nameWords('Reuters'), 0)[0]?.hits.map((h) => h.actor.id)).toEqual(['tarn-press']);
  });
  it.each([
    ['an id twice', 'a\tA one\tparty\na\tA two\tparty', 2, /twice/], ['a shared name', 'a\tTarn\tparty\nb\tTarn\tparty', 2, /question mark/], ['a membership in nobody', 'a\tTarn\tparty\t\t\tnobody', 1, /no actor that is known/],
  ])('tell of %s', (_, text, line, why) => { const { bad } = own(text); expect(bad[0]).toMatchObject({ file: 'actors.tsv', line }); expect(bad[0]?.message).toMatch(why); });
  it.each([
    ['another file', [{ name: 'groups.csv', text: '' }], /called actors\.tsv/], ['no file', [], /no list/], ['a bad class', [{ name: 'weapons.tsv', text: 'stick\tstick' }], /is no class/],
  ] as const)('tell of %s', (_, files, why) => expect(readOwn(files).bad[0]?.message).toMatch(why));
});
