import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Coder } from '#coders';
import type { Answers } from '#api';
import { clearDerived, verifyLedger, write, type Ledger } from '#ledger';
import type { Coding, Report } from '#model';
import { fixtures } from '../../test/browser/reports.ts';
import { engines, stopPostgres } from '../../test/ledgers.ts';
import { finish } from './rebuild.ts';
import { settle } from './settle.ts';
import { answers, codeReport, difference, erase, rebuild, retry, takeIn, type Desk } from './index.ts';

const made = new Map(fixtures.map((f) => [f.report.id, f.coding]));
const empty = (report: Report): Coding => ({ ...fixtures[3]!.coding, coder: { name: 'none', version: '1' }, report: { ...fixtures[3]!.coding.report, id: report.id, characters: report.text.length }, claims: fixtures[3]!.coding.claims.slice(0, 1), warnings: [] });
const coder: Coder = { name: 'fixture', version: '1', code: async (report) => made.get(report.id) ?? empty(report) };
const item = (report: Report) => ({ report, bytes: new TextEncoder().encode(report.text), headers: null, fetchedAt: '2031-05-20T08:00:00.000Z' });
const turn = { limit: 50, cursor: null };
const [strike, later] = [fixtures[0]!.report, fixtures[1]!.report];

async function filled(ledger: Ledger, by: Coder = coder): Promise<{ desk: Desk; d: Answers }> {
  let tick = 0;
  const desk: Desk = { ledger, coder: by, now: () => new Date(Date.UTC(2031, 4, 20, 9, 0, ++tick)).toISOString(), version: '0' };
  for (const f of fixtures) await takeIn(desk, item(f.report));
  return { desk, d: answers(desk) };
}
/** The two reports' incidents of one strike, each by itself: what the rule joined is taken back. */
async function apart(d: Answers): Promise<{ a: string; b: string }> {
  for (const id of [strike.id, later.id]) for (const key of new Set(Object.values((await d.report(id)).joined))) for (const h of (await d.incident(key, 'hidden')).history) if (h.what === 'judged two incidents same' && h.undoable) await d.undo(h.id, 'R').catch(() => undefined);
  return { a: (await d.report(strike.id)).joined['i1']!, b: (await d.report(later.id)).joined['i1']! };
}

afterAll(stopPostgres);

