import { lookUp, nameWords, type ActorName, type ActorRow, type Actors, type NameWord } from '#reference';
import type { Doc } from '../doc.ts';

/** What a report's words say before any name is resolved: how often each country is named (counted when a name in doubt first asks), and which actors are named beyond doubt. */
export interface Context { readonly countries: () => ReadonlyMap<string, number>; readonly sure: ReadonlySet<string> }

const most = 40;

/** Counts the countries that a text names, by name, adjective or capital, and at half weight by the towns and divisions that the parse finds. */
export function countriesIn(doc: Doc, actors: Actors, words: readonly NameWord[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const places = new Set(doc.parse.names.filter((n) => n.kind === 'place').map((n) => doc.text.slice(...n.span)));

  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital) continue;
    const found = actors.names.countryAt(words, i);
    if (!found) continue;
    for (const h of found.hits) out.set(h.country.iso, (out.get(h.country.iso) ?? 0) + (found.hits.length > 1 ? 0.5 : 1));
    i = found.last;
  }
  for (const name of [...places].slice(0, most)) {
    if (actors.names.countryAt(nameWords(name), 0)) continue;
    const at = lookUp(name).filter((p) => p.kind !== 'country');
    const iso = (at.find((p) => p.country && out.has(p.country)) ?? at[0])?.country;
    if (iso) out.set(iso, (out.get(iso) ?? 0) + 0.5);
  }
  return out;
}

/** The one country that a report is about, by name and places: null where another is named more than a quarter as often. */
export function soleCountry(counts: ReadonlyMap<string, number>): string | null {
  const [best, ...rest] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 1.5 && rest.reduce((n, r) => n + r[1], 0) <= best[1] / 4 ? best[0] : null;
}

/** How much the context speaks for an actor; 0 is nothing. */
function speaksFor(a: ActorRow, c: Context): number {
  return (c.sure.has(a.id) ? 4 : 0) + (a.country && c.countries().has(a.country) ? 2 : 0) + (a.memberOf.some((m) => c.sure.has(m.id)) ? 1 : 0);
}

/** Which of several actors a name means: the one that the context speaks for most; null where it speaks for none or for two alike. `told` is how much the words beside it speak for an outlet. */
export function choose(names: readonly ActorName[], c: Context, told = 0): ActorRow | null {
  const sure = names.filter((n) => !n.unsure);
  if (sure.length === 1 && names.length === 1) return sure[0]?.actor ?? null;
  const ranked = names.map((n) => ({ actor: n.actor, score: speaksFor(n.actor, c) + (n.unsure ? 0 : 1) + (n.actor.kind === 'outlet' ? told : 0) })).sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best || best.score === 0 || (next && next.score === best.score && next.actor.id !== best.actor.id)) return null;
  return best.actor;
}
