import type { Claim, Coding } from '#model';

const articles = new Set(['the', 'a', 'an', 'al']);

/** A name without case, accents, possessive, apostrophes, punctuation, articles and "al-". */
export const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]s\b/g, '').replace(/['’‘ʼ`´ʿʾ]/g, '')
  .split(/[^\p{L}\p{N}]+/u).filter((w) => w && !articles.has(w)).join(' ');

/** Whether two names are equal, or one holds the other as whole words. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x === '' || y === '' ? x === y : ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);
}

/** Whether any of some names is any of the others. */
export const anyName = (some: readonly string[], others: readonly string[]): boolean => some.some((a) => others.some((b) => sameName(a, b)));

/** These names and those of the actors whose ids are among them. */
export function known(coding: Coding, ...names: readonly (string | null | undefined)[]): readonly string[] {
  const given = names.filter((n): n is string => Boolean(n));
  return [...given, ...given.flatMap((n) => coding.actors.find((a) => a.id === n)?.name ?? [])];
}

/** The names under which a coding knows a claim's claimant. */
export const ownNames = (coding: Coding, c: Claim): readonly string[] => known(coding, c.claimant.name, c.claimant.actor);

/** Those, and of whom it speaks for. */
export const allNames = (coding: Coding, c: Claim): readonly string[] => [...ownNames(coding, c), ...known(coding, c.claimant.speaksFor)];

/** Whether the claim behind an item is one that the gold allows; gold without a claimant allows any. `@report` is the report's own voice. */
export function allowed(gold: readonly string[] | null | undefined, coding: Coding, claim: string): boolean {
  if (!gold?.length) return true;
  const c = coding.claims.find((x) => x.id === claim);
  if (!c) return false;
  return c.claimant.kind === 'report' ? gold.includes('@report') : anyName(gold.filter((n) => n !== '@report'), allNames(coding, c));
}
