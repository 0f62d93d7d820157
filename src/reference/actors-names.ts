import { foldWord, mostForms, nameKeys, nameWords, type NameWord, type Written } from './actors-key.ts';
import type { ActorRow } from './actors-kinds.ts';
import { countries, type Country } from './countries.ts';
import { stateRoles, type StateRole } from './actors-states.ts';

/** One name of an actor: `short` for abbreviations, `unsure` where the report's context must speak for it. */
export interface ActorName { readonly actor: ActorRow; readonly words: string; readonly short: boolean; readonly unsure: boolean }

/** A word or words for a country: its name, an adjective or demonym, or its capital. */
export interface CountryName { readonly country: Country; readonly use: 'name' | 'adjective' | 'capital' }

/** Names by their folded words. */
interface Node<T> { next: Map<string, Node<T>> | null; ends: T[] | null }

/** What is looked up at a word: the longest names that stand there. */
export interface Found<T> { readonly hits: readonly T[]; readonly last: number }

/** Look-up of names at a word of a text. */
export interface Names {
  /** Whether the name of an actor or of a part of a state begins with a word: with most none does. */
  readonly begins: (word: Written) => boolean;
  /** All readings at a word, longest first; case is for the caller to check. */
  readonly actorsAt: (words: readonly NameWord[], i: number) => readonly Found<ActorName>[];
  readonly countryAt: (words: readonly NameWord[], i: number) => Found<CountryName> | null;
  readonly roleAt: (words: readonly NameWord[], i: number) => Found<StateRole> | null;
}

// most words of most names end a branch: maps and lists are made only where something follows or ends
const node = <T>(): Node<T> => ({ next: null, ends: null });

/** Puts a value at its words; values there for which `gives` holds give way to it. */
function put<T>(root: Node<T>, keys: readonly string[], value: T, gives?: (old: T) => boolean): void {
  let at = root;
  for (const k of keys) { const next: Map<string, Node<T>> = (at.next ??= new Map()); let n = next.get(k); if (!n) { n = node(); next.set(k, n); } at = n; }
  const held = (at.ends ??= []);
  if (gives) held.splice(0, held.length, ...held.filter((e) => !gives(e)));
  if (!held.includes(value)) held.push(value);
}

/** The names that stand at a word, the longest first, by what goes on behind its first word. */
function ends<T>(first: Node<T>, words: readonly NameWord[], i: number): readonly Found<T>[] {
  let out: Found<T>[] | null = null;
  let at: Node<T> | undefined = first;
  for (let k = i; at; ) {
    if (at.ends?.length) { if (out) out.unshift({ hits: at.ends, last: k }); else out = [{ hits: at.ends, last: k }]; }
    const w: NameWord | undefined = at.next ? words[++k] : undefined;
    at = w?.tight ? at.next?.get(w.key) : undefined;
  }
  return out ?? none;
}

type Shape = 'capitals' | 'capital' | 'any';
const shapeOf = (form: string): Shape => (/^\p{Lu}/u.test(form) ? (form.length > 1 && form === form.toUpperCase() ? 'capitals' : 'capital') : 'any');
const little = new Set(['the', 'al', 'el', 'of', 'for', 'and', 'de', 'la', 'in', 'to', 'ul', 'wal', 'i', 'e']);
const shapes = new WeakMap<ActorName, readonly Shape[]>();

/** How each word of a name must be written: all in capitals, with one, or anyhow. */
export function shapesOf(name: ActorName): readonly Shape[] {
  let made = shapes.get(name);
  if (!made) { made = nameWords(name.words).map((p) => (little.has(p.form.toLowerCase()) ? 'any' : shapeOf(p.form))); shapes.set(name, made); }
  return made;
}

const short = (words: string): boolean => words.length <= 7 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(words);

function actorTree(rows: readonly ActorRow[], own: readonly ActorRow[], byId: (id: string) => ActorRow | undefined): Node<ActorName> {
  const root = node<ActorName>();
  const ours = new Set(own);
  // a country's bare name is a place as often as a state: what is said of it decides, not the list
  const lands = new Set(countries.flatMap((c) => [c.name, ...c.aliases]).map((n) => nameKeys(n.replace(/^The /, '')).join(' ')));
  for (const r of [...rows, ...own]) {
    const actor = byId(r.id) ?? r;
    for (const [list, unsure] of [[[r.name, ...r.aliases], false], [r.unsure, true]] as const) for (const words of list) {
      const keys = nameKeys(words);
      if (keys.length && !(actor.kind === 'government' && lands.has(keys.join(' ').replace(/^the /, '')))) put<ActorName>(root, keys, { actor, words, short: short(words), unsure }, ours.has(r) ? (n) => !own.some((o) => o.id === n.actor.id) : undefined);
    }
  }
  return root;
}

function countryTree(): Node<CountryName> {
  const root = node<CountryName>();
  const add = (country: Country, use: CountryName['use'], words: string): void => put(root, nameKeys(words), { country, use });
  for (const c of countries) {
    for (const n of [c.name, ...c.aliases]) add(c, 'name', n.replace(/^The /, ''));
    for (const a of c.adjectives) add(c, 'adjective', a);
    if (c.capital !== c.name && !c.capital.includes(c.name)) add(c, 'capital', c.capital);
  }
  for (const [iso, words] of otherCapitals) { const c = countries.find((x) => x.iso === iso); if (c) add(c, 'capital', words); }
  return root;
}

const otherCapitals = [['UA', 'Kiev'], ['IN', 'Delhi'], ['MM', 'Nay Pyi Taw'], ['MM', 'Naypyitaw'], ['IL', 'Tel Aviv'], ['YE', "Sana'a"], ['NL', 'The Hague'], ['CI', 'Abidjan'], ['KZ', 'Nur-Sultan'], ['TZ', 'Dar es Salaam']] as const;

function roleTree(): Node<StateRole> {
  const root = node<StateRole>();
  for (const r of stateRoles) for (const w of r.words) put(root, w.split(' ').map(foldWord), r);
  return root;
}

/** Reads names off a tree; those that begin with a form are looked up once for each form: with most words none does. */
function reader<T>(root: Node<T>): (words: readonly NameWord[], i: number) => readonly Found<T>[] {
  const begins = new Array<Node<T> | null | undefined>(mostForms).fill(undefined);
  return (words, i) => {
    const w = words[i];
    if (!w) return none;
    let first = w.id < 0 ? undefined : begins[w.id];
    if (first === undefined) {
      first = root.next?.get(w.key) ?? null;
      if (w.id >= 0) begins[w.id] = first;
    }
    return first ? ends(first, words, i) : none;
  };
}

const none: readonly never[] = [];

/** The look-up over these actors, every country and every part of a state; names of a user's own actors put others of the same words out. */
export function makeNames(rows: readonly ActorRow[], own: readonly ActorRow[], byId: (id: string) => ActorRow | undefined): Names {
  const tree = actorTree(rows, own, byId);
  const lands = countryTree();
  const roles = roleTree();
  const [actorsAt, landsAt, rolesAt] = [reader(tree), reader(lands), reader(roles)];
  const begins = ({ key }: Written): boolean => tree.next?.has(key) === true || roles.next?.has(key) === true;
  return { begins, actorsAt, countryAt: (w, i) => landsAt(w, i)[0] ?? null, roleAt: (w, i) => rolesAt(w, i)[0] ?? null };
}
