import { describe, expect, it } from 'vitest';
import { loadRoles, rolesIn, type RoleName } from './index.ts';
import { prepare } from './candidates.ts';
import { teletype } from './capitals.ts';
import { plain } from './names.ts';
import { pack, unpack } from './pack.ts';
import { templatesOf } from './templates.ts';
import { grown } from './trees.ts';

describe('a teletype report is made ready', () => {
  it.each([
    ['   PUERTO ALTO, 3 MAY 89 -- [TEXT] THE MAYOR\nWAS SHOT.', 'the mayor was shot.'],
    ['THE RED DAWN FRONT [RDF] CLAIMED IT [WORDS INDISTINCT] TODAY.', 'the red dawn front (rdf) claimed it today.'],
    ['FIRST PART.\n\n   SECOND\nPART.', 'first part.\n\nsecond part.'],
    ['', ''],
  ])('%j', (text, wanted) => { expect(teletype(text)).toBe(wanted); });
});

describe('what a report names', () => {
  const keysOf = (text: string): readonly (readonly string[])[] => prepare(text).candidates.map((c) => [...c.forms.keys()]);
  it('has several readings of how far a name goes', () => {
    const all = keysOf('gunmen killed the retired colonel aurelio tesca in the port.').flat();
    expect(all).toContain('aurelio tesca');
    expect(all).toContain('gunmen');
  });
  it('takes an abbreviation in brackets for the same', () => {
    expect(keysOf('the popular dawn movement (pdm) attacked the bridge. the pdm fled.').filter((f) => f.includes('pdm'))).toHaveLength(1);
    expect(keysOf('the popular dawn movement (pdm) attacked the bridge. the pdm fled.').find((f) => f.includes('pdm'))).toContain('popular dawn movement');
  });
});

describe('trees', () => {
  const trees = { start: 0.5, trees: [[[0, 2, 1, 2], [-1, 1, 0, 0], [1, 0, 3, 4], [-1, -1, 0, 0], [-1, -3, 0, 0]]] } as const;
  it.each([[[2, 9], 1.5], [[3, 0], -0.5], [[3, 1], -2.5], [[], 1.5]])('%j gives %d', (x, z) => { expect(grown(trees, x)).toBe(z); });
});

describe('incidents are told apart', () => {
  const filler = (role: RoleName, words: string, sentence: number) => ({ role, words, z: 0, candidate: { entity: { key: words, spots: [{ sentence, head: 0, forms: [] }] }, forms: new Map(), rows: new Int32Array(0) }, kinds: [2, -3, -3, -3, -3, -3], confidence: 'REPORTED AS FACT' as const });
  const fillers = [filler('Target', 'bridge', 0), filler('Victim', 'ana solva', 1), filler('Target', 'depot', 7), filler('PerpOrg', 'rdf', 3)];
  it('has one with all fillers', () => { expect(templatesOf(['ATTACK'], fillers)).toEqual([{ kind: 'ATTACK', fillers }]); });
  it('cuts two of a kind where the text leaps, and leaves the organisation in both', () => {
    expect(templatesOf(['ATTACK', 'ATTACK'], fillers).map((t) => t.fillers.map((f) => f.words))).toEqual([['rdf', 'bridge', 'ana solva'], ['rdf', 'depot']]);
  });
  it('gives a filler to the kind it belongs to', () => { expect(templatesOf(['ATTACK', 'BOMBING'], fillers).map((t) => t.fillers.length)).toEqual([4, 0]); });
  it('has none where none is told', () => { expect(templatesOf([], fillers)).toEqual([]); });
});

describe('the shipped roles', () => {
  const model = loadRoles();
  const report = 'PUERTO ALTO, 12 MAR 89 -- [TEXT] GUERRILLAS OF THE RED DAWN FRONT [RDF] TODAY KIDNAPPED MAYOR AURELIO TESCA IN PUERTO ALTO.  THE MAYOR\nWAS TAKEN FROM HIS HOME BY FOUR GUERRILLAS, POLICE SAID.\n\n   IN ANOTHER ATTACK A BOMB EXPLODED AT THE CENTRAL BANK AND DESTROYED THE BUILDING.';
  it('find a kidnapping and a bombing with their parts', () => {
    const { fillers, templates } = rolesIn(report, model!);
    const of = (role: RoleName): readonly string[] => fillers.filter((f) => f.role === role).map((f) => f.words);
    expect(of('Victim')).toEqual(['aurelio tesca']);
    expect(of('Weapon')).toEqual(['bomb']);
    expect(templates.map((t) => t.kind).sort()).toEqual(['BOMBING', 'KIDNAPPING']);
  });
  it('find only words of the report, and the same each time', () => {
    const found = rolesIn(report, model!);
    const text = plain(teletype(report));
    for (const f of found.fillers) expect(text).toContain(f.words);
    expect(rolesIn(report, model!)).toEqual(found);
  });
  it('find nothing in peaceful news', () => { expect(rolesIn('THE MINISTER OF TRADE OPENED THE FAIR TODAY AND PRAISED THE COFFEE GROWERS. EXPORTS ROSE BY 4 PERCENT.', model!)).toEqual({ fillers: [], templates: [] }); });
  it.each(['', ' ', '\n\n\n', '[', ']]] -- [[', '((((', '\u0000\ud800'])('read %j without failing', (text) => { expect(rolesIn(text, model!).fillers).toEqual([]); });
  it('come through packing unchanged', () => {
    const none = { sentence: 0, report: 0, anchor: 0, roles: 0, reading: 0, belongs: 0, confidence: 0 };
    const again = unpack(pack(model!, none));
    expect(again.limits).toEqual(model!.limits);
    expect(rolesIn(report, again).fillers.map((f) => f.words)).toEqual(rolesIn(report, model!).fillers.map((f) => f.words));
  });
  it('take time in proportion to the text', () => {
    const time = (n: number): number => { const text = Array.from({ length: n }, (_, i) => `GUERRILLAS OF FRONT ${i} KILLED COL${i} TESCA${i % 7} AND BURNED THE DEPOT${i} OF THE BANK.`).join(' '); const began = performance.now(); rolesIn(text, model!); return performance.now() - began; };
    time(20);
    expect(time(200)).toBeLessThan(4 * 4 * Math.max(20, time(50)));
  });
});
