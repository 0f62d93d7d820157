import { signsIn } from '../signs.ts';

// Words that name nobody who could speak.

const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december`;
/** "Sunday", "late Friday", "May 3": when, and nobody's name. */
const when = new RegExp(String.raw`^(?:(?:last|this|late|early|on|in|since|by) )*(?:${day}|today|yesterday|tonight|tomorrow)(?: (?:morning|afternoon|evening|night|\d{1,4}))*$`, 'iu');
/** "18 August", "3 May 2024". */
const dayOf = new RegExp(String.raw`^\d{1,2}(?:st|nd|rd|th)? (?:${day})(?: \d{4})?$`, 'iu');
/** "27", "15 fatalities", "73 percent": a number, and of whom it is told. */
const number = /^(?:(?:at least|about|some|only|nearly|more than|over) )?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|scores|hundreds)(?: (?:fatalities|casualties|deaths|dead|wounded|injured|killed|bodies|incidents|attacks|strikes|percent|per cent|shells|rounds|times))?$/iu;
/** "This attack", "Monday's violence": what happened, which says nothing. */
const event = /^(?:[\p{L}'’-]+ ){0,5}(?:attacks?|violence|strikes?|air ?strikes?|blasts?|explosions?|bombings?|killings?|clash(?:es)?|shelling|raids?|ambush(?:es)?|assaults?|massacres?|shootings?|fighting|wars?|battles?|fires?|casualties|fatalities|deaths?|murders?|injuries)$/iu;
/** What tells of such an event. */
const ofEvent = /\b(?:footage|video|report|survey|probe|inquiry|investigation|survivors?|victims?|witness(?:es)?)\b/iu;
/** "The murder of the judge", "the arrest of five": what happened, with whom it befell. */
const deedOf = /^(?:the|this|that|these|those|\p{L}+['’]s) (?:[\p{L}-]+ ){0,3}?(?:attack|killing|murder|assassination|bombing|shooting|arrest|abduction|kidnapping|execution|massacre|death|loss|destruction|shelling|capture|release)s? (?:of|in|on|at|near|against) /iu;
/** "Derogatory comments", "the release of prisoners": what is cited, and nobody who is. */
const cited = /^(?:(?:the|a|an|his|her|its|their|some|such|these|those) )?(?:[\p{Ll}-]+ ){0,2}(?:comments|remarks|endorsements?|concerns?|reasons|fears|examples|lack|release|need|failure|inability|desire|threats|problems|difficulties|dangers?|risks?|insecurity)\b/u;
const lone = /^(?:amid|despite|during|in|on|by)$|^(?:these|this|that|those|such|all|many of (?:you|us)|you|us|how|why|when|where|whether|if|once|being|having|(?:he|she|it|they|we|that|there|i)['’](?:s|re|d|ve|m))\b(?! (?:\p{L}|['’]))|^(?:how|why|whether|having|many of you|you)\b/iu;

/** Of each kind what one of its words has: a day or a month, a number that is spelt, what `lone` begins with, what stands in all that `event` or `deedOf` fits, and what `cited` ends with. */
const signsOf = signsIn([
  new RegExp(`^(?:${day}|today|yesterday|tonight|tomorrow)$`, 'iu'),
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)$|teen$|ty$/iu,
  /^(?:amid|despite|during|in|on|by|these|this|that|those|such|all|many|you|us|how|why|when|where|whether|if|once|being|having|he|she|it|they|we|there|i)$/iu,
  /attack|violence|strike|blast|explosion|bombing|kill|clash|shelling|raid|ambush|assault|massacre|shooting|fighting|war|battle|fire|casualties|fatalities|death|murder|injuries|assassination|arrest|abduction|kidnapping|execution|loss|destruction|capture|release/iu,
  /^(?:comments|remarks|endorsements?|concerns?|reasons|fears|examples|lack|release|need|failure|inability|desire|threats|problems|difficulties|dangers?|risks?|insecurity)$/u,
]);
const [dated, counted, alone, happened, quotes] = [1, 2, 4, 8, 16] as const;

/** Whether some words are the name of nobody: a day, a number, an event, half a clause. */
export function nobodys(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  const signs = signsOf(words);
  return (signs & dated) !== 0 && (when.test(words) || dayOf.test(words)) || ((signs & counted) !== 0 || /\d/.test(words)) && number.test(words) || (signs & alone) !== 0 && lone.test(words)
    || (signs & happened) !== 0 && (event.test(words) && !ofEvent.test(words) || deedOf.test(words)) || (signs & quotes) !== 0 && cited.test(words);
}
