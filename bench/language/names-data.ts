import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labels } from '../../src/language/names-decode.ts';
import { gumDocuments } from './documents.ts';
import { treebank } from './data.ts';
import { readConllu } from '../../src/language/conllu.ts';

/** A sentence with the labels of its words' names (indexes of `labels`). */
export interface NameLine { readonly forms: readonly string[]; readonly gold: Uint8Array }
/** Sentences that belong to one document, in order. */
export interface NameDocument { readonly lines: readonly NameLine[]; readonly source: string }

/** How the corpora's kinds of names are read: what is not listed (dates, events, elections, nationalities, works) is no name here. */
export const kinds: Readonly<Record<string, 'person' | 'organisation' | 'place'>> = {
  PER: 'person', ORG: 'organisation', LOC: 'place', politician: 'person', person: 'person', politicalparty: 'organisation', organisation: 'organisation', organization: 'organisation', country: 'place', location: 'place', place: 'place',
};

interface Row { readonly tokens: readonly string[]; readonly tags: readonly string[] }
const rowsOf = (data: string, name: string): readonly Row[] => readFileSync(join(data, 'ner', `${name}.jsonl`), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Row);

/** BIO or IO tags as labels. */
export function labelled({ tokens, tags }: Row, io: 'BIO' | 'IO' = 'BIO'): NameLine {
  const gold = new Uint8Array(tags.length);
  tags.forEach((t, i) => {
    const kind = kinds[t.slice(2)];
    if (t === 'O' || !kind) return;
    const goesOn = io === 'BIO' ? t[0] === 'I' && (gold[i - 1] ?? 0) > 0 : tags[i - 1] === t;
    gold[i] = labels.indexOf(`${goesOn ? 'I' : 'B'}-${kind}`);
  });
  return { forms: tokens, gold };
}

/** UNER's rows as documents: its sentences are those of the treebank's file of the same part, which says where a document begins. */
function unerDocuments(data: string, part: 'train' | 'dev'): readonly NameDocument[] {
  const rows = rowsOf(data, `uner-ewt-${part}`);
  const at = new Map<string, number[]>();
  rows.forEach((r, i) => { const key = r.tokens.join(' '); const l = at.get(key); if (l) l.push(i); else at.set(key, [i]); });
  const documents: NameLine[][] = [];
  const used = new Set<number>();
  for (const s of readConllu(treebank(data, `ewt-${part}`)).sentences) {
    if (s.comments.some((c) => c.startsWith('# newdoc')) || !documents.length) documents.push([]);
    const i = at.get(s.words.map((w) => w[1]).join(' '))?.shift();
    if (i === undefined) continue;
    used.add(i);
    documents.at(-1)!.push(labelled(rows[i]!));
  }
  rows.forEach((r, i) => { if (!used.has(i)) documents.push([labelled(r)]); });
  return documents.filter((d) => d.length).map((lines) => ({ lines, source: 'uner' }));
}

/** What GUM's nested mentions hold of proper names: the outermost mention of a person, organisation or place whose head is a proper noun, without articles, titles and roles before it. */
export function gumDocumentsOf(data: string, part: 'train' | 'dev', keep: (id: string, genre: string) => boolean): readonly NameDocument[] {
  const out: { id: string; genre: string; lines: NameLine[] }[] = [];
  for (const s of readConllu(treebank(data, `gum-${part}`)).sentences) {
    const id = s.comments.find((c) => c.startsWith('# newdoc id = '))?.slice(14);
    if (id) out.push({ id, genre: id.split('_')[1] ?? '', lines: [] });
    out.at(-1)!.lines.push(gumLine(s.words));
  }
  return out.filter((d) => keep(d.id, d.genre)).map(({ lines }) => ({ lines, source: 'gum' }));
}

const roles = /^(?:president|prime|minister|premier|chancellor|king|queen|prince|princess|pope|cardinal|bishop|archbishop|sheikh|imam|ayatollah|emperor|emir|sultan|senator|sen\.?|representative|rep\.?|governor|gov\.?|mayor|judge|justice|general|gen\.?|lt\.?|lieutenant|colonel|col\.?|major|maj\.?|captain|capt\.?|sgt\.?|sergeant|admiral|commander|chief|secretary|ambassador|mr\.?|mrs\.?|ms\.?|miss|dr\.?|prof\.?|professor|sir|lord|lady|dame|spokesman|spokeswoman|spokesperson|director|chairman|leader|coach|officer|deputy|vice|former|foreign|first|lady|st\.?|saint|father|rev\.?|reverend|sister|brother|us|u\.s\.|civil|guard|staff)$/i;

