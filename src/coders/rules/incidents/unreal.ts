import type { Sentence } from '#language';
import { above, form, hasKid, kids, kidsBy, lemma, relation } from '../syntax.ts';
import { ofLife } from './causes.ts';
import { modals, unreal } from './lexicon.ts';

const not = new Set(['not', "n't", 'never', 'no', 'nobody', 'none', 'without', 'nor', 'neither']);
/** Whether an event word stands under a negation of its own. */
export function isNegated(s: Sentence, at: number, kind: 'verb' | 'noun'): boolean {
  if (kids(s, at).some((k) => not.has(form(s, k)) && (kind === 'verb' ? relation(s.tokens[k] as never) === 'advmod' || relation(s.tokens[k] as never) === 'mark' || form(s, k) === 'without' : true))) return true;
  if (kind !== 'verb') return unseen(s, at);
  const subject = kidsBy(s, at, 'nsubj', 'nsubj:pass')[0];
  return subject !== undefined && (not.has(form(s, subject)) || kidsBy(s, subject, 'det').some((k) => form(s, k) === 'no'));
}

const seeing = new Set(['see', 'know', 'experience', 'suffer', 'witness', 'have']);
/** "had not seen a bombing for three years", "has never known an air raid": a deed that a place was spared; but "had never seen an attack like this". */
const unseen = (s: Sentence, at: number): boolean => { const up = s.tokens[at]?.head ?? -1; return s.tokens[at]?.deprel === 'obj' && seeing.has(lemma(s, up)) && kidsBy(s, up, 'advmod').some((k) => not.has(form(s, k))) && kidsBy(s, at, 'det').every((k) => ['a', 'an', 'any', 'single'].includes(form(s, k))) && !/^ ?(?:like|such|of (?:this|that|such)|so|as|on (?:this|that|such))\b/u.test(s.tokens.slice(at + 1, at + 3).map((t) => t.form).join(' ')) && !kidsBy(s, at, 'amod').length; };

/** "we reject the accusation that our men executed patients": denied in the report's own first person; what others deny is their claim's stance. */
export const rejectedByUs = (s: Sentence, at: number): boolean => !above(s, at).slice(0, 2).some((k) => /^(?:responsibility|involvement|role|part|complicity|authorship)$/.test(lemma(s, k))) && above(s, at).slice(0, 4).some((k) => ['reject', 'deny', 'refute', 'dismiss', 'repudiate'].includes(lemma(s, k)) && kidsBy(s, k, 'nsubj').some((n) => form(s, n) === 'we' || kidsBy(s, n, 'nmod:poss').some((p) => form(s, p) === 'our')));

/** Verbs whose past looks like their stem ("blocked the road, set two lorries ablaze and fled"). */
const likePast = new Set(['set', 'hit', 'cut', 'put', 'shut', 'beat', 'hurt', 'split', 'spread', 'burst', 'cast', 'slit', 'let', 'thrust']);
/** "tried to assassinate a senator", "had attempted to kill him": told in the past, of one deed. */
export const attempted = (s: Sentence, at: number): boolean => ['assassinate', 'kill', 'murder', 'lynch', 'stab', 'shoot', 'behead'].includes(lemma(s, at)) && form(s, at - 1) === 'to' && ['try', 'attempt'].includes(lemma(s, at - 2)) && ['VBD', 'VBN'].includes(s.tokens[at - 2]?.xpos ?? '') && s.tokens[at - 2]?.upos === 'VERB' && !kids(s, at - 2).some((k) => not.has(form(s, k)));

/** "He saw soldiers shoot two boys": what somebody watched was done. */
const watched = (s: Sentence, at: number): boolean => ['see', 'watch', 'hear', 'witness', 'notice', 'observe'].includes(lemma(s, s.tokens[at]?.head ?? -1)) && ['xcomp', 'ccomp'].includes(relation(s.tokens[at] as never)) && form(s, at - 1) !== 'to';

