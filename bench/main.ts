import { parseArgs } from 'node:util';

/** Where a table finds its corpora and its cases, and a file of MUC-4 rows to predict; other words of the command line are passed on. */
export interface Options { readonly data: string; readonly cases: string; readonly rest: readonly string[]; readonly muc?: string }

/** A table of measured figures. */
export interface Table { readonly run: (options: Options) => Promise<void> | void }

/** The tables by the name that the command line gives. */
const tables: Readonly<Record<string, () => Promise<Table>>> = {
  actors: () => import('./actors.ts'),
  api: () => import('./api.ts'),
  claims: () => import('./claims.ts'),
  dates: () => import('./dates.ts'),
  incidents: () => import('./incidents.ts'),
  language: () => import('./language.ts'),
  ledger: () => import('./ledger.ts'),
  places: () => import('./places.ts'),
  reconcile: () => import('./reconcile.ts'),
  speed: () => import('./speed.ts'),
};

const { values, positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, strict: false, options: { data: { type: 'string' }, cases: { type: 'string' }, muc: { type: 'string' } } });
const [name, ...rest] = positionals;
const table = name === undefined ? undefined : tables[name];
if (!table) {
  console.error(`Which table? ${Object.keys(tables).join(', ')} (npm run bench -- TABLE --data DIR --cases DIR)`);
  process.exitCode = 2;
} else {
  const data = typeof values['data'] === 'string' ? values['data'] : '../shared/corpora';
  const cases = typeof values['cases'] === 'string' ? values['cases'] : '../shared/cases';
  await (await table()).run({ data, cases, rest, ...(typeof values['muc'] === 'string' ? { muc: values['muc'] } : {}) });
}
