import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A report of the gun-violence corpus. The persons in it are real: nothing of it is printed. */
export interface GvaReport { readonly id: string; readonly title: string | null; readonly dct: string; readonly url: string; readonly text: string; readonly incidents: readonly string[] }

/** The archive's record of an incident. */
export interface GvaIncident { readonly id: string; readonly reports: readonly string[]; readonly date: string | null; readonly state: string | null; readonly city_or_county: string | null; readonly latlon: readonly [number, number] | null; readonly killed: number | null; readonly injured: number | null; readonly participants: readonly { readonly type: string; readonly name?: string }[] }

const rows = <T>(file: string): T[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as T);

/** Both files of the corpus. */
export const readGva = (data: string): { readonly reports: readonly GvaReport[]; readonly incidents: readonly GvaIncident[] } => ({ reports: rows(join(data, 'gva-incidents', 'docs.jsonl')), incidents: rows(join(data, 'gva-incidents', 'incidents.jsonl')) });

/** Whether an incident is in the half that weights are learnt from; the other half is reported on. */
export function trains(incident: string): boolean {
  let h = 0x811c9dc5;
  for (const c of `split${incident}`) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return ((h ^ (h >>> 13)) & 1) === 1;
}

/** Whether a report tells only of incidents in the half that weights are learnt from. */
export const inTraining = (report: { readonly incidents: readonly string[] }): boolean => report.incidents.every(trains);
