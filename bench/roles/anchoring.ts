import type { Prepared } from '../../src/coders/rules/roles/candidates.ts';
import { kinds, plain, type Kind } from '../../src/coders/rules/roles/names.ts';
import type { Row, Slot } from './lessons.ts';

const worth = [['hum_tgt_name', 2], ['phys_tgt_id', 2], ['hum_tgt_description', 1.5], ['instrument_id', 1], ['perp_individual', 0.5], ['perp_organization', 0.4]] as const;
const speaks: Readonly<Partial<Record<Kind, readonly string[]>>> = { ATTACK: ['attack', 'killing', 'clash', 'shelling', 'unspecified'], BOMBING: ['bombing', 'unexplained-explosion', 'air-strike', 'shelling'], KIDNAPPING: ['abduction'], ARSON: ['arson', 'destruction'], ROBBERY: ['looting'] };

/** Which sentence tells best of each incident of the keys, and which tell of it: by the fillers that stand in them and event words of the kind; labels as in `anchorLabels`. */
export function anchorsOf(row: Row, { read }: Prepared): readonly (readonly boolean[])[] {
  const texts = read.sentences.map((s) => ` ${plain(read.text.slice(s.start, s.end))} `);
  const out = texts.map(() => new Array<boolean>(2 * kinds.length).fill(false));
  const taken = new Set<string>();
  const scored = row.templates.map((t) => ({ k: kinds.findIndex((x) => x === t.type[0]), scores: texts.map((text, n) => score(t, text) + (read.events[n]!.some((e) => speaks[t.type[0] as Kind]?.some((x) => x === e.type || x === e.trigger.type)) ? 0.8 : 0)), filled: texts.map((text) => score(t, text) > 0) }));
  const top = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0);
  for (const { k, scores, filled } of scored.sort((a, b) => top(b.scores) - top(a.scores))) {
    if (k < 0 || top(scores) < 0.5) continue;
    const ranked = scores.map((v, n) => v - 0.02 * n - (taken.has(`${k} ${n}`) ? 0.6 : 0));
    const best = ranked.indexOf(Math.max(...ranked));
    taken.add(`${k} ${best}`);
    out[best]![k] = true;
    scores.forEach((v, n) => { if (n === best || (filled[n] && v >= Math.max(1.4, 0.5 * top(scores)))) out[n]![kinds.length + k] = true; });
  }
  return out;
}

function score(t: Row['templates'][number], text: string): number {
  return worth.reduce((sum, [slot, w]) => sum + w * (t[slot] as readonly Slot[]).filter((x) => x.values.map(plain).some((v) => v.length > 2 && text.includes(` ${v} `))).length, 0);
}
