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
