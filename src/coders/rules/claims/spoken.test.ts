import { describe, expect, it, test } from 'vitest';
import { parse } from '#language';
import { cut } from '#text';
import type { Doc } from '../doc.ts';
import { findActors } from '../mentions/actors.ts';
import { findPersons } from '../mentions/persons.ts';
import { run } from '../pipeline.ts';
import { bounds } from './bounds.cases.ts';
import { findClaims } from './index.ts';
import { meant } from './meant.cases.ts';
import { spoken } from './spoken.cases.ts';

/** The claims of a text as lines of the table. */
function told(text: string): readonly string[] {
  const doc: Doc = { text, parse: parse(text), published: null, outlet: null, title: null };
  const actors = findActors(doc);
  return findClaims(doc, { actors, persons: findPersons(doc, actors), dates: [] }).claims.slice(1).map((c) => {
    const who = `${c.claimant.name}${c.claimant.speaksFor ? ` for ${c.claimant.speaksFor}` : ''}${c.relay.length ? ` via ${c.relay.map((r) => r.name).join(' > ')}` : ''}`;
    return `${c.parent ? '> ' : ''}${who} ${c.stance}: ${c.content.map((s) => cut(text, s)).join(' … ')}`;
  });
}

describe('who says what, by the parse, the rules and the model together', () => {
  it.each([...spoken, ...meant, ...bounds])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

test.each([
  ['The mission said on Tuesday that nine people had died.', '2024-05-14'],
  // what somebody did besides
  ['The mission, which sent a patrol on Tuesday, said that nine people had died.', null],
  ['The front, which has fought the state since 2007, said that nine people had died.', null],
] as const)('when it was said: %s', (text, day) => { expect(run({ text, published: '2024-05-15', outlet: null, title: null }).claims[1]?.said?.start ?? null).toBe(day); });
