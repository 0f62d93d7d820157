import type { Found } from '../found.ts';

/** Words of an exercise, each with what it adds up to: those that say so by themselves count double. */
const signs: readonly (readonly [RegExp, number])[] = [
  [/\b(?:military |joint |naval |annual |live-fire |combined |multinational )(?:exercises?|drills?|manoeuvres|maneuvers)\b|\b(?:manoeuvres|maneuvers|war ?games?|live-fire)\b|\bexercise (?:spokes\w+|control|director|area|scenario)\b|\b(?:script|scenario|phase|day) of the (?:exercise|drills?)\b|\bExercise \p{Lu}/u, 2],
  [/\b(?:the )?(?:drills|exercises?|drill)\b(?! (?:restraint|caution|bikes?|machine|rig))/u, 1], [/\bsimulat(?:ed?|ion|ions|es|ing)\b/iu, 2], [/\brehears\w+\b/iu, 1], [/\bre-?enact\w*\b/iu, 4], [/\bmock\b/iu, 2], [/\bumpires?\b/iu, 2], [/\bblanks?\b/iu, 2],
  [/\b(?:imaginary|fictitious|fictional|notional|hypothetical|make-believe|pretend)\b/iu, 2], [/\bscript\b|\bscenario\b/iu, 1], [/\b(?:played by|role-?play\w*|extras|actors playing)\b/iu, 2],
  [/\b(?:taking|took|take) part\b/iu, 1], [/\b(?:dummy|target barges?|target (?:ship|hulk)|hulk|inert|opposing force|opfor|red team|blue team|firing range|training area|training ground)\b/iu, 1], [/["“”'‘’](?:enem(?:y|ies)|hostages?|terrorists?|wounded|casualties|attackers?|dead|combatants?|bombs?|gunm[ae]n|victims?)["“”'‘’]/iu, 2], [/\b(?:fake|false|stuck-on) (?:beards?|moustaches?|blood|swords?|guns?|rifles?|wounds?)\b|\bbrass bands?\b|\bin (?:period )?costumes?\b|\bpageants?\b/iu, 1], [/\b(?:interoperability|allies trained|readiness)\b/iu, 1],
];
/** People harmed by number in earnest, in a report's lead. */
const toll = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|people|soldiers|civilians)(?: [\p{L}-]+){0,3} (?:(?:were|was|have been|had been) )?(?:killed|wounded|injured|dead|died)\b|\bkill(?:ed|ing) (?:at least |more than |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|people)\b/iu;

/** Whether a lead tells of people killed by those who attacked in earnest ("troops back from an exercise were ambushed, and nine were killed"). */
export const inEarnest = (lead: string): boolean => toll.test(lead) && /\b(?:ambush\w*|gunm[ae]n|militants?|rebels?|insurgents?|opened fire|suicide bomb\w*|were attacked|(?:was|were) shelled)\b/iu.test(lead);
const weigh = (text: string): readonly number[] => signs.flatMap(([pattern, weight]) => (pattern.test(text) ? [weight] : []));
/** How much the words of a text speak of an exercise. */
export const signsIn = (text: string): number => weigh(text).reduce((a, b) => a + b, 0);
/** Those who count losses that nobody suffers, and words for losses on paper. */
const umpired = /\bumpires?\b|\bnotional(?:ly)?\b|\bsimulated\b|\bmock\b|\bimaginary\b|\bfictitious\b|\bwar ?game\b/iu;
/** Whether a report is about an exercise: three kinds of its words at least, of which some stand in the lead, and nobody killed there but by an umpire's count. */
export function rehearsed(found: Found, lead: string): boolean {
  if (!signs.some(([pattern]) => pattern.test(lead)) || (toll.test(lead) && (!umpired.test(lead) || inEarnest(lead)))) return false;
  const all = weigh(found.doc.text.slice(0, 6000));
  return all.length >= 3 && all.reduce((a, b) => a + b, 0) >= 6;
}
