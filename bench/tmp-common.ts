import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { lookUp } from '../src/reference/gazetteer.ts';
import { doubtful } from '../src/coders/rules/mentions/places/lexicon.ts';
const c = '../shared/corpora/';
const lower = new Map<string, number>(), upper = new Map<string, number>();
let text = '';
for (const f of ['ewt-train', 'gum-train']) for (const l of gunzipSync(readFileSync(`${c}ud/${f}.conllu.gz`)).toString().split('\n')) if (l.startsWith('# text = ')) text += l.slice(9) + '\n';
for (const f of ['temporal/aquaint', 'temporal/timebank', 'polnear/train', 'meantime/docs','india-police-events/docs']) for (const l of readFileSync(`${c}${f}.jsonl`, 'utf8').split('\n').filter(Boolean)) { const o = JSON.parse(l); text += (o.text ?? o.body ?? '') + '\n'; }
for (const m of text.matchAll(/\p{L}+/gu)) { const w = m[0]; const map = w === w.toLowerCase() ? lower : upper; const k = w.toLowerCase(); map.set(k, (map.get(k) ?? 0) + 1); }
const out = [...lower].filter(([w, n]) => w.length > 2 && (n >= 10 || (n >= 2 && n >= 0.3 * (upper.get(w) ?? 0))) && !doubtful.has(w) && lookUp(w).length && !lookUp(w).some((p) => p.kind === 'country')).map(([w]) => w).sort();
console.log(text.length, out.length, out.slice(0, 100).join(' '));
writeFileSync('/tmp/ascribe/places/common.txt', out.join(' '));
