import { variables } from '#codebook';
import type { ActorRow, Addition, Answers, Candidate, Entry, Filters, IncidentPage, IncidentRow, Offer, ReportPage, ReportRow, Review, Taken } from '#api';
import { allRecords, facts, rowOf, toldOf, voiceOf, type Looked, type Member } from '#desk';
import type { Coder } from '#coders';
import { readText } from '#intake';
import { NotFound, Refused, type Coding, type Incident, type Report, type Statement } from '#model';
import { nearness } from './nearness.ts';

/** A report with its coding. */
export interface Coded { readonly report: Report; readonly coding: Coding }
/** What an unkept desk starts with: who codes, the time, and what is on it. */
export interface Unkept { readonly coder: Coder; readonly now: () => string; readonly coded: readonly Coded[]; readonly version: string }

class Changed extends Error { override readonly name = 'Changed'; }
interface Judged { readonly id: string; readonly a: string; readonly b: string; readonly verdict: 'same' | 'different' | 'unsure'; readonly by: string }
interface Reviewed extends Looked { readonly report: string; readonly value: unknown; readonly evidence: Review['evidence'] }
interface Noted extends Entry { readonly report: string | null; readonly keys: readonly string[] }
interface Added extends Addition { readonly id: string }
interface State { readonly coded: Coded[]; readonly added: Added[]; readonly judged: Judged[]; readonly reviewed: Reviewed[]; readonly notes: Noted[]; readonly now: () => string }

const keyOf = (report: string, incident: string) => `${report.slice(7, 19)}-${incident}`;
const has = (text: string, part: string | undefined) => !part || text.toLowerCase().includes(part.toLowerCase());
const drop = <T>(list: T[], test: (item: T) => boolean) => { for (let i = list.length - 1; i >= 0; i--) if (test(list[i]!)) list.splice(i, 1); };

function correct(state: State, report: string, i: Incident): Incident {
  const more = state.added.filter((a) => a.report === report && a.incident === i.id).map((a) => ({ id: a.id, field: a.field, value: a.value, claim: a.claim, polarity: a.polarity, evidence: a.evidence }) as Statement);
  return { ...i, statements: [...i.statements, ...more].map((s) => { const r = state.reviewed.find((x) => x.report === report && x.statement === `${i.id}.${s.id}` && x.decision === 'correct'); return r ? { ...s, value: r.value, evidence: r.evidence ?? s.evidence } as Statement : s; }) };
}

const codings = (state: State): Coded[] => state.coded.map((c) => ({ ...c, coding: { ...c.coding, incidents: c.coding.incidents.map((i) => correct(state, c.report.id, i)) } }));

interface View { readonly members: ReadonlyMap<string, Member>; readonly groups: ReadonlyMap<string, readonly string[]>; readonly root: ReadonlyMap<string, string> }

/** Members by key, and their groups: connected by "same" judgements. */
function view(state: State): View {
  const members = new Map(codings(state).flatMap((c) => c.coding.incidents.map((incident): [string, Member] => [keyOf(c.report.id, incident.id), { ...c, incident, family: c.report.id, looked: state.reviewed.filter((r) => r.report === c.report.id) }])));
  const up = new Map([...members.keys()].map((k) => [k, k]));
  const find = (k: string): string => (up.get(k) === k ? k : find(up.get(k)!));
  for (const j of state.judged) if (j.verdict === 'same' && up.has(j.a) && up.has(j.b)) up.set(find(j.b), find(j.a));
  const root = new Map([...members.keys()].map((k) => [k, find(k)]));
  const groups = new Map<string, string[]>();
  for (const [k, r] of root) groups.set(r, [...(groups.get(r) ?? []), k]);
  return { members, groups, root };
}

function rowsOf({ members, groups }: View, key: string): Member[] { return groups.get(key)!.map((k) => members.get(k)!); }

interface Pair { readonly a: string; readonly b: string; readonly reasons: readonly string[]; readonly judged: Judged | undefined }

