import type { Claim } from '#model';
import { overlap, type Span } from '#text';
import type { Found } from '../found.ts';
import { accusedIn } from './accused.ts';
import { ascribed, bearers } from './ascribed.ts';
import type { Case } from './cases.ts';
import { atLarge, granted } from './denials.ts';
import { isPerson } from '../statements/people.ts';
import { strip } from './parties.ts';
import { didNotDoIt, saysNotOurs } from './retorts.ts';
import { akin, speakerOf } from './hands.ts';

/** A claim that says who did it without telling the event again: an admission, a denial, an accusation. */
export interface Answer { readonly case: Case; readonly claim: Claim; readonly name: string; readonly actor: string | null; readonly words: string; readonly span: Span; readonly polarity: 'affirmed' | 'denied' }

const holder = (c: Claim): { readonly name: string; readonly actor: string | null } => ({ name: spokenFor(c), actor: c.claimant.actor ?? null });

/** Whose deeds a claimant's own deeds are: a body's of a name of its own are its own, a person's or an office's those of the body that it speaks for. */
export const spokenFor = (c: Claim): string => (c.claimant.kind === 'organisation' && /^(?!its |their )(?:the )?\p{Lu}/u.test(c.claimant.name) ? c.claimant.name : c.claimant.speaksFor ?? c.claimant.name);

/** "Unnamed", "its monitoring mission": no name to put a deed on. */
const nameless = /^(?:unnamed$|(?:its|their|his|her|our) )/iu;

/** Who did it, by claims that only point at an incident ("claimed responsibility", "denied it", "blames … on"). */
export function answers(found: Found, cases: readonly Case[]): readonly Answer[] {
  if (!cases.length) return [];
  return found.claims.flatMap((claim) => {
    // "was blamed on jihadists": nobody is named who blames; "he admitted it", whoever he is
    if (!claim.cue || claim.stance !== 'accuses' && nameless.test(spokenFor(claim)) || (!claim.claimant.span && claim.stance !== 'accuses')) return [];
    if (atLarge(found, claim)) return [];
    const near = pointedAt(found, claim, cases);
    // "denied involvement in both attacks": in those that were put on it
    const target = near && claim.stance === 'denies' && severalMeant(found, claim) && !accused(found, near, claim) ? [...cases].reverse().find((c) => cases.indexOf(c) < cases.indexOf(near) && accused(found, c, claim)) ?? near : near;
    if (!target) return [];
    // "a Turkish official" answers for the Turkey that was blamed
    const blames = claim.claimant.kind === 'unnamed' && !claim.claimant.speaksFor ? found.claims.filter((k) => k.stance === 'accuses' && k.cue !== null && k.cue[1] < (claim.cue as Span)[0]).flatMap((k) => blamed(found, k, target)).filter((a) => a.name.length > 3 && claim.claimant.name.includes(a.name.slice(0, 4))).at(-1) : undefined;
    const self = (polarity: 'affirmed' | 'denied'): readonly Answer[] => [{ case: target, claim, ...(blames ? { name: blames.name, actor: blames.actor } : polarity === 'denied' ? toldDoer(claim, target) ?? holder(claim) : holder(claim)), words: found.doc.text.slice(...(claim.claimant.span as Span)), span: claim.claimant.span as Span, polarity }];
    const told = target.scenes.some((x) => x.agents.some((r) => r.claim === claim)) ? null : ascribed(found, claim);
    if (told && !sameActor(told, holder(claim))) return [{ case: target, claim, name: told.name, actor: told.actor, words: found.doc.text.slice(...told.span), span: told.span, polarity: told.polarity }];
    if (claim.stance === 'admits' && ownsUp(found, claim, target) && ownDeed(found, claim, target)) return self('affirmed');
    if (claim.stance === 'denies' && ofFigure(found, claim)) return [];
    if (claim.stance === 'denies' && !elseDenied(found, claim, target) && (accused(found, target, claim) || disowns(found, claim) || bareDeed(claim, target) || wasNotThere(found, claim, target))) return self('denied');
    if (claim.stance === 'denies') {
      const charged = chargeDenied(found, claim, cases);
      return !charged.length && !elseDenied(found, claim, target) && didNotDoIt(found, claim, target) ? self('denied') : charged;
    }
    if (claim.stance === 'accuses') { const who = blamed(found, claim, target); return who.length ? [...who, ...who.flatMap((a) => bothOf(found, claim, target, cases).map((c) => ({ ...a, case: c })))] : suspected(found, claim, target); }
    if (claim.stance === 'states') return saysNotOurs(found, claim) ? self('denied') : suspected(found, claim, target);
    return [];
  });
}

