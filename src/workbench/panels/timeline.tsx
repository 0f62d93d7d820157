import * as Plot from '@observablehq/plot';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { IncidentRow } from '#api';
import { go } from '../route.ts';
import { countryWords, many, recordWords, shortDay, typeWords } from '../words.ts';

interface Bar { readonly key: string; readonly lane: string; readonly row: string; readonly from: Date; readonly to: Date; readonly title: string; readonly label: string; readonly standing: string }

const lanes = { place: (r: IncidentRow) => (r.places[0]?.country ? countryWords(r.places[0].country) : r.places[0]?.name ?? 'place not told'), actor: (r: IncidentRow) => r.perpetrators.find((p) => p.polarity === 'affirmed')?.name ?? 'nobody named', kind: (r: IncidentRow) => typeWords(r.type) } as const;

/** Gives overlapping bars of one lane rows of their own; a row's name is its lane and its number in it. */
function stacked(list: readonly Omit<Bar, 'row'>[]): Bar[] {
  const ends = new Map<string, number[]>();
  const placed = [...list].sort((a, b) => a.from.getTime() - b.from.getTime()).map((b) => {
    const rows = ends.get(b.lane) ?? [];
    let n = rows.findIndex((end) => end <= b.from.getTime());
    if (n < 0) n = rows.length;
    rows[n] = b.to.getTime();
    ends.set(b.lane, rows);
    return { ...b, row: `${b.lane}\t${n}` };
  });
  return placed.sort((a, b) => a.row.localeCompare(b.row));
}

function bars(rows: readonly IncidentRow[], by: keyof typeof lanes): Bar[] {
  return stacked(rows.flatMap((r) => {
    if (!r.date?.start) return [];
    const from = new Date(`${r.date.start}T00:00:00Z`), to = new Date(new Date(`${r.date.end ?? r.date.start}T00:00:00Z`).getTime() + 86_400_000);
    return [{ key: r.key, lane: lanes[by](r), from, to, standing: r.standing, label: `${typeWords(r.type)}${r.places[0] ? `, ${r.places[0].name}` : ''}${r.tolls[0] ? ` · ${r.tolls[0].field} ${recordWords(r.tolls[0].record)}` : ''} · ${r.standing}`, title: `${r.summary}${r.tolls[0] ? `, ${r.tolls[0].field} ${recordWords(r.tolls[0].record)}` : ''} (${r.standing})` }];
  }));
}

/** Filtered incidents in time: a lane for each place, actor or kind; a bar as long as the date is uncertain. */
export function TimeView({ rows }: { readonly rows: readonly IncidentRow[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([e]) => setWidth(Math.floor(e!.contentRect.width)));
    watcher.observe(box.current!);
    return () => watcher.disconnect();
  }, []);
  const [by, setBy] = useState<keyof typeof lanes>('place');
  const data = useMemo(() => bars(rows, by), [rows, by]);
  const off = rows.filter((r) => !r.date?.start).length;
  useEffect(() => {
    if (!data.length || !box.current || !width) return;
    const named = width >= 640;
    const names = [...new Set(data.map((d) => d.row))];
    const first = (row: string) => row.endsWith('\t0');
    const [start, end] = [Math.min(...data.map((d) => d.from.getTime())), Math.max(...data.map((d) => d.to.getTime()))], pad = Math.max(2 * 86_400_000, (end - start) * 0.03);
    const span = Math.max(...data.map((d) => d.to.getTime())) - Math.min(...data.map((d) => d.from.getTime()));
    const ticks = span < 20 * 86_400_000 ? 'day' : undefined;
    const chart = Plot.plot({ className: 'ascribe-plot', width, height: 48 + names.length * 26, marginLeft: Math.min(180, width / 3), marginRight: 24, ariaLabel: `Incidents in time, by ${by}`, x: { type: 'utc', label: null, grid: true, domain: [new Date(start - pad), new Date(end + (named && names.length <= 40 ? Math.max(pad, (end - start + 2 * pad) * 0.4) : pad))], ...(ticks ? { ticks, tickFormat: (d: Date) => shortDay(d.toISOString()) } : {}) }, y: { label: null, padding: 0.35, domain: names, tickFormat: (row: string) => (first(row) ? row.split('\t')[0]! : ''), tickSize: 0 },
      marks: [false, true].map((disputed) => Plot.barX(data.filter((d) => (d.standing === 'disputed') === disputed), { x1: 'from', x2: 'to', y: 'row', fill: 'var(--who)', fillOpacity: disputed ? 0.12 : 0.75, stroke: 'var(--who)', strokeWidth: 1.5, strokeDasharray: disputed ? '5 3' : 'none', insetRight: 1, title: 'title', href: (d: Bar) => `/incidents/${encodeURIComponent(d.key)}`, ariaLabel: 'title' } as never)).concat(named && names.length <= 40 ? [Plot.text(data, { x: 'to', y: 'row', text: 'label', textAnchor: 'start', dx: 6, fill: 'var(--ink)', ariaHidden: 'true' } as never) as never] : []) });
    chart.setAttribute('role', 'group');
    chart.querySelectorAll('g[aria-label]').forEach((g) => g.setAttribute('role', 'group'));
    chart.addEventListener('click', (e) => { const a = (e.target as Element).closest('a'); const to = a?.getAttribute('href') ?? a?.getAttributeNS('http://www.w3.org/1999/xlink', 'href'); if (to) { e.preventDefault(); go(to); } });
    box.current.append(chart);
    return () => chart.remove();
  }, [data, by, width]);
  return <div className="time"><p className="small"><label htmlFor="lanes">Lanes by </label><select id="lanes" value={by} onChange={(e) => setBy(e.target.value as keyof typeof lanes)}>{Object.keys(lanes).map((l) => <option key={l}>{l}</option>)}</select> <span className="soft">A bar is as long as the date is uncertain; an open, broken outline is disputed.{off ? ` Without a date: ${many(off, 'incident')}.` : ''}</span></p>
    <div ref={box} />{data.length ? null : <p className="empty">None of these has a date that could be resolved.</p>}</div>;
}
