import type { Interval } from '#api';
import type { CountRecord } from '#model';
import { recordWords } from '../words.ts';

const room = 1.15;
/** The end of a scale that holds all of these counts, with room for an open end. */
export const reach = (told: readonly Pick<Interval, 'min' | 'max'>[]): number => Math.max(1, ...told.flatMap((t) => [t.min ?? 0, t.max ?? 0])) * room;
/** The highest count on a scale, which stands at 4 + 90 / 1.15 % of its width, where pages.css puts its label. */
export const highest = (top: number): number => Math.round(top / room);

/** One interval on a scale from 0 to `top`: a dot where both ends meet, an arrow at an open end, a struck line where it was denied. */
export function Bar({ min, max, top, denied }: { readonly min: number | null; readonly max: number | null; readonly top: number; readonly denied: boolean }) {
  const at = (n: number) => `${(4 + (n / top) * 90).toFixed(2)}%`;
  const from = min ?? 0, to = max ?? top;
  const ink = denied ? 'var(--odd)' : 'var(--who)';
  return <svg className="interval" width="100%" height="20" aria-hidden="true">
    <line x1="4%" x2="96%" y1="10" y2="10" stroke="var(--hair)" />
    {min === null && max === null ? null : from === to ? <circle cx={at(from)} cy="10" r="5" fill={denied ? 'none' : ink} stroke={ink} strokeWidth="1.5" /> : <>
      <line x1={at(from)} x2={at(to)} y1="10" y2="10" stroke={ink} strokeWidth="3" strokeDasharray={denied ? '3 4' : undefined} />
      {min !== null && <line x1={at(from)} x2={at(from)} y1="4" y2="16" stroke={ink} strokeWidth="2" />}
      {max !== null ? <line x1={at(to)} x2={at(to)} y1="4" y2="16" stroke={ink} strokeWidth="2" /> : <svg x={at(to)} y="0" overflow="visible"><path d="M-7 5 L0 10 L-7 15" fill="none" stroke={ink} strokeWidth="2" /></svg>}
    </>}
    {denied && <svg x={at((from + Math.min(to, top)) / 2)} y="0" overflow="visible"><path d="M-8 17 L8 3" stroke="var(--odd)" strokeWidth="2" /></svg>}
  </svg>;
}

/** Who stands at either end of what is told: one name, or the lowest and the highest with theirs; empty where nobody gives a number. */
export function enders(told: readonly Interval[]): string {
  const ends = told.filter((t) => t.polarity === 'affirmed').flatMap((t) => [t.min, t.max].filter((n): n is number => n !== null).map((n) => ({ n, who: t.claimant })));
  const low = ends.reduce<(typeof ends)[number] | null>((a, b) => (a && a.n <= b.n ? a : b), null), high = ends.reduce<(typeof ends)[number] | null>((a, b) => (a && a.n >= b.n ? a : b), null);
  if (!low || !high) return '';
  return low.n === high.n || low.who === high.who ? [...new Set(ends.map((e) => e.who))].slice(0, 2).join(', ') : `${low.n} ${low.who} – ${high.n} ${high.who}`;
}

/** A count in a list: the field, the record, every account drawn on an interval, and who stands at its ends. */
export function TollLine({ field, record, told }: { readonly field: string; readonly record: CountRecord; readonly told: readonly Interval[] }) {
  const top = reach([...told, { min: record.low, max: record.high }]);
  const at = (n: number) => 4 + (n / top) * 112;
  const low = record.low ?? 0, high = record.high ?? (record.low ?? 0);
  return <span className="tollline"><span><span className="soft">{field}</span> <span className="num">{recordWords(record)}</span>
    <svg width="124" height="14" aria-hidden="true"><line x1="4" x2="120" y1="7" y2="7" stroke="var(--hair)" />
      {low !== high && <line x1={at(low)} x2={at(high)} y1="7" y2="7" stroke="var(--who)" strokeWidth="2" />}
      {record.open && <path d={`M${at(high)} 7 H118 m-4 -4 l4 4 l-4 4`} fill="none" stroke="var(--who)" strokeWidth="1.5" />}
      {(['denied', 'affirmed'] as const).flatMap((polarity) => [...new Set(told.filter((t) => t.polarity === polarity).flatMap((t) => [t.min, t.max]).filter((n): n is number => n !== null))].map((n) => (polarity === 'affirmed' ? <circle key={n} cx={at(n)} cy="7" r="3.5" fill="var(--who)" /> : <path key={`not ${n}`} d={`M${at(n) - 3.5} 10.5 L${at(n) + 3.5} 3.5`} stroke="var(--odd)" strokeWidth="2" />)))}
    </svg></span><span className="how num">{enders(told)}</span></span>;
}
