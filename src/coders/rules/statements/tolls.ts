import type { TollField } from '#codebook';
import { markBySpelling, spelled, spelledLemma, type Sentence } from '#language';
import type { Span } from '#text';
import { form, hasKid, kids, kidsBy, lemma, passive, relation, subjectOf, wordAt } from '../syntax.ts';
import { deedOf, regainedFreedom } from './deeds.ts';
import { shotWhereTaken } from './felled.ts';
import type { Group } from './groups.ts';
import { idiomAt } from './idioms.ts';
import { bearsArms, led } from './led.ts';
import { antecedent, lastBefore, nearSubject, numbered, ofAnother, patientHeads, stateOf, toldByClause } from './patients.ts';
import { attackers, isAnimal, isPerson, isThing } from './people.ts';

/** Somebody counted and what befell them, with the words that say so. */
export interface Toll {
  readonly field: TollField; readonly group: Group;
  /** Word that says the harm (verb, noun, adjective). */
  readonly at: number;
  /** From the count to the harm word or back. */
  readonly evidence: Span;
  /** A part of another count of the same sentence or of one before it. */
  readonly subset: boolean;
  /** The group of which it is a part, where it stands in the same sentence. */
  readonly whole: Group | null;
  readonly negated: boolean;
  /** Where the attacker's own loss is told ("killed the attacker"). */
  readonly attacker: boolean;
}

const killedVerbs = new Set(['kill', 'bury', 'slay', 'murder', 'assassinate', 'massacre', 'behead', 'lynch', 'execute', 'slaughter', 'neutralise', 'neutralize', 'eliminate', 'liquidate', 'martyr', 'gun', 'decapitate', 'drown', 'snipe', 'butcher', 'exterminate', 'annihilate', 'destroy']);
const injuredVerbs = new Set(['wound', 'injure', 'hurt', 'maim', 'harm', 'hospitalise', 'hospitalize']);
const takenVerbs: ReadonlyMap<string, TollField> = new Map(Object.entries({ seize: 'abducted', snatch: 'abducted', abduct: 'abducted', kidnap: 'abducted', arrest: 'detained', detain: 'detained', apprehend: 'detained', displace: 'displaced', uproot: 'displaced', release: 'released', free: 'released', liberate: 'released', capture: 'detained', evacuate: 'displaced', jail: 'detained', imprison: 'detained', nab: 'detained' } as const));
/** Verbs that make an end of things, and of people only where these bear arms ("destroyed up to 60 servicemen"). */
const endsThings = new Set(['destroy', 'annihilate', 'exterminate']);
/** Verbs that take things as often as people. */
const takesThings = new Set(['seize', 'snatch', 'capture', 'free', 'release', 'liberate', 'evacuate', 'take', 'carry', 'lead', 'march', 'drag', 'set', 'round', 'pick', 'cut', 'finish', 'return']);
const killedNouns = new Set(['dead', 'kia', 'death', 'fatality', 'body', 'corpse', 'martyr', 'homicide', 'murder', 'killing', 'killed', 'remains', 'deceased', 'skeleton', 'skull', 'fallen']);
const injuredNouns = new Set(['wounded', 'wia', 'injured', 'injury']);
/** What a transitive verb does to its object; null for other verbs. */
export function harmOf(verb: string): TollField | null {
  if (killedVerbs.has(verb)) return 'killed';
  if (injuredVerbs.has(verb)) return 'injured';
  return takenVerbs.get(verb) ?? null;
}

