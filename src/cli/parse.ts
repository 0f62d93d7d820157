import { Option, type Command } from 'commander';
import { parse, tagConllu, toConllu, type Mode } from '#language';
import { Unreadable } from '#model';
import { decode } from '#text';
import { bytesOf, forEach, type Out } from './run.ts';

interface ParseOptions { readonly conllu?: boolean; readonly mode: Mode }

/** `ascribe parse`: sentences, words, tags and trees as CoNLL-U. */
export function parseCommand(program: Command, out: Out): void {
  program.command('parse').argument('<file...>', 'text, or CoNLL-U with --conllu; - is standard input').description('Print the sentences, tags and dependency trees of a text as CoNLL-U.')
    .option('--conllu', 'read CoNLL-U: keep its words and sentences, write lemmas, tags, heads and relations anew')
    .addOption(new Option('--mode <mode>', 'how trees are made: greedy is fast, best looks further').choices(['greedy', 'best']).default('best'))
    .action((files: readonly string[], o: ParseOptions) => forEach(files, out, async (file) => {
      const lines = o.conllu ? again(file, o.mode, out) : fresh(file, o.mode, out);
      if (lines) out.print(lines.slice(0, -1));
    }));
}

function fresh(file: string, mode: Mode, out: Out): string {
  const text = textOf(file);
  const read = parse(text, { mode });
  for (const [start, end] of read.cut) out.note(`${file}: sentence-too-long: the sentence at ${start}–${end} was cut.`);
  return toConllu(text, read);
}

function again(file: string, mode: Mode, out: Out): string {
  const { text, faults } = tagConllu(textOf(file), mode);
  if (faults.length) out.note(`${file}: ${faults.length} lines are no CoNLL-U and were left out (${faults.slice(0, 5).map((n) => `line ${n}`).join(', ')}${faults.length > 5 ? ' …' : ''}).`);
  return text;
}

/** The text as it stands, not normalised as a report's is: what is printed must hold the same characters. */
function textOf(file: string): string {
  const bytes = bytesOf(file);
  if (!bytes.length) throw new Unreadable(`${file}: it is empty.`);
  const decoded = decode(bytes);
  if (!decoded) throw new Unreadable(`${file}: it is not text.`);
  return decoded.text;
}
