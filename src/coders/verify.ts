import { z } from 'zod';
import { variables, type Field } from '#codebook';
import { actor, claim, countRecord, incident, link, mention, warning, type Claim, type Coding, type CountRecord, type Incident, type Link, type Report, type Statement } from '#model';
import { cut, fits, type Span } from '#text';
import { wrong } from './values.ts';

/** What a coder proposes: a coding whose parts may be anything. */
export type Draft = { readonly [K in keyof Coding]?: unknown };

/** Something that was left out of a coding, and why. */
export interface Refusal { readonly where: string; readonly why: string }

/** A verified coding and what was left out of it. */
export interface Verified { readonly coding: Coding; readonly refused: readonly Refusal[] }

/** The report's own voice, which carries all that is unattributed. */
const own: Claim = { id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [], said: null };

/** What one pass over a draft shares: the text, the ids taken, the refusals so far. */
interface Pass { readonly text: string; readonly ids: Set<string>; readonly no: (where: string, why: string) => null }

const listOf = (x: unknown): readonly unknown[] => (Array.isArray(x) ? x : []);
const field = (x: unknown, key: string): unknown => (x !== null && typeof x === 'object' ? (x as Record<string, unknown>)[key] : undefined);
const squeeze = (s: string): string => s.replace(/\s+/g, ' ').trim();
const tidy = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]).filter((s, i, all) => i === 0 || s[0] !== all[i - 1]?.[0] || s[1] !== all[i - 1]?.[1]);

/** Reads a shape; null, with a refusal, where the draft does not have it. */
function shaped<T>(pass: Pass, where: string, shape: z.ZodType<T>, raw: unknown): T | null {
  const read = shape.safeParse(raw);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  return pass.no(where, `${first?.path.join('.') ?? ''}: ${first?.message ?? 'wrong shape'}`);
}

/** The spans in order, without repeats; null where one cannot be cut from the text. */
function spansOf(pass: Pass, where: string, spans: readonly Span[]): readonly Span[] | null {
  const bad = spans.find((s) => !fits(s, pass.text.length));
  return bad ? pass.no(where, `[${bad.join(', ')}] cannot be cut from the text`) : tidy(spans);
}

function takeId(pass: Pass, where: string, id: string): true | null {
  if (!id || pass.ids.has(id)) return pass.no(where, id ? 'its id is used twice' : 'it has no id');
  pass.ids.add(id);
  return true;
}

function claimOf(pass: Pass, raw: unknown): Claim | null {
  const where = `claim ${String(field(raw, 'id'))}`;
  const c = shaped(pass, where, claim, raw);
  if (!c) return null;
  if ((c.id === 'c0') !== (c.claimant.kind === 'report')) return pass.no(where, "c0, and only c0, is the report's own voice");
  if (!c.claimant.span && !['report', 'unnamed'].includes(c.claimant.kind)) return pass.no(where, 'the claimant stands nowhere in the text');
  if (!spansOf(pass, `${where}, claimant or cue`, [c.claimant.span, c.cue, ...c.relay.flatMap((r) => [r.span, r.cue])].filter((s) => s !== null))) return null;
  const content = spansOf(pass, `${where}, content`, c.content);
  return content && takeId(pass, where, c.id) && { ...c, content: [...content] };
}

/** Claims whose parents are known and whose chains end; a parent that is not is forgotten, the claim stands. */
function rooted(pass: Pass, claims: readonly Claim[]): readonly Claim[] {
  const by = new Map(claims.map((c) => [c.id, c]));
  const ends = (c: Claim): boolean => {
    const seen = new Set<string>();
    for (let at: Claim | undefined = c; at; at = at.parent === null ? undefined : by.get(at.parent)) { if (seen.has(at.id)) return false; seen.add(at.id); }
    return true;
  };
  return claims.map((c) => {
    if (c.parent === null || (by.has(c.parent) && ends(c))) return c;
    pass.no(`claim ${c.id}, parent`, by.has(c.parent) ? 'it encloses itself' : `${c.parent} is unknown`);
    return { ...c, parent: null };
  });
}

/** The shapes of statements by their variable, and of an incident's own part: made once, for a shape costs more to make than to use. */
const statementShapes = new Map<string, z.ZodType<{ readonly id: string; readonly claim: string; readonly polarity: 'affirmed' | 'denied'; readonly evidence: readonly Span[]; readonly value: unknown }>>();
for (const [name, v] of Object.entries(variables)) statementShapes.set(name, z.object({ id: z.string(), claim: z.string(), polarity: z.enum(['affirmed', 'denied']), evidence: incident.shape.mentions, value: v.value as z.ZodType }));
const incidentShape = incident.omit({ statements: true, record: true });

function statementOf(pass: Pass, claims: ReadonlySet<string>, raw: unknown): Statement | null {
  const where = `statement ${String(field(raw, 'id'))}`;
  const name = String(field(raw, 'field'));
  const shape = statementShapes.get(name);
  if (!shape) return pass.no(where, `"${name}" is no variable of the codebook`);
  const s = shaped(pass, where, shape, raw);
  if (!s) return null;
  if (!claims.has(s.claim)) return pass.no(where, `its claim ${s.claim} is unknown`);
  const evidence = spansOf(pass, `${where}, evidence`, s.evidence);
  if (!evidence) return null;
  const fault = wrong(name as Field, s.value) ?? (carried(pass.text, evidence, s.value) ? null : 'its words do not stand in its evidence');
  if (fault) return pass.no(where, fault);
  return takeId(pass, where, s.id) && { id: s.id, field: name, value: s.value, claim: s.claim, polarity: s.polarity, evidence } as unknown as Statement;
}

