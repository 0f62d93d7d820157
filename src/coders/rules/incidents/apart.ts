import type { Sentence } from '#language';
import { cut } from '#text';
import type { DateMention, PlaceMention } from '../doc.ts';
import type { Found } from '../found.ts';
import { above, form, kidsBy, lemma, relation, subjectOf } from '../syntax.ts';
import { bearsArms } from '../statements/led.ts';
import { combatants } from '../statements/people.ts';
import { patientHeads } from '../statements/patients.ts';
import { akin, lastWord, sideOf, unlike } from './hands.ts';
import { agents } from './parties.ts';
import type { Scene } from './scenes.ts';
import type { Event } from './triggers.ts';

/** Joins the event words of a sentence that speak of one event. */
export function cluster(found: Found, s: Sentence, events: readonly Event[], bound: ReadonlyMap<Event, { readonly dates: readonly DateMention[]; readonly places: readonly PlaceMention[] }>): readonly (readonly Event[])[] {
  const out: Event[][] = [];
  for (const e of events) {
    const home = [...out].reverse().find((c) => c.every((o) => !apart(found, s, o, e, bound)));
    if (home) home.push(e); else out.push([e]);
  }
  return out;
}

const greatest = /\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|gravest|fiercest|most \p{L}+)\b[^.;]*\bsince\b/iu;
const consequence = /\b(?:in (?:response|retaliation|reply|revenge|reprisal|answer|reaction) (?:to|for)|as (?:a )?(?:retaliation|reprisal|revenge|punishment) for|(?:revenge|retribution|reprisal|payback) for|respond\w* to|(?:an?|the|its|their|his) (?:reply|answer|response|retaliation) (?:to|for)|retaliat\w+ (?:to|for|against)|aveng\w+|in the wake of|prompted|triggered|sparked|set off(?! an? )|led to|provoked|(?:hours|days|weeks|months|minutes|a (?:day|week|month|year)|years) (?:after|before)|followed|following|blam\w+ for|accused of|suspected of|responsible for|wanted for)\b/i;
const families: Readonly<Record<string, string>> = { arrest: 'arrest', abduction: 'abduction', agreement: 'agreement', 'sexual-violence': 'sexual', protest: 'protest', riot: 'protest', interception: 'interception' };

