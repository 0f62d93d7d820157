import { actorKinds, type ActorKind, type ActorRow, type Membership } from './actors-kinds.ts';
import { countryOf } from './countries.ts';

/** A line of a list that could not be read: its number from 1, and what to do about it. */
export interface BadLine { readonly line: number; readonly message: string }

const columns = ['id', 'name', 'kind', 'country', 'aliases', 'member of', 'note'] as const;
const kinds: ReadonlySet<string> = new Set(actorKinds.map((k) => k.name));
const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Reads a list of actors: one a line, seven columns set apart by tabs, `#` before a remark, a first line with the columns' names allowed; `lines` are the rows' line numbers from 1. */
export function readActors(text: string): { readonly rows: readonly ActorRow[]; readonly lines: readonly number[]; readonly bad: readonly BadLine[] } {
  const rows: ActorRow[] = [];
  const lines: number[] = [];
  const bad: BadLine[] = [];
  text.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, i) => {
    if (!line.trim() || line.startsWith('#') || (i === 0 && /^id\tname\tkind/.test(line))) return;
    const row = readRow(line);
    if (typeof row === 'string') bad.push({ line: i + 1, message: row });
    else { rows.push(row); lines.push(i + 1); }
  });
  return { rows, lines, bad };
}

function readRow(line: string): ActorRow | string {
  const cells = line.split('\t').map((c) => c.trim());
  if (cells.length < 3 || cells.length > columns.length) return `a line has 3 to ${columns.length} columns set apart by tabs (${columns.join(', ')}); this one has ${cells.length}.`;
  const [id = '', name = '', kind = '', country = '', aliases = '', members = '', note = ''] = cells;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return `"${id}" is no id; write small letters, digits and single hyphens, such as river-guard.`;
  if (!/[\p{L}\p{N}]/u.test(name)) return 'the second column (name) is empty; write the name.';
  if (!kinds.has(kind)) return `"${kind}" is no kind; write one of ${[...kinds].join(', ')}.`;
  if (country && !countryOf(country)) return `"${country}" is no country code; write two capital letters of ISO 3166-1, such as SD, or leave the column empty.`;
  const given = aliases ? aliases.split('|').map((a) => a.trim()).filter(Boolean) : [];
  const memberOf = members ? members.split('|').map(membership) : [];
  const wrong = memberOf.find((m) => typeof m === 'string');
  if (typeof wrong === 'string') return wrong;
  return { id, name, kind: kind as ActorKind, country: country || null, aliases: given.filter((a) => !a.endsWith('?')), unsure: given.filter((a) => a.endsWith('?')).map((a) => a.slice(0, -1)), memberOf: memberOf as Membership[], note };
}

function membership(words: string): Membership | string {
  const [id = '', dates = ''] = words.trim().split('@');
  if (!/^[a-z0-9-]+$/.test(id)) return `"${words}" is no membership; write the other actor's id, with @FROM..TO where dates are known, such as river-guard@2014..2019.`;
  if (!dates) return { id };
  const [from = '', to = ''] = dates.split('..');
  if ((from && !day.test(from)) || (to && !day.test(to)) || !dates.includes('..')) return `"${dates}" are no dates; write FROM..TO as years, months or days, either may be missing: 2014-06..2019.`;
  return { id, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
