import type { ReportHead, ReportPage } from '#api';
import { membersOfReports, reportLike, reportsOf, reportsOfFamilies, shelfOf, type Stored } from '#ledger';
import { NotFound } from '#model';
import type { Desk } from './desk.ts';
import { historyOf } from './history.ts';
import type { Kept } from './kept.ts';
import { reportRow } from './reports.ts';
import { stateOf, type State } from './state.ts';

const headOf = ({ id, title, outlet, url, published, language }: Stored): ReportHead => ({ id, title, outlet, url, published, language });

/** A report's id by itself or by the first digits of its hash. */
export async function reportId(db: Kept, start: string): Promise<string> {
  const id = await reportLike(db, start);
  if (id === null) throw new NotFound(/^(sha256:)?[0-9a-f]{64}$/.test(start) ? 'There is no such report.' : `There is no report that alone begins with ${start}.`);
  return id;
}

const uncoded = ({ id, text, title, outlet, url, published, language }: Stored): ReportPage['coding'] => ({ format: 'ascribe/coding@1', coder: { name: 'none', version: '0' }, report: { id, title, outlet, url, published, language, characters: text.length }, claims: [], incidents: [], links: [], actors: [], warnings: [] });

/** A report with its text, its newest coding as reviewed, its copies, and where its incidents went. */
export async function report({ ledger: { db } }: Desk, start: string): Promise<ReportPage> {
  const id = await reportId(db, start), [stored] = await reportsOf(db, [id]), [line] = await shelfOf(db, [id]);
  if (!stored || !line) throw new NotFound('There is no such report.');
  const state: State | null = line.coding === null ? null : await stateOf(db, id);
  const family = await reportsOf(db, await reportsOfFamilies(db, [line.family]));
  return {
    ...reportRow(line), text: stored.text, coding: state?.view.coding ?? uncoded(stored), joined: Object.fromEntries((await membersOfReports(db, [id])).map((m) => [m.incident, m.root])), family_members: family.map(headOf),
    reviews: (state?.view.looked ?? []).map((l) => ({ ...l })), claim_reviews: [...(state?.view.spoken ?? [])], added_incidents: [...(state?.view.sighted ?? [])], history: await historyOf(db, [id]), revision: state?.revision ?? '0',
  };
}