/** "Activists said army jets bombed the town. A military source denied it": a source of no name that speaks for nobody denies what was told of the one who is said to have done it; null where none or several are. */
function toldDoer(claim: Claim, target: Case): { readonly name: string; readonly actor: string | null } | null {
  if (claim.claimant.kind !== 'unnamed' || claim.claimant.speaksFor) return null;
  const told = new Map(target.scenes.flatMap((s) => s.agents).filter((r) => r.claim !== claim && r.claim.stance !== 'denies' && !r.party.own).map((r) => [r.party.name, r.party] as const));
  const [only] = [...told.values()];
  return only && told.size === 1 ? { name: only.name, actor: only.actor } : null;
}
/** "…, a figure the army disputed", "a toll rejected by the army": what is denied is how many. */
const ofFigure = (found: Found, claim: Claim): boolean => !claim.content.length && claim.cue !== null && /, an? (?:[\p{L}]+ )?(?:figure|number|toll|count)(?: (?:that|which))? [^,.;]{0,40}$|, an? (?:figure|number|toll|count) $/iu.test(found.doc.text.slice(Math.max(0, claim.cue[0] - 70), claim.cue[0]));

/** "both attacks", "all three bombings", in a claim's words; null for none. */
const severalMeant = (found: Found, claim: Claim): RegExpExecArray | null => /\b(?:(?<two>both|the two)|all (?:the |these )?(?:(?<n>three|four|five)|of the)?) ?(?:[\p{L}-]+ )?(?:attacks|bombings|strikes|blasts|explosions|killings|raids|ambushes|incidents|assaults|abductions|shootings)\b/iu.exec(claim.content.map((k) => found.doc.text.slice(...k)).join(' '));
/** "Blamed the rebels for both attacks": the case told right before the one that an accusation points at, which it is of as well. */
function bothOf(found: Found, claim: Claim, target: Case, cases: readonly Case[]): readonly Case[] {
  const many = severalMeant(found, claim);
  if (!many) return [];
  const more = many.groups?.['two'] ? 1 : ['three', 'four', 'five'].indexOf(many.groups?.['n'] ?? '') + 2;
  return cases.slice(0, cases.indexOf(target)).filter((c) => !c.scenes.some((s) => s.agents.some((r) => r.party.actor !== null))).slice(-more);
}

/** The case that holds an event of the claim's content, else the one told last before the cue. */
function pointedAt(found: Found, claim: Claim, cases: readonly Case[]): Case | null {
  const inside = cases.find((c) => c.scenes.some((s) => s.events.some((e) => claim.content.some((k) => overlap(k, e.span) > 0))));
  if (inside) return inside;
  const at = claim.cue as Span;
  const near = nearestBefore(cases, at);
  if (near) return near;
  const sentence = found.doc.parse.sentences.findIndex((s) => s.start <= at[0] && at[0] < s.end);
  const before = [...cases].map((c) => ({ c, last: Math.max(-1, ...c.scenes.map((s) => s.sentence).filter((n) => n <= sentence)) })).filter((x) => x.last >= 0).sort((a, b) => b.last - a.last || cases.indexOf(a.c) - cases.indexOf(b.c))[0];
  return before?.c ?? null;
}

/** The case of the event word that stands right before a cue, in one stretch with it ("the killing of two men that X blames on"). */
function nearestBefore(cases: readonly Case[], at: Span): Case | null {
  const found = cases.flatMap((c) => c.scenes.flatMap((s) => s.events.filter((e) => e.span[1] <= at[0] && at[0] - e.span[1] < 70).map((e) => ({ c, end: e.span[1] })))).sort((a, b) => b.end - a.end)[0];
  return found?.c ?? null;
}

const sameActor = (a: { readonly name: string; readonly actor: string | null }, b: { readonly name: string; readonly actor: string | null }): boolean =>
  (a.actor !== null && a.actor === b.actor) || a.name.toLowerCase() === b.name.toLowerCase() || contains(a.name, b.name) || contains(b.name, a.name);
const contains = (a: string, bare: string): boolean => { const b = strip(bare); return b.length > 2 && new RegExp(`(?:^|\\W)${b.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:$|\\W)`).test(a.toLowerCase()); };