/** What an intransitive verb or predicate says of its subject; null for others. */
function fateOf(s: Sentence, v: number): TollField | null {
  if (fatally(s, v)) return s.tokens[v]?.upos === 'VERB' && !passive(s, v) ? null : 'killed';
  const verb = lemma(s, v);
  const said = (words: ReadonlySet<string>): boolean => hasKid(s, v, words);
  if (['die', 'perish', 'succumb', 'drown'].includes(verb)) return 'killed';
  // "was among the wounded", "of the dead, four were pupils": a part, which `parts` reads
  if (form(s, v - 1) === 'the' && ['among', 'of'].includes(form(s, v - 2))) return null;
  const idiom = idiomAt(s, v);
  if (idiom?.whom === 'subject') return idiom.field;
  if ((verb === 'sustain' || verb === 'suffer') && said(new Set(['injury', 'wound', 'degree', 'burn', 'shrapnel'])) ) return 'injured';
  if (['hospitalise', 'hospitalize'].includes(verb)) return 'injured';
  if (['bring', 'take', 'rush', 'admit', 'carry', 'treat', 'evacuate', 'airlift'].includes(verb) && inCare(s, v)) return diedThere(s, v) ? 'killed' : 'injured';
  if (verb === 'leave' && (kidsBy(s, v, 'obj').some((k) => s.tokens[k]?.upos === 'PROPN' || ['home', 'house', 'village', 'town', 'city', 'area', 'camp', 'neighbourhood', 'neighborhood', 'district'].includes(lemma(s, k))))) return 'displaced';
  if (verb === 'flee' || (verb === 'force' && said(new Set(['flee', 'home', 'leave'])))) return 'displaced';
  if (verb === 'disappear' || verb === 'vanish') return 'missing';
  // "a gunman killed three": what an active verb does befalls its object
  return harmOf(verb) && kidsBy(s, v, 'obj').length ? null : stateOf(verb) ?? stateOf(form(s, v));
}
/** "was rushed to hospital, where he died", "but succumbed on the way": who is told as hurt is told as dead in the same breath. */
const diedThere = (s: Sentence, v: number): boolean => thereDied.test(s.tokens.slice(v + 1, v + 26).map((t) => t.form).join(' '));
const thereDied = /^(?:in |there )?(?:already )?dead\b|^[^.;]*?\b(?:where|but|and|before)(?: (?:he|she|they|both|all))?(?: (?:later|soon|also|eventually|shortly afterwards|subsequently))? (?:died|succumbed|passed away|gave up the ghost|breathed (?:his|her|their) last|did not (?:survive|make it)|(?:was|were) (?:pronounced|declared|certified) dead)\b/iu;
/** "were brought in with injuries", "are being treated for burns", "were taken to hospital": harmed, not dead. */
function inCare(s: Sentence, v: number): boolean {
  const words = kidsBy(s, v, 'obl', 'nmod', 'compound').map((k) => lemma(s, k));
  return words.some((w) => ['injury', 'wound', 'burn', 'shrapnel', 'hospital', 'clinic'].includes(w)) && !words.some((w) => ['body', 'morgue', 'mortuary'].includes(w));
}

/** "a rights body said": an office, nobody's corpse. */
const ofOffice = (s: Sentence, k: number): boolean => kidsBy(s, k, 'compound', 'amod').some((c) => /^(?:rights?|monitoring|electoral|election|regulatory|governing|professional|official|state|government|umbrella|industry|trade|un|world|sports|student|legal|advisory|watchdog|aid)$/.test(form(s, c))) || (relation(s.tokens[k] as never) === 'nsubj' && /^(?:say|report|announce|confirm|call|warn|note|add|tell|urge|condemn|find|decide|vote)$/.test(lemma(s, s.tokens[k]?.head ?? -1)) && !passive(s, s.tokens[k]?.head ?? -1));
/** The field that the noun of a group itself tells ("27 bodies", "six dead", "41 wounded people"); null for others. */
export function nounHarm(s: Sentence, g: Group): TollField | null {
  const noun = g.noun ?? '';
  // "five of the wounded later died": the verb tells, not the whole
  if (g.partOf) return null;
  if (noun === 'body' && g.kind === 'singular' && ofOffice(s, g.head)) return null;
  const first = wordAt(s, g.span[0]);
  if (killedNouns.has(noun)) return 'killed';
  // "made 12 arrests": as many people
  if (noun === 'arrest' && (lemma(s, g.head + 1) === 'be' || s.tokens.slice(0, first).some((t) => t.lemma === 'make'))) return 'detained';
  // "two more injured breathed their last"
  if (injuredNouns.has(noun)) return [1, 2].some((d) => ['die', 'succumb', 'breathe'].includes(lemma(s, wordAt(s, g.span[1] - 1) + d))) ? 'killed' : 'injured';
  // "the bodies of five abducted teachers": found dead, whatever had befallen them before
  if (form(s, first - 1) === 'of' && /^(?:body|corpse|remains?|skeleton)$/.test(lemma(s, first - 2)) && s.tokens.slice(first, g.head).some((t) => /^(?:abducted|kidnapped|missing|captured|detained|wounded|injured)$/.test(t.form))) return 'killed';
  // "23 injured people had been brought": whatever the tree makes of the participle
  if (isPerson(noun) && g.head > first && s.tokens.slice(first, g.head).some((t, k, list) => /^(?:wounded|injured)$/i.test(t.form) && !/^(?:by|in|and|or|,)$/i.test(list[k + 1]?.form ?? ''))) return 'injured';
  const modifiers = kidsBy(s, g.head, 'amod', 'acl', 'compound').map((k) => ({ k, w: form(s, k) }));
  for (const { k, w } of modifiers) {
    if (k < first) continue;
    if (k < g.head && (w === 'wounded' || w === 'injured')) return 'injured';
    if (k < g.head && (w === 'slain' || w === 'dead')) return 'killed';
    // "pictures of 14 captured policemen"
    if (k < g.head && /^(?:captured|detained|arrested|jailed|imprisoned)$/.test(w) && isPerson(noun)) return freed(s, g.head) ? null : 'detained';
    if (k < g.head && (w === 'missing' || w === 'kidnapped' || w === 'abducted')) return w === 'missing' ? 'missing' : freed(s, g.head, first) ? null : 'abducted';
  }
  return ['captive', 'prisoner', 'hostage'].includes(noun) ? null : stateOf(noun);
}

