import type { IncidentType, TollField } from '#codebook';
import type { Idiom } from '../statements/idioms.ts';

/**
 * What a word says of an event. `sure` words mean armed violence by themselves; the others need an armed actor, a weapon or
 * people harmed beside them. `by` tells whose deed the subject's is: `agent` does it, `weapon` or thing does it, `patient` suffers it.
 */
export interface Trigger {
  readonly type: IncidentType;
  readonly sure: boolean;
  readonly by: 'agent' | 'patient' | 'both' | 'thing';
  /** What befalls the people that it names. */
  readonly harm?: TollField;
  /** The object names what was aimed at. */
  readonly aims?: boolean;
  /** Says a result and never by itself what was done. */
  readonly result?: boolean;
}
/** A deed by whoever is its subject, sure by itself, and what more is known of it. */
export const deed = (type: Trigger['type'], more: Partial<Trigger> = {}): Trigger => ({ type, sure: true, by: 'agent', ...more });

type Row = readonly [words: string, trigger: Trigger];
const row = (words: string, type: IncidentType, more: Partial<Trigger> = {}): Row => [words, { type, sure: true, by: 'agent', ...more }];
const table = (rows: readonly Row[]): ReadonlyMap<string, Trigger> => new Map(rows.flatMap(([words, t]) => words.split(' ').map((w) => [w.replace(/_/g, ' '), t] as const)));

/** Verbs by lemma. */
export const verbs = table([
  row('bomb firebomb', 'bombing', { aims: true }),
  row('bombard shell pound mortar rocket', 'shelling', { aims: true }),
  row('strafe', 'air-strike', { aims: true }),
  row('strike hit target destroy pummel blast rain slam', 'unspecified', { sure: false, aims: true }),
  row('launch fire lob', 'unspecified', { sure: false }),
  row('land crash fall', 'shelling', { sure: false, by: 'thing' }),
  row('explode detonate', 'unexplained-explosion', { sure: false, by: 'thing' }),
  row('ambush waylay snipe', 'attack', { aims: true }),
  row('attack assault storm raid invade', 'attack', { sure: false, aims: true }),
  row('shoot gun', 'attack', { sure: false, aims: true, harm: 'killed' }),
  row('stab knife hack', 'attack', { sure: false, aims: true }),
  row('burst sweep descend swoop', 'attack', { sure: false }),
  row('kill slay slain murder assassinate massacre behead lynch execute decapitate slaughter butcher', 'killing', { harm: 'killed', aims: true, result: true }),
  row('neutralise neutralize eliminate liquidate martyr', 'killing', { sure: false, harm: 'killed', result: true }),
  row('die perish succumb', 'killing', { sure: false, by: 'patient', harm: 'killed', result: true }),
  row('wound injure maim', 'attack', { harm: 'injured', result: true }),
  row('hurt', 'attack', { sure: false, harm: 'injured', result: true }),
  row('clash battle skirmish', 'clash', { sure: false, by: 'both' }),
  row('fight', 'clash', { sure: false, by: 'both' }),
  row('repel repulse', 'clash', { sure: false, aims: false }),
  row('capture recapture overrun retake conquer', 'capture', { sure: true, aims: true }),
  row('seize', 'capture', { sure: false, aims: true }),
  row('liberate occupy', 'capture', { sure: false, aims: true }),
  row('abduct kidnap', 'abduction', { harm: 'abducted', aims: true }),
  row('arrest detain apprehend nab', 'arrest', { harm: 'detained', aims: true }),
  row('rape', 'sexual-violence', { aims: true }),
  row('torture', 'torture', { aims: true }),
  row('loot ransack pillage raze torch', 'destruction', { sure: true, aims: true }),
  row('burn vandalise vandalize demolish sabotage', 'destruction', { sure: false, aims: true }),
  row('intercept down defuse', 'interception', { sure: false, aims: true }),
  row('protest demonstrate', 'protest', { sure: false }),
  row('riot', 'riot', {}),
  row('displace uproot', 'displacement', { harm: 'displaced', result: true }),
  row('flee', 'displacement', { sure: false, by: 'patient', harm: 'displaced', result: true }),
  row('disappear vanish', 'abduction', { sure: false, by: 'patient', harm: 'missing', result: true }),
  row('rescue', 'unspecified', { sure: false, harm: 'released', result: true }),
  row('release free', 'agreement', { sure: false, harm: 'released', result: true }),
]);

