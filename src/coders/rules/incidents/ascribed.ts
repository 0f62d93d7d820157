import { overlap, type Span } from '#text';
import type { Claim } from '#model';
import type { Found } from '../found.ts';

/** Who is said to have done what was told before, in words that tell no deed: who, and whether it is said that it was not they. */
export interface Ascribed { readonly span: Span; readonly name: string; readonly actor: string | null; readonly polarity: 'affirmed' | 'denied' }

const weapon = String.raw`(?:drones?|missiles?|rockets?|shells?|mortars?|planes?|jets?|aircraft|warplanes?|helicopters?|bombs?|artillery|projectiles?)`;
const deed = String.raw`(?:attack|strike|bombing|blast|explosion|killings?|raid|ambush|massacre|shelling|abduction|kidnapping|assault|shooting|operation|incident)s?`;
const who = String.raw`["“]?(?<who>[\p{L}\d][\p{L}\d’'.-]*(?: (?:of|for|the|and|de|[\p{L}\d’'.-]+)){0,6}?)`;
const be = String.raw`(?:was|were|had been|has been|have been|is|are|may have been|might have been|could have been)`;

/** By what words a saying names who did it. */
const ways: readonly (readonly [Ascribed['polarity'], RegExp])[] = [
  // "it was an RSF drone"
  ['affirmed', new RegExp(String.raw`^(?:that )?(?:it|this|that|the ${weapon}|the ${deed}) (?:was|were|had been) (?:an? |the )?${who} (?:${weapon}|${deed})\b`, 'iu')],
  // "the bomb bore the signature of the front"
  ['affirmed', new RegExp(String.raw`\b(?:bore|bears|bearing|had|has|carried|carries) (?:all |many )?(?:of )?(?:the )?(?:hallmarks?|signatures?|trademarks?|fingerprints|stamp) of (?:an? |the )?${who}(?=[,.;]|$| (?:and|which|who|but|that|because|as|in|on)\b)`, 'iu')],
  // "the shots came from the front's positions"
  ['affirmed', new RegExp(String.raw`\b(?:shots?|fire|gunfire|bullets?|${weapon}) (?:had )?(?:came|come|${be} (?:fired|launched|sent|shot)|originated) from (?:an? |the )?${who}(?:['’]s)? (?:positions?|lines|trenches|posts?|checkpoints?|bases?)\b`, 'iu')],
  // "the second attack may have been carried out by the militia"
  ['affirmed', new RegExp(String.raw`\b(?:the|this|that|both|these) (?:[\p{L}-]+ )?${deed} ${be} (?:\p{L}+ly )?(?:carried out|perpetrated|committed|staged|conducted|launched|mounted|executed|ordered|planned) by (?:an? |the )?(?:rival |same )?${who}(?=[,.;]|$| (?:and|which|who|but|that|because|as|in|on|from)\b)`, 'iu')],
  // "the fire was the work of 'terrorists in flight'", "they died at the hands of the militia"
  ['affirmed', new RegExp(String.raw`\b(?:${be}|had been) the (?:work|handiwork|doing) of (?:an? |the )?${who}(?=[,.;”"]|$| (?:and|which|who|but|that|because|as|in|on|from)\b)`, 'iu')],
  ['affirmed', new RegExp(String.raw`\b(?:died|killed|perished|suffered) at the hands of (?:an? |the )?${who}(?=[,.;”"]|$| (?:and|which|who|but|that|because|as|in|on|from)\b)`, 'iu')],
  // "No Murle youth went to Duk", "no British aircraft had been involved"
  ['denied', new RegExp(String.raw`^(?:that )?(?:no|not one|not a single|none of (?:the|its|their|our)) ${who} (?:men|man|youths?|fighters?|soldiers?|troops|forces|members?|units?|aircraft|planes?|jets?|ships?|drones?|warplanes?) (?:(?:had|has|have|ever) ){0,2}(?:been |was |were )?(?:went|gone|came|come|entered|crossed|set foot|fired|attacked|shot|raided|flew|flown|struck|bombed|took part|taken part|involved|present|active|in|near|there)\b`, 'iu')],
  // "no Fulani man had a hand in it"
  ['denied', new RegExp(String.raw`^(?:that )?(?:no|none of (?:the|its|their|our)) ${who}(?: (?:man|men|fighters?|soldiers?|troops|forces|members?|units?))? (?:(?:had|has|have|took|played|was|were) (?:a|any|part|no)?\s?(?:hand|part|role|involvement|involved|behind)?)(?= in\b| (?:it|the)\b|[,.;]|$)`, 'iu')],
  // "denied that Musa Bello was involved in it"
  ['denied', new RegExp(String.raw`^(?:that )?(?:the |an? |no |any )?(?!(?:it|they|he|she|we|its|their|our|his|her|any|none|one|the|that|suggestions?|impression|claims?|allegations?|accusations?|reports?|charges?|rumou?rs?)\b)${who} ${be} (?:\p{L}+ly )?(?:involved in|behind|responsible for|to blame for|implicated in|linked to|complicit in)\b`, 'iu')],
  // "the impression that the security forces were involved"
  ['denied', new RegExp(String.raw`\b(?:suggestions?|impression|claims?|allegations?|accusations?|reports?|idea|notion|charges?|rumou?rs?) that (?:the )?${who} ${be} (?:\p{L}+ly )?(?:involved|responsible|behind|to blame|implicated)\b`, 'iu')],
];
const gate = /\b(?:work|handiwork|doing|hands|not one|not a single|it|this|that|drones?|missiles?|rockets?|shells?|shots?|fire|gunfire|bullets?|hallmarks?|signatures?|trademarks?|fingerprints|stamp|by|no|none|involved|responsible|behind|implicated)\b/iu;
const nobody = /^(?:its?|their|our|his|her|they|it|he|she|we|one|any|such|same|another|unknown|unidentified|the|air|car|suicide|roadside|civilian|night|enemy|other|two|three|several)$/iu;

/** The party that a saying puts a deed on, or takes one off, without telling it again; null for none. */
export function ascribed(found: Found, claim: Claim): Ascribed | null {
  for (const content of claim.content) {
    const words = found.doc.text.slice(...content);
    if (!gate.test(words)) continue;
    for (const [polarity, way] of ways) {
      if ((polarity === 'denied') !== (claim.stance === 'denies' || way.source.startsWith('^(?:that )?(?:no|'))) continue;
      const m = way.exec(words);
      const name = m?.groups?.['who'];
      // "it was investigating Monday's strike": what somebody was doing is nobody
      if (!m || !name || nobody.test(name) || /\bthat\b|^(?!ruling)\p{Ll}+ing\b|^(?:\p{L}+day|yesterday|today|last \p{L}+)(?:['’]s)?$/iu.test(name)) continue;
      const start = content[0] + m.index + m[0].lastIndexOf(name);
      const actor = found.actors.find((a) => overlap(a.span, [start, start + name.length]) > 0);
      if (!actor && !/\p{Lu}/u.test(name) && !bearers.test(name)) continue;
      return { span: actor ? actor.span : [start, start + name.length], name: actor?.name ?? name, actor: actor?.actor?.id ?? null, polarity };
    }
  }
  return null;
}
/** Nouns of those who bear arms, or rule over those who do. */
export const bearers = /\b(?:army|military|police|rebels?|militants?|militia|insurgents?|forces|fighters|troops|soldiers|jihadists?|separatists|guerrillas|bandits|cartel|gang|junta|regime|government|settlers|herders|gunmen|terrorists|dissidents|bandits|militiamen|cell|brigades)\b/iu;