function pairs(state: State, v: View, key: string): Pair[] {
  const own = v.groups.get(key)!;
  return [...v.groups].filter(([k]) => k !== key).flatMap(([, others]) => {
    const found = own.flatMap((a) => others.map((b) => ({ a, b, reasons: nearness(v.members.get(a)!, v.members.get(b)!), judged: state.judged.find((j) => (j.a === a && j.b === b) || (j.a === b && j.b === a)) }))).filter((p) => p.reasons.length || p.judged);
    return found.sort((x, y) => Number(!!y.judged) - Number(!!x.judged) || y.reasons.length - x.reasons.length).slice(0, 1);
  });
}

function row(state: State, v: View, key: string): IncidentRow {
  const list = rowsOf(v, key);
  return rowOf(key, list, allRecords(list)['range'] ?? {}, pairs(state, v, key).filter((p) => !p.judged).length);
}

function fits(r: IncidentRow, list: readonly Member[], f: Filters): boolean {
  const toll = r.tolls.find((t) => t.field === (f.toll ?? 'killed'));
  const outlets = list.map((m) => m.report.outlet ?? '').join('\n'), voices = list.flatMap((m) => m.coding.claims.map((c) => `${c.claimant.name} ${c.claimant.actor ?? ''}`)).join('\n');
  return (!f.type || r.type === f.type) && (!f.standing || r.standing === f.standing) && (!f.reality || r.reality === f.reality) && (!f.country || r.places.some((p) => p.country === f.country!.toUpperCase())) && has(r.places.map((p) => p.name).join('\n'), f.place)
    && (!f.since || (r.date?.end ?? r.date?.start ?? '') >= f.since) && (!f.until || (r.date?.start ?? '9999') <= f.until) && has(`${voices}\n${[...r.perpetrators.map((p) => p.name), ...r.targets].join('\n')}`, f.actor) && has(outlets, f.outlet)
    && (f.atLeast === undefined || (toll?.record.high ?? -1) >= f.atLeast) && has(list.map((m) => `${m.report.title ?? ''}\n${m.report.text}`).join('\n'), f.q);
}

function page(state: State, key: string, names: 'shown' | 'hidden'): IncidentPage {
  const v = view(state), root = v.root.get(key);
  if (!root) throw new NotFound(`There is no incident ${key}.`);
  const list = rowsOf(v, root), keys = v.groups.get(root)!, ids = new Set(list.map((m) => m.report.id));
  const links = list.flatMap((m) => m.coding.links.filter((l) => l.from === m.incident.id || l.to === m.incident.id).map((l) => { const out = l.from === m.incident.id; return { relation: l.relation, way: out ? 'from' as const : 'to' as const, other: row(state, v, v.root.get(keyOf(m.report.id, out ? l.to : l.from))!), voice: voiceOf(m.coding.claims.find((c) => c.id === l.claim), m.report), evidence: l.evidence.map((e) => ({ span: [e[0], e[1]] as [number, number], words: m.report.text.slice(e[0], e[1]) })), report: m.report.id }; }));
  const merges = pairs(state, v, root).map((p): Candidate => ({ a: p.a, b: p.b, score: p.reasons.length / 3, reasons: [...p.reasons], other: row(state, v, v.root.get(p.b)!), verdict: p.judged?.verdict ?? null, by: p.judged?.by ?? null }));
  const conflict = state.judged.filter((j) => j.verdict === 'different' && keys.includes(j.a) && keys.includes(j.b)).map((j) => `${j.by} judged two of the reports' incidents in here different.`);
  return { ...row(state, v, root), told: list.flatMap((m) => toldOf(m, names)), sources: state.coded.filter((c) => ids.has(c.report.id)).map((c) => ({ ...head(state, c), independent: true })), records: allRecords(list), links, merges, conflict, history: state.notes.filter((n) => (n.report && ids.has(n.report)) || n.keys.some((k) => keys.includes(k))), members: list.map((m) => ({ report: m.report.id, incident: m.incident.id })) };
}

function head(state: State, { report, coding }: Coded): ReportRow {
  const { text: _, ...rest } = report;
  return { ...rest, taken: null, incidents: coding.incidents.length, claims: coding.claims.length - 1, warnings: coding.warnings.length, waiting: facts(coding).filter((f) => !f.includes('.pd') && !state.reviewed.some((r) => r.report === report.id && r.statement === f)).length, family: null, copies: 1 };
}

const revisionOf = (state: State, report: string) => String(state.notes.filter((n) => n.report === report).length);

