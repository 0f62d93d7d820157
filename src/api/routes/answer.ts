import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { problemOf } from '../problem.ts';
import { problem } from '../shapes.ts';

/** A JSON answer for a route's description. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } });

const fault = (description: string) => ({ description, content: { 'application/problem+json': { schema: problem } } });

/** The faults that any route may answer with. */
export const problems = { 400: fault('not understood'), 404: fault('not here'), 409: fault('refused as things stand'), 412: fault('changed since it was read'), 413: fault('too large'), 422: fault('could not be read') } as const;

/** A person's name under which a decision is recorded. */
export const by = z.string().trim().min(1).max(80).openapi({ description: 'who decides', example: 'R. Reader' });
/** Why, in the person's words; may be empty. */
export const reason = z.string().trim().max(500).default('');

/** Turns a request that does not fit its schema into a problem that says where. */
export const hook = (result: { success: boolean; error?: unknown }, c: Context): Response | undefined => {
  if (result.success) return undefined;
  const issues = (result.error as { issues?: { path: PropertyKey[]; message: string }[] } | undefined)?.issues ?? [];
  return problemOf(c, 400, 'Not understood', issues.slice(0, 5).map((i) => `${i.path.map(String).join('.') || 'body'}: ${i.message}`).join('; '));
};
