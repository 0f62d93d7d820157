import type { Coder } from '#coders';
import { enqueue, openDesk, placeIn, takeIn, work } from '#desk';
import { numbered, coded } from './many.ts';

// A process to be killed: takes in so many reports (add), leaves them to workers (leave), or works in the queue (work). Prints a line for each that is done.
const [what, at, many = '0', expire = '60'] = process.argv.slice(2) as [string, string, string?, string?];
const coder: Coder = { name: 'trial', version: '1', code: async (report) => coded(report) };
const { desk, close } = await openDesk(placeIn(at, undefined), { coder, now: () => new Date().toISOString(), version: '0', command: `a test's ${what}` });
if (what === 'work') await work(desk, { until: 'empty', stop: new AbortController().signal, seen: (id, outcome) => process.stdout.write(`${id} ${outcome}\n`), expireSeconds: Number(expire) });
else {
  for (let n = 0; n < Number(many); n++) { const item = numbered(n); process.stdout.write(`${item.report.id} ${(await takeIn(desk, item, what === 'add' ? 'now' : 'later')).outcome}\n`); }
  if (what === 'leave') await enqueue(desk, Array.from({ length: Number(many) }, (_, n) => numbered(n).report.id), Number(expire));
}
await close();
