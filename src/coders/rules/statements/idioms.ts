import type { TollField } from '#codebook';
import { bySpelling, markBySpelling, spelled, spelledLemma, type Sentence, type Spelling, type Token } from '#language';
import { form, kids, lemma, passive, subjectOf } from '../syntax.ts';
import { bearsArms, disguised } from './led.ts';

/** A verb that harms somebody by the word it takes with it: "finished off", "put to death", "lost their lives". `sure` where it can mean nothing else. */
export interface Idiom { readonly verb: string; readonly words: RegExp; readonly field: TollField; /** Whom it befalls. */ readonly whom: 'object' | 'subject'; readonly sure: boolean }

const idiom = (verb: string, words: RegExp, field: TollField, whom: Idiom['whom'], sure = true): Idiom => ({ verb, words, field, whom, sure });

/** Idioms of harm, for what they count and for the events that they tell. */
export const idioms: readonly Idiom[] = [
  idiom('finish', /^off$/, 'killed', 'object', false), idiom('pick', /^off$/, 'killed', 'object', false), idiom('mow', /^down$/, 'killed', 'object'), idiom('gun', /^down$/, 'killed', 'object'), idiom('cut', /^down$/, 'killed', 'object', false),
  idiom('put', /^(?:death|sword|out of action)$/, 'killed', 'object'), idiom('send', /^hell$/, 'killed', 'object'), idiom('cost', /^(?:life|lives)$/, 'killed', 'object'),
  ...['beat', 'beaten', 'stab', 'hack', 'bludgeon', 'stone', 'kick', 'torture', 'burn', 'burnt', 'crush', 'choke', 'shoot'].map((verb) => idiom(verb, /^to death$/, 'killed', 'object')),
  idiom('wipe', /^out$/, 'killed', 'object', false),
  ...['burn', 'burnt'].map((verb) => idiom(verb, /^alive$/, 'killed', 'object')),
  idiom('lose', /^(?:life|lives)$/, 'killed', 'subject'), idiom('lose', /^(?:leg|arm|hand|foot|feet|eye|limb|finger|toe|eyesight|hearing)s?$/, 'injured', 'subject', false), idiom('lay', /^(?:life|lives)$/, 'killed', 'subject'), idiom('make', /^sacrifice$/, 'killed', 'subject', false), idiom('pay', /^(?:price|sacrifice|life|lives)$/, 'killed', 'subject', false),
  ...['embrace', 'attain', 'obtain', 'achieve', 'gain', 'earn', 'reach', 'taste'].map((verb) => idiom(verb, /^(?:martyrdom|shahadat|shahada)$/, 'killed', 'subject')), idiom('bleed', /^death$/, 'killed', 'subject'), idiom('meet', /^(?:fate|fates|end|ends|death|deaths|demise|maker|doom)$/, 'killed', 'subject', false), idiom('breathe', /^last$/, 'killed', 'subject', false), idiom('give', /^ghost$/, 'killed', 'subject', false), idiom('fall', /^(?:combat|battle|battlefield|action|duty|martyrs?|spot|shoot-?out|fire-?fight|gun-?fight|gun-?battle|clash|clashes|fight|fighting|ambush|bombardments?|bombings?|raids?|air-?strikes?|strikes?|shelling|exchange|assault|encounter|skirmish|crossfire)$/, 'killed', 'subject', false),
  idiom('whisk', /^(?:away|off)$/, 'abducted', 'object'), idiom('spirit', /^(?:away|off)$/, 'abducted', 'object'), idiom('drag', /^(?:away|off)$/, 'abducted', 'object', false),
  idiom('walk', /^free$/, 'released', 'subject', false), idiom('regain', /^freedom$/, 'released', 'subject', false), idiom('set', /^free$/, 'released', 'object', false),
  idiom('round', /^up$/, 'detained', 'object', false), idiom('pick', /^up$/, 'detained', 'object', false), idiom('go', /^missing$/, 'missing', 'subject', false),
];

const table = new Map<string, readonly Idiom[]>();
for (const i of idioms) table.set(i.verb, [...(table.get(i.verb) ?? []), i]);

/** Whether a verb (lower-case lemma) makes an idiom. */
export const isIdiomatic = (verb: string): boolean => table.has(verb);
/** The idioms that a word may end. */
const endedBy = bySpelling(({ low }): readonly Idiom[] => idioms.filter((i) => i.words.test(low)));
const endsAny = markBySpelling((word) => endedBy(word).length > 0);
/** Whether a word, or its lemma, may end an idiom of a verb. */
const ends = (t: Token, verb: string): boolean => makes(spelled(t), verb) || makes(spelledLemma(t), verb);
function makes(word: Spelling, verb: string): boolean {
  if (endsAny(word)) for (const i of endedBy(word)) if (i.verb === verb) return true;
  return false;
}

/** "A taxi had picked up two passengers", "she picked her son up": no force took them. */
const fetched = (s: Sentence, v: number): boolean => {
  const who = passive(s, v) ? null : subjectOf(s, v);
  return who !== null && !bearsArms(s, who) && !disguised(s, who) && s.tokens[who]?.upos !== 'PROPN' && !/^(?:agents?|officers?|operatives?|personnel|detectives?|guards?|security|intelligence|services?|authorities|they|men|who|that|we)$/.test(form(s, who));
};

/** The idiom that a verb makes with a word under it or right behind it; null for none. */
export function idiomAt(s: Sentence, v: number): Idiom | null {
  const verb = lemma(s, v), some = table.get(verb);
  if (!some) return null;
  const words = [form(s, v + 1)];
  // the tree is asked only where one of the words stands in the sentence
  if (s.tokens.some((t) => ends(t, verb))) words.push(...kids(s, v).filter((k) => s.tokens[k]?.deprel !== 'conj').flatMap((k) => [form(s, k), lemma(s, k)]));
  // "beat two students to death", wherever the tree hangs the last word
  for (let k = v + 1; k < v + 18 && k < s.tokens.length; k++) if (s.tokens[k]!.form === 'death' && form(s, k - 1) === 'to' && !s.tokens.slice(v + 1, k - 1).some((x) => x.upos === 'VERB')) { words.push('to death'); break; }
  if (verb === 'put' && s.tokens.slice(v + 1, v + 14).some((t, k) => t.form === 'action' && form(s, v + k - 1) === 'out' && form(s, v + k) === 'of')) words.push('out of action');
  const found = some.find((i) => words.some((w) => i.words.test(w))) ?? null;
  // "was wiped out at the polls", "wiped out a family of six"
  if (found?.verb === 'wipe' && passive(s, v)) return null;
  return found?.field === 'detained' && found.verb === 'pick' && fetched(s, v) ? null : found;
}
