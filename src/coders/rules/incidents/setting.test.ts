import { expect, test } from 'vitest';
import type { Statement } from '#model';
import { overlap, type Span } from '#text';
import { run } from '../pipeline.ts';
import { reports } from './setting.cases.ts';

interface Setting { readonly words: string; readonly dates: readonly string[]; readonly places: readonly string[] }

function day(s: Statement): string {
  const { start, end } = s.value as { start: string | null; end: string | null };
  return start === null ? '?' : start === end ? start : `${start}..${end ?? ''}`;
}
const place = (s: Statement): string => { const v = s.value as { name: string; relation?: string }; return v.relation && v.relation !== 'between' ? `${v.relation} ${v.name}` : `${v.relation ? 'between ' : ''}${v.name}`; };
const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** What the incident that the words tell of says of when and where; nothing where no incident has those words. */
function read(text: string, published: string | null, words: string): Setting {
  const at = text.indexOf(words);
  expect(at, `"${words}" stands in the text`).toBeGreaterThanOrEqual(0);
  const span: Span = [at, at + words.length];
  const { incidents } = run({ text, published, outlet: null, title: null }, { trained: false });
  const incident = incidents.find((i) => i.mentions.some((m) => overlap(m, span) > 0)) ?? incidents.find((i) => i.statements.some((s) => s.evidence.some((e) => overlap(e, span) > 0)));
  expect(incident, `an incident is told by "${words}"`).toBeDefined();
  const of = (field: string): readonly Statement[] => (incident?.statements ?? []).filter((s) => s.field === field);
  return { words, dates: unique(of('date').map(day)), places: unique(of('place').map(place)) };
}

test.each(reports.flatMap((r) => r.events.map((e) => [`${r.name}: ${e.words}`, r, e] as const)))('%s', (_, report, event) => {
  expect(read(report.text, report.published, event.words)).toEqual(event);
});
