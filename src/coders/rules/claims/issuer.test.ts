import { describe, expect, it } from 'vitest';
import { parse } from '#language';
import type { Doc } from '../doc.ts';
import { findActors } from '../mentions/actors.ts';
import { findPersons } from '../mentions/persons.ts';
import { findClaims } from './index.ts';

/** Claimants and stances of a text that an outlet may have issued. */
function told(text: string, outlet: string | null = null): readonly string[] {
  const doc: Doc = { text, parse: parse(text), published: null, outlet, title: null };
  const actors = findActors(doc);
  return findClaims(doc, { actors, persons: findPersons(doc, actors), dates: [] }).claims.slice(1).map((c) => `${c.claimant.name} ${c.stance}`);
}

const staff = 'The General Staff informs the public that on 10 May a patrol fell into an ambush at Orm. The General Staff salutes the dead and condemns the attack. The General Staff denies that a child was hurt.';

describe('the issuer of a press note speaks in the report’s own voice', () => {
  it('by the note’s first words', () => expect(told(`COMMUNIQUÉ\n\n${staff}`)).toEqual(['The General Staff denies']));
  it('by the letterhead', () => expect(told(`MINISTRY OF THE COAST\nPRESS STATEMENT\n\nThe Ministry of the Coast condemns the raid on Orm in which two boys died. Elders said that a girl was missing.`)).toEqual(['Elders states']));
  it('by the outlet', () => expect(told('The Coast Army condemns the raid on Orm in which two boys died.', 'Coast Army')).toEqual([]));
  it('but not in a paper', () => expect(told(staff, 'The Daily Lamp').length).toBeGreaterThan(1));
});
