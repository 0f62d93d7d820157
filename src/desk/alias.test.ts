import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Coder } from '#coders';
import { rulesWith } from '#coders/rules';
import { verifyLedger, type Ledger } from '#ledger';
import type { Report } from '#model';
import { engines, stopPostgres } from '../../test/ledgers.ts';
import { alias, aliases, answers, backup, listsIn, report, restore, takeIn, type AliasWord, type Desk, type Lists } from './index.ts';

let dir = '', n = 0, tick = 0;
beforeEach(() => { dir = mkdtempSync(join(tmpdir(), 'ascribe-lists-')); });
afterEach(() => { rmSync(dir, { recursive: true, force: true }); });
afterAll(stopPostgres);

const now = () => new Date(Date.UTC(2031, 4, 20, 9, 0, ++tick)).toISOString();
const coderOf = (lists: Lists): Coder => ({ name: 'rules', version: '0', code: (r) => rulesWith({ reference: lists.own() }).code(r) });
const deskOn = (ledger: Ledger, folder: string | null = null): Desk => { const lists = listsIn(folder); return { ledger, lists, coder: coderOf(lists), now, version: '0' }; };
const word = (more: Partial<AliasWord> = {}): AliasWord => ({ actor: 'un', name: 'the Glass House', change: 'add', by: 'R. Reader', reason: 'so the papers', ...more });

/** Actors who claim in a report that is taken in now. */
async function claimants(desk: Desk): Promise<readonly (string | undefined)[]> {
  const text = `The Glass House said on Monday that two people were killed in Varo. It was the ${++n}. time.`, id = `sha256:${String(n).padStart(64, '0')}`;
  const fresh: Report = { id, text, title: null, outlet: null, url: null, published: null, language: 'en' };
  await takeIn(desk, { report: fresh, bytes: new TextEncoder().encode(text), headers: null, fetchedAt: now() });
  return (await report(desk, id)).coding.claims.map((c) => c.claimant.actor);
}

describe.each(engines)('a name on $name', ({ open }) => {
  let ledger: Ledger, desk: Desk;
  beforeEach(async () => { ledger = await open(); desk = deskOn(ledger); });
  afterEach(async () => { expect((await verifyLedger(ledger)).faults).toEqual([]); await ledger.close(); });

  it('that is added holds for the next coding, whoever codes on this ledger; taken out, it is known no more', async () => {
    const other = deskOn(ledger);
    expect(await claimants(desk)).not.toContain('un');
    const before = await answers(desk).revision();
    await alias(desk, word());
    expect(await answers(desk).revision()).not.toBe(before);
    expect([await claimants(desk), await claimants(other)]).toEqual([expect.arrayContaining(['un']), expect.arrayContaining(['un'])]);
    await alias(other, word({ change: 'remove', by: 'S. Second', reason: 'a slip' }));
    expect(await claimants(desk)).not.toContain('un');
    expect(await aliases(desk)).toMatchObject([{ change: 'remove', by: 'S. Second', reason: 'a slip' }, { ...word(), at: expect.stringContaining('2031-05-20') }]);
  });
  it('goes with a backup and comes back with it', async () => {
    await alias(desk, word());
    await backup(desk, join(dir, 'kept.gz'));
    const second = await open(), restored = deskOn(second);
    await restore(restored, join(dir, 'kept.gz'));
    expect(await aliases(restored)).toEqual(await aliases(desk));
    expect(await claimants(restored)).toContain('un');
    await alias(restored, word({ name: 'the Tower' }));
    expect((await verifyLedger(second)).faults).toEqual([]);
    await second.close();
  });
  it('is laid over the lists of a folder, of which no file is touched', async () => {
    mkdirSync(join(dir, 'lists'));
    writeFileSync(join(dir, 'lists', 'actors-own.tsv'), '# ours\nriver-guard\tRiver Guard\tarmed-group\tSD\tthe Guard?\tun@2014..2019\ta note\n');
    const here = deskOn(ledger, join(dir, 'lists'));
    await alias(here, word({ actor: 'river-guard' }));
    expect(await claimants(here)).toContain('river-guard');
    expect(here.lists!.own().actors).toMatchObject([{ id: 'river-guard', aliases: ['the Glass House'], unsure: ['the Guard'], memberOf: [{ id: 'un', from: '2014', to: '2019' }], note: 'a note' }]);
    // Without the folder nobody knows that actor: the change says nothing there, and nothing breaks.
    expect(await claimants(desk)).not.toContain('river-guard');
  });
  it.each<[string, Partial<AliasWord>, string]>([['it has already', { name: 'united  nations' }, 'already'], ['that breaks a line', { name: 'a\tb' }, 'bars, tabs'], ['that is not there, taken out', { change: 'remove' }, 'is no name'], ['of its own, taken out', { change: 'remove', name: 'United Nations' }, 'cannot be taken out'], ['of nobody', { actor: 'nobody' }, 'no actor']])('%s is refused, and nothing is kept', async (_, more, says) => {
    await expect(alias(desk, word(more))).rejects.toThrow(says);
    expect(await aliases(desk)).toEqual([]);
  });
  it('that another changed actor has is refused', async () => {
    await alias(desk, word());
    await expect(alias(desk, word({ actor: 'un-security-council' }))).rejects.toThrow(/is also a name of un/);
    expect(await aliases(desk)).toHaveLength(1);
  });
  it('is no row that can be changed', async () => {
    await alias(desk, word());
    await expect(ledger.pool.query(`update ascribe.alias set name = 'x'`)).rejects.toThrow('only grows');
    await expect(ledger.pool.query('delete from ascribe.alias')).rejects.toThrow('only grows');
  });
});