/** "Killing a child is a crime", "forbidden from killing one another", "nothing justifies killing a guest": what a law or a preacher says of any such deed. */
function anyDeed(s: Sentence, at: number): boolean {
  if (s.tokens[at]?.xpos !== 'VBG' || kidsBy(s, at, 'aux').length || ['the', 'these', 'those', 'this', 'his', 'her'].includes(form(s, at + 1))) return false;
  if (/^(?:|["“‘',]|that|and|but|because)$/u.test(form(s, at - 1)) && judged.test(s.tokens.slice(at + 1, at + 12).map((t) => ` ${t.form}`).join(''))) return true;
  return form(s, at - 1) === 'from' && /^(?:forbidden|banned|prohibited|barred|refrain|abstain|desist|forbids?|prohibits?|bans?)$/.test(form(s, at - 2)) || ['VBZ', 'VBP', 'VB'].includes(s.tokens[s.tokens[at]?.head ?? -1]?.xpos ?? '') && /^(?:justify|excuse|condone|tolerate|legitimi[sz]e|forbid|prohibit|permit|outlaw|oppose|advocate|encourage|abhor)$/.test(lemma(s, s.tokens[at]?.head ?? -1));
}
const judged = /^(?: (?!and\b|or\b|who\b)[\p{L}’'-]+){1,6}? (?:is|are|will|can|cannot|does|constitutes?|violates?|remains?|solves?|brings?|helps?) /u;

const thought = new Set(['warn', 'fear', 'hope', 'expect', 'imagine', 'dream', 'threaten', 'vow', 'pledge', 'promise', 'consider', 'want', 'plan', 'plot', 'urge', 'call', 'contemplate', 'debate', 'intend', 'fantasise', 'fantasize']);

/** "The killing", "this raid", "Monday's raid": told as known. */
const definite = (s: Sentence, at: number): boolean => kids(s, at).some((k) => /^(?:the|this|that|these|those)$/.test(form(s, k)) || relation(s.tokens[k] as never) === 'nmod:poss');
const revenge = /^(?:revenge|vengeance|retaliation|reprisal|retribution|justice|punishment|compensation)$/;
/** "Revenge for the killing", "to avenge the killing", "to respond to the raid": whether an event is what another is done or vowed for. */
const answers = (s: Sentence, at: number, up: number): boolean => /^(?:avenge|respond|retaliate|answer|punish)$/.test(lemma(s, up)) || kidsBy(s, at, 'case').some((c) => /^(?:for|over)$/.test(form(s, c)) && revenge.test(lemma(s, c - 1)));
/** "Called the raid a crime": a verb of calling that names its object, and asks for nothing. */
const judgedAt = (s: Sentence, k: number): boolean => /^call(?:s|ed|ing)?$/.test(form(s, k)) && !/^(?:for|on|upon|off|in|to)$/.test(form(s, k + 1));
/** "Would have killed dozens", "could have killed hundreds", "had the bomb gone off, …": what did not come about; not "could have killed the three men", "may have killed nine". */
function supposed(s: Sentence, at: number): boolean {
  const aux = kidsBy(s, at, 'aux');
  const said = (words: readonly string[]): boolean => aux.some((k) => words.includes(form(s, k)));
  if (said(['have'])) return said(['would', 'should', "'d"]) || said(['could']) && kidsBy(s, at, 'obj').some((k) => !kidsBy(s, k, 'det').some((d) => ['the', 'this', 'these', 'those'].includes(form(s, d))) && s.tokens[k]?.upos === 'NOUN');
  // the auxiliary before its subject, and no question
  return kids(s, at).some((n) => n < at && relation(s.tokens[n] as never) === 'nsubj' && s.tokens.slice(0, n).some((x, k) => form(s, k) === 'had' && (k === 0 || s.tokens[k - 1]?.upos === 'PUNCT') && s.tokens.slice(k + 1, n).every((o) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(o.upos)))) && s.tokens.some((_, k) => k > at && ['would', 'could', 'might'].includes(form(s, k)));
}

/** Whether an event stands under a modal, a condition, a wish, a plan or in another field of life. */
export function isUnreal(s: Sentence, at: number, kind: 'verb' | 'noun'): boolean {
  const t = s.tokens[at];
  if (!t) return false;
  if (kind === 'verb') {
    if (ofLife(s, at) || anyDeed(s, at)) return true;
    if (attempted(s, at)) return isUnreal(s, at - 2, 'verb');
    if (watched(s, at)) return isUnreal(s, t.head, 'verb');
    const up = relation(t) === 'conj' && t.head >= 0 && !kidsBy(s, at, 'nsubj', 'aux', 'mark').length && (t.xpos === 'VB' || t.xpos === 'VBP') ? t.head : -1;
    if (up >= 0 && isUnreal(s, up, 'verb')) return true;
    // "up to 70 may have been killed": told with doubt
    if (form(s, at - 1) === 'been' && form(s, at - 2) === 'have' && kids(s, at).some((k) => /^(?:may|might|must)$/.test(form(s, k)))) return false;
    if (supposed(s, at)) return true;
    if (kids(s, at).some((k) => modals.has(form(s, k)) && relation(s.tokens[k] ?? t) === 'aux')) return !hasKid(s, at, new Set(['have']), 'aux') || form(s, at - 1) !== 'have';
    if (kidsBy(s, at, 'mark').some((k) => ['if', 'unless', 'whether', 'lest'].includes(form(s, k)))) return true;
    // "confessed to killing a judge", "pleaded guilty to bombing a bar"
    const owned = t.xpos === 'VBG' && form(s, at - 1) === 'to' && /^(?:confess(?:ed|es|ing)?|admit(?:ted|s|ting)?|up|guilty)$/.test(form(s, at - 2));
    const to = !owned && kidsBy(s, at, 'mark').some((k) => form(s, k) === 'to' && (at - k <= 2 || t.xpos === 'VB')) && !hasKid(s, at, new Set(['have']), 'aux');
    // "forced thousands to flee": they did
    if (to && ['force', 'compel', 'oblige', 'cause', 'prompt', 'drive'].includes(lemma(s, t.head))) return isUnreal(s, t.head, 'verb');
    // "police had to open fire": they did
    if (to && form(s, t.head) === 'had' && s.tokens[t.head]?.xpos === 'VBD' && form(s, at - 1) === 'to') return isUnreal(s, t.head, 'verb');
    // "the start of operations to retake the city" is an aim, "started to shell it" is done
    if (to && !(s.tokens[t.head]?.upos === 'VERB' && form(s, t.head) !== 'going' && ['use', 'manage', 'continue', 'go', 'begin', 'start'].includes(lemma(s, t.head)))) return true;
    // "and ten or so hurt": whom a number tells of
    const counted = form(s, at) === 'hurt' && (s.tokens[at - 1]?.upos === 'NUM' || ['so', 'more', 'others'].includes(form(s, at - 1)));
    // "an F-16 put a bomb through the roof", "since paramilitaries retook Bara"
    const told = kidsBy(s, at, 'nsubj').some((n) => n < at && (likePast.has(form(s, at)) ? ['NN', 'NNP'].includes(s.tokens[n]?.xpos ?? '') : form(s, at) !== lemma(s, at) || kidsBy(s, at, 'mark').some((m) => ['since', 'after'].includes(form(s, m)))));
    if (t.xpos === 'VB' && !told && !counted && !kidsBy(s, at, 'aux').length && !to && !(likePast.has(form(s, at)) && (s.tokens[t.head]?.xpos === 'VBD' || (relation(t) === 'conj' && s.tokens.slice(0, at).some((x) => x.xpos === 'VBD' || x.xpos === 'VBN'))))) return t.head >= 0;
    if ((t.xpos === 'VBP' || t.xpos === 'VBZ') && !kidsBy(s, at, 'aux').length && s.tokens.some((x) => ['always', 'often', 'usually', 'regularly'].includes(x.form.toLowerCase()))) return true;
  }
  if (kind === 'noun' && kidsBy(s, at, 'acl:relcl').some((k) => s.tokens[k]?.xpos === 'VBD')) return false;
  // "measures, which will constitute a series of attacks"
  if (kind === 'noun' && t.head >= 0 && lemma(s, t.head) === 'series' && isUnreal(s, t.head, 'noun')) return true;
  // "asked whether an operation is coming"
  if (kind === 'noun' && relation(t) === 'nsubj' && kidsBy(s, t.head, 'mark').some((k) => ['if', 'unless', 'whether', 'lest'].includes(form(s, k)))) return true;
  // "an armed strike announced for June would leave 60,000 without boats"
  if (kind === 'noun' && relation(t) === 'nsubj' && !hasKid(s, t.head, new Set(['have']), 'aux') && kidsBy(s, t.head, 'aux').some((k) => ['would', 'could', 'might', "'d"].includes(form(s, k))) && !kidsBy(s, at, 'det').some((k) => ['the', 'this', 'that', 'these', 'those'].includes(form(s, k)))) return true;
  const parents = above(s, at).slice(0, 4);
  for (const [depth, k] of parents.entries()) {
    const p = s.tokens[k];
    if (!p) break;
    const child = s.tokens[depth === 0 ? at : parents[depth - 1] as number];
    const rel = child ? relation(child) : '';
    // "committed to carrying out attacks", "determined to attack": what is meant to be done
    if (/^(?:committed|determined|poised|willing|eager|prepared|bent|intent)$/.test(form(s, k)) && (form(s, k + 1) === 'to' || form(s, k + 1) === 'on') && k < at) return true;
    // "the attack that killed twelve" is told as a fact, whatever is vowed for it
    if (['conj', 'parataxis', 'advcl'].includes(rel) || (rel === 'acl' && child?.xpos === 'VBD')) break;
    // "casualties were feared after shelling of a camp": what went before is told as done
    if (rel === 'obl' && kidsBy(s, depth === 0 ? at : parents[depth - 1] as number, 'case').some((c) => ['after', 'following', 'since', 'during'].includes(form(s, c)))) break;
    if (['nsubj', 'ccomp'].includes(rel) && depth >= 0 && p.upos === 'VERB' && !unreal.has(lemma(s, k))) break;
    // "after the siege ended jets bombed two camps": none but verbs of thought and speech govern a clause with its own subject
    if (child?.xpos === 'VBD' && (rel === 'xcomp' || (rel === 'ccomp' && kidsBy(s, depth === 0 ? at : parents[depth - 1] as number, 'nsubj').length > 0)) && !thought.has(lemma(s, k))) break;
    // "wanted in connection with the ambush of April", "put an end to five days of fighting": that was
    if ((lemma(s, k) === 'want' && p.xpos === 'VBN' && !kidsBy(s, k, 'obj').length && rel !== 'xcomp') || (kind === 'noun' && ['end', 'halt', 'stop'].includes(lemma(s, k)) && /^(?:days|weeks|months|hours|years)$/.test(form(s, at - 2)) && form(s, at - 1) === 'of')) break;
    // "called the killing of two nurses unacceptable", "vowed revenge for the killing of two nurses": what is judged or answered was done
    if (kind === 'noun' && depth === 0 && definite(s, at) && (judgedAt(s, k) && rel === 'obj' || answers(s, at, k))) break;
    // "what residents call the blackest week": a name, and no appeal; "in what it called a missile attack" names what was told
    if (lemma(s, k) === 'call' && p.upos === 'VERB' && !(depth === 0 && kind === 'noun') && !s.tokens.slice(k + 1, k + 7).some((o) => ['for', 'on', 'upon', 'to'].includes(o.form))) continue;
    // "a series of air strikes" is on no screen
    if (unreal.has(lemma(s, k)) && !(lemma(s, k) === 'series' && form(s, k + 1) === 'of') && rel !== 'nsubj' && !(form(s, k) === 'feared' && (rel === 'xcomp' || form(s, k + 1) === 'dead')) && !(rel === 'ccomp' && ['warn', 'fear', 'expect', 'hope'].includes(lemma(s, k)) && (child?.xpos === 'VBD' || child?.xpos === 'VBN' && kidsBy(s, depth === 0 ? at : parents[depth - 1] as number, 'aux', 'aux:pass').some((a) => ['was', 'were', 'had', 'been'].includes(form(s, a)))))) return true;
    // "nothing can justify the killing of nine priests": that was done
    if (kind === 'noun' && ['justify', 'excuse', 'forgive', 'condone'].includes(lemma(s, k)) && rel === 'obj' && form(s, at - 1) === 'the' && form(s, at + 1) === 'of') break;
    if (kind === 'noun' && depth === 0 && ['nsubj', 'obj'].includes(rel) && kids(s, k).some((c) => modals.has(form(s, c)))) return true;
  }
  if (kind === 'noun') {
    // "it will be an ambush"
    if (kidsBy(s, at, 'cop').length && kids(s, at).some((k) => modals.has(form(s, k)) && relation(s.tokens[k] ?? t) === 'aux')) return true;
    // "the fight against terrorism": a cause
    if (['fight', 'battle', 'struggle'].includes(lemma(s, at)) && kidsBy(s, at, 'nmod').some((k) => /^(?:terror|terrorism|extremism|corruption|crime|poverty|poaching|trafficking|drug|disinformation|impunity|discrimination)$/.test(lemma(s, k)))) return true;
    // "an assault that could begin within days"
    if (kidsBy(s, at, 'acl:relcl').some((k) => kids(s, k).some((c) => modals.has(form(s, c)) && relation(s.tokens[c] ?? t) === 'aux') && !hasKid(s, k, new Set(['have']), 'aux'))) return true;
    const words = [...kidsBy(s, at, 'amod', 'compound').map((k) => form(s, k)), form(s, at - 1)];
    if (words.some((w) => unreal.has(w) || ['heart', 'panic', 'asthma', 'verbal', 'legal', 'political', 'cyber', 'hunger', 'general', 'silent', 'rail', 'labour', 'labor', 'court', 'price', 'future', 'planned', 'imminent', 'possible', 'potential', 'uphill', 'media', 'scathing', 'personal', 'charm', 'peace'].includes(w))) return true;
  }
  return false;
}

/** Nouns of what somebody has told. */
const accounts = new Set(['statement', 'claim', 'report', 'allegation', 'rumour', 'rumor', 'information', 'message', 'story', 'news', 'post', 'talk', 'video', 'footage']);
const untrueBehind = /^(?: [^;]+)? (?:(?:do|does|did) (?:not|n['’]t) correspond to (?:the )?(?:reality|facts|truth)|(?:is|are|was|were) (?:\p{L}+ly )?(?:not true|untrue|false|fake|baseless|unfounded|groundless|fabricated|not so|an? (?:\p{L}+ )?(?:lie|fabrication|invention|fiction|hoax)|a pack of lies|(?:pure |blatant )?(?:lies|propaganda|fiction|invention))|(?:turned out|proved) (?:to be )?(?:false|untrue|unfounded|baseless|fake)|(?:has|have|had) (?:absolutely )?no (?:basis|foundation|truth|substance)) ?[.!]?$/u;
const unprovenBehind = /^(?: [^;]+)? (?:(?:has|have|had) (?:not (?:yet )?|yet to )(?:been |be )?(?:\p{L}+ly )?(?:confirmed|verified)|(?:could|can) ?not (?:be )?(?:\p{L}+ly )?(?:be )?(?:\p{L}+ly )?(?:confirmed|verified)|(?:is|are|was|were|remains?|remained) (?:still )?(?:unconfirmed|unverified)) ?[.!]?$/u;
const behindIt = (s: Sentence, at: number): string => s.tokens.slice(at + 1).map((t) => ` ${t.form}`).join('');
/** "the enemy's statements about the seizure of A do not correspond to reality", "messages that a bus was ambushed are false": what the report itself, and nobody in it, calls untrue. */
export const calledUntrue = (s: Sentence, at: number): boolean => above(s, at).slice(0, 3).some((k) => accounts.has(lemma(s, k))) && untrueBehind.test(behindIt(s, at));
/** "Claims that a mosque was shelled have not been confirmed", "unconfirmed reports of a raid": what the report itself leaves open. */
export const unconfirmed = (s: Sentence, at: number): boolean => above(s, at).slice(0, 3).some((k) => accounts.has(lemma(s, k)) && (kidsBy(s, k, 'amod').some((a) => ['unconfirmed', 'unverified'].includes(form(s, a))) || unprovenBehind.test(behindIt(s, at))));

/** Whether an event is told as one that was before what else is told. */
export function isBefore(s: Sentence, at: number, kind: 'verb' | 'noun'): boolean {
  // a pluperfect under a verb of saying is only the tense of reported speech
  if (kind === 'verb') return kids(s, at).some((k) => form(s, k) === 'had' && relation(s.tokens[k] as never) === 'aux') && ![at, ...above(s, at)].some((k) => relation(s.tokens[k] as never) === 'ccomp') && !kidsBy(s, at, 'mark').some((k) => form(s, k) === 'that');
  return kidsBy(s, at, 'amod').some((k) => ['previous', 'earlier', 'past', 'recent', 'former'].includes(form(s, k)));
}
