import { describe, expect, it } from 'vitest';
import { parse } from '#language';
import { readAs } from './unsaid.ts';
import { spellingOf } from './spelling.ts';

const read = (text: string): string => readAs(text.split(' ').map(spellingOf)).read.map((w) => w.form).join(' ');

describe('a day without its preposition', () => {
  it.each([
    ['A bomb killed two in Sarro Tuesday , police said Wednesday .', 'A bomb killed two in Sarro on Tuesday , police said on Wednesday .'],
    ['At 5 p.m. Friday a shell fell .', 'At 5 p.m. on Friday a shell fell .'],
    ['Nine were killed Jan. 12 near Sarro .', 'Nine were killed on Jan. 12 near Sarro .'],
    ['The front Monday denied it .', 'The front on Monday denied it .'],
  ])('is read with one: %s', (text, want) => expect(read(text)).toBe(want));
  it.each([
    'It fell on Tuesday .', 'On Tuesday it fell .', 'Tuesday saw two raids .', 'a Tuesday raid', 'late Tuesday', 'last Tuesday', 'in the town , Tuesday', 'Black Friday', 'Monday or Tuesday', 'a raid after Tuesday', "Orvik Tuesday 's raid",
    'between 3 March and May 12', 'on 12 January', 'Tuesday January 12', 'in January', 'the Orvik Sunday Post', 'Sunday',
  ])('stays as it is: %s', (text) => expect(read(text)).toBe(text));
  it('is no word of the parse, and its tree is that of the sentence with one', () => {
    const shape = (text: string): readonly string[] => { const { tokens } = parse(text).sentences[0]!; return tokens.filter((t) => t.form !== 'on').map((t) => `${t.form} ${t.deprel} ${tokens[t.head]?.form ?? '-'}`); };
    expect(shape('Gunmen killed two guards in Sarro Tuesday, police said Friday.')).toEqual(shape('Gunmen killed two guards in Sarro on Tuesday, police said on Friday.'));
  });
  it('ends a name', () => {
    const text = 'The front Monday said that its men had left Tel Sarro Tuesday.';
    expect(parse(text).names.map((n) => text.slice(...n.span))).toEqual(['Tel Sarro']);
  });
});
