import type { Found } from '../found.ts';
import { occurs, soughtAll } from '../signs.ts';

/** Fields in which words of war are borrowed, each with its own words. */
const fields: Readonly<Record<'trade' | 'house' | 'race' | 'sport' | 'net' | 'stage' | 'labour', RegExp>> = {
  trade: /\b(?:shareholders?|shares?|stocks?|bids?|bidders?|bidding|takeover|merger|buyout|chair(?:man|woman|person)|chief executive|CEO|finance director|annual meeting|brokers?|brokerage|investors?|traders?|pension funds?|fund managers?|hedge funds?|profits?|revenues?|turnover|regulators?|competition (?:authority|commission|regulator|watchdog)|dealers?|bankruptcy|earnings|analysts?|customers?|consumers?|brands?|retail\w*|grocers?|supermarkets?|market share|per cent|percent|price war|price cuts?|discounts?|currency|inflation|interest rates?|index|IPO|stake|subsidiary|start-?up|dividend|chain)\b/giu,
  house: /\b(?:amendments?|bills?|(?:first|second|third|final) reading|whips?|backbench\w*|majority|motion|no-confidence|levy|taxe?s?|deficit|budget|senators?|congressm[ae]n|votes?|voted|speaker|committee|chamber|lawmakers?|coalition partners?|parliament|opposition leader|legislation|filibuster|quorum|abstained)\b/giu,
  race: /\b(?:campaign|candidates?|voters?|polls?|pollsters?|ballots?|debates?|ads?|advertis\w+|senate|senator|election|incumbents?|challenger|primary|strategists?|donors?|donations?|rally|running mate|nomination|turnout|swing states?|republicans?|democrats?|attack ads?|constituenc\w+|spokesw?o?man for the campaign)\b/giu,
  sport: /\b(?:skipper|powerplay|left-armer|right-armer|top order|middle order|tail-?enders?|bouncers?|stumps|run-?outs?|all out|sixes|boundaries|maidens?|yorkers?|googly|slip cordon|top edge|opening burst|match fee|man of the match|player of the match|dugout|sightscreen|the chase|full-?back|half-?back|centre-?back|wing-?back|hat-?trick|friendly|own goal|clean sheet|extra time|stoppage time|relegat\w+|promotion|table-toppers|try-?line|scrum|conversion|knock-?out|jab|uppercut|coach|goalkeeper|goalless|goals?|midfield\w*|strikers?|wingers?|offside|stadium|half-?time|(?:first|second)[- ]half|kick-?off|return leg|first leg|group stage|quarter-?finals?|semi-?finals?|fixture|league|cup|referee|penalt(?:y|ies)|matchday|squad|captain|teammates?|equali[sz]er|tournament|championship|batsman|wickets?|innings|scored|unbeaten|football\w*|rugby|cricket|tennis|basketball|shootouts?|fans|the hosts|visitors|whistle|crossbar|the post|the bar|victory|match|game|set point|seed(?:ed)?|round of 16|standings|injury time|world champion(?:ship)?|title (?:fight|match|bout)|pawns?|checkmate|grandmasters?|a draw|rounds?|bout|boxer|heavyweight|opponents?|medals?|Grand Prix|laps?|the lead|points|spinners?|overs|batting|bowler|runs|series win|players?|serve|break point|final|marathon|sprint|peloton|stage win)\b/giu,
  stage: /\b(?:stunt(?:s|m[ae]n|wom[ae]n)?|on set|film sets?|film crew|screenwriters?|screens|screening|extras|first feature|feature film|test audience|make-?up artists?|cameram[ae]n|soundstage|props?|costumes?|producers?|the production|production company|shooting schedule|takes|commercials?|documentar(?:y|ies)|films?|movies?|drama|series|episodes?|season|scenes?|actors?|actress(?:es)?|directors?|starring|star|Emmys?|Oscars?|Grammys?|awards?|box office|premi[eè]res?|audiences?|critics|streaming|novels?|novelist|bestseller|album|songs?|singer|band|theatre|playwright|opera|screen(?:play|writer)?|script|role|cast|sequel|trailer|video ?games?|gamers?|console|museum|exhibition|gallery|painter)\b/giu,
  labour: /\b(?:unions?|walk-?outs?|(?:rail|train|general|teachers'|doctors'|dock|nationwide) strikes?|strike by|strikers?|downed tools|pickets?|picket line|wages?|pay (?:rise|deal|talks|offer)|allowances?|salar(?:y|ies)|overtime|employers?|management|labou?r court|conciliation|shift|members|backpay|arrears)\b/giu,
  net: /\b(?:hackers?|hacked|cyber\w*|cyber[- ]?attacks?|malware|ransomware|phishing|servers?|passwords?|databases?|data|backups?|websites?|software|online|encrypt\w*|networks?|IT systems?|denial[- ]of[- ]service|DDoS|e-?mails?|user accounts?)\b/giu,
};
type Field = keyof typeof fields;
const names = Object.keys(fields) as readonly Field[], wordsOf = soughtAll(names.map((field) => fields[field]));
/** People harmed by number, as no figure of speech tells it. */
const toll = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens?|people|hundreds|civilians|soldiers|villagers)(?: (?:[\p{L}-]+ ){0,3})?(?:(?:were|was|have been|had been) )?(?:killed(?! off)|shot dead|wounded|injured|died)\b|\b(?:killed|killing|wounded|wounding|injured|injuring) (?:at least |more than |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|people|civilians)\b/iu;
const armedKinds: ReadonlySet<string> = new Set(['state-forces', 'armed-group', 'police', 'militia']);
/** Arms and those who bear them, by words that no figure of speech has much use for. */
const arms = /\b(?:gunm[ae]n|militants?|insurgents?|guerrillas?|air ?strikes?|drones?|warplanes?|paramilitar\w+|militiam[ae]n|policem[ae]n|troops (?:and|from|in|were|had|have|fired|shot)|shot dead|opened fire|abducted|kidnapped|explosives|mortars?|kalashnikov\w*|machetes?|war in|civil war|tear gas|riot police|bandits)\b/iu;

