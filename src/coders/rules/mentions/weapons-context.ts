import type { NameWord } from '#reference';

const low = (w: NameWord | undefined): string => w?.low ?? '';

/** What follows a weapon's word where it is none ("mine workers", "gun laws", "rocket scientist"). */
const after: Readonly<Record<string, RegExp>> = {
  mine: /^(?:resistant|clearance|clearing|clearers?|detect\w+|sweep\w+|proof|workers?|shafts?|owners?|operators?|sites?|collaps\w+|cav\w+|flooded|closures?|disaster)$/, rocket: /^(?:scientists?|science|league|fuel)$/, rifle: /^(?:regiments?|brigades?|divisions?|battalions?|association|club)$/, gun: /^(?:laws?|control|rights|lobby|show|owners?|licen[cs]es?|reform|culture)$/,
  bomb: /^(?:shelters?|squads?|disposal|making|makers?|threats?|hoax|experts?|technicians?|scare)$/, drone: /^(?:footage|pilots?|operators?|makers?|manufacturers?|factory|deliver\w+|photograph\w*|video|images?|crews?|base|show|industry|production|unit|units|force|forces)$/, uav: /^(?:forces?|units?|operators?|pilots?|crews?)$/,
  missile: /^(?:forces?|units?|brigades?|tests?|programme|program|shield|defences?|defenses?|launch\s?pad|capabilit\w+|arsenal|treaty|silo|silos)$/, artillery: /^(?:officer|corps|school|museum|crews?|positions?|units?)$/, mortar: /^(?:crews?|teams?|positions?|units?|nests?)$/, sniper: /^(?:nests?|positions?)$/, chemical: /^$/, fire: /^$/, jet: /^(?:lag|ski|stream|fuel|set)$/, qassam: /^brigades?$/, tank: /^(?:top|museum|water|units?|brigades?|battalions?|regiments?|crews?)$/,
  stone: /^(?:age|house|houses|wall|walls|quarry|bridge|building|buildings|church|masonry)$/, club: /^./, rock: /^(?:music|band|star|concert|festival|bottom|formation)$/, technical: /^./, shell: /^(?:company|companies|oil|shock|casings?|(?:petrol|gas|filling|service|fuel)|stations?|forecourt|garage|pipelines?|refiner(?:y|ies))$/, gunfire: /^$/, arrow: /^$/, bullet: /^(?:points?|train|trains|wounds?|injur(?:y|ies)|holes?|marks?|riddled)$/, gunshot: /^(?:wounds?|injur(?:y|ies)|victims?)$/, aircraft: /^(?:carriers?|makers?|manufacturers?|industry|engineer)$/, silver: /^$/,
};