function apart(found: Found, s: Sentence, a: Event, b: Event, bound: ReadonlyMap<Event, { readonly dates: readonly DateMention[]; readonly places: readonly PlaceMention[] }>): boolean {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  const between = cut(found.doc.text, [s.tokens[first.at]?.end ?? 0, s.tokens[second.at]?.start ?? 0]);
  // "freed three of the pupils abducted in May": how a taking ended belongs to it
  if (endsTaking(a, b) && !/;/.test(between)) return false;
  // "killed following an air raid": the harm and what did it
  const harmed = first.trigger.result && !second.trigger.result && second.form === 'noun' && !second.other && /^\s*(?:[^,;]{0,60}\s)?(?:following|after|in the wake of)\s+(?:an?|the)\s+(?:[\p{L}.-]+\s+){0,4}$/iu.test(between);
  // "shot three, the league said, but the police said they had been hit by stray bullets": another's account of what befell the same
  if (second.form === 'verb' && second.passive && kidsBy(s, second.at, 'nsubj:pass').some((k) => ['they', 'he', 'she', 'it'].includes(form(s, k))) && /\b(?:but|while|although|though)\b[^;]*\b(?:said|says|insist(?:ed|s)|claim(?:ed|s)|maintain(?:ed|s)|told)\b/iu.test(between)) return false;
  // "claimed that attack, speaking of nine killed and four carried off"
  if (second.type === 'abduction' && first.form === 'noun' && first.definite && first.type === 'attack' && !consequence.test(between) && !/[;]/.test(between) && second.passive) return false;
  // "was stopped by fighters, who took its driver": a hold-up in which people were taken
  if (second.type === 'abduction' && first.form === 'verb' && ['stop', 'halt', 'waylay', 'block'].includes(lemma(s, first.at)) && /,? who (?:then |also )?$/u.test(between)) return false;
  // "six were kidnapped when gunmen attacked a bus", "in an attack on a farm": how they were taken
  if (first.type === 'abduction' && !second.trigger.result && !second.before && !second.other && (second.form === 'noun' ? /^[^,;]*\b(?:in|during)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}$/u.test(between) : (first.passive || kidsBy(s, second.at, 'nsubj').every((k) => form(s, k) === 'they')) && /^[^;,]*\bwhen\s[^,;]*$/u.test(between))) return false;
  // "lost their lives on Monday when artillery pounded the camp"
  if (first.trigger.result && second.form === 'verb' && !second.trigger.result && !second.before && /^[^;]*\bwhen\s[^,;]*$/u.test(between)) return false;
  // "died on Tuesday, eight days after he took a bullet": of what he died
  if (['die', 'succumb'].includes(lemma(s, first.at)) && second.form === 'verb' && /\bafter (?:he|she|they|being|having been)\b[^;]{0,30}$/u.test(between)) return false;
  // "protested over the killing of four farmers"
  if (['protest', 'riot'].includes(first.type) && second.form === 'noun' && second.definite && second.patient && /\b(?:over|against|at|about|protest|condemn|denounce|condemning|denouncing)\s(?:the\s)(?:[\p{L}-]+\s){0,2}$/u.test(between)) return true;
  // "fired rockets at Orm and the army responded with strikes on Velde": what another answers with, but for the fire that it returns
  if (second.form === 'noun' && /\b(?:responded|retaliated|replied|answered|(?:hit|struck) back)\b[^.;]{0,50}\b(?:with|by)\s(?:[\p{L}\d-]+\s){0,5}$/u.test(between) && /\band\b|[,;]/.test(between) && second.type !== 'clash' && !/^(?:fire|gunfire|shot|gunshot|shooting)$/.test(lemma(s, second.at))) return true;
  if (heldFor(found, s, first, second, between)) return true;
  // "the deadliest attack since a 2021 bombing that killed 46": what a deed is measured by
  if (/\bsince\b/u.test(between) && greatest.test(cut(found.doc.text, [s.start, s.tokens[second.at]?.start ?? s.start]))) return true;
  if (!harmed && consequence.test(between)) return true;
  if (/;/.test(between) && !/[.!?]$/.test(s.tokens.at(-1)?.form ?? '.')) return true;
  if (sequence(found, s, first, second, between)) return true;
  // "on Tuesday, a day after rebels killed seven men, jets bombed their camp"
  if (second.form === 'verb' && first.form === 'verb' && /,/.test(between) && kidsBy(s, second.at, 'nsubj').some((k) => k > first.at) && /\b(?:hours?|days?|weeks?|months?|years?) after [^,;]{2,60}$/iu.test(cut(found.doc.text, [s.start, s.tokens[first.at]?.start ?? s.start]))) return true;
  // "denied targeting civilians and said the enemy had bombed a clinic": what is denied, and what is told then
  if (/\b(?:den(?:ied|ies|ying)|reject(?:ed|s|ing))\b[^.;]*$/iu.test(cut(found.doc.text, [s.start, s.tokens[first.at]?.start ?? s.start])) && /\b(?:and|but|while)\b[^.;]*\b(?:said|says|accused|accuses|blamed|claimed|alleged|insisted)\b/iu.test(between)) return true;
  // "claimed the Orvik attack but denied any part in the mosque bombing": each named by words of its own, with a verb of its own
  if ([first, second].every((e) => e.form === 'noun' && e.definite && kidsBy(s, e.at, 'compound', 'amod', 'nmod').length > 0) && /\b(?:but|while|and|though)\b[^.;]*\b(?:den(?:ied|ies)|reject(?:ed|s)|disown(?:ed|s)|claim(?:ed|s)|condemn(?:ed|s)|admit(?:ted|s))\b/iu.test(between)) return true;
  if ([a, b].some((e) => e.type === 'interception') && [a, b].some((e) => e.form === 'verb' && ['fire', 'launch', 'lob'].includes(lemma(s, e.at)))) return false;
  // "a town that rebels overran in May and the army took back in June": taken twice
  // or "entered Kano on Monday and had also seized Dapo": two towns
  if (first.type === 'capture' && second.type === 'capture' && first.form === 'verb' && second.form === 'verb' && (!takesAgain(s, first) && takesAgain(s, second) || /\b(?:also|later|then)\b/u.test(between) && [first, second].every((e) => kidsBy(s, e.at, 'obj').some((k) => s.tokens[k]?.upos === 'PROPN')))) return true;
  const dates = [bound.get(a)?.dates[0], bound.get(b)?.dates[0]] as const;
  if (dates[0] && dates[1] && disjoint(dates[0], dates[1])) return true;
  const places = [bound.get(a)?.places[0], bound.get(b)?.places[0]] as const;
  if (places[0] && places[1] && elsewhere(places[0], places[1])) return true;
  if (bothDone(s, first, second) && !(bound.get(second)?.places.length && bound.get(first)?.places.length && !bound.get(second)?.places.some((p) => bound.get(first)?.places.includes(p)))) return false;
  // "in an operation near A, police arrested four": the frame of the deed
  if (framed(s, first, second) || framed(s, second, first)) return false;
  // "police fired on a demonstration": those who were struck
  if (['protest', 'riot'].includes(second.type) && second.form === 'noun' && first.form === 'verb' && s.tokens[second.at]?.head === first.at && ['obj', 'obl'].includes(s.tokens[second.at]?.deprel ?? '') && ['attack', 'unspecified', 'bombing', 'grenade', 'shelling', 'air-strike'].includes(first.type)) return false;
  // "repelled a second attack"
  if (second.form === 'noun' && s.tokens[second.at]?.head === first.at && ['repel', 'repulse', 'foil', 'thwart'].includes(lemma(s, first.at))) return false;
  const fresh = (e: Event): boolean => e.form === 'verb' && !e.trigger.result && e.trigger.by === 'agent' && e.type !== 'protest';
  if (fresh(first) && fresh(second) && lemma(s, first.at) !== lemma(s, second.at) && unlike(found, agents(found, s, first), agents(found, s, second))) return true;
  if (eachItsOwn(found, s, first, second, between)) return true;
  // "fired at a crowd that threw stones": what those who were struck did there and then
  if (ofStruck(s, first, second) && !second.before && first.type !== 'arrest') return false;
  // "police fired tear gas at protesters and five people were shot dead": what came of it, by nobody else
  if (['protest', 'riot'].includes(first.type) && second.form === 'verb' && second.passive && second.trigger.harm !== undefined && second.trigger.harm !== 'released' && !agents(found, s, second).length) return false;
  // "carried out a raid on a den, killing three and arresting four": whom the raiders took
  if (['arrest', 'abduction'].includes(second.type) && second.form === 'verb' && !second.passive && first.form === 'noun' && !first.definite && ['raid', 'operation', 'sweep', 'attack', 'assault'].includes(lemma(s, first.at)) && s.tokens[first.at]?.deprel === 'obj' && ['VBG', 'VBD'].includes(s.tokens[second.at]?.xpos ?? '') && !kidsBy(s, second.at, 'nsubj', 'nsubj:pass').length) return false;
  // "overran two positions and rounded up 23 soldiers": prisoners of the fight
  if (second.type === 'arrest' && ['capture', 'clash', 'attack'].includes(first.type) && second.form === 'verb' && patientHeads(s, second.at).some((k) => combatants.has(lemma(s, k))) && (form(s, second.at - 1) === 'and' || above(s, second.at).slice(0, 3).includes(first.at))) return false;
  // "they also abducted 20 women and set fire to shops": what those told of before did besides
  if (first.form === 'verb' && second.form === 'verb' && s.tokens[second.at]?.head === first.at && relation(s.tokens[second.at] as never) === 'conj' && !kidsBy(s, second.at, 'nsubj', 'nsubj:pass').length && kidsBy(s, first.at, 'nsubj').some((k) => form(s, k) === 'they' || /^(?:attacker|assailant|raider|gunman|bandit)s?$/.test(lemma(s, k)) && form(s, k - 1) === 'the') && [first, second].every((e) => ['abduction', 'destruction', 'attack'].includes(e.type))) return false;
  const kinds = [a, b].map((e) => (e.trigger.type === 'destruction' ? 'violence' : families[e.type] ?? 'violence'));
  if (kinds[0] !== kinds[1] && !a.trigger.result && !b.trigger.result) return true;
  if (second.other && second.form === 'noun') return true;
  const t = s.tokens[second.at];
  return Boolean(t && t.deprel === 'acl:relcl' && second.before !== first.before && second.before && relation(t) === 'acl' && second.form === 'verb' && first.trigger.type !== second.trigger.type);
}

