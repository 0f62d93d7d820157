import { readConllu } from '../../src/language/conllu.ts';

/** The raw text of a treebank's file, a document at a time: sentences joined as their last word says, paragraphs and documents parted by an empty line; and the gold lines of each document. */
export function rawDocuments(conllu: string, keep: (document: string) => boolean): readonly { readonly text: string; readonly gold: string }[] {
  const out: { text: string; gold: string }[] = [];
  for (const block of conllu.split(/(?=^# newdoc id = )/m)) {
    if (!keep(/^# newdoc id = (.*)$/m.exec(block)?.[1] ?? '')) continue;
    let text = '';
    for (const s of readConllu(block).sentences) {
      if (text && s.comments.some((c) => c.startsWith('# newpar'))) text = `${text.trimEnd()}\n\n`;
      text += s.comments.find((c) => c.startsWith('# text = '))?.slice(9) ?? '';
      const last = s.others.find((o) => o.line.startsWith(`${/^(\d+-)?/.exec(o.line)?.[1] ?? ''}${s.words.length}\t`))?.line.split('\t')[9] ?? s.words.at(-1)?.[9] ?? '';
      if (!last.includes('SpaceAfter=No')) text += ' ';
    }
    out.push({ text: text.trimEnd(), gold: block });
  }
  return out;
}
