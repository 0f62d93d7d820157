import type { Appearance } from '#ledger';
import type { Coding, Statement } from '#model';

/** How often each actor of a coding claims, and in how many of its incidents it is accused or aimed at. */
export function actorsIn(coding: Coding): Appearance[] {
  const told = (id: string, field: Statement['field']) => coding.incidents.filter((i) => i.statements.some((s) => s.field === field && s.polarity === 'affirmed' && (s.value as { readonly actor?: string }).actor === id)).length;
  return coding.actors.map(({ id }) => ({ actor: id, claims: coding.claims.filter((c) => c.claimant.actor === id).length, accused: told(id, 'perpetrator'), targeted: told(id, 'target') }));
}
