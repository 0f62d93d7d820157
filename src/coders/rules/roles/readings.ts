import { form, lemma } from '../syntax.ts';
import type { Candidate, Place } from './candidates.ts';
import { hashed, logits, type Linear } from './linear.ts';
import type { RoleName } from './names.ts';
import type { Read } from './report.ts';
import { stem } from './stem.ts';

/** The bits of the rows of readings. */
export const readingBits = 17;
const links = new Set(['of', 'and', 'in', 'at', 'for', 'from', 'on']);

/** The rows of one reading of a name in a role. */
export function readingRows(read: Read, role: RoleName, [words, places]: readonly [string, readonly Place[]]): Int32Array {
  const place = places[0] as Place;
  const s = read.sentences[place.spot.sentence];
  if (!s) return new Int32Array(0);
  const { first, last } = place.form;
  const { head } = place.spot;
  const list = words.split(' ');
  const pos = (k: number): string => s.tokens[k]?.upos ?? '^';
  const rel = (k: number): string => s.tokens[k]?.deprel ?? '^';
  const h = stem(lemma(s, head));
  const reach = last > head ? 'over' : last < head ? 'under' : 'at';
  const out = ['b', `i ${Math.min(5, place.spot.forms.indexOf(place.form))}`, `hd ${h} ${last > head ? 'L' : first === head ? 'H' : 'P'}`, `n ${Math.min(6, list.length)}`, `f ${lemma(s, first)}`, `l ${lemma(s, last)}`,
    `pf ${lemma(s, first - 1)}`, `nl ${lemma(s, last + 1)}`, `uf ${pos(first)}`, `ul ${pos(last)}`, `upf ${pos(first - 1)} ${pos(first)}`, `unl ${pos(last + 1)}`, `h ${reach}`, `fh ${first === head}`,
    `df ${rel(first)}`, `dpf ${rel(first - 1)}`, `df2 ${rel(first)} ${rel(first - 1)}`, `c ${places.length > 1} ${last > head}`];
  if (last > head) { out.push(`hp ${h} ${form(s, head + 1)}`); for (const w of list.slice(1)) if (links.has(w)) out.push(`p ${w}`); }
  return hashed(out.flatMap((f) => [f, `${role} ${f}`]), readingBits);
}

/** The words that a role takes of a candidate's name. */
export function reading(read: Read, role: RoleName, c: Candidate, model: Linear): string {
  let top = -Infinity;
  let best = '';
  for (const entry of c.forms) {
    const z = c.forms.size > 1 ? logits(model, readingRows(read, role, entry), 1)[0] ?? 0 : 0;
    if (z > top) { top = z; best = entry[0]; }
  }
  return best;
}
