import type { Sentence } from '#language';
import { isPerson } from '../statements/people.ts';
import { form, kidsBy, lemma, passive, relation } from '../syntax.ts';
import type { Event } from './triggers.ts';

/** What a force does all the time, as a noun. */
const going = new Set(['operation', 'offensive', 'campaign', 'fight', 'battle', 'strike', 'air strike', 'airstrike', 'attack', 'raid']);
/** What is done to such a noun when one of them, or some, took place. */
const done = new Set(['launch', 'conduct', 'mount', 'stage', 'execute', 'perform', 'begin', 'start', 'resume', 'complete', 'hit', 'report', 'record', 'document', 'count', 'see', 'condemn', 'carry']);

/** "Maritime security operations in the Gulf", "in the fight against the group": what goes on as background, where nothing in the clause tells of one that took place. */
function asBackground(s: Sentence, at: number): boolean {
  const word = lemma(s, at);
  const t = s.tokens[at];
  if (!t || kidsBy(s, at, 'nummod').length) return false;
  // "in the fight against the group", "a fight that we must win"
  if (word === 'fight') return /^(?:against|for|to|we|that)$/.test(form(s, at + 1));
  if (word !== 'operation' || t.xpos !== 'NNS') return false;
  if (kidsBy(s, at, 'det').some((k) => /^(?:two|several|both|these|those)$/.test(form(s, k)))) return false;
  return !(['nsubj', 'nsubj:pass', 'obj'].includes(relation(t)) && done.has(lemma(s, t.head)) && ['VBD', 'VBN'].includes(s.tokens[t.head]?.xpos ?? ''));
}

/** "The coalition conducting air strikes against the group has said": what a party is said to be doing in general, right behind its noun. */
function ofAParty(s: Sentence, at: number): boolean {
  if (s.tokens[at]?.xpos !== 'NNS' || kidsBy(s, at, 'nummod').length) return false;
  let k = at - 1;
  while (['compound', 'amod'].includes(relation(s.tokens[k] ?? s.tokens[at]!)) && s.tokens[k]?.xpos !== 'VBG' && at - k < 4) k--;
  if (form(s, k) === 'out') k--;
  return s.tokens[k]?.xpos === 'VBG' && /^(?:conduct|carry|wage|launch|lead|mount|stage)$/.test(lemma(s, k)) && ['NOUN', 'PROPN'].includes(s.tokens[k - 1]?.upos ?? '');
}

/** "Iraq has destroyed its long-range missiles": who does away with arms of his own. */
export const disarms = (s: Sentence, at: number): boolean => ['destroy', 'dismantle', 'scrap', 'burn'].includes(lemma(s, at)) && s.tokens[at]?.upos === 'VERB' && kidsBy(s, at, 'obj').some((k) => /^(?:missile|weapon|rocket|stockpile|arsenal|warhead|mine|munition|bomb|arm)$/.test(lemma(s, k)) && kidsBy(s, k, 'nmod:poss').some((o) => ['its', 'their', 'his', 'own'].includes(form(s, o))));

/** "Struck another blow at piracy", "launched its helicopter", "the firm from which he was fired": verbs of arms in another sense. */
export function inOtherSense(s: Sentence, at: number): boolean {
  const objects = kidsBy(s, at, 'obj').map((k) => lemma(s, k));
  switch (lemma(s, at)) {
    case 'strike': return objects.some((o) => /^(?:blow|deal|bargain|balance|chord|note|agreement|accord|pose|compromise)$/.test(o)) && !kidsBy(s, at, 'obl').some((k) => lemma(s, k) === 'head');
    case 'shell': return form(s, at + 1) === 'out';
    case 'launch': return objects.length > 0 && objects.every((o) => /^(?:helicopter|aircraft|plane|jet|boat|lifeboat|ship|patrol|balloon|satellite|inquiry|investigation|probe|appeal|website|app|book|programme|program|project|initiative|fund|product|career|search|manhunt|hunt|rescue)$/.test(o));
    case 'fire': return passive(s, at) && !objects.length && (form(s, at + 1) !== 'on' || /day$/.test(form(s, at + 2))) && /^(?:from|last|this|yesterday|on|in|for|over|as|after|by|,|\.|and|amid|because|recently|earlier)?$/.test(form(s, at + 1)) && [...kidsBy(s, at, 'nsubj:pass', 'nsubj')].some((k) => /^(?:he|she|who|they|i|we)$/.test(form(s, k)) || isPerson(lemma(s, k)));
    default: return false;
  }
}

/** "Those on the ground fighting the group", "troops battling insurgents have": what a party is at all the time, where it has another verb or none. */
export function atItAlways(s: Sentence, at: number): boolean {
  const t = s.tokens[at];
  return t !== undefined && t.xpos === 'VBG' && t.deprel === 'acl' && ['fight', 'battle', 'combat'].includes(lemma(s, at)) && kidsBy(s, at, 'obj', 'obl').length > 0 && !kidsBy(s, at, 'obl', 'obl:unmarked').some((k) => s.tokens.slice(at, k + 1).some((x) => /day$|^(?:yesterday|today|overnight)$/i.test(x.form))) && relation(s.tokens[t.head] ?? t) !== 'root';
}

/** Whether a noun speaks of arms at work in general, and of no deed; beside a count of those harmed only what a party does by the way. */
export const ongoing = (s: Sentence, e: Event, counted: boolean): boolean => e.form === 'noun' && going.has(lemma(s, e.at)) && (ofAParty(s, e.at) || (!counted && asBackground(s, e.at)));
