import { readFileSync } from 'node:fs';
import type { Actor } from '#model';
import { countries } from './countries.ts';
import type { ActorRow } from './actors-kinds.ts';
import { readActors } from './actors-rows.ts';
import { makeNames, type Names } from './actors-names.ts';
import { stateActor, stateRoles, partId, type StateRole } from './actors-states.ts';
import type { Country } from './countries.ts';

/** The lists of named actors in data/actors, in reading order. */
export const actorLists = ['africa', 'americas', 'asia', 'europe', 'middle-east', 'world', 'outlets'] as const;

/** The actors that a coder knows: by id, by part of a state, and by the names in a text. */
export interface Actors {
  readonly byId: (id: string) => ActorRow | undefined;
  readonly part: (country: Country, role: StateRole) => ActorRow;
  readonly names: Names;
  /** The rows of the lists, and every actor there is, parts of states included. */
  readonly named: readonly ActorRow[];
  readonly all: () => readonly ActorRow[];
}

let built: Actors | null = null;
const extended = new WeakMap<readonly ActorRow[], Actors>();

/** The package's actors, with a user's own rows added or put in place of those of the same id. Loads at the first call. */
export function actorsWith(own: readonly ActorRow[] = []): Actors {
  if (!own.length) return (built ??= build([]));
  const had = extended.get(own);
  if (had) return had;
  const made = build(own);
  extended.set(own, made);
  return made;
}

let listed: readonly ActorRow[] | null = null;

/** The rows of the package's own lists; a row whose id is that of a part of a state names that part. */
export function namedActors(): readonly ActorRow[] {
  return (listed ??= actorLists.flatMap((name) => {
    const { rows, bad } = readActors(readFileSync(new URL(`../../data/actors/${name}.tsv`, import.meta.url), 'utf8'));
    if (bad[0]) throw new Error(`data/actors/${name}.tsv, line ${bad[0].line}: ${bad[0].message}`);
    return rows;
  }));
}

function build(own: readonly ActorRow[]): Actors {
  const rows = new Map<string, ActorRow>();
  for (const r of [...namedActors(), ...own]) rows.set(r.id, r);
  const parts = new Map<string, ActorRow>();
  const part = (c: Country, r: StateRole): ActorRow => {
    const id = partId(c, r.name);
    let known = parts.get(id);
    if (!known) { known = joined(stateActor(c, r), rows.get(id)); parts.set(id, known); }
    return known;
  };
  const partOf = new Map<string, () => ActorRow>();
  for (const c of countries) for (const r of stateRoles) partOf.set(partId(c, r.name), () => part(c, r));
  const byId = (id: string): ActorRow | undefined => partOf.get(id)?.() ?? rows.get(id);
  const named = [...rows.values()];
  return { byId, part, names: makeNames([...rows.values()].filter((r) => !own.includes(r)), own, byId), named, all: () => [...named.filter((r) => !partOf.has(r.id)), ...[...partOf.values()].map((f) => f())] };
}

/** A part of a state under the name that a list gives it; the made names stay as aliases. */
function joined(made: ActorRow, named: ActorRow | undefined): ActorRow {
  if (!named) return made;
  return { ...named, country: named.country ?? made.country, aliases: [...named.aliases, made.name, ...made.aliases].filter((a, i, all) => a !== named.name && all.indexOf(a) === i), memberOf: named.memberOf.length ? named.memberOf : made.memberOf };
}

/** An actor as a coding names it. */
export const actorOf = (r: ActorRow): Actor => ({ id: r.id, name: r.name, aliases: [...r.aliases, ...r.unsure], kind: r.kind, memberOf: r.memberOf.map((m) => m.id) });
