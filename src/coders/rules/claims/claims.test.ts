import { describe, expect, it } from 'vitest';
import { cut, findQuotes } from '#text';
import type { Doc } from '../doc.ts';
import { findClaims, ownerOf } from './index.ts';
import { rules } from './rules.ts';

/** Sentences by their stops alone: the rules read words, not trees. */
const docOf = (text: string): Doc => {
  const sentences = [...text.matchAll(/\S(?:[^.!?\n]|(?<=Dr)\.|[.!?](?!["”]?(?:\s+["“\p{Lu}]|\s*$)))*[.!?]?["”]?/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length, paragraph: text.slice(0, m.index).split('\n').length, tokens: [] }));
  return { text, parse: { sentences, names: [], cut: [] }, published: null, outlet: null, title: null };
};
const claimsOf = (text: string) => findClaims(docOf(text), { actors: [], persons: [], dates: [] });

function marked(example: string) {
  const parts: Record<string, string[]> = { claimant: [], cue: [], content: [] };
  const text = example.replace(/\{(claimant|cue|content) ([^}]*)\}/g, (_, part: string, words: string) => { parts[part]?.push(words); return words; });
  return { text, parts };
}

describe.each(rules)('$name', (rule) => {
  it.each([...rule.finds])('finds: %s', (example) => {
    const { text, parts } = marked(example);
    const found = claimsOf(text);
    const claim = found.claims.find((c) => c.cue && cut(text, c.cue) === parts['cue']?.[0]);
    expect(claim && found.rules.get(claim.id)).toBe(rule.name);
    expect(claim?.content.map((s) => cut(text, s))).toEqual(parts['content']);
    const who = parts['claimant']?.[0];
    if (who) expect(who).toContain(claim?.claimant.name);
  });
  it.each([...rule.passes])('passes: %s', (text) => expect(claimsOf(text).claims).toHaveLength(1));
});

describe('stance and certainty', () => {
  it.each([
    ['The navy said its ships had shelled the port.', 'admits', 'stated'], ['The navy said rebels had shelled the port.', 'states', 'stated'],
    ['The navy said it could not confirm the loss.', 'doubts', 'stated'], ['The navy warned that it would sink the boats.', 'threatens', 'stated'],
    ['The navy warned that storms were coming.', 'states', 'stated'], ['The navy said the rebels were responsible for the fire.', 'accuses', 'stated'],
    ['The navy confirmed the loss.', 'confirms', 'stated'], ['The navy could not confirm the loss.', 'doubts', 'stated'], ['The navy denounced the raid.', 'condemns', 'stated'],
    ['The navy said it had never been there.', 'denies', 'stated'], ['The navy demanded an apology.', 'demands', 'stated'],
    ['The boats allegedly fled, the navy said.', 'states', 'hedged'],
  ])('%s', (text, stance, certainty) => expect(claimsOf(text).claims[1]).toMatchObject({ stance, certainty }));
});

describe('claimants', () => {
  it.each([
    ['The Sand Council gave a figure. It said nine had died.', 'The Sand Council', null], ['The trade ministry met. Later, the trade ministry said it was done. The ministry said more would follow.', 'the trade ministry', null],
    ['A spokeswoman for the River Guard, Lena Ochoa, said the town was calm.', 'Lena Ochoa', 'the River Guard'],
    ['The Hill Movement (HMO) met. HMO spokesman Ali Dero said it was over.', 'Ali Dero', 'Hill Movement'],
  ])('%s', (text, name, speaksFor) => { const c = claimsOf(text).claims.at(-1)?.claimant; expect(c?.name).toBe(name); expect(c?.speaksFor ?? null)[speaksFor ? 'toContain' : 'toBe'](speaksFor as string); });
  it('puts a carrier in the relay', () => {
    const c = claimsOf('The militia said the base was empty, Coast Radio reported.').claims;
    expect(c).toHaveLength(2);
    expect(c[1]).toMatchObject({ claimant: { name: 'The militia' }, relay: [{ name: 'Coast Radio' }] });
  });
  it('puts a named outlet that was told in the relay', () => expect(claimsOf('The abbot told Radio Vento that the road was closed.').claims[1]).toMatchObject({ claimant: { name: 'The abbot' }, relay: [{ name: 'Radio Vento' }] }));
  it('nests', () => { const c = claimsOf('The envoy said that a guard had told him that shots were fired.').claims; expect(c[2]?.parent).toBe('c1'); });
  it('warns of an accusation by nobody', () => expect(claimsOf('The army is accused of arson.').warnings[0]?.code).toBe('unresolved-claimant'));
  it('is read by span', () => {
    const text = 'Smoke rose. The envoy said that two men had died.';
    const { claims } = claimsOf(text);
    expect(ownerOf(claims, [text.indexOf('two'), text.indexOf('two') + 7]).id).toBe('c1');
    expect(ownerOf(claims, [0, 5]).id).toBe('c0');
  });
});

describe('quotations', () => {
  it.each([
    ['straight', 'He said "go on now, all of you" twice.', ['go on now, all of you']], ['curly', '“One.” and “two”', ['One.', 'two']], ['guillemets', '«oui» he said', ['oui']],
    ['nested', '“a “b” c”', ['a “b” c']], ['unclosed to the paragraph', '“Start\n\n“Go on.”', ['Start', 'Go on.']], ['inches', 'a 9" pipe', []],
  ])('%s', (_, text, inner) => expect(findQuotes(text).map((q) => cut(text, q.inner))).toEqual(inner));
  it('tells scare quotes', () => expect(findQuotes('the “terrorists” fled; “They fled at once.”').map((q) => q.scare)).toEqual([true, false]));
});

it('stays linear on hostile text', () => {
  const text = 'The army said, "yes", and said '.repeat(3000);
  expect(claimsOf(text).claims.length).toBeGreaterThan(0);
});
