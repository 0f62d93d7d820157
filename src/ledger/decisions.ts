import { sql, type Kysely, type Selectable } from 'kysely';
import { NotFound, Refused, type Judgement } from '#model';
import { record } from './audit.ts';
import { meetPerson } from './codings.ts';
import { digestOf } from './hash.ts';
import { sayOpen } from './members.ts';
import type { Tx } from './open.ts';
import { insertAll, list } from './rows.ts';
import type { JudgementTable, ReviewTable, Tables, UndoneTable } from './tables.ts';

/** A judgement to be recorded, with the reports that its incidents stand in and the rule's score (null for a person). */
export interface NewJudgement extends Judgement { readonly reportA: string; readonly reportB: string; readonly score: number | null }
/** A judgement that stands. */
export interface StoredJudgement extends NewJudgement { readonly id: string; readonly at: string }
/** A person's decision on a statement to be recorded; `body` holds a corrected or added value with its words. A decision on a claim has no incident, and the claim's key for the statement's. */
export interface NewReview { readonly report: string; readonly coding: string; readonly incident: string; readonly statement: string; readonly decision: ReviewTable['decision']; readonly reason: string | null; readonly body: unknown }
/** A decision that stands. */
export interface StoredReview extends NewReview { readonly id: string; readonly by: string; readonly at: string }
/** Who decides, and when. */
export interface Deciding { readonly by: string; readonly at: string }

/** What the chain keeps of a judgement, of a decision, of one taken back; the first 24 digits are its id. */
export const judgementDigest = ({ a, b, report_a, report_b, verdict, by, reasons, score, at }: Omit<Selectable<JudgementTable>, 'id' | 'seq'>): string => digestOf({ a, b, report_a, report_b, verdict, by, reasons, score, at });
export const reviewDigest = ({ report, coding, incident, statement, decision, by, at, reason, body }: Omit<Selectable<ReviewTable>, 'id' | 'seq'>): string => digestOf({ report, coding, incident, statement, decision, by, at, reason, body });
export const undoneDigest = ({ decision, by, at }: Omit<Selectable<UndoneTable>, 'id' | 'seq'>): string => digestOf({ decision, by, at });
/** The id of what has this digest. */
export const idOf = (digest: string): string => digest.slice(0, 24);

/** Records judgements of a rule or of a person; `a` and `b` are put in order. Gives their ids. */
export async function putJudgements(tx: Tx, judgements: readonly NewJudgement[], { by, at, kind }: Deciding & { readonly kind: 'person' | 'rule' }): Promise<readonly string[]> {
  if (!judgements.length) return [];
  if (kind === 'person') await meetPerson(tx, by, at);
  const rows = judgements.map((j) => {
    const [a, b, report_a, report_b] = j.a < j.b ? [j.a, j.b, j.reportA, j.reportB] : [j.b, j.a, j.reportB, j.reportA];
    const row = { a, b, report_a, report_b, verdict: j.verdict, by: j.by, reasons: j.reasons, score: j.score, at }, digest = judgementDigest(row);
    return { ...row, id: idOf(digest), digest };
  });
  const text = 'text' as const;
  await insertAll(tx, 'judgement', { id: text, a: text, b: text, report_a: text, report_b: text, verdict: text, by: text, reasons: 'jsonb', score: 'float8', at: text }, rows);
  await sayOpen(tx, rows);
  record(tx, rows.map((r) => ({ at, by: r.by, act: 'judged', about: [r.a, r.b, `in:${r.report_a}`, `in:${r.report_b}`], subject: r.id, digest: r.digest })));
  return rows.map((r) => r.id);
}

/** Records a person's decision on a statement; gives its id. */
export async function putReview(tx: Tx, review: NewReview, { by, at }: Deciding): Promise<string> {
  await meetPerson(tx, by, at);
  const row = { ...review, by, at }, digest = reviewDigest(row), id = idOf(digest);
  await tx.insertInto('review').values({ ...row, id, body: JSON.stringify(review.body) }).onConflict((c) => c.doNothing()).execute();
  record(tx, [{ at, by, act: 'reviewed', about: [review.report, review.incident].filter(Boolean), subject: id, digest }]);
  return id;
}

/** What a decision was about. */
export type Undone = { readonly kind: 'judgement'; readonly a: string; readonly b: string } | { readonly kind: 'review'; readonly report: string };

