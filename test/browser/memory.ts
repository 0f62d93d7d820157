import type { CountRecord, Incident, Statement } from '#model';
import type { TollValue } from '#codebook';
import type { Answers, Review } from '../../src/api/answers.ts';
import type { Candidate, Entry, IncidentPage, IncidentRow, ReportPage, ReportRow } from '../../src/api/shapes.ts';
import { facts, rowOf, toldOf, voiceOf, type Looked, type Member } from '../../src/api/view.ts';
import type { Fixture } from './reports.ts';

class NotFound extends Error { override readonly name = 'NotFound'; }
class Changed extends Error { override readonly name = 'Changed'; }

interface Judged { readonly id: string; readonly a: string; readonly b: string; readonly verdict: 'same' | 'different' | 'unsure'; readonly by: string; readonly reason: string }
interface Reviewed extends Looked { readonly report: string; readonly value: unknown; readonly evidence: Review['evidence'] }

/** A desk without a ledger, for pages under test: the fixtures, what was decided since, and nothing kept. Its clock counts decisions. */
export function memoryDesk(fixtures: readonly Fixture[]): Answers {
  const judged: Judged[] = [], reviewed: Reviewed[] = [], history: (Entry & { report: string | null; keys: string[] })[] = [];
  let tick = 0;
  const at = () => new Date(Date.UTC(2031, 4, 20, 9, ++tick)).toISOString();
  const corrected = (f: Fixture, i: Incident): Incident => ({ ...i, statements: i.statements.map((s) => { const r = reviewed.find((x) => x.report === f.report.id && x.statement === `${i.id}.${s.id}` && x.decision === 'correct'); return r ? { ...s, value: r.value, evidence: r.evidence ?? s.evidence } as Statement : s; }) });
  const now = () => fixtures.map((f) => ({ ...f, coding: { ...f.coding, incidents: f.coding.incidents.map((i) => corrected(f, i)) } }));
  const members = (): Map<string, Member> => new Map(now().flatMap((f) => f.coding.incidents.map((incident) => [`${f.report.id.slice(7, 15)}-${incident.id}`, { report: f.report, coding: f.coding, incident, family: f.report.id, looked: reviewed.filter((r) => r.report === f.report.id) }])));
  const groups = (): Map<string, string[]> => {
    const root = new Map([...members().keys()].map((k) => [k, k]));
    const find = (k: string): string => (root.get(k) === k ? k : find(root.get(k)!));
    for (const j of judged) if (j.verdict === 'same') root.set(find(j.b), find(j.a));
    const out = new Map<string, string[]>();
    for (const k of root.keys()) out.set(find(k), [...(out.get(find(k)) ?? []), k]);
    return out;
  };
  const records = (list: readonly Member[]): Record<string, CountRecord> => {
    const out: Record<string, CountRecord> = {};
    for (const field of ['killed', 'injured'] as const) {
      const told = list.flatMap((m) => m.incident.statements.filter((s) => s.field === field && s.polarity === 'affirmed' && !(s.value as TollValue).subsetOf && !m.looked.some((l) => l.statement === `${m.incident.id}.${s.id}` && l.decision === 'reject')).map((s) => ({ s, v: s.value as TollValue, who: voiceOf(m.coding.claims.find((c) => c.id === s.claim), m.report).name })));
      if (!told.length) continue;
      const values = new Set(told.map((t) => `${t.v.min}-${t.v.max}`));
      out[field] = { low: Math.min(...told.map((t) => t.v.min ?? 0)), best: null, high: Math.max(...told.map((t) => t.v.max ?? t.v.min ?? 0)), rule: 'range', status: values.size > 1 ? 'disputed' : new Set(told.map((t) => t.who)).size > 1 ? 'agreed' : 'single', by: told.map((t) => ({ statement: t.s.id, claimant: t.who })) };
    }
    return out;
  };
  const near = (key: string): Judged[] => { const all = members(), own = groups().get(key) ?? []; const date = (k: string) => (all.get(k)!.incident.statements.find((s) => s.field === 'date')?.value as { start: string } | undefined)?.start; return [...all.keys()].filter((k) => !own.includes(k) && date(k) && own.some((o) => date(o) === date(k))).map((b) => judged.find((j) => [j.a, j.b].includes(b) && own.some((o) => [j.a, j.b].includes(o))) ?? { id: '', a: own[0]!, b, verdict: 'unsure', by: '', reason: '' }); };
  const list = (key: string): Member[] => { const all = members(); const own = groups().get(key); if (!own) { const holder = [...groups()].find(([, ks]) => ks.includes(key))?.[0]; if (!holder) throw new NotFound(`There is no incident ${key}.`); return list(holder); } return own.map((k) => all.get(k)!); };
  const row = (key: string): IncidentRow => { const m = list(key); return rowOf(key, m, records(m), near(key).filter((j) => !j.id).length); };
  const reportRow = (f: Fixture): ReportRow => ({ ...f.report, taken: null, incidents: f.coding.incidents.length, claims: f.coding.claims.length - 1, warnings: f.coding.warnings.length, waiting: facts(f.coding).filter((s) => !reviewed.some((r) => r.report === f.report.id && r.statement === s)).length, family: null, copies: 1 });
  const fixtureOf = (id: string) => { const f = now().find((x) => x.report.id === id); if (!f) throw new NotFound('There is no such report.'); return f; };
  const revision = (id: string) => String(history.filter((e) => e.report === id).length);
  const note = (by: string, what: string, reason: string, report: string | null, keys: string[]) => { const id = `d${++tick}`; history.push({ id, at: at(), by, what, about: '', reason: reason || null, hash: null, undoable: true, report, keys }); return { id }; };
  return {
    revision: async () => String(history.length),
    incidents: async (f) => { const items = [...groups().keys()].map(row).filter((r) => (!f.type || r.type === f.type) && (!f.standing || r.standing === f.standing) && (!f.country || r.places.some((p) => p.country === f.country)) && (!f.since || (r.date?.start ?? '') >= f.since) && (!f.actor || r.perpetrators.some((p) => p.name.toLowerCase().includes(f.actor!.toLowerCase())))).sort((a, b) => (b.date?.start ?? '').localeCompare(a.date?.start ?? '')); return { items, next: null, total: items.length }; },
    incident: async (key, names): Promise<IncidentPage> => {
      const m = list(key), r = records(m), keys = groups().get(key) ?? [key];
      const links = m.flatMap((x) => x.coding.links.filter((l) => l.from === x.incident.id).map((l) => ({ relation: l.relation, way: 'from' as const, other: row([...groups()].find(([, ks]) => ks.includes(`${x.report.id.slice(7, 15)}-${l.to}`))![0]), voice: voiceOf(x.coding.claims.find((c) => c.id === l.claim), x.report), evidence: l.evidence.map((e) => ({ span: [e[0], e[1]] as [number, number], words: x.report.text.slice(...e) })), report: x.report.id })));
      const merges = near(key).map((j): Candidate => ({ a: j.a, b: j.b, score: 0.8, reasons: ['the same day', 'places within 12 km'], other: row([...groups()].find(([, ks]) => ks.includes(keys.includes(j.a) ? j.b : j.a))![0]), verdict: j.id ? j.verdict : null, by: j.by || null }));
      const ids = new Set(m.map((x) => x.report.id));
      return { ...row(key), told: m.flatMap((x) => toldOf(x, names)), sources: fixtures.filter((f) => ids.has(f.report.id)).map((f) => ({ ...reportRow(f), independent: true })), records: { range: r, 'most-conservative': Object.fromEntries(Object.entries(r).map(([k, v]) => [k, { ...v, high: v.low, rule: 'most-conservative' }])) }, links, merges, conflict: [], history: history.filter((e) => (e.report && ids.has(e.report)) || e.keys.some((k) => keys.includes(k))), members: m.map((x) => ({ report: x.report.id, incident: x.incident.id })) };
    },
    reports: async (which) => { const items = now().map(reportRow).filter((r) => which === 'all' || r.waiting); return { items, next: null, total: items.length }; },
    report: async (id): Promise<ReportPage> => { const f = fixtureOf(id); return { ...reportRow(f), text: f.report.text, coding: f.coding, joined: Object.fromEntries(f.coding.incidents.map((i) => [i.id, [...groups()].find(([, ks]) => ks.includes(`${id.slice(7, 15)}-${i.id}`))![0]])), family_members: [f.report], reviews: reviewed.filter((r) => r.report === id), history: history.filter((e) => e.report === id), revision: revision(id) }; },
    actors: async () => { const items = fixtures.flatMap((f) => f.coding.actors.map((a) => ({ ...a, claims: f.coding.claims.filter((c) => c.claimant.actor === a.id).length, accused: 1, targeted: 0 }))); return { items, next: null, total: items.length }; },
    search: async (q) => now().filter((f) => f.report.text.toLowerCase().includes(q.toLowerCase())).map((f) => ({ kind: 'report', id: f.report.id, title: f.report.title ?? '', words: f.report.outlet ?? '' })),
    judge: async (j) => { const done = note(j.by, `judged two incidents ${j.verdict}`, j.reason, null, [j.a, j.b]); for (const old of judged.filter((x) => x.a === j.a && x.b === j.b)) judged.splice(judged.indexOf(old), 1); judged.push({ ...j, id: done.id }); return done; },
    review: async (r) => { if (r.revision !== null && r.revision !== revision(r.report)) throw new Changed('Somebody else decided on this report meanwhile.'); const statement = `${r.incident}.${r.statement}`; for (const old of reviewed.filter((x) => x.report === r.report && x.statement === statement)) reviewed.splice(reviewed.indexOf(old), 1); const done = note(r.by, `${r.decision} ${statement}`, r.reason, r.report, []); reviewed.push({ id: done.id, report: r.report, statement, decision: r.decision, by: r.by, at: at(), reason: r.reason || null, value: r.value, evidence: r.evidence }); return done; },
    undo: async (id, by) => { for (const l of [judged, reviewed] as { id: string }[][]) { const n = l.findIndex((x) => x.id === id); if (n >= 0) l.splice(n, 1); } const old = history.find((e) => e.id === id); if (!old) throw new NotFound('There is no such decision.'); return note(by, 'took a decision back', '', old.report, old.keys); },
    take: async () => [{ name: 'text', outcome: 'failed', report: null, detail: 'This desk keeps nothing.' }],
    status: async () => ({ version: '0', reports: fixtures.length, incidents: groups().size, waiting: now().map(reportRow).filter((r) => r.waiting).length, candidates: 0, engine: 'memory', ledger: 'memory' }),
  };
}
