import { defineConfig } from '@playwright/test';
import { findChromium, flags } from './test/browser/chromium.ts';

const { executablePath, env } = await findChromium();
const port = 4197;

export default defineConfig({
  testDir: 'test/browser', testMatch: '**/*.spec.ts', workers: 1, fullyParallel: false, outputDir: 'test-results', timeout: 45_000, forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: { baseURL: `http://127.0.0.1:${port}`, viewport: { width: 1280, height: 900 }, trace: 'retain-on-failure', launchOptions: { executablePath, env: { ...(process.env as Record<string, string>), ...env }, args: flags } },
  webServer: { command: `node node_modules/vite/bin/vite.js build --logLevel error --outDir ../../node_modules/.cache/ascribe/workbench --emptyOutDir && node --conditions=source --import tsx test/browser/server.ts ${port}`, url: `http://127.0.0.1:${port}/api/status`, reuseExistingServer: false, timeout: 90_000 },
});
