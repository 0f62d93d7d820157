import { openLedger } from '#ledger';

// Holds a ledger and never lets its event loop go, as a long query does.
await openLedger({ engine: 'embedded', folder: process.argv[2]! }, { command: 'a holder', now: '2031-05-20T09:00:00.000Z' });
process.stdout.write('held\n', () => { for (;;); });
