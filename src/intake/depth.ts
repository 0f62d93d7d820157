const silent = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);
const piece = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[^>]*(?:>|$)[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9-]*)\b[^>]*?(\/?)(?:>|$)/gi;

/** How deep the elements of a page nest; those that need no end tag are not counted. Trees are only built of pages that are not deep: building takes time in the square of the depth. */
export function depth(html: string): number {
  const open: string[] = [], counts = new Map<string, number>();
  let deepest = 0;
  const count = (name: string, by: number): void => { counts.set(name, (counts.get(name) ?? 0) + by); };
  for (const [, , end, tag, own] of html.matchAll(piece)) {
    const name = tag?.toLowerCase();
    // Outside drawings and formulas, a slash does not close an element.
    if (!name || silent.has(name) || (own && (counts.get('svg') || counts.get('math')))) continue;
    if (!end) { open.push(name); count(name, 1); deepest = Math.max(deepest, open.length); continue; }
    if (!counts.get(name)) continue;
    for (let last = open.pop(); last; last = open.pop()) { count(last, -1); if (last === name) break; }
  }
  return deepest;
}
