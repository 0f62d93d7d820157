import { overlap } from '#text';
import type { Sentence } from '#language';
import type { Found } from '../found.ts';
import { form, kidsBy, lemma, relation } from '../syntax.ts';
import { forces } from './forces.ts';
import { isPerson } from '../statements/people.ts';
import { phraseFrom } from './opponents.ts';
import { agents, makerOf, noted, party, saidOf, type Party } from './parties.ts';
import type { Event } from './triggers.ts';

const ammunition = new Set(['bomb', 'missile', 'rocket', 'shell', 'round', 'grenade', 'device', 'mine', 'ied', 'bullet', 'blast', 'explosion', 'strike', 'attack', 'raid', 'assault', 'clash', 'shelling', 'bombing', 'volley', 'salvo', 'barrage', 'hail', 'burst', 'shot']);

const buildings = /^(?:home|house|building|block|apartment|flat|shop|store|market|bakery|school|hospital|clinic|church|mosque|temple|synagogue|monastery|office|headquarters|hq|base|camp|barracks|post|outpost|checkpoint|station|bus|car|truck|vehicle|convoy|train|ship|boat|vessel|tanker|carrier|freighter|trawler|plane|aircraft|airport|airfield|airbase|bridge|dam|plant|factory|refinery|depot|warehouse|facility|substation|grid|pipeline|hotel|bank|restaurant|cafe|café|bar|club|stadium|university|college|embassy|consulate|compound|village|town|city|settlement|site|tent|shelter|farm|mill|silo|port|harbour|harbor|prison|jail|court|courthouse|ministry|parliament|palace|residence|villa|patrol|position|positions|launcher|launchers|tank|pickup|bus|minibus|motorcade|procession|funeral|wedding|ceremony|gathering|rally|queue|crowd|teahouse|tea|picket|garage|workshop|commune|neighbourhood|neighborhood|district|quarter|area|road|power|infrastructure|line|lines|pylon|mast|wellhead|railway|track|cable|transformer|lorry|van|taxi|tractor|ambulance|motorcycle|canoe|hut|granary|barn|kiosk|stall|shrine|orphanage|dormitory|centre|center|kindergarten|library|museum|cinema|supermarket|mall|pharmacy|tower|antenna|weapon|depot|arsenal|tunnel|column|courtyard|yard|backyard|playground|hall|terminal|ward|classroom|canteen|barge|dinghy|ferry|tugboat|coach|jeep|motorbike|scooter|rickshaw|wagon|locomotive|radar|installation|complex|bunker|dugout|trench|hideout|cave|guesthouse|hostel|seminary|madrasa|convent|parish|laboratory|watchtower|campsite|ranch|bazaar|stop|forecourt|nursery|nightclub|pub|chapel|monument|statue|wash|cruiser|hilux|aerodrome)$/;

/** What is struck though it bears a place's name: "the Orm camp", "Tarvela airport". */
const named = /^(?:camp|airport|airfield|airbase|base|hospital|market|prison|station|bridge|refinery|compound|plant|depot|barracks|garrison|stadium|dam|terminal|school|university|monastery|church|mosque|cathedral|embassy|consulate|hotel)$/;