/** What stands before one where it is none ("coal mine", "silver bullet", "smoking gun", "dropped a bombshell"). */
const before = /^(?:spent|empty|coal|gold|diamond|copper|cobalt|coltan|salt|silver|iron|uranium|tin|lithium|nickel|jade|ore|opencast|illegal|artisanal|abandoned|smoking|magic|top|fuel|water|septic|fish|storage|think|oil|gas|football|soccer|night|golf|country|cricket|rugby|space|moon|ski|punk|hard|precious|corner|foundation|kidney|sugar|nut|sea|egg|glue|nail|staple|starting|top|hired|massage|big|young|toy|water|passenger|cargo|civilian|commercial|private|rescue|police|medical)$/;
/** Where arms are made and kept ("a missile factory"), and what is done with them there ("a workshop producing drones"): they struck nobody. */
const kept = /^(?:factor(?:y|ies)|plants?|depots?|warehouses?|workshops?|stockpiles?|storage|production|makers?|manufacturers?|caches?)$/;
const making = /^(?:producing|manufacturing|making|assembling|storing|housing|stockpiling|repairing)$/;
const figures = /\b(?:time bomb (?:of|for|that)|(?:sitting|sit|sits|sat|living) on an? (?:ticking )?(?:time )?bomb|ticking time bomb|guns (?:\w+ )?(?:were |are |have |had |would )?(?:due to |to )?f[ae]ll(?:en)? silent|silence the guns|like (?:an? |the )?["“‘]?(?:rocket|missile|bullet|bomb|grenade|cannon|shell|machine[- ]gun|tank|gunshot)s?|demographic time bomb|bit(?:e|es|ing)? the bullet|dodg(?:e|ed|ing) (?:a|the) bullet|stick to (?:his|her|their|its) guns|jump(?:ed|ing)? the gun|under the gun|sword of damocles|double-edged sword|stone'?s throw|rock the|on the rocks|like a rocket|going ballistic|straight arrow|mine of information|axe to grind|seek(?:s|ing)? to axe|plan to axe|twist(?:ed)? the knife|put to the sword|cross swords|photo bomb|political bomb|bomb at the box office|sex bomb|minefield of)\b/i;
const passenger = /^(?:passenger|cargo|civilian|commercial|private|rescue|police|medical)$/;
const always = /^(?:drone|drones|gunfire|artillery|mortar|mortars|grenade|grenades|landmine|landmines|missile|missiles)$/;

const ofArm = /^(?:units?|forces?|brigades?|battalions?|regiments?|divisions?|corps|programmes?|programs?|commands?|commanders?|arrays?|wing|departments?|engineers?)$/;

/** "bombers blew up a police station", "bombers on foot": what people do, and where no word tells of flying. */
const afoot = /^[^.;]{0,30}? (?:blew|blow|detonat|explod|set off|plant|caught|arrest|wearing|hid|disguis|walked|on foot)\p{L}*/iu;
const aloft = /\b(?:air ?force|aircraft|air ?field|air ?base|jets?|warplanes?|planes?|flew|fly|flown|flying|sort(?:ie|ies)|squadron|air ?strikes?|pilots?|took off|shot down)\b/iu;

/** Whether a weapon's word is a figure of speech, a verb, or a thing of peace here. */
export function borrowed(text: string, words: readonly NameWord[], i: number, last: number): boolean {
  const w = words[last];
  const single = i === last;
  const stem = low(w).replace(/s$/, '');
  const next = words[last + 1];
  const prev = words[i - 1];
  // "a commander in the rocket unit": whose arm it is, not what struck
  if (next?.tight && ofArm.test(low(next)) && !/^(?:drone|artillery|tank|mortar)$/.test(stem)) return true;
  // "a mine explosion killed nine miners": where coal or ore is dug
  if (stem === 'mine' && /^(?:explosions?|blasts?)$/.test(low(next)) && /\b(?:coal|miners?|methane|colliery|pits?|shafts?|quarry|gas (?:leak|build))\b/iu.test(text)) return true;
  if (next?.tight && (after[stem]?.test(low(next)) || kept.test(low(next))) || words[i]?.tight && making.test(low(prev))) return true;
  // "in the Tank district", "a patrol in Tank": a name, by its capital and by what stands beside it
  if (single && w?.capital && (next?.tight && /^(?:districts?|city|town|county|tehsil|province|area|police)$/.test(low(next)) || words[i]?.tight && /^(?:in|near|around|of|from|to|outside|district|neighbou?ring)$/.test(low(prev)))) return true;
  // "exchanged gunfire", "gunfire was heard": the noise of a fight, no weapon
  if (low(w) === 'gunfire' && !/\b(?:by|with|from|under) (?:(?:an?|the|heavy|stray|automatic|intense|machine[- ]gun) ){0,2}$/iu.test(text.slice(Math.max(0, (words[i]?.start ?? 0) - 30), words[i]?.start ?? 0) + (single ? '' : text.slice(words[i]?.start, w?.start)))) return true;
  // "the bomber detonated": a person, unless it flies
  if (single && stem === 'bomber' && (low(w) === 'bomber' || /\bsuicide\b/i.test(text) || afoot.test(text.slice(w?.end ?? 0, (w?.end ?? 0) + 60)) && !aloft.test(text)) && !/^(?:strategic|stealth|heavy|light|long-range|range|nuclear|tactical|jet|dive|enemy|capable|engine|engined|\p{Lu}?-?\d+\w*)$/iu.test(low(prev))) return true;
  if (single && words[i]?.tight && before.test(low(prev)) && !always.test(low(w)) && !(stem === 'mine' && low(prev) === 'sea') && (!passenger.test(low(prev)) || /^(?:jet|helicopter|aircraft|plane)s?$/.test(low(w)))) return true;
  // "shot dead nine diggers at a mine near A"; "the motor rifle regiment"
  if (single && stem === 'mine' && /\b(?:at|in|inside|into|from|outside|near) (?:an?|the) $/i.test(text.slice(Math.max(0, (w?.start ?? 0) - 14), w?.start ?? 0)) && !/\b(?:explo\w+|blast|detonat\w+|landmines?)\b/i.test(text.slice(Math.max(0, (w?.start ?? 0) - 80), (w?.end ?? 0) + 60))) return true;
  // "raided a mine", "the mine they occupied": where people work
  if (single && stem === 'mine' && /\b(?:raid|attack|storm|overr[au]n|seiz|enter|loot|occup|captur|invad|retak|control|clos|shut|own|operat)\p{L}* (?:an?|the|its|their|his|two|three|several)(?: [\p{L}-]+)? $/iu.test(text.slice(Math.max(0, (w?.start ?? 0) - 40), w?.start ?? 0))) return true;
  if (/^rifles?$/.test(low(w)) && /^(?:regiments?|divisions?|brigades?|battalions?|corps|company|companies|association)$/.test(low(next))) return true;
  if (single && stem === 'mine' && (/^(?:of|friend|is|was)$/.test(low(prev)) || !/^(?:a|an|the|by|mines|laid|laying|on|with|sea|stepped|struck|hit|buried|planted|roadside|naval|floating|old|suspected|hidden|leftover|unexploded|personnel|tank|of|\d+)$/.test(low(prev)) && low(w) === 'mine')) return true;
  if (single && /^(?:axe|axes|arrow|arrows|stone|stones|rock|rocks|club|clubs|whip|whips|baton|batons|technical|technicals|spear|spears|sword|swords|catapult|catapults|torpedo|sickle|scythe)$/.test(low(w)) && !wielded(text, words, i, last)) return true;
  if (single && /^(?:gun|guns|knife|bomb|shell|mortar|mine|axe|spear|club|stone|rock|rocket|drone|gas|torpedo)$/.test(low(w)) && /^(?:to|will|would|could|can|may|might|must)$/.test(low(prev)) && prev?.form !== 'To') return true;
  if (single && stem === 'tank' && /anti[- ]$/i.test(text.slice(Math.max(0, (w?.start ?? 0) - 5), w?.start ?? 0))) return true;
  // "gold diggers at a mine"
  if (single && stem === 'mine' && /^(?:a|an|the)$/.test(low(prev)) && /^(?:at|in|from|near|outside|inside)$/.test(low(words[i - 2])) && !(next?.tight && /^(?:blasts?|attacks?|strikes?|detonations?|incidents?|fields?|on|under)$/.test(low(next)))) return true;
  // "hit by a stray bullet": meant for nobody
  if (single && stem === 'bullet' && low(prev) === 'stray') return true;
  if (laidUp(text, words[i]?.start ?? 0, w?.end ?? 0, low(w))) return true;
  const around = text.slice(Math.max(0, (words[i]?.start ?? 0) - 24), (w?.end ?? 0) + 24);
  return figures.test(around);
}

/** What was hit itself, behind its word. */
const struck = /^(?:(?:,| and) (?!(?:fired|opened|bombed|struck|hit|killed|it|they)\b)[^.;,]{2,40})?(?: (?:that|which|sent|carrying|on its way)\b[^.;,]{2,60}?)? (?:was|were|came|had been|has been|have been) (?:also |then |later |reportedly |twice )?(?:shot at|shot down|fired (?:on|at|upon)|under (?:heavy )?fire|hit\b|attacked|struck|ambushed|destroyed|damaged|burned|burnt|torched|set (?:on fire|ablaze)|knocked out|disabled|captured)/iu;
/** What a tally of the enemy's losses lists behind its colon. */
const destroyed = /\b(?:have|has|had|were|was)(?: been)? (?:destroyed|lost|knocked out|disabled|eliminated|captured|seized):[^.;:]*$/iu;
const firearm = /^(?:rifles?|pistols?|guns?|revolvers?|ammunition|rounds?|bullets?|cartridges?|magazines?|shotguns?|carbines?|kalashnikovs?|firearms?)$/;
/** "Two rifles were seized", "arrested with 200 rounds of ammunition", "evacuated by helicopter": arms that were found, and what carried the wounded, struck nobody. */
function laidUp(text: string, start: number, end: number, word: string): boolean {
  const lead = text.slice(Math.max(0, start - 120), start);
  // "the following have been destroyed: 650 aircraft, 19 tanks"
  if (destroyed.test(text.slice(Math.max(0, start - 240), start))) return true;
  // "cars full of ammunition"
  if (/^(?:ammunition|rounds?|cartridges?)$/.test(word) && /\b(?:full of|loaded with|laden with|stocks? of|stores? of|crates? of|boxes of|loads? of) (?:\p{L}+ )?$/u.test(lead)) return true;
  // "a helicopter sent for the wounded was shot at", "two armoured vehicles and a lorry were destroyed"
  if (/^(?:helicopters?|aircraft|planes?|boats?|vehicles?|carriers?|tanks?|trucks?)$/.test(word) && struck.test(text.slice(end, end + 130))) return true;
  if (/^(?:helicopters?|aircraft|planes?|boats?)$/.test(word)) return /\b(?:evacuat|airlift|flown|flew|transport|ferri|taken|brought|rushed|medevac)\p{L}*\b[^.;]{0,80}\bby (?:an? )?$/iu.test(lead);
  if (/^(?:mortars?|launchers?|howitzers?)$/.test(word)) return /\b(?:seized|captured|took|taking|seizing|capturing|confiscated|recovered|hauled away) (?:an?|one|two|three|four|five|six|\d+|several|some|their|its) (?:[\p{L}-]+ ){0,1}$/iu.test(lead);
  if (!firearm.test(word)) return false;
  return /\b(?:recovered|seized|confiscated|found|discovered|impounded|surrendered|yielded|taking|handed over|retrieved)\b(?![^.;]*\b(?:fired|killed|shot|wounded|armed|attacked)\b)[^.;]{0,70}$/iu.test(lead) || /\b(?:arrested|apprehended|detained|nabbed|held|stopped)\b[^.;]{0,90}\bwith\b[^.;]{0,40}$/iu.test(lead) || /^[^.;,]{0,70}(?:, [^.;,]{0,50}){0,3}\b(?:was|were) (?:also |later )?(?:recovered|seized|found|confiscated|handed over|retrieved|discovered)\b/iu.test(text.slice(end, end + 180));
}

const context = /\b(?:armed|attack(?:ed|ers?|s|ing)?|killed|wounded|injured|beaten|beat|hacked|stabbed|threw|thrown|throwing|hurled|hurling|pelted|pelting|wielding|carrying|brandishing|swung|using|used|with|struck|crushed|fired|firing|launched|dropped|dropping|exploded|detonated|blew|shelled|bombed|hit|landed|fell|strikes?|air ?strikes?|pounded|targeted|gunmen|militants|soldiers|troops|fighters|rebels|army|military|police|blast|explosion|laid|planted|stepped|(?:ran|runs?|drove|driven|rolled|rode|trod) (?:over|onto|on)|vehicle (?:hit|struck|ran)|intercepted|shot down|downed|destroyed|shelling|bombardment|raid|clash(?:es|ed)?|insurgents)\b/i;
const hand = /\b(?:with|wielding|armed|carrying|brandishing|threw|thrown|throwing|hurled|hurling|pelted|pelting|swinging|beaten|hacked|used|using|and|or|of)\s+(?:\w+[ ,]+){0,4}$/i;

function wielded(text: string, words: readonly NameWord[], i: number, last: number): boolean {
  const start = words[i]?.start ?? 0;
  const lead = text.slice(Math.max(0, start - 60), start);
  const clause = text.slice(Math.max(0, start - 120), (words[last]?.end ?? 0) + 80);
  return hand.test(lead) && /\b(?:armed|attack|kill|wound|injur|beat|hack|stab|thr(?:ew|ow)|hurl|pelt|wield|brandish|struck|crowd|mob|protest|clash|soldier|police)/i.test(clause);
}

/** Whether the words around make a common thing a weapon ("jets bombed", "a shell landed", "hit a mine"). */
export function armed(text: string, words: readonly NameWord[], i: number, last: number): boolean {
  const start = words[i]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  const lead = text.slice(Math.max(0, start - 140), start);
  const rest = text.slice(end, end + 140);
  const stop = rest.indexOf('. ');
  return context.test(lead.slice(lead.lastIndexOf('. ') + 1) + text.slice(start, end) + (stop < 0 ? rest : rest.slice(0, stop)));
}
