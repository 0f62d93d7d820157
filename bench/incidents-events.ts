import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rates } from '#agreement';
import { rules } from '#coders/rules';
import { readText } from '#intake';

interface Row { readonly event: string; readonly text: string; readonly marks?: readonly { readonly role: string; readonly text: string }[] }
const violent = new Set(['ASSAULT', 'FIGHT']);

/** How far the coder's incidents agree with the violent events of PLOVER's single sentences: one event a sentence is recorded, others in it are not. */
export async function eventsPage(data: string): Promise<readonly string[]> {
  const file = join(data, 'event-coding', 'plover-gsr.jsonl');
  if (!existsSync(file)) return [`PLOVER: ${file} is not there.`];
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as Row);
  const made = new Map<string, number>();
  let sources = 0, named = 0;
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const r of rows) {
    const coding = await rules.code(readText(new TextEncoder().encode(r.text), { published: null, outlet: null }).report);
    const is = coding.incidents.some((x) => x.reality !== 'historical');
    if (violent.has(r.event)) counts[is ? 'tp' : 'fn']++; else if (is) counts.fp++;
    if (is && !violent.has(r.event)) made.set(r.event, (made.get(r.event) ?? 0) + 1);
    const source = violent.has(r.event) ? r.marks?.find((m) => m.role === 'SRC')?.text.toLowerCase() : undefined;
    if (source === undefined || !is) continue;
    sources++;
    if (coding.incidents.some((x) => x.statements.some((s) => s.field === 'perpetrator' && (s.value.words.toLowerCase().includes(source) || source.includes(s.value.words.toLowerCase()))))) named++;
  }
  const { p, r, f1 } = rates(counts);
  const percent = (x: number): string => (100 * x).toFixed(1);
  return [`PLOVER's sentences (${rows.length}, of them ${rows.filter((x) => violent.has(x.event)).length} with ASSAULT or FIGHT): an incident is made with P ${percent(p)}, R ${percent(r)}, F1 ${percent(f1)}; where one is made and the source is marked, ${named} of ${sources} have it as perpetrator.`,
    `Incidents beside other recorded events: ${[...made].sort((a, b) => b[1] - a[1]).map(([k, n]) => `${k} ${n}`).join(', ') || 'none'} (the sentences may speak of violence too, which the single record leaves out).`];
}
