import type { Sentence } from '#language';
import { cut } from '#text';
import type { Found } from '../found.ts';
import { form, kidsBy, lemma, relation } from '../syntax.ts';
import { combatants, isPerson } from '../statements/people.ts';
import { armed, peaceful } from './frame.ts';
import type { Event } from './triggers.ts';

/** Whether an event word has its everyday sense: a suit or an inquiry that is launched, a minister shot down in a vote, a quarrel of two persons, a show of skill. */
export const everyday = (found: Found, s: Sentence, e: Event): boolean => begun(s, e) || votedDown(s, e) || quarrelled(s, e) || shown(s, e) || overPolicy(s, e) || carriedOut(s, e) || lostItself(found, e) || onFilm(s, e) || thingsTaken(s, e);

const undertakings = /^(?:lawsuit|suit|investigation|inquiry|enquiry|probe|appeal|petition|bid|app|website|product|service|programme|program|project|initiative|scheme|fund|fundraiser|consultation|review|audit|manhunt|career|business|company|satellite|newspaper|magazine|album|book|song|shop|store|phone|course|study|survey|debate|boycott|complaint|case|claim|proceedings?|hearing|talks|dialogue|tender)$/;
/** "launched a lawsuit", "opened an inquiry": what is begun harms nobody. */
const begun = (s: Sentence, e: Event): boolean => e.form === 'verb' && ['launch', 'mount', 'fire'].includes(lemma(s, e.at)) && (e.passive ? kidsBy(s, e.at, 'nsubj:pass', 'nsubj') : kidsBy(s, e.at, 'obj')).some((k) => undertakings.test(lemma(s, k)));

/** "the bill was shot down", "a minister was shot down by his own party": in words and votes; aircraft and weapons alone come down. */
const votedDown = (s: Sentence, e: Event): boolean => e.form === 'verb' && e.type === 'interception' && e.passive && kidsBy(s, e.at, 'nsubj:pass', 'nsubj').some((k) => /^(?:minister|leader|senator|lawmaker|candidate|bill|proposal|plan|law|reform|motion|idea|amendment|request|appeal|offer|theory|claim|suggestion|measure)$/.test(lemma(s, k)));

const rivals = /^(?:champion|team|side|club|contender|title-holder|finalist|rival|player|boxer|titan|giant|heavyweight)$/;
const pair = new Set(['adviser', 'advisor', 'aide', 'minister', 'president', 'chief', 'senator', 'secretary', 'coach', 'manager', 'lawyer', 'judge', 'girlfriend', 'boyfriend', 'wife', 'husband', 'brother', 'sister', 'father', 'mother', 'son', 'daughter', 'friend', 'neighbour', 'neighbor', 'teacher', 'boss', 'colleague', 'director', 'critic', 'host', 'reporter', 'journalist', 'mayor', 'governor', 'partner', 'roommate', 'premier', 'chancellor', 'ambassador', 'son-in-law', 'in-law', 'classmate']);
/** "had a fight with his girlfriend", "clashed with the president's adviser", "the clash of the two champions": two persons, or two sides of a game. */
function quarrelled(s: Sentence, e: Event): boolean {
  if (e.trigger.type !== 'clash' || !['fight', 'clash', 'battle', 'confrontation', 'encounter'].includes(lemma(s, e.at))) return false;
  const others = kidsBy(s, e.at, 'nmod', 'obl').filter((k) => kidsBy(s, k, 'case').some((c) => ['with', 'of', 'between'].includes(form(s, c))));
  return others.some((k) => rivals.test(lemma(s, k))) || others.some((k) => pair.has(lemma(s, k)) && s.tokens[k]?.xpos === 'NN' && !kidsBy(s, k, 'compound', 'conj').some((c) => combatants.has(lemma(s, c))));
}

/** "a demonstration of military power", "a demonstration of the new phone": something shown, no march. */
const shown = (s: Sentence, e: Event): boolean => e.form === 'noun' && lemma(s, e.at) === 'demonstration' && kidsBy(s, e.at, 'nmod').some((k) => !isPerson(lemma(s, k)) && !/^(?:support|solidarity|anger|thousand|hundred|dozen|woman|protest|supporter)$/.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => form(s, c) === 'of') && s.tokens[k]?.upos === 'NOUN');

const policies = /^(?:pay|abortion|levy|fee|demand|record|role|response|reform|vote|contract|merger|crime|schools?|healthcare|climate|strategy|tax|taxes|tariff|policy|remark|comment|handling|budget|price|speech|pension|wage|spending|immigration|appointment)$/;
/** "attacked their leader over taxes", "clashed over tariffs": with words. */
const overPolicy = (s: Sentence, e: Event): boolean => e.form === 'verb' && ['attack', 'clash', 'hit', 'blast', 'slam', 'target', 'assault', 'battle', 'fight', 'ambush', 'pound'].includes(lemma(s, e.at)) && kidsBy(s, e.at, 'obl').some((k) => policies.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['over', 'for', 'about'].includes(form(s, c)))) && !e.trigger.harm;

