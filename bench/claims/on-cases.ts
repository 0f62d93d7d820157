import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gold, rates, score, total, type Counts } from '#agreement';
import { broken } from '#coders';
import { rulesWith } from '#coders/rules';
import { readText } from '#intake';
import { overlap, type Span } from '#text';

type Share = { readonly right: number; readonly of: number };
/** The figures of one folder of cases. */
export interface Figures { readonly name: string; readonly cases: number; readonly claims: Counts; readonly loose: Counts; readonly shares: Readonly<Record<string, Share>>; readonly faults: number; readonly confusion: ReadonlyMap<string, number> }

/** Codes a folder's cases and scores their claims; null where there is no case. */
export async function figuresOf(name: string, dir: string, trained: boolean): Promise<Figures | null> {
  const ids = existsSync(dir) ? readdirSync(dir).filter((d) => existsSync(join(dir, d, 'gold.json'))).sort() : [];
  if (!ids.length) return null;
  const coder = rulesWith({ trained });
  const [strict, loose]: [Counts[], Counts[]] = [[], []];
  const shares: Record<string, { right: number; of: number }> = {};
  const confusion = new Map<string, number>();
  let faults = 0;
  for (const id of ids) {
    const wanted = gold.parse(JSON.parse(readFileSync(join(dir, id, 'gold.json'), 'utf8')));
    const { report } = readText(readFileSync(join(dir, id, 'report.txt')), { published: wanted.published ?? null, outlet: wanted.outlet ?? null });
    const coding = await coder.code(report);
    const s = score(report.text, wanted, coding);
    strict.push(s.rows['claims'] ?? { tp: 0, fp: 0, fn: 0 });
    loose.push(s.rows['claims-loose'] ?? { tp: 0, fp: 0, fn: 0 });
    for (const [k, v] of Object.entries(s.shares)) { const had = (shares[k] ??= { right: 0, of: 0 }); had.right += v.right; had.of += v.of; }
    faults += broken(coding, report).length;
    confuse(report.text, wanted.claims as readonly GoldClaim[], coding.claims.slice(1), confusion);
  }
  return { name, cases: ids.length, claims: total(strict), loose: total(loose), shares, faults, confusion };
}

interface GoldClaim { readonly stance: string | readonly string[]; readonly content?: string | readonly string[] | null }
interface Coded { readonly stance: string; readonly content: readonly Span[] }

/** Counts which stance was coded for which: gold and coded claims are matched by their content, the largest overlap first. */
function confuse(text: string, wanted: readonly GoldClaim[], coded: readonly Coded[], into: Map<string, number>): void {
  const used = new Set<Coded>();
  for (const g of wanted) {
    const spans = [g.content].flat().flatMap((c): Span[] => { const at = typeof c === 'string' ? text.indexOf(c) : -1; return at < 0 ? [] : [[at, at + (c as string).length]]; });
    const shared = (c: Coded): number => c.content.reduce((n, x) => n + spans.reduce((m, y) => m + overlap(x, y), 0), 0);
    const best = coded.filter((c) => !used.has(c)).sort((a, b) => shared(b) - shared(a))[0];
    if (!best || shared(best) * 2 < spans.reduce((n, s) => n + s[1] - s[0], 0) || !spans.length) continue;
    used.add(best);
    const stances = [g.stance].flat() as string[];
    const key = `${stances.includes(best.stance) ? best.stance : stances[0]} → ${best.stance}`;
    into.set(key, (into.get(key) ?? 0) + 1);
  }
}

const percent = (n: number): string => (100 * n).toFixed(1);

/** The figures of several folders side by side, and the stances of all of them. */
export function casesPage(all: readonly Figures[]): readonly string[] {
  const row = (label: string, of: (f: Figures) => string): string => `| ${label} | ${all.map(of).join(' | ')} |`;
  const three = (c: Counts): string => { const r = rates(c); return [r.p, r.r, r.f1].map(percent).join(' / '); };
  const share = (k: string) => (f: Figures): string => { const s = f.shares[k]; return s?.of ? `${percent(s.right / s.of)} of ${s.of}` : '–'; };
  const confusion = new Map<string, number>();
  for (const f of all) for (const [k, n] of f.confusion) confusion.set(k, (confusion.get(k) ?? 0) + n);
  return [
    row('cases', (f) => `${f.name} (${f.cases})`), `| --- |${all.map(() => ' --- |').join('')}`,
    row('claims (claimant, stance, content): P / R / F1', (f) => three(f.claims)), row('the same without stance', (f) => three(f.loose)),
    ...['stance', 'certainty', 'speaksFor', 'parent', 'relay'].map((k) => row(`${k}, % of claims found`, share(k))), row('faults of shape or grounding', (f) => String(f.faults)),
    '', '| stance: gold → coded | claims |', '| --- | --- |', ...[...confusion].sort((a, b) => b[1] - a[1]).map(([k, n]) => `| ${k} | ${n} |`),
  ];
}
