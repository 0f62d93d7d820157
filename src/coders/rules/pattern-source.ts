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
