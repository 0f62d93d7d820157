import { markBySpelling, spelled, type Sentence } from '#language';

/**
 * Beginnings of the words without one of which a sentence tells of nobody harmed, held, driven out or freed: all that `tolls`, `around` and `parts`
 * read a count by. A word that they learn must stand here too: tolls.test.ts reads its sentences
 * through this test.
 */
const stems = `abandon|abduct|camps?\\b|annihil|butcher|extermin|surviv|reach|arriv|ghost|passed\\b|trapp|rubble|debris|ruins?\\b|wreck|collaps|walk|trek|regist|lift|wiped|respond|undergo|recuper|convalesc|nursing|fragment|splinter|pellet|gash|laceration|bullet|held\\b|destroy|make\\b|picks?\\b|soul\\b|admi[tr]|airlift|apprehend|arrest|assassin|away|bars|beat|behead|bled|blown|bleed|bod(?:y|ies)|border|buri|burn|bury|captiv|captur|carr|casualt|clinic|concuss|condition|corpse|cost|critical|crossed|custody|cuts?\\b|doctor|dead|death|decapitat
  |deceas|degree|deni|deny|detain|die[ds]?\\b|disappear|displac|down\\b|drag|driv|drove|drown|dying|eliminat|evacuat|exchang|execut|fatal|fate|fallen|fell\\b|fight|finish|fled|flee|forc|fractur|free|frees|gun(?:s|ned|ning)?\\b|hack|hand|hang|harm|heard|seen\\b|looked\\b|searched\\b|traced\\b|hit\\b|homeless|homicid|hospital|hostage|hurt
  |imprison|injur|inmate|intensive|jail|kia\\b|kidnap|kill|lead(?:s|ing)?\\b|leav|led\\b|left|let\\b|liberat|liquidat|lives?\\b|life\\b|lose|losing|loss|lost|lynch|maim|march|martyr|medical|massacre|mia\\b|missing|mortally|mourn|moved|news\\b|murder|neutrali|off\\b|perish
  |picked|ransom|graz|scratch|clipped|broken|crush|shatter|sprain|mangl|become|happened|pour|stream|spill|price|prison|put\\b|receiv|releas|remain|repatriat|rescu|return|round|sacrific|scath|seiz|sent\\b|refuge|shahadat|shelter|shoot|shot|shrapnel|skeleton|skull|slain|slash|knif|slaughter|slay|slew|snatch|snip|nab|stab|struck|succumb|suffoc|asphyx|amputat|suffer|sustain|swap|take|taking|throat|toll|took|treat|unaccounted|unhurt|unharm|uninjur
  |unscath|uproot|vanish|victim|whereabout|whisk|herd|wia\\b|wound`.replace(/\s+/g, '');
const sign = new RegExp(`(?<![\\p{L}])(?:${stems})`, 'iu'), signHere = new RegExp(sign.source, 'iuy');

/** Whether a form has such a beginning in it. */
const signed = markBySpelling(({ form }) => sign.test(form));
/** Whether a sentence has a word by which a count of people could be read: `tellsHarm` of its text, which is asked only where a form has such a beginning in it, and first where that form begins. */
export function harmIn(text: string, s: Sentence): boolean {
  let could = false;
  for (const t of s.tokens) {
    if (!signed(spelled(t))) continue;
    could = true;
    signHere.lastIndex = t.start;
    if (signHere.test(text) && signHere.lastIndex <= s.end) return true;
  }
  return could && tellsHarm(text.slice(s.start, s.end));
}

/** Whether a sentence has a word by which a count of people could be read; what has none need not be parsed. */
export const tellsHarm = (sentence: string): boolean => sign.test(sentence);