/** "a process that is executed quickly": whoever is put to death is somebody "who". */
const carriedOut = (s: Sentence, e: Event): boolean => e.form === 'verb' && lemma(s, e.at) === 'execute' && !kidsBy(s, e.at, 'obj').some((k) => isPerson(lemma(s, k))) && kidsBy(s, e.at, 'nsubj:pass', 'nsubj').some((k) => ['that', 'which', 'it', 'this'].includes(form(s, k)));

/** "went missing while skiing", "fled the heat": nobody drove or took them, in a report without a word of arms. */
const lostItself = (found: Found, e: Event): boolean => (e.trigger.harm === 'missing' || e.trigger.type === 'displacement' && ofNature(found)) && peaceful(found);
/** Whether a report names what people flee from that nobody does to them. */
export const ofNature = (found: Found): boolean => natural.test(found.doc.text);
/** What people flee that nobody does to them. */
const natural = /\b(?:flood\w*|heat(?:wave)?|wildfires?|fires?|blazes?|bushfires?|eruption|volcan\w+|lava|earthquakes?|quakes?|aftershocks?|storms?|cyclones?|hurricanes?|typhoons?|tornado\w*|tsunami|landslides?|mudslides?|rains?|drought|famine|hunger|poverty|econom\w+|inflation|unemployment|disease|outbreak|epidemic|climate|snow|cold|dam|smoke|leak|police custody|prison)\b/iu;

/** "the scuffle was captured on video": filmed. */
const onFilm = (s: Sentence, e: Event): boolean => e.type === 'capture' && e.form === 'verb' && lemma(s, e.at) === 'capture' && kidsBy(s, e.at, 'obl').some((k) => /^(?:video|film|camera|tape|cctv|footage|phone|canvas|photograph|photo)$/.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['on', 'in', 'by'].includes(form(s, c))));

/** "took jobs away": things, and nobody, were taken. */
const thingsTaken = (s: Sentence, e: Event): boolean => e.form === 'verb' && e.trigger.type === 'abduction' && ['take', 'carry', 'march'].includes(lemma(s, e.at)) && !e.passive && ((objects) => objects.length > 0 && objects.every((k) => /^(?:job|work|business|chance|right|power|privilege|licence|license|attention|focus|pain|breath|money|land|vote|seat|point|win|lead|title|weapon|rifle|gun|vehicle|car|truck|goods?|cargo|computer|document|livestock|cattle|cow|goat|sheep)$/.test(lemma(s, k))))(kidsBy(s, e.at, 'obj'));

/** Whether a noun names what burns by itself as well as by somebody's hand. */
export const isFire = (noun: string): boolean => ['fire', 'blaze', 'inferno'].includes(noun);
/** Whether a fire is told as a mishap: it broke out, ripped through or destroyed something, and no word of arms or of arson stands in the sentence. */
export const brokeOut = (found: Found, s: Sentence, k: number): boolean => isFire(lemma(s, k)) && s.tokens[k]?.upos === 'NOUN' && burns(s, k) && !setBySomebody.test(cut(found.doc.text, [s.start, s.end])) && !armed.test(cut(found.doc.text, [s.start, s.end]));
const burns = (s: Sentence, k: number): boolean => {
  const t = s.tokens[k], up = t?.head ?? -1;
  const plain = kidsBy(s, k, 'det').some((d) => ['a', 'an', 'the'].includes(form(s, d))) && !kidsBy(s, k, 'amod', 'compound', 'nmod:poss').some((m) => /^(?:rifle|gun|small|machine|mortar|artillery|rocket|friendly|enemy|hostile|sniper|tank|police|israeli|army|heavy|indiscriminate|return|sustained|cross)$/.test(form(s, m)));
  if (!plain) return false;
  if (relation(t as never) === 'nsubj') return ['destroy', 'kill', 'injure', 'gut', 'sweep', 'rip', 'tear', 'ravage', 'damage', 'break', 'engulf', 'start', 'spread', 'consume', 'raze', 'rage', 'burn', 'claim'].includes(lemma(s, up));
  return kidsBy(s, k, 'acl').length > 0 && kidsBy(s, k, 'acl').some((a) => ['rip', 'tear', 'sweep', 'destroy', 'break', 'kill', 'gut', 'start', 'burn', 'rage'].includes(lemma(s, a))) || (relation(t as never) === 'obl' && kidsBy(s, k, 'case').some((c) => ['in', 'by', 'after'].includes(form(s, c))) && ['kill', 'die', 'injure', 'destroy', 'damage', 'gut', 'perish', 'hurt', 'consume', 'raze'].includes(lemma(s, up)));
};
const setBySomebody = /\b(?:arson\w*|set (?:on )?(?:fire|alight|ablaze)|set by|torch\w*|petrol|molotov|firebomb\w*|mobs?|lit by|started by|police fire)\b/iu;
