import type { Coder } from '#coders';
import { serveDesk } from '../../src/api/serve.ts';
import { unkept } from '../../src/cli/unkept.ts';
import { fixtures } from './reports.ts';

// Loaded when the first text is pasted: most tests need no coder.
const coder: Coder = { name: 'rules', version: '0', code: async (report) => (await import('#coders/rules')).rules.code(report) };
let tick = 0;
const now = () => new Date(Date.UTC(2031, 4, 20, 9, ++tick)).toISOString();
const { address } = await serveDesk(unkept({ coder, now, coded: fixtures, version: '0' }), { port: Number(process.argv[2] ?? 0) });
console.log(address);
