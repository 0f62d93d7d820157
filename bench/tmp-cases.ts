import { readFileSync, readdirSync } from 'node:fs';
import { findPlaces } from '../src/coders/rules/mentions/places/index.ts';
const parse = async (t: string) => { try { const l = await import('#language') as any; if (l.parse && process.argv[3] !== 'bare') return l.parse(t); } catch (e) { console.error(e) } return { sentences: [], names: [], cut: [] }; };
const show = async (text: string) => { const r = findPlaces({ text, parse: await parse(text), published: null, outlet: null, title: null });
  for (const p of r.places) console.log(`  [${p.use}] "${text.slice(...p.span)}" -> ${p.value.name} ${p.value.relation ? '<' + p.value.relation + '>' : ''} ${p.value.country} ${p.value.admin1 ?? ''} ${p.value.lat},${p.value.lon} p${p.value.precision} r${p.value.radiusKm ?? ''} in ${p.within.join(' < ')}`);
  for (const w of r.warnings) console.log('  WARN', w.message); };
const dir = process.argv[2] ?? '../shared/cases';
if (dir.endsWith('.txt')) for (const l of readFileSync(dir, 'utf8').split('\n').filter(Boolean)) { console.log(l); await show(l); }
else for (const d of readdirSync(dir)) { if (d.endsWith('.md')) continue; console.log('==', d); await show(readFileSync(`${dir}/${d}/report.txt`, 'utf8')); }
