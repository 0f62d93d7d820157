import { readFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadRoles, rolesIn, type RoleModel } from '../src/coders/rules/roles/index.ts';
import { roles } from '../src/coders/rules/roles/names.ts';
import { answerOf } from './roles/answer.ts';
import { rowsOf } from './roles/lessons.ts';

interface Prf { readonly p: number; readonly r: number; readonly f1: number }
interface Scores { readonly ree_exact: Readonly<Record<string, Prf>>; readonly ree_head: Readonly<Record<string, Prf>>; readonly rme_subset: Prf; readonly rme_phi3: Prf; readonly type: Prf; readonly relevance: Prf; readonly slots: { readonly all: Prf; readonly by_slot: Readonly<Record<string, Prf>> } }

function modelOrRefuse(): RoleModel {
  const model = loadRoles();
  if (!model) throw new Error('weights/roles is not there: make it with npm run train -- roles --data DIR.');
  return model;
}

/** Prints predictions for a file of rows `{id, text}`: one line `{id, roles, templates, gtt}` a row, nothing else. */
export function predict(file: string): void {
  if (!existsSync(file)) throw new Error(`${file} is not there: give a JSONL file of rows {id, text}.`);
  const model = modelOrRefuse();
  readFileSync(file, 'utf8').split('\n').forEach((line, n) => {
    if (!line.trim()) return;
    const row = rowAt(line, `${file}:${n + 1}`);
    process.stdout.write(`${JSON.stringify(answerOf(row.id, rolesIn(row.text, model)))}\n`);
  });
}

function rowAt(line: string, where: string): { readonly id: string; readonly text: string } {
  let row: unknown;
  try { row = JSON.parse(line); } catch { throw new Error(`${where} is not JSON.`); }
  const { id, text } = row as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' || typeof text !== 'string') throw new Error(`${where} has no id and text.`);
  return { id, text };
}

/** The figures on MUC-4's development part by the project's scorer, as lines of the page on quality. */
export async function mucPage(data: string): Promise<readonly string[]> {
  const file = join(data, 'muc4', 'dev.jsonl');
  if (!existsSync(file)) return [`MUC-4: ${file} is not there.`];
  const model = modelOrRefuse();
  const { scoreMuc4 } = (await import(pathToFileURL(resolve(data, '..', 'score', 'muc4.mjs')).href)) as { scoreMuc4: (pairs: unknown, options: object) => Scores };
  const rows = rowsOf(file);
  const began = performance.now();
  const answers = rows.map((r) => answerOf(r.id, rolesIn(r.text, model)));
  const seconds = (performance.now() - began) / 1000;
  const s = scoreMuc4(rows.map((r, i) => [r, answers[i]]), { slots: true });
  const line = (label: string, x: Prf | undefined): string => `| ${label} | ${[x?.p, x?.r, x?.f1].map((v) => (100 * (v ?? 0)).toFixed(1)).join(' | ')} |`;
  return [
    `MUC-4 \`dev.jsonl\` (${rows.length} reports, ${(rows.length / seconds).toFixed(0)} a second, parse included):`, '', '| measure | P | R | F1 |', '| --- | --- | --- | --- |',
    ...roles.map((r) => line(`${r}, CEAF-REE exact`, s.ree_exact[r])), line('**five roles, CEAF-REE exact, micro**', s.ree_exact['micro']), line('five roles, head nouns', s.ree_head['micro']),
    line('templates, CEAF-RME subset', s.rme_subset), line('templates, CEAF-RME phi3', s.rme_phi3), line('**incident type**', s.type), line('report tells of an incident', s.relevance),
    line('claim slot `perp_org_confidence` (approximated 1992 scoring)', s.slots.by_slot['perp_org_confidence']), line('all slots (approximated 1992 scoring; only the slots above are filled)', s.slots.all),
    '', ...missesOf(rows, answers),
  ];
}

/** What was missed and what was given in excess, by role and kind, without words of the corpus. */
function missesOf(rows: ReturnType<typeof rowsOf>, answers: readonly ReturnType<typeof answerOf>[]): readonly string[] {
  const counts = new Map<string, number>();
  const add = (key: string, n: number): void => { if (n > 0) counts.set(key, (counts.get(key) ?? 0) + n); };
  rows.forEach((r, i) => {
    const given = answers[i]!;
    for (const role of roles) { const d = r.grit[role].length - given.roles[role]!.length; add(`${role}: fewer than the key`, d); add(`${role}: more than the key`, -d); }
    const kinds = new Set([...r.templates.map((t) => t.type[0] ?? ''), ...given.templates.map((t) => t.type)]);
    for (const k of kinds) { const d = r.templates.filter((t) => t.type[0] === k).length - given.templates.filter((t) => t.type === k).length; add(`${k}: fewer incidents than the key`, d); add(`${k}: more incidents than the key`, -d); }
  });
  return [`Commonest misses, by report: ${[...counts].sort((a, b) => b[1] - a[1]).slice(0, 10).map(([k, n]) => `${k} ${n}`).join(', ')}.`];
}
