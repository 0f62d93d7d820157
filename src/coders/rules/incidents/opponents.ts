import type { Sentence } from '#language';
import { bearsArms, disguised } from '../statements/led.ts';
import { form, kidsBy, lemma } from '../syntax.ts';
import { deedOf } from './bearers.ts';
import type { Event } from './triggers.ts';

const reach = 14;
const ofNoun = new Set(['NOUN', 'PROPN']);
/** What may stand in a noun phrase between its first word and its head, by tags alone ("the paramilitary Rapid Support Forces", "government-allied fighters"). */
const inPhrase = (s: Sentence, k: number): boolean => { const t = s.tokens[k]; return t !== undefined && (ofNoun.has(t.upos) || ['DET', 'ADJ', 'NUM'].includes(t.upos) || ['HYPH', 'POS', 'PRP$'].includes(t.xpos) || t.form === '-' || (['VBN', 'VBG'].includes(t.xpos) && (form(s, k - 1) === '-' || form(s, k + 1) === '-' || (!ofNoun.has(s.tokens[k - 1]?.upos ?? '') && ofNoun.has(s.tokens[k + 1]?.upos ?? ''))))); };

/** The head of the noun phrase that begins at a word, and the word behind the phrase with what an "of" or "from" hangs on it and what brackets gloss; null where none begins. */
export function phraseFrom(s: Sentence, start: number): readonly [head: number, behind: number] | null {
  let k = start, head = -1;
  for (; inPhrase(s, k) && k - start < 10; k++) if (ofNoun.has(s.tokens[k]?.upos ?? '')) head = k;
  if (head < 0) return null;
  // "the army (FARDC)"
  if (form(s, k) === '(') { const close = s.tokens.findIndex((t, n) => n > k && t.form === ')'); if (close > 0 && close - k < 6) k = close + 1; }
  // "fighters of the Rapid Support Forces", "soldiers loyal to the junta"
  if (['of', 'from', 'to'].includes(form(s, k))) { const on = phraseFrom(s, k + 1); if (on) k = on[1]; }
  return [head, k];
}

/** "fighting broke out between the army and the Rapid Support Forces", "a gunfight with suspected rebels": those whom a fight sets against each other, by the words behind it, wherever the tree hangs them. */
export function opponents(s: Sentence, at: number): readonly number[] {
  if (['with', 'against'].includes(form(s, at + 1))) { const one = phraseFrom(s, at + 2); return one ? [one[0]] : []; }
  const between = s.tokens.findIndex((t, k) => k > at && k - at < reach && t.form.toLowerCase() === 'between');
  if (between < 0 || s.tokens.slice(at + 1, between).some((t) => /^[,;:.]$/.test(t.form))) return [];
  const one = phraseFrom(s, between + 1);
  // "between Indian and Pakistani troops"
  if (!one && s.tokens[between + 1]?.upos === 'ADJ' && form(s, between + 2) === 'and') { const both = phraseFrom(s, between + 3); return both ? [both[0]] : []; }
  if (!one || form(s, one[1]) !== 'and') return [];
  const other = phraseFrom(s, one[1] + 1);
  return other ? [one[0], other[0]] : [];
}

const assault = /^(?:attack|assault|raid|incursion|offensive|onslaught|ambush)$/;
const fire = /^(?:attack|assault|fire|gunfire|shelling|bombardment|ambush)$/;
/** "foiled an attack by factions", "repelled a rebel assault": who made what was fought off; "came under fire from gunmen": who fired. */
export function foughtOff(s: Sentence, e: Event): readonly number[] {
  if (e.form !== 'verb') return [];
  if (e.type === 'clash' && /^(?:repel|repulse|foil|thwart|stop|halt|fight|beat|push|throw|drive)$/.test(lemma(s, e.at))) return kidsBy(s, e.at, 'obj').filter((k) => assault.test(lemma(s, k))).flatMap((k) => { const by = form(s, k + 1) === 'by' ? phraseFrom(s, k + 2) : null; return by ? [by[0]] : [deedOf(s, k) ?? []].flat(); });
  if (e.trigger.by !== 'patient' || !['come', 'take', 'receive'].includes(lemma(s, e.at))) return [];
  const at = s.tokens.findIndex((t, k) => k > e.at && k < e.at + 6 && fire.test(lemma(s, k)) && ['from', 'by'].includes(form(s, k + 1)));
  const who = at < 0 ? null : phraseFrom(s, at + 2);
  return who && (bearsArms(s, who[0]) || disguised(s, who[0]) || s.tokens[who[0]]?.upos === 'PROPN') ? [who[0]] : [];
}
