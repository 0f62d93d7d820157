import { placePrecisions, relations, stances, type DateValue, type PartyValue, type PlaceValue, type TollValue, type VictimValue } from '#codebook';
import type { CountRecord, Statement } from '#model';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "Wed 7 Feb 2024" for an ISO day. */
export function day(iso: string): string {
  const [y = 0, m = 1, d = 1] = iso.slice(0, 10).split('-').map(Number);
  return `${days[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]} ${d} ${months[m - 1]} ${y}`;
}

/** "7 Feb" for an ISO day. */
export const shortDay = (iso: string): string => `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]}`;

/** A date in words, with its precision; both ends are included. */
export function dateWords(value: Pick<DateValue, 'start' | 'end' | 'precision'> & Partial<DateValue>): string {
  const { start, end, precision } = value;
  const part = value.partOfDay ? `, ${value.partOfDay}` : '';
  const time = value.time ? `, ${value.time.approximate ? 'about ' : ''}${value.time.local} local time` : '';
  if (!start) return value.partial ? `${Number(value.partial.slice(5))} ${months[Number(value.partial.slice(2, 4)) - 1]}, year not known` : value.words ? `“${value.words}”, not resolved` : 'date not known';
  if (precision === 'since' || !end) return `since ${day(start)}`;
  if (start === end) return day(start) + part + time;
  if (precision === 'year' && start.slice(5) === '01-01' && end.slice(5) === '12-31' && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  if (precision === 'month' && start.slice(8) === '01' && start.slice(0, 7) === end.slice(0, 7)) return `${months[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
  return `${day(start)} – ${day(end)}${part}`;
}

/** How a date was come by: its words and what they were counted from; empty where the words are the date. */
export function dateSource(value: DateValue): string {
  const from = value.anchor ? `, counted from ${shortDay(value.anchor.date)} (${{ said: 'day of the saying', text: 'date in the text', dateline: 'dateline', published: 'publication' }[value.anchor.kind]})` : '';
  return `from “${value.words}”${from}`;
}

/** A count in words: "4", "at least 3", "up to 12", "about 40", "10–15", or the words themselves where no number was given. */
export function tollWords(value: Pick<TollValue, 'min' | 'max'> & Partial<TollValue>): string {
  const about = value.approximate ? 'about ' : '';
  const { min, max } = value;
  const number = min === null && max === null ? (value.words ? `“${value.words}”` : 'some') : max === null ? `at least ${min}` : min === null ? `up to ${max}` : min === max ? `${min}` : `${min}–${max}`;
  return about + number;
}

/** Whom a count counts: group, side, status, part of a total. */
export function tollWhom(value: TollValue): string {
  return [value.group, value.side === 'attacker' ? 'of the attackers' : value.side, value.status === 'unstated' || value.group?.toLowerCase().startsWith(value.status) ? null : value.status, value.subsetOf ? 'part of a total' : null, value.partial ? 'not all of them' : null].filter(Boolean).join(', ');
}

/** A place in words, with its relation. */
export const placeWords = (value: PlaceValue): string => (value.relation && !value.name.toLowerCase().startsWith(value.relation.toLowerCase()) ? `${value.relation} ${value.name}` : value.name);

/** How precise a place is, in words. */
export const precisionWords = (precision: number): string => placePrecisions.find((p) => p.name === String(precision))?.means ?? '';

/** What a stance means, in the codebook's words. */
export const stanceWords = (name: string): string => stances.find((s) => s.name === name)?.means ?? name;

/** A relation between incidents as a phrase. */
export const relationWords = (name: string): string => ({ 'retaliation-for': 'in response to', 'consequence-of': 'a consequence of', 'follow-up-of': 'following', 'part-of': 'part of', 'same-campaign': 'in one campaign with' } as Record<string, string>)[name] ?? relations.find((r) => r.name === name)?.means ?? name;

/** A type, a field or another name of the codebook without its hyphens. */
export const plain = (name: string): string => name.replaceAll('-', ' ');

/** A kind of incident in words. */
export const typeWords = (type: string): string => (type === 'unspecified' ? 'incident, kind not told' : plain(type));

const fieldNames: Readonly<Record<string, string>> = { type: 'kind', date: 'when', place: 'where', perpetrator: 'done by', target: 'target', victim: 'named' };
/** A field's name as pages say it. */
export const fieldWords = (field: string): string => fieldNames[field] ?? plain(field);

/** Any statement's value in words. A victim's name is left out unless asked for. */
export function valueWords(s: Pick<Statement, 'field' | 'value'>, names: 'named' | 'unnamed' = 'unnamed'): string {
  switch (s.field) {
    case 'type': return s.value === 'unspecified' ? 'not told' : plain(s.value as string);
    case 'date': return dateWords(s.value as DateValue);
    case 'place': return placeWords(s.value as PlaceValue);
    case 'perpetrator': case 'target': return (s.value as PartyValue).name;
    case 'victim': { const v = s.value as VictimValue; return names === 'named' ? [v.name, v.role, v.age].filter(Boolean).join(', ') : `a named person (${v.harm})`; }
    case 'weapon': return (s.value as { name: string }).name;
    case 'damage': return (s.value as { object: string }).object;
    case 'quantity': { const q = s.value as { object: string; min: number | null; max: number | null }; return `${tollWords(q)} ${q.object}`; }
    default: return tollWords(s.value as TollValue);
  }
}

/** A record in words: "1 to 4", "at least 7", "4". */
export function recordWords(record: CountRecord): string {
  const { low, high, open } = record;
  if (low === null && high === null) return 'number not told';
  if (open && high !== null && low !== null && low < high) return `${low} to ${high} or more`;
  if (high === null || open) return `at least ${low ?? high}`;
  if (low === null) return `up to ${high}`;
  return low === high ? `${low}` : `${low} to ${high}`;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
/** A country's English name for its ISO 3166-1 code, as CLDR has it; the code itself where it has none. */
export const countryWords = (code: string): string => { try { return regions.of(code.toUpperCase()) ?? code; } catch { return code; } };

/** "1 report", "3 reports". */
export const many = (n: number, one: string, more = `${one}s`): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`;

/** How many a list holds: the number where it was counted, else that more follow what is shown. */
export const held = (list: { readonly total: number | null; readonly shown: number; readonly more: boolean }, one: string): string => (list.total !== null || !list.more ? many(list.total ?? list.shown, one) : `the first ${many(list.shown, one)}, more follow`);

/** Text that runs from right to left needs its direction said. */
export const direction = (language: string | null): 'rtl' | 'ltr' => (language && ['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv'].includes(language) ? 'rtl' : 'ltr');
