import { markBySpelling, spelledLemma, type Sentence } from '#language';
import { cut } from '#text';
import { paragraphOf } from '../doc.ts';
import { inSentence, type Found } from '../found.ts';
import { above, branch, form, kidsBy, lemma, passive, relation, subjectOf, wordAt } from '../syntax.ts';
import { anyWord } from '../signs.ts';
import { bearsArms } from '../statements/led.ts';
import { combatants, isAnimal, isPerson } from '../statements/people.ts';
import { chanceWord, mischance, ruledOut } from './chance.ts';
import { fromHome } from './doing.ts';
import { brokeOut, everyday, isFire } from './everyday.ts';
import { figured } from './figures.ts';
import { accident, accidentWord, armed } from './frame.ts';
import { staged } from './staged.ts';
import { pursued } from './pursuit.ts';
import type { Event } from './triggers.ts';

/** Whether an event word tells of what no arms did: a beast's bite, a tale on paper or screen, a habit, a need, a quarrel of firms, things or animals set free, an arrest for a common crime. */
export function harmless(found: Found, s: Sentence, e: Event): boolean {
  let is = answers.get(e);
  if (is === undefined) answers.set(e, is = idle(found, s, e));
  return is;
}
const answers = new WeakMap<Event, boolean>();
const idle = (found: Found, s: Sentence, e: Event): boolean => staged(found, s) || ofMischance(found, s) && (e.trigger.result === true || ['unexplained-explosion', 'bombing', 'destruction'].includes(e.trigger.type)) || outscored(found, s, e) || rated(s, e) || noteOfEditor(found, s) || byBeast(s, e) && !inSentence(found.weapons, e.sentence).some((w) => blasting.has(w.class)) || figure(s, e) || told(found, s, e) || habit(s, e) || ofBusiness(s, e) || setFree(found, s, e) || commonArrest(found, s, e) || whoFled(s, e) || ofLaw(found, s, e) || prize(s, e) || trend(s, e) || wanted(s, e) || longHeld(s, e) || nobody(s, e) || inDrill(found, s, e) || playedOnly(found, s, e.at) || (e.type !== 'arrest' && atPractice(found, s)) || byMishap(found, s, e) || joked(found, s, e) || borrowedWords(s, e) || itself(s, e) || suspectedOf(s, e) || everyday(found, s, e) || figured(found, s, e);

/** "massacred the visitors 5-0", "was shot down 18-14": a score or a count of votes right behind the clause, and no span of days, hours or people. */
function outscored(found: Found, s: Sentence, e: Event): boolean {
  const behind = cut(found.doc.text, [e.passive ? e.span[0] : e.span[1], Math.min(s.end, e.span[1] + 70)]);
  return /\d[-–]\d/.test(behind) && /^[^.;:()]{1,50}?(?<!\b(?:on|of|from|between|aged|at|about|some|by|the|to|than|nearly|around|ages?|over|with|no|killed|killing|wounded|wounding|injured|injuring|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?)) \(?\d{1,3}[-–]\d{1,3}\b(?:, \d{1,3}[-–]\d{1,3}\b| to \d{1,2}[-–]\d{1,2}\b)*\)?(?:[.,;:)]?$|[.,;:)]\s|\s(?:in|at|on|away|after|with|last|to reach|and|but|by|before)\b)/u.test(behind);
}

