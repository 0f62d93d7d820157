import { tollFields, type Field } from '#codebook';
import type { Claim, Coding, CountRecord, Incident, Link, Statement } from '#model';
import { paint, type Paint } from './paint.ts';
import { count, said, voice } from './words.ts';

/** What the table shows: the names of those harmed, colour. */
export interface Look { readonly names: boolean; readonly colour: boolean }

const labels: readonly (readonly [Field, string])[] = [['date', 'when'], ['place', 'where'], ['perpetrator', 'who did it'], ['target', 'aimed at'], ['weapon', 'weapon'], ['damage', 'damage'], ['quantity', 'counted']];
const width = 13;
const row = (p: Paint, label: string, text: string): string => `   ${p.dim(label.padEnd(width))}${text}`;
const clip = (words: string): string => { const one = words.replace(/\s+/g, ' '); return one.length > 90 ? `${one.slice(0, 88)}…` : one; };

/** A coding for people: each incident with who says what of it, its links, and the warnings. */
export function table(coding: Coding, text: string, look: Look): string {
  const p = paint(look.colour);
  const claims = new Map(coding.claims.map((c) => [c.id, c]));
  const numbers = new Map(coding.incidents.map((x, i) => [x.id, i + 1]));
  const incidents = coding.incidents.map((x, i) => incidentRows(x, i + 1, claims, look, p).concat(linkRows(x, coding.links, claims, numbers, p)).join('\n'));
  const warnings = coding.warnings.map((w) => `   ${p.warn(w.code)}: ${w.message}${w.evidence[0] ? ` “${clip(text.slice(...w.evidence[0]))}”` : ''}`);
  return [...(incidents.length ? incidents : ['No incident.']), ...(warnings.length ? [`${p.bold('Warnings')}\n${warnings.join('\n')}`] : [])].join('\n\n').concat('\n');
}

function incidentRows(x: Incident, n: number, claims: ReadonlyMap<string, Claim>, look: Look, p: Paint): readonly string[] {
  const head = `${n}. ${p.bold(x.type.replaceAll('-', ' '))}, ${x.reality}${x.scope === 'aggregate' ? ', a summary of many' : ''}`;
  const facts = labels.flatMap(([field, label]) => fieldRows(label, x.statements.filter((s) => s.field === field), claims, p));
  const tolls = tollFields.flatMap((field) => tollRows(field, x, claims, p));
  return [head, ...facts, ...tolls, ...victimRows(x, claims, look, p)];
}

const by = (s: Statement, claims: ReadonlyMap<string, Claim>): string => `${s.polarity === 'denied' ? 'denied by ' : ''}${voice(claims.get(s.claim))}`;
const words = (s: Statement): string => (typeof s.value === 'string' ? '' : ` “${clip(s.value.words)}”`);

function fieldRows(label: string, statements: readonly Statement[], claims: ReadonlyMap<string, Claim>, p: Paint): readonly string[] {
  return statements.map((s, i) => row(p, i ? '' : label, `${s.polarity === 'denied' ? 'not ' : ''}${said(s)} ${p.dim(`— ${by(s, claims)}:${words(s)}`)}`));
}

function tollRows(field: (typeof tollFields)[number], x: Incident, claims: ReadonlyMap<string, Claim>, p: Paint): readonly string[] {
  const own = x.statements.filter((s) => s.field === field);
  const record = x.record[field];
  const dispute = record?.status === 'disputed' ? disputed(record, own) : null;
  const lines = own.map((s) => `${said(s)} ${p.dim(`— ${by(s, claims)}:${words(s)}`)}`);
  return [...(dispute ? [p.warn(dispute)] : []), ...lines].map((line, i) => row(p, i ? '' : field, line));
}

/** Disagreement in words: the lowest and the highest count with their claimants. */
function disputed(record: CountRecord, statements: readonly Statement[]): string | null {
  const counts = record.by.flatMap(({ statement, claimant }) => {
    const s = statements.find((t) => t.id === statement);
    return s && typeof s.value === 'object' && 'min' in s.value ? [{ claimant, value: s.value, at: s.value.min ?? s.value.max ?? 0 }] : [];
  }).sort((a, b) => a.at - b.at);
  const [low, high] = [counts[0], counts.at(-1)];
  return low && high && low !== high ? `disputed: ${count(low.value)} (${low.claimant}) – ${count(high.value)} (${high.claimant})` : null;
}

function victimRows(x: Incident, claims: ReadonlyMap<string, Claim>, look: Look, p: Paint): readonly string[] {
  const victims = x.statements.filter((s) => s.field === 'victim');
  if (!victims.length) return [];
  if (look.names) return fieldRows('named', victims, claims, p);
  const persons = new Set(victims.map((s) => s.value.name)).size;
  return [row(p, 'named', `${persons} named, hidden ${p.dim('(--names shows them)')}`)];
}

function linkRows(x: Incident, links: readonly Link[], claims: ReadonlyMap<string, Claim>, numbers: ReadonlyMap<string, number>, p: Paint): readonly string[] {
  return links.filter((l) => l.from === x.id).map((l, i) => row(p, i ? '' : 'link', `${l.relation.replaceAll('-', ' ')} ${numbers.get(l.to) ?? '?'} ${p.dim(`— ${voice(claims.get(l.claim))}`)}`));
}