/** "rescued 11 kidnapped pupils": what is told is the end of it. */
const freed = (s: Sentence, k: number, first = k): boolean => [s.tokens[k]?.head ?? -1, first - 1, k + 1, k + 2, k + 3].some((i) => s.tokens[i]?.upos === 'VERB' && ['rescue', 'free', 'release', 'liberate', 'return', 'reunite', 'escape', 'recover'].includes(lemma(s, i)));
const negators = new Set(['not', "n't", 'never', 'no', 'without', 'nobody', 'none', 'nor']);
/** Whether a verb is negated or told without the thing having happened. */
export const negated = (s: Sentence, v: number): boolean => kids(s, v).some((k) => negators.has(form(s, k)) && !['nsubj', 'obj', 'conj', 'parataxis'].includes(relation(s.tokens[k] ?? { deprel: '' } as never)));

/** The groups that one argument stands for: itself and those joined to it. */
export function joined(s: Sentence, head: number, byHead: ReadonlyMap<number, Group>): readonly Group[] {
  const out: Group[] = [];
  for (const k of [head, ...kidsBy(s, head, 'conj')]) { const g = byHead.get(k) ?? numberUnder(s, k, byHead); if (g && !out.includes(g) && (k === head || !harmedApart(s, g))) out.push(g); }
  return out;
}
/** "left a guard dead and 20 children orphaned": who is told behind a word of state that has no verb of its own has another fate. */
const sameFate = (s: Sentence, v: number, all: readonly Group[]): readonly Group[] => {
  const [at, first] = [s.tokens[v]?.start ?? 0, all[0]];
  return first && first.span[1] <= at && s.tokens[v]?.upos === 'ADJ' && s.tokens[v - 1]?.upos !== 'AUX' ? all.filter((g) => g === first || g.span[0] < at) : all;
};
/** "killing nine people and wounding scores": a harm verb of its own stands right before the count. */
const harmedApart = (s: Sentence, g: Group): boolean => { const k = wordAt(s, g.span[0]) - 1; return s.tokens[k]?.upos === 'VERB' && harmOf(lemma(s, k)) !== null; };
const numberUnder = (s: Sentence, k: number, byHead: ReadonlyMap<number, Group>): Group | undefined => kidsBy(s, k, 'nummod').map((n) => byHead.get(n)).find(Boolean);