describe.each(engines)('the desk on $name', ({ open }) => {
  let ledger: Ledger, desk: Desk, d: Answers;
  beforeEach(async () => { ledger = await open(); ({ desk, d } = await filled(ledger)); });
  afterEach(async () => { expect((await verifyLedger(ledger)).faults).toEqual([]); await ledger.close(); });

  it('joins by judgement, parts by undo, and keeps both in the history', async () => {
    const { a, b } = await apart(d);
    expect(a).not.toBe(b);
    const { id } = await d.judge({ a, b, verdict: 'same', by: 'R', reason: 'one car' });
    expect(await d.incident(b, 'hidden')).toMatchObject({ key: a, reports: 2, independent: 2, standing: 'disputed', records: { range: { killed: { low: 1, high: 5 } } }, members: [{ report: strike.id }, { report: later.id }] });
    expect((await d.incident(a, 'hidden')).history).toContainEqual(expect.objectContaining({ by: 'R', reason: 'one car', undoable: true, id }));
    await d.undo(id, 'S');
    const after = await d.incident(a, 'hidden');
    expect(after).toMatchObject({ reports: 1, members: [{ report: strike.id }] });
    expect(after.history.filter((h) => h.id === id || h.by === 'S')).toMatchObject([{ by: 'R', undoable: false }, { by: 'S', what: 'took back: judged two incidents same' }]);
    await expect(d.undo(id, 'S')).rejects.toMatchObject({ name: 'Refused' });
  });
  it('shows a "different" inside a joined incident', async () => {
    const { a, b } = await apart(d), clash = (await d.report(fixtures[2]!.report.id)).joined['i1']!;
    await d.judge({ a, b: clash, verdict: 'same', by: 'R', reason: '' });
    await d.judge({ a: b, b: clash, verdict: 'same', by: 'R', reason: '' });
    await d.judge({ a, b, verdict: 'different', by: 'S', reason: '' });
    expect(await d.incident(a, 'hidden')).toMatchObject({ reports: 3, conflict: ["S judged two of the reports' incidents in here different."] });
  });
  it('lists a pair judged different beside the incident, not in it', async () => {
    const { a, b } = await apart(d);
    await d.judge({ a, b, verdict: 'different', by: 'R', reason: '' });
    expect((await d.incident(a, 'hidden')).merges).toMatchObject([{ verdict: 'different', by: 'R', other: { key: b } }]);
  });
  it('does not join again what a person parted, whatever is decided later', async () => {
    const { a, b } = await apart(d);
    await d.review({ report: strike.id, incident: 'i1', statement: 's7', decision: 'accept', by: 'R', reason: '', revision: null });
    expect((await d.report(later.id)).joined['i1']).toBe(b);
    await rebuild(desk);
    expect([(await d.report(strike.id)).joined['i1'], (await d.report(later.id)).joined['i1']]).toEqual([a, b]);
  });
  it('withholds the names of those harmed', async () => {
    const key = (await d.report(later.id)).joined['i1']!;
    expect(JSON.stringify((await d.incident(key, 'hidden')).told)).not.toContain('Ada Lumen');
    expect(JSON.stringify((await d.incident(key, 'shown')).told)).toContain('Ada Lumen');
    expect(JSON.stringify(await d.search('Ada Lumen', 20))).not.toContain('Lumen');
  });
  it('corrects, rejects and adds statements, and takes each back', async () => {
    await apart(d);
    const key = (await d.report(strike.id)).joined['i1']!, killed = async () => (await d.incident(key, 'hidden')).records['range']!['killed'];
    expect(await killed()).toMatchObject({ low: 1, high: 4 });
    const base = { report: strike.id, incident: 'i1', by: 'R', reason: 'a slip', revision: null }, four = (await d.report(strike.id)).coding.incidents[0]!.statements.find((s) => s.id === 's7')!;
    const { id } = await d.review({ ...base, statement: 's7', decision: 'correct', value: { ...(four.value as object), min: 6, max: 6 } });
    expect(await killed()).toMatchObject({ low: 1, high: 6 });
    await d.undo(id, 'R');
    const rejected = await d.review({ ...base, statement: 's7', decision: 'reject' });
    expect(await killed()).toMatchObject({ low: 1, high: 1, status: 'single' });
    await d.undo(rejected.id, 'R');
    const at = strike.text.indexOf('four people');
    const added = await d.add({ ...base, field: 'injured', value: { min: 2, max: 2, status: 'unstated', words: 'four people' }, claim: 'c2', polarity: 'affirmed', evidence: [[at, at + 11]] });
    const mine = (await d.incident(key, 'hidden')).told.find((t) => t.field === 'injured')!;
    expect(mine).toMatchObject({ by: 'R', voice: { name: 'Karst Brigade' }, evidence: [{ words: 'four people' }] });
    await d.review({ ...base, statement: mine.statement, decision: 'accept' });
    expect((await d.report(strike.id)).reviews).toMatchObject([{ decision: 'accept', statement: `i1.${mine.statement}` }]);
    await d.undo(added.id, 'R');
    expect((await d.incident(key, 'hidden')).told.some((t) => t.field === 'injured')).toBe(false);
  });
  it('refuses a review of an older state, of words not in the text, of no value, of nothing', async () => {
    const review = { report: strike.id, incident: 'i1', statement: 's7', decision: 'accept' as const, by: 'R', reason: '', revision: (await d.report(strike.id)).revision };
    await d.review(review);
    await expect(d.review(review)).rejects.toMatchObject({ name: 'Changed' });
    await expect(d.review({ ...review, revision: null, evidence: [[0, 3]] })).rejects.toMatchObject({ name: 'Refused', message: expect.stringContaining('Only a correction') });
    await expect(d.review({ ...review, revision: null, decision: 'correct', value: { min: 4, max: 4, status: 'unstated', words: 'four people' }, evidence: [[0, 99_999]] })).rejects.toMatchObject({ name: 'Refused', message: expect.stringContaining('cannot be cut') });
    await expect(d.review({ ...review, revision: null, decision: 'correct', value: 'many' })).rejects.toMatchObject({ name: 'Refused' });
    await expect(d.review({ ...review, revision: null, statement: 's99' })).rejects.toMatchObject({ name: 'NotFound' });
    await expect(d.incident('ffffffffffffffff', 'hidden')).rejects.toMatchObject({ name: 'NotFound' });
  });
  it('takes a text once, and knows a copy', async () => {
    const offer = (text: string) => ({ kind: 'text', text, title: null, outlet: null, published: null }) as const;
    const story = Array.from({ length: 60 }, (_, i) => `Villager number ${i} spoke at the market of the ${['red', 'old', 'far'][i % 3]} bridge.`).join(' ');
    expect([(await d.take(offer(story)))[0]!.outcome, (await d.take(offer(story)))[0]!.outcome, (await d.take(offer(`${story} More follows.`)))[0]!.outcome]).toEqual(['added', 'already-here', 'copy']);
    const [copy, first] = (await d.reports('all', turn)).items.filter((r) => r.copies === 2);
    expect(new Set([copy!.family, first!.family]).size).toBe(1);
    expect((await d.report(copy!.id)).family_members).toHaveLength(2);
  });
  it('takes in files of several reports, and says what cannot be read or fetched', async () => {
    const file = (name: string, words: string) => d.take({ kind: 'file', name, bytes: new TextEncoder().encode(words) });
    expect(await file('two.jsonl', '{"text":"Two men were hurt at Arvel.","title":"Hurt"}\n{"text":"A house burnt at Besko."}\n')).toMatchObject([{ name: 'Hurt', outcome: 'added' }, { outcome: 'added' }]);
    expect(await file('one.txt', 'Three men were hurt at Arvel.')).toMatchObject([{ name: 'one.txt', outcome: 'added' }]);
    expect(await file('empty.txt', '')).toMatchObject([{ name: 'empty.txt', outcome: 'failed', report: null }]);
    expect(await d.take({ kind: 'url', url: 'http://127.0.0.1:9/x' })).toMatchObject([{ name: 'http://127.0.0.1:9/x', outcome: 'failed', detail: expect.stringContaining('127.0.0.1') }]);
  });
  it('says what waits, what it holds, and that something changed', async () => {
    const before = await d.revision();
    expect(await d.status()).toMatchObject({ reports: 4, waiting: 3, version: '0' });
    for (const s of ['s1', 's2', 's3']) await d.review({ report: fixtures[2]!.report.id, incident: 'i1', statement: s, decision: 'accept', by: 'R', reason: '', revision: null });
    expect((await d.reports('waiting', turn)).items.map((r) => r.id)).not.toContain(fixtures[2]!.report.id);
    expect((await d.status()).waiting).toBe(2);
    expect(await d.revision()).not.toBe(before);
  });
  it('keeps a failed report with its error, and codes it on a second try', async () => {
    let broken = true;
    const flaky: Coder = { name: 'flaky', version: '1', code: async (r) => { if (broken) throw new Error('no parse'); return { ...empty(r), coder: { name: 'flaky', version: '1' } }; } };
    const other: Desk = { ...desk, coder: flaky }, fresh: Report = { ...strike, id: `sha256:${'ab'.repeat(32)}`, text: 'Nothing.' };
    expect(await takeIn(other, item(fresh))).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('no parse') });
    expect(await retry(other, null)).toEqual({ coded: [], failed: [{ report: fresh.id, error: 'Error: no parse' }] });
    broken = false;
    expect(await retry(other, null)).toEqual({ coded: [fresh.id], failed: [] });
    expect(await retry(other, null)).toEqual({ coded: [], failed: [] });
  });
  it('shows what a new version codes differently, and keeps decisions on what it codes alike', async () => {
    await d.review({ report: strike.id, incident: 'i1', statement: 's7', decision: 'reject', by: 'R', reason: '', revision: null });
    const first = (await d.report(strike.id)).joined['i1'];
    const renumbered: Coding = { ...fixtures[0]!.coding, coder: { name: 'fixture', version: '2' }, incidents: fixtures[0]!.coding.incidents.map((i) => (i.id === 'i1' ? { ...i, statements: i.statements.filter((s) => s.field !== 'weapon').map((s) => ({ ...s, id: `x${s.id}`, ...(s.field === 'killed' && s.value.subsetOf ? { value: { ...s.value, subsetOf: 'xs7' } } : {}) })) as typeof i.statements } : i)) };
    expect(await codeReport({ ...desk, coder: { name: 'fixture', version: '2', code: async () => renumbered } }, strike.id)).toMatchObject({ outcome: 'coded' });
    expect(await difference(desk, strike.id)).toMatchObject({ before: { version: '1' }, now: { version: '2' }, come: [], gone: [{ statement: { field: 'weapon' } }] });
    expect((await d.report(strike.id)).joined['i1']).toBe(first);
    expect((await d.report(strike.id)).reviews).toMatchObject([{ statement: 'i1.xs7', decision: 'reject' }]);
  });
  it('erases a report: what others tell stays', async () => {
    const { a, b } = await apart(d);
    await d.judge({ a, b, verdict: 'same', by: 'R', reason: '' });
    await erase(desk, strike.id.slice(0, 20), { by: 'R', reason: 'removal-request' });
    expect(await d.incident(b, 'hidden')).toMatchObject({ key: b, reports: 1, members: [{ report: later.id }] });
    await expect(d.report(strike.id)).rejects.toMatchObject({ name: 'NotFound' });
    expect(await d.search('Karst', 20)).toEqual([]);
    expect((await takeIn(desk, item(strike))).outcome).toBe('failed');
  });
  it('makes all that is derived again, the same', async () => {
    const { a, b } = await apart(d);
    await d.judge({ a, b, verdict: 'same', by: 'R', reason: '' });
    const see = async () => JSON.stringify([await d.incidents({}, turn), await d.reports('all', turn), await d.actors({}, turn), await d.incident(a, 'shown'), await d.search('Qarun', 10)]);
    const before = await see();
    expect(await rebuild(desk)).toBe(4);
    expect(await see()).toBe(before);
    // Cut off after two reports: the next who opens the desk finishes it.
    await write(ledger, async (tx) => { await clearDerived(tx); for (const f of fixtures.slice(0, 2)) await settle(tx, f.report.id, desk.now()); });
    expect([await finish(desk), await finish(desk)]).toEqual([2, 0]);
    expect(await see()).toBe(before);
  });
});

