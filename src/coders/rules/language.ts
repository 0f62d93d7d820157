import { eld } from 'eld/medium';

const enough = 40;

/** ISO 639-1 code of a text's language, by its letter n-grams; null for texts too short or too bare of letters to tell. */
export function detectLanguage(text: string): string | null {
  const words = text.slice(0, 4000).replace(/[^\p{L}\p{M}'’\s]+/gu, ' ').replace(/\s+/g, ' ').trim();
  if (words.length < enough) return null;
  const said = eld.detect(plainest(words));
  if (!said.language) return null;
  return said.language !== 'en' && english(words) ? 'en' : said.language;
}

/** Names in capitals mislead the n-grams; what is left without them decides, where enough is left. */
function plainest(words: string): string {
  const lower = words.split(' ').filter((w) => !/^\p{Lu}/u.test(w)).join(' ');
  return lower.length >= enough ? lower : words;
}

const common = new Set('the of and to in that was were by on for with from said has had have at an as who is are it its their been after'.split(' '));

/** Whether every fifth word is a common English one: more than any other language reaches by chance. */
function english(words: string): boolean {
  const all = words.toLowerCase().split(' ');
  return all.filter((w) => common.has(w)).length * 5 >= all.length;
}
