import type { Sentence } from '#language';
import type { DateMention, PlaceMention } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { form, kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import { finest, locates, ofSpeaker } from './locating.ts';
import type { Scene } from './scenes.ts';

const opens = /^(?:it|they|he|she|there|one|two|another|both|a|an|the|some|several|gunmen|soldiers|fighters|police|troops|militants|rebels|attackers)$/i;

/** The sentence before in the same paragraph, where it only set the scene: no event in it, nobody's words. -1 for none. */
function stage(found: Found, n: number, told: ReadonlySet<number>): number {
  const [here, before] = [found.doc.parse.sentences[n], found.doc.parse.sentences[n - 1]];
  if (!here || !before || here.paragraph !== before.paragraph || told.has(n - 1) || !(opens.test(form(here, 0)) || here.tokens[0]?.upos === 'NUM')) return -1;
  // "…, according to the report": whose account it is does not matter where the next sentence goes on with it
  const said = found.claims.some((c) => c.cue !== null && c.cue[0] >= before.start && c.cue[1] <= before.end && !/^(?:according to|says?|said)$/i.test(found.doc.text.slice(...c.cue)));
  return said ? -1 : n - 1;
}

const arriving = new Set(['reach', 'enter', 'get', 'make', 'come', 'go', 'arrive', 'drive', 'ride', 'walk', 'return', 'travel', 'march', 'fly', 'move', 'cross', 'descend', 'sneak', 'break']);
/** "two missiles reached Izium", "one got through to Okhtyrka": where what follows came to. */
function reached(s: Sentence, p: PlaceMention): boolean {
  const head = wordAt(s, p.nameSpan[1] - 1), t = s.tokens[head];
  if (!t || !arriving.has(lemma(s, t.head))) return false;
  return relation(t) === 'obj' || kidsBy(s, head, 'case').some((k) => ['to', 'into', 'through'].includes(form(s, k)));
}

/** Gives a sentence's only scene the place or the day that the sentence before set for it ("The market of A was crowded on Friday. A grenade was thrown."), where it names none and there is just one. `told` holds the sentences that tell of events themselves. */
export function carried(found: Found, scenes: readonly Scene[], told: ReadonlySet<number>): readonly Scene[] {
  const [only] = scenes;
  if (!only || scenes.length > 1 || !only.events.length || only.events.every((e) => e.negated) || (only.dates.length && only.places.length)) return scenes;
  const from = stage(found, only.sentence, told);
  const s = found.doc.parse.sentences[from];
  if (!s) return scenes;
  const places: readonly PlaceMention[] = only.places.length ? [] : finest(inSentence(found.places, from).filter((p) => p.use === 'plain' && p.value.precision <= 3 && (locates(s, p) || reached(s, p)) && !ofSpeaker(s, p, new Set())));
  const dates: readonly DateMention[] = only.dates.length ? [] : inSentence(found.dates, from).filter((d) => d.calendar && ['day', 'days'].includes(d.value.precision));
  return [{ ...only, dates: dates.length === 1 ? dates : only.dates, places: places.length === 1 ? places : only.places }];
}
