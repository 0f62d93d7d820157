import { lowForm, lowLemma, type Sentence, type Token } from '#language';
import type { Span } from '#text';
import { combatants, isPerson } from './statements/people.ts';

const children = new WeakMap<Sentence, readonly (readonly number[])[]>();

/** The dependents of a word, in text order. */
export function kids(s: Sentence, i: number): readonly number[] {
  let lists = children.get(s);
  if (!lists) children.set(s, lists = childrenOf(s));
  return lists[i] ?? childless;
}

const childless: readonly number[] = [];

function childrenOf({ tokens }: Sentence): readonly (readonly number[])[] {
  const made: number[][] = new Array<number[]>(tokens.length).fill(childless as number[]);
  for (let k = 0; k < tokens.length; k++) {
    const head = tokens[k]!.head;
    if (head < 0 || head >= tokens.length) continue;
    if (made[head] === childless) made[head] = [k]; else made[head]!.push(k);
  }
  return made;
}

const plainRelations = new Map<string, string>();

/** A relation without its subtype. */
export const relation = (t: Token): string => bare(t.deprel);

function bare(deprel: string): string {
  let known = plainRelations.get(deprel);
  if (known === undefined) plainRelations.set(deprel, known = deprel.split(':')[0] ?? deprel);
  return known;
}

/** The dependents of a word by one of these relations (subtypes ignored, unless given). */
export function kidsBy(s: Sentence, i: number, ...relations: readonly string[]): readonly number[] {
  const all = kids(s, i);
  let out: number[] | null = null;
  for (let n = 0; n < all.length; n++) {
    const deprel = s.tokens[all[n]!]!.deprel, plain = bare(deprel);
    for (let r = 0; r < relations.length; r++) if (relations[r] === deprel || relations[r] === plain) { (out ??= []).push(all[n]!); break; }
  }
  return out ?? childless;
}

/** Whether the word has a dependent with one of these lemmas. */
export const hasKid = (s: Sentence, i: number, lemmas: ReadonlySet<string>, ...relations: readonly string[]): boolean =>
  (relations.length ? kidsBy(s, i, ...relations) : kids(s, i)).some((k) => lemmas.has(lemma(s, k)));

/** The lower-case lemma of a word; empty outside the sentence. */
export function lemma(s: Sentence, i: number): string { const t = s.tokens[i]; return t ? lowLemma(t) : ''; }
/** The lower-case form of a word; empty outside the sentence. */
export function form(s: Sentence, i: number): string { const t = s.tokens[i]; return t ? lowForm(t) : ''; }
/** So many words behind a word, in lower case, with a space between. */
export const behind = (s: Sentence, i: number, reach: number): string => s.tokens.slice(i + 1, i + 1 + reach).map((t) => t.form).join(' ').toLowerCase();

const nowhere = (): boolean => false;

/** All words of a subtree, in text order; `cutAt` keeps out branches by relation. */
export function branch(s: Sentence, i: number, cutAt: (token: Token) => boolean = nowhere): readonly number[] {
  const out: number[] = [];
  const todo = [i];
  while (todo.length) {
    const k = todo.pop() as number;
    out.push(k);
    for (const c of kids(s, k)) { const t = s.tokens[c]; if (t && !cutAt(t)) todo.push(c); }
  }
  return out.sort((a, b) => a - b);
}

/** The words above a word, nearest first, without itself. */
export function above(s: Sentence, i: number): readonly number[] {
  const out: number[] = [];
  for (let k = s.tokens[i]?.head ?? -1; k >= 0 && out.length <= s.tokens.length; k = s.tokens[k]?.head ?? -1) out.push(k);
  return out;
}

/** The span from one word to another, both included. */
export const between = (s: Sentence, first: number, last: number): Span => [s.tokens[first]?.start ?? s.start, s.tokens[last]?.end ?? s.end];

