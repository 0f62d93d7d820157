import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '#model';
import { noOwn, readOwn, type ActorRow, type Own, type OwnFile } from '#reference';

/** A change of an actor's names: who made it, when and why. */
export interface AliasChange { readonly at: string; readonly by: string; readonly change: 'add' | 'remove'; readonly actor: string; readonly name: string; readonly reason: string }

/** Own lists in a folder, which the next coding heeds; every change stands in them as a remark. */
export interface Lists { readonly own: () => Own; readonly changes: () => readonly AliasChange[]; readonly put: (row: ActorRow, change: AliasChange) => void }

const mark = '#\tchanged\t';
const flat = (words: string): string => words.replace(/[\t\r\n]+/g, ' ').trim();
const lineOf = (r: ActorRow): string => [r.id, r.name, r.kind, r.country ?? '', [...r.aliases, ...r.unsure.map((u) => `${u}?`)].join('|'), r.memberOf.map((m) => m.id + (m.from || m.to ? `@${m.from ?? ''}..${m.to ?? ''}` : '')).join('|'), r.note].join('\t');

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

function changesIn(files: readonly OwnFile[]): AliasChange[] {
  return files.flatMap((f) => f.text.split(/\r?\n/)).filter((l) => l.startsWith(mark)).map((l) => { const [at = '', by = '', change = '', actor = '', name = '', reason = ''] = l.slice(mark.length).split('\t'); return { at, by, change: change === 'remove' ? 'remove' as const : 'add' as const, actor, name, reason }; }).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The own lists of a folder, read when they are first asked for; it is made with the first change. A change that would leave a list with a mistake is refused, and nothing is written. */
export function listsIn(folder: string): Lists {
  let loaded: { readonly files: readonly OwnFile[]; readonly own: Own } | null = null;
  const now = () => { if (!loaded) { const files = filesIn(folder); loaded = { files, own: readAll(folder, files) }; } return loaded; };
  return {
    own: () => now().own, changes: () => changesIn(now().files),
    put: (row, c) => {
      const { files } = now(), file = files.find((f) => f.text.split(/\r?\n/).some((l) => l.startsWith(`${row.id}\t`)))?.name ?? 'actors.tsv', old = files.find((f) => f.name === file)?.text ?? '';
      const kept = old.split(/\r?\n/).filter((l) => l && !l.startsWith(`${row.id}\t`)), text = [...kept, `${mark}${[c.at, c.by, c.change, c.actor, c.name, c.reason].map(flat).join('\t')}`, lineOf(row), ''].join('\n');
      const next = [...files.filter((f) => f.name !== file), { name: file, text }], read = readAll(folder, next);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `.${file}`), text);
      renameSync(join(folder, `.${file}`), join(folder, file));
      loaded = { files: next, own: read };
    },
  };
}
