import { describe, expect, it } from 'vitest';
import { actorKinds, actorOf, actorsWith, countries, countryOf, foldWord, nameWords, readActors, stateRoles } from './index.ts';
import { actorLists, namedActors } from './actors.ts';

const rows = namedActors();
const key = (words: string): string => nameWords(words).map((w) => w.key).join(' ');

describe('the lists of actors', () => {
  it('hold at least 700, each id once', () => { expect(rows.length).toBeGreaterThan(700); expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length); });
  it('are seven', () => expect(actorLists).toHaveLength(7));
  it('name kinds, countries and memberships that there are', () => {
    const kinds = new Set(actorKinds.map((k) => k.name));
    expect(rows.filter((r) => !kinds.has(r.kind) || (r.country !== null && !countryOf(r.country)))).toEqual([]);
    expect(rows.flatMap((r) => r.memberOf.filter((m) => !actorsWith().byId(m.id)).map((m) => `${r.id} in ${m.id}`))).toEqual([]);
  });
  it('share a name only where each bearer marks it as unsure', () => {
    const bearers = new Map<string, Map<string, boolean>>();
    for (const r of rows) for (const [list, unsure] of [[[r.name, ...r.aliases], false], [r.unsure, true]] as const) for (const a of list) {
      const at = bearers.get(key(a)) ?? new Map<string, boolean>();
      at.set(r.id, unsure && (at.get(r.id) ?? true));
      bearers.set(key(a), at);
    }
    expect([...bearers].filter(([, b]) => b.size > 1 && [...b.values()].some((unsure) => !unsure)).map(([k, b]) => [k, ...b.keys()])).toEqual([]);
  });
  it('have no membership in a circle', () => {
    const up = (id: string): readonly string[] => actorsWith().byId(id)?.memberOf.map((m) => m.id) ?? [];
    for (const r of rows) { const seen = new Set<string>(); let next = up(r.id); while (next.length) { expect(next).not.toContain(r.id); next = next.filter((n) => !seen.has(n)).flatMap((n) => { seen.add(n); return [...up(n)]; }); } }
  });
  it('put no abbreviation of two letters beyond doubt but those of states and the one that no other bears', () => expect(rows.flatMap((r) => r.aliases.filter((a) => /^\p{Lu}{2}$/u.test(a)).map((a) => `${r.id} ${a}`)).filter((x) => !/^(?:un UN|islamic-state IS|rt-russia RT|dr-congo|jir)/.test(x))).toEqual([]));
  it('name no one a terrorist, a criminal or a regime in the name that the tool uses', () => expect(rows.filter((r) => /terroris[tm]\b|criminal(?! Court)|regime|bandit/i.test(r.name) && r.kind === 'armed-group').map((r) => r.name)).toEqual([]));
});

describe('the parts of states', () => {
  it('are made for every country', () => expect(actorsWith().all().length).toBeGreaterThan(countries.length * stateRoles.length));
  it.each([
    ['sudan', 'government', 'Sudan'], ['nigeria-defence-ministry', 'ministry', 'Nigerian defence ministry'], ['peru-police', 'police', 'Peruvian police'], ['kiribati-navy', 'state-forces', 'Navy of Kiribati'],
  ])('%s', (id, kind, name) => expect(actorsWith().byId(id)).toMatchObject({ kind, name }));
  it('take the name that a list gives them and keep the made one', () => expect(actorsWith().byId('israel-forces')).toMatchObject({ name: 'Israel Defense Forces', aliases: expect.arrayContaining(['Israeli armed forces']) as unknown }));
  it('belong to their state', () => { expect(actorsWith().byId('peru-air-force')?.memberOf).toEqual([{ id: 'peru-forces' }]); expect(actorsWith().byId('us-centcom')?.memberOf).toEqual([{ id: 'united-states' }]); });
  it('are carried into a coding by name, kind and memberships', () => { const a = actorsWith().byId('kataib-hezbollah'); expect(a && actorOf(a)).toMatchObject({ id: 'kataib-hezbollah', kind: 'armed-group', memberOf: ['popular-mobilisation-forces'] }); });
});

describe('foldWord', () => {
  it.each([['Hizbollah', 'Hezbullah'], ["Kata'ib", 'Kataeb'], ['Qaeda', "Qa'ida"], ['Shabaab', 'Shabab'], ['Houthi', 'Huthi'], ['DEFENSE', 'Defence'], ['al', 'el'], ['Séléka', 'Seleka'], ['Jama’at', 'Jamaat']])('%s is %s', (a, b) => expect(foldWord(a)).toBe(foldWord(b)));
  it.each([['ONLF', 'UNLF'], ['Iran', 'Iraq'], ['Mali', 'Malawi'], ['AAPP', 'AP'], ['Niger', 'Nigeria']])('%s is not %s', (a, b) => expect(foldWord(a)).not.toBe(foldWord(b)));
});

describe('readActors', () => {
  it('reads a line', () => expect(readActors('id\tname\tkind\nriver-guard\tRiver Guard\tarmed-group\tSD\tGuard of the River|RG?\tsudan@2014..2019-02|un\tnote').rows).toEqual([
    { id: 'river-guard', name: 'River Guard', kind: 'armed-group', country: 'SD', aliases: ['Guard of the River'], unsure: ['RG'], memberOf: [{ id: 'sudan', from: '2014', to: '2019-02' }, { id: 'un' }], note: 'note' }]));
  it.each([
    ['River\tRiver Guard\tarmed-group', /"River" is no id/], ['river\t\tarmed-group', /name/], ['river\tRiver\tgang', /is no kind/], ['river\tRiver\tparty\tXX', /is no country code/], ['river', /columns/],
    ['river\tRiver\tparty\t\t\tsudan@2014', /FROM\.\.TO/], ['river\tRiver\tparty\t\t\tThe Guard', /is no membership/],
  ])('tells what is wrong with %s', (line, why) => { const { bad } = readActors(`# remark\n\n${line}`); expect(bad).toHaveLength(1); expect(bad[0]).toMatchObject({ line: 3 }); expect(bad[0]?.message).toMatch(why); });
});
