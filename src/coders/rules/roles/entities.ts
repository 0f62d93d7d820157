import type { Sentence } from '#language';
import { form, kidsBy, relation } from '../syntax.ts';
import type { Read } from './report.ts';
import { spotsOf, type Spot } from './spots.ts';

/** All places of a report that name one thing: by the same words, by an abbreviation in brackets, or by a person's last name. */
export interface Entity { readonly key: string; readonly spots: readonly Spot[] }

/** Everything that a report's noun phrases name. */
export function entitiesOf(read: Read): readonly Entity[] {
  const byKey = new Map<string, Spot[]>();
  read.sentences.forEach((s, n) => {
    for (const spot of spotsOf(read.text, s, n)) {
      const key = spot.forms[0]?.text ?? '';
      const had = byKey.get(key);
      if (had) had.push(spot); else byKey.set(key, [spot]);
    }
  });
  const home = new Map<string, string>([...abbreviations(read.sentences, byKey), ...lastNames(read.sentences, byKey)]);
  const merged = new Map<string, Spot[]>();
  for (const [key, spots] of byKey) {
    const to = home.get(key) ?? key;
    const had = merged.get(to);
    if (had) had.push(...spots); else merged.set(to, [...spots]);
  }
  return [...merged].map(([key, spots]) => ({ key, spots: spots.sort((a, b) => a.sentence - b.sentence || a.head - b.head) }));
}

/** "the national revolutionary unity (nru)": the abbreviation stands for the words it is put beside. */
function abbreviations(sentences: readonly Sentence[], byKey: ReadonlyMap<string, readonly Spot[]>): readonly (readonly [string, string])[] {
  return [...byKey].flatMap(([key, spots]): (readonly [string, string])[] => {
    const long = key.split(/[\s-]+/).filter((w) => !['of', 'the', 'and', 'for'].includes(w));
    if (long.length < 2) return [];
    for (const spot of spots) {
      const s = sentences[spot.sentence];
      if (!s) continue;
      for (const k of kidsBy(s, spot.head, 'appos', 'parataxis', 'dep')) {
        const short = form(s, k);
        if (form(s, k - 1) === '(' && byKey.has(short) && short[0] === long[0]?.[0] && short.length <= 8) return [[short, key]];
      }
    }
    return [];
  });
}

/** "isaacs" after "luis arturo isaacs" is the same person; a last name that two persons bear stays alone. */
function lastNames(sentences: readonly Sentence[], byKey: ReadonlyMap<string, readonly Spot[]>): readonly (readonly [string, string])[] {
  const full = new Map<string, string | null>();
  for (const [key, spots] of byKey) {
    const words = key.split(' ');
    const spot = spots[0];
    const s = spot && sentences[spot.sentence];
    if (words.length < 2 || !s || !kidsBy(s, spot.head, 'flat').length) continue;
    const last = words.at(-1) as string;
    full.set(last, full.has(last) ? null : key);
  }
  return [...full].flatMap(([last, key]): (readonly [string, string])[] => (key !== null && byKey.has(last) && byKey.get(last)?.every((x) => proper(sentences, x)) ? [[last, key]] : []));
}

function proper(sentences: readonly Sentence[], spot: Spot): boolean {
  const t = sentences[spot.sentence]?.tokens[spot.head];
  return t !== undefined && (t.upos === 'PROPN' || t.upos === 'X') && relation(t) !== 'compound';
}
