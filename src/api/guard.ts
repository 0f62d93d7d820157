import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problemOf } from './problem.ts';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a host name is this machine's own. */
export const isLoopback = (name: string): boolean => loopback.has(name) || name === '::1';

/** What the workbench may load: its own files, nothing inline, nothing from elsewhere. `plot` is the hash of the one style that Observable Plot writes. */
export const policy = (plot: string): string => [
  "default-src 'none'", "script-src 'self'", `style-src 'self' '${plot}'`, "font-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "worker-src 'self' blob:",
  "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "object-src 'none'",
].join('; ');

/** Headers that hold for every answer. */
export const headers = (plot: string): MiddlewareHandler => async (c, next) => {
  await next();
  c.header('Content-Security-Policy', policy(plot));
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
};

/** Refuses requests that came here by another name (DNS rebinding) and changes asked for by another page (CSRF). */
export const ownOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  const name = host.replace(/:\d+$/, '');
  if (!isLoopback(name)) return problemOf(c, 421, 'Host not served here', `This desk answers only to 127.0.0.1 and localhost, not to "${name.slice(0, 80)}".`);
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) return problemOf(c, 403, 'Foreign origin', 'Changes are accepted only from the workbench itself.');
  if (origin === undefined && (c.req.header('sec-fetch-site') ?? 'none') !== 'none') return problemOf(c, 403, 'Foreign origin', 'Changes are accepted only from the workbench itself.');
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/json|multipart\/form-data)\b/.test(type) || (origin === undefined && type.startsWith('multipart'))) return problemOf(c, 415, 'Unsupported media type', 'Send application/json, or multipart/form-data from the workbench.');
  return next();
};

/** Bodies above this many bytes are refused before they are read. */
export const bounded = (bytes: number): MiddlewareHandler => bodyLimit({ maxSize: bytes, onError: (c) => problemOf(c, 413, 'Too large', `At most ${Math.floor(bytes / 1024)} kB are taken in one request.`) });