/** "Rs1 million for each civilian killed", "a payment per house destroyed": a rate for what may come. */
const rated = (s: Sentence, e: Event): boolean => e.form === 'verb' && relation(s.tokens[e.at] as never) === 'acl' && s.tokens[e.at]?.xpos === 'VBN' && [form(s, (s.tokens[e.at]?.head ?? 0) - 1), form(s, (s.tokens[e.at]?.head ?? 0) - 2)].some((w) => ['each', 'every', 'per', 'any'].includes(w)) && s.tokens.slice(Math.max(0, e.at - 9), e.at).some((t) => ['for', 'per'].includes(t.form.toLowerCase()));
/** "(Recasts with new toll; adds incident in the north)": what an editor says of the text itself. */
const noteOfEditor = (found: Found, s: Sentence): boolean => '(['.includes(found.doc.text.charAt(s.start)) && /^[([]?(?:recasts?|adds|updates|releads|rewrites|corrects|recrops|changes|clarifies|writes through|this (?:story|article|report|version) (?:has been|was) (?:refiled|corrected|updated))\b/iu.test(cut(found.doc.text, [s.start, Math.min(s.end, s.start + 60)]));

const chances = new WeakMap<Found, Map<number, boolean>>();
/** Whether a sentence's paragraph tells by what chance something blew up or burned. */
function ofMischance(found: Found, s: Sentence): boolean {
  let known = chances.get(found);
  if (!known) chances.set(found, known = new Map());
  let is = known.get(s.paragraph);
  if (is === undefined) known.set(s.paragraph, is = paragraphOf(found.doc.parse, s).some(chanceWord) && mischance(wholeParagraph(found, s)));
  return is;
}

const everyAccident = new RegExp(accident, 'giu');

/** The words of a sentence that stand in one clause with a mishap (a crash, a fall, a collapse) which no arms brought about and nobody who bears them: what befell people there befell them by chance. */
export function mishaps(found: Found, s: Sentence, sentence: number): ReadonlySet<number> {
  if (staged(found, s) || ofMischance(found, s)) return new Set(s.tokens.keys());
  const text = cut(found.doc.text, [s.start, s.end]);
  const at = accidentWord(s) ? [...text.matchAll(everyAccident)].map((m) => wordAt(s, s.start + m.index)) : [];
  for (const [k, t] of s.tokens.entries()) if (comesDown(spelledLemma(t)) && (tumbled(s, k) || brokeOut(found, s, k))) at.push(k);
  if (!at.length) return new Set();
  const words = text.replace(ruledOut, (m) => ' '.repeat(m.length)).replace(/\b(?:gold|coal|copper|tin|coltan|diamond|salt|iron|silver|jade|cobalt|lithium)[- ]mines?\b/giu, (m) => 'x'.repeat(m.length));
  if (armed.test(words) || pursued(found, s) || inSentence(found.weapons, sentence).some((w) => !['aircraft', 'other', 'mine', 'fire', 'chemical'].includes(w.class)) || s.tokens.some((_, k) => byArms(s, k))) return new Set();
  return new Set(at.flatMap((k) => clause(s, k)));
}
/** The words of the clause that a word stands in, with those joined to it or hung below it, without what is said or set beside. */
function clause(s: Sentence, k: number): readonly number[] {
  let top = k;
  while ((s.tokens[top]?.head ?? -1) >= 0 && !apart.has(relation(s.tokens[top] as never))) top = s.tokens[top]?.head ?? -1;
  return branch(s, top, (t) => apart.has(relation(t)));
}
const apart = new Set(['ccomp', 'parataxis']);
/** Whether fighters are told to have harmed somebody. */
const byArms = (s: Sentence, k: number): boolean => s.tokens[k]?.upos === 'VERB' && relation(s.tokens[k] as never) !== 'acl' && hurts.has(lemma(s, k)) && (passive(s, k) ? kidsBy(s, k, 'obl').filter((o) => kidsBy(s, o, 'case').some((c) => form(s, c) === 'by')) : kidsBy(s, k, 'nsubj')).some((o) => combatants.has(lemma(s, o)));
const hurts = new Set(['kill', 'wound', 'injure', 'murder', 'shoot']);
/** "demonstrators burned a station, where a wall collapsed": what people did on purpose. */
export const done = (s: Sentence, e: Event): boolean => e.form === 'verb' && e.trigger.by === 'agent' && !e.trigger.result && !e.passive && [subjectOf(s, e.at)].some((k) => k !== null && isPerson(lemma(s, k)));

const falls = new Set(['fall', 'collapse', 'slip', 'topple', 'tumble', 'crush', 'hit', 'strike', 'bury']);
/** The lemmas of which `tumbled` and `brokeOut` tell a mishap. */
const comesDown = markBySpelling(({ low }) => falls.has(low) || isFire(low));
/** "a crane fell", "a wall collapsed": a thing that is no weapon came down. */
const tumbled = (s: Sentence, k: number): boolean => falls.has(lemma(s, k)) && s.tokens[k]?.upos === 'VERB' && kidsBy(s, k, 'nsubj').some((n) => inert.test(lemma(s, n)) && !['fire', 'blaze'].includes(lemma(s, n)));
const inert = /^(?:fire|blaze|crane|wall|roof|tree|lamp|ladder|scaffold|scaffolding|pole|mast|rock|boulder|building|balcony|ceiling|lift|elevator|stage|stand|billboard|branch|bridge|tower|container|beam|pylon|gate|floor|staircase|minaret|cable|ice|snow)$/;

const beasts = /^(?:bear|shark|dog|lion|lioness|tiger|leopard|elephant|crocodile|alligator|hippo|hippopotamus|horse|meteorite|meteor|asteroid|fireball|transformer|tree|branch|boulder|rock|train|tram|ferry|barge|trawler|cigarette|tyre|tire|volcano|cylinder|boiler|firework|snake|python|wolf|hyena|bull|buffalo|boar|bee|wasp|hornet|monkey|jellyfish|orca|whale|cougar|puma|jaguar|animal|lightning|wave|wind|rain|rainfall|hail|storm|quake|earthquake|tremor|aftershock|tsunami|avalanche|mudslide|blizzard|heatwave|flood|flooding|hurricane|cyclone|typhoon|tornado|landslide|drought|virus|disease)$/;
/** What a branch of a party does, and none of a tree. */
const speaks = new Set(['say', 'claim', 'announce', 'report', 'admit', 'state', 'declare', 'deny', 'confirm', 'accuse', 'speak', 'tell', 'add', 'put', 'boast']);
/** "The train derailed after a bomb exploded on the track": what brought it about. */
const blasting: ReadonlySet<string> = new Set(['bomb', 'vehicle-bomb', 'missile', 'rocket', 'artillery', 'mortar', 'grenade']);
const byBeast = (s: Sentence, e: Event): boolean => {
  const subject = e.form === 'verb' && !e.passive && e.trigger.by !== 'patient' ? subjectOf(s, e.at) : null;
  return (subject !== null && beasts.test(lemma(s, subject))) || kidsBy(s, e.at, 'obl', 'compound').some((k) => beasts.test(lemma(s, k)) && (e.form === 'noun' || kidsBy(s, k, 'case').some((c) => form(s, c) === 'by')))
    // "elephants trampled a woman, who died"
    || (e.form === 'verb' && e.trigger.result === true && above(s, e.at).slice(0, 4).some((v) => s.tokens[v]?.upos === 'VERB' && !speaks.has(lemma(s, v)) && [subjectOf(s, v)].some((k) => k !== null && beasts.test(lemma(s, k)))))
    // "killed in a shark attack"
    || (e.form === 'verb' && kidsBy(s, e.at, 'obl').some((k) => lemma(s, k) === 'attack' && kidsBy(s, k, 'compound').some((b) => beasts.test(lemma(s, b)))));
};

const fiction = /\b(?:films?|movies?|novels?|episodes?|thriller|screenplay|scriptwriter|playwright|box[- ]office|trailer|sitcom|soap opera|the (?:new |first |second |third |last )?series|(?:television|TV) (?:series|drama)|stage play|opera|video ?games?|exhibition|audiences?|critics|protagonist|heroine|credits roll|screenwriter|romantic comedy|(?:opening|closing|final) scene|second act|in (?:the|his|her|this) (?:play|book|story|comic|cartoon|musical))\b/iu;
/** Words without one of which a paragraph has none of tales. */
const fictionWord = anyWord(({ form }) => /film|movie|novel|episode|thriller|screen|script|playwright|\b(?:box|act|play|book|story|comic|scene)\b|game|trailer|sitcom|series|drama|opera|exhibition|audience|critics|protagonist|heroine|credits|comedy|cartoon|musical/iu.test(form));
const everyFiction = new RegExp(fiction, 'giu');
const tales = new WeakMap<Found, boolean>();
/** Whether a report begins as the review of a film, a book or a play and goes on about it. */
function review(found: Found): boolean {
  let known = tales.get(found);
  if (known === undefined) {
    const { text } = found.doc;
    known = /\b(?:films?|movies?|novels?|series|theatre|theater|review|nollywood|bollywood|hollywood|album|video ?games?)\b/i.test(text.slice(0, 300)) && new Set([...text.slice(0, 6000).matchAll(everyFiction)].map((m) => m[0].toLowerCase())).size >= 3;
    tales.set(found, known);
  }
  return known;
}
/** "in the novel rebels storm a station": the present tense of a tale, in a paragraph about one or in a review, or whatever is shot for the screen. */
function told(found: Found, s: Sentence, e: Event): boolean {
  const whole = review(found);
  if (!whole && !ofFiction(found, s)) return false;
  if (e.form === 'verb' && lemma(s, e.at) === 'shoot' && kidsBy(s, e.at, 'obj').some((k) => !isPerson(lemma(s, k)))) return true;
  // "a man who lost his brother in a massacre hunts the cell": all that the tale tells
  if (whole && above(s, e.at).some((k) => s.tokens[k]?.upos === 'VERB' && present(s, k) && !['say', 'tell'].includes(lemma(s, k)))) return true;
  const verb = [e.at, ...above(s, e.at)].find((k) => ['VERB', 'AUX'].includes(s.tokens[k]?.upos ?? ''));
  return verb !== undefined && (present(s, verb) || (whole && kidsBy(s, verb, 'aux').some((a) => form(s, a) === 'have' || form(s, a) === 'has')));
}
const fictions = new WeakMap<Found, Map<number, boolean>>();
/** Whether a sentence's paragraph has a word of tales: asked of every event in it, and read once. */
function ofFiction(found: Found, s: Sentence): boolean {
  let known = fictions.get(found);
  if (!known) fictions.set(found, known = new Map());
  let is = known.get(s.paragraph);
  if (is === undefined) known.set(s.paragraph, is = paragraphOf(found.doc.parse, s).some(fictionWord) && fiction.test(wholeParagraph(found, s)));
  return is;
}
const texts = new WeakMap<readonly Sentence[], string>();
function wholeParagraph(found: Found, s: Sentence): string {
  const paragraph = paragraphOf(found.doc.parse, s);
  let text = texts.get(paragraph);
  if (text === undefined) texts.set(paragraph, text = paragraph.map((o) => cut(found.doc.text, [o.start, o.end])).join(' '));
  return text;
}
/** A finite verb in the simple present, its own or, for one joined to it, the first one's. */
const present = (s: Sentence, k: number): boolean => ['VBP', 'VBZ'].includes(s.tokens[k]?.xpos ?? '') || (['VB', 'VBD'].includes(s.tokens[k]?.xpos ?? '') && form(s, k) === lemma(s, k) && !/^(?:hit|set|cut|put|slit|burst|shut|let|beat|hurt|split|spread)$/.test(form(s, k)) && kidsBy(s, k, 'nsubj').length > 0 && !kidsBy(s, k, 'aux', 'mark').length) || (['VB', 'VBP'].includes(s.tokens[k]?.xpos ?? '') && relation(s.tokens[k] as never) === 'conj' && present(s, s.tokens[k]?.head ?? -1)) || kidsBy(s, k, 'aux', 'aux:pass').some((a) => ['VBP', 'VBZ'].includes(s.tokens[a]?.xpos ?? '') && lemma(s, a) === 'be');

const often = /\b(?:each|every) (?:year|month|week|day|season|winter|summer)\b|\ba (?:week|month|day|year)\b(?! (?:after|before|earlier|later|ago|apart|on|in)\b)|\bon average\b|\bannually\b|\bper (?:year|month|week|day)\b/i;
/** "mines kill about 60 each year", "treat 40 wounded a week": what happens again and again. */
function habit(s: Sentence, e: Event): boolean {
  const verb = [e.at, ...above(s, e.at)].find((k) => !hurt(s, k) && ['VERB', 'AUX'].includes(s.tokens[k]?.upos ?? '') && (['VBP', 'VBZ', 'VBD'].includes(s.tokens[k]?.xpos ?? '')));
  const words = verb !== undefined && ['VBP', 'VBZ'].includes(s.tokens[verb]?.xpos ?? '') ? s.tokens.map((t) => t.form).join(' ') : null;
  if (words !== null && often.test(words) && !/\b(?:ago|last|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(words)) return true;
  // "jets have hit civilians before"
  if (e.form === 'verb' && kidsBy(s, e.at, 'advmod').some((k) => form(s, k) === 'before' && !kidsBy(s, k, 'advmod').length) && kidsBy(s, e.at, 'aux').some((k) => ['have', 'has'].includes(form(s, k)))) return true;
  // "cartels, which fight over the pipelines": a state of things
  return e.form === 'verb' && e.type === 'clash' && relation(s.tokens[e.at] as never) === 'acl' && ['VBP', 'VBZ'].includes(s.tokens[e.at]?.xpos ?? '');
}

const abstract = /^(?:board|boardroom|management|shareholder|rival|record|budget|plan|policy|bill|proposal|reform|tax|tariff|inflation|deficit|price|cost|market|bank|title|crown|summit|leader|freedom|democracy|rights?|right|privilege|pension|wage|opponent|incumbent|brand|critic|proposition|law|rule|regulation|idea|theory|institution|integrity|reputation|character|economy|lead)$/;
const contests = /^(?:tax|takeover|bidding|legal|court|price|trade|custody|boardroom|ratings|culture|cultural|propaganda|leadership|succession|copyright|patent|proxy-voting|promotion|relegation|title|election|electoral|budget|funding|diplomatic)$/;
/** "an assault on the board", "a takeover battle", "killed off": a quarrel of firms, parties or words. */
function ofBusiness(s: Sentence, e: Event): boolean {
  // "fired the opening shot"
  if ([e.at, e.at - 3].some((k) => lemma(s, k) === 'fire' && ['opening', 'parting'].includes(form(s, k + 2)) && form(s, k + 3) === 'shot')) return true;
  const up = s.tokens[e.at]?.head ?? -1;
  if (e.form === 'noun' && relation(s.tokens[e.at] as never) === 'obj' && ['launch', 'mount', 'lead', 'face'].includes(lemma(s, up)) && kidsBy(s, up, 'obl').some((k) => abstract.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => form(s, c) === 'on'))) return true;
  if (e.form === 'noun') return kidsBy(s, e.at, 'compound', 'amod').some((k) => contests.test(lemma(s, k))) || (['attack', 'clash', 'unspecified'].includes(e.type) && kidsBy(s, e.at, 'nmod').some((k) => abstract.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['on', 'against', 'over', 'for'].includes(form(s, c)))));
  if (kidsBy(s, e.at, 'compound:prt', 'advmod', 'compound').some((k) => k === e.at + 1 && form(s, k) === 'off' && ['kill', 'fight'].includes(lemma(s, e.at)))) return true;
  const objects = e.passive ? [] : kidsBy(s, e.at, 'obj');
  const on = (k: number): boolean => abstract.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['on', 'against', 'at'].includes(form(s, c)));
  if (['fire', 'launch'].includes(lemma(s, e.at)) && kidsBy(s, e.at, 'obl').some(on)) return true;
  // "has been fighting a long legal battle"
  if (['fight', 'battle'].includes(lemma(s, e.at)) && objects.some((k) => kidsBy(s, k, 'compound', 'amod').some((m) => contests.test(lemma(s, m))))) return true;
  if (['repel', 'repulse'].includes(lemma(s, e.at)) && objects.some((k) => kidsBy(s, k, 'nmod').some((o) => abstract.test(lemma(s, o))))) return true;
  return objects.some((k) => (abstract.test(lemma(s, k)) && ['attack', 'clash', 'unspecified'].includes(e.type) && e.trigger.harm !== 'released' && !['bank', 'market', 'leader'].includes(lemma(s, k))) || (['fire', 'launch'].includes(lemma(s, e.at)) && ((lemma(s, k) === 'shot' && branch(s, k).some((w) => ['opening', 'parting', 'warning', 'bows'].includes(form(s, w)) && form(s, w) !== 'warning')) || kidsBy(s, k, 'nmod').some((o) => abstract.test(lemma(s, o))))));
}

