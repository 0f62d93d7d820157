import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import compromise from 'compromise';
import { parse, toConllu, type Mode } from '#language';
import { analyse, casingOf } from '../src/language/analyse.ts';
import { formsOf } from '../src/language/forms.ts';
import { split } from '../src/language/split.ts';
import { tag } from '../src/language/tagger.ts';
import { loadTagger } from '../src/language/weights.ts';
import { treebank, treesOf, type Tree } from './language/data.ts';
import { accuracy } from './language/eval.ts';
import { nameFigures } from './language/names-eval.ts';
import { gazetteer } from './language/names-ship.ts';
import { rawDocuments } from './language/raw.ts';
import { weightsFolder } from './language/ship.ts';
import type { Options } from './main.ts';

const modes = ['greedy', 'best'] as const;
const f = (n: number): string => n.toFixed(1);
const size = (trees: readonly Tree[]): number => trees.reduce((n, t) => n + t.words.length, 0);
const isNews = (document: string): boolean => document.startsWith('GUM_news_');

/** Prints and writes down how well and how fast sentences are split, tagged and parsed, beside compromise on the same text. */
export async function run({ data }: Options): Promise<void> {
  const ewt = treebank(data, 'ewt-dev'), gum = treebank(data, 'gum-dev');
  const lines = [...cold(), '', ...given(treesOf(ewt), treesOf(gum)), '', ...(await raw(data, ewt, gum)), '', ...names(data), '', ...speed(ewt)];
  console.log(lines.join('\n'));
  writePart(lines.join('\n'));
}

function given(ewt: readonly Tree[], gum: readonly Tree[]): readonly string[] {
  const upper = (trees: readonly Tree[]): readonly Tree[] => trees.map((t) => ({ ...t, words: t.words.map((w) => w.toUpperCase()) }));
  const news = gum.filter((t) => isNews(t.document));
  const sets = [['EWT dev', ewt], ['GUM dev, news', news], ['EWT dev in capitals', upper(ewt)], ['GUM dev, news, in capitals', upper(news)]] as const;
  return ['Given words (UAS and LAS as CoNLL-18 counts them: subtypes ignored, punctuation counted):', '', '| text | mode | words | UPOS | UAS | LAS |', '| --- | --- | --- | --- | --- | --- |',
    ...sets.flatMap(([name, trees]) => modes.map((mode) => { const a = accuracy(trees, mode); return `| ${name} | ${mode} | ${size(trees)} | ${f(a.upos)} | ${f(a.uas)} | ${f(a.las)} |`; }))];
}

type Scores = Readonly<Record<'word_seg' | 'sentences' | 'upos' | 'lemma' | 'uas' | 'las', { readonly f1: number }>>;

async function raw(data: string, ewt: string, gum: string): Promise<readonly string[]> {
  const { scoreUd } = (await import(pathToFileURL(resolve(data, '..', 'score', 'ud.mjs')).href)) as { scoreUd: (gold: string, pred: string) => Scores };
  const rows = ([['EWT dev', rawDocuments(ewt, () => true)], ['GUM dev, news', rawDocuments(gum, isNews)]] as const).flatMap(([name, documents]) => modes.map((mode) => {
    const s = scoreUd(documents.map((d) => d.gold).join(''), documents.map((d) => toConllu(d.text, parse(d.text, { mode }))).join(''));
    return `| ${name} | ${mode} | ${(['word_seg', 'sentences', 'upos', 'lemma', 'uas', 'las'] as const).map((k) => f(s[k].f1 <= 1 ? 100 * s[k].f1 : s[k].f1)).join(' | ')} |`;
  }));
  return ['Raw text, F1 by `score/ud.mjs`:', '', '| text | mode | words | sentences | UPOS | lemmas | UAS | LAS |', '| --- | --- | --- | --- | --- | --- | --- | --- |', ...rows];
}