/** Nouns by lemma; `_` joins words of one name. */
export const nouns = table([
  row('airstrike air_strike aerial_attack air_attack aerial_strike aerial_raid aerial_bombing drone_strike air_raid airraid aerial_bombardment air_aggression', 'air-strike'),
  row('shelling artillery_fire rocket_fire mortar_fire', 'shelling'),
  row('bombardment barrage salvo volley', 'shelling', { sure: false }),
  row('bombing car_bombing', 'bombing'),
  row('blast explosion', 'unexplained-explosion', { sure: false, by: 'thing' }),
  row('ambush gun_attack knife_attack massacre shooting stabbing drive-by', 'attack'),
  row('attack assault raid incursion storming onslaught', 'attack', { sure: false }),
  row('killing murder assassination execution beheading slaying lynching homicide', 'killing', { harm: 'killed', result: true }),
  row('gunfight firefight shootout shoot-out gun_battle gunbattle skirmish combat_engagement combat_clash', 'clash', { by: 'both' }),
  row('clash battle fighting fight encounter confrontation', 'clash', { sure: false, by: 'both' }),
  row('strike bombshell hit', 'unspecified', { sure: false }),
  row('offensive operation incident', 'unspecified', { sure: false }),
  row('capture seizure takeover', 'capture', { sure: false }),
  row('abduction kidnapping kidnap hostage-taking', 'abduction', { harm: 'abducted' }),
  row('enforced_disappearance enforce_disappearance forced_disappearance force_disappearance', 'abduction', { harm: 'missing', result: true }),
  row('slaughter', 'killing', { sure: false, harm: 'killed', result: true }),
  row('rape sexual_violence sexual_assault gang_rape', 'sexual-violence'),
  row('torture', 'torture'),
  row('rustling', 'destruction'),
  row('looting arson sabotage', 'destruction', { sure: false }),
  row('suicide_bombing suicide_attack', 'suicide-bombing'),
  row('ceasefire cease-fire armistice truce peace_deal peace_accord peace_agreement peace_treaty prisoner_swap prisoner_exchange', 'agreement', { sure: false }),
  row('protest demonstration sit-in', 'protest', { sure: false }),
  row('riot', 'riot', {}),
]);

const typeOfHarm: Readonly<Partial<Record<TollField, IncidentType>>> = { killed: 'killing', abducted: 'abduction', detained: 'arrest', missing: 'abduction' };
/** "gunned down", "picked off", "hacked to death": the verb tells how it was done, not only that somebody was killed. */
const attacks = new Set(['gun', 'mow', 'pick', 'cut', 'beat', 'beaten', 'bludgeon', 'hack', 'stab', 'torture', 'crush', 'burn', 'burnt', 'stone', 'kick']);

/** What an idiom of harm says of an event. */
export const ofIdiom = ({ verb, field, whom, sure }: Idiom): Trigger => ({
  type: field === 'killed' && attacks.has(verb) ? 'attack' : typeOfHarm[field] ?? 'unspecified', sure, by: whom === 'object' ? 'agent' : 'patient', harm: field,
  ...(field !== 'released' && whom === 'object' ? { aims: true } : { result: true }),
});