describe.each(engines)('lists on $name', ({ open }) => {
  let ledger: Ledger, d: Answers;
  beforeAll(async () => { ledger = await open(); ({ d } = await filled(ledger)); await apart(d); });
  afterAll(async () => { await ledger.close(); });

  it.each([[{ country: 'iq' }, 2], [{ type: 'clash' }, 1], [{ actor: 'Lorland' }, 1], [{ actor: 'joint-command' }, 2], [{ since: '2031-05-08' }, 1], [{ until: '2031-05-08', standing: 'disputed' }, 1], [{ atLeast: 5 }, 1], [{ toll: 'injured', atLeast: 6 }, 1], [{ outlet: 'eastern' }, 2], [{ q: 'nothing like it' }, 0], [{ q: 'drone strike' }, 2], [{ q: '"%' }, 0], [{ place: 'qarun' }, 2], [{ place: '%' }, 0], [{ reality: 'historical' }, 1], [{ type: 'clash', country: 'sy', place: 'sefra' }, 1]])('filters by %j: %s', async (filters, n) => { expect((await d.incidents(filters, turn)).items).toHaveLength(n); });
  it('pages without loss, in one order', async () => {
    const keys: string[] = [], all = await d.incidents({}, turn);
    for (let cursor: string | null = null; ;) { const page: Awaited<ReturnType<Answers['incidents']>> = await d.incidents({}, { limit: 1, cursor }); keys.push(...page.items.map((i) => i.key)); if (!(cursor = page.next)) break; }
    expect(keys).toEqual(all.items.map((i) => i.key));
    expect(all).toMatchObject({ total: 4, next: null });
    expect(all.items.map((i) => i.date?.start ?? '')).toEqual([...all.items.map((i) => i.date?.start ?? '')].sort().reverse());
    await expect(d.incidents({}, { limit: 5, cursor: 'abc' })).rejects.toMatchObject({ name: 'Refused' });
  });
  it('counts candidates that wait', async () => { for (const { candidates } of (await d.incidents({ place: 'qarun' }, turn)).items) expect(candidates).toBeGreaterThan(0); });
  it.each([['Qarun', 'incident'], ['Quarun', 'incident'], ['commander killed', 'report'], ['Karst', 'actor'], ['Karts Brigade', 'actor'], ['باش', null]])('finds %s', async (q, kind) => { expect((await d.search(q, 12)).some((h) => h.kind === kind)).toBe(kind !== null); });
  it('lists actors by how much they claim', async () => { expect((await d.actors({}, turn)).items).toMatchObject([{ id: 'karst-brigade', claims: 2 }, { id: 'joint-command', claims: 1, accused: 1 }, { id: 'lorland', accused: 1 }]); });
  it('tells how incidents bear on each other', async () => {
    const key = (await d.report(strike.id)).joined['i1']!;
    expect(await d.links({}, turn)).toMatchObject([{ from: key, to: (await d.report(strike.id)).joined['i2'], relation: 'retaliation-for', said: [{ voice: { name: 'Joint Command' }, report: strike.id, evidence: [{ words: expect.stringContaining('in response to') }] }] }]);
    expect(await d.links({ type: 'clash' }, turn)).toEqual([]);
    expect((await d.incident(key, 'hidden')).links).toMatchObject([{ relation: 'retaliation-for', way: 'from', voice: { name: 'Joint Command' }, other: { reality: 'historical' } }]);
  });
});