const bound = /\b(?:hostages?|captives?|captors?|captivity|kidnap\w*|abduct\w*|ransom|swap\w*|exchang\w+|prisoners? of war|militants?|rebels?|gunmen|bandits?|armed|insurgents?|pirates?|seized|detain\w*|held by|guerr?illas?|militias?|militiam[ae]n|separatists?|jihadists?|captured|soldiers?|troops)\b/i;
/** "children released doves", "inmates were freed for the feast": no captive of a conflict was let go. */
function setFree(found: Found, s: Sentence, e: Event): boolean {
  if (e.form !== 'verb' || !['release', 'free'].includes(lemma(s, e.at)) || e.trigger.harm !== 'released') return false;
  if (kidsBy(s, e.at, 'obl').some((k) => /^(?:hospital|clinic|ward|centre|center|quarantine|isolation|unit|treatment)$/.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => form(s, c) === 'from') && (!['centre', 'center', 'unit'].includes(lemma(s, k)) || kidsBy(s, k, 'compound', 'amod').some((m) => /^(?:treatment|medical|health|isolation|care|cholera|burns?|quarantine|recovery|rehabilitation)$/.test(form(s, m)))))) return true;
  const whom = e.passive ? kidsBy(s, e.at, 'nsubj:pass', 'nsubj') : kidsBy(s, e.at, 'obj');
  return whom.some((k) => s.tokens[k]?.upos === 'NOUN' && !isPerson(lemma(s, k)) && !/(?:[bcdfgklmnprstvz]er|[ts]or|[rn]ist|ian)$/.test(lemma(s, k)) && !/^(?:member|captive|hostage|crew|family|group)$/.test(lemma(s, k))) || !bound.test(found.doc.text);
}

