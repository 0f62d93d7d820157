import * as Plot from '@observablehq/plot';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { Arc, IncidentRow } from '#api';
import { desk } from '../client.ts';
import { address, go } from '../route.ts';
import { countryWords, many, recordWords, relationWords, shortDay, typeWords } from '../words.ts';

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

interface Drawn { readonly x1: Date; readonly y1: string; readonly x2: Date; readonly y2: string; readonly title: string; readonly words: string; readonly href: string }

const saidOf = (arc: Arc): string => arc.said.map((s) => s.voice.name).filter((n, i, all) => all.indexOf(n) === i).join(', ');
const wordsOf = (arc: Arc): string => address(`/reports/${encodeURIComponent(arc.said[0]!.report)}`, { at: arc.said[0]!.evidence[0]?.span.join('-') });

/** Arcs between bars that are drawn, from the middle of the one that bears on the other. */
function arcsOf(arcs: readonly Arc[], data: readonly Bar[]): Drawn[] {
  const bar = new Map(data.map((b) => [b.key, b])), middle = (b: Bar) => new Date((b.from.getTime() + b.to.getTime()) / 2);
  return arcs.flatMap((a) => {
    const from = bar.get(a.from), to = bar.get(a.to);
    return from && to ? [{ x1: middle(from), y1: from.row, x2: middle(to), y2: to.row, words: relationWords(a.relation), href: wordsOf(a), title: `${from.title} ${relationWords(a.relation)} ${to.title}, says ${saidOf(a)}: “${a.said[0]!.evidence.map((e) => e.words).join(' … ')}”` }] : [];
  });
}

const rowHeight = 26;

/** The chart: bars in their lanes, arcs over them, and labels where there is room. */
function chartOf({ data, arcs, width, by }: { readonly data: readonly Bar[]; readonly arcs: readonly Drawn[]; readonly width: number; readonly by: string }): (SVGSVGElement | HTMLElement) & Plot.Plot {
  const names = [...new Set(data.map((d) => d.row))], labelled = width >= 640 && names.length <= 40;
  const [start, end] = [Math.min(...data.map((d) => d.from.getTime())), Math.max(...data.map((d) => d.to.getTime()))], pad = Math.max(2 * 86_400_000, (end - start) * 0.03);
  const ticks = end - start < 20 * 86_400_000 ? { ticks: 'day', tickFormat: (d: Date) => shortDay(d.toISOString()) } : {};
  const barsOf = (disputed: boolean) => Plot.barX(data.filter((d) => (d.standing === 'disputed') === disputed), { x1: 'from', x2: 'to', y: 'row', fill: 'var(--who)', fillOpacity: disputed ? 0.12 : 0.75, stroke: 'var(--who)', strokeWidth: 1.5, strokeDasharray: disputed ? '5 3' : 'none', insetRight: 1, title: 'title', href: (d: Bar) => `/incidents/${encodeURIComponent(d.key)}`, ariaLabel: 'title' } as never);
  const texts = labelled ? [Plot.text(data, { x: 'to', y: 'row', text: 'label', textAnchor: 'start', dx: 6, fill: 'var(--ink)', stroke: 'var(--ground)', strokeWidth: 4, ariaHidden: 'true' } as never)] : [];
  const drawn = Plot.arrow(arcs, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', bend: -28, stroke: 'var(--odd)', strokeWidth: 1.5, headLength: 7, inset: 5, title: 'title', href: 'href', ariaLabel: 'title' } as never);
  return Plot.plot({ className: 'ascribe-plot', width, height: 48 + names.length * rowHeight, marginLeft: Math.min(180, width / 3), marginRight: 24, ariaLabel: `Incidents in time, by ${by}`, x: { type: 'utc', label: null, grid: true, domain: [new Date(start - pad), new Date(end + (labelled ? Math.max(pad, (end - start + 2 * pad) * 0.4) : pad))], ...ticks },
    y: { label: null, padding: 0.35, domain: names, tickFormat: (row: string) => (row.endsWith('\t0') ? row.split('\t')[0]! : ''), tickSize: 0 }, marks: [barsOf(false), barsOf(true), ...texts, drawn] });
}

/** Writes an arc's words at its middle, which only the drawn path knows. */
function label(chart: Element, arcs: readonly Drawn[]): void {
  chart.querySelectorAll<SVGPathElement>('g[aria-label="arrow"] path').forEach((path, i) => {
    const at = path.getPointAtLength(path.getTotalLength() / 2), words = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [name, value] of Object.entries({ x: at.x, y: at.y + 4, class: 'arc-word', 'aria-hidden': 'true' })) words.setAttribute(name, String(value));
    words.textContent = arcs[i]?.words ?? '';
    path.parentElement!.parentElement!.append(words);
  });
}

