import { describe, expect, it } from 'vitest';
import { parse, tagConllu, toConllu } from './index.ts';
import { readConllu } from './conllu.ts';

const word = (i: number | string, form: string): string => `${i}\t${form}\t_\tX\t_\t_\t0\troot\t_\t_`;

describe('readConllu', () => {
  it('keeps words, comments, multiword tokens and empty nodes, in files of either line end', () => {
    for (const end of ['\n', '\r\n']) {
      const { sentences, faults } = readConllu(['# text = ab', word('1-2', 'ab'), word(1, 'a'), word('1.1', 'x'), word(2, 'b'), '', word(1, 'c')].join(end));
      expect(faults).toEqual([]);
      expect(sentences.map((s) => s.words.map((w) => w[1]).join(' '))).toEqual(['a b', 'c']);
      expect(sentences[0]?.others.map((o) => `${o.before} ${o.line.split('\t')[0]}`)).toEqual(['0 1-2', '1 1.1']);
      expect(sentences[0]?.comments).toEqual(['# text = ab']);
    }
  });
  it.each(['x', '1\ta', 'one\ta\tb\tc\td\te\tf\tg', '\t\t\t\t\t\t\t\t'])('names a line that is no CoNLL-U: %j', (line) => { expect(readConllu(`${word(1, 'a')}\n${line}\n`).faults).toEqual(line.trim() ? [2] : []); });
  it('gives nothing for nothing', () => { expect(readConllu('')).toEqual({ sentences: [], faults: [] }); });
});

describe('tagConllu', () => {
  it('writes multiword tokens and empty nodes where they stood', () => {
    const { text } = tagConllu(`${word('1-2', "can't")}\n${word(1, 'ca')}\n${word(2, "n't")}\n${word(3, 'go')}\n${word('3.1', 'x')}\n`, 'greedy');
    expect(text.split('\n').map((l) => l.split('\t')[0])).toEqual(['1-2', '1', '2', '3', '3.1', '', '']);
  });
});

describe('toConllu', () => {
  it('is read again by tagConllu without change', () => {
    const text = 'Gunmen in Kadora didn’t spare the market, police said.\n\n"We can\'t go back," Selma Daro told us. Nobody was hurt.';
    for (const mode of ['greedy', 'best'] as const) {
      const written = toConllu(text, parse(text, { mode }));
      expect(written.match(/^# newpar/gm)).toHaveLength(2);
      expect(written).toMatch(/^\d+-\d+\tdidn’t\t/m);
      expect(tagConllu(written, mode).text).toBe(written);
    }
  });
  it('is empty for an empty text', () => { expect(toConllu('', parse(''))).toBe(''); });
});
