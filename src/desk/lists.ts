import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotFound, Refused } from '#model';
import { actorsWith, noOwn, readOwn, type ActorRow, type Own, type OwnFile } from '#reference';

/** A change of an actor's names: who made it, when and why. */
export interface AliasChange { readonly at: string; readonly by: string; readonly change: 'add' | 'remove'; readonly actor: string; readonly name: string; readonly reason: string }

/** Own lists of a folder with the ledger's changes of names laid over them, which the next coding heeds. `own` gives the same object until something changes. */
export interface Lists { readonly own: () => Own; readonly lay: (changes: readonly AliasChange[]) => void; /** Refuses one more change that would leave the lists with a mistake. */ readonly weigh: (change: Pick<AliasChange, 'actor' | 'name' | 'change'>) => void }

const key = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();
const lineOf = (r: ActorRow): string => [r.id, r.name, r.kind, r.country ?? '', [...r.aliases, ...r.unsure.map((u) => `${u}?`)].join('|'), r.memberOf.map((m) => m.id + (m.from || m.to ? `@${m.from ?? ''}..${m.to ?? ''}` : '')).join('|'), r.note].join('\t');

/** A row with a name more or less; refused where that changes nothing. */
function renamed(known: ActorRow, { name, change }: Pick<AliasChange, 'name' | 'change'>): ActorRow {
  if (/[|\t\r\n?]/.test(name)) throw new Refused('A name has no bars, tabs or question marks in it.');
  const has = [known.name, ...known.aliases, ...known.unsure].some((n) => key(n) === key(name));
  if (change === 'add') {
    if (has) throw new Refused(`“${name}” is a name of ${known.name} already.`);
    return { ...known, aliases: [...known.aliases, name.trim()] };
  }
  if (key(known.name) === key(name)) throw new Refused('The name itself cannot be taken out; other spellings can.');
  if (!has) throw new Refused(`“${name}” is no name of ${known.name}.`);
  return { ...known, aliases: known.aliases.filter((n) => key(n) !== key(name)), unsure: known.unsure.filter((n) => key(n) !== key(name)) };
}

function filesIn(folder: string): OwnFile[] {
  try { return readdirSync(folder, { withFileTypes: true }).filter((f) => f.isFile() && !f.name.startsWith('.') && !/\.(?:md|txt)$/.test(f.name)).map((f) => ({ name: f.name, text: readFileSync(join(folder, f.name), 'utf8') })); }
  catch (error) { if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; throw new Refused(`The lists in ${folder} cannot be read: ${(error as Error).message}.`); }
}

function readAll(folder: string, files: readonly OwnFile[]): Own {
  if (!files.length) return noOwn;
  const { own, bad } = readOwn(files);
  if (bad.length) throw new Refused(bad.slice(0, 5).map((b) => `${join(folder, b.file)}${b.line === null ? '' : `, line ${b.line}`}: ${b.message}`).join('\n'));
  return own;
}

type Rows = ReadonlyMap<string, ActorRow>;

/** Rows as the changes leave them. A change that the lists have overtaken (no such actor any more, a name that is there already) says nothing. */
function laid(base: Own, changes: readonly AliasChange[]): Rows {
  const rows = new Map<string, ActorRow>(), known = actorsWith(base.actors);
  for (const c of changes) {
    const row = rows.get(c.actor) ?? known.byId(c.actor);
    if (row) try { rows.set(c.actor, renamed(row, c)); } catch (error) { if (!(error instanceof Refused)) throw error; }
  }
  return rows;
}

/** The files with changed rows in place of theirs. */
function withRows(files: readonly OwnFile[], rows: Rows): readonly OwnFile[] {
  if (!rows.size) return files;
  const other = files.map((f) => ({ ...f, text: f.text.split(/\r?\n/).filter((l) => !rows.has(l.split('\t')[0]!)).join('\n') }));
  return [...other, { name: 'actors-changed-in-the-ledger.tsv', text: [...rows.values()].map(lineOf).join('\n') }];
}

/** The own lists of a folder (null: none), read when they are first asked for, and the changes of names that were laid over them. */
export function listsIn(folder: string | null): Lists {
  let read: { readonly files: readonly OwnFile[]; readonly base: Own } | null = null, own: Own | null = null, changes: readonly AliasChange[] = [];
  const place = folder ?? 'the ledger';
  const now = () => { if (!read) { const files = folder === null ? [] : filesIn(folder); read = { files, base: readAll(place, files) }; } return read; };
  return {
    own: () => { const { files, base } = now(); return own ??= changes.length ? readAll(place, withRows(files, laid(base, changes))) : base; },
    lay: (next) => { if (next.length !== changes.length) { changes = next; own = null; } },
    weigh: (change) => {
      const { files, base } = now(), rows = laid(base, changes), row = rows.get(change.actor) ?? actorsWith(base.actors).byId(change.actor);
      if (!row) throw new NotFound(`There is no actor ${change.actor}.`);
      readAll(place, withRows(files, new Map([...rows, [change.actor, renamed(row, change)]])));
    },
  };
}
