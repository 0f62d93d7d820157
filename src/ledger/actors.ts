import { sql, type Kysely } from 'kysely';
import type { Actor } from '#model';
import type { Tx } from './open.ts';
import { insertAll, part } from './rows.ts';
import { counted } from './shelf.ts';
import type { Tables } from './tables.ts';
import { pageOf, read, type Page, type Turn } from './turn.ts';

/** How often an actor claims, is accused and is aimed at in one report. */
export interface Appearance { readonly actor: string; readonly claims: number; readonly accused: number; readonly targeted: number }
/** An actor with its appearances in all reports. */
export interface ActorLine extends Actor { readonly claims: number; readonly accused: number; readonly targeted: number }

/** Takes a report's appearances away. */
export async function dropAppearances(tx: Tx, report: string): Promise<void> { await sql`delete from appearance where report = ${report}`.execute(tx); }

/** Puts the actors of a report and their appearances; those before must be gone. */
export async function putAppearances(tx: Tx, report: string, actors: readonly Actor[], appearances: readonly Appearance[]): Promise<void> {
  const named = actors.map((a) => ({ id: a.id, body: a, names: [a.name, ...a.aliases].join('\n') }));
  await insertAll(tx, 'actor', { id: 'text', body: 'jsonb', names: 'text' }, named);
  await insertAll(tx, 'appearance', { actor: 'text', report: 'text', claims: 'int', accused: 'int', targeted: 'int' }, appearances.map((a) => ({ ...a, report })));
}

/** Forgets actors that appear in no report. */
export async function dropActors(tx: Tx): Promise<void> { await sql`delete from actor a where not exists (select from appearance p where p.actor = a.id)`.execute(tx); }

/** A page of actors, those that claim most first. */
export async function actorsPage(db: Kysely<Tables>, { q, id }: { readonly q?: string; readonly id?: string }, { limit, cursor }: Turn): Promise<Page<ActorLine>> {
  const [claims, last] = read(cursor, 2);
  const only = sql`${id === undefined ? sql`true` : sql`a.id = ${id}`} and ${q ? sql`(a.names ilike ${part(q)} or (${q} <% a.names and word_similarity(${q}, a.names) >= 0.55))` : sql`true`}`;
  const sums = sql`select a.id, a.body, coalesce(sum(p.claims), 0)::int as claims, coalesce(sum(p.accused), 0)::int as accused, coalesce(sum(p.targeted), 0)::int as targeted from actor a left join appearance p on p.actor = a.id where ${only} group by a.id, a.body`;
  const { rows } = await sql<{ id: string; body: Actor; claims: number; accused: number; targeted: number }>`select * from (${sums}) s where ${claims === undefined ? sql`true` : sql`(-s.claims, s.id) > (${-Number(claims)}, ${last})`} order by -s.claims, s.id limit ${limit + 1}`.execute(db);
  const total = cursor === null && rows.length <= limit ? rows.length : await counted(db, sql`select from actor a where ${only}`);
  const page = pageOf(rows, limit, (r) => [String(r.claims), r.id], total);
  return { ...page, items: page.items.map(({ id: _, body, ...n }) => ({ ...body, ...n })) };
}