const tight = new Set(['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'flat', 'fixed', 'advmod', 'goeswith', 'nmod:unmarked', 'nmod:npmod', 'obl:npmod', 'obl:unmarked', 'nmod:desc']);
/** The words of a noun phrase: its head with its close modifiers, and prepositional ones where `wide`. */
export function phrase(s: Sentence, head: number, reach: 'tight' | 'wide' = 'tight'): readonly number[] {
  const keep = (t: Token): boolean => tight.has(t.deprel) || tight.has(relation(t)) && t.deprel !== 'advmod:emph'
    || ['case', 'punct'].includes(relation(t)) && false
    || (reach === 'wide' && relation(t) === 'nmod');
  const inner = branch(s, head, (t) => t.head === head ? !keep(t) : reach === 'tight' && ['acl', 'conj', 'cc', 'punct', 'appos', 'parataxis'].includes(relation(t)));
  return contiguous(inner.filter((k) => s.tokens[k]?.upos !== 'PUNCT' || k > Math.min(...inner)), head);
}

/** The longest unbroken run of words that holds `at`; gaps of one hyphen or apostrophe are bridged. */
function contiguous(words: readonly number[], at: number): readonly number[] {
  const has = new Set(words);
  let first = at;
  let last = at;
  while (has.has(first - 1) || has.has(first - 2)) first = has.has(first - 1) ? first - 1 : first - 2;
  while (has.has(last + 1) || has.has(last + 2)) last = has.has(last + 1) ? last + 1 : last + 2;
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** The span of a noun phrase. */
export function phraseSpan(s: Sentence, head: number, reach: 'tight' | 'wide' = 'tight'): Span {
  const words = phrase(s, head, reach);
  return between(s, words[0] ?? head, words.at(-1) ?? head);
}

/** The sentence's word that a text position falls into; -1 where none. */
export function wordAt(s: Sentence, offset: number): number {
  let low = 0;
  let high = s.tokens.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const t = s.tokens[mid];
    if (!t) return -1;
    if (offset < t.start) high = mid - 1;
    else if (offset >= t.end) low = mid + 1;
    else return mid;
  }
  return -1;
}

/** The first and last word that a span touches; null where it touches none. */
export function wordsIn(s: Sentence, span: Span): readonly [number, number] | null {
  let first = -1;
  let last = -1;
  for (let i = 0; i < s.tokens.length; i++) { const t = s.tokens[i]!; if (t.end > span[0] && t.start < span[1]) { if (first < 0) first = i; last = i; } }
  return first < 0 ? null : [first, last];
}

/** "Three were killed and five others injured": the noun right before a joined verb, where the tree joins it to the verb above instead; null where there is none. */
export function besideVerb(s: Sentence, v: number): number | null {
  const k = v - 1, [verb, noun] = [s.tokens[v], s.tokens[k]];
  return verb && noun && relation(verb) === 'conj' && relation(noun) === 'conj' && noun.head === verb.head && s.tokens[noun.head]?.upos === 'VERB' && ['NOUN', 'PROPN', 'NUM'].includes(noun.upos) ? k : null;
}

/** "Jets bombed a camp on Monday and Hamas fired rockets": the noun right before a finite verb with an object, which the tree joins to another noun before the "and"; null where there is none. */
function clauseSubject(s: Sentence, v: number): number | null {
  if (!/^VB[DZP]$/.test(s.tokens[v]?.xpos ?? '')) return null;
  let k = v - 1;
  while (k > 0 && s.tokens[k]?.upos === 'ADV') k--;
  const noun = s.tokens[k];
  if (!noun || !/^NN/.test(noun.xpos) || relation(noun) !== 'conj' || s.tokens[noun.head]?.upos === 'VERB') return null;
  let first = k;
  while (first > 0 && /^(?:DT|JJ|NNS?|NNPS?|CD|HYPH|POS)$/.test(s.tokens[first - 1]?.xpos ?? '')) first--;
  return ['and', 'but', 'while'].includes(form(s, first - 1)) && s.tokens.slice(0, first - 1).some((t) => /^VB[DZP]$/.test(t.xpos)) && (kidsBy(s, v, 'obj').some((n) => n > v) || /^(?:respond|retaliate|reply|answer)$/.test(lemma(s, v))) ? k : null;
}

/** Words for a day or an hour, which do nothing. */
export const timely = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|morning|afternoon|evening|night|week|month|year)$/;
/** "TARVELA: A squad of the front torched": the noun behind the label that the tree takes for the subject; the subject itself elsewhere. */
const pastLabel = (s: Sentence, k: number): number => (/^\p{Lu}{3,}$/u.test(s.tokens[k]?.form ?? '') && /^(?::|[-–—]+)$/.test(form(s, k + 1)) ? kidsBy(s, k, 'appos', 'parataxis', 'list').find((n) => n > k + 1 && /^NN/.test(s.tokens[n]?.xpos ?? '')) ?? k : k);
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
/** The subject of a verb, its own or, where it has none, that of the verb it is joined to. */
export function subjectOf(s: Sentence, verb: number): number | null {
  for (let v = verb, hops = 0; hops < 4; hops++) {
    // of two subjects, which only a torn tree gives, the one that stands nearer
    const subjects = kidsBy(s, v, 'nsubj');
    // "Gunmen late Monday killed a priest", "gunmen on 2 March"
    const all = subjects.length > 1 ? subjects.filter((k) => !timely.test(form(s, k)) && !(months.test(form(s, k)) && [k - 1, k + 1].some((n) => s.tokens[n]?.xpos === 'CD'))) : subjects;
    const own = all.filter((k) => k < v).at(-1) ?? all[0];
    if (own !== undefined) return pastLabel(s, own);
    const t = s.tokens[v];
    const joined = clauseSubject(s, v);
    if (joined !== null) return joined;
    if (lone(s, v)) return v - 1;
    if (!t || t.head < 0 || !['conj', 'xcomp', 'advcl'].includes(relation(t))) return null;
    const torn = besideVerb(s, v);
    if (torn !== null) return torn;
    if (kidsBy(s, v, 'mark').length && relation(t) === 'advcl') return null;
    v = t.head;
  }
  return null;
}

/** "seven pupils, two of them girls, whom gunmen had taken": whom a verb befalls and who does it, by the "whom" before it; null where none stands there. */
export function whomClause(s: Sentence, verb: number): { readonly patient: number; readonly agent: number } | null {
  // "the 32 miners they seized last month", "five soldiers they had seized"
  const they = form(s, verb - 1) === 'had' ? verb - 2 : verb - 1;
  if (['they', 'he', 'she', 'it', 'we'].includes(form(s, they)) && s.tokens[they - 1]?.upos === 'NOUN' && ['VBD', 'VBN'].includes(s.tokens[verb]?.xpos ?? '') && !kidsBy(s, verb, 'obj').length && !/^(?:day|night|week|month|year|time|way|hour|moment|minute|morning|evening)s?$/.test(form(s, they - 1))) return { patient: they - 1, agent: they };
  let agent = verb - 1;
  while (agent > 0 && ['AUX', 'ADV'].includes(s.tokens[agent]?.upos ?? '')) agent--;
  let whom = agent - 1;
  while (whom > 0 && agent - whom < 7 && form(s, whom) !== 'whom' && !['VERB', 'PUNCT'].includes(s.tokens[whom]?.upos ?? '')) whom--;
  if (form(s, whom) !== 'whom' || !['NOUN', 'PROPN', 'PRON'].includes(s.tokens[agent]?.upos ?? '') || ['of', 'to', 'for', 'with', 'by', 'from'].includes(form(s, whom - 1))) return null;
  let patient = whom - 1;
  if (form(s, patient) === ',') {
    const open = s.tokens.findLastIndex((t, k) => k < patient && t.form === ',');
    patient = open > 0 && patient - open < 9 && s.tokens.slice(open, patient).some((t) => /^(?:of|including|aged|mostly|all|among)$/i.test(t.form)) ? open - 1 : patient - 1;
  }
  return ['NOUN', 'PROPN', 'NUM'].includes(s.tokens[patient]?.upos ?? '') ? { patient, agent } : null;
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/, ofPhrase = /^(?:DT|PDT|JJ[RS]?|NNS?|NNPS?|CD|POS|PRP\$|RB[RS]?|IN|TO|HYPH|VBN|VBG)$/;
const clausal = /^(?:as|that|when|while|after|before|because|since|although|though|if|until|but|who|which)$/;
/** "The journalists killed in Gaza on Friday worked for a radio": whether a verb right behind its noun is a participle, by a finite verb that follows with nothing between but phrases of time and place. */
export function reduced(s: Sentence, verb: number): boolean {
  const t = s.tokens[verb];
  return t !== undefined && /^VB[DN]$/.test(t.xpos) && /^NN/.test(s.tokens[verb - 1]?.xpos ?? '') && finiteBehind(s, verb) && !kidsBy(s, verb, 'obj').some((k) => k > verb);
}

/** Whether a finite verb follows with nothing between but phrases of time and place. */
function finiteBehind(s: Sentence, verb: number): boolean {
  for (let k = verb + 1; k < s.tokens.length && k - verb < 24; k++) {
    const w = s.tokens[k]!;
    // "…, a shopkeeper and a teacher, were": past an aside
    if (w.form === ',') { const end = s.tokens.findIndex((x, n) => n > k && (x.form === ',' || finite.test(x.xpos))); if (end < 0 || s.tokens[end]!.form !== ',' || !finite.test(s.tokens[end + 1]?.xpos ?? '')) return false; k = end; continue; }
    if (finite.test(w.xpos)) return form(s, k + 1) !== 'by' && !(k > verb + 1 && w.xpos === 'VBD' && form(s, k).endsWith('ed') && relation(w) === 'acl');
    if (form(s, k) === 'and' ? s.tokens[k - 1]?.xpos !== 'NNP' || s.tokens[k + 1]?.xpos !== 'NNP' : !ofPhrase.test(w.xpos) || clausal.test(form(s, k))) return false;
  }
  return false;
}

/** "A house hit by a missile": a participle right between its noun and a "by", whatever the tree takes it for. */
const byAgent = (s: Sentence, verb: number): boolean => form(s, verb + 1) === 'by' && /^VB[DN]$/.test(s.tokens[verb]?.xpos ?? '') && /^NN/.test(s.tokens[verb - 1]?.xpos ?? '') && !/^(?:night|day|air|land|sea|boat|road|mistake|accident|surprise)$/.test(form(s, verb + 2));
/** "the mayor, the third official murdered this year": a participle behind one in a row or an apposition. */
const oneOfRow = (s: Sentence, verb: number): boolean => /^VB[DN]$/.test(s.tokens[verb]?.xpos ?? '') && /^NN/.test(s.tokens[verb - 1]?.xpos ?? '') && (/^(?:killed|murdered|shot|abducted|kidnapped|arrested|attacked|wounded|injured|assassinated|targeted)$/.test(form(s, verb)) && s.tokens.slice(Math.max(0, verb - 4), verb - 1).some((t) => /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest)$/.test(t.form)) || relation(s.tokens[verb - 1]!) === 'appos');
const byThemselves = new Set(['fire', 'attack', 'fight', 'clash', 'battle', 'skirmish', 'protest', 'march', 'gather', 'rally']);
const outfit = /^(?:gang|militia|force|troop|police|army|clan|tribe|faction|group|unit|settler|youth|protester|protestor|demonstrator|resident|villager|student|supporter)$/;
/** "Gunmen fired at a church.": a verb that needs no object right behind those who can do it, which the tree takes for a participle though no finite verb follows. */
export function lone(s: Sentence, verb: number): boolean {
  const t = s.tokens[verb];
  return t !== undefined && t.xpos === 'VBN' && byThemselves.has(lemma(s, verb)) && form(s, verb + 1) !== 'by' && t.head === verb - 1 && !kidsBy(s, verb, 'aux').length
    && (combatants.has(lemma(s, t.head)) || outfit.test(lemma(s, t.head)) || lemma(s, verb) === 'fire' && isPerson(lemma(s, t.head))) && /[.!?"”]/.test(s.tokens.at(-1)?.form ?? '') && !reduced(s, verb);
}

const into = new Set(['storm', 'burst', 'break', 'barge', 'march', 'swoop', 'pour', 'rush', 'crash', 'sweep', 'fight']);
const passives = new WeakMap<Sentence, Map<number, boolean>>();
/** Whether a verb stands in the passive or as a past participle behind its noun: found once, for many rules ask. */
export function passive(s: Sentence, verb: number): boolean {
  let known = passives.get(s);
  if (!known) passives.set(s, known = new Map());
  let is = known.get(verb);
  if (is === undefined) known.set(verb, is = isPassive(s, verb));
  return is;
}

const takings = /^(?:abducted|kidnapped|captured|seized|hijacked|detained|arrested|imprisoned|stolen)$/;
/** "Rescued 17 kidnapped passengers", "released 20 villagers kidnapped last week": a participle of taking, before or behind its noun, with a verb of letting go before both. */
function setFree(s: Sentence, verb: number): boolean {
  if (!takings.test(form(s, verb)) || !/^VB[DN]$/.test(s.tokens[verb]?.xpos ?? '')) return false;
  const noun = (k: number): boolean => /^NNP?S?$/.test(s.tokens[k]?.xpos ?? '');
  let k = verb - 1;
  while (k > 0 && verb - k < 6 && (noun(k) || /^(?:CD|JJ[RS]?|DT|PRP\$)$/.test(s.tokens[k]?.xpos ?? ''))) k--;
  return k < verb - 1 && (noun(verb - 1) || noun(verb + 1)) && /^(?:rescu|free|releas|recover|liberat|hand)/.test(form(s, k));
}

function isPassive(s: Sentence, verb: number): boolean {
  // "freed five soldiers they had seized": whoever a pronoun before the verb means did it
  if (form(s, verb - 1) === 'had' && ['they', 'it', 'he', 'she', 'we'].includes(form(s, verb - 2))) return false;
  if (kidsBy(s, verb, 'nsubj:pass', 'aux:pass').length || setFree(s, verb)) return true;
  const t = s.tokens[verb];
  if (!t) return false;
  // "was beaten to death", with the participle taken for an adjective
  if (t.upos === 'ADJ' && kidsBy(s, verb, 'cop').length) return true;
  // "gunmen stormed into the town": nobody is stormed into
  if (form(s, verb + 1) === 'into' && into.has(lemma(s, verb))) return false;
  const had = kidsBy(s, verb, 'aux').some((k) => lemma(s, k) === 'have');
  // "a battalion that groups accused": a subject of its own
  if (relation(t) === 'acl' && kidsBy(s, verb, 'nsubj').some((k) => !['who', 'which', 'that'].includes(form(s, k)))) return false;
  // "the rebels, who fought in Orm": the past, which a tagger takes for the participle
  if (t.deprel === 'acl:relcl' && form(s, verb - 1) === 'who' && !kidsBy(s, verb, 'aux').length) return false;
  if (relation(t) === 'acl' && t.xpos === 'VBN') return !had && !kidsBy(s, verb, 'obj').length && !lone(s, verb);
  if (had || kidsBy(s, verb, 'obj').length) return false;
  if (reduced(s, verb) || byAgent(s, verb) || oneOfRow(s, verb)) return true;
  // "37 were killed, 21 soldiers captured and vehicles seized": the auxiliary is said once
  // "was dragged from her car and stabbed": a tagger cannot tell the participle from the past
  const own = kidsBy(s, verb, 'nsubj').length > 0;
  if (['conj', 'parataxis'].includes(relation(t)) && (t.xpos === 'VBN' || t.xpos === 'VBD' && !own) && !kidsBy(s, verb, 'aux').length && t.head >= 0 && (!own || kidsBy(s, t.head, 'aux:pass').length > 0)) return passive(s, t.head);
  return false;
}
