import type { Context } from 'hono';

/** An answer of RFC 9457: `application/problem+json`. */
export function problemOf(c: Context, status: 400 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 421 | 422 | 500, title: string, detail?: string): Response {
  return c.body(JSON.stringify({ type: 'about:blank', title, status, ...(detail ? { detail } : {}) }), status, { 'Content-Type': 'application/problem+json' });
}