/** "retook the town", "took it back", "were driven out again". */
const takesAgain = (s: Sentence, e: Event): boolean => /^(?:retake|recapture|regain|reclaim|recover|reconquer)$/.test(lemma(s, e.at)) || /^ (?:\S+ ){0,4}?(?:back|out again)\b/u.test(s.tokens.slice(e.at + 1, e.at + 7).map((t) => ` ${t.form}`).join(''));

/** "arrested a suspect in the killing of two traders", "under arrest for the murder", "a man suspected of killing two was arrested": what those who are held are held for. */
function heldFor(found: Found, s: Sentence, first: Event, second: Event, between: string): boolean {
  if ((first.type === 'arrest') === (second.type === 'arrest')) return false;
  if (first.type === 'arrest') return (second.form === 'noun' || s.tokens[second.at]?.xpos === 'VBG') && /(?:\bsuspects?\b[^,;]{0,30} in|\b(?:over|for|of|with|to)) (?:(?:the|a|an|their|his|her|last|this|\p{Lu}\p{Ll}+['’]s) )*(?:[\p{L}-]+ ){0,2}$/u.test(between);
  return /\b(?:suspected|accused) of (?:the )?$/u.test(cut(found.doc.text, [s.start, s.tokens[first.at]?.start ?? s.start]));
}

/** Whether one event is what those did on whom another fell, told in a clause about them ("a man who opened fire"). */
export function ofStruck(s: Sentence, first: Event, second: Event): boolean {
  const own = s.tokens[second.at], joined = own && relation(own) === 'conj' ? own.head : second.at;
  const t = s.tokens[joined], whose = s.tokens[t?.head ?? -1];
  return first.at < second.at && second.form === 'verb' && t?.deprel === 'acl:relcl' && whose !== undefined && whose.head === first.at && ['obj', 'obl'].includes(relation(whose));
}

const fought: ReadonlySet<string> = new Set(['clash', 'capture', 'agreement', 'riot', 'protest', 'interception', 'displacement']);
/** "A's drones burned a depot while B's missiles struck a port", "bandits killed 12 villagers and that soldiers neutralised 20 of them": what two sides do each to others than the other is no fight but two deeds. */
function eachItsOwn(found: Found, s: Sentence, first: Event, second: Event, between: string): boolean {
  // "opened fire first … and the army responded": one exchange
  if (/\b(?:respond|retaliat|repl(?:y|ied)|return|answer|fir(?:ed|ing) back|hit(?:ting)? back)/u.test(between)) return false;
  if (first.form !== 'verb' || second.form !== 'verb' || [first, second].some((e) => fought.has(e.type) || fought.has(e.trigger.type) || e.trigger.by === 'patient' || e.passive) || !/(?:\bwhile\b|\band\b|;|\bbut\b|\bafter\b)/u.test(between)) return false;
  const own = subjectOf(s, second.at);
  if (own === null || own < first.at || s.tokens[own]?.upos === 'PRON') return false;
  const [ours, theirs] = [agents(found, s, first), agents(found, s, second)];
  const rivals = ours.length > 0 && theirs.length > 0 && ours.every((a) => theirs.every((b) => (a.actor !== null && b.actor !== null ? !akin(found, a.actor, b.actor) : ((x, y) => x !== null && y !== null && x !== y)(sideOf(found, a.actor, a.name), sideOf(found, b.actor, b.name)))));
  if (!rivals) return false;
  // those whom the one harmed are the other: they fought
  const whom = (e: Event): readonly number[] => patientHeads(s, e.at);
  const foe = (k: number): boolean => bearsArms(s, k) || s.tokens[k]?.upos === 'PRON';
  return second.trigger.result ? first.trigger.result === true && whom(first).length > 0 && !whom(first).some(foe) : !first.trigger.result && !whom(second).some(foe);
}

/** Whether the one event is only an operation or a fight, told for the first time, in which the other was done. */
const framed = (s: Sentence, a: Event, b: Event): boolean => a.form === 'noun' && b.form === 'verb' && !a.definite && (a.type === 'clash' || ['operation', 'raid', 'sweep', 'swoop', 'incursion', 'storming'].includes(lemma(s, a.at))) && [b.at, ...(relation(s.tokens[b.at] as never) === 'conj' ? [s.tokens[b.at]?.head ?? -1] : [])].includes(s.tokens[a.at]?.head ?? -2) && kidsBy(s, a.at, 'case').some((k) => ['in', 'during'].includes(lemma(s, k)));

/** "Hours after the raid, men torched five huts", "soldiers killed 23 civilians after fighting with rebels": one deed came after the other. */
function sequence(found: Found, s: Sentence, first: Event, second: Event, between: string): boolean {
  const ahead = cut(found.doc.text, [s.start, s.tokens[first.at]?.start ?? s.start]);
  if (first.form === 'noun' && first.definite && second.form === 'verb' && !second.definite && /,/.test(between) && /(?:^|[,;]\s)(?:(?:[\p{L}\d-]+\s){1,4})?(?:hours|days|weeks|months|an hour|a (?:day|week|month)|shortly|soon|right|immediately|the (?:day|morning|night|evening)) after\s(?:the|that|this)\s(?:[\p{L}-]+\s){0,2}$/iu.test(ahead)) return true;
  // "the killings came days after an attack on a post"
  if (first.form === 'noun' && first.definite && cameAfter.test(between)) return true;
  // "there was a clash, and a month later two witnesses were murdered"
  if (second.form === 'verb' && !['die', 'succumb'].includes(lemma(s, second.at)) && !second.again && later.test(between) && kidsBy(s, second.at, 'nsubj', 'nsubj:pass').some((k) => k > first.at)) return true;
  return second.type === 'clash' && first.form === 'verb' && first.type === 'killing' && /^[^;]*\bafter\s(?:(?:the|a|an|heavy|fierce|days of|hours of|intense|clashes|[\p{L}-]+)\s){0,3}$/iu.test(between) && agents(found, s, first).some((p) => p.head !== second.at);
}

const cameAfter = /^\s(?:[^.;,]{0,40}\s)?(?:came|comes|took place|happened|occurred|followed)\s(?:\p{L}+\s){0,4}?(?:hours?|days?|weeks?|months?|years?)\safter\b/iu;
const later = /(?:,|;| and) (?:and )?(?:(?:only|just|some|about|several|a few) )?(?:an?|one|two|three|four|five|six|seven|eight|ten|\d+|several|few) (?:days?|weeks?|months?|years?) later,? (?!in hospital)/u;

/** Whether one of two events is a release and the other the taking of people. */
const endsTaking = (a: Event, b: Event): boolean => [a, b].some((e) => e.trigger.harm === 'released') && [a, b].some((e) => e.type === 'abduction' || e.type === 'arrest');
/** What the events of a cluster say of when or where: of people taken and let go what is told of the taking, where anything is. */
export function ofTaking<T>(events: readonly Event[], told: (e: Event) => readonly T[]): readonly T[] {
  const taking = events.some((e) => e.type === 'abduction' || e.type === 'arrest') ? events.filter((e) => e.trigger.harm !== 'released').flatMap(told) : [];
  return [...new Set(taking.length ? taking : events.flatMap(told))];
}

/** "attacked the village and abducted 24 women": an attack in which the same hands took people, told by joined verbs without another subject. */
function bothDone(s: Sentence, first: Event, second: Event): boolean {
  const t = s.tokens[second.at];
  // "stormed the farm, killing three and seizing ten": in one breath, wherever the tree hangs it
  if (first.type === 'attack' && second.type === 'abduction' && first.form === 'verb' && second.form === 'verb' && t?.xpos === 'VBG' && relation(t) === 'conj' && s.tokens[t.head]?.xpos === 'VBG' && t.head > first.at) return true;
  // "descended on a farm and marched off three women", "raided a house and arrested two": joined without a subject of its own, wherever the tree hangs it
  if (first.type === 'attack' && ['abduction', 'arrest'].includes(second.type) && first.form === 'verb' && second.form === 'verb' && form(s, second.at - 1) === 'and' && ['VBD', 'VBN'].includes(t?.xpos ?? '') && !kidsBy(s, second.at, 'nsubj', 'nsubj:pass').some((k) => k > first.at)) return true;
  // "kidnapped six and shot dead their driver", "kidnapped six after shooting the driver dead"
  if (first.type === 'abduction' && ['attack', 'killing'].includes(second.type) && first.form === 'verb' && second.form === 'verb' && !first.passive && !second.passive && (['and', ','].includes(form(s, second.at - 1)) || t?.xpos === 'VBG' && form(s, second.at - 1) === 'after') && !kidsBy(s, second.at, 'nsubj', 'nsubj:pass').some((k) => k > first.at)) return true;
  return ((first.type === 'attack' && second.type === 'abduction') || (first.type === 'protest' && ['attack', 'destruction', 'riot'].includes(second.type))) && first.form === 'verb' && second.form === 'verb' && !first.passive && !second.passive
    && t !== undefined && ['conj', 'advcl'].includes(relation(t)) && above(s, second.at).slice(0, 3).includes(first.at) && !kidsBy(s, second.at, 'nsubj', 'nsubj:pass').length;
}

/** Whether two dates exclude each other; unresolved dates exclude nothing. */
export function disjoint(a: DateMention, b: DateMention): boolean {
  const [x, y] = [a.value, b.value];
  if (!x.start || !y.start) return (x.partial && y.partial ? x.partial !== y.partial : namesOther(x.words, y.words) || offWeekday(x, y) || offWeekday(y, x));
  const [slackA, slackB] = [slack(x.words), slack(y.words)];
  return yearsOn(x.end ?? '9999', slackA + slackB) < y.start || yearsOn(y.end ?? '9999', slackA + slackB) < x.start;
}
/** How many years "almost four decades ago", "some 20 years ago", "more than 37 years ago" may be out. */
const slack = (words: string): number => (/\bdecades? (?:ago|earlier|before)\b/iu.test(words) ? 5 : /\b(?:almost|nearly|about|some|around|over|more than|roughly) (?:\p{L}+|\d+) years (?:ago|earlier|before)\b/iu.test(words) ? 1 : 0);
/** A day that many years later. */
const yearsOn = (day: string, years: number): string => (years ? `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}` : day);

/** "on Tuesday" without an anchor, "on February 11, 2018", a Sunday: a weekday that is not a full date's. */
function offWeekday(a: DateMention['value'], b: DateMention['value']): boolean {
  if (!a.start || a.end !== a.start || b.start) return false;
  const named = [...b.words.matchAll(weekdays)].map((m) => m[0].slice(0, 3).toLowerCase());
  return named.length === 1 && named[0] !== ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(`${a.start}T00:00:00Z`).getUTCDay()];
}

const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;
const months = /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/giu;
/** Whether two dates that no anchor resolves name other weekdays or other months, or one a weekday and the other a month or a year as a whole ("on Tuesday", "in October"). */
function namesOther(a: string, b: string): boolean {
  const of = (words: string, pattern: RegExp): readonly string[] => [...words.matchAll(pattern)].map((m) => m[0].slice(0, 3).toLowerCase());
  for (const pattern of [weekdays, months]) {
    const [x, y] = [of(a, pattern), of(b, pattern)];
    if (x.length && y.length) return !x.some((w) => y.includes(w));
  }
  const whole = (words: string): boolean => /^(?:(?:early|late|mid|the end of|last|since)[ -])*(?:january|february|march|april|may|june|july|august|september|october|november|december|month|year)(?: (?:of )?\d{4})?$/iu.test(words) || /^(?:in )?\d{4}$/u.test(words);
  return (of(a, weekdays).length > 0 && whole(b)) || (of(b, weekdays).length > 0 && whole(a));
}

const compass = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
/** "east of Homs" and a town of the desert there: whether one place lies where another's direction points, within 200 km. */
function thatWay(from: PlaceMention, to: PlaceMention): boolean {
  const way = compass.indexOf(/^([a-z-]+) of$/.exec(from.value.relation ?? '')?.[1]?.replace('-', '') ?? '');
  const [la, lo, lb, lp] = [from.value.lat, from.value.lon, to.value.lat, to.value.lon];
  if (way < 0 || la == null || lo == null || lb == null || lp == null || kilometres(la, lo, lb, lp) > 200) return false;
  const bearing = Math.atan2((lp - lo) * Math.cos((la * Math.PI) / 180), lb - la) * (180 / Math.PI);
  return Math.abs(((bearing - way * 45 + 540) % 360) - 180) <= 45;
}

/** Whether two places are different ones: neither lies in the other, and both are towns or smaller. */
export function elsewhere(a: PlaceMention, b: PlaceMention): boolean {
  const same = (x: string, y: string): boolean => x.toLowerCase() === y.toLowerCase() || x.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(x.toLowerCase());
  // a town that gives its name to a division does not hold that division's other towns
  const holds = (x: PlaceMention, y: PlaceMention): boolean => y.within.some((w) => same(w, x.value.name)) && !(x.value.precision <= 2 && x.value.gazetteerId !== undefined && y.value.gazetteerId !== undefined && y.value.precision <= 2 && y.value.admin1 === x.value.name && y.inside !== x.value.name);
  if (same(a.value.name, b.value.name) || holds(a, b) || holds(b, a)) return false;
  if (/border/i.test(a.value.name) !== /border/i.test(b.value.name)) return ![a, b].some((p) => p.value.precision >= 5 && p.value.lat == null && !/border/i.test(p.value.name));
  if (a.value.precision > 4 || b.value.precision > 4) return Boolean(a.value.country && b.value.country && a.value.country !== b.value.country);
  // two settlements by name, one of them unknown to the gazetteer
  if ((a.value.lat == null) !== (b.value.lat == null) || a.value.lat == null) return [a, b].every((p) => settlement(p) || lent(p));
  // two villages of one district, drawn at its point
  if ([a, b].some(lent)) return ([a, b].every((p) => p.value.precision <= 3) && kilometres(a.value.lat, a.value.lon ?? 0, b.value.lat ?? 0, b.value.lon ?? 0) > 60) || [a, b].every((p) => settlement(p) || lent(p)) && !a.within.includes(b.value.name) && !b.within.includes(a.value.name);
  const [la, lo, lb, lp] = [a.value.lat, a.value.lon, b.value.lat, b.value.lon];
  if (la == null || lo == null || lb == null || lp == null) return false;
  if (a.value.country && b.value.country && a.value.country !== b.value.country && kilometres(la, lo, lb, lp) > 30) return true;
  if (thatWay(a, b) || thatWay(b, a)) return false;
  const coarse = Math.max(a.value.precision, b.value.precision);
  const reach = coarse >= 4 ? 120 : coarse === 3 ? 18 : 12;
  return kilometres(la, lo, lb, lp) > reach;
}

/** Whether a name that the gazetteer lacks is drawn at the point of what the text puts it into. */
const lent = (p: PlaceMention): boolean => p.value.gazetteerId === undefined && p.value.lat != null && p.value.relation !== 'between';

/** Whether a place's words name a town or village rather than a part of one. */
export const settlement = (p: PlaceMention): boolean => p.value.precision <= 2 && !/\b(?:neighbou?rhood|district|street|square|road|market|area|quarter|suburb|camp|base|school|college|university|hospital|clinic|bridge|junction|crossing|prison|jail|mosque|church|cathedral|monastery|temple|synagogue|airport|hotel|restaurant|caf[eé]|stadium|palace|barracks|station|mall|building|tower|checkpoint|dam|mine|roundabout|avenue|highway)\b/i.test(p.value.words);

/** Great-circle distance in kilometres. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = (d: number): number => (d * Math.PI) / 180;
  const h = Math.sin(rad(lat2 - lat1) / 2) ** 2 + Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** "hit a market … the bombardment of the Sabrin market": whether a scene gives its name to what was struck before, a name of which nobody knows where it lies. */
export const namesStruck = (s: Scene, before: readonly Scene[]): boolean => s.events.some((e) => e.definite) && s.places.every((p) => p.value.lat == null)
  && s.targets.some((r) => s.places.some((p) => r.party.name.includes(p.value.name)) && before.some((o) => o.targets.some((t) => lastWord(t.party.name) === lastWord(r.party.name))));
