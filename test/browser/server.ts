import { serveDesk } from '../../src/api/serve.ts';
import { memoryDesk } from './memory.ts';
import { fixtures } from './reports.ts';

const { address } = await serveDesk(memoryDesk(fixtures), { port: Number(process.argv[2] ?? 0) });
console.log(address);
