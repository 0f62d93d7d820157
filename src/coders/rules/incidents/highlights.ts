import { cut } from '#text';
import type { Found } from '../found.ts';
import type { Case } from './cases.ts';
import type { Scene } from './scenes.ts';

const heading = /^\W*(?:highlights|key (?:highlights|points|messages|figures|developments|facts)|at a glance|in brief)\W*$/iu;
/** "SITUATION OVERVIEW": a paragraph of capitals alone. */
const capitals = /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u;

/** The sentences under the heading of a bulletin's highlights, up to the next heading; null for a report without such. */
function section(found: Found): readonly [from: number, to: number] | null {
  const { sentences } = found.doc.parse;
  const words = (n: number): string => { const s = sentences[n]; return s ? cut(found.doc.text, [s.start, s.end]) : ''; };
  const from = sentences.findIndex((_, n) => heading.test(words(n)));
  const to = from < 0 ? -1 : sentences.findIndex((s, n) => n > from + 1 && s.paragraph !== sentences[n - 1]?.paragraph && capitals.test(words(n)));
  return to < 0 ? null : [from, to];
}

const tallies = (c: Case): readonly string[] => c.scenes.flatMap((s) => s.tolls.flatMap(({ toll: { field, subset, group } }) => (!subset && (group.min ?? 0) > 2 ? [`${field} ${group.min}`] : [])));
const fled = (s: Scene): boolean => s.tolls.length > 0 && s.tolls.every((t) => t.toll.field === 'displaced') && !s.dates.length && !s.places.length;

/** "• 27 civilians reportedly killed in attacks on villages … Armed youth attacked several villages on 14 August. Local authorities report 27 people killed": what a bulletin's highlights announce is what its sections tell with the same count; flight without a day or a place is that of the deed before. */
export function underHighlights(found: Found, cases: readonly Case[]): readonly Case[] {
  const range = cases.length > 1 ? section(found) : null;
  if (!range) return cases;
  const announced = (c: Case): boolean => c.scenes.every((s) => s.sentence > range[0] && s.sentence < range[1]);
  const gone = new Set<Case>();
  const out: Case[] = [];
  for (const c of cases) {
    if (gone.has(c)) continue;
    const counts = announced(c) ? tallies(c) : [];
    const told = cases.find((o) => o !== c && !gone.has(o) && o.scenes.every((s) => s.sentence >= range[1]) && tallies(o).some((t) => counts.includes(t)));
    const last = out.at(-1);
    if (told) { gone.add(told); out.push({ scenes: [...c.scenes, ...told.scenes] }); }
    else if (last && announced(c) && c.scenes.every(fled) && last.scenes.some((s) => s.sentence > range[0] && s.sentence < range[1])) out.splice(-1, 1, { scenes: [...last.scenes, ...c.scenes].sort((a, b) => a.sentence - b.sentence) });
    else out.push(c);
  }
  return out;
}