/** Particle and object patterns that make a type out of a weak verb: `[verb, word in its yield, type]`. */
export const phrases: readonly (readonly [verb: string, word: RegExp, trigger: Trigger])[] = [
  ['open', /^fire$/, { type: 'attack', sure: true, by: 'agent' }],
  ['return', /^fire$/, { type: 'clash', sure: true, by: 'both' }],
  ['exchange', /^(?:fire|gunfire)$/, { type: 'clash', sure: true, by: 'both' }],
  ...(['fire', 'shoot'] as const).map((verb) => [verb, /^back$/, { type: 'clash', sure: true, by: 'both' }] as const),
  ['fire', /^(?:on|at|upon|into)$/, { type: 'attack', sure: false, by: 'agent' }],
  ['set', /^(?:fire|alight|ablaze)$/, { type: 'destruction', sure: true, by: 'agent' }],
  ['blow', /^(?:up|himself|herself|themselves|itself)$/, { type: 'bombing', sure: false, by: 'agent', aims: true }],
  ['go', /^off$/, { type: 'unexplained-explosion', sure: false, by: 'thing' }],
  ['shoot', /^(?:dead|death)$/, { type: 'attack', sure: true, by: 'agent', harm: 'killed', aims: true }],
  ...(['spray', 'riddle', 'pepper', 'rake'] as const).map((verb) => [verb, /^(?:bullets?|gunfire|automatic|rounds)$/, { type: 'attack', sure: true, by: 'agent', aims: true }] as const),
  ['shoot', /^up$/, { type: 'attack', sure: false, by: 'agent', aims: true }],
  ['shoot', /^down$/, { type: 'interception', sure: false, by: 'agent', aims: true }],
  ['take', /^(?:prisoner|captive)s?$/, { type: 'capture', sure: true, by: 'agent', harm: 'detained', result: true }],
  ['take', /^hostages?$/, { type: 'abduction', sure: true, by: 'agent', harm: 'abducted', aims: true }],
  ['take', /^custody$/, { type: 'arrest', sure: true, by: 'agent', harm: 'detained', aims: true }],
  ['take', /^away$/, { type: 'abduction', sure: false, by: 'agent', harm: 'abducted', aims: true }],
  ['take', /^control$/, { type: 'capture', sure: true, by: 'agent', aims: true }],
  ['take', /^over$/, { type: 'capture', sure: false, by: 'agent', aims: true }],
  ['throw', /^(?:grenade|grenades)$/, { type: 'grenade', sure: true, by: 'agent' }],
  // a petrol bomb or a home-made one: the weapon beside it says which
  ...['throw', 'hurl', 'lob', 'toss'].map((v) => [v, /^(?:bomb|explosive|device|molotov|cocktail|dynamite)s?$/, { type: 'attack', sure: true, by: 'agent' }] as const),
  ['trade', /^(?:fire|gunfire|shots|shelling)$/, { type: 'clash', sure: true, by: 'both' }],
  ['tear', /^(?:through|into|apart|off|open)$/, { type: 'unspecified', sure: false, by: 'thing', aims: true }],
  ['rip', /^(?:through|into|apart|open)$/, { type: 'unspecified', sure: false, by: 'thing', aims: true }],
  ['plough', /^into$/, { type: 'unspecified', sure: false, by: 'thing', aims: true }],
  ['hurl', /^(?:grenade|grenades)$/, { type: 'grenade', sure: true, by: 'agent' }],
  ['toss', /^(?:grenade|grenades)$/, { type: 'grenade', sure: true, by: 'agent' }],
  ['lob', /^(?:grenade|grenades)$/, { type: 'grenade', sure: true, by: 'agent' }],
  ['die', /^torture$/, { type: 'torture', sure: true, by: 'patient', harm: 'killed', result: true }],
  ...['uproot', 'cut', 'chop', 'fell', 'poison'].map((v) => [v, /^(?:trees?|saplings?|olives?|orchards?|vines?|vineyards?)$/, { type: 'destruction', sure: false, by: 'agent', aims: true }] as const),
  ['steal', /^(?:sheep|livestock|cattle|goats?|camels?|cows?|herds?|flocks?)$/, { type: 'destruction', sure: false, by: 'agent', aims: true }],
  ['give', /^shocks$/, { type: 'torture', sure: true, by: 'agent' }],
  ['sustain', /^(?:injury|injuries|wound|wounds)$/, { type: 'attack', sure: true, by: 'patient', harm: 'injured', result: true }],
  ['suffer', /^(?:injury|injuries|wound|wounds)$/, { type: 'attack', sure: false, by: 'patient', harm: 'injured', result: true }],
  ['run', /^(?:mine|landmine|bomb|ied|device|explosive)s?$/, { type: 'bombing', sure: true, by: 'patient' }],
  ['drive', /^(?:mine|landmine|bomb|ied|device|explosive)s?$/, { type: 'bombing', sure: true, by: 'patient' }],
  ['step', /^(?:mine|landmine|bomb|ied|device|explosive)s?$/, { type: 'bombing', sure: true, by: 'patient' }],
  ['hand', /^over$/, { type: 'agreement', sure: false, by: 'agent', harm: 'released' }],
  ['bring', /^down$/, { type: 'interception', sure: false, by: 'agent', aims: true }],
  ['set', /^(?:vest|belt|bomb|explosive|device|charge|explosives|landmine|mine|explosion|blast)s?$/, { type: 'bombing', sure: true, by: 'agent' }],
  ['drive', /^out$/, { type: 'capture', sure: false, by: 'agent', aims: true }],
  ['take', /^(?:town|city|village|camp|base|post|outpost|position|territory|district|bridge|airport|headquarters|barracks|checkpoint|hill|capital|garrison)s?$/, { type: 'capture', sure: false, by: 'agent', aims: true }],
  ['enter', /^(?:town|city|village|camp|base|capital)s?$/, { type: 'capture', sure: false, by: 'agent', aims: true }],
  ['exchange', /^(?:prisoner|captive|detainee|body|bodies)s?$/, { type: 'agreement', sure: true, by: 'both' }],
  ['swap', /^(?:prisoner|captive|detainee)s?$/, { type: 'agreement', sure: true, by: 'both' }],
  ['march', /^(?:out|away|off)$/, { type: 'abduction', sure: false, by: 'agent', harm: 'abducted', aims: true }],
  ['carry', /^(?:off)$/, { type: 'abduction', sure: false, by: 'agent', harm: 'abducted', aims: true }],
  ['come', /^(?:fire|attack)$/, { type: 'attack', sure: false, by: 'patient' }],
  ['force', /^(?:car|vehicle|truck|van|pickup|taxi|boat|bus)s?$/, { type: 'abduction', sure: true, by: 'agent', harm: 'abducted', aims: true }],
  ['bundle', /^(?:car|vehicle|truck|van|pickup|taxi|boat)s?$/, { type: 'abduction', sure: true, by: 'agent', harm: 'abducted', aims: true }],
];

