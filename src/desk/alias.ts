import { alone, aliasesOf, putAlias, write } from '#ledger';
import type { Desk } from './desk.ts';
import type { Kept } from './kept.ts';
import { listsIn, type AliasChange } from './lists.ts';

/** A person's word on a name of an actor. */
export type AliasWord = Omit<AliasChange, 'at'>;

/** Lays the ledger's changes of names over the lists that the coder heeds. */
export async function heed({ lists, ledger }: Pick<Desk, 'lists' | 'ledger'>, db: Kept = ledger.db): Promise<void> { lists?.lay(await aliasesOf(db)); }

/** Adds a name to an actor or takes one out; it holds from the next coding on, whoever codes on this ledger. */
export async function alias({ ledger, lists = listsIn(null), now }: Desk, { by, ...word }: AliasWord): Promise<void> {
  await write(ledger, async (tx) => {
    await alone(tx);
    await heed({ lists, ledger }, tx);
    lists.weigh(word);
    await putAlias(tx, { ...word, name: word.name.trim() }, { by, at: now() });
  });
}

/** Every change of names, the latest first. */
export const aliases = async ({ ledger }: Desk): Promise<AliasChange[]> => [...await aliasesOf(ledger.db)].reverse();
