import { sql, type Kysely, type Selectable } from 'kysely';
import { Refused } from '#model';
import { record } from './audit.ts';
import { meetPerson } from './codings.ts';
import { idOf, type Deciding } from './decisions.ts';
import { digestOf } from './hash.ts';
import type { Tx } from './open.ts';
import type { AliasTable, Tables } from './tables.ts';

/** A change of an actor's names: a name added or taken out, by whom, when and why. */
export type StoredAlias = Omit<Selectable<AliasTable>, 'id' | 'seq'>;

/** What the chain keeps of a change of names; the first 24 digits are its id. */
export const aliasDigest = ({ actor, name, change, by, at, reason }: StoredAlias): string => digestOf({ actor, name, change, by, at, reason });

/** Records a change of an actor's names. */
export async function putAlias(tx: Tx, change: Omit<StoredAlias, 'by' | 'at'>, { by, at }: Deciding): Promise<void> {
  await meetPerson(tx, by, at);
  const row = { ...change, by, at }, digest = aliasDigest(row), id = idOf(digest);
  const put = await tx.insertInto('alias').values({ ...row, id }).onConflict((c) => c.doNothing()).executeTakeFirst();
  if (!put.numInsertedOrUpdatedRows) throw new Refused('This change was made already.');
  record(tx, [{ at, by, act: 'named', about: [change.actor], subject: id, digest }]);
}

/** Every change of names, oldest first. */
export async function aliasesOf(db: Kysely<Tables>): Promise<readonly StoredAlias[]> {
  return (await sql<StoredAlias>`select actor, name, change, by, at, reason from alias order by seq`.execute(db)).rows;
}