function names(data: string): readonly string[] {
  const all = nameFigures(data, gazetteer);
  return ['Names, exact span and kind, with the gazetteer as the coder passes it:', '', '| corpus | names | P | R | F1 | by kind |', '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(all).map(([name, s]) => `| ${name} | ${s.gold} | ${f(100 * s.precision)} | ${f(100 * s.recall)} | ${f(100 * s.f1)} | ${Object.entries(s.kinds).map(([k, v]) => `${k} ${f(100 * v)}`).join(', ')} |`)];
}

/** Load time, size and peak memory in a process of its own; the machine's other work counts in. */
function cold(): readonly string[] {
  const sizes = readdirSync(weightsFolder).filter((n) => n.endsWith('.br')).map((n) => [n, statSync(new URL(n, weightsFolder)).size] as const);
  const script = `const l = await import('./src/language/index.ts'); const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; }; const a = performance.now(), c = cpu(); l.parse('They left. THE GUNMEN LEFT THE TOWN AGAIN.', { mode: 'best' }); const b = performance.now(), d = cpu(); for (let i = 0; i < 200; i++) l.parse('Gunmen attacked a village near Kadora on Monday, killing at least 12 people, the governor said. '.repeat(50), { mode: 'greedy' }); console.log(JSON.stringify({ load: b - a, cpu: d - c, memory: process.resourceUsage().maxRSS / 1024 }));`;
  const runs = Array.from({ length: 5 }, () => JSON.parse(execFileSync('node', ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8', cwd: new URL('..', import.meta.url) })) as { load: number; cpu: number; memory: number });
  const load = runs.map((r) => r.load).sort((a, b) => a - b);
  return [`Weights: ${sizes.map(([n, s]) => `${n} ${(s / 1e6).toFixed(2)}`).join(', ')}; ${(sizes.reduce((n, [, s]) => n + s, 0) / 1e6).toFixed(2)} MB together. Loading all of them with the first two sentences: best ${f(load[0] ?? 0)} ms, median ${f(load[2] ?? 0)} ms of five processes (least processor time ${f(Math.min(...runs.map((r) => r.cpu)))} ms). Peak memory of a process that parses 20,000 sentences: ${f(Math.max(...runs.map((r) => r.memory)))} MB.`];
}

/** Processor time in ms, with the collector's and the compiler's threads: other work on the machine counts less than by the clock. */
const spent = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };

/** Time of each job on the same text, in turns, median of three rounds, one thread. */
function speed(ewt: string): readonly string[] {
  const texts = rawDocuments(ewt, () => true).map((d) => d.text);
  const sentences = texts.flatMap((t) => split(t).sentences.map((s) => { const out: string[] = []; for (let i = 0; i < s.at.length; i += 2) out.push(t.slice(s.at[i], s.at[i + 1])); return out; }));
  const words = sentences.reduce((n, s) => n + s.length, 0);
  const jobs: readonly (readonly [string, () => void])[] = [
    ['compromise, tags, from raw text', () => { for (const t of texts) compromise(t); }],
    ['split', () => { for (const t of texts) split(t); }],
    ['tag', () => { for (const s of sentences) { const c = casingOf(s); tag(loadTagger(c), formsOf(s, c)); } }],
    ...modes.map((mode: Mode) => [`tag and parse, ${mode}`, () => { for (const s of sentences) analyse(s, mode); }] as const),
    ['whole parse with names, greedy, from raw text', () => { for (const t of texts) parse(t); }],
  ];
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < 4; round++) jobs.forEach(([, work], i) => { const began = spent(); work(); if (round) times[i]!.push(spent() - began); });
  const median = times.map((t) => t.sort((a, b) => a - b)[1] ?? Infinity);
  return ['Speed on the raw text of EWT dev, by processor time, median of three rounds in turns (tokens are our words):', '', '| work | tokens/s | × compromise |', '| --- | --- | --- |',
    ...jobs.map(([name], i) => `| ${name} | ${Math.round((1000 * words) / (median[i] ?? 1)).toLocaleString('en')} | ${((median[0] ?? 0) / (median[i] ?? 1)).toFixed(1)} |`)];
}

const page = new URL('../docs/quality.md', import.meta.url);

/** The part of the page on quality between its marks; other parts stay as they are. */
function writePart(body: string): void {
  const [open, close] = ['<!-- language -->', '<!-- /language -->'];
  const part = `${open}\n\n## Language\n\n\`npm run bench -- language\`; a model trained on EWT train and the free documents of GUM train.\n\n${body}\n\n${close}`;
  const had = existsSync(page) ? readFileSync(page, 'utf8') : '# Quality\n';
  const [from, to] = [had.indexOf(open), had.indexOf(close)];
  writeFileSync(page, from >= 0 && to > from ? had.slice(0, from) + part + had.slice(to + close.length) : `${had.trimEnd()}\n\n${part}\n`);
}
