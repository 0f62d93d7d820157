import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '#model';
import { ownFrom } from './own.ts';

let dir = '';
beforeAll(() => { dir = mkdtempSync(join(tmpdir(), 'ascribe-own-')); });
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const at = join(dir, name);
  mkdirSync(at, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  return at;
}

describe('--reference', () => {
  it('is nothing without a folder', () => expect(ownFrom(undefined)).toEqual({}));
  it('reads lists and passes notes over', () => {
    const { reference } = ownFrom(folder('good', { 'actors.tsv': 'tarn-guard\tTarn Guard\tarmed-group\n', 'weapons.tsv': 'thunder stick\tfirearm\n', 'README.md': 'mine' }));
    expect([reference?.actors.map((a) => a.id), reference?.weapons.map((w) => w.words)]).toEqual([['tarn-guard'], ['thunder stick']]);
  });
  it.each<readonly [string, () => string, RegExp]>([
    ['a folder that is not', () => join(dir, 'none'), /no such folder/], ['a file', () => join(folder('f', { 'actors.tsv': 'a\tA\tparty' }), 'actors.tsv'), /name the folder/], ['an empty folder', () => folder('empty', {}), /there is no list in it/],
    ['a bad line', () => folder('bad', { 'actors.tsv': '# one\na\tA\tgang' }), /actors\.tsv, line 2: "gang" is no kind; write one of/], ['a file of another kind', () => folder('csv', { 'actors.csv': 'a' }), /rename the file/],
    ['many mistakes, ten of them told', () => folder('many', { 'weapons.tsv': Array(14).fill('a\tb').join('\n') }), /and 4 more/],
  ])('refuses %s', (_, at, why) => { expect(() => ownFrom(at())).toThrow(Refused); expect(() => ownFrom(at())).toThrow(why); });
});
