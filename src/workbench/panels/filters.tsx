import { tollFields, types } from '#codebook';
import { useState } from 'react';
import { address, go, usePlace } from '../route.ts';
import { countryWords, day, plain } from '../words.ts';

/** The filters that list, map, timeline, address bar and export share. */
export const filterKeys = ['q', 'type', 'actor', 'country', 'place', 'since', 'until', 'standing', 'toll', 'atLeast', 'reality', 'outlet'] as const;

/** The part of a query that filters, as it stands in the address. */
export function filtersOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(filterKeys.flatMap((k) => { const v = query.get(k); return v ? [[k, v]] : []; }));
}

/** The filters as a sentence: "Air strikes in IQ since Mon 1 Jan 2024, disputed". */
export function sentence(f: Readonly<Record<string, string>>): string {
  const type = f['type'] ? plain(f['type']) : 'incident';
  const parts = [`All ${type.endsWith('s') ? type : `${type}s`}`, f['place'] && `near ${f['place']}`, f['country'] && `in ${countryWords(f['country'])}`, f['since'] && `since ${day(f['since'])}`, f['until'] && `until ${day(f['until'])}`, f['actor'] && `with ${f['actor']}`, f['outlet'] && `told by ${f['outlet']}`, f['q'] && `with “${f['q']}”`].filter(Boolean).join(' ');
  const rest = [f['standing'] && `${f['standing']} tolls`, f['reality'], f['atLeast'] && `at least ${f['atLeast']} ${f['toll'] ?? 'killed'}`].filter(Boolean);
  return [parts, ...rest].join(', ');
}

/** The form of the filters; each change is written to the address bar. */
export function Filters() {
  const { path, query } = usePlace();
  const now = filtersOf(query);
  const [open, setOpen] = useState(Object.keys(now).length > 0);
  const set = (key: string, value: string) => go(address(path, { ...Object.fromEntries(query), [key]: value || null, cursor: null }), 'replace');
  const text = (key: string, label: string, kind = 'text', size = 14) => <span className="field"><label htmlFor={`f-${key}`}>{label}</label><input id={`f-${key}`} type={kind} size={size} defaultValue={now[key] ?? ''} key={`${key}${now[key] ?? ''}`} onBlur={(e) => { if (e.target.value !== (now[key] ?? '')) set(key, e.target.value.trim()); }} onKeyDown={(e) => { if (e.key === 'Enter') set(key, e.currentTarget.value.trim()); }} /></span>;
  const choice = (key: string, label: string, values: readonly string[], none = 'any') => <span className="field"><label htmlFor={`f-${key}`}>{label}</label><select id={`f-${key}`} value={now[key] ?? ''} onChange={(e) => set(key, e.target.value)}><option value="">{none}</option>{values.map((v) => <option key={v} value={v}>{plain(v)}</option>)}</select></span>;
  return <details className="fold filters noprint" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}><summary>Filter</summary>
    <div className="fields">
      {choice('type', 'Kind', types.map((t) => t.name))}{choice('standing', 'Standing', ['agreed', 'disputed', 'single', 'unattributed'])}{text('place', 'Place')}{text('country', 'Country (two letters)', 'text', 4)}
      {text('actor', 'Actor')}{text('since', 'From', 'date')}{text('until', 'To', 'date')}{choice('toll', 'Toll', tollFields, 'killed')}{text('atLeast', 'At least', 'number', 5)}{choice('reality', 'As', ['occurred', 'alleged', 'denied', 'historical'])}{text('outlet', 'Outlet')}{text('q', 'Words')}
      {Object.keys(now).length > 0 && <button onClick={() => go(path)} style={{ alignSelf: 'end' }}>Clear</button>}
    </div></details>;
}