/** Weapon words that turn a weak event word into a type, by the weapon's class. */
export const typeOfWeapon: Readonly<Record<string, IncidentType>> = {
  drone: 'air-strike', aircraft: 'air-strike', missile: 'shelling', rocket: 'shelling', artillery: 'shelling', mortar: 'shelling', bomb: 'bombing', 'vehicle-bomb': 'bombing', mine: 'bombing',
  firearm: 'attack', blade: 'attack', grenade: 'grenade', chemical: 'chemical-attack', fire: 'destruction', other: 'attack',
};

/** Words that make an event a hypothetical, a plan, an exercise or a way of speaking when they govern it. */
export const unreal = new Set(['attempted', 'foil', 'foiled', 'thwart', 'thwarted', 'threat', 'threaten', 'risk', 'fear', 'plan', 'plot', 'possibility', 'possible', 'potential', 'prevent', 'avoid', 'avert', 'stop', 'intend', 'attempt', 'prepare', 'warn', 'vow', 'pledge', 'promise', 'want',
  'exercise', 'drill', 'simulation', 'simulate', 'rehearsal', 'scenario', 'hypothetical', 'imaginary', 'mock', 'film', 'movie', 'novel', 'game', 'videogame', 'play', 'series', 'episode', 'match', 'tournament', 'league', 'debate', 'election',
  'call', 'urge', 'allow', 'let', 'ability', 'able', 'capable', 'right', 'decision', 'prospect', 'fail', 'refuse', 'ban', 'end', 'halt', 'insurance', 'training', 'train', 'ready', 'hope', 'expect', 'consider', 'dream', 'imagine', 'fantasise', 'fantasize', 'contemplate', 'mull', 'rumor', 'rumour', 'hoax']);
/** Modal words that leave an event undone. */
export const modals = new Set(['would', 'could', 'may', 'might', 'will', 'shall', 'should', 'can', 'must', "'ll", "'d", 'wo', 'ca', 'going']);
/** Fields of life whose words borrow those of war: words that seldom stand in a report of violence. */
export const figurative = new Set(['voter', 'ballot', 'goal', 'league', 'striker', 'coach', 'cup', 'champion', 'championship', 'tournament', 'innings', 'wicket', 'half-time', 'halftime', 'midfielder', 'goalkeeper', 'penalty', 'quarter-final', 'semi-final', 'scorer', 'opener', 'batsman', 'bowler',
  'film', 'movie', 'novel', 'album', 'box-office', 'stock', 'investor', 'bond', 'index', 'gamer', 'console', 'screenplay', 'playwright', 'viewers', 'profit', 'shareholder', 'startup', 'trader', 'advert', 'brand', 'budget', 'seed', 'set-piece', 'showdown', 'derby', 'rugby', 'tennis', 'football', 'cricket', 'boxing', 'playoff', 'season']);
/** Words of sport alone, of which one says enough. */
export const sporting = new Set(['midfielder', 'goalkeeper', 'goalscorer', 'winger', 'wicket', 'wicketkeeper', 'innings', 'half-time', 'halftime', 'batsman', 'bowler', 'scorer', 'set-piece', 'quarter-final', 'semi-final', 'quarterback', 'playoff', 'fullback', 'scrum-half', 'peloton', 'layup', 'dunk', 'touchdown', 'shortstop', 'puck', 'birdie']);