/** Those of whom there are two, and who have men of their own ("soldiers from both armies were killed"). */
const sides = new Set(['army', 'side', 'camp', 'party', 'force', 'group', 'faction', 'country', 'nation', 'state', 'government', 'town', 'city', 'community', 'tribe', 'clan', 'militia', 'movement', 'case', 'occasion', 'event']);
/** Whether a count is of animals, things, sides or households: no toll. */
export const notPeople = (g: Group): boolean => g.noun !== null && ((['family', 'household'].includes(g.noun) && g.kind !== 'singular') || g.kind === 'both' && sides.has(g.noun) || isAnimal(g.noun) || (isThing(g.noun) && !(g.noun === 'head' && ['singular', 'definite'].includes(g.kind))) || (!isPerson(g.noun) && g.kind === 'singular' && g.min === 1));

/** "Were dragged from their house and have not been seen since". */
const goneSince = (s: Sentence, v: number): boolean => ['away', 'off'].includes(form(s, v + 1)) || /\b(?:not (?:been )?(?:seen|heard (?:of|from))|nobody has (?:seen|heard)|whereabouts|disappeared|vanished)\b/u.test(s.tokens.slice(v).map((t) => t.form.toLowerCase()).join(' '));

/** "a seller whose husband and son were killed": whose kin are harmed is not harmed with them. */
function ofWhose(s: Sentence, g: Group, at: number): boolean {
  const last = wordAt(s, g.span[1] - 1);
  const who = form(s, last + 1) === ',' ? last + 2 : last + 1;
  if (form(s, who) !== 'whose' || at <= who || /^(?:body|bodies|corpses?|remains|throats?|death|deaths|legs?|arms?|hands?|foot|feet)$/.test(form(s, who + 1))) return false;
  return !s.tokens.slice(who, at).some((t) => t.upos === 'VERB');
}

