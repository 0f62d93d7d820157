import type { Claim, Claimant, Relay } from '#model';
import { holds, type Span } from '#text';
import { meant } from '../doers.ts';
import { chargedAt } from './charged.ts';
import { claimantOf, pare } from './claimants.ts';
import type { Found } from './finds.ts';
import type { Hit } from './hits.ts';
import { cited } from './phrases.ts';
import { calling } from './judging.ts';
import { officeOf } from './offices.ts';
import { carriersOf, carries, citedIn } from './relays.ts';
import { onlookers } from './lexicon.ts';
import { organised } from './sides.ts';
import type { State } from './state.ts';
import { nobodys } from './nobody.ts';
import { noParty, speaking } from './speakers.ts';
import { disowns, hedged, itsGroupDid, ownsUp, stanceOf } from './stances.ts';
import type { Subject } from './subjects.ts';
import type { Line } from './words.ts';

const relayOf = (c: Claimant, cue: Span): Relay => ({ name: c.name, ...(c.actor ? { actor: c.actor } : {}), span: c.span, cue });

/** Makes a claim of a find, or a carrier of one that it carries; `from` is the first claim of the line. */
export function take(state: State, line: Line, { hit, subject: phrase, side }: Found, from: number): void {
  const { doc, claims } = state;
  const subject = speaking(state, line, hit, phrase);
  if (!subject) return;
  const content = subject.kind === 'agentless' && subject.span ? [subject.span, ...side.content] : side.content;
  const said = doc.text.slice(content[0]?.[0] ?? 0, content[0]?.[1] ?? 0);
  const plain = stanceOf(hit.cue, hit.form, said, hit.negated, hit.able, state.quotes.some((q) => content[0] && q.inner[0] === content[0][0]));
  if (!plain || (subject.kind === 'agentless' && /^(?:no|nobody|none)\b/i.test(said)) || /^(?:nothing(?! (?:of (?:the|that|this) (?:kind|sort)|was|is|had|has|would|will|can|could|did|does|happened|remain(?:s|ed))\b)|little|no more)\b|^(?:an?other|an? (?:very |quite )?different) (?:story|tale|version|account)\b/i.test(said)) return;
  if (content.length === 0 && plain !== 'denies' && plain !== 'admits') return;
  const direct = (plain === 'denies' ? accused(state, subject, from) : null) ?? claimantFor(state, subject, from);
  if (!direct) return;
  // "the city recorded 27 homicides": where they happened, nobody who says so
  if (/^record/.test(hit.form) && direct.kind === 'organisation' && !direct.actor && / ?\p{Lu}\p{Ll}+$/u.test(direct.name) || /^(?:regist|mourn)/.test(hit.form) && !direct.actor && direct.kind !== 'government' && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(direct.name) && !organised.test(direct.name)) return;
  // "video posted online showed": what was put out says nothing by being so
  if (/^(?:posted|shared|published|released|aired)$/.test(hit.form) && /^(?:an? |the |other )?(?:[\p{L}-]+ )?(?:videos?|footage|photos?|photographs?|images|pictures?|clips?|recordings?)$/iu.test(direct.name)) return;
  const behind = citedIn(line, hit);
  const source = behind && !nobodys(doc.text.slice(...behind)) ? claimantFor(state, { ...subject, kind: 'left', span: behind, apposed: null }, from) : null;
  const who = source ?? direct;
  // "villagers say they burned the huts": those who looked on tell of others
  // "denied the charge. 'No men of Orm went there,' he said"
  const still = plain === 'states' && /^(?:no|not|never|nobody|none|it (?:was|is) not|we (?:did|do|have|had) (?:not|never))\b/i.test(said) && state.quotes.some((q) => content[0] && q.inner[0] === content[0][0]) && claims.at(-1)?.stance === 'denies' && claims.at(-1)?.claimant.name === who.name;
  const stance = still || plain === 'states' && disowns(who, said) ? 'denies' : subject.kind === 'agentless' && plain === 'admits' ? 'states' : plain === 'threatens' && onlookers.test(who.name) && hit.cue.stance === 'states' && /^(?:that )?they\b/i.test(said) ? 'states' : plain === 'states' && (ownsUp(who, said) || ofItsGroup(state, who, said)) ? 'admits' : plain === 'admits' && hit.cue.stance === 'states' && ofOthers(state, who, content[0]) ? 'states' : plain;
  const cue: Span = [line.words[hit.first]?.start ?? 0, line.words[hit.last]?.end ?? 0];
  if (side.before && subject.kind !== 'shared' && carriesOne(state, { hit, content, relay: relayOf(who, cue) }, from)) return;
  const parent = claims.slice(from).filter((c) => c.content.some((s) => holds(s, cue))).at(-1);
  if (parent && parent.stance === stance && (stance === 'admits' || stance === 'doubts')) return;
  // "it had taken the village after what it called heavy fighting": still the same one's words
  if (hit.cue.stance === 'states' && calling.test(hit.form) && hit.cue.frame === 'object' && (parent || claims.slice(from).some((c) => c.cue !== null && c.cue[1] > cue[0] - 12 && c.stance === 'condemns'))) return;
  // "said it had recorded 40 deaths": one saying
  if (parent && stance === 'states' && parent.stance === 'states' && parent.claimant.name === who.name && (hit.cue.frame === 'object' && !hit.cue.forms.length || /^(?:document|record|count|regist|list|tall|log)/.test(hit.form))) return;
  // "said it had verified nine deaths", "said he had asked the army for help": an earlier saying, told by the same one
  if (parent && parent.stance === 'states' && (stance === 'confirms' || stance === 'demands') && parent.claimant.name === who.name && /^(?:had|has|have)$/.test(line.words[hit.first - 1]?.low ?? '')) return;
  if (parent && (subject.kind === 'agentless' || /^(?:count|tall)/.test(hit.form))) return;
  // "rejected accusations blaming the army": others' charge, told only to be denied
  if (parent?.stance === 'denies' && subject.kind === 'shared' && /\b(?:claims?|charges?|accusations?|allegations?|reports?|statements?|posts?|rumou?rs?|videos?) $/iu.test(doc.text.slice(Math.max(0, cue[0] - 14), cue[0]))) return;
  const id = `c${claims.length}`;
  const certainty = subject.kind === 'agentless' && hit.cue.frame === 'clause' && /^to (?:\p{L}+ly )?(?:have|be)\b/iu.test(said) || hedged(said.slice(0, 60)) || hedged(doc.text.slice(Math.max(line.start, cue[0] - 15), Math.min(line.end, cue[1] + 15))) ? 'hedged' : 'stated';
  const told = hit.cue === cited && hit.form.endsWith('ing') ? claims.slice(from).at(-1) : undefined;
  const relay = told ? [relayOf(told.claimant, told.cue ?? cue)] : source ? [relayOf(direct, cue)] : carriersOf(state, line, hit, who.span);
  const parts = stance === 'denies' || stance === 'states' ? turn(state, hit, content, stance) : null;
  claims.push({ id, claimant: who, relay: [...relay], parent: parent?.id ?? null, cue, stance, certainty, content: [...parts?.head ?? content], said: chargedAt(line, hit.first) ? null : saidOn(state, line, cue, content, who.name) });
  state.rules.set(id, `${hit.cue.frame}/${subject.kind}`);
  if (parts) {
    claims.push({ id: `c${claims.length}`, claimant: who, relay: [...relay], parent: parent?.id ?? null, cue, stance: parts.stance, certainty, content: [...parts.rest], said: null });
    state.rules.set(`c${claims.length - 1}`, 'the other half of what was said');
  }
  if (who.name === 'unnamed') state.warnings.push({ code: 'unresolved-claimant', message: 'The text does not say who claims this.', evidence: [cue] });
}

