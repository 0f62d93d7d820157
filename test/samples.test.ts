import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rules } from '#coders/rules';
import type { Report } from '#model';
import { bandKeys, blockKeys, byLead, compare, components, factsOf, fingerprint, sameStory, type Facts, type Judged } from '#reconcile';

interface Meta { readonly file: string; readonly outlet: string; readonly published: string; readonly title: string }
const folder = new URL('../samples/', import.meta.url);
const reports = (JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as Meta[]).map(({ file, ...meta }): Report & { readonly file: string } => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return { file, id: `sha256:${createHash('sha256').update(text).digest('hex')}`, text, url: null, language: 'en', ...meta };
});
const named = (id: string): string => reports.find((r) => r.id === id)?.file ?? id;
const shares = (a: Facts, b: Facts): boolean => { const keys = new Set(blockKeys(a)); return blockKeys(b).some((k) => keys.has(k)); };

test('all sample reports of the strike near Sinjar join through the whole coder, and no other', async () => {
  const codings = await Promise.all(reports.map(async (r) => ({ r, coding: await rules.code(r) })));
  const facts = codings.flatMap(({ r, coding }) => coding.incidents.map((i) => factsOf(r, coding, i))), report = new Map(facts.map((f) => [f.key, f.report]));
  const judged = facts.flatMap((a, n) => facts.slice(n + 1).filter((b) => a.report !== b.report && shares(a, b)).flatMap((b): Judged[] => { const { verdict, score } = compare(a, b); return verdict ? [{ a: a.key, b: b.key, verdict, by: 'rule', reasons: [], score }] : []; }));
  const { groups, conflicts } = components([...report.keys()], judged, (k) => report.get(k) ?? k);
  const agency = codings.find(({ r }) => r.file === '1-agency.txt')!, lead = factsOf(agency.r, agency.coding, byLead(agency.coding)[0]!).key;
  expect(groups.find((g) => g.includes(lead))?.map((k) => named(report.get(k)!)).sort()).toEqual(['1-agency.txt', '2-ministry.txt', '3-local.txt', '4-evening.txt', '6-copy.txt', '8-toll-rises.txt']);
  expect(conflicts).toEqual([]);
});

test('one sample is a copy of the agency report, and no other pair is', () => {
  const prints = reports.map((r) => ({ file: r.file, f: fingerprint(r.text) }));
  const copies = prints.flatMap((a, n) => prints.slice(n + 1).filter((b) => { const keys = new Set(bandKeys(a.f)); return bandKeys(b.f).some((k) => keys.has(k)) && sameStory(a.f, b.f).same; }).map((b) => [a.file, b.file]));
  expect(copies).toEqual([['1-agency.txt', '6-copy.txt']]);
});
