import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'parse-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

async function ascribe(text: string, ...options: readonly string[]): Promise<{ readonly code: number; readonly lines: string; readonly notes: string }> {
  const file = join(folder, 'in');
  writeFileSync(file, text);
  let lines = '', notes = '';
  const code = await run(['parse', file, ...options], { print: (t) => { lines += `${t}\n`; }, note: (t) => { notes += `${t}\n`; } });
  return { code, lines, notes };
}

describe('ascribe parse', () => {
  it('writes words, multiword tokens and trees', async () => {
    const { code, lines } = await ascribe('Rebels didn’t attack the town.');
    expect(code).toBe(0);
    expect(lines.split('\n').map((l) => l.split('\t').filter((_, k) => [0, 1, 2, 3, 6, 7, 9].includes(k)).join(' '))).toEqual([
      '# newpar', '# sent_id = 1', '# text = Rebels didn’t attack the town.', '1 Rebels rebel NOUN 4 nsubj _', '2-3 didn’t _ _ _ _ _', '2 did do AUX 4 aux _', '3 n’t not PART 4 advmod _',
      '4 attack attack VERB 0 root _', '5 the the DET 6 det _', '6 town town NOUN 4 obj SpaceAfter=No', '7 . . PUNCT 4 punct _', '', '',
    ]);
  });

  it('keeps the words of CoNLL-U and names what is none', async () => {
    const word = (...columns: readonly string[]): string => `${columns.join('\t')}\n`;
    const given = [['1', 'They', '_', 'X', 'X', '_', '0', 'root', '_', '_'], ['2', 'left', '_', 'X', 'X', '_', '1', 'dep', '_', '_'], ['3', 'it', '_', 'X', 'X', '_', '1', 'dep', '_', 'SpaceAfter=No']];
    const { code, lines, notes } = await ascribe(`# sent_id = a\n${given.map((g) => word(...g)).join('')}nonsense\n\n`, '--conllu', '--mode', 'greedy');
    expect(code).toBe(0);
    expect(lines).toBe(`# sent_id = a\n${word('1', 'They', 'they', 'PRON', 'PRP', '_', '2', 'nsubj', '_', '_')}${word('2', 'left', 'leave', 'VERB', 'VBD', '_', '0', 'root', '_', '_')}${word('3', 'it', 'it', 'PRON', 'PRP', '_', '2', 'obj', '_', 'SpaceAfter=No')}\n`);
    expect(notes).toContain('line 5');
  });

  it.each([[[] as string[], '', 1], [['--mode', 'fast'], 'x', 2]])('refuses %j on %j', async (options, text, code) => { expect((await ascribe(text, ...options)).code).toBe(code); });
});
