import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rulesWith } from '#coders/rules';
import { alias, listsIn, type AliasWord, type Desk } from './index.ts';

let dir = '';
beforeEach(() => { dir = mkdtempSync(join(tmpdir(), 'ascribe-lists-')); });
afterEach(() => { rmSync(dir, { recursive: true, force: true }); });

const deskOn = (folder: string): Desk => ({ lists: listsIn(folder), now: () => '2031-05-20T09:00:00.000Z' }) as unknown as Desk;
const word = (more: Partial<AliasWord> = {}): AliasWord => ({ actor: 'un', name: 'the Glass House', change: 'add', by: 'R. Reader', reason: 'so the\tpapers', ...more });
const claimants = async (folder: string) => (await rulesWith({ reference: listsIn(folder).own() }).code({ id: 'sha256:0', text: 'The Glass House said on Monday that two people were killed in Varo.', title: null, outlet: null, url: null, published: null, language: 'en' })).claims.map((c) => c.claimant.actor);

describe('a name', () => {
  it('that is added holds for the next coding, and the list says who and why', async () => {
    expect(await claimants(dir)).not.toContain('un');
    alias(deskOn(dir), word());
    expect(await claimants(dir)).toContain('un');
    expect(listsIn(dir).changes()).toEqual([{ ...word(), reason: 'so the papers', at: '2031-05-20T09:00:00.000Z' }]);
  });
  it('that is taken out is known no more', async () => {
    const desk = deskOn(dir);
    alias(desk, word());
    alias(desk, word({ change: 'remove', reason: 'a slip' }));
    expect(await claimants(dir)).not.toContain('un');
    expect(listsIn(dir).changes().map((c) => c.change).sort()).toEqual(['add', 'remove']);
  });
  it('is written where the actor stands, and remarks stay', () => {
    mkdirSync(join(dir, 'lists'));
    writeFileSync(join(dir, 'lists', 'actors-own.tsv'), '# ours\nriver-guard\tRiver Guard\tarmed-group\tSD\tthe Guard?\tun@2014..2019\ta note\n');
    alias(deskOn(join(dir, 'lists')), word({ actor: 'river-guard', name: 'Guard of the River' }));
    expect(readFileSync(join(dir, 'lists', 'actors-own.tsv'), 'utf8')).toMatch(/^# ours\n#\tchanged\t.*\nriver-guard\tRiver Guard\tarmed-group\tSD\tGuard of the River\|the Guard\?\tun@2014\.\.2019\ta note\n$/);
  });
  it.each<[string, Partial<AliasWord>, string]>([['it has already', { name: 'united  nations' }, 'already'], ['that breaks a line', { name: 'a\tb' }, 'bars, tabs'], ['that is not there, taken out', { change: 'remove' }, 'is no name'], ['of its own, taken out', { change: 'remove', name: 'United Nations' }, 'cannot be taken out'], ['of nobody', { actor: 'nobody' }, 'no actor']])('%s is refused', (_, more, says) => {
    expect(() => alias(deskOn(dir), word(more))).toThrow(says);
    expect(listsIn(dir).changes()).toEqual([]);
  });
  it('that another own actor has is refused, and nothing is written', () => {
    const desk = deskOn(dir);
    alias(desk, word());
    expect(() => alias(desk, word({ actor: 'un-security-council' }))).toThrow(/is also a name of un/);
    expect(listsIn(dir).changes()).toHaveLength(1);
  });
  it('cannot be changed without lists', () => { expect(() => alias({ now: () => '' } as unknown as Desk, word())).toThrow('--reference'); });
});
