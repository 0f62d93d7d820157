// Makes data/rarity/words.bin: how many texts of public corpora have a word. node --conditions=source --import tsx scripts/rarity.ts CORPORA
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rarityCells, rarityCellsOf, rarityFloor, rarityLevel, rarityTexts } from '../src/reference/rarity.ts';
import { wordCounts } from '../src/reconcile/terms.ts';
import { inTraining } from '../bench/gva.ts';

const root = process.argv[2] ?? '../shared/corpora';
const lines = (file: string): Record<string, unknown>[] => readFileSync(join(root, file), 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as Record<string, unknown>);
const textOf = (row: Record<string, unknown>): string => (typeof row['text'] === 'string' ? row['text'] : Array.isArray(row['tokens']) ? row['tokens'].map((t) => (typeof t === 'string' ? t : '')).join(' ') : '');
const files = ['ecbplus/train.jsonl', 'meantime/docs.jsonl', 'muc4/train.jsonl', 'polnear/train.jsonl', 'temporal/aquaint.jsonl', 'temporal/timebank.jsonl', 'geoparsing/geovirus.jsonl', 'geoparsing/gwn.jsonl', 'geoparsing/lgl.jsonl', 're3d/re3d.jsonl', 'india-police-events/docs.jsonl'];
const texts = [...files.flatMap((f) => lines(f).map(textOf)), ...lines('gva-incidents/docs.jsonl').filter((r) => inTraining(r as { readonly incidents: readonly string[] })).map(textOf)].filter((t) => t.length > 200);
const counts = new Map<string, number>();
for (const t of texts) for (const w of wordCounts(t).keys()) counts.set(w, (counts.get(w) ?? 0) + 1);
const out = new Uint8Array(rarityCells / 2);
const least = (rarityFloor * texts.length) / rarityTexts;
let kept = 0;
for (const [w, n] of counts) {
  // names of persons stay out: two words count only where institutions and phrases do, in many texts
  if (n < Math.max(w.includes(' ') ? 8 : 4, least)) continue;
  kept++;
  const level = rarityLevel(n / texts.length);
  for (const c of rarityCellsOf(w)) { const high = c & 1 ? 4 : 0, old = ((out[c >>> 1] ?? 0) >>> high) & 15; if (level > old) out[c >>> 1] = ((out[c >>> 1] ?? 0) & ~(15 << high)) | (level << high); }
}
writeFileSync('data/rarity/words.bin', out);
console.log(`${texts.length} texts, ${counts.size} words, ${kept} kept`);
