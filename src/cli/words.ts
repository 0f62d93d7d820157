import type { DateValue, PlaceValue, TollValue } from '#codebook';
import type { Claim, Statement } from '#model';

/** A count in words: 3, at least 3, up to 12, 10–15, about 40, some. */
export function count(v: Pick<TollValue, 'min' | 'max' | 'approximate'>): string {
  const about = v.approximate ? 'about ' : '';
  if (v.min === null) return v.max === null ? 'some' : `up to ${v.max}`;
  if (v.max === null) return `at least ${v.min}`;
  return v.min === v.max ? `${about}${v.min}` : `${about}${v.min}–${v.max}`;
}

/** A date in words: a day, first – last, "since" a day, or that it is not resolved. */
export function date(v: DateValue): string {
  const day = v.start === null ? (v.end === null ? v.partial ?? 'unresolved' : `until ${v.end}`) : v.end === null ? `since ${v.start}` : v.start === v.end ? v.start : `${v.start} – ${v.end}`;
  return [day, v.partOfDay, v.time?.local].filter(Boolean).join(', ');
}

/** A place in words: relation, name, country, and that no point is drawn where none is. */
export function place(v: PlaceValue): string {
  const name = v.relation && !v.name.toLowerCase().startsWith(v.relation.toLowerCase()) ? `${v.relation} ${v.name}` : v.name;
  return `${name}${v.country ? ` (${v.country})` : ''}${v.lat == null ? ', no point' : ''}`;
}

/** Whose words a statement is: the claimant, whom it speaks for, that it is hedged. */
export function voice(claim: Claim | undefined): string {
  if (!claim) return 'nobody';
  const { name, speaksFor } = claim.claimant;
  return `${name}${speaksFor ? ` for ${speaksFor}` : ''}${claim.certainty === 'hedged' ? ', hedged' : ''}`;
}

/** What a statement says, in a few words of ours. */
export function said(s: Statement): string {
  switch (s.field) {
    case 'type': return s.value.replaceAll('-', ' ');
    case 'date': return date(s.value);
    case 'place': return place(s.value);
    case 'perpetrator': case 'target': case 'weapon': return s.value.name;
    case 'victim': return [s.value.name, s.value.role, s.value.age === undefined ? '' : String(s.value.age), s.value.harm].filter(Boolean).join(', ');
    case 'damage': return s.value.object;
    case 'quantity': return `${count(s.value)} ${s.value.object}`;
    default: return [count(s.value), s.value.group, s.value.status === 'unstated' ? '' : s.value.status, s.value.side, s.value.subsetOf === undefined ? '' : 'of these', s.value.partial ? 'one of them' : ''].filter(Boolean).join(', ');
  }
}
