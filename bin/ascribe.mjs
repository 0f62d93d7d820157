#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { launch } = await import(main.href);
  process.exitCode = await launch(process.argv.slice(2));
} else {
  console.error('Ascribe is not built yet: run `npm run build` first (npm ci does it unless --ignore-scripts is given).');
  process.exitCode = 2;
}
