import type { PartyValue } from '#codebook';
import { nameKey } from '#reference';

const titles = /^(?:(?:mr|mrs|ms|dr|sir|sgt|lt|capt|captain|col|colonel|gen|general|maj|major|brig|brigadier|commander|sheikh|mullah|imam|officer|detective|deputy|chief|sheriff|president|minister|governor|mayor) )+/;

/** A person's name without case, accents, titles, single initials and generation marks. */
export const personKey = (name: string): string => nameKey(name).replace(titles, '').split(' ').filter((w, i, all) => w.length > 1 && !(i === all.length - 1 && /^(?:jr|sr|ii|iii|iv)$/.test(w))).join(' ');

/** An actor's id, or the key of a name with a capital; null for what has no name ("gunmen", "the suspect"). */
export function partyKey(p: PartyValue): string | null {
  const name = p.name.replace(/^(?:the|an?|some|several|unidentified|unknown)\s+/i, '');
  return p.actor ?? (/\p{Lu}/u.test(name) ? nameKey(name) : null);
}

const skeleton = (key: string): string => key.replace(/[aeiouwyh' -]/g, '').replace(/(.)\1+/g, '$1').replaceAll('k', 'q').replaceAll('c', 'q');

/** Whether two keys of place names may be one place's: a longer word in common, or the same consonants ("al hol", "al hawl"). */
export function alike(a: string, b: string): boolean {
  const long = (key: string): string[] => key.split(' ').filter((w) => w.length > 3);
  return skeleton(a) === skeleton(b) || long(a).some((w) => long(b).includes(w));
}
