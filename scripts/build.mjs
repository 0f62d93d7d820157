// Builds dist/: every source file by itself, the tree kept; declarations where the sources type-check; the workbench by Vite.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');

/** The source files that are shipped: no tests, no browser code. */
const sources = () => readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && e.name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(e.name))
  .map((e) => join(e.parentPath ?? e.path, e.name))
  .filter((file) => !relative(src, file).startsWith('workbench'));

/** Turns `./x.ts` into `./x.js` in imports, dynamic imports and worker addresses. */
const rename = (code) => code.replace(/(\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)(["'])(\.{1,2}\/[^"']+)\.ts\2/g, '$1$2$3.js$2');

async function compile() {
  const { transform } = await import('esbuild');
  if (existsSync(dist)) for (const name of readdirSync(dist)) if (name !== 'workbench') rmSync(join(dist, name), { recursive: true, force: true });
  const files = sources();
  await Promise.all(files.map(async (file) => {
    const out = join(dist, relative(src, file)).replace(/\.ts$/, '.js');
    const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, sourcefile: relative(dist, file), tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, rename(code));
  }));
  return files.length;
}

/** Runs a tool of node_modules; its output is shown only when it fails. */
function tool(what, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) console.error(`build: ${what} ended with ${status}\n${`${stdout}${stderr}`.trim().split('\n').slice(0, 12).join('\n')}`);
  return status === 0;
}

const count = await compile();
tool('declarations', ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.build.json']);
const page = existsSync(join(src, 'workbench/index.html')) && !process.argv.includes('--no-workbench');
if (page && !tool('workbench', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])) process.exitCode = 1;
console.error(`build: ${count} files${page ? ' and the workbench' : ''} in dist/`);
