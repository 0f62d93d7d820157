import { sql, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** Statements of so many wordings are kept by a connection; all that the ledger asks are fewer, and what comes beyond is asked as it is. */
const most = 400;
/** After so many statements a connection plans each anew: a ledger may have grown meanwhile to a size at which another plan is better. */
const fresh = 2_000;
const names = new Map<string, string>();

const mark = '/* by its values */';
/** Stands at the head of a question that must be planned for its values each time: of words that are sought, some stand in every report and some in one. */
export const byItsValues = sql.raw(mark);

/** How a connection plans: once for all values. A question is planned for its values where it says so. */
export const planOnce = 'set plan_cache_mode = force_generic_plan';

/** The name of a wording; null where too many have one already. */
function nameOf(words: string): string | null {
  const known = names.get(words);
  if (known !== undefined || names.size >= most) return known ?? null;
  const name = `q${names.size}`;
  names.set(words, name);
  return name;
}

async function forItsValues(client: pg.PoolClient, words: string, values: readonly unknown[]): Promise<unknown> {
  await client.query('set plan_cache_mode = auto');
  try { return await client.query(words, [...values]); } finally { await client.query(planOnce).catch(() => undefined); }
}

const asked = new WeakMap<pg.PoolClient, number>();

async function ask(client: pg.PoolClient, words: string, values: readonly unknown[]): Promise<unknown> {
  if (words.startsWith(mark)) return forItsValues(client, words, values);
  const name = nameOf(words);
  if (name === null) return client.query(words, [...values]);
  const before = asked.get(client) ?? 0;
  asked.set(client, before + 1);
  if (before && before % fresh === 0) await client.query('discard plans');
  return client.query({ name, text: words, values: [...values] });
}

/** A pool whose connections parse and plan each wording once (decision 111): for the embedded database, planning a question over several tables costs more than answering it. Statements without values (`begin`, `commit`) are sent as they are. */
export const prepared = (pool: pg.Pool): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect();
    const query = (words: unknown, values?: readonly unknown[]) => (typeof words === 'string' && values?.length ? ask(client, words, values) : client.query(words as string, values as unknown[]));
    return { query, release: () => client.release() } as unknown as PostgresPoolClient;
  },
  end: () => pool.end(),
});