/** Words for where, not for what was struck. */
const whereabouts = new Set(['aged', 'release', 'board', 'road', 'area', 'district', 'north', 'south', 'east', 'west', 'region', 'part', 'direction', 'side', 'way', 'place', 'province', 'country', 'outskirts', 'sky', 'air', 'ground', 'water', 'sea', 'time', 'line', 'claim', 'story', 'message', 'rumour', 'rumor', 'news', 'allegation', 'accusation', 'address', 'report', 'statement', 'section', 'incident', 'border', 'coast', 'coastline', 'frontier', 'kilometre', 'kilometer', 'mile', 'metre', 'meter', 'foot', 'own', 'one', 'each', 'everyone', 'head', 'neck', 'chest', 'leg', 'arm', 'face', 'back', 'stomach', 'thigh', 'hand', 'shoulder', 'telegram', 'capital', 'log', 'list', 'record', 'book', 'register', 'file', 'count', 'tally', 'radio', 'television', 'tv', 'channel', 'website', 'facebook', 'twitter', 'whatsapp', 'video', 'audio', 'broadcast', 'interview', 'message', 'credit', 'death', 'toll', 'losses', 'life', 'damage', 'presence', 'range', 'interference', 'ton', 'tonne', 'munition', 'daybreak', 'dawn', 'dusk', 'nightfall', 'score', 'dozen', 'condition', 'beginning', 'start', 'outset', 'onset', 'end']);
/** What is driven or carried off where a place is taken. */
export const booty = /^(?:lorry|truck|vehicle|car|van|pick-?up|jeep|motorcycle|motorbike|tank|launcher|weapon|gun|rifle|pistol|mortar|missile|rocket|drone|ammunition|equipment|technical|ambulance)$/;
/** One settlement or a part of it is where, more than one are what was struck ("villages near the lake"). */
const settlements = new Set(['town', 'village', 'city', 'neighbourhood', 'neighborhood', 'quarter', 'suburb']);

/** What comes down strikes whatever stands behind "on" or "into". */
const landing = new Set(['drop', 'fall', 'land', 'slam', 'crash', 'plough', 'plow', 'rain', 'burst']);
/** Deeds done to people: the house or the post where they were done is where. */
const toPeople = new Set(['shoot', 'stab', 'beat', 'hack', 'behead', 'lynch', 'abduct', 'kidnap', 'seize', 'snatch', 'arrest', 'detain', 'torture', 'rape', 'execute', 'murder', 'assassinate', 'gun', 'die', 'succumb']);

/** Whether a noun names a building, a vehicle or a place of people. */
export const isStructure = (noun: string): boolean => buildings.test(noun);

/** "blames the attack on the rebels": what stands behind "on" did it. */
const blamedOn = (s: Sentence, at: number): boolean => ['blame', 'pin'].includes(lemma(s, s.tokens[at]?.head ?? -1)) && relation(s.tokens[at] as never) === 'obj';