/** "N, a spokesman for the Reed Front, said the group had shelled the port": whether a body of arms is told of by the one who speaks for it. */
function ofItsGroup({ names }: State, who: Claimant, said: string): boolean {
  const own = who.speaksFor ?? (who.kind === 'organisation' ? who.name : null);
  return own !== null && itsGroupDid(said) && names.actors.some((a) => a.actor?.kind === 'armed-group' && (a.name === own || a.actor.name === own || a.actor.aliases.includes(own)));
}

const shes = /\b(?:wife|widow|sister|mother|grandmother|daughter|aunt|niece|girlfriend|woman|girl|Mrs|Ms)\b[^,.;]*$/u, hes = /\b(?:husband|widower|brother|father|grandfather|son|uncle|nephew|boyfriend|man|boy|Mr)\b[^,.;]*$/u;
/** "Witnesses said they burned the huts", "He killed a clerk, the sheriff said": whether the pronoun with which somebody's words begin means others. */
function ofOthers({ doc, names }: State, who: Claimant, content: Span | undefined): boolean {
  const m = content && /^(?:that )?(they|it|he|she)\b/i.exec(doc.text.slice(...content));
  if (!m || !content) return false;
  const pronoun = m[1] ?? '';
  // "his wife said he attacked the minister", "her brother said she shot a guard"
  const name = who.span ? doc.text.slice(Math.max(0, who.span[0] - 24), who.span[1]) : who.name;
  if (/^he$/i.test(pronoun) && shes.test(name) || /^she$/i.test(pronoun) && hes.test(name)) return true;
  return (onlookers.test(who.name) && /^they$/i.test(pronoun)) || meant(doc, names.actors, who, content[0] + m[0].length - pronoun.length, pronoun) !== 'itself';
}