function reportPage(state: State, id: string): ReportPage {
  const c = codings(state).find((x) => x.report.id === id);
  if (!c) throw new NotFound('There is no such report.');
  const v = view(state), { text: _, ...own } = c.report;
  return { ...head(state, c), text: c.report.text, coding: c.coding, joined: Object.fromEntries(c.coding.incidents.map((i) => [i.id, v.root.get(keyOf(id, i.id))!])), family_members: [own], reviews: state.reviewed.filter((r) => r.report === id).map(({ report: _r, value: _v, evidence: _e, ...r }) => r), history: state.notes.filter((n) => n.report === id), revision: revisionOf(state, id) };
}

function note(state: State, by: string, what: string, reason: string, report: string | null, keys: readonly string[]): { id: string } {
  const id = `d${state.notes.length + 1}`;
  state.notes.push({ id, at: state.now(), by, what, about: report ?? keys.join(' '), reason: reason || null, hash: null, undoable: !what.startsWith('took'), report, keys });
  return { id };
}

/** Refuses what rests on an older state, on words that are not in the text, or on a value that the codebook does not know; `field` null checks no value. */
function sound(state: State, { report }: Coded, r: Pick<Review, 'revision' | 'value' | 'evidence'>, field: Statement['field'] | null): void {
  if (r.revision !== null && r.revision !== revisionOf(state, report.id)) throw new Changed('Somebody decided on this report meanwhile.');
  if (r.evidence?.some(([a, b]) => a >= b || b > report.text.length)) throw new Refused('The evidence does not stand in the text.');
  const parsed = field && variables[field].value.safeParse(r.value);
  if (parsed && !parsed.success) throw new Refused(`This is no value of "${field}": ${parsed.error.issues[0]?.message ?? 'it does not fit the codebook'}.`);
}

function add(state: State, a: Addition): { id: string } {
  const coded = codings(state).find((c) => c.report.id === a.report);
  if (!coded?.coding.incidents.some((i) => i.id === a.incident) || !coded.coding.claims.some((c) => c.id === a.claim)) throw new NotFound('There is no such incident or claim in the report.');
  sound(state, coded, a, a.field as Statement['field']);
  const done = note(state, a.by, `added ${a.field} to ${a.incident}`, a.reason, a.report, []);
  state.added.push({ ...a, id: `p${done.id}` });
  return done;
}

function review(state: State, r: Review): { id: string } {
  const statement = `${r.incident}.${r.statement}`;
  const coded = codings(state).find((c) => c.report.id === r.report);
  if (!coded || !facts(coded.coding).includes(statement)) throw new NotFound('There is no such statement.');
  const field = coded.coding.incidents.find((i) => i.id === r.incident)!.statements.find((s) => s.id === r.statement)!.field;
  sound(state, coded, r, r.decision === 'correct' ? field : null);
  drop(state.reviewed, (x) => x.report === r.report && x.statement === statement);
  const done = note(state, r.by, `${{ accept: 'accepted', reject: 'rejected', unsure: 'left unsure', correct: 'corrected' }[r.decision]} ${statement}`, r.reason, r.report, []);
  state.reviewed.push({ id: done.id, report: r.report, statement, decision: r.decision, by: r.by, at: state.now(), reason: r.reason || null, value: r.value, evidence: r.evidence });
  return done;
}

function undo(state: State, id: string, by: string): { id: string } {
  const old = state.notes.find((n) => n.id === id);
  if (!old) throw new NotFound('There is no such decision.');
  drop(state.judged, (j) => j.id === id);
  drop(state.reviewed, (r) => r.id === id);
  drop(state.added, (a) => a.id === `p${id}`);
  state.notes.splice(state.notes.indexOf(old), 1, { ...old, undoable: false });
  return note(state, by, `took back: ${old.what}`, '', old.report, old.keys);
}

function actors(state: State): ActorRow[] {
  const known = new Map(state.coded.flatMap((c) => c.coding.actors.map((a) => [a.id, a])));
  const said = (id: string, field: Statement['field']) => state.coded.flatMap((c) => c.coding.incidents).filter((i) => i.statements.some((s) => s.field === field && s.polarity === 'affirmed' && (s.value as { actor?: string }).actor === id)).length;
  return [...known.values()].map((a) => ({ ...a, aliases: [...a.aliases], memberOf: [...a.memberOf], claims: state.coded.flatMap((c) => c.coding.claims).filter((c) => c.claimant.actor === a.id).length, accused: said(a.id, 'perpetrator'), targeted: said(a.id, 'target') })).sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
}