async function decisionOf(tx: Tx, id: string): Promise<Undone & { readonly about: readonly string[] }> {
  const j = (await sql<{ a: string; b: string }>`select a, b from judgement where id = ${id}`.execute(tx)).rows[0];
  if (j) return { kind: 'judgement', ...j, about: [j.a, j.b] };
  const r = (await sql<{ report: string; incident: string }>`select report, incident from review where id = ${id}`.execute(tx)).rows[0];
  if (r) return { kind: 'review', report: r.report, about: [r.report, r.incident].filter(Boolean) };
  throw new NotFound('There is no such decision.');
}

/** Takes a decision back: it stays in the history and counts no more. Gives the taking back's id and what it was about. */
export async function putUndone(tx: Tx, decision: string, { by, at }: Deciding): Promise<{ readonly id: string; readonly of: Undone }> {
  const { about, ...of } = await decisionOf(tx, decision);
  await meetPerson(tx, by, at);
  const digest = undoneDigest({ decision, by, at }), id = idOf(digest);
  const put = await tx.insertInto('undone').values({ id, decision, by, at }).onConflict((c) => c.doNothing()).executeTakeFirst();
  if (!put.numInsertedOrUpdatedRows) throw new Refused('This decision was taken back already.');
  if (of.kind === 'judgement') await sayOpen(tx, [of]);
  record(tx, [{ at, by, act: 'took back', about, subject: id, digest }]);
  return { id, of };
}

/** The judgements on any of these incidents that stand: for each pair a person's last one, else the rule's last one. */
export async function standing(db: Kysely<Tables>, keys: readonly string[], rule: string): Promise<readonly StoredJudgement[]> {
  if (!keys.length) return [];
  const { rows } = await sql<Selectable<JudgementTable>>`select distinct on (a, b) j.* from judgement j where (a = any(${list(keys)}) or b = any(${list(keys)}))
    and not exists (select from undone u where u.decision = j.id) order by a, b, (j.by = ${rule} or j.by like ${`${rule}:%`}), j.seq desc`.execute(db);
  return rows.map(({ id, a, b, report_a, report_b, verdict, by, reasons, score, at }) => ({ id, a, b, reportA: report_a, reportB: report_b, verdict, by, reasons, score, at }));
}

/** Pairs (`a b`) of which a person took the rule's judgement back. */
export async function takenBack(db: Kysely<Tables>, keys: readonly string[], rule: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ a: string; b: string }>`select a, b from judgement j where (a = any(${list(keys)}) or b = any(${list(keys)})) and by = ${rule} and exists (select from undone u where u.decision = j.id)`.execute(db);
  return new Set(rows.map((r) => `${r.a} ${r.b}`));
}

/** Every decision on statements of these reports that was not taken back, oldest first. */
export async function reviewsOf(db: Kysely<Tables>, reports: readonly string[]): Promise<readonly StoredReview[]> {
  return (await sql<StoredReview>`select id, report, coding, incident, statement, decision, by, at, reason, body from review r where report = any(${list(reports)}) and not exists (select from undone u where u.decision = r.id) order by seq`.execute(db)).rows;
}

/** Rows of decisions by their ids, for a history: reasons and what is undone. */
export async function detailsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<{ readonly judgements: readonly Omit<Selectable<JudgementTable>, 'seq'>[]; readonly reviews: readonly Omit<Selectable<ReviewTable>, 'seq'>[]; readonly undone: readonly Omit<Selectable<UndoneTable>, 'seq'>[] }> {
  const { rows } = !ids.length ? { rows: [] } : await sql<{ of: string; row: unknown }>`select 'judgement' as of, to_jsonb(j) as row from judgement j where id = any(${list(ids)}) union all select 'review', to_jsonb(r) from review r where id = any(${list(ids)})
    union all select 'undone', to_jsonb(u) from undone u where id = any(${list(ids)}) union all select 'undone', to_jsonb(u) from undone u where decision = any(${list(ids)}) and not id = any(${list(ids)})`.execute(db);
  const of = <T>(table: string): T[] => rows.filter((r) => r.of === table).map((r) => r.row as T);
  return { judgements: of('judgement'), reviews: of('review'), undone: of('undone') };
}
