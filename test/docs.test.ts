import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { page } from '../scripts/codebook.ts';
import { walls } from './walls.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the codebook page is the one that the code makes', () => expect(read('docs/codebook.md')).toBe(page()));
test('the architecture has a section for each room', () => { for (const { name } of walls.filter((r) => r.name !== 'coders/llm')) expect(read('docs/architecture.md')).toMatch(new RegExp(`^##+ ${name}$`, 'm')); });
test('the README has at most 120 lines', () => expect(read('README.md').split('\n').length).toBeLessThanOrEqual(121));
it('keeps decisions to sixty lines', () => { for (const f of readdirSync(new URL('../docs/decisions', import.meta.url))) expect(read(`docs/decisions/${f}`).trimEnd().split('\n').length, f).toBeLessThanOrEqual(60); });
