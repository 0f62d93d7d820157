import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** Statements of so many wordings are kept by a connection; all that the ledger asks are fewer, and what comes beyond is asked as it is. */
const most = 400;
const names = new Map<string, string>();

/** The name of a wording; null where too many have one already. */
function nameOf(words: string): string | null {
  const known = names.get(words);
  if (known !== undefined || names.size >= most) return known ?? null;
  const name = `q${names.size}`;
  names.set(words, name);
  return name;
}

/** A pool whose connections parse and plan each wording once: for the embedded database, planning a question over several tables costs more than answering it. Statements without values (`begin`, `commit`) are sent as they are. */
export const prepared = (pool: pg.Pool): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect();
    const query = (words: unknown, values?: readonly unknown[]) => {
      const name = typeof words === 'string' && values?.length ? nameOf(words) : null;
      return name === null ? client.query(words as string, values as unknown[]) : client.query({ name, text: words as string, values: values as unknown[] });
    };
    return { query, release: () => client.release() } as unknown as PostgresPoolClient;
  },
  end: () => pool.end(),
});
