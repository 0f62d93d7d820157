import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A Chromium to launch: its path and the environment that it needs. */
export interface Chromium { readonly executablePath: string; readonly env: Readonly<Record<string, string>> }

const borrowed = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'] as const;
const fontsConf = (dir: string) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>`;

async function unpack(dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const saved = Object.fromEntries(borrowed.map((k) => [k, process.env[k]]));
  // The package unpacks into the temporary folder, and its NSS libraries only where it believes to run under Lambda.
  process.env['TMPDIR'] = dir;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  try { const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath(); }
  finally { for (const [k, v] of Object.entries(saved)) { if (v === undefined) delete process.env[k]; else process.env[k] = v; } }
  // Its own fonts.conf names /tmp/fonts; without a font the page crashes.
  writeFileSync(join(dir, 'fonts/fonts.conf'), fontsConf(dir));
  writeFileSync(join(dir, '.complete'), '');
}

/** CHROMIUM_PATH, else the one inside the npm package @sparticuz/chromium, unpacked once into node_modules/.cache. */
export async function findChromium(): Promise<Chromium> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return { executablePath: own, env: {} };
  const manifest = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const dir = resolve('node_modules/.cache/chromium', version);
  if (!existsSync(join(dir, '.complete'))) await unpack(dir);
  return { executablePath: join(dir, 'chromium'), env: { LD_LIBRARY_PATH: join(dir, 'al2023/lib'), FONTCONFIG_PATH: join(dir, 'fonts') } };
}

/** Flags with which it starts anywhere, WebGL in software. */
export const flags = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
