import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { names } from './etag.ts';

/** Where the built workbench lies: the same folder from src/api and from dist/api. */
export const built = fileURLToPath(new URL('../../dist/workbench/', import.meta.url));

const kinds: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff', '.png': 'image/png' };

interface File { readonly bytes: Uint8Array<ArrayBuffer>; readonly zipped: Uint8Array<ArrayBuffer> | null; readonly kind: string; readonly tag: string }

function load(root: string, path: string): File | null {
  const full = normalize(join(root, path));
  if (!full.startsWith(normalize(root)) || !kinds[extname(full)] || !existsSync(full)) return null;
  const bytes = new Uint8Array(readFileSync(full));
  return { bytes, zipped: /^\.(html|js|css|json|svg)$/.test(extname(full)) ? new Uint8Array(gzipSync(bytes)) : null, kind: kinds[extname(full)]!, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

/** Serves the built workbench; every address that is neither a file nor the API's leads to its one page. */
export function files(root: string): MiddlewareHandler {
  const kept = new Map<string, File | null>();
  const find = (path: string) => { if (!kept.has(path) && kept.size < 500) kept.set(path, load(root, path)); return kept.get(path) ?? null; };
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = /\.[a-z0-9]{2,5}$/.test(path) ? find(path) : find('/index.html');
    if (!file) return next();
    c.header('ETag', file.tag);
    c.header('Cache-Control', path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache');
    if (names(c.req.header('if-none-match'), file.tag)) return c.body(null, 304);
    c.header('Content-Type', file.kind);
    c.header('Vary', 'Accept-Encoding');
    if (file.zipped && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) { c.header('Content-Encoding', 'gzip'); return c.body(file.zipped); }
    return c.body(file.bytes);
  };
}
