import { parseArgs } from 'node:util';

/** The steps of training by name, in their order; each writes its own folder below weights/. */
const steps: Readonly<Record<string, () => Promise<(data: string) => Promise<void>>>> = {
  language: async () => (await import('./language/train.ts')).trainLanguage,
  names: async () => (await import('./language/names-ship.ts')).trainNameFinder,
  claims: async () => (await import('./claims/ship.ts')).trainAttribution,
  look: async () => (await import('./claims/ship.ts')).trainFirstLook,
  roles: async () => (await import('./roles/ship.ts')).trainRoles,
};

const { values, positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, options: { data: { type: 'string', default: '../shared/corpora' } } });
const unknown = positionals.filter((p) => !steps[p]);
if (unknown.length) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')} (npm run train -- STEP… --data DIR; without a step all are run).`);
  process.exitCode = 2;
} else {
  for (const name of positionals.length ? positionals : Object.keys(steps)) {
    const began = performance.now();
    await (await steps[name]!())(values.data);
    console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
}