/** Whether the claimant, or whom it speaks for, is among those who are said to have done it. */
const accused = (found: Found, c: Case, claim: Claim): boolean => c.scenes.some((s) => s.agents.some((r) => r.claim !== claim && r.claim.claimant.name !== claim.claimant.name && sameActor({ name: r.party.own ? holder(speakerOf(found, r.claim)).name : r.party.name, actor: r.party.actor }, holder(claim))));

/** Whether an admission is about the deed: it tells an event of the case, or owns up in so many words. */
function ownsUp(found: Found, claim: Claim, c: Case): boolean {
  // "she admitted, though, that two clinics …": what is owned up to stands behind an aside
  if (!claim.content.length && /^, [^,.;]{2,20}, that\b/u.test(found.doc.text.slice((claim.cue as Span)[1]))) return false;
  if (!claim.content.length || c.scenes.some((s) => s.events.some((e) => claim.content.some((k) => overlap(k, e.span) > 0)))) return true;
  const words = claim.content.map((s) => found.doc.text.slice(...s)).join(' ');
  if (/^(?:that )?(?:it|they|we|he|she|(?:its|their|our|his) \p{L}+) (?:had |have |has )?(?:fired|launched|shot|planted|sent|dropped|threw|thrown|hit|struck|did|done|set|laid|buried|detonated|rigged) (?:it|them|this|that|so|(?:the|this|that|both|these) (?:[\p{L}-]+ ){0,2}?(?:devices?|bombs?|mines?|explosives?|IEDs?|missiles?|rockets?|charges?|drones?|shells?))\b/iu.test(words)) return true;
  // "the bomb was theirs"
  if (/\b(?:was|were|is|are|had been) (?:theirs|ours|(?:its|their|our) (?:own|work|doing))\b/iu.test(words)) return true;
  // "admitted the deed", "boasted of having sent twelve to their graves", "it had planted the device"
  if (/^(?:the |this |that |both )?(?:deed|act|killings?|it)$/iu.test(words) || /^boast/i.test(found.doc.text.slice(...(claim.cue as Span)))) return true;
  return /responsib|behind|carried out|carrying out|credit|\bacted\b|retaliat|revenge|avenge|hit back/i.test([claim.cue as Span, ...claim.content].map((s) => found.doc.text.slice(...s)).join(' '));
}

/** "Any of its men were killed", "losing a ship", "the figure of 31 dead", "the strike had hit a camp": what befell whom, and not who did it. */
const harmTold = [
  /^(?:that )?(?:(?:any|some|one|none|many) of )?(?:its|their|our|his|the) (?:[\p{L}-]+ ){1,3}?(?:had |have |has )?(?:been|was|were) (?:\p{L}+ly )?(?:killed|hurt|injured|wounded|harmed|captured|taken|damaged|destroyed|hit|shot down|sunk|downed)\b(?! by (?:its|their)\b)/iu,
  /^(?:that )?(?:(?:it|they|he|she|we|its \p{L}+|their \p{L}+) (?:had |have |has )?(?:lost|suffered|sustained)|(?:having )?(?:lost|losing|suffered|suffering|sustained|sustaining))\b/iu,
  /^(?:the |this |that |any |these |those )?(?:official |reported |claimed )?(?:figures?|numbers?|toll|death toll|tally|count)\b/iu,
  /^(?:that )?(?:the|this|that|these|those) (?:[\p{L}-]+ )?(?:strikes?|attacks?|raids?|bombings?|blasts?|explosions?|shelling|operations?|bombardments?|air ?strikes?)\b[^,.;]{0,50}? (?:had|has|have)? ?(?:hit|struck|killed|damaged|targeted|destroyed|caused|left|wounded|injured|hurt|harmed)\b/iu,
];
const wasThere = /^(?:that )?(?!(?:it|they|we|he|she|its|their|our|his|her|any of|none of)\b)(?:[\p{L}-]+ ){0,3}?(?<who>[\p{L}-]+) (?:was|were|had been|has been|have been) (?:\p{L}+ )?(?:in|on|at|inside|aboard|among|amongst|near|present|there)\b/iu;
/** Whether a denial is of something else than the deed: of the dead, of what was said right before, or by one who owns up to it. */
function elseDenied(found: Found, claim: Claim, c: Case): boolean {
  const words = claim.content.map((s) => found.doc.text.slice(...s)).join(' ');
  if (/^(?:that )?(?:any |no |there (?:were|had been|was) (?:any|no) )?(?:civilians?|anyone|anybody|casualties|losses|losing|deaths|dead|injuries)\b/iu.test(words) || harmTold.some((p) => p.test(words))) return true;
  // "denied that farmers were in the truck": who was there to be harmed
  const there = wasThere.exec(words)?.groups?.['who'];
  if (there !== undefined && !bearers.test(there) && (/^(?:children|women|people)$/iu.test(there) || isPerson(there.toLowerCase().replace(/s$/u, '')))) return true;
  // "denied that the gunmen who attacked the town had been paid by it": who did it is told
  if (c.scenes.some((s) => s.agents.some((r) => r.claim === claim && !r.party.own && r.event.form === 'verb' && granted(found, claim, r.event.span)))) return true;
  // "denied using live rounds": the means, not the deed
  if (/^(?:that )?(?:(?:it|they|he|she|its|their|the|any) (?:\p{L}+ ){0,3}?(?:had |have |has |ever )?used|(?:having |ever )?us(?:ed|ing)|(?:the |any )?use of)\b/iu.test(words)) return true;
  if (c.scenes.some((s) => s.agents.some((r) => r.claim.stance === 'admits' && sameActor(holder(r.claim), holder(claim))))) return true;
  if (words) return false;
  const before = found.claims.filter((k) => k.cue !== null && k.cue[1] <= (claim.cue as Span)[0] && (claim.cue as Span)[0] - k.cue[1] < 300).at(-1);
  return before !== undefined && before.stance !== 'accuses' && before.content.length > 0 && !c.scenes.some((s) => s.events.some((e) => before.content.some((k) => overlap(k, e.span) > 0)));
}