function gumLine(words: readonly (readonly string[])[]): NameLine {
  const gold = new Uint8Array(words.length);
  const open: { id: string; type: string; from: number }[] = [];
  const spans: { from: number; to: number; kind: 'person' | 'organisation' | 'place' }[] = [];
  words.forEach((w, i) => {
    const entity = /Entity=([^|]*)/.exec(w[9] ?? '')?.[1] ?? '';
    for (const [, opening, id, type, closing, ends] of entity.matchAll(/(\()(\d+)-([a-z]+)(\))?|(\d+)\)/g) as Iterable<RegExpMatchArray>) {
      if (opening && !closing) open.push({ id: id!, type: type!, from: i });
      else if (opening) push(spans, { from: i, to: i, type: type! });
      else { const k = open.findLastIndex((o) => o.id === ends); if (k >= 0) { const [o] = open.splice(k, 1); push(spans, { from: o!.from, to: i, type: o!.type }); } }
    }
  });
  for (const span of spans.sort((a, b) => b.to - b.from - (a.to - a.from))) name(words, span, gold);
  return { forms: words.map((w) => w[1] ?? ''), gold };
}

const push = (spans: { from: number; to: number; kind: 'person' | 'organisation' | 'place' }[], s: { from: number; to: number; type: string }): void => { const kind = kinds[s.type]; if (kind) spans.push({ from: s.from, to: s.to, kind }); };

/** Writes the name in a mention, if it is one and nothing has taken its words. */
function name(words: readonly (readonly string[])[], span: { from: number; to: number; kind: 'person' | 'organisation' | 'place' }, gold: Uint8Array): void {
  const tag = (i: number): string => words[i]?.[3] ?? '';
  const inside = (i: number): boolean => i >= span.from && i <= span.to;
  let head = -1;
  for (let i = span.from; i <= span.to; i++) { const h = Number(words[i]?.[6]) - 1; if (!inside(h)) { head = i; break; } }
  if (head < 0 || tag(head) !== 'PROPN') return;
  const joins = (i: number): boolean => tag(i) === 'PROPN' || /^[-–&]$/.test(words[i]?.[1] ?? '') || (/^(?:of|the|for|and|de|la|al|on|in)$/i.test(words[i]?.[1] ?? '') && span.kind !== 'person') || (tag(i) === 'NUM' && span.kind !== 'place' && /^\d+(?:st|nd|rd|th)$/.test(words[i]?.[1] ?? '')) || (tag(i) === 'ADJ' && /^\p{Lu}/u.test(words[i]?.[1] ?? '')) || (tag(i) === 'X');
  let from = head, to = head;
  while (inside(from - 1) && joins(from - 1)) from--;
  while (inside(to + 1) && joins(to + 1)) to++;
  while (from < head && (!/^(?:PROPN|ADJ|NUM|X)$/.test(tag(from)) || /^[-–&]$/.test(words[from]?.[1] ?? '') || (span.kind === 'person' && roles.test(words[from]?.[1] ?? '')))) from++;
  while (to > head && tag(to) !== 'PROPN' && tag(to) !== 'X') to--;
  for (let i = from; i <= to; i++) if (gold[i]) return;
  for (let i = from; i <= to; i++) gold[i] = labels.indexOf(`${i === from ? 'B' : 'I'}-${span.kind}`);
}

/** The documents that names are trained on. */
export function trainingNames(data: string): readonly NameDocument[] {
  const single = (name: string, io: 'BIO' | 'IO'): readonly NameDocument[] => rowsOf(data, name).map((r) => ({ lines: [labelled(r, io)], source: name.split('-')[0]! }));
  const free = new Set(gumDocuments);
  return [...unerDocuments(data, 'train'), ...single('wikigold', 'IO'), ...single('crossner-politics-train', 'BIO'), ...single('crossner-politics-dev', 'BIO'), ...gumDocumentsOf(data, 'train', (id) => free.has(id))];
}

/** UNER's development part, and the news of GUM's. */
export const developmentNames = (data: string, which: 'uner' | 'gum-news'): readonly NameDocument[] => which === 'uner' ? unerDocuments(data, 'dev') : gumDocumentsOf(data, 'dev', (_, genre) => genre === 'news');