/** Arcs in words, for those who do not see them drawn; also those of which one end is not on the chart. */
function Said({ arcs, rows }: { readonly arcs: readonly Arc[]; readonly rows: readonly IncidentRow[] }) {
  const known = new Map(rows.map((r) => [r.key, r.summary])), shown = arcs.filter((a) => known.has(a.from) && known.has(a.to));
  if (!shown.length) return null;
  const link = (key: string) => <a href={`/incidents/${encodeURIComponent(key)}`}>{known.get(key)}</a>;
  return <section aria-labelledby="arcs"><h2 id="arcs">Said to bear on each other</h2><ul className="plain arcs">{shown.map((a) => <li key={`${a.from} ${a.to} ${a.relation}`}>{link(a.from)} {relationWords(a.relation)} {link(a.to)}{a.said.map((s, i) => <span key={i} className="how below"><span className="claimant">{s.voice.name}</span> <span className={`stance ${s.voice.stance}`}>{s.voice.stance}</span>: <a href={address(`/reports/${encodeURIComponent(s.report)}`, { at: s.evidence[0]?.span.join('-') })}><span className="quote">{s.evidence.map((e) => e.words).join(' … ')}</span></a></span>)}</li>)}</ul></section>;
}

/** Filtered incidents in time: a lane for each place, actor or kind; a bar as long as the date is uncertain; an arc from an incident to the one that it is said to bear on. `pages` are the queries by which the rows were asked for. */
export function TimeView({ rows, pages }: { readonly rows: readonly IncidentRow[]; readonly pages: readonly Readonly<Record<string, string>>[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([e]) => setWidth(Math.floor(e!.contentRect.width)));
    watcher.observe(box.current!);
    return () => watcher.disconnect();
  }, []);
  const [by, setBy] = useState<keyof typeof lanes>('place');
  const arcs = useQueries({ queries: pages.map((query) => ({ queryKey: ['links', query], queryFn: () => desk.links(query) })), combine: (all) => [...new Map(all.flatMap((q) => q.data?.items ?? []).map((a) => [`${a.from} ${a.to} ${a.relation}`, a])).values()] });
  const data = useMemo(() => bars(rows, by), [rows, by]);
  const off = rows.filter((r) => !r.date?.start).length;
  useEffect(() => {
    if (!data.length || !box.current || !width) return;
    const drawn = arcsOf(arcs, data), chart = chartOf({ data, arcs: drawn, width, by });
    chart.setAttribute('role', 'group');
    chart.querySelectorAll('g[aria-label]').forEach((g) => g.setAttribute('role', 'group'));
    chart.addEventListener('click', (e) => { const a = (e.target as Element).closest('a'); const to = a?.getAttribute('href') ?? a?.getAttributeNS('http://www.w3.org/1999/xlink', 'href'); if (to) { e.preventDefault(); go(to); } });
    box.current.append(chart);
    label(chart, drawn);
    return () => chart.remove();
  }, [data, arcs, by, width]);
  return <div className="time"><p className="small"><label htmlFor="lanes">Lanes by </label><select id="lanes" value={by} onChange={(e) => setBy(e.target.value as keyof typeof lanes)}>{Object.keys(lanes).map((l) => <option key={l}>{l}</option>)}</select> <span className="soft">A bar is as long as the date is uncertain; an open, broken outline is disputed. An arrow leads to the incident that one is said to bear on.{off ? ` Without a date: ${many(off, 'incident')}.` : ''}</span></p>
    <div ref={box} />{data.length ? null : <p className="empty">None of these has a date that could be resolved.</p>}<Said arcs={arcs} rows={rows} /></div>;
}