/** "denied any role in the attack", "had no part in the killings": the deed is named and disowned. */
function disowns(found: Found, claim: Claim): boolean {
  const words = [claim.cue as Span, ...claim.content].map((s) => found.doc.text.slice(...s)).join(' ');
  const content = claim.content.map((s) => found.doc.text.slice(...s)).join(' ');
  const body = claim.claimant.kind !== 'person' || Boolean(claim.claimant.speaksFor);
  // "denied involvement", "denies having carried it out", "had nothing to do with it"
  if (/^(?:that )?(?:any |all )?(?:involvement|role|part|responsibility|authorship|complicity|the (?:deed|act)|(?:having )?carr(?:ied|ying)(?: it)? out|being behind it|(?:having )?(?:lay|laid|plant|fir|launch|do|done|set|dropp?|stag|commit)(?:ing|ed)? (?:it|them|this|so|(?:the|this|that|any|such) (?:[\p{L}-]+ ){0,2}(?:mines?|bombs?|devices?|rockets?|shells?|missiles?|charges?)))$/iu.test(content)) return true;
  // "Not ours", "not us"
  if (body && /^["“]?not (?:ours|us|our (?:men|people|boys|doing|bomb|drone|shell))\b/iu.test(content)) return true;
  if (body && (/\b(?:nothing|anything) to do with\b/iu.test(content) || /^(?:that )?(?:it|they|its|the|their|any)\b[^,.;]{0,50}\b(?:was|were|had been|is|are) (?:\w+ )?(?:involved|responsible|behind it)\b/iu.test(content))) return true;
  return /\b(?:role|involvement|part|responsibility|link|hand|involved|behind|carr(?:ied|ying) out)\b[^.;]{0,30}\b(?:attacks?|bombings?|strikes?|killings?|blasts?|explosions?|massacres?|shelling|incident|raids?|ambush|abductions?|assault|shootings?|it)\b/iu.test(words);
}

/** "Denied bombing a clinic": a deed of the claimant's own, which nobody else is named for. */
const bareDeed = (claim: Claim, c: Case): boolean => c.scenes.some((s) => s.events.some((e) => e.form === 'verb' && claim.content[0]?.[0] === e.span[0] && !e.passive && !s.agents.some((r) => r.event === e)));

/** "Denied that its men were in the town", where nobody else is known to have done it: a party's presence is what it is accused of. */
function wasNotThere(found: Found, claim: Claim, c: Case): boolean {
  if (claim.claimant.kind === 'report' || c.scenes.some((s) => s.agents.some((r) => r.party.actor !== null && r.party.actor !== claim.claimant.actor && !(!claim.claimant.actor && staffs.test(claim.claimant.name) && found.actors.some((a) => a.actor?.id === r.party.actor && a.actor?.kind === 'state-forces'))))) return false;
  return /^(?:that )?(?:(?:any|none|not one) of )?(?:its|their|our|his|her|[\p{Lu}][\p{L}]+) (?:[\p{L}-]+ )?(?:men|boys|militants|fighters|forces|troops|soldiers|units?|army|aircraft|jets|planes|drones|militiamen|gunmen)\b/iu.test(claim.content.map((s) => found.doc.text.slice(...s)).join(' '));
}

/** "The general staff": a state's forces by an office of theirs. */
const staffs = /\b(?:general staff|chiefs? of staff|high command|army|military|armed forces|defen[cs]e (?:ministry|headquarters))\b/iu;
const thatCharge = /^(?:that )?(?:(?:this|that|it|them|these)|(?:the|that|this|these|those|all|any|such|both) (?:[\p{L}-]+ )?(?:charge|accusation|allegation|claim|account|report|version|suggestion)s?(?: as)?(?: (?:\p{Ll}+ly )?(?:ridiculous|baseless|false|absurd|untrue|unfounded|groundless|nonsense|lies|propaganda|fabricat\p{L}+))?)?$|^["“]?(?:this|that|it|these|those|they|all (?:of )?(?:this|that|it)) (?:is|are|was|were) (?:an? |all |\p{L}+ly ){0,2}(?:lies?|false|untrue|fabricat\p{L}+|inventions?|nonsense|propaganda|slander|baseless|not true)[.!"”]*$/iu;
/** "Rejected the charge", "dismissed this", "No Orm men went there" behind it: who was said to have done it right before, taken back; none where nobody was. */
function chargeDenied(found: Found, claim: Claim, cases: readonly Case[]): readonly Answer[] {
  const at = (claim.cue as Span)[0];
  const words = claim.content.map((s) => found.doc.text.slice(...s)).join(' ');
  if (words && !thatCharge.test(words) || !words && !/^(?:den|reject|dismiss|refut|rubbish)/iu.test(found.doc.text.slice(...(claim.cue as Span)))) return [];
  const others = found.claims.filter((k) => k.cue !== null && k.cue[1] <= at && at - k.cue[1] < 700 && k.claimant.name !== claim.claimant.name && k.claimant.kind !== 'report').reverse();
  // the accusation may be followed by other words of the accuser's own
  const same = others.filter((k) => k.claimant.name === others[0]?.claimant.name && (k.stance === 'accuses' || (k.stance === 'states' && /charge|accus|alleg/iu.test(words))));
  for (const k of same.sort((a, b) => Number(b.stance === 'accuses') - Number(a.stance === 'accuses'))) {
    const c = pointedAt(found, k, cases);
    const told = cases.flatMap((x) => x.scenes.flatMap((s) => s.agents.filter((r) => r.claim === k && !r.party.own).map((r) => ({ case: x, name: r.party.name, actor: r.party.actor, span: r.party.span }))));
    const put = k.stance === 'accuses' && c ? blamed(found, k, c) : [];
    const made = (put.length ? put : told).map((a): Answer => ({ case: a.case, claim, name: a.name, actor: a.actor, words: found.doc.text.slice(...a.span), span: a.span, polarity: 'denied' }));
    // "Rwanda rejected it": of two that were accused, those who are its own
    const own = made.filter((a) => a.actor !== null && claim.claimant.actor && akin(found, a.actor, claim.claimant.actor));
    if (made.length) return own.length ? own : made;
  }
  return [];
}

/** An admission tells of the claimant's own deed only where its content has no other doer. */
function ownDeed(found: Found, claim: Claim, c: Case): boolean {
  if (!claim.content.length) return true;
  const told = c.scenes.some((s) => s.agents.some((r) => r.claim === claim));
  return !told && found.claims.length > 0;
}

/** "Accused them of feeding the front", "of links to the league": whose friends they are said to be, who did nothing of it. */
const sided = /\bof (?:having )?(?:(?:feed|aid|help|assist|supply|equipp|hid|abett|guid|sympathi[sz]|collaborat|cooperat|collud|sid)ing|(?:spying|informing|working|fighting) (?:for|on)|(?:links?|ties|loyalty|allegiance) (?:to|with)|(?:belonging|passing (?:\p{L}+ )?information) to|membership (?:of|in)|joining)\b/iu;
/** "blames X", "accused X of", "held X responsible": the actor or person at the head of the content. */
function blamed(found: Found, claim: Claim, c: Case): readonly Answer[] {
  const told = c.scenes.some((s) => s.agents.some((r) => r.claim === claim));
  // "the massacre was blamed on herders": who stands behind the cue
  const behind = claim.content.find((k) => claim.stance === 'accuses' && k[0] >= (claim.cue as Span)[1] && (claim.claimant.span === null && k[0] - (claim.cue as Span)[1] < 6 || /^(?:up)?on /.test(found.doc.text.slice(...k))));
  // "rebels were blamed for the raid": who stands before the cue
  const content = behind && !/^(?:for|in) /.test(found.doc.text.slice((claim.cue as Span)[1], behind[1]).trimStart()) ? behind : claim.content[0];
  if (told || !content || sided.test(found.doc.text.slice(...content)) || /\b(?:shelter|harbou?r|support|back|fund|financ|arm|train|host|protect)ing\b|\bresponsible for (?:any |all |the )?(?:consequences|repercussions|safety|security|lives|fate|outcome|escalation)\b/iu.test(found.doc.text.slice(...content))) return [];
  const cue = found.doc.text.slice(...(claim.cue as Span)).toLowerCase();
  if (!/blam|accus|responsib|behind|fault|identif|point|attribut|suspect|^la(?:id|ys)|^put|^pin|^plac|^h[eo]ld/.test(cue)) return [];
  const deed = c.scenes.some((o) => o.events.some((e) => overlap(content, e.span) > 0));
  // "accuses the militia", with nothing behind it: of what was told right before
  const bareCharge = /^[^,.;]{2,60}[.”"]*$/u.test(found.doc.text.slice(...content)) && !/ (?:of|for|in|over|by) /u.test(found.doc.text.slice(...content));
  if (!deed && !bareCharge && /accus/.test(cue) && !thatDeed.test(found.doc.text.slice(...content)) && !/\b(?:attack|strike|bombing|killing|blast|explosion|shelling|massacre|incident|raid|ambush|abduction|assault|shooting|violence|slaughter|bloodshed|carnage|atrocit(?:y|ie)|murder|war crime|genocide|it|this)s?\b/i.test(found.doc.text.slice(...content))) return [];
  const head = accusedIn(found, claim, content, /attribut|blam|^la(?:id|ys)|^put|^pin|^plac|^point/.test(cue));
  if (!head || sameActor(head, holder(claim))) return [];
  // "blamed the group": the one told of last
  const group = /^(?:the )?(?:group|movement|organi[sz]ation)$/iu.test(head.name) && head.actor === null ? found.actors.filter((a) => a.span[1] <= head.span[0] && a.actor?.kind === 'armed-group').at(-1) : undefined;
  if (group && !sameActor({ name: group.name, actor: group.actor?.id ?? null }, holder(claim))) return [{ case: c, claim, name: group.name, actor: group.actor?.id ?? null, words: found.doc.text.slice(...head.span), span: head.span, polarity: 'affirmed' }];
  // "blamed the M23 and the Rwandan army"
  const also = found.actors.find((a) => a.span[0] >= head.span[1] && a.span[1] <= content[1] && a.kind !== 'outlet' && /^ and (?:the )?$/.test(found.doc.text.slice(head.span[1], a.span[0])));
  // "accusing soldiers and Russian fighters"
  const and = also ? null : /^ and (?:the )?(?=\p{L})/u.exec(found.doc.text.slice(head.span[1], content[1])), from = head.span[1] + (and?.[0].length ?? 0), other = and && bearers.test(found.doc.text.slice(from, content[1])) ? accusedIn(found, claim, [from, content[1]], false) : null;
  if (other && other.span[0] - from < 4 && !sameActor(other, holder(claim)) && bearers.test(other.name)) return [head, other].map((h) => ({ case: c, claim, name: h.name, actor: h.actor, words: found.doc.text.slice(...h.span), span: h.span, polarity: 'affirmed' as const }));
  return [head, ...(also && !sameActor({ name: also.name, actor: also.actor?.id ?? null }, holder(claim)) ? [{ name: also.name, actor: also.actor?.id ?? null, span: also.span }] : [])].map((h) => ({ case: c, claim, name: h.name, actor: h.actor, words: found.doc.text.slice(...h.span), span: h.span, polarity: 'affirmed' as const }));
}

/** "Accused the militia of sending the drone", "of the death of the seven", "of turning their guns on passengers": what is laid at somebody's door is what was told before. */
const thatDeed = /\bof (?:having )?(?:the |a |an )?(?:(?:deaths?|murders?|loss|losses) of|(?:wilful |deliberate )?(?:bloodbath|crime|deed|outrage|onslaught|firing|gunfire)|send(?:ing)? (?:the|those|these|in|out)|sent (?:the|those|these|in|out)|order(?:ing|ed) (?:it|the|this|that|them)|stag(?:ing|ed)|plann(?:ing|ed)|orchestrat(?:ing|ed)|mastermind(?:ing|ed)|perpetrat(?:ing|ed)|commit(?:ting|ted)|carr(?:ying|ied) (?:it )?out|tak(?:ing|en) part|participat(?:ing|ed)|lend(?:ing)? (?:a )?hand|lent (?:a )?hand|being behind|been behind|turn(?:ing|ed) (?:its|their|his|the) (?:guns?|weapons?|fire|rifles?) on|open(?:ing|ed) fire|fir(?:ing|ed) (?:on|at|into|the|it)|launch(?:ing|ed) (?:it|the|those|them)|drop(?:ping|ped) (?:it|the|those|them)|plant(?:ing|ed) (?:it|the|this)|lay(?:ing)? (?:it|the)|laid (?:it|the))\b/iu;

/** "The bomb had been planted by militants": who set what went off. */
const setBy = /^(?<deed>(?:that )?(?:the|this|that|these|those|both) (?:[\p{L}-]+ )?(?:bombs?|devices?|mines?|explosives?|IEDs?|charges?|missiles?|rockets?|shells?|drones?|grenades?) (?:was|were|is|are|had been|has been|have been) (?:[\p{L}]+ly )?(?:planted|laid|placed|buried|hidden|set off|detonated|triggered|fired|launched|dropped|thrown|sent) (?:[^,.;]{0,40} )?by )["“]?\p{L}/iu;
/** "The kidnappers were militia of the zone": who those of the deed are said to be. */
const theDoers = /^(?<deed>(?:that )?(?:the|those|these) (?:kidnappers|abductors|attackers|assailants|killers|murderers|gunmen|culprits|perpetrators|raiders|bombers|assassins|aggressors) (?:were|are|was|had been) )(?!(?:not|no|unknown|unidentified|wearing|armed|masked|in|on|from|dressed|still|also|shot|killed|\p{L}+(?:ed|ing))\b)["“]?\p{L}/iu;

/** "Said the militia was suspected", "the league was behind it": whom a plain saying begins with and puts the deed on. */
function suspected(found: Found, claim: Claim, c: Case): readonly Answer[] {
  const content = claim.content[0];
  if (!content || claim.content.length > 1 || c.scenes.some((s) => s.agents.some((r) => r.claim === claim))) return [];
  const words = found.doc.text.slice(...content);
  const m = /^(?:that )?(?:the |an? )?(?<who>[^,.;]{2,60}?) (?:was|were|is|are|had been|has been) (?:(?:still|also|now|the|its|main|prime|chief|likely|probable|probably|likely|believed to (?:be|have been)|thought to (?:be|have been)) ){0,4}(?<how>suspected|suspects?|to blame|responsible|behind (?:it|the|this)|culprits?)\b/iu.exec(words) ?? /^(?:that )?["“]?(?:the |an? )?(?<who>(?!(?:who|nobody|no|they|he|she|it|we|i|this|that)\b)[^,.;"”]{2,50}?)["”]? (?:had |have |has )?(?:did|done|carried out|committed|staged|perpetrated|was behind|were behind) (?:it|this|that|so|the (?:attack|killings?|deed|raid|bombing|massacre))(?=$|[ .,;"”])/iu.exec(words) ?? theDoers.exec(words) ?? setBy.exec(words);
  if (!m) return [];
  const head = accusedIn(found, claim, [content[0] + (m.groups?.['deed']?.length ?? 0), content[1]], false);
  if (!head || head.span[0] - content[0] > 30 + (m.groups?.['deed']?.length ?? 0) || sameActor(head, holder(claim))) return [];
  return [{ case: c, claim, name: head.name, actor: head.actor, words: found.doc.text.slice(...head.span), span: head.span, polarity: 'affirmed' }];
}
