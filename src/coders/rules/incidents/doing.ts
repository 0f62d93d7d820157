import type { Sentence } from '#language';
import { form, kidsBy, lemma, passive, relation, subjectOf, whomClause } from '../syntax.ts';
import { anyBearer, armsForm, bearsArms as bears, disguised, led, mayBeLed, official, ofState } from '../statements/led.ts';
import { combatants, isPerson } from '../statements/people.ts';
import { antecedent } from '../statements/patients.ts';
import { anyLemma, anyWord } from '../signs.ts';
import { deed, type Trigger } from './lexicon.ts';
import { handled, handles } from './handled.ts';
import { mannerOf, manners } from './manners.ts';
import { wayOf } from './ways.ts';
import { booty, isStructure } from './targets.ts';

const taking = deed('abduction', { harm: 'abducted', aims: true });
const slaying = deed('attack', { harm: 'killed', aims: true });

/** Whether `doing` reads a verb. */
export const readsVerb = (verb: string): boolean => ways.has(verb) || manners.has(verb) || handles.has(verb) || takers.has(verb) || others.has(verb);
/** What a verb tells whose meaning hangs on its object, its subject or the words behind it; null for none. */
export function doing(s: Sentence, i: number): Trigger | null {
  const word = lemma(s, i);
  const way = ways.has(word) ? wayOf(s, i) : null;
  if (way) return way;
  const manner = manners.has(word) ? mannerOf(s, i) : null;
  if (manner) return manner;
  const force = handles.has(word) ? handled(s, i) : null;
  if (force) return force;
  if (!takers.has(word) && !others.has(word) || needs.get(word)?.(s, i) === false) return null;
  const borne = passive(s, i);
  // "a priest seized in Anambra"
  const behind = borne && s.tokens[i]?.deprel === 'acl' ? [s.tokens[i]?.head ?? -1] : [];
  // "the miners they seized", "pupils whom gunmen had seized"
  const clause = whomClause(s, i);
  const whom = (clause ? [clause.patient] : borne ? [...kidsBy(s, i, 'nsubj:pass', 'nsubj'), ...behind] : kidsBy(s, i, 'obj')).map((k) => antecedent(s, k));
  const people = whom.some((k) => isPerson(lemma(s, k)) && !combatants.has(lemma(s, k)));
  // "security forces seized a driver on suspicion of digging graves"
  if (word === 'seize' && people && (charged.test(rest(s, i)) || (!borne && [subjectOf(s, i)].some((k) => k !== null && official(s, k))))) return deed('arrest', { harm: 'detained', aims: true });
  // "a drone caught an evacuation car", "caught up with a cyclist", "a shell found the ambulance"
  if (['catch', 'find', 'reach'].includes(word)) return !borne && [subjectOf(s, i)].some((k) => k !== null && flies.test(lemma(s, k))) && [...kidsBy(s, i, 'obj'), ...(/^up with\b/.test(rest(s, i)) ? kidsBy(s, i, 'obl') : [])].some((k) => isPerson(lemma(s, k)) || isStructure(lemma(s, k)) || vehicle.test(lemma(s, k))) ? deed('unspecified', { sure: true, aims: true }) : null;
  // "hit by a stray bullet", "shrapnel struck a boy": somebody, by what was shot or burst
  if (['hit', 'strike'].includes(word)) return doneBy(s, i, borne).some((k) => k !== null && fragment.test(lemma(s, k))) && whom.some((k) => isPerson(lemma(s, k)) || s.tokens[k]?.upos === 'PROPN' || ['he', 'she', 'him', 'her', 'they', 'them'].includes(form(s, k))) ? deed('attack', { by: 'thing', harm: 'injured' }) : null;
  // "had beaten the confession out of him"
  if (['beat', 'beaten', 'whip'].includes(word) && confessed.test(rest(s, i))) return deed('torture');
  // "took a bullet in the stomach"
  if (word === 'take' && !borne && /^(?:an?|two|three|several|four|five|the) (?:\p{L}+ )?(?:bullets?|rounds?|pellets?)(?: \p{L}+)? (?:in|to|through) (?:the|his|her|their)\b/u.test(rest(s, i))) return deed('attack', { by: 'patient', harm: 'injured' });
  // "two who could not pay were led off into the trees"
  // "was led out of his house", though by whom be not told; by those of an office, an arrest
  if (word === 'lead' && borne && (whom.some((k) => isPerson(lemma(s, k)) || s.tokens[k]?.upos === 'PROPN' || ['he', 'she', 'they'].includes(form(s, k)))) && outOfHis.test(rest(s, i)) && fromHome(s, i) && !/\bby (?:his|her|their|firefighters|rescuers|medics|neighbou?rs)\b/u.test(rest(s, i))) return /\b(?:handcuff|police|officers)/u.test(rest(s, i)) ? deed('arrest', { harm: 'detained', aims: true }) : taking;
  if (word === 'lead') return borne && /^(?:off|away) (?:in|into|to|towards?) \p{L}+/u.test(rest(s, i)) && ledOff(s, i) || (people && !borne && [subjectOf(s, i)].some((k) => k !== null && (bears(s, k) || disguised(s, k) || ofState(s, k))) && ledOff(s, i)) ? (ofState(s, subjectOf(s, i)) ? deed('arrest', { harm: 'detained', aims: true }) : taking) : null;
  // "wiped out two depots and a boat"
  if (word === 'wipe') return form(s, i + 1) === 'out' && whom.some((k) => isStructure(lemma(s, k)) || vehicle.test(lemma(s, k)) || combatants.has(lemma(s, k)) || held.test(lemma(s, k))) ? deed('unspecified', { sure: false, aims: true }) : null;
  if (['throw', 'push', 'fight', 'beat', 'drive'].includes(word) && ['back', 'off'].includes(form(s, i + 1)) && repulsed(s, i, [...whom, ...kidsBy(s, i, 'obl').filter((k) => !kidsBy(s, k, 'case').length)])) return deed('clash', { aims: false });
  // "seized 33 students", "masked men seized him"
  if (takers.has(word) && (people || (!borne && whom.some((k) => /^(?:them|him|her)$/.test(form(s, k))) && takesAway(s, subjectOf(s, i) ?? subjectOf(s, s.tokens[i]?.head ?? -1))))) return taking;
  // "they seized 20 Cambodian soldiers", "two rebels were captured", "killed 30 soldiers and captured 15": men, and no town
  if (['seize', 'capture'].includes(word) && whom.some((k) => combatants.has(lemma(s, k)) || (word === 'capture' && (s.tokens[k]?.upos === 'NUM' || isPerson(lemma(s, k)) || lemma(s, k) === 'other')))) return deed('arrest', { harm: 'detained', aims: true });
  // "captured two tanks", "seized an aid agency's car": what is carried off, and no ground
  if (['seize', 'capture'].includes(word) && whom.length > 0 && whom.every((k) => booty.test(lemma(s, k)))) return deed('destruction', { sure: false, aims: true });
  if (['repel', 'repulse', 'stop', 'halt', 'foil', 'thwart'].includes(word) && assaulted(s, i, whom)) return deed('clash', { aims: false });
  // "armed youths halted his minibus", "was stopped by presumed fighters", "men in uniform held up 12 trucks": a hold-up, but no soldiers' checkpoint
  if ((['stop', 'halt', 'waylay', 'block', 'intercept'].includes(word) || (word === 'hold' && form(s, i + 1) === 'up')) && whom.some((k) => carriage.test(lemma(s, k))) && (borne ? kidsBy(s, i, 'obl', 'obl:agent').filter((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by')) : [subjectOf(s, i), i - 1]).some((k) => k !== null && (outlaws.test(lemma(s, k)) || ['intercept', 'waylay'].includes(word) && ['mob', 'crowd', 'villager', 'youth', 'settler'].includes(lemma(s, k)) || disguised(s, k) || maskedOrArmed(s, k)) && !/^(?:police|policeman|officer|soldier|troop|guard|force)$/.test(lemma(s, k)))) return deed('attack', { aims: true });
  // "falling debris set a warehouse on fire", "debris from a missile damaged two houses": what was shot down comes down
  if (['damage', 'set', 'ignite', 'spark'].includes(word) && doneBy(s, i, borne).some((k) => k !== null && fellDown(s, k)) && (word !== 'set' || /\b(?:on fire|ablaze|alight|fire to)\b/u.test(rest(s, i)))) return deed('unspecified', { sure: true, by: 'thing', aims: ['damage', 'set'].includes(word) });
  if (['set', 'ignite', 'spark'].includes(word)) return null;
  // "a sea mine damaged a ship", "the bridge was damaged by a drone": what a weapon damages it has struck
  if (word === 'damage') return doneBy(s, i, borne).some((k) => k !== null && flies.test(lemma(s, k))) && whom.some((k) => isStructure(lemma(s, k)) || vehicle.test(lemma(s, k))) ? deed('unspecified', { sure: false, aims: true }) : null;
  // "a car bomb left nine people dead", "a mine caused three deaths", "gunmen left two dead": harm by what bursts, or by those who bear arms
  if (harms.has(word)) {
    const who = borne ? null : subjectOf(s, i);
    return who === null || !harmBehind.test(rest(s, i)) ? null : flies.test(lemma(s, who)) ? deed('unspecified', { sure: false, by: 'thing' }) : bears(s, who) && word !== 'result' ? deed('attack', { sure: false }) : null;
  }
  // "the army lost control of the town": whoever took it
  if (word === 'lose') return !borne && s.tokens[i]?.xpos === 'VBD' && form(s, i + 1) === 'control' && form(s, i + 2) === 'of' && (bears(s, subjectOf(s, i)) || /^(?:military|regime|junta|government)$/.test(lemma(s, subjectOf(s, i) ?? -1)) || s.tokens[subjectOf(s, i) ?? -1]?.upos === 'PROPN') && s.tokens.slice(i + 3, i + 8).some((t, k) => held.test(lemma(s, i + 3 + k)) || (t.upos === 'PROPN' && !/^(?:Parliament|Congress|Senate|Council)$/.test(t.form))) && !/ of (?:(?:the|his|her|their|a|an) )?(?:vehicle|car|bus|truck|lorry|plane|aircraft|ball|ship|boat|board|company|party|senate|house|parliament)\b/iu.test(rest(s, i)) ? deed('capture', { by: 'thing' }) : null;
  // "the missile came in shortly after sunset", "shells came down on the market"
  if (word === 'come' && (arriving.test(rest(s, i)) || /^down\b/u.test(rest(s, i)) && [subjectOf(s, i)].some((k) => k !== null && /^(?:shell|mortar|rocket|missile|round)$/.test(lemma(s, k)))) && [subjectOf(s, i)].some((k) => k !== null && flies.test(lemma(s, k)))) return deed(/^(?:shell|mortar|rocket|missile|iskander|kinzhal|kalibr|scud|katyusha)$/.test(lemma(s, subjectOf(s, i) ?? -1)) || /^(?:mortar|artillery|tank)$/.test(form(s, (subjectOf(s, i) ?? 0) - 1)) ? 'shelling' : 'unspecified', { by: 'thing' });
  if (word === 'come') return underFire(s, i) ? deed('attack', { by: 'patient' }) : null;
  // "soldiers strafed a hut"
  if (word === 'strafe' && bears(s, subjectOf(s, i)) && !s.tokens.some((t) => /^(?:helicopters?|jets?|aircraft|warplanes?|planes?|gunships?|air|drones?)$/i.test(t.form))) return deed('attack', { aims: true });
  // "two officers held for twelve days by the rebels"
  if (word === 'hold' && heldBy(s, i)) return taking;
  if (['stage', 'hold', 'bring', 'organise', 'organize'].includes(word)) return rallied(s, i) ? deed('protest') : null;
  // "took out a procession", as papers in South Asia have it
  if (word === 'take' && form(s, i + 1) === 'out' && rallied(s, i)) return deed('protest');
  // "the Security Service took a lecturer from his house"
  if (word === 'take' && people && !borne && fromHome(s, i) && [subjectOf(s, i)].some((k) => k !== null && official(s, k))) return deed('arrest', { harm: 'detained', aims: true });
  // "presumed fighters, who took its driver and a nurse": nobody is taken to be helped by those
  if (word === 'take' && people && !borne && [subjectOf(s, i)].some((k) => k !== null && (outlaws.test(lemma(s, antecedent(s, k))) || maskedOrArmed(s, k) || (form(s, k) === 'who' && [k - 1, k - 2].some((b) => outlaws.test(lemma(s, b)))))) && (fromSomewhere.test(rest(s, i)) && !helped.test(rest(s, i)) || !/\b(?:to (?:the |an? |be )?(?:\p{L}+ )?(?:hospital|clinic|safety|doctor|treated)|by surprise|on|in|for|under fire)\b/u.test(s.tokens.slice(i + 1, i + 10).map((t) => t.form).join(' ')))) return taking;
  // "the AA took at least 30 men from villages", "men of a brigade took him from a tea stall"
  if (word === 'take' && !borne && (people || whom.some((k) => ['him', 'her', 'them'].includes(form(s, k)))) && [subjectOf(s, i)].some((k) => k !== null && (initials(s, k) || ofUnit(s, k))) && fromSomewhere.test(rest(s, i)) && !helped.test(rest(s, i))) return taking;
  // "Boko Haram took 276 schoolgirls from Chibok": ten or more by whoever has a name, and to no good end
  if (word === 'take' && people && !borne && s.tokens[subjectOf(s, i) ?? -1]?.upos === 'PROPN' && whom.some((k) => captives.test(lemma(s, k)) && kidsBy(s, k, 'nummod').some((n) => /^\d{2,}$|^(?:dozens|hundreds|twelve|twenty|thirty|forty|fifty)/u.test(form(s, n)))) && fromSomewhere.test(rest(s, i)) && !helped.test(rest(s, i)) && !/ (?:to|for|on) /u.test(rest(s, i).split(' from ')[0] ?? '')) return taking;
  const from = word === 'take' && !borne ? takenBy(s, i, whom) : null;
  if (from) return from;
  if (word === 'take' && people && ledOff(s, i)) return taking;
  if (word === 'take' && (people || (!borne && whom.some((k) => /^(?:them|him|her)$/.test(form(s, k))))) && led(s, i)) return taking;
  // "took 17 crew members hostage", wherever the tree hangs the last word
  if (word === 'take' && people && s.tokens.slice(i + 1, i + 9).some((t) => /^(?:hostages?|captive)$/i.test(t.form))) return taking;
  // "the rebels took Goma"
  if (word === 'take' && !borne && kidsBy(s, i, 'obj').some((k) => s.tokens[k]?.upos === 'PROPN') && (bears(s, subjectOf(s, i)) || initials(s, subjectOf(s, i))) && !kidsBy(s, i, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => ['to', 'into', 'from'].includes(form(s, c))))) return deed('capture', { sure: false, aims: true });
  if (word === 'drop' && fromTheAir(s, i, borne ? whom : kidsBy(s, i, 'obj'))) return deed('air-strike');
  if (word === 'drop') { const k = (borne ? whom : kidsBy(s, i, 'obj')).find((o) => charge.test(lemma(s, o)) && (lemma(s, o) !== 'charge' || kidsBy(s, o, 'compound', 'amod').some((m) => /^(?:explosive|depth|shaped|demolition)$/.test(form(s, m))))); return k === undefined ? null : deed(poison.test(lemma(s, k)) ? 'chemical-attack' : 'air-strike'); }
  // "rebels entered Sake"
  if (word === 'enter' && kidsBy(s, i, 'obj').some((k) => s.tokens[k]?.upos === 'PROPN') && (bears(s, subjectOf(s, i)) || initials(s, subjectOf(s, i)))) return deed('capture', { sure: false, aims: true });
  // "the town changed hands"
  if (word === 'change' && form(s, i + 1) === 'hands') return kidsBy(s, i, 'nsubj').some((k) => s.tokens[k]?.upos === 'PROPN' || held.test(lemma(s, k)) || ['area', 'territory', 'hill', 'neighbourhood', 'it', 'crossing', 'bridge'].includes(lemma(s, k))) ? deed('capture', { by: 'thing' }) : null;
  // "denied the town had fallen"
  if (word === 'fall' && kidsBy(s, i, 'nsubj').some((k) => held.test(lemma(s, k)) && lemma(s, k) !== 'position' && kidsBy(s, k, 'det').length > 0) && !kidsBy(s, i, 'obl', 'xcomp').length) return deed('capture', { by: 'thing' });
  // "the town fell to the rebels"
  if (word === 'fall' && kidsBy(s, i, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => ['to', 'into'].includes(form(s, c))) && (bears(s, k) || lemma(s, k) === 'hand' || (s.tokens[k]?.upos === 'PROPN' && kidsBy(s, i, 'nsubj').some((n) => held.test(lemma(s, n)))))) && kidsBy(s, i, 'nsubj').some((k) => s.tokens[k]?.upos === 'PROPN' || held.test(lemma(s, k)))) return deed('capture', { by: 'thing' });
  // "dragged the unionist from his flat", but not to be killed there
  if (['drag', 'haul', 'pull'].includes(word) && !whom.some((k) => /^(?:body|corpse|remains|survivor)$/.test(lemma(s, k))) && (borne || !/^(?:rescuer|firefighter|medic|paramedic|volunteer|neighbour|neighbor|worker)$/.test(lemma(s, subjectOf(s, i) ?? -1))) && (people ? led(s, i) || fromHome(s, i) || ledOff(s, i) : whom.some((k) => s.tokens[k]?.upos === 'PROPN' || kidsBy(s, k, 'appos').some((a) => s.tokens[a]?.upos === 'PROPN')) && fromHome(s, i)) && !kidsBy(s, i, 'conj').some((k) => /^(?:stab|shoot|kill|beat|execute|lynch|hack|murder|behead|burn|hang|torch|stone|slaughter)$/.test(lemma(s, k)))) return taking;
  // "forced 4,000 families from their homes"
  if (['force', 'drive'].includes(word) && whom.some((k) => isPerson(lemma(s, k)) || ['family', 'household', 'thousand', 'hundred', 'ten', 'dozen'].includes(lemma(s, k))) && s.tokens.slice(i + 1, i + 12).some((t, k) => ['homes', 'villages', 'houses', 'land', 'lands', 'camps'].includes(t.form) && ['from', 'of'].some((w) => [form(s, i + k), form(s, i + k - 1)].includes(w)))) return deed('displacement', { harm: 'displaced', result: true });
  // "beaten by soldiers", "beat two boys with rifle butts"
  if (['beat', 'beaten', 'kick', 'whip', 'flog'].includes(word) && whom.some((k) => isPerson(lemma(s, k))) && (armedBy(s, i, borne) || withClubs(s, i))) return deed('attack', { aims: true });
  // "hung by their wrists"; "gunmen hanged five men from a bridge"
  if (['hang', 'suspend'].includes(word) && byLimbs(s, i)) return deed('torture', { aims: true });
  if (word === 'hang' && people && (borne ? kidsBy(s, i, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by') && (bears(s, k) || lemma(s, k) === 'mob')) : bears(s, subjectOf(s, i)))) return deed('killing', { harm: 'killed', aims: true, result: true });
  // "hundreds of women marched through Antananarivo"
  if (marching(s, i, word)) return deed('protest');
  // "was shot four times", "shot in the head"
  if (word === 'shoot' && s.tokens[i]?.xpos === 'VBN' && /^(?:(?:\p{L}+ ){0,2}times|in (?:the|his|her|their) (?:\p{L}+ )?(?:head|neck|chest|back|leg|legs|arm|stomach|face|abdomen)|at close range|at point)\b/iu.test(s.tokens.slice(i + 1, i + 6).map((t) => t.form).join(' '))) return deed('attack', { aims: true });
  if (word === 'sabotage' && whom.some((k) => isStructure(lemma(s, k)))) return deed('destruction', { aims: true });
  // "blew up a railway bridge"
  if (word === 'blow' && form(s, i + 1) === 'up' && whom.some((k) => isStructure(lemma(s, k)) || (['section', 'part', 'stretch', 'span'].includes(lemma(s, k)) && kidsBy(s, k, 'nmod').some((o) => isStructure(lemma(s, o)))))) return deed('bombing', { aims: true });
  // "a mob burned 12 houses"
  if (word === 'burn' && !borne && whom.some((k) => isStructure(lemma(s, k))) && [subjectOf(s, i)].some((k) => k !== null && (bears(s, k) || /^(?:mob|crowd|rioter|demonstrator|protester|settler|vigilante)$/.test(lemma(s, k))))) return deed('destruction', { aims: true });
  // "its forces engaged an army patrol": those who bear arms on either side
  if (word === 'engage') return !borne && s.tokens[i]?.xpos !== 'VB' && bears(s, subjectOf(s, i)) && kidsBy(s, i, 'obj').some((k) => bears(s, k) || /^(?:patrol|convoy|column|outpost|garrison|hoodlum|assailant|enemy)$/.test(lemma(s, k))) ? deed('clash', { by: 'both' }) : null;
  // "operatives intercepted one Musa Bello": a man stopped and held, and nothing that flies
  if (word === 'intercept') return !borne && [subjectOf(s, i)].some((k) => k !== null && (official(s, k) || bears(s, k) || /^(?:operative|officer|agent|detective|guard|patrol|personnel)$/.test(lemma(s, k)))) && kidsBy(s, i, 'obj').some((k) => /^(?:suspect|courier|smuggler|trafficker|runner|dealer|gunrunner)$/.test(lemma(s, k)) || (form(s, i + 1) === 'one' && s.tokens[i + 2]?.upos === 'PROPN')) ? deed('arrest', { harm: 'detained', aims: true }) : null;
  // "slit their throats", "had their throats slit by militants"
  if (word === 'slit' && (/^throats?$/.test(form(s, i - 1)) || kidsBy(s, i, 'obj', 'nsubj:pass').some((k) => lemma(s, k) === 'throat'))) return slaying;
  return null;
}

/** "took credit in a post", "took part in the raid": nothing and nobody is taken. */
export const takesNothing = (s: Sentence, i: number): boolean => /^(?:credit|aim|note|part|place|responsibility|issue|action|office|power|refuge|shelter|cover|command|charge|effect|care|time|stock|advantage|notice|root|shape|turns?)$/.test(form(s, i + 1));
const pastHolding = /^(?:dead|deceased|wounded|injured|bod(?:y|ies)|corpses?|casualt(?:y|ies)|remains)$/;
const anyFallen = anyWord(({ low }) => pastHolding.test(low));
/** "the dead were taken away", "took the wounded to a clinic": who is past being held. */
export const takesFallen = (s: Sentence, i: number): boolean => anyFallen(s) && (passive(s, i) ? kidsBy(s, i, 'nsubj:pass', 'nsubj') : kidsBy(s, i, 'obj')).some((k) => pastHolding.test(form(s, k))) && !/\b(?:hostage|prisoner|captive)s?\b/u.test(rest(s, i));
const members = /^(?:man|member|element|soldier|fighter)$/;
/** "men of a brigade", "members of the militia": by the unit that they are of. */
const ofUnit = (s: Sentence, k: number): boolean => members.test(lemma(s, k)) && kidsBy(s, k, 'nmod').some((o) => bears(s, o) || /^(?:brigade|battalion|militia|unit|faction|regiment|squad)$/.test(lemma(s, o)));
const fromSomewhere = /^(?:(?!to\b|for\b|on\b)[\p{L}\d-]+ ){1,6}?(?:from|off|out of) /u;
/** Whither people are taken for their good. */
const helped = /\b(?:to (?:the |an? |be )?(?:\p{L}+ )?(?:hospital|clinic|safety|shelter|doctor|treated|reception|relatives)|for (?:treatment|surgery|training abroad|safety)|by surprise)\b/u;
/** "out of his house", "away from their camp". */
const outOfHis = /^(?:out|away|off)? ?(?:from|of|out of) (?:his|her|their) /u;
const lettersOnly = /^(?!(?:UN|EU|AU|US|UK|WHO|WFP|UNHCR|UNICEF|OCHA|MSF|ICRC|NGOs?|IDPs?|IOM|BBC|AFP|AP|CNN|OIC|IMF|UNMISS|MONUSCO|TV)$)[A-Z][A-Z0-9-]{1,7}$/;
/** "M23", "FARDC": a band or an army by its letters, not an office of nations. */
const initials = (s: Sentence, k: number | null): boolean => k !== null && lettersOnly.test(s.tokens[k]?.form ?? '');
/** "took nine men towards the mountains", "dragged three villagers along": led off, though not from where; not "taken to hospital". */
const ledOff = (s: Sentence, i: number): boolean => /^(?:[\p{L}\d’'-]+ ){0,6}?(?:along(?: with them)?\b|away\b|(?:to|into|towards?) (?:the |an? |nearby |dense |thick )*(?:bush|forest|jungle|mountains?|hills|woods|trees|desert|reeds|mangroves|swamps?|plantations?|bushes|unknown|undisclosed|unidentified|desert)\b|as (?:human )?shields\b)/iu.test(s.tokens.slice(i + 1, i + 14).map((t) => t.form).join(' '));
/** Whether people are told to be in the hands of those who bear arms, wherever the tree hangs these. */
function heldBy(s: Sentence, i: number): boolean {
  const t = s.tokens[i];
  const who = [...kidsBy(s, i, 'nsubj', 'nsubj:pass'), ...(t && relation(t) === 'acl' ? [t.head] : [])].map((k) => antecedent(s, k));
  if (t?.xpos !== 'VBN' || kidsBy(s, i, 'obj').length || !who.some((k) => isPerson(lemma(s, k)))) return false;
  const by = s.tokens.findIndex((_, k) => k > i && k < i + 9 && form(s, k) === 'by');
  return by > 0 && s.tokens.slice(by, by + 7).some((_, k) => bears(s, by + k) && form(s, by + k) !== 'police') && !s.tokens.slice(i, by).some((o) => /^[,;]$/.test(o.form));
}
/** Whether whoever takes somebody away is armed or hides his face. */
const takesAway = (s: Sentence, who: number | null): boolean => who !== null && (bears(s, who) || disguised(s, who)) && lemma(s, who) !== 'police';
/** "repelled 17 attacks", "stopped 41 assault actions": what was fought off is an assault, and for a word that means less, one of several or one in which men were killed. */
function assaulted(s: Sentence, i: number, whom: readonly number[]): boolean {
  const sure = ['repel', 'repulse'].includes(lemma(s, i));
  return whom.some((k) => (/^(?:attack|assault|raid|incursion|offensive|onslaught|ambush)$/.test(lemma(s, k)) || kidsBy(s, k, 'compound', 'amod').some((m) => ['assault', 'attack', 'offensive'].includes(form(s, m)))) && (sure ? s.tokens[i]?.xpos !== 'VB' : kidsBy(s, k, 'nummod').length > 0 || /(?:\band|,) kill(?:ed|ing)\b/.test(rest(s, i))));
}
/** "threw back an assault", "pushed back the rebels", "fought off the attack": though the tree hang the assault elsewhere. */
const repulsed = (s: Sentence, i: number, whom: readonly number[]): boolean => s.tokens[i]?.xpos !== 'VB' && (whom.some((k) => assaults.test(lemma(s, k)) || (s.tokens[k]?.upos === 'NOUN' && bears(s, k) && (passive(s, i) || bears(s, subjectOf(s, i)) || /^(?:marine|defender|unit|brigade|battalion)$/.test(lemma(s, subjectOf(s, i) ?? -1))))) || /^(?:back|off) (?:an?|the|two|three|several|\d+|repeated|another) (?:\p{L}+ ){0,2}?(?:attacks?|assaults?|raids?|incursions?|offensives?|ambush(?:es)?)\b/u.test(rest(s, i)));
const assaults = /^(?:attack|assault|raid|incursion|offensive|onslaught|ambush)$/;
const vehicle = /^(?:car|bus|minibus|van|truck|lorry|ambulance|vehicle|tractor|pickup|boat|tank|convoy|train|motorcycle|motorbike|carrier|gun|howitzer|launcher|battery|radar|ship|vessel|launch|bicycle|cart|locomotive)$/;
const carriage = /^(?:minibus|bus|car|taxi|truck|lorry|vehicle|convoy|coach|van|ambulance|pickup|tanker|train|boat|canoe|motorcycle|motorbike|rickshaw|tricycle|jeep)$/;
const outlaws = /^(?:gunman|bandit|militant|insurgent|jihadist|rebel|robber|kidnapper|attacker|assailant|pirate|militiaman|fighter|terrorist)$/;
const maskings = new Set(['armed', 'masked', 'hooded']);
/** "Armed men", "hooded youths". */
const maskedOrArmed = (s: Sentence, k: number): boolean => kidsBy(s, k, 'amod').some((m) => maskings.has(form(s, m)));
/** Who does what a verb tells, by its subject or, of what is done, by a "by". */
const doneBy = (s: Sentence, i: number, borne: boolean): readonly (number | null)[] => borne ? kidsBy(s, i, 'obl', 'obl:agent').filter((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by')) : [subjectOf(s, i)];
const charged = /\b(?:on suspicion|on charges?|suspected of|accused of|under (?:a|an) (?:warrant|arrest)|wanted (?:for|over|by))\b/u;
/** The words behind a word. */
const rest = (s: Sentence, i: number): string => s.tokens.slice(i + 1, i + 26).map((t) => t.form).join(' ');
/** What comes under fire of words or of markets. */
const criticised = /^(?:policy|decision|plan|proposal|law|bill|budget|move|remark|comment|scheme|system|reform|naira|dollar|rupee|pound|euro|peso|rouble|ruble|yen|yuan|rand|shilling|lira|currency|share|stock|bond|bank|company|firm|brand|film|book|song|government|cabinet|parliament|ministry|party|council|club|federation|league|media|newspaper|network|platform|deal|agreement|record|handling|response|role)$/;
/** "came under fire near the bridge": but nobody's words ("came under fire for his remarks"). */
function underFire(s: Sentence, i: number): boolean {
  const fire = kidsBy(s, i, 'obl').find((k) => (/^(?:fire|attack|shelling|bombardment|gunfire|assault|ambush)$/.test(lemma(s, k)) || (/^(?:hail|rain|burst|volley|barrage)$/.test(lemma(s, k)) && /^of (?:bullets|gunfire|fire|shells|rockets|mortars?|shots|lead)\b/.test(`${form(s, k + 1)} ${form(s, k + 2)}`))) && kidsBy(s, k, 'case').some((c) => form(s, c) === 'under'));
  if (fire === undefined) return false;
  const who = subjectOf(s, i);
  const spoken = who !== null && ((isPerson(lemma(s, who)) && !combatants.has(lemma(s, who)) && s.tokens[who]?.xpos === 'NN') || criticised.test(lemma(s, who)));
  return !spoken && !s.tokens.slice(fire + 1, fire + 4).some((t) => /^(?:for|over|from|because)$/i.test(t.form) && !s.tokens.slice(fire + 1).some((o) => /^(?:riverbank|men|fighters|bandits|attackers|assailants|rooftops?|gunm[ae]n|militants?|rebels?|soldiers?|troops|insurgents?|hills?|positions?|side|bank|forest|bush|building|artillery|snipers?|drones?|vehicles?|direction|ambush|fighters?|bandits?|forces?)$/i.test(o.form)));
}
/** "staged a sit-in demanding an inquiry", "brought out a procession in protest". */
export const rallied = (s: Sentence, i: number): boolean => { const words = s.tokens.map((t) => t.form.toLowerCase()); return /^(?:an? |another )?(?:\p{L}+ ){0,2}?(?:sit ?- ?in|dharna)\b/u.test(words.slice(i + 1, i + 8).join(' ')) || /^(?:out )?(?:an? |several |the )?(?:\p{L}+ ){0,2}?(?:procession|rally|march|vigil|demo|demonstration|blockade)\b/u.test(words.slice(i + 1, i + 8).join(' ')) && cause.test(words.join(' ')); };
const dropped = /^(?:leaflet|flyer|flier|food|aid|supply|supplies|parcel|relief|package|water|medicine|ration|pamphlet|bombshell|hint|charge|case|parachutist|paratrooper|ball|candle|flower|petal)s?$/;
/** "containers of burning liquid were dropped from an aircraft": anything but what helps or tells. */
const fromTheAir = (s: Sentence, i: number, whom: readonly number[]): boolean => whom.some((k) => s.tokens[k]?.upos === 'NOUN' && !isPerson(lemma(s, k)) && ![k, ...kidsBy(s, k, 'compound', 'nmod')].some((m) => dropped.test(lemma(s, m)))) && kidsBy(s, i, 'obl').some((k) => aircraft.test(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['from', 'by'].includes(form(s, c)))) && s.tokens.some((t) => /^(?:on|onto|over)$/i.test(t.form));

/** "from his flat", wherever the tree hangs it. */
export const fromHome = (s: Sentence, i: number): boolean => /\b(?:from|off|out of) (?:his|her|their|a|the) (?:[\p{L}-]+ )?(?:home|minibus|coach|lorry|truck|pickup|jeep|van|cab|tractor|tricycle|scooter|canoe|tent|classroom|hostel|clinic|barracks|train|boat|ferry|motorbike|motorcycle|rickshaw|house|flat|apartment|hut|car|vehicle|office|bed|room|shop|farm|school|dormitory|hospital|church|mosque|bus|taxi)s?\b/iu.test(s.tokens.slice(i, i + 14).map((t) => t.form).join(' '));
/** "soldiers took Ko Aung from his office", "since gunmen took him": somebody by name or pronoun in the hands of those who bear arms; by a state's own, an arrest. */
function takenBy(s: Sentence, i: number, whom: readonly number[]): Trigger | null {
  const who = subjectOf(s, i);
  const named = whom.some((k) => s.tokens[k]?.upos === 'PROPN') && fromHome(s, i);
  const him = whom.some((k) => ['him', 'her', 'them'].includes(form(s, k))) && (fromHome(s, i) || /^(?:him|her|them)(?: away)? ?(?:[.,;]|$|(?:on|during|late|early|last|at|one|that|in the) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|\d|night|dawn|gunpoint|year|week|month|evening|morning|day))/u.test(rest(s, i)));
  if (who === null || !(named || him) || !(bears(s, who) || official(s, who) || disguised(s, who))) return null;
  return official(s, who) || /^(?:soldier|troop|police|policeman|army|gendarme)$/.test(lemma(s, who)) ? deed('arrest', { harm: 'detained', aims: true }) : taking;
}

const confessed = /^(?:(?:an?|the|his|her|their|its|false|forced) ){0,2}(?:confessions?|answers?|admissions?|names?|truth|information|statements?)(?: \w+){0,3}? out of\b/u;
const captives = /^(?:schoolgirl|schoolboy|student|pupil|child|villager|woman|man|girl|boy|civilian|resident|hostage|worshipper|passenger|fisherman|farmer)$/;
const clubs = /^(?:clubs?|batons?|sticks?|butts?|cables?|whips?|bars?|pipes?|truncheons?|machetes?)$/;
const withClubs = (s: Sentence, i: number): boolean => s.tokens.slice(i + 1, i + 12).some((t) => clubs.test(t.form));
const byLimbs = (s: Sentence, i: number): boolean => s.tokens.slice(i + 1, i + 6).some((t) => /^(?:wrists?|arms?|feet|ankles?|hands|ceiling)$/.test(t.form));

const guards = new Set(['officer', 'policeman', 'settler', 'guard', 'agent', 'vigilante']);
/** Whether those who bear arms or an office of force do it. */
const armedBy = (s: Sentence, i: number, borne: boolean): boolean => (borne ? kidsBy(s, i, 'obl').filter((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'by')) : [subjectOf(s, i)]).some((k) => k !== null && (bears(s, k) || guards.has(lemma(s, k))));

/** "women marched through the town", "farmers blocked the highway", "took to the streets": people, and not those who bear arms, make a protest. */
function marching(s: Sentence, i: number, word: string): boolean {
  const who = subjectOf(s, i);
  if (who === null || bears(s, who) || s.tokens[i]?.xpos === 'VBG' || !(crowd.test(lemma(s, who)) || (isPerson(lemma(s, who)) && s.tokens[who]?.xpos === 'NNS' && !combatants.has(lemma(s, who))))) return false;
  const words = s.tokens.map((t) => t.form.toLowerCase()).join(' ');
  if (word === 'take' && toStreets(s, i)) return true;
  if (['block', 'blockade', 'barricade', 'occupy'].includes(word)) return kidsBy(s, i, 'obj').some((k) => /^(?:road|highway|street|motorway|bridge|entrance|square|railway|crossing|avenue|junction)$/.test(lemma(s, k))) && cause.test(words);
  return ['march', 'rally', 'gather'].includes(word) && kidsBy(s, i, 'obl').some((k) => kidsBy(s, k, 'case').some((c) => ['through', 'on', 'to', 'in', 'against', 'outside'].includes(form(s, c)))) && cause.test(words);
}
const toStreets = (s: Sentence, i: number): boolean => form(s, i + 1) === 'to' && s.tokens.slice(i + 2, i + 6).some((t) => /^streets?$/.test(t.form));
const crowd = /^(?:hundred|thousand|ten|dozen|crowd|score)s?$/;
const cause = /\b(?:demand\w*|protest\w*|condemn\w*|against|calling for|to call for|in (?:anger|support of)|slogans?|placards?|banners?|denounc\w+)\b/;

/** "a teacher was beaten to death", "twelve houses were burnt", "a boy succumbed to his wounds": a verb that a tagger may take for an adjective. */
export const beaten = (s: Sentence, i: number): boolean => form(s, i) === 'succumbed' || (['burned', 'burnt'].includes(form(s, i)) && kidsBy(s, i, 'cop').length > 0) || ['beaten', 'hacked', 'stabbed', 'stoned', 'burned', 'burnt'].includes(form(s, i)) && ((form(s, i + 1) === 'to' && form(s, i + 2) === 'death') || form(s, i + 1) === 'alive');

/** Verbs of many senses that `wayOf` reads. */
const ways = new Set(['agree', 'use', 'carry', 'cart', 'haul', 'truck', 'steal', 'rustle', 'make', 'drive', 'survive', 'escape', 'lie', 'wait', 'hold', 'take', 'beat', 'beaten', 'inflict', 'deliver', 'deal', 'recover', 'regain', 'reclaim', 'keep', 'dislodge', 'walk', 'roll']);
/** Verbs that mean an abduction where their object is people. */
const takers = new Set(['seize', 'snatch', 'march', 'grab']);
/** How what was shot or thrown reaches where it bursts. */
const arriving = /^(?:down (?:in|on|upon|onto|near|beside|through)|in (?:shortly|just|at|after|before|on|from|over|soon)|(?:in )?through the (?:\p{L}+ )?(?:roof|window|wall|ceiling))\b/u;
const harms = new Set(['leave', 'cause', 'result', 'inflict']);
const harmBehind = /^(?:in |to )?(?:(?!without\b|no (?!fewer|less)|how\b|that\b)[^,.;:]){1,80}?\b(?:dead|wounded|injured|maimed|deaths?|fatalities|casualties|injuries)\b/u;
/** What flies, bursts or cuts by itself. */
const flies = /^(?:drone|uav|fpv|quadcopter|shell|missile|rocket|mortar|bullet|bomb|mine|landmine|shrapnel|shahed|geran|lancet|iskander|kinzhal|kalibr|scud|katyusha|grenade|round|kab)$/;
const fragment = /^(?:bullet|shrapnel|splinter|fragment|pellet)$/;
const debris = /^(?:debris|wreckage|fragment)$/;
/** "Falling debris", "the wreckage of a drone". */
const fellDown = (s: Sentence, k: number): boolean => debris.test(lemma(s, k)) && (['falling', 'fallen'].includes(form(s, k - 1)) && !/^(?:of|from)$/.test(form(s, k + 1)) || s.tokens.slice(k + 1, k + 6).some((t, n) => flies.test(lemma(s, k + 1 + n)) && /^(?:of|from)$/.test(form(s, k + 1))));
const others = new Set(['hit', 'strike', 'set', 'ignite', 'spark', 'leave', 'cause', 'result', 'inflict', 'damage', 'lose', 'engage', 'intercept', 'catch', 'find', 'reach', 'lead', 'wipe', 'throw', 'push', 'fight', 'capture', 'repel', 'repulse', 'stop', 'halt', 'foil', 'thwart', 'come', 'strafe', 'hold', 'stage', 'bring', 'organise', 'organize', 'drag', 'haul', 'pull', 'force', 'drive', 'whip', 'flog', 'hang', 'suspend', 'march', 'rally', 'gather', 'block', 'blockade', 'barricade', 'occupy', 'take', 'drop', 'enter', 'fall', 'beat', 'beaten', 'kick', 'slit', 'change', 'shoot', 'blow', 'sabotage', 'burn']);
const charge = /^(?:bomb|bomblet|grenade|explosive|explosives|munition|ammunition|shell|mortar|napalm|phosphorus|missile|charge|mine|ordnance|barrel|device|gas|agent|chlorine|sarin|poison)$/;
const poison = /^(?:gas|agent|chlorine|sarin|poison)$/;
const held = /^(?:town|city|village|locality|settlement|island|junction|quarter|base|camp|post|outpost|garrison|barracks|capital|district|province|airport|airfield|position|hill|port|stronghold)$/;
const aircraft = /^(?:aircraft|helicopter|plane|jet|warplane|drone|paramotor|paraglider|gyrocopter)$/;

const anyFlier = anyLemma((lemma) => flies.test(lemma)), anyFragment = anyLemma((lemma) => fragment.test(lemma)), anyDebris = anyLemma((lemma) => debris.test(lemma)), anyCarriage = anyLemma((lemma) => carriage.test(lemma)), anyDrop = anyLemma((lemma) => aircraft.test(lemma) || charge.test(lemma)), anyAssault = anyLemma((lemma) => assaults.test(lemma)), anyOutlaw = anyLemma((lemma) => outlaws.test(lemma) || combatants.has(lemma));
const ofAssault = anyWord(({ low }) => ['assault', 'attack', 'offensive'].includes(low)), under = anyWord(({ low }) => low === 'under');
/** What `take` is asked with beside whence and by whom: whom, or those who bear arms (`bearsArms`, `initials`). */
const taken = anyWord(({ low, form: word }) => /^(?:him|her|them|hostages?|captive|bullets?|rounds?|pellets?)$/.test(low) || armsForm.test(low) || lettersOnly.test(word));
/** Whether somebody may be led off with a verb, by the words that `led`, `fromHome` and `ledOff` need. */
const mayLead = (s: Sentence, i: number): boolean => mayBeLed(s) || fromHome(s, i) || ledOff(s, i);
const anyInitials = anyWord(({ form: word }) => lettersOnly.test(word)), anyMob = anyLemma((lemma) => lemma === 'mob'), anyMasked = anyWord(({ low }) => maskings.has(low)), anyGuard = anyLemma((lemma) => guards.has(lemma)), anyTaken = anyLemma((lemma) => members.test(lemma) || captives.test(lemma));
const anyHarm = anyWord(({ low }) => /dead|wounded|injured|maimed|death|fatalit|casualt|injur/u.test(low));
const mayBeat = (s: Sentence, i: number): boolean => anyBearer(s) || anyGuard(s) || withClubs(s, i);
const fought = (s: Sentence): boolean => anyAssault(s) || ofAssault(s);
const backOrOff = (s: Sentence, i: number): boolean => ['back', 'off'].includes(form(s, i + 1));
const fromTheirs = (s: Sentence, i: number): boolean => s.tokens.slice(i + 1, i + 12).some((t) => ['homes', 'villages', 'houses', 'land', 'lands', 'camps'].includes(t.form));
const inProtest = (s: Sentence): boolean => cause.test(s.tokens.map((t) => t.form.toLowerCase()).join(' '));
/** Words without which `doing` tells nothing of a verb that its own rules read, so that no tree is made for it. A rule for one of these verbs that needs none of its words must change it here. */
const needs: ReadonlyMap<string, (s: Sentence, i: number) => boolean> = new Map<string, (s: Sentence, i: number) => boolean>([
  ...['catch', 'find', 'reach'].map((verb) => [verb, anyFlier] as const),
  ['damage', (s) => anyFlier(s) || anyDebris(s)], ...['set', 'ignite', 'spark'].map((verb) => [verb, anyDebris] as const),
  ...['hit', 'strike'].map((verb) => [verb, anyFragment] as const),
  ...['stage', 'bring', 'organise', 'organize'].map((verb) => [verb, rallied] as const),
  ...['throw', 'push', 'fight'].map((verb) => [verb, backOrOff] as const),
  ...['repel', 'repulse', 'foil', 'thwart'].map((verb) => [verb, fought] as const),
  ...['stop', 'halt'].map((verb) => [verb, (s: Sentence) => anyCarriage(s) || fought(s)] as const),
  ...['rally', 'gather', 'blockade', 'barricade', 'occupy'].map((verb) => [verb, inProtest] as const),
  ['block', (s) => anyCarriage(s) || inProtest(s)],
  ['lose', (s, i) => form(s, i + 1) === 'control' && form(s, i + 2) === 'of'],
  ['come', (s, i) => under(s) || arriving.test(rest(s, i)) || /^down\b/u.test(rest(s, i))],
  ['hold', (s, i) => form(s, i + 1) === 'up' || s.tokens[i]?.xpos === 'VBN' && s.tokens.slice(i + 1, i + 9).some((_, k) => form(s, i + 1 + k) === 'by') || rallied(s, i)],
  ['lead', (s, i) => ledOff(s, i) || outOfHis.test(rest(s, i))],
  ['wipe', (s, i) => form(s, i + 1) === 'out'],
  ['blow', (s, i) => form(s, i + 1) === 'up'],
  ['change', (s, i) => form(s, i + 1) === 'hands'],
  ['force', fromTheirs], ['drive', (s, i) => backOrOff(s, i) || fromTheirs(s, i)],
  ['drop', anyDrop],
  ['shoot', (s, i) => s.tokens[i]?.xpos === 'VBN'],
  ['take', (s, i) => taken(s) || anyOutlaw(s) || anyMasked(s) || toStreets(s, i) || form(s, i + 1) === 'out' && rallied(s, i) || mayLead(s, i) || anyTaken(s) && fromSomewhere.test(rest(s, i))],
  ...['drag', 'haul', 'pull'].map((verb) => [verb, mayLead] as const),
  ['engage', anyBearer], ['enter', (s) => anyBearer(s) || anyInitials(s)],
  ...['leave', 'cause', 'result', 'inflict'].map((verb) => [verb, (s: Sentence, i: number) => anyHarm(s) && harmBehind.test(rest(s, i))] as const),
  ...['beat', 'beaten', 'whip'].map((verb) => [verb, (s: Sentence, i: number) => backOrOff(s, i) || confessed.test(rest(s, i)) || mayBeat(s, i)] as const),
  ...['kick', 'flog'].map((verb) => [verb, mayBeat] as const),
  ['suspend', byLimbs], ['hang', (s, i) => byLimbs(s, i) || anyBearer(s) || anyMob(s)],
]);
