// npm test: the type check, all Vitest tests, the browser tests where there are any. A skipped test counts as failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'ascribe-test-'));
const total = { passed: 0, failed: 0 };
const add = (passed, failed) => { total.passed += passed; total.failed += failed; };
const node = (args, env = {}) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status;

function types() {
  const status = node(['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.json', '--noEmit']);
  add(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

function unit() {
  const counts = join(dir, 'counts.json');
  const status = node(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=./scripts/counts.mjs'], { ASCRIBE_COUNTS: counts });
  if (!existsSync(counts)) return add(0, 1);
  const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
  add(passed, status !== 0 && failed === 0 ? 1 : failed);
}

function browser() {
  if (!existsSync(join(root, 'test/browser')) || !existsSync(join(root, 'playwright.config.ts'))) return;
  const out = join(dir, 'browser.json');
  const status = node(['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: out });
  if (!existsSync(out)) return add(0, 1);
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(out, 'utf8')).stats;
  const failed = unexpected + flaky + skipped;
  add(expected, status !== 0 && failed === 0 ? 1 : failed);
}

types();
unit();
browser();
rmSync(dir, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