const anyArms = occurs(arms);

/** Words of what is bought and sold to fight with. */
const wares = /\b(?:contracts?|arms (?:fair|deal|order|maker|makers|sales?|exports?|package)|defen[cs]e (?:contractor|firm|company|group|fair|expo)|orders?|ordered|deliver(?:y|ies|ed)|purchases?|bought|buy(?:s|ing|ers?)?|sales?(?:man)?|manufacturers?|makers?|billion|procurement|tender|suppliers?|supply|export licen[cs]es?|assembly line|factory|customers?|signed|prototype|pric(?:e|es|ed)|budget)\b/giu;
const fought = /\b(?:attack(?:s|ed)?|killed|wounded|injured|struck|air ?strikes?|shell(?:ed|ing)|clash\w*|ambush\w*|fighting|casualties|raid(?:s|ed)?)\b/iu;
/** Whether a report's lead tells of arms that were bought or shown and of no fight, and the report goes on about the deal. */
const ofWares = (lead: string, text: string): boolean => !fought.test(lead) && new Set((lead.match(wares) ?? []).map((w) => w.toLowerCase())).size >= 3 && new Set((text.match(wares) ?? []).map((w) => w.toLowerCase())).size >= 7 && !toll.test(lead);

/** Whether a report is one of markets, of votes, of games or of computers from end to end: seven words of one such field or more, and nobody harmed by number, no armed force and no arms. */
export function contested(found: Found, lead: string): boolean {
  const text = found.doc.text.slice(0, 6000);
  let counted: readonly number[] | null = null;
  /** How many different words each field has, found where a test first asks. */
  const distinct = (): readonly number[] => counted ??= wordsOf(text, found.doc.parse.sentences).map((words) => new Set(words.map((w) => w.toLowerCase().replace(/s$/, ''))).size);
  const many = (field: Field): boolean => (distinct()[names.indexOf(field)] ?? 0) >= 8;
  // a set, a stage, a studio from end to end, where the dead get up again
  if (!arms.test(lead) && !toll.test(lead) && many('stage')) return true;
  if (anyArms(text, found.doc.parse.sentences)) return ofWares(lead, text);
  if (ofWares(lead, text)) return true;
  const most = Math.max(...distinct());
  if (most < 5) return false;
  // "two others were wounded in the battle of midfield"
  if (many('sport') && !toll.test(lead)) return true;
  const bearers = new Set(found.actors.filter((a) => a.actor !== null && armedKinds.has(a.actor.kind)).map((a) => a.actor?.id)).size;
  return most >= 6 + 2 * bearers && !toll.test(text);
}