/** Whether the words of a value stand in one piece of its evidence, or in all pieces read one after the other. */
function carried(text: string, evidence: readonly Span[], value: unknown): boolean {
  const words = field(value, 'words');
  if (typeof words !== 'string') return true;
  const cuts = evidence.map((e) => squeeze(cut(text, e)));
  return [...cuts, cuts.join(' ')].some((c) => c.includes(squeeze(words)));
}

function incidentOf(pass: Pass, claims: ReadonlySet<string>, raw: unknown): Incident | null {
  const where = `incident ${String(field(raw, 'id'))}`;
  const x = shaped(pass, where, incidentShape, raw);
  const mentions = x && spansOf(pass, `${where}, mention`, x.mentions);
  if (!x || !mentions || !takeId(pass, where, x.id)) return null;
  const all = listOf(field(raw, 'statements')).map((s) => statementOf(pass, claims, s)).filter((s) => s !== null);
  const statements = wholes(pass, all);
  return { ...x, mentions: [...mentions], statements, record: recordOf(pass, where, statements, field(raw, 'record')) };
}

/** Statements without those that are parts of an unknown one, and the parts of those. */
function wholes(pass: Pass, statements: readonly Statement[]): readonly Statement[] {
  const known = new Set(statements.map((s) => s.id));
  const kept = statements.filter((s) => {
    const of = field(s.value, 'subsetOf');
    return of === undefined || (typeof of === 'string' && of !== s.id && known.has(of)) || pass.no(`statement ${s.id}`, `it is a part of ${String(of)}, which is unknown`) !== null;
  });
  return kept.length === statements.length ? kept : wholes(pass, kept);
}

function recordOf(pass: Pass, where: string, statements: readonly Statement[], raw: unknown): Record<string, CountRecord> {
  const known = new Set(statements.map((s) => s.id));
  const out: Record<string, CountRecord> = {};
  for (const [name, r] of raw !== null && typeof raw === 'object' ? Object.entries(raw) : []) {
    const read = shaped(pass, `${where}, record of ${name}`, countRecord, r);
    if (read && read.by.every((b) => known.has(b.statement))) out[name] = read;
    else if (read) pass.no(`${where}, record of ${name}`, 'it counts a statement that is unknown');
  }
  return out;
}

function linkOf(pass: Pass, claims: ReadonlySet<string>, incidents: ReadonlySet<string>, raw: unknown, i: number): Link | null {
  const where = `link ${i + 1}`;
  const l = shaped(pass, where, link, raw);
  const evidence = l && spansOf(pass, where, l.evidence);
  if (!l || !evidence) return null;
  if (!incidents.has(l.from) || !incidents.has(l.to) || l.from === l.to) return pass.no(where, 'it does not join two incidents of this coding');
  if (!claims.has(l.claim)) return pass.no(where, `its claim ${l.claim} is unknown`);
  return evidence.length ? { ...l, evidence: [...evidence] } : pass.no(where, 'it has no evidence');
}

/** Keeps what has the shape and whose spans fit, for the lists that stand alone. */
function each<T>(pass: Pass, name: string, shape: z.ZodType<T>, raw: unknown, spans: (item: T) => readonly Span[]): readonly T[] {
  return listOf(raw).map((r, i) => { const v = shaped(pass, `${name} ${i + 1}`, shape, r); return v && spansOf(pass, `${name} ${i + 1}`, spans(v)) ? v : null; }).filter((v) => v !== null);
}

/** Makes a coding of a draft, and nothing else makes one: what is not in the codebook or does not stand in the report is left out and named; the rest stands. Never throws. */
export function verify(draft: Draft, report: Report): Verified {
  const refused: Refusal[] = [];
  const pass: Pass = { text: report.text, ids: new Set(), no: (where, why) => { refused.push({ where, why }); return null; } };
  const given = listOf(draft.claims).map((c) => claimOf(pass, c)).filter((c) => c !== null);
  if (!given.some((c) => c.id === 'c0')) { pass.ids.add('c0'); given.unshift(own); }
  const claims = rooted(pass, given);
  const claimIds = new Set(claims.map((c) => c.id));
  const incidents = listOf(draft.incidents).map((x) => incidentOf(pass, claimIds, x)).filter((x) => x !== null);
  const incidentIds = new Set(incidents.map((x) => x.id));
  const links = listOf(draft.links).map((l, i) => linkOf(pass, claimIds, incidentIds, l, i)).filter((l) => l !== null);
  const actors = each(pass, 'actor', actor, draft.actors, () => []).filter((a, i, all) => all.findIndex((b) => b.id === a.id) === i);
  const warnings = each(pass, 'warning', warning, draft.warnings, (w) => w.evidence);
  const mentions = draft.mentions === undefined ? {} : { mentions: [...each(pass, 'mention', mention, draft.mentions, (m) => [m.span])] };
  const { id, title, outlet, url, published } = report;
  const text = (x: unknown, otherwise: string): string => (typeof x === 'string' && x ? x : otherwise);
  const language = field(draft.report, 'language');
  return { refused, coding: {
    format: 'ascribe/coding@1', coder: { name: text(field(draft.coder, 'name'), 'unnamed'), version: text(field(draft.coder, 'version'), '0') },
    report: { id, title, outlet, url, published, language: typeof language === 'string' ? language : report.language, characters: report.text.length },
    claims: [...claims], incidents, links, actors: [...actors], warnings: [...warnings], ...mentions,
  } };
}