/** "Targeted “a Reed cell”", "struck a house and a warehouse": the objects of a verb, wherever the tree hangs what a mark of quotation or an "and" parts from it. */
function objectsOf(s: Sentence, at: number): readonly number[] {
  const own = kidsBy(s, at, 'obj');
  if (/^["“'‘]$/.test(form(s, at + 1)) && !own.some((k) => k > at + 1)) return [phraseFrom(s, at + 2)?.[0] ?? []].flat();
  const last = own.filter((k) => k > at).at(-1);
  const also = last === undefined ? [] : kidsBy(s, at, 'conj').filter((k) => k > last && k - last < 6 && s.tokens[k]?.upos === 'NOUN' && buildings.test(lemma(s, k)) && !kidsBy(s, k, 'nsubj', 'cop').length && s.tokens.slice(last + 1, k).every((t) => ['CCONJ', 'DET', 'ADJ', 'NOUN', 'NUM', 'PROPN'].includes(t.upos)));
  return [...own, ...also];
}

/** "The strike was aimed at a depot", "the post was the target of an attack": what a deed that a noun tells is said to have been meant for. */
function meantBy(s: Sentence, at: number): readonly number[] {
  const up = s.tokens[at]?.head ?? -1;
  const aimed = s.tokens.findIndex((t, k) => k > at && k < at + 16 && /^(?:aimed|directed)$/i.test(t.form) && /^(?:was|were|is|are|been)$/.test(form(s, k - 1)));
  if (aimed > 0) { const on = s.tokens.findIndex((t, k) => k > aimed && k < aimed + 4 && /^(?:at|against)$/i.test(t.form)), whom = on < 0 ? null : phraseFrom(s, on + 1); return whom ? [whom[0]] : []; }
  return /^(?:target|object)$/.test(lemma(s, up)) && kidsBy(s, up, 'cop').length && kidsBy(s, at, 'case').some((c) => form(s, c) === 'of') ? kidsBy(s, up, 'nsubj') : [];
}

/** "set fire to four buses", "set four buses on fire", "houses set on fire": what burns. */
function burnt(s: Sentence, at: number): readonly number[] {
  if (lemma(s, at) !== 'set') return [];
  const t = s.tokens[at], objects = [...kidsBy(s, at, 'obj', 'nsubj:pass'), ...(t && relation(t) === 'acl' && t.xpos === 'VBN' ? [s.tokens[at - 1]?.upos === 'NOUN' ? at - 1 : t.head] : [])];
  if (objects.some((k) => lemma(s, k) === 'fire')) return kidsBy(s, at, 'obl').filter((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'to'));
  return [...kidsBy(s, at, 'obl', 'xcomp', 'advmod'), at + 2].some((k) => ['fire', 'alight', 'ablaze'].includes(form(s, k))) ? objects : [];
}

/** "Explosives hidden on a motorcycle": what carries the weapon is not what was struck. */
const carriedOn = (s: Sentence, k: number): boolean => { const v = [k - 2, k - 3].find((n) => s.tokens[n]?.xpos === 'VBN'); return v !== undefined && /^(?:hidden|planted|mounted|strapped|concealed|attached|carried|placed|loaded|fitted|rigged|packed|fixed)$/.test(form(s, v)); };

/** "When a tank fired on their car": what has guns fires, though the tree takes the verb for a passive. */
const gunning = (s: Sentence, at: number): boolean => lemma(s, at) === 'fire' && ['on', 'at', 'upon', 'into'].includes(form(s, at + 1)) && ['PRON', 'DET', 'NUM'].includes(s.tokens[at + 2]?.upos ?? '') && /^(?:tank|helicopter|gunship|drone|warship|gunboat|sniper|soldier|jet|vehicle|apc|quadcopter)$/.test(lemma(s, s.tokens[at]?.head ?? -1));
/** "A missile aimed at a motorcycle killed two": what the weapon that did it was meant for. */
const aimedBy = (s: Sentence, at: number): readonly number[] => kidsBy(s, at, 'nsubj').flatMap((w) => kidsBy(s, w, 'acl')).filter((v) => ['aim', 'direct', 'fire', 'launch', 'target'].includes(lemma(s, v))).flatMap((v) => (lemma(s, v) === 'target' ? kidsBy(s, v, 'obj') : kidsBy(s, v, 'obl').filter((k) => kidsBy(s, k, 'case').some((x) => ['at', 'against', 'on'].includes(form(s, x))))));

/** "Launched two missiles at the Orm Star, a tanker": what the arms were meant for, where the tree hangs it on them. */
const meantFor = (s: Sentence, at: number): readonly number[] => kidsBy(s, at, 'obj').filter((k) => ammunition.has(lemma(s, k)) || lemma(s, k) === 'drone').flatMap((k) => kidsBy(s, k, 'nmod'))
  .filter((n) => s.tokens[n]?.upos === 'PROPN' || kidsBy(s, n, 'case').some((c) => ['at', 'on', 'against', 'into', 'towards', 'toward'].includes(form(s, c))))
  .flatMap((n) => [n, ...kidsBy(s, n, 'appos')].filter((k) => buildings.test(lemma(s, k))).slice(0, 1));

/** "Went off as a patrol was passing", "exploded when a lorry drove by": whom or what it met. */
const passingBy = (s: Sentence, at: number): readonly number[] => kidsBy(s, at, 'advcl').filter((v) => v > at && /^(?:pass|drive|travel|cross|approach|go|roll)$/.test(lemma(s, v)) && kidsBy(s, v, 'mark', 'advmod').some((m) => ['as', 'when', 'while'].includes(form(s, m)))).flatMap((v) => kidsBy(s, v, 'nsubj').filter((k) => buildings.test(lemma(s, k)) || forces.has(lemma(s, k))));

const travellers = /^(?:passenger|occupant|traveller|traveler|commuter|crew|crewman)$/;
/** "Eleven passengers of a bus were abducted": what those harmed were travelling in. */
const travelledIn = (s: Sentence, at: number): readonly number[] => kidsBy(s, at, 'obj', 'nsubj:pass', 'nsubj').filter((k) => travellers.test(lemma(s, k))).flatMap((k) => kidsBy(s, k, 'nmod').filter((n) => buildings.test(lemma(s, n)) && kidsBy(s, n, 'case').some((c) => ['of', 'on', 'in', 'aboard', 'from'].includes(form(s, c)))));

/** "Stopped a coach and shot nine men": what was held up so that the deed could be done. */
const heldUp = (s: Sentence, at: number): readonly number[] => [s.tokens[at]?.head ?? -1, ...kidsBy(s, at, 'conj')].filter((v) => v >= 0 && v !== at && /^(?:stop|intercept|waylay|halt|flag|hijack)$/.test(lemma(s, v)) && (v > at || relation(s.tokens[at] as never) === 'conj')).flatMap((v) => kidsBy(s, v, 'obj').filter((k) => /^(?:bus|minibus|coach|car|van|lorry|truck|vehicle|taxi|pick-?up|jeep|convoy|train|ambulance|motorcycle|boat|ship|tanker|vessel)$/.test(lemma(s, k))));

/** "The strikes damaged a ward": what a deed told by a noun did harm to. */
const harmedBy = (s: Sentence, at: number): readonly number[] => (s.tokens[at]?.head === at + 1 && /^(?:tore|ripped|swept|rocked|hit|struck|shook)$/.test(form(s, at + 1)) ? kidsBy(s, at + 1, 'obj', 'obl', 'nmod').filter((k) => buildings.test(lemma(s, k)) && kidsBy(s, k, 'case').every((c) => ['through', 'into'].includes(form(s, c)))) : relation(s.tokens[at] as never) === 'nsubj' && /^(?:damage|destroy|hit|strike|flatten|gut|wreck|level|devastate|demolish|raze|target)$/.test(lemma(s, s.tokens[at]?.head ?? -1)) ? kidsBy(s, s.tokens[at]?.head ?? -1, 'obj').filter((k) => buildings.test(lemma(s, k))) : []);

/** The last noun of the phrase that begins at a word. */
function phraseHead(s: Sentence, from: number): number {
  let k = from;
  while (/^(?:DT|JJ|NN|CD|PRP\$|POS)/.test(s.tokens[k + 1]?.xpos ?? '')) k++;
  return k;
}

const nextTo = /^(?:outside|near|beside)$/;
const measures = /^(?:km|kms|kilomet(?:re|er)|mile|met(?:re|er)|m|nm|yard|hectare|acre|year|yr|yrs|hour|hr|hrs|minute|day|week|month|percent|%|dollar|rupee|dirham|lakh|crore)$/;
const firearms = /^(?:rpg|rpgs|rifle|pistol|revolver|pkm|ak-?47|kalashnikov|machine-?gun|gun|handgun|shotgun|firearm|submachine)$/;
const shots = /^(?:shot|gunshot|gunfire|bullet|mortar|rocket|missile|shell|round|grenade|bomb|fire|artillery|volley|burst|projectile|arrow)$/;
/** What or whom an event was aimed at or struck. */
export function targets(found: Found, s: Sentence, e: Event): readonly Party[] {
  const heads: number[] = [];
  const t = s.tokens[e.at];
  if (!t || e.type === 'interception' || e.type === 'agreement') return [];
  if (e.form === 'verb') {
    // "Escort ambushed 20 km north of Orm"
    const left = e.trigger.aims && !e.passive && noted(s, e.at);
    if (left) heads.push(...kidsBy(s, e.at, 'nsubj'));
    else if (e.trigger.aims && !e.passive) heads.push(...objectsOf(s, e.at));
    if (e.trigger.aims && e.passive) heads.push(...kidsBy(s, e.at, 'nsubj:pass'), ...(relation(t) === 'acl' && !gunning(s, e.at) && form(s, e.at - 2) !== 'having' ? [t.head] : []));
    // "a boat carrying people came under fire": of two subjects, which only a torn tree gives, what was struck
    if (e.trigger.by === 'patient' && !e.trigger.harm) { const all = kidsBy(s, e.at, 'nsubj'), built = all.filter((k) => buildings.test(lemma(s, k))); heads.push(...(built.length ? built : all)); }
    heads.push(...burnt(s, e.at));
    const hit: number[] = [], by: number[] = [];
    for (const k of kidsBy(s, e.at, 'obl')) {
      const c = kidsBy(s, k, 'case').map((x) => form(s, x));
      const on = c.some((x) => ['on', 'onto', 'at', 'against', 'into', 'upon', ...(e.trigger.by === 'thing' ? ['over', 'above'] : [])].includes(x)) && !carriedOn(s, k);
      const near = c.some((x) => ['inside', 'outside', 'in', 'near', 'beside', 'beneath', 'under'].includes(x));
      // "in front of a police station"
      if (form(s, k) === 'front' && c.includes('in')) heads.push(...kidsBy(s, k, 'nmod').filter((n) => buildings.test(lemma(s, n))));
      // "shot at a bus", "shot 11 times at the house": not "was shot at a checkpoint"
      const shotAt = lemma(s, e.at) === 'shoot' && !e.passive && c.includes('at') && !kidsBy(s, e.at, 'obj').length && buildings.test(lemma(s, k));
      if (shotAt) heads.push(k);
      if ((toPeople.has(lemma(s, e.at)) || ['abduction', 'arrest'].includes(e.type)) && !(e.trigger.type === 'destruction')) continue;
      // "killed the mayor outside his home"
      if (lemma(s, e.at) === 'kill' && kidsBy(s, k, 'case').some((c) => ['outside', 'near'].includes(form(s, c))) && kidsBy(s, k, 'nmod:poss').length > 0) continue;
      if ((on || near) && buildings.test(lemma(s, k)) && !(lemma(s, k) === 'home' && !kidsBy(s, k, 'det', 'nmod:poss').length)) (c.some((x) => nextTo.test(x)) ? by : settlements.has(form(s, k)) || whereabouts.has(lemma(s, k)) || found.places.some((p) => overlap(p.nameSpan, [s.tokens[k]?.start ?? 0, s.tokens[k]?.end ?? 0]) > 0) ? heads : hit).push(k);
      else if (on && (isPerson(lemma(s, k)) || lemma(s, e.at) === 'fire' && found.persons.some((x) => overlap(x.span, [s.tokens[k]?.start ?? 0, s.tokens[k]?.end ?? 0]) > 0)) || landing.has(lemma(s, e.at)) && c.some((x) => ['on', 'onto', 'into'].includes(x))) heads.push(k);
    }
    // "landed in the camp beside the airport": what stands near what was struck
    heads.push(...(hit.length ? hit : by));
    heads.push(...aimedBy(s, e.at), ...passingBy(s, e.at), ...travelledIn(s, e.at), ...heldUp(s, e.at), ...meantFor(s, e.at));
  } else if (!blamedOn(s, e.at)) {
    heads.push(...harmedBy(s, e.at), ...meantBy(s, e.at));
    const maker = makerOf(s, e.at);
    if (maker > 0) heads.push(phraseHead(s, maker + 2));
    for (const k of kidsBy(s, e.at, 'nmod', 'obl')) if (kidsBy(s, k, 'case').some((c) => ['on', 'upon', 'against', 'at', 'targeting'].includes(form(s, c)) || (form(s, c) === 'of' && (e.trigger.harm !== undefined || e.type === 'capture' || buildings.test(lemma(s, k)))))) heads.push(k);
    // "laid an ambush for a convoy"; "a wound from the attack on the bus stop": right behind the noun, wherever the tree hangs it
    const on = form(s, e.at + 1), next = on === 'for' && /^(?:ambush|trap)$/.test(lemma(s, e.at)) || ['on', 'against'].includes(on) && !heads.length ? phraseFrom(s, e.at + 2) : null;
    if (next && (buildings.test(lemma(s, next[0])) || forces.has(lemma(s, next[0])))) heads.push(next[0]);
    // "the toll from the strike on a truck": the words right behind the noun are its own, where the tree hangs them on the toll
    if (relation(t) === 'nmod' && t.head >= 0) heads.push(...kidsBy(s, t.head, 'nmod').filter((k) => kidsBy(s, k, 'case').some((c) => c === e.at + 1 && ['on', 'against', 'at'].includes(form(s, c)))));
  }
  const seen = new Set<string>();
  const doers = new Set(agents(found, s, e).map((p) => p.head));
  return heads.map((h) => (['control', 'number', 'total', 'infrastructure'].includes(lemma(s, h)) ? kidsBy(s, h, 'nmod')[0] ?? h : h)).flatMap((h) => [h, ...kidsBy(s, h, 'conj')]).flatMap((h) => {
    if (doers.has(h) || /^(?:fire|launch|lob|spray|direct)$/.test(lemma(s, e.at)) && shots.test(lemma(s, h))) return [];
    if (e.trigger.result && !buildings.test(lemma(s, h)) || ['seize', 'capture', 'recapture'].includes(lemma(s, e.at)) && booty.test(lemma(s, h))) return [];
    if (whereabouts.has(lemma(s, h)) || (e.type !== 'capture' && (settlements.has(form(s, h)) || !named.test(form(s, h)) && found.places.some((p) => p.use === 'plain' && overlap(p.nameSpan, [s.tokens[h]?.start ?? 0, s.tokens[h]?.end ?? 0]) > 0)))) return [];
    // the shelling of a decommissioned barge, a mock village: an exercise
    if (kidsBy(s, h, 'amod', 'compound').some((k) => /^(?:decommissioned|mock|dummy|simulated|derelict|scrapped)$/.test(form(s, k)))) return [];
    const p = party(found, s, e.sentence, h);
    // "whose corpses", "two of them minors": said of those already told of
    if (p && saidOf.test(p.words)) return [];
    // "their target"; "the vehicles and their occupants"
    if (p && (/^(?:target|objective|aim|goal)s?$/i.test(p.name) || travellers.test(lemma(s, h)) && kidsBy(s, h, 'nmod:poss').some((k) => ['its', 'their'].includes(form(s, k))))) return [];
    // "taking 26 worshippers hostage": what they were made
    if (/^(?:hostage|captive|prisoner)$/.test(form(s, h)) && !kidsBy(s, h, 'det', 'nummod', 'nmod:poss').length) return [];
    // "not a soul", "20 km", "52yrs", the arms of those who came
    if (p && (/^(?:not|no|nobody|none|neither)\b|^(?:(?:tens|hundreds|thousands|dozens|scores) of )?(?:hundreds|thousands|dozens|scores)$/i.test(p.words) || measures.test(lemma(s, h)) && !(lemma(s, h) === 'yard' && kidsBy(s, h, 'det').length) || /^\d+ ?\p{L}{1,4}$/u.test(p.words) || firearms.test(lemma(s, h)))) return [];
    if (!p || seen.has(p.name) || !['NOUN', 'PROPN', 'ADJ', 'X'].includes(s.tokens[h]?.upos ?? '')) return [];
    // "the centre" says which by nothing
    if (p && /^cent(?:re|er)s?$/i.test(p.name)) return [];
    // "a gold mine": no arms
    if (p.weapon && ammunition.has(lemma(s, h)) && (lemma(s, h) !== 'mine' || found.weapons.some((w) => overlap(w.span, [s.tokens[h]?.start ?? 0, s.tokens[h]?.end ?? 0]) > 0)) || found.dates.some((d) => overlap(d.span, p.span) > 0)) return [];
    seen.add(p.name);
    return [p];
  });
}
