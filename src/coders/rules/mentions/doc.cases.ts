import type { Name, NameKind } from '#language';
import type { Doc } from '../doc.ts';

/** A report for tests: sentences by their stops, no trees; `{person …}`, `{organisation …}` and `{place …}` mark the names of the parse. */
export function plainDoc(marked: string): Doc {
  const names: { start: number; end: number; kind: NameKind }[] = [];
  let text = '';
  let last = 0;
  for (const m of marked.matchAll(/\{(person|organisation|place) ([^}]*)\}/g)) {
    text += marked.slice(last, m.index);
    names.push({ start: text.length, end: text.length + (m[2] ?? '').length, kind: m[1] as NameKind });
    text += m[2] ?? '';
    last = m.index + m[0].length;
  }
  text += marked.slice(last);
  const sentences = [...text.matchAll(/\S[^\n]*?(?:(?<!\b(?:Mr|Dr|Gen|Col|Lt|Maj|\p{Lu}))[.!?]["”]?(?=\s|$)|(?=\n|$))/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length, paragraph: text.slice(0, m.index).split('\n').length - 1, tokens: [] }));
  const at = (offset: number): number => Math.max(0, sentences.findLastIndex((s) => s.start <= offset));
  return { text, parse: { sentences, names: names.map((n): Name => ({ span: [n.start, n.end], kind: n.kind, sentence: at(n.start), first: 0, last: 0 })), cut: [] }, published: null, outlet: null, title: null };
}
