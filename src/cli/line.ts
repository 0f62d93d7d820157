import { z } from 'zod';
import { makeReport, realDay } from '#intake';
import type { Report } from '#model';

const words = z.string().nullish();
const shape = z.object({
  id: z.union([z.string().min(1), z.number()]), text: z.string(), published: z.string().refine(realDay, 'is no day of the calendar (YYYY-MM-DD)').nullish(), outlet: words, url: words, title: words,
});

/** One line of a batch: a report with the id that its sender gave it, or what is wrong with the line. */
export function readLine(line: string): { readonly id: string | number; readonly report: Report } | { readonly id: string | number | null; readonly error: string } {
  let raw: unknown;
  try { raw = JSON.parse(line); } catch { return { id: null, error: 'The line is not JSON.' }; }
  const read = shape.safeParse(raw);
  const given = (raw as { readonly id?: unknown } | null)?.id;
  const id = typeof given === 'string' || typeof given === 'number' ? given : null;
  if (!read.success) { const i = read.error.issues[0]; return { id, error: `${i?.path.join('.') || 'line'}: ${i?.message ?? 'wrong'}` }; }
  const { text, published = null, outlet = null, url = null, title = null } = read.data;
  if (!text.trim()) return { id, error: 'text: it is empty' };
  return { id: read.data.id, report: makeReport(text, { published, outlet, url, title }) };
}