const political = /\b(?:militants?|rebels?|insurgen\w+|terror\w*|extremis\w+|jihad\w*|gunm[ae]n|armed|weapons?|rifles?|guns?|grenades?|explosives?|bomb\w*|attack\w*|protest\w*|demonstrat\w+|riot\w*|activists?|opposition|journalists?|soldiers?|troops|separatis\w+|coup|dissidents?|spy|spies|espionage|sabotage|killed|shot|abduct\w+|kidnap\w*|cartel|settlers?|checkpoints?|killings?|shooting|stabbing|murder\w*|army|junta|tortur\w+|raids?|clash\w*|unrest|curfew|firing|massacre\w*|war|fighters?|militias?|militiam[ae]n|paramilitar\w+|military intelligence|collaborat(?:ing|ion|ors?) with|treason|sedition)\b/i;
/** "Security forces detained nine people", "the Taliban arrested nine women": no police, but those who bear arms. */
const bySoldiers = (found: Found, s: Sentence, e: Event): boolean => (e.passive ? kidsBy(s, e.at, 'obl').filter((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by')) : [subjectOf(s, e.at)]).some((k) => k !== null && (bearsArms(s, k) && !/^police/.test(form(s, k)) && !kidsBy(s, k, 'compound', 'amod').some((c) => form(s, c) === 'police')
  || inSentence(found.actors, e.sentence).some((a) => a.actor !== null && ['armed-group', 'militia', 'state-forces'].includes(a.actor.kind) && a.span[0] <= (s.tokens[k]?.start ?? -1) && (s.tokens[k]?.end ?? 0) <= a.span[1])));
/** "arrested a man who had stolen bicycles": nothing of a conflict or of unrest stands beside it. */
const commonArrest = (found: Found, s: Sentence, e: Event): boolean => e.trigger.type === 'arrest' && !(lemma(s, e.at) === 'take' && fromHome(s, e.at)) && !bySoldiers(found, s, e) && !political.test(found.doc.parse.sentences.filter((o) => Math.abs(o.paragraph - s.paragraph) <= 2).map((o) => cut(found.doc.text, [o.start, o.end])).join(' '));

/** "beds for 300 wounded", "reckons with 2,000 wounded": the hurt as a figure of need or of every day, in a sentence that tells of nothing past. */
const figure = (s: Sentence, e: Event): boolean => hurt(s, e.at) && !tallied(s, e.at) && !s.tokens.some((t, k) => k !== e.at && (t.xpos === 'VBD' || t.xpos === 'VBN') && t.deprel !== 'amod' && !['say', 'tell', 'add', 'warn', 'report', 'announce', 'write'].includes(lemma(s, k)));
/** "Eight dead, 31 wounded in Orvik", "3 injured, one in the jaw": a tally, with the dead beside the hurt or at the head of an item without a verb. */
const tallied = (s: Sentence, k: number): boolean => s.tokens.some((t, i) => i < k && form(s, i) === 'there' && /^(?:are|is)$/.test(form(s, i + 1)) && k - i < 6) || s.tokens.some((t, i) => i < k && form(s, i) === 'dead' && s.tokens[i - 1]?.upos === 'NUM') || form(s, k - 2) === 'of' && ['family', 'crew'].includes(form(s, k - 3)) || k < 3 && !s.tokens.some((t) => t.upos === 'VERB' && ['VBP', 'VBZ', 'VB', 'MD'].includes(t.xpos) || t.upos === 'AUX');
/** "40 wounded": people, not what was done to them. */
const hurt = (s: Sentence, k: number): boolean => ['wounded', 'injured', 'maimed'].includes(form(s, k)) && s.tokens[k - 1]?.upos === 'NUM' && !kidsBy(s, k, 'aux', 'aux:pass').length;

/** "12,000 refugees who fled last year live in the camp": a mark of who they are. */
const whoFled = (s: Sentence, e: Event): boolean => e.form === 'verb' && e.trigger.type === 'displacement' && s.tokens[e.at]?.deprel === 'acl:relcl' && ['refugee', 'migrant', 'exile', 'returnee', 'asylum-seeker'].includes(lemma(s, s.tokens[e.at]?.head ?? -1));

/** "asked the court to delay the execution": the state's own penalty of death. */
const ofLaw = (found: Found, s: Sentence, e: Event): boolean => ['execution', 'execute', 'hang'].includes(lemma(s, e.at)) && /\b(?:death row|lethal injection|death penalty|stay of execution|sentenced? to death|clemency|capital punishment|on death|inmates?|delay (?:his|her|the) execution)\b/iu.test(found.doc.parse.sentences.filter((o) => Math.abs(o.paragraph - s.paragraph) <= 1).map((o) => cut(found.doc.text, [o.start, o.end])).join(' '));

const prizes = /^(?:award|title|attention|imagination|moment|image|photo|photograph|picture|video|footage|essence|medal|crown|seat|vote|share|prize|nomination|presidency|leadership|governorship|majority|market|wicket|opportunity|chance|initiative|spirit|mood|audience|pole|championship|trophy|carbon|data|heart|headline|kilo|kilogram|kilogramme|tonne|ton|gram|litre|explosives?|weapon|arm|rifle|gun|pistol|drug|cocaine|heroin|cannabis|marijuana|cash|money|dollar|asset|document|passport|ivory|fuel|cigarette|ammunition|contraband|cargo)$/;
/** "captured the title", "were eliminated from the final": nothing of war was won or lost. */
const prize = (s: Sentence, e: Event): boolean => e.form === 'verb' && ((e.type === 'capture' && ((e.passive ? kidsBy(s, e.at, 'nsubj:pass') : kidsBy(s, e.at, 'obj')).some((k) => prizes.test(lemma(s, k)) || /^(?:place|spot|slot|rank)$/.test(lemma(s, k)) && kidsBy(s, k, 'amod').some((m) => ['top', 'first', 'second', 'third', 'last', 'final', 'leading'].includes(form(s, m)))) || (lemma(s, e.at) === 'take' && ['position', 'positions', 'over'].includes(form(s, e.at + 1)) && form(s, e.at + 1) !== 'over')))
  // "an office occupied by the governor": who works there
  || (lemma(s, e.at) === 'occupy' && relation(s.tokens[e.at] as never) === 'acl' && s.tokens[e.at]?.xpos === 'VBN' && kidsBy(s, e.at, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by') && isPerson(lemma(s, k)) && !bearsArms(s, k)))
  || (lemma(s, e.at) === 'eliminate' && kidsBy(s, e.at, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'from'))));

/** "attacks have fallen by a third": how often, no deed. */
const trend = (s: Sentence, e: Event): boolean => e.form === 'noun' && relation(s.tokens[e.at] as never) === 'nsubj' && /^(?:fall|rise|increase|decline|decrease|drop|surge|soar|grow|dwindle|double|triple|intensify|escalate|ease|subside)$/.test(lemma(s, s.tokens[e.at]?.head ?? -1)) && !(/^(?:intensify|escalate)$/.test(lemma(s, s.tokens[e.at]?.head ?? -1)) && / (?:on|early|late) (?:\p{Lu}\p{Ll}+day|the \d|\d)/u.test(s.tokens.map((t) => ` ${t.form}`).join(''))) && (s.tokens[e.at]?.xpos === 'NNS' || ['violence', 'fighting', 'shelling', 'looting'].includes(form(s, e.at)));

/** "to intercept missiles fired by the enemy": what is meant to be met one day. */
const wanted = (s: Sentence, e: Event): boolean => e.form === 'verb' && relation(s.tokens[e.at] as never) === 'acl' && s.tokens[e.at]?.xpos === 'VBN' && (() => { const up = s.tokens[s.tokens[e.at]?.head ?? -1]?.head ?? -1; return s.tokens[up]?.xpos === 'VB' && kidsBy(s, up, 'mark').some((k) => form(s, k) === 'to') && ['intercept', 'stop', 'detect', 'counter', 'destroy', 'down'].includes(lemma(s, up)); })();

/** "the release of soldiers captured during the war": whom an old war left in others' hands. */
const longHeld = (s: Sentence, e: Event): boolean => e.form === 'verb' && ['arrest', 'capture', 'abduction'].includes(e.type) && s.tokens[e.at]?.xpos === 'VBN' && relation(s.tokens[e.at] as never) === 'acl' && /^ (?:during|in) (?:the|its|their) (?:[\p{L}\d-]+ ){0,3}?(?:war|conflict|uprising|invasion)\b/u.test(s.tokens.slice(e.at + 1, e.at + 8).map((t) => ` ${t.form}`).join(''));

/** "executed two warrants", "killed several hundred ducks": what was done befell no people. */
const nobody = (s: Sentence, e: Event): boolean => e.form === 'verb' && e.trigger.result === true && (e.passive ? kidsBy(s, e.at, 'nsubj:pass') : kidsBy(s, e.at, 'obj')).some((k) => isAnimal(lemma(s, k)) || (lemma(s, e.at) === 'execute' && /^(?:warrant|order|plan|project|search|operation|manoeuvre|maneuver|mission|policy|trade|contract|attack|raid|strategy|will|task|turn|deal|agreement)$/.test(lemma(s, k))));

const drill = /\b(?:mock|simulated|war ?games?|live-fire|Exercise [A-Z]\p{L}+|(?:military|joint|naval|annual|combined) (?:exercises?|drills?|manoeuvres|maneuvers))\b/u;
/** Words without one of which a paragraph has none of an exercise. */
const drillWord = anyWord(({ form }) => /\b(?:mock|simulated|live)\b|game|Exercise|exercise|drill|manoeuvre|maneuver/u.test(form));
/** "a crude bomb “exploded” near the platform": a word in quotation marks of its own, in a report on an exercise. */
export const playedOnly = (found: Found, s: Sentence, at: number): boolean => /^["“”'‘’]$/.test(s.tokens[at - 1]?.form ?? '') && /^["“”'‘’]$/.test(s.tokens[at + 1]?.form ?? '') && played.test(found.doc.text.slice(0, 3000));
const played = /\b(?:mock|civil defen[cs]e (?:drill|exercise|test|training|simulation|rehearsal|practice)|simulated|live-fire|Exercise [A-Z]\p{L}+|war ?games?)\b[^.]{0,60}|\bdrills?\b/u;
/** "hurt when a shell burst during firing practice": no enemy's hand. */
const atPractice = (found: Found, s: Sentence): boolean => /\bduring (?:an? |the )?(?:[\p{L}-]+ ){0,2}?(?:firing|live-fire|shooting|target|weapons?|training|field|military|artillery) (?:practice|exercises?|drills?|sessions?|training)\b/iu.test(cut(found.doc.text, [s.start, s.end])) && !/\b(?:attack\w*|militants?|gunm[ae]n|rebels?|insurgents?|ambush\w*|opened fire on)\b/iu.test(cut(found.doc.text, [s.start, s.end]));
/** "friction triggered the blast": the explosion that the paragraph tells as a mishap. */
const byMishap = (found: Found, s: Sentence, e: Event): boolean => e.trigger.type === 'unexplained-explosion' && e.form === 'noun' && e.definite && (() => { const around = wholeParagraph(found, s); return accident.test(around) && !armed.test(around.replace(ruledOut, '')); })();

/** "treat 60 simulated wounded under night fire": done for practice, in a paragraph about an exercise; what harmed people there is told in the past. */
const inDrill = (found: Found, s: Sentence, e: Event): boolean => paragraphOf(found.doc.parse, s).some(drillWord) && drill.test(wholeParagraph(found, s)) && (kidsBy(s, e.at, 'amod').some((k) => ['simulated', 'mock', 'staged'].includes(form(s, k))) || ['simulated', 'mock', 'staged'].includes(form(s, e.at - 1)) || !s.tokens.some((t, k) => ['have', 'has', 'had'].includes(form(s, k)) || t.xpos === 'VBD' && !['say', 'tell', 'call', 'warn', 'add'].includes(lemma(s, k))));
/** "we are being tortured, a clerk joked", "shot full of holes": a way of speaking. */
const joked = (found: Found, s: Sentence, e: Event): boolean => /\b(?:joked|quipped|jested|laughed|jokingly)\b/i.test(cut(found.doc.text, [s.start, s.end])) || (lemma(s, e.at) === 'shoot' && form(s, e.at + 1) === 'full' && form(s, e.at + 2) === 'of');

const burst = /^(?:talk|negotiation|deal|marriage|argument|controversy|meeting|career|quarrel|share|stock|price|sale|demand|population|debt|profit|anger|scandal|row|crowd|market|cost|figure|number|traffic|interest|popularity|laughter|applause|industry|sector|business|bubble|growth|fan|stadium|audience|career)$/;
const immaterial = /^(?:question|email|e-mail|message|call|request|complaint|advert|advertisement|light|particle|neutron|proton|electron|ion|letter|information|data|post|text|phone|offer|news|image|photon|ray|radiation|demand|ad|advert|tweet|lawsuit|criticism|insult|promise|invoice|fine|tax|tariff|levy|sanction|fee|bill|penalty|ban)s?$/;
/** "shares exploded", "bombarded the sample with neutrons", "the strike killed the game": a way of speaking. */
const borrowedWords = (s: Sentence, e: Event): boolean => (['explode', 'detonate', 'crash', 'fall', 'land', 'hit', 'strike', 'blow'].includes(lemma(s, e.at)) && e.form === 'verb' && kidsBy(s, e.at, 'nsubj').some((k) => burst.test(lemma(s, k))))
  || (e.form === 'verb' && ['bombard', 'pound', 'shell', 'pepper', 'flood', 'target', 'attack', 'ambush', 'hit', 'blast', 'assault'].includes(lemma(s, e.at)) && s.tokens.flatMap((_, k) => (k > e.at && k < e.at + 8 ? [k] : [])).some((k) => immaterial.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => form(s, c) === 'with')))
  || s.tokens.some((t, k) => ['kill', 'settle', 'seal', 'win', 'level', 'decide'].includes(lemma(s, k)) && t.upos === 'VERB' && kidsBy(s, k, 'obj').some((o) => /^(?:game|match|tie|contest|final|derby|fixture)$/.test(lemma(s, o))));
/** "a soldier shot himself": nobody else was harmed; not "killing himself and six others". */
const itself = (s: Sentence, e: Event): boolean => e.form === 'verb' && ['shoot', 'kill', 'hang', 'stab', 'injure', 'wound'].includes(lemma(s, e.at)) && kidsBy(s, e.at, 'obj').some((k) => /^(?:him|her|it)self$|^themselves$/.test(form(s, k)) && form(s, k + 1) !== 'and');
/** "men they suspected of fighting for the army": what somebody is taken for. */
const suspectedOf = (s: Sentence, e: Event): boolean => lemma(s, e.at) === 'fight' && form(s, e.at - 1) === 'of' && ['suspect', 'accuse', 'convict'].includes(lemma(s, e.at - 2));
