// Reads the source of a pattern: what a rule's pattern can begin with need not be written twice.

/** One sign of a source: a class, an escaped sign or any other. */
export const item = /^(?:\[(?:\\.|[^\]])*\]|\\.|[^\\])/;

/** Where the group that opens at the beginning of a source ends, its bracket included. */
export function groupEnd(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length;) {
    const part = item.exec(source.slice(i))?.[0] ?? ' ';
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    i += part.length;
    if (depth === 0) return i;
  }
  return source.length;
}

/** The alternatives of a source, those of its groups left whole. */
export function alternatives(source: string): string[] {
  const out = [''];
  for (let i = 0; i < source.length;) {
    const part = source[i] === '(' ? source.slice(i, i + groupEnd(source.slice(i))) : item.exec(source.slice(i))?.[0] ?? ' ';
    if (part === '|') out.push('');
    else out[out.length - 1] += part;
    i += part.length;
  }
  return out;
}

/** One sign of a source with all that belongs to it, an escaped one with its letters (`\\p{Lu}`). */
const whole = /^(?:\\(?:[pPu]\{[^}]*\}|x[\da-f]{2}|u[\da-f]{4}|k<[^>]*>)|\[(?:\\.|[^\]])*\]|\\.|[^\\])/iu;
const times = /^(?:[?*+]|\{\d*,?\d*\})\??/u, spared = /^(?:[?*]|\{0)/u;
/** What opens a group that takes letters: none that looks around. */
const taking = /^\((?:\?:|\?<[a-z]\w*>|(?!\?))/iu;

/** The letters of which each match of a source has some, one sort of them or another (`was (?:killed|shot dead)` has "killed" or "shot"); null where they cannot be told. */
export function lettersIn(source: string): readonly string[] | null {
  const rows = alternatives(source).map(lettersInRow);
  return rows.includes(null) ? null : rows.flatMap((letters) => letters ?? []);
}

/** The same for one alternative: of all its parts that cannot be left out, the one that tells most. */
function lettersInRow(row: string): readonly string[] | null {
  let most: readonly string[] | null = null, letters = '';
  const take = (some: readonly string[] | null): void => { if (some && (!most || shortest(some) > shortest(most) || shortest(some) === shortest(most) && some.length < most.length)) most = some; };
  for (let i = 0; i < row.length;) {
    const part = row[i] === '(' ? row.slice(i, i + groupEnd(row.slice(i))) : whole.exec(row.slice(i))?.[0] ?? ' ';
    i += part.length;
    const count = times.exec(row.slice(i))?.[0] ?? '';
    i += count.length;
    const letter = /^[a-z]$/iu.test(part), needed = !spared.test(count), group = taking.exec(part)?.[0];
    if (letter && needed) letters += part;
    if (letter && count === '') continue;
    if (letters) take([letters]);
    letters = '';
    if (group && needed) take(lettersIn(part.slice(group.length, -1)));
  }
  if (letters) take([letters]);
  return most;
}
const shortest = (some: readonly string[]): number => Math.min(...some.map((letters) => letters.length));
