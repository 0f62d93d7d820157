import { weaponClasses, type WeaponClass } from '#codebook';
import { nameWords } from './actors-key.ts';
import type { ActorRow } from './actors-kinds.ts';
import { readActors, type BadLine } from './actors-rows.ts';
import { actorsWith } from './actors.ts';

/** A user's own lists: actors that are added or put in place of the package's by their ids, and further words for weapons. */
export interface Own { readonly actors: readonly ActorRow[]; readonly weapons: readonly OwnWeapon[] }

/** Words for a weapon, and its class. */
export interface OwnWeapon { readonly words: string; readonly class: WeaponClass }

/** A list as it was read from a folder: its file's name and its text. */
export interface OwnFile { readonly name: string; readonly text: string }

/** A line that cannot be used: its file, its number from 1 (null for the file as a whole), and what to do. */
export interface BadOwn { readonly file: string; readonly line: number | null; readonly message: string }

/** No own lists. */
export const noOwn: Own = { actors: [], weapons: [] };

/** Reads own lists: files named actors….tsv and weapons….tsv; others are named as bad. */
export function readOwn(files: readonly OwnFile[]): { readonly own: Own; readonly bad: readonly BadOwn[] } {
  const actors: (ActorRow & { readonly file: string; readonly line: number })[] = [];
  const weapons: OwnWeapon[] = [];
  const bad: BadOwn[] = [];
  for (const { name, text } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const say = (wrong: readonly BadLine[]): void => { for (const b of wrong) bad.push({ file: name, ...b }); };
    if (/^actors.*\.tsv$/.test(name)) { const read = readActors(text); say(read.bad); read.rows.forEach((r, k) => actors.push({ ...r, file: name, line: read.lines[k] ?? 1 })); }
    else if (/^weapons.*\.tsv$/.test(name)) { const read = readWeapons(text); say(read.bad); weapons.push(...read.rows); }
    else bad.push({ file: name, line: null, message: 'a list is called actors.tsv or weapons.tsv (anything may stand before .tsv: actors-sahel.tsv); rename the file or take it out.' });
  }
  if (!files.length) bad.push({ file: '', line: null, message: 'there is no list in it; put an actors.tsv or a weapons.tsv there.' });
  bad.push(...(bad.length ? [] : crossed(actors)));
  return { own: { actors: actors.map(({ file: _, line: __, ...r }) => r), weapons }, bad };
}

/** Ids given twice, names that two own actors share, memberships in actors that are nowhere. */
function crossed(rows: readonly (ActorRow & { readonly file: string; readonly line: number })[]): readonly BadOwn[] {
  const known = actorsWith();
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  const all = new Set(rows.map((r) => r.id));
  return rows.flatMap((r) => {
    const at = { file: r.file, line: r.line };
    const out: BadOwn[] = [];
    if (ids.has(r.id)) out.push({ ...at, message: `the id "${r.id}" is given twice; join the two lines or rename one.` });
    ids.set(r.id, r.name);
    for (const m of r.memberOf) if (!all.has(m.id) && !known.byId(m.id)) out.push({ ...at, message: `"${m.id}" is no actor that is known; add a line for it or correct the id.` });
    for (const words of [r.name, ...r.aliases]) {
      const key = nameWords(words).map((w) => w.key).join(' ');
      const other = names.get(key);
      if (other !== undefined && other !== r.id) out.push({ ...at, message: `"${words}" is also a name of ${other}; write a question mark after it in both lines (${words}?), so that the report's context decides.` });
      names.set(key, r.id);
    }
    return out;
  });
}

const classes: ReadonlySet<string> = new Set(weaponClasses);

/** Reads a list of words for weapons: words and class, set apart by a tab, one a line. */
export function readWeapons(text: string): { readonly rows: readonly OwnWeapon[]; readonly bad: readonly BadLine[] } {
  const rows: OwnWeapon[] = [];
  const bad: BadLine[] = [];
  text.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, i) => {
    if (!line.trim() || line.startsWith('#') || (i === 0 && /^words\tclass/.test(line))) return;
    const [words = '', kind = '', ...more] = line.split('\t').map((c) => c.trim());
    if (more.length || !kind) bad.push({ line: i + 1, message: 'a line has two columns set apart by a tab: words and class.' });
    else if (!/\p{L}/u.test(words)) bad.push({ line: i + 1, message: 'the first column (words) is empty; write the words for the weapon.' });
    else if (!classes.has(kind)) bad.push({ line: i + 1, message: `"${kind}" is no class; write one of ${weaponClasses.join(', ')}.` });
    else rows.push({ words, class: kind as WeaponClass });
  });
  return { rows, bad };
}
