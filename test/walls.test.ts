import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, test } from 'vitest';
import { breaches, type Source } from './walls.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));
const sources = (): readonly Source[] => readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !e.name.endsWith('.d.ts') && !/\.test\.tsx?$/.test(e.name))
  .map((e) => { const file = join(e.parentPath, e.name); return { path: relative(src, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }; });

test('the walls stand', () => expect(breaches(sources())).toEqual([]));

it.each<readonly [string, readonly Source[], string]>([
  ['a crossing', [{ path: 'text/a.ts', text: "import { x } from '#model';" }], 'text/a.ts may not import #model'],
  ['a crossing by re-export', [{ path: 'model/a.ts', text: "export * from '#ledger';" }], 'model/a.ts may not import #ledger'],
  ['a crossing by a dynamic import', [{ path: 'codebook/a.ts', text: "await import('#desk');" }], 'codebook/a.ts may not import #desk'],
  ['a path out of the room', [{ path: 'coders/verify.ts', text: "import { x } from './rules/doc.ts';" }], 'coders/verify.ts reaches ./rules/doc.ts out of its room'],
  ['a door of its own', [{ path: 'coders/a.ts', text: "import { x } from '#text/span';" }], "coders/a.ts imports #text/span, which is no room's face"],
  ['the clock', [{ path: 'reconcile/a.ts', text: 'export const now = Date.now();' }], 'reconcile/a.ts uses Date.now in a pure room'],
  ['today', [{ path: 'coders/rules/a.ts', text: 'const d = new Date();' }], 'coders/rules/a.ts uses new Date() in a pure room'],
  ['chance', [{ path: 'export/a.ts', text: 'const n = Math.random();' }], 'export/a.ts uses Math.random in a pure room'],
  ['the network', [{ path: 'language/a.ts', text: "fetch('http://example.org')" }], 'language/a.ts uses fetch() in a pure room'],
  ['a circle', [{ path: 'text/a.ts', text: "import './b.ts';" }, { path: 'text/b.ts', text: "import './a.ts';" }], 'a circle: text/a.ts → text/b.ts → text/a.ts'],
  ['a value of the api in the workbench', [{ path: 'workbench/a.ts', text: "import { x } from '#api';" }], 'workbench/a.ts may not import #api'],
  ['a file in no room', [{ path: 'utils/a.ts', text: '' }], 'utils/a.ts lies in no room'],
])('catches %s', (_, planted, breach) => expect(breaches(planted)).toEqual([breach]));

it.each<readonly [string, Source]>([
  ['words about fetch', { path: 'text/a.ts', text: "// fetch() Date.now()\nexport const a = 'Math.random()';" }],
  ['a given day', { path: 'coders/a.ts', text: "export const d = new Date('2024-02-07');" }],
  ['types of the api in the workbench', { path: 'workbench/a.ts', text: "import type { App } from '#api';" }],
  ['the clock at the edges', { path: 'ledger/a.ts', text: 'export const now = Date.now();' }],
])('lets %s pass', (_, source) => expect(breaches([source])).toEqual([]));
