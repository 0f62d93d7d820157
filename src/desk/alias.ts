import { NotFound, Refused } from '#model';
import { actorsWith, type ActorRow } from '#reference';
import type { Desk } from './desk.ts';
import type { AliasChange } from './lists.ts';

/** A person's word on a name of an actor. */
export type AliasWord = Omit<AliasChange, 'at'>;

const key = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

function changed(known: ActorRow, { name, change }: AliasWord): ActorRow {
  const has = [known.name, ...known.aliases, ...known.unsure].some((n) => key(n) === key(name));
  if (change === 'add') {
    if (has) throw new Refused(`“${name}” is a name of ${known.name} already.`);
    return { ...known, aliases: [...known.aliases, name.trim()] };
  }
  if (key(known.name) === key(name)) throw new Refused('The name itself cannot be taken out; other spellings can.');
  if (!has) throw new Refused(`“${name}” is no name of ${known.name}.`);
  return { ...known, aliases: known.aliases.filter((n) => key(n) !== key(name)), unsure: known.unsure.filter((n) => key(n) !== key(name)) };
}

/** Adds a name to an actor or takes one out; it holds from the next coding on. */
export function alias({ lists, now }: Desk, word: AliasWord): void {
  if (!lists) throw new Refused('This desk has no lists of its own: start it with --reference FOLDER, where the change can be kept.');
  if (/[|\t\r\n?]/.test(word.name)) throw new Refused('A name has no bars, tabs or question marks in it.');
  const known = actorsWith(lists.own().actors).byId(word.actor);
  if (!known) throw new NotFound(`There is no actor ${word.actor}.`);
  lists.put(changed(known, word), { ...word, at: now() });
}
