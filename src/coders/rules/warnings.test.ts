import { describe, expect, it } from 'vitest';
import { run } from './pipeline.ts';

const codes = (text: string): readonly string[] => run({ text, published: '2024-05-04', outlet: null, title: null }).warnings.map((w) => w.code);

describe('a text that breaks off', () => {
  it.each(['The army struck Orm, killing the.', 'Two men were killed in Orm, according to', 'A blast hit Orm because', 'Gunmen killed two men in…'])('is told: %s', (text) => expect(codes(text)).toContain('truncated-text'));
  it.each(['The army said all its men were accounted for.', 'He could not say whom the shells came from.', 'Two men were killed in Orm.', 'Whose men they were, nobody could say who asked. The rebels moved in.'])('is not one that ends in a small word and its stop: %s', (text) => expect(codes(text)).not.toContain('truncated-text'));
});

describe('a list and its total', () => {
  it('are told where they differ', () => expect(codes('Nine people were killed in Orm: four men, two women and one child.')).toContain('count-mismatch'));
  it('add up', () => expect(codes('Seven people were killed in Orm: four men, two women and one child.')).not.toContain('count-mismatch'));
  it.each(['Nine people were killed in Orm, including two women and three children.', 'Nine people were killed in Orm, among them two women and three children.'])('need not where only some are named: %s', (text) => expect(codes(text)).not.toContain('count-mismatch'));
});