/** "were hanged in public by militants": not by a court. */
const hangedBy = (s: Sentence, v: number): boolean => passive(s, v) && kidsBy(s, v, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by') && bearsArms(s, k));
/** "took two journalists into custody". */
const intoCustody = (s: Sentence, v: number): boolean => s.tokens.slice(v + 2, v + 9).some((t, k) => t.form === 'custody' && s.tokens.slice(v + 1, v + 2 + k).some((o) => o.form === 'into'));
/** "was jailed for eight years": a court's sentence, no arrest. */
const sentenced = (s: Sentence, v: number): boolean => ['jail', 'imprison', 'sentence'].includes(lemma(s, v)) && /^(?: [^,;.]{1,40}?)? (?:for|to) (?:(?:about|at least|more than|up to|nearly) )?(?:(?:\S+ ){1,3}?(?:years?|months|weeks)|life)\b/u.test(s.tokens.slice(v + 1, v + 14).map((t) => ` ${t.form}`).join(''));

/** "Security forces seized a driver on suspicion of …": an arrest by those who may. */
function lawful(s: Sentence, v: number): boolean {
  const words = (from: number, to: number): string => s.tokens.slice(Math.max(0, from), to).map((t) => t.form.toLowerCase()).join(' ');
  const who = subjectOf(s, v);
  return /\b(?:on suspicion|suspected of|accused of|for questioning|on charges|wanted (?:for|over|in)|under (?:the|an?) [\p{L}-]+ law)\b/u.test(words(v, v + 30)) || (who !== null && /\b(?:police(?:men)?|gendarmes|security (?:forces|services?|agents)|intelligence (?:agents|officers|services?)|law enforcers|border guards)$/u.test(words(who - 2, who + 1)));
}

/** Verbs by whose lemma alone `tollsOf` reads a count, whatever a tagger takes them for. */
const tellsAnyhow = markBySpelling(({ low }) => ['treat', 'receive', 'admit', 'march', 'carry', 'lead', 'take', 'leave'].includes(low));
/** The counts that a word's tree gives: subjects and objects of harm, and nouns that are harm themselves. */
export function tollsOf(s: Sentence, all: readonly Group[]): readonly Toll[] {
  const heads = new Set(all.map((g) => g.head));
  const byHead = new Map(all.map((g) => [g.head, g] as const));
  const found: Toll[] = [];
  const seen = new Set<string>();
  const add = (heard: TollField, g: Group, heardAt: number, more: Partial<Toll> = {}): void => {
    const nearer = ownVerb(s, g, heardAt);
    const [said, at] = nearer ? [nearer.field, nearer.at] : [heard, heardAt];
    // "six wounded soldiers were evacuated": the hurt are counted, not the journey
    const hurtBehind = /^(?:hurt|wounded|injured)$/.test(form(s, wordAt(s, g.span[1] - 1) + 1));
    // "the Thais seized 20 soldiers": men under arms are taken prisoner
    const field = said === 'abducted' && lemma(s, at) === 'seize' && (g.status === 'combatant' || lawful(s, at)) ? 'detained' : said === 'displaced' && (hurtBehind && lemma(s, at) === 'evacuate' || s.tokens.some((t) => t.start >= g.span[0] && t.start < (s.tokens[at]?.start ?? 0) && /^(?:wounded|injured)$/i.test(t.form))) ? 'injured' : said;
    const key = `${g.head} ${field}`;
    if (seen.has(key) || ofWhose(s, g, at) || at > g.head && ([1, 2, 3].some((d) => at - d > g.head && s.tokens[at - d]?.upos === 'AUX') || lemma(s, at) === 'die') && toldByClause(s, wordAt(s, g.span[0])) || notPeople(g) || (endsThings.has(lemma(s, at)) && g.status !== 'combatant') || (g.noun !== null && takesThings.has(lemma(s, at)) && !isPerson(g.noun) && !peopleByName(s, g.head))) return;
    if (said === 'detained' && sentenced(s, at)) return;
    // "medics evacuated a farmer": a journey, no flight
    if (said === 'displaced' && lemma(s, at) === 'evacuate' && g.max !== null && g.max < 5 && !hurtBehind) return;
    // "evacuated four of the wounded": where those counted before were taken
    if (said === 'displaced' && g.partOf) return;
    seen.add(key);
    const t = s.tokens[at];
    const evidence: Span = t ? [Math.min(g.span[0], t.start), Math.max(g.span[1], t.end)] : g.span;
    found.push({ field, group: g, at, evidence, subset: g.partOf, whole: null, negated: g.kind === 'zero', attacker: attackers.has(g.noun ?? '') && (field === 'killed' || field === 'injured'), ...more });
  };
  for (const g of all) { const field = g.kind === 'definite' ? null : nounHarm(s, g); if (field) { add(field, g, g.head); byHead.delete(g.head); } }
  for (let v = 0; v < s.tokens.length; v++) {
    const t = s.tokens[v]!;
    if (t.upos === 'VERB' || t.upos === 'ADJ' || (t.upos === 'AUX' || t.upos === 'NOUN') && tellsAnyhow(spelledLemma(t))) {
      const verb = lemma(s, v);
      // "mourners buried their dead": those who bury are alive
      const burying = verb === 'bury' && ['their', 'his', 'her', 'the', 'its'].includes(form(s, v + 1));
      const field = t.upos === 'VERB' && !burying ? (fatally(s, v) ? 'killed' : null) ?? harmOf(verb) ?? (verb === 'shoot' && shotDead(s, v) || verb === 'hang' && hangedBy(s, v) ? 'killed' : verb === 'take' && intoCustody(s, v) ? 'detained' : verb === 'take' && led(s, v) || verb === 'drag' && goneSince(s, v) ? 'abducted' : verb === 'rescue' && fromCaptors(s) ? 'released' : objectIdiom(s, v)) : null;
      if (field) for (const g of patients(s, v, byHead)) add(field, g, v, { negated: negated(s, v) || g.kind === 'zero' });
      const fate = (t.upos === 'VERB' || t.upos === 'ADJ') && !heads.has(v) && !countedCaptive(s, v) ? fateOf(s, v) : null;
      const subject = fate ? leftSo(s, v) ?? numbered(s, v) ?? nearSubject(s, v) ?? subjectOf(s, v) ?? kidsBy(s, v, 'nsubj:pass', 'nsubj')[0] : undefined;
      if (fate && subject !== undefined && subject !== null) for (const g of sameFate(s, v, joined(s, antecedent(s, subject), byHead))) if (fate !== 'displaced' || displaced(g, verb)) add(fate, g, v, { negated: negated(s, v) || g.kind === 'zero' });
      if (['treat', 'receive', 'admit'].includes(verb) && !passive(s, v) && s.tokens.some((x) => carers.has(x.lemma.toLowerCase()))) for (const g of kidsBy(s, v, 'obj').flatMap((h) => joined(s, h, byHead))) add(nounHarm(s, g) ?? 'injured', g, v);
      if (verb === 'march' || verb === 'carry' || verb === 'lead') if (['away', 'off', ...(verb === 'carry' ? [] : ['out'])].includes(form(s, v + 1))) for (const g of patients(s, v, byHead)) add('abducted', g, v);
      // "the hospital took in nine"
      if (verb === 'take' && form(s, v + 1) === 'in' && !passive(s, v) && s.tokens.some((x) => carers.has(x.lemma.toLowerCase()))) for (const g of byHead.values()) if (wordAt(s, g.span[0]) === v + 2 && g.kind === 'exact') add(nounHarm(s, g) ?? 'injured', g, v);
      if (verb === 'leave') left(s, v, byHead, add);
      if (verb === 'take') taken(s, v, byHead, add);
    }
  }
  for (const g of all) {
    const deed = g.kind === 'definite' ? null : deedOf(s, g);
    if (deed && !seen.has(`${g.head} ${deed.field}`)) add(deed.field, g, deed.at);
    const regained = regainedFreedom(s, g);
    if (regained !== null) add('released', g, regained);
  }
  for (const g of all) {
    if (g.kind === 'definite' || ['killed', 'injured', 'abducted', 'detained'].some((f) => seen.has(`${g.head} ${f}`))) continue;
    const beside = adjacent(s, g);
    if (beside) add(beside.field, g, beside.at, { negated: g.kind === 'zero' });
  }
  for (const [v, g] of struckBy(s, byHead)) if (!['killed', 'injured'].some((f) => seen.has(`${g.head} ${f}`))) add('injured', g, v);
  for (const g of all) {
    if (!g.more || seen.has(`${g.head} killed`) || seen.has(`${g.head} injured`)) continue;
    // "… were killed along with two others": more of the same, whatever the tree says
    const first = found.find((t) => t.group.span[1] < g.span[0] && /^[^.;]{0,160}\b(?:along with|together with|as well as|plus)\s*$/i.test(gap(s, t.group.span[1], g.span[0])));
    if (first) add(first.field, g, first.at);
  }
  return found;
}
/** "killed one captive and freed three": the harm word right before a count, where the tree hangs the count on one further off; null for others. */
function ownVerb(s: Sentence, g: Group, at: number): { readonly field: TollField; readonly at: number } | null {
  const k = wordAt(s, g.span[0]) - 1;
  const t = s.tokens[k];
  if (!t || k <= at || at < 0 || !['VERB', 'ADJ'].includes(t.upos) || !/^and$|^,$/.test(form(s, k - 1))) return null;
  const field = harmOf(lemma(s, k)) ?? harmOf(form(s, k).replace(/d$/, '')) ?? harmOf(form(s, k).replace(/ed$/, ''));
  return field ? { field, at: k } : null;
}
/** "captured 40 Azeris": a nation's people, whom no list of nouns holds. */
export const peopleByName = (s: Sentence, k: number): boolean => s.tokens[k]?.xpos === 'NNPS' && /^\p{Lu}\p{Ll}+(?:i|[aeiou]n|ese)s?$/u.test(s.tokens[k]?.form ?? '');
/** "killed one captive": a counted captive that the tagger takes for a quality. */
const countedCaptive = (s: Sentence, v: number): boolean => /^(?:captive|hostage|prisoner)s?$/.test(form(s, v)) && s.tokens[v - 1]?.upos === 'NUM';
/** Whether those who fled or left were driven out: no armed men, no prisoners, and many where they only left. */
const displaced = (g: Group, verb: string): boolean => g.status !== 'combatant' && !['inmate', 'prisoner', 'detainee', 'hostage', 'captive', 'suspect', 'attacker'].includes(g.noun ?? '') && (g.max === null || g.max >= (verb === 'leave' ? 50 : 5));
/** "put eleven villagers to death": what an idiom does to its object; null for others. */
const objectIdiom = (s: Sentence, v: number): TollField | null => { const i = idiomAt(s, v); return i?.whom === 'object' ? i.field : null; };
/** "rescued nine hostages", "students were rescued from their kidnappers": out of somebody's hands, not from a fire or a flood. */
const fromCaptors = (s: Sentence): boolean => s.tokens.some((t) => /^(?:hostage|captive|captor|kidnap|kidnapped|abduct|abducted|abductor|abductee|kidnapper|captivity|ransom|militant|rebel|bandit)$/.test(t.lemma.toLowerCase()));
/** Who treats the hurt: their words make "treated six people" a toll. */
const carers = new Set(['hospital', 'doctor', 'medic', 'clinic', 'surgeon', 'nurse', 'paramedic', 'ward', 'physician', 'msf', 'superintendent', 'medical', 'infirmary', 'dispensary', 'trauma']);
/** "a gunman shot dead a teacher": whom the verb above makes so is its object, not its subject; null for others. */
function leftSo(s: Sentence, v: number): number | null {
  const t = s.tokens[v], up = t?.head ?? -1;
  return t && up >= 0 && relation(t) === 'xcomp' && s.tokens[up]?.upos === 'VERB' && !passive(s, up) && (['shoot', 'find', 'strike', 'beat', 'hack'].includes(lemma(s, up)) || lemma(s, up) === 'leave' && kidsBy(s, up, 'obj')[0] === v - 1) ? kidsBy(s, up, 'obj')[0] ?? null : null;
}

/** "fatally stabbed", "mortally wounded", "shot him fatally": a blow of which whom it befell died. */
const fatally = (s: Sentence, v: number): boolean => isFatal(s, v - 1) || isFatal(s, v + 1) && s.tokens[v + 2]?.upos !== 'VERB' || isFatal(s, v + 2) && s.tokens[v + 3]?.upos !== 'VERB';
const fatal = markBySpelling(({ low }) => /^(?:fatally|mortally|lethally)$/.test(low));
const isFatal = (s: Sentence, k: number): boolean => { const t = s.tokens[k]; return t !== undefined && fatal(spelled(t)); };
/** "shot nine passengers dead", "shot dead a guard", "fatally shot": whoever a blow befell died of it. */
export const shotDead = (s: Sentence, v: number): boolean => fatally(s, v) || shotWhereTaken(s, v) || hasKid(s, v, new Set(['dead', 'death'])) || [1, 2, 3, 4, 5].some((k) => form(s, v + k) === 'dead') || linedUp(s, v);
/** Whether a word tells of a blow alone, not of what came of it. */
export const struck = (s: Sentence, k: number): boolean => { const t = s.tokens[k]; return t !== undefined && blows(spelled(t)); };
const blows = markBySpelling(({ low }) => /^(?:shot|stabbed|knifed|shooting|stabbing|knifing)$/.test(low));
/** "shot five people", "two men were stabbed": whom a blow befell of which nobody is told to have died, with its verb. */
function struckBy(s: Sentence, byHead: ReadonlyMap<number, Group>): readonly (readonly [number, Group])[] {
  const out: (readonly [number, Group])[] = [];
  for (let v = 0; v < s.tokens.length; v++) {
    const t = s.tokens[v]!;
    if (t.upos !== 'VERB' || !blows(spelled(t)) || aimedOnly.test(form(s, v + 1)) || shotDead(s, v) || idiomAt(s, v) || negated(s, v)) continue;
    for (const g of patients(s, v, byHead)) if (g.kind !== 'zero' && g.kind !== 'definite' && !g.partOf && (g.noun === null ? g.kind === 'exact' : isPerson(g.noun)) && !attackers.has(g.noun ?? '')) out.push([v, g]);
  }
  return out;
}
/** "shot at", "shot down": fired, and hit nobody or no man. */
const aimedOnly = /^(?:at|down|past|over|into|up)$/;
/** "39 were lined up by a well and shot", "shot one by one": put to death. */
const linedUp = (s: Sentence, v: number): boolean => [s.tokens[v]?.head ?? -1, v].some((k) => k >= 0 && ['line', 'stand'].includes(lemma(s, k)) && ['up', 'against'].includes(form(s, k + 1))) || form(s, v + 1) === 'one' && form(s, v + 2) === 'by' && form(s, v + 3) === 'one';

/** A harm word right before or behind a counted group, whatever the tree says: "killed at least nine farmers", "two of them were wounded". */
function adjacent(s: Sentence, g: Group): { readonly field: TollField; readonly at: number } | null {
  const last = wordAt(s, g.span[1] - 1);
  // "killed 'six soldiers'": past a quotation mark
  const first = wordAt(s, g.span[0]) - (/^["“‘'`]+$/.test(form(s, wordAt(s, g.span[0]) - 1)) ? 1 : 0);
  // "killing himself and seven recruits"
  if (form(s, first - 1) === 'and' && ['himself', 'herself', 'themselves'].includes(form(s, first - 2)) && harmOf(lemma(s, first - 3))) return { field: harmOf(lemma(s, first - 3)) as TollField, at: first - 3 };
  const before = s.tokens[first - 1];
  if (before?.upos === 'VERB' && before.xpos !== 'VBN') { const field = harmOf(lemma(s, first - 1)); if (field) return { field, at: first - 1 }; }
  if (before?.upos === 'VERB' && harmOf(lemma(s, first - 1)) && !['was', 'were', 'been', 'being', 'be', 'are', 'is'].includes(form(s, first - 2))) return { field: harmOf(lemma(s, first - 1)) as TollField, at: first - 1 };
  let k = last + 1;
  let passiveMark = false;
  while (k < last + 5 && ['was', 'were', 'been', 'being', 'be', 'are', 'is', 'has', 'have', 'had', 'also', 'reportedly', 'later'].includes(form(s, k))) { passiveMark ||= ['was', 'were', 'been', 'being', 'are', 'is'].includes(form(s, k)); k++; }
  const verb = lemma(s, k);
  if (k === last + 1 && ['die', 'perish'].includes(verb)) return { field: 'killed', at: k };
  const field = passiveMark && s.tokens[k]?.upos === 'VERB' && !ofAnother(s, g) ? harmOf(verb) : null;
  return field ? { field, at: k } : null;
}

const gap = (s: Sentence, from: number, to: number): string => s.tokens.filter((t) => t.start >= from && t.end <= to).map((t) => t.form).join(' ');

/** Those whom a harm verb befalls: passive subject, object, or the noun that a participle follows ("six bandits killed"). */
function patients(s: Sentence, v: number, byHead: ReadonlyMap<number, Group>): readonly Group[] {
  // a list may be torn by the parser: "five people, including two children" keeps its parts under the noun
  const between = lastBefore(s, v, byHead);
  return between ? [between] : patientHeads(s, v).flatMap((h) => [...joined(s, h, byHead)]);
}

type Add = (field: TollField, g: Group, at: number, more?: Partial<Toll>) => void;
/** "leaving 14 dead", "left two wounded". */
function left(s: Sentence, v: number, byHead: ReadonlyMap<number, Group>, add: Add): void {
  for (const g of byHead.values()) {
    if (g.head < v || g.head - v > 12) continue;
    const from = Math.max(g.head, wordAt(s, g.span[1] - 1)) + 1, behind = s.tokens.slice(from, from + 4);
    const end = behind.findIndex((t) => t.upos === 'NUM' || t.form === 'and');
    const next = behind.slice(0, end < 0 ? 4 : end).map((t) => stateOf(t.form.toLowerCase())).find(Boolean) ?? stateOf(g.noun ?? '');
    if (next) add(next, g, v);
  }
}
/** "took 70 soldiers prisoner", "took away two staff members". */
function taken(s: Sentence, v: number, byHead: ReadonlyMap<number, Group>, add: Add): void {
  const words = kids(s, v).map((k) => form(s, k));
  const window = s.tokens.slice(v, v + 10).map((t) => t.form.toLowerCase());
  const field: TollField | null = window.includes('prisoner') || window.includes('captive') ? 'detained' : window.includes('hostage') || words.includes('away') ? 'abducted' : null;
  if (field) for (const g of kidsBy(s, v, 'obj').flatMap((h) => joined(s, h, byHead))) add(field, g, v);
}
