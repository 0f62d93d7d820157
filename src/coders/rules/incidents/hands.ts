import type { IncidentType } from '#codebook';
import { actorsWith } from '#reference';
import type { Claim } from '#model';
import { holds, type Span } from '#text';
import type { Found } from '../found.ts';
import type { Case } from './cases.ts';
import type { Party } from './parties.ts';
import type { Role, Scene } from './scenes.ts';

/** On whose side somebody stands who is told to have done a deed, and which known actor it is; `side` null where the words leave it open ("gunmen", "they"). */
export interface Hand { readonly actor: string | null; readonly side: Side | null }
type Side = 'state' | 'band' | 'crowd' | 'settlers' | 'herders';

const sides: readonly (readonly [Side, RegExp])[] = [
  ['state', /\b(?:army|military|soldiers?|troops|junta|air ?force|navy|police|policem[ae]n|security forces|government|regime|air defences?|armed forces|guardsm[ae]n|coast ?guard|ministry of defence|defen[cs]e ministry)\b/iu],
  ['crowd', /\b(?:demonstrators?|protesters?|protestors?|rioters?|mobs?|crowds?|marchers)\b/iu],
  ['settlers', /\bsettlers?\b/iu],
  ['herders', /\b(?:herders?|herdsm[ae]n|pastoralists?)\b/iu],
  ['band', /\b(?:rebels?|insurgents?|guerrillas?|militants?|terrorists?|jihad(?:ists?)?|islamists?|separatists?|dissidents?|bandits?|pirates?|cartel|gang|maoists?|naxals?|naxalites?|militia(?:s|m[ae]n)?|paramilitar(?:y|ies))\b/iu],
];
const sideOfKind: Readonly<Record<string, Side>> = { government: 'state', ministry: 'state', 'state-forces': 'state', police: 'state', 'armed-group': 'band', party: 'band' };

