import { isDeepStrictEqual } from 'node:util';
import { coding as shape, type Coding, type Report } from '#model';
import type { Coder } from './coder.ts';
import { verify } from './verify.ts';

/** What a coding breaks of the invariants that every coder keeps; empty where it keeps them all. */
export function broken(coding: Coding, report: Report): readonly string[] {
  const read = shape.safeParse(coding);
  const again = verify(coding, report);
  return [
    ...(read.success ? [] : read.error.issues.slice(0, 3).map((i) => `shape: ${i.path.join('.')} ${i.message}`)),
    ...again.refused.map((r) => `${r.where}: ${r.why}`),
    ...(isDeepStrictEqual(again.coding, coding) ? [] : ['verifying it again changes it']),
    ...(coding.report.id === report.id && coding.report.characters === report.text.length ? [] : ['it is of another report']),
  ];
}

/** Codes a report twice and names what is broken, a difference between the two included. */
export async function trial(coder: Coder, report: Report): Promise<readonly string[]> {
  const [one, two] = [await coder.code(report), await coder.code(report)];
  return [...broken(one, report), ...(isDeepStrictEqual(one, two) ? [] : ['coding it again gives another coding'])];
}