async function take(state: State, coder: Coder, offer: Offer): Promise<Taken[]> {
  if (offer.kind === 'url') throw new Refused('A desk without a ledger fetches nothing. Paste the text instead.');
  const { report } = offer.kind === 'text' ? readText(offer.text, { title: offer.title, outlet: offer.outlet, published: offer.published }) : readText(offer.bytes, { title: offer.name });
  const name = report.title ?? 'The pasted text';
  if (state.coded.some((c) => c.report.id === report.id)) return [{ name, outcome: 'already-here', report: report.id, detail: null }];
  state.coded.push({ report, coding: await coder.code(report) });
  note(state, 'the desk', 'took in a report', '', report.id, []);
  return [{ name, outcome: 'added', report: report.id, detail: null }];
}

/** A desk without a ledger: everything is read and decided as on a kept one, and gone when it closes. */
export function unkept({ coder, now, coded, version }: Unkept): Answers {
  const state: State = { coded: [...coded], added: [], judged: [], reviewed: [], notes: [], now };
  const turned = <T>(all: readonly T[], { limit, cursor }: { readonly limit: number; readonly cursor: string | null }) => { const from = Number(cursor ?? 0) || 0; return { items: all.slice(from, from + limit), next: from + limit < all.length ? String(from + limit) : null, total: all.length }; };
  return {
    revision: async () => String(state.notes.length),
    incidents: async (filters, turn) => { const v = view(state); return turned([...v.groups.keys()].map((k) => row(state, v, k)).filter((r) => fits(r, rowsOf(v, r.key), filters)).sort((a, b) => (b.date?.start ?? '').localeCompare(a.date?.start ?? '')), turn); },
    incident: async (key, names) => page(state, key, names), reports: async (which, turn) => turned(codings(state).map((c) => head(state, c)).filter((r) => which === 'all' || r.waiting).sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '')), turn), report: async (id) => reportPage(state, id),
    actors: async ({ q, id }, turn) => turned(actors(state).filter((a) => (!id || a.id === id) && has([a.name, ...a.aliases].join('\n'), q)), turn),
    search: async (q, limit) => { const v = view(state); return [...[...v.groups.keys()].map((k) => row(state, v, k)).filter((r) => has(r.summary, q)).map((r) => ({ kind: 'incident' as const, id: r.key, title: r.summary, words: r.standing })), ...state.coded.filter((c) => has(`${c.report.title ?? ''}\n${c.report.text}`, q)).map((c) => ({ kind: 'report' as const, id: c.report.id, title: c.report.title ?? 'Untitled report', words: c.report.outlet ?? '' })), ...actors(state).filter((a) => has([a.name, ...a.aliases].join('\n'), q)).map((a) => ({ kind: 'actor' as const, id: a.id, title: a.name, words: a.kind }))].slice(0, limit); },
    judge: async (j) => { const v = view(state); if (!v.root.has(j.a) || !v.root.has(j.b)) throw new NotFound('There is no such incident.'); if (j.a === j.b) throw new Refused('An incident is the same as itself.'); drop(state.judged, (x) => (x.a === j.a && x.b === j.b) || (x.a === j.b && x.b === j.a)); const done = note(state, j.by, `judged two incidents ${j.verdict}`, j.reason, null, [j.a, j.b]); state.judged.push({ ...j, id: done.id }); return done; },
    review: async (r) => review(state, r), add: async (a) => add(state, a), undo: async (id, by) => undo(state, id, by), take: (offer) => take(state, coder, offer),
    status: async () => { const v = view(state); const rows = [...v.groups.keys()].map((k) => row(state, v, k)); return { version, reports: state.coded.length, incidents: rows.length, waiting: codings(state).filter((c) => head(state, c).waiting).length, candidates: rows.reduce((n, r) => n + r.candidates, 0) / 2, engine: 'none', ledger: 'nothing is kept' }; },
  };
}
