import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withExample } from '../scripts/example.ts';

test("the README's example is what the command prints (renew it with npm run docs)", async () => expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toBe(await withExample()));