/** On whose side a known actor stands, or whom words name; null where neither tells. */
export function sideOf(found: Found, actor: string | null, words: string): Side | null {
  const kind = actor === null ? undefined : found.actors.find((a) => a.actor?.id === actor)?.actor?.kind;
  return (kind ? sideOfKind[kind] : undefined) ?? sides.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether one party is a crowd, settlers or herders and the other is not: what each does in one sentence is a deed of its own. */
export function unlike(found: Found, ours: readonly Party[], theirs: readonly Party[]): boolean {
  const people = (x: Side | null): boolean => x === 'crowd' || x === 'settlers' || x === 'herders';
  return ours.length > 0 && theirs.length > 0 && ours.every((a) => theirs.every((b) => { const [x, y] = [a, b].map((p) => sideOf(found, p.actor, p.name)); return x != null && y != null && x !== y && (people(x) || people(y)); }));
}

/** "India rejected Canada's claim that its agents killed a man": who means itself in words that somebody else put, and which it rejects. */
export const speakerOf = (found: Found, claim: Claim): Claim => found.claims.find((p) => p.id === claim.parent && p.stance === 'denies' && claim.stance === 'accuses' && claim.cue !== null && p.content.some((k) => holds(k, claim.cue as Span))) ?? claim;

/** Who a role's words name: the claimant itself for "its fighters", else a known actor or a side by the noun. */
export function hand(found: Found, r: Role): Hand {
  const own = r.party.own && r.claim.claimant.kind !== 'report', by = speakerOf(found, r.claim).claimant;
  const actor = own ? by.actor ?? null : r.party.actor;
  const kind = actor === null ? undefined : found.actors.find((a) => a.actor?.id === actor)?.actor?.kind;
  const words = own ? by.speaksFor ?? by.name : r.party.name;
  return { actor, side: (kind ? sideOfKind[kind] : undefined) ?? (r.party.own && !own ? null : sides.find(([, pattern]) => pattern.test(words))?.[0] ?? null) };
}

/** Whether two hands are those of different parties: two known actors of which neither is part of the other, or two sides. */
export const rival = (found: Found, a: Hand, b: Hand): boolean => (a.actor !== null && b.actor !== null ? !akin(found, a.actor, b.actor) : a.side !== null && b.side !== null && a.side !== b.side);

/** Those who are told to have done what scenes tell, denials left out. */
export const doers = (list: readonly Scene[]): readonly Role[] => list.flatMap((s) => s.agents.filter((r) => r.claim.stance !== 'denies' && !r.event.negated && !r.event.rejected));

/** Whether a claimant tells of a deed of the other side: a party to the fight, of those it fights; false where the words leave a side open, and of police, who tell of crimes. */
export function tellsOfEnemy(found: Found, claim: Claim, roles: readonly Role[]): boolean {
  const actor = claim.claimant.actor ?? null;
  const kind = actor === null ? undefined : found.actors.find((a) => a.actor?.id === actor)?.actor?.kind;
  const name = claim.claimant.speaksFor ?? claim.claimant.name;
  if (claim.claimant.kind === 'unnamed' || kind === 'police' || (claim.claimant.kind === 'person' && !claim.claimant.speaksFor)) return false;
  const side = kind ? sideOfKind[kind] : sides.find(([, pattern]) => pattern.test(name))?.[0];
  if (side !== 'state' && side !== 'band' || /\bpolice\b/i.test(name)) return false;
  return roles.length > 0 && roles.every((r) => !r.party.own && rival(found, { actor, side }, hand(found, r)));
}

/** Whether all who are told to have done one thing belong to other parties than all who are told to have done another; false where nobody is told of one of them, or the words leave it open. */
const rivals = (found: Found, ours: readonly Role[], theirs: readonly Role[]): boolean =>
  ours.length > 0 && theirs.length > 0 && ours.every((a) => theirs.every((b) => rival(found, hand(found, a), hand(found, b))));

/** Whether one of those who are told to have done one thing is known to be of a party that did another. */
export const allies = (found: Found, ours: readonly Role[], theirs: readonly Role[]): boolean => ours.some((a) => theirs.some((b) => {
  const [x, y] = [hand(found, a), hand(found, b)];
  return x.actor !== null && y.actor !== null ? akin(found, x.actor, y.actor) : x.side !== null && x.side === y.side;
}));

const shared: ReadonlySet<IncidentType> = new Set(['clash', 'agreement', 'riot', 'protest']);
/** Whether a deed of its own with other hands: told anew by a verb, by others than those who did what a case tells, and on another target or in another place; what both sides fight out is one. */
export function otherDeed(found: Found, c: Case, s: Scene): boolean {
  const types = c.scenes.flatMap((o) => o.events.map((e) => e.type));
  // what a crowd burns is another deed than what was done to it
  const burnt = s.events.some((e) => e.trigger.type === 'destruction' && e.type === 'riot');
  if ([...types, ...s.events.map((e) => e.type)].some((t) => shared.has(t) && !(burnt && (t === 'riot' || t === 'protest'))) || (s.events.some((e) => e.type === 'capture') && types.includes('capture'))) return false;
  if (!s.events.some((e) => e.form === 'verb' && !e.trigger.result && !e.again)) return false;
  const aims = (list: readonly Scene[]): readonly string[] => list.flatMap((o) => o.targets.map((r) => lastWord(r.party.name)));
  const [own, before] = [aims([s]), aims(c.scenes)];
  const elsewhere = s.places.length > 0 && c.scenes.some((o) => o.places.length > 0) && !s.places.some((p) => c.scenes.some((o) => o.places.some((q) => p.value.name === q.value.name)));
  if (!(own.length && !own.some((w) => before.includes(w))) && !elsewhere) return false;
  // whoever brings a missile down has not sent it
  const senders = doers(c.scenes).filter((r) => r.event.type !== 'interception' || types.every((t) => t === 'interception'));
  const fresh = doers([s]).filter((r) => !r.event.trigger.result && !/^(?:he|she|him|her)$/i.test(r.party.words));
  return rivals(found, fresh, senders) || (types.includes('capture') && s.agents.some((r) => /\b(?:retreating|fleeing|withdrawing|departing|ousted|defeated)\s$/iu.test(found.doc.text.slice(Math.max(0, r.party.span[0] - 14), r.party.span[0]))));
}
/** The noun that a party's name ends with, in the singular. */
export const lastWord = (name: string): string => (name.toLowerCase().match(/[\p{L}]+$/u)?.[0] ?? name).replace(/s$/, '');

/** Whether a claimant is known by name: not "an al-Qaeda affiliate", whose name comes later. */
const known = ({ claimant }: Claim): boolean => Boolean(claimant.actor ?? claimant.speaksFor) || !/(?:^|[\s-])\p{Ll}+$/u.test(claimant.name);

/** Whether two parties each own up to a deed: what one did with its own forces is not what another did with its own. A fight has both. */
export function ownedByOthers(found: Found, c: Case, s: Scene): boolean {
  const owners = (list: readonly Scene[]): ReadonlySet<string> => new Set(list.flatMap((o) => o.agents.filter((a) => a.party.own && a.claim.claimant.kind !== 'report' && a.claim.stance !== 'denies' && known(a.claim)).map((a) => a.claim.claimant.actor ?? a.claim.claimant.speaksFor ?? a.claim.claimant.name)));
  const [own, theirs] = [owners([s]), owners(c.scenes)];
  if (!own.size || !theirs.size || [...own].some((o) => [...theirs].some((t) => akin(found, o, t)))) return false;
  const fought = (list: readonly Scene[]): boolean => list.some((o) => o.events.some((e) => e.type === 'capture' || e.type === 'clash'));
  const both = [...s.events, ...c.scenes.flatMap((o) => o.events)].some((e) => e.type === 'clash' || e.type === 'agreement');
  return !both && !(fought([s]) && fought(c.scenes));
}

/** "The army said it had killed 60 fighters in an operation. The group said it had killed 16 soldiers": whether a scene without a day or a place of its own tells, right behind, what the other side of the fight claims to have done to those who bear arms. */
export function counterclaim(found: Found, c: Case, s: Scene): boolean {
  const last = c.scenes.at(-1);
  if (!last || s.sentence - last.sentence > 2 || s.dates.length || !s.places.every((p) => c.scenes.some((o) => o.places.some((q) => q.value.name === p.value.name))) || s.other || !s.events.length) return false;
  const men = (list: readonly Scene[]): boolean => list.some((o) => o.tolls.some((t) => ['killed', 'injured', 'detained'].includes(t.toll.field) && !t.toll.subset && t.toll.group.status === 'combatant'));
  const theirs = doers(c.scenes);
  if (!rivals(found, doers([s]), theirs)) return false;
  if (s.events.every((e) => (e.trigger.result || e.type === 'arrest') && !(e.before && e.form === 'noun'))) return men([s]) && men(c.scenes);
  // "said its fighters had hit the soldiers with bombs"
  const near = (type: IncidentType): boolean => ['attack', 'bombing', 'grenade', 'unspecified', 'clash'].includes(type);
  return s.agents.some((r) => r.party.own) && s.events.every((e) => near(e.type)) && c.scenes.some((o) => o.events.some((e) => !e.trigger.result && near(e.type)))
    && s.targets.some((r) => theirs.some((d) => { const x = hand(found, d).side; return x !== null && x === sideOf(found, r.party.actor, r.party.name); }));
}

const fromAfar: ReadonlySet<IncidentType> = new Set(['air-strike', 'shelling']);
/** "Fighters killed two soldiers. Strikes killed 14 townspeople": what one side did on the ground and what the other did from afar, each with its own dead; "a barrel bomb killed 13. Rebels had fired rockets, killing five": blows from the air and from guns, the later by hands that the earlier does not name. */
export function blowsApart(found: Found, c: Case, s: Scene): boolean {
  const count = (list: readonly Scene[]): readonly (number | null)[] => list.flatMap((o) => o.tolls.filter((t) => t.toll.field === 'killed' && !t.toll.subset && t.toll.group.kind !== 'zero').map((t) => t.toll.group.min));
  const [own, theirs] = [count([s]), count(c.scenes)];
  if (!own.length || !theirs.length || own.some((n) => theirs.includes(n)) || s.events.some((e) => e.definite) || c.scenes.some((o) => o.events.some((e) => e.type === 'clash'))) return false;
  const told = (list: readonly Scene[]): readonly IncidentType[] => list.flatMap((o) => o.events.filter((e) => !e.trigger.result || fromAfar.has(e.type)).map((e) => (e.type === 'unspecified' && e.form === 'noun' && /^strikes?$/iu.test(found.doc.text.slice(...e.span)) ? 'air-strike' : e.type)));
  const [now, before] = [told([s]), told(c.scenes)];
  const hands = doers([s]);
  if (rivals(found, hands, doers(c.scenes))) return now.some((t) => fromAfar.has(t)) !== before.some((t) => fromAfar.has(t));
  return hands.length > 0 && !doers(c.scenes).length && [now, before].every((l) => l.length > 0 && l.every((t) => fromAfar.has(t))) && !now.some((t) => before.includes(t));
}

/** Whether two owners are one, or one is part of the other (an army and its state). */
export function akin(found: Found, a: string, b: string): boolean {
  const direct = (id: string): readonly string[] => found.actors.find((x) => x.actor?.id === id)?.actor?.memberOf ?? actorsWith([]).byId(id)?.memberOf.map((m) => m.id) ?? [];
  const partsOf = (id: string): readonly string[] => [...direct(id), ...direct(id).flatMap(direct)];
  return a === b || partsOf(a).includes(b) || partsOf(b).includes(a) || partsOf(a).some((m) => partsOf(b).includes(m));
}

/** Whether the known doers of a scene and of a case are all others, where each side is told to have struck by itself. */
export function otherHands(found: Found, c: Case, s: Scene): boolean {
  const hands = (list: readonly Scene[]): readonly string[] => doers(list).flatMap((r) => (r.party.actor ? [r.party.actor] : []));
  const [own, theirs] = [hands([s]), hands(c.scenes)];
  return own.length > 0 && theirs.length > 0 && !own.some((o) => theirs.some((t) => akin(found, o, t))) && ![...s.events, ...c.scenes.flatMap((o) => o.events)].some((e) => e.type === 'clash' || e.type === 'capture' || e.type === 'agreement');
}
