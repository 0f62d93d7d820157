import { useState } from 'react';
import type { IncidentPage, Told } from '#api';
import { tollFields, type TollField, type TollValue } from '#codebook';
import { Bar, highest, reach } from '../marks/interval.tsx';
import { Standing } from '../marks/standing.tsx';
import { many, recordWords, shortDay, tollWhom, tollWords } from '../words.ts';
import { wordsAt } from './claims-table.tsx';

const ruleWords: Readonly<Record<string, string>> = { range: 'full range', 'most-conservative': 'most conservative', 'most-informative': 'most informative', majority: 'majority' };
const when = (t: Told) => `${t.voice.said ?? '9999'}${(t.value as TollValue).subsetOf ? 'b' : 'a'}`;

/** One account told in several reports, copies above all, stands once. */
function once(told: readonly Told[]): Told[][] {
  const seen = new Map<string, Told[]>();
  for (const t of told) { const v = t.value as TollValue, k = [t.voice.name, t.voice.stance, t.voice.said, t.polarity, v.min, v.max, tollWhom(v)].join('|'); seen.set(k, [...(seen.get(k) ?? []), t]); }
  return [...seen.values()];
}

/** Each claimant's interval of one count in the order of saying, under the record and the rule that made it. */
export function TollChart({ incident }: { readonly incident: IncidentPage }) {
  const fields = tollFields.filter((f) => incident.told.some((t) => t.field === f));
  const [field, setField] = useState<TollField>(fields[0] ?? 'killed');
  const rules = Object.keys(incident.records);
  const [rule, setRule] = useState(rules[0] ?? 'range');
  if (!fields.length) return <p className="soft">Nobody gives a toll.</p>;
  const told = once(incident.told.filter((t) => t.field === field)).sort((a, b) => when(a[0]!).localeCompare(when(b[0]!)));
  const record = incident.records[rule]?.[field];
  const top = reach([...told.map(([t]) => t!.value as TollValue), { min: record?.low ?? null, max: record?.high ?? null }]);
  return <div className="toll">
    <div className="bar small"><span><label htmlFor="toll-field">Count </label><select id="toll-field" value={field} onChange={(e) => setField(e.target.value as TollField)}>{fields.map((f) => <option key={f}>{f}</option>)}</select></span>
      <span><label htmlFor="toll-rule">Rule </label><select id="toll-rule" value={rule} onChange={(e) => setRule(e.target.value)}>{rules.map((r) => <option key={r} value={r}>{ruleWords[r] ?? r}</option>)}</select></span></div>
    {record ? <p className="record" data-testid="record"><strong className="num">{recordWords(record)}</strong> <span className="soft">{field}{record.best !== null ? `, best ${record.best}` : ', no best number'}, by the rule “{ruleWords[rule] ?? rule}”</span> · <Standing status={record.status} /></p> : <p className="soft">This rule makes no record of it.</p>}
    <ul className="plain">{told.map((same) => { const t = same[0]!, v = t.value as TollValue, reports = new Set(same.map((x) => x.report)).size; return <li key={t.key} className="tollrow">
      <a href={wordsAt(t)} className="label"><span className="num v">{t.polarity === 'denied' ? <s>{tollWords(v)}</s> : tollWords(v)}</span>{t.polarity === 'denied' ? ' denied' : ''} · <span className="claimant">{t.voice.kind === 'report' ? 'the report alone' : t.voice.name}</span> · <span className={`stance ${t.voice.stance}`}>{t.voice.stance}</span><span className="how">{[t.voice.said ? shortDay(t.voice.said) : null, tollWhom(v), reports > 1 ? `in ${many(reports, 'report')}` : null].filter(Boolean).join(' · ')}</span></a>
      <Bar min={v.min} max={v.max} top={top} denied={t.polarity === 'denied'} /></li>; })}</ul>
    <p className="tollrow axis soft small" aria-hidden="true"><span>scale</span><span className="ends num"><span>0</span><span>{highest(top)}</span></span></p>
  </div>;
}