/** "Said its men had not been there and that rebels had burned the huts": where one saying denies and tells of others, each half by itself; null for the rest. */
function turn({ doc }: State, { cue, form, negated, able }: Hit, [first, ...more]: readonly Span[], stance: Claim['stance']): { readonly head: readonly Span[]; readonly rest: readonly Span[]; readonly stance: Claim['stance'] } | null {
  const at = first && cue.stance === 'states' && /(?: and|, and|,? but) (?=that )/u.exec(doc.text.slice(...first));
  if (!first || !at) return null;
  const half = first[0] + at.index, from = half + at[0].length;
  const halves = [doc.text.slice(first[0], half), doc.text.slice(from, first[1])] as const;
  const [one, other] = halves.map((words) => stanceOf(cue, form, words, negated, able, false));
  const telling = halves[one === 'denies' ? 1 : 0];
  return one === stance && other && other !== one && (one === 'denies' || other === 'denies') && !ofOneself.test(telling) ? { head: [[first[0], half]], rest: [[from, first[1]], ...more], stance: other } : null;
}

const ofOneself = /^(?:that )?(?:["“]|(?:it|they|we|he|she|i|its|their|our|his|her|my)\b)/iu;

/** "…, which it denies": the party that the accusation just before is about. */
function accused(state: State, subject: Subject, from: number): Claimant | null {
  const last = state.claims.slice(from).at(-1);
  const { text } = state.doc;
  const at = last?.content[0];
  // "said the army had killed nine, a charge it denied"
  const charge = last?.stance === 'states' && subject.span !== null && at !== undefined && /, an? (?:[\p{L}]+ )?(?:charge|claim|accusation|allegation) (?:that |which )?$/iu.test(text.slice(at[1], subject.span[0]));
  if (last?.stance !== 'accuses' && !charge || !at || !subject.span || !/^(?:it|they|he|she|the latter|the (?:group|movement|militia|organi[sz]ation|faction|outfit|rebels|insurgents|militants))$/i.test(text.slice(...subject.span))) return null;
  const party = (charge ? /^(?:that )?((?:(?:the|an?) )?(?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:(?:had|have|has) )?(?:\p{L}+ed|shot|fired|struck|hit|took|set)\b/u : /^(.{2,80}?)(?: (?:responsible|accountable))? (?:of|for|over)\b/).exec(text.slice(...at))?.[1];
  const who = party ? claimantOf(state.doc, state.names, state.claims.slice(0, 1), [at[0], at[0] + party.length], null, state.focus) : null;
  return who && { ...who, span: subject.span };
}

/** "The militia said …, Coast Radio reported": the claim inside the content gets a carrier. */
function carriesOne({ claims }: State, outer: { readonly hit: Hit; readonly content: readonly Span[]; readonly relay: Relay }, from: number): boolean {
  const at = claims.findIndex((c, k) => k >= from && outer.content.some((s) => c.claimant.span && holds(s, c.claimant.span)));
  const inner = claims[at];
  if (!inner || !(/^report/.test(outer.hit.form) || carries({ name: outer.relay.name, kind: 'organisation' }))) return false;
  claims[at] = { ...inner, relay: [outer.relay, ...inner.relay] };
  return true;
}

function claimantFor(state: State, subject: Subject, from: number): Claimant | null {
  if (subject.kind === 'agentless') return { name: 'unnamed', kind: 'unnamed', span: null };
  if (subject.kind === 'shared' && state.claims.length > from && !subject.span) return state.claims.at(-1)?.claimant ?? null;
  const pared = subject.span && pare(state.doc.text, subject.span);
  // "the front, whose radio claimed"
  const span: Span | null = pared && /^whose \p{Ll}/u.test(state.doc.text.slice(...pared)) ? [pared[0] + 6, pared[1]] : pared;
  if (!span || /^(?:we|i|no|nobody|none|neither|who|whose|whom|which|there|what)\b/i.test(state.doc.text.slice(...span)) || noParty(state.doc.text.slice(...span))) return null;
  const who = claimantOf(state.doc, state.names, state.claims, span, subject.apposed && pare(state.doc.text, subject.apposed), state.focus);
  if (who?.kind !== 'person' || who.speaksFor) return who;
  const body = officeOf(state, who.name);
  return body ? { ...who, speaksFor: body } : who;
}

/** What ends a clause between a date and a verb of saying: "was hurt on Thursday, but officials said", "…: at 7 a.m., she said". */
const otherClause = /[;:]\s|,? (?:but|yet|while|whereas|though|although) |, and \p{L}|, (?:left|killed|wounded|injured|claimed the li(?:fe|ves)) /u;
/** "killed a teacher on Tuesday night after accusing him": what a date before such a word dates is told before it. */
const ofDeed = /^,? (?:after|before|when|following|because|for|having|in what) /u;
/** "Survivors of the raid in Orm on Friday said", "After rebels killed two on Friday, the mayor said": words whose last deed a date behind them dates. */
const deedUpTo = /\b(?:killed|slain|shot|stabbed|died|wounded|injured|hurt|abducted|kidnapped|attacked|bombed|shelled|ambushed|raided|stormed|struck|murdered|executed|beheaded|massacred|burned|burnt|torched|exploded)\b[^,;]*$|\b(?:of|in|to|after|following|during|from|by|since|at|behind|about) (?:an?|the|this|that|those|these|last|two|several|both|\p{L}+['’]s) (?:[\p{L}-]+ ){0,3}?(?:attack|massacre|killing|murder|ambush(?:e)?|raid|bombing|blast|explosion|(?:air ?)?strike|shelling|shooting|assault|abduction|kidnapping|clashe?|assassination|execution|beheading|bloodbath)s?(?: (?:on|in|at|near|of|against|by|that|which|who|with|late|early|last|outside|between)\b[^,;]*)?$/iu;
/** "Speaking after the raid on Friday", "in a statement on the raid on Friday": a day that may be that of the saying. */
const whenSpoken = /^\p{L}+ing\b(?![^,;]*\b(?:killed|slain|shot|died|wounded|injured|hurt|abducted|kidnapped|murdered|executed)\b)|\b(?:statement|message|post|speech|interview|briefing|conference|letter|address|interview)\b/iu;
/** "The mission, which sent a patrol on Tuesday, said": what somebody did besides. */
const aside = /, (?:which|who|whose|where)\b[^,;]*$/u;
/** Whether a date before a cue is that of a deed told in the same stretch of words. */
const ofDeedBefore = (words: string): boolean => { const own = words.split(/[,;:] /u).at(-1) ?? ''; return (deedUpTo.test(own.trimEnd()) || aside.test(words)) && !whenSpoken.test(own); };
/** "Officials said after Monday's raid": a day of what was before the saying. */
const ofDeedBehind = /^ (?:after|following|since) (?!talks|meeting|visiting)[^,.;:]{0,50}$/u;
/** The date of the saying: a date in its own clause but outside its content. */
function saidOn(state: State, line: Line, cue: Span, content: readonly Span[], who: string): Claim['said'] {
  const apart = (d: Span): boolean => (d[1] <= cue[0] && ofDeed.test(state.doc.text.slice(d[1], cue[0]))) || otherClause.test(d[1] <= cue[0] ? state.doc.text.slice(d[1], cue[0]) : state.doc.text.slice(cue[1], d[0]));
  // "fired rockets on Monday, the army said, adding …": a date of what the same one has told
  const told = (d: Span): boolean => state.claims.some((c) => c.claimant.name === who && c.content.some((s) => holds(s, d)));
  // "said 31 died on Friday, a figure the army disputed": a date of what another has told before
  const others = (d: Span): boolean => d[0] >= cue[1] && ofDeedBehind.test(state.doc.text.slice(cue[1], d[0])) || d[1] <= cue[0] && (ofDeedBefore(state.doc.text.slice(line.start, d[0])) || state.claims.some((c) => c.cue !== null && c.cue[1] <= d[0] && c.content.some((s) => holds(s, d) && s[1] <= cue[0])));
  const near = state.dates.filter((d) => d.calendar && d.sentence === line.index && !content.some((s) => holds(s, d.span)) && !told(d.span) && !others(d.span) && Math.abs(d.span[0] - cue[1]) < 60 && d.span[0] - cue[1] > -40 && !apart(d.span));
  return near[0]?.value ?? null;
}
