import { overlap } from '#text';
import type { Found } from '../found.ts';
import type { Party } from './parties.ts';

const held = '(?:thought|believed|suspected|presumed|said|alleged|understood|reported|known|assumed|supposed)';
const being = String.raw`(?:belong to|be(?: an?| the)?(?: (?:members?|fighters?|militants?|part|affiliates?|followers?|supporters?))?(?: of| from| with)?|be (?:loyal|linked|allied|affiliated|tied|close) (?:to|with)|have been (?:sent|hired|recruited) by|work(?:ing)? for|have links (?:to|with))`;
const behind = new RegExp(String.raw`^,? (?:who (?:are|were|was|is) )?(?:widely |locally )?${held} to ${being} (?:the )?`, 'u');
const fighters = /^(?:[\p{L}-]+ ){0,2}?(?:fighters|militants|rebels|insurgents|jihadists|separatists|bandits|herders|guerrillas|militiamen|terrorists|soldiers|settlers|dissidents|gang members)\b/u;

/** "Gunmen thought to belong to the Reed Front": whose men armed men are held to be; the party itself where the words say nothing of it. */
export function heldToBe(found: Found, p: Party): Party {
  if (p.actor !== null || !p.animate) return p;
  const m = behind.exec(found.doc.text.slice(p.span[1], p.span[1] + 80));
  if (!m) return p;
  const at = p.span[1] + m[0].length;
  const actor = found.actors.find((a) => a.span[0] <= at + 1 && a.span[1] > at);
  const words = fighters.exec(found.doc.text.slice(at, at + 60))?.[0];
  if (actor && (!words || overlap(actor.span, [at, at + words.length]) === 0)) return { ...p, name: actor.name, actor: actor.actor?.id ?? null, words: found.doc.text.slice(...actor.span), span: actor.span };
  return words ? { ...p, name: words, actor: actor?.actor?.id ?? null, words, span: [at, at + words.length] } : p;
}
