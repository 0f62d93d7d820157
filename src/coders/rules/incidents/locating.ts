import type { Sentence } from '#language';
import type { Claim } from '#model';
import { inSentence, type Found } from '../found.ts';
import type { PlaceMention } from '../doc.ts';
import { above, form, kidsBy, lemma, passive, relation, wordAt } from '../syntax.ts';
import { undergoes } from './governors.ts';
import { nouns } from './lexicon.ts';
import { heardOf } from './stations.ts';

/** Whether a deed's noun stands behind a verb as what came before it ("after a drone attack", "following shelling"). */
const deedBehind = (s: Sentence, verb: number): boolean => s.tokens.some((o, k) => k > verb && o.upos === 'NOUN' && nouns.has(lemma(s, k)) && kidsBy(s, k, 'case').some((c) => ['after', 'following'].includes(form(s, c))));

const holdsPlace = /^(?:city|town|village|district|area|province|region|state|border|camp|county|governorate|neighbou?rhood|suburb|market|road|highway|airport|port|river|island|valley|prefecture|department|municipality|township|territory|crossing|strip|bank|bombing|attack|strike|blast|massacre|shooting|killing|raid|shelling|explosion|airstrike|assault|siege|battle|offensive|ambush)$/;
const bodies = new Set(['force', 'fighter', 'rebel', 'insurgent', 'separatist', 'faction', 'resistance', 'cartel', 'brigade', 'front', 'group', 'army', 'militia', 'movement', 'school', 'university', 'agency', 'police', 'regime', 'government', 'junta', 'authority', 'administration']);
const dwellers = new Set(['traders', 'people', 'resident', 'residents', 'citizen', 'citizens', 'native', 'natives', 'inhabitants', 'hailing']);
const leaving = new Set(['leave', 'flee', 'quit', 'depart', 'escape', 'reach', 'visit']);
const cared = new Set(['treatment', 'treat', 'evacuate', 'airlift', 'transfer', 'rush', 'bury', 'hospitalise', 'hospitalize', 'admit', 'fly', 'stable', 'critical', 'comatose', 'unconscious']);
const where = new Set(['in', 'at', 'near', 'nr', 'outside', 'inside', 'on', 'around', 'across', 'of', 'into', 'by', 'over', 'against', 'through', 'throughout', 'along', 'beside', 'off']);
const ownMen = /^(?:mercenar(?:y|ies)|allies|ally|forces|troops|army|soldiers|proxies|proxy|militias?|backers|government|ministry|ministers?|mayor|governor|president|leaders?|rulers?|envoys?|spokes\p{L}+|foes|enemies|enemy|rivals?|ambassador)$/u;
/** Verbs by which somebody gives a count. */
const tallying = new Set(['give', 'put', 'count', 'list', 'tally', 'estimate', 'update', 'revise', 'lower', 'raise']);
const sayings = new Set(['say', 'tell', 'announce', 'report', 'state', 'claim', 'add', 'confirm', 'deny', 'write', 'warn', 'condemn', 'speak', 'quote']);

/** The places of a sentence that say where by a preposition of their own: for counts without an event word. */
export const placesByThemselves = (found: Found, s: Sentence, sentence: number): readonly PlaceMention[] => inSentence(found.places, sentence).filter((p) => {
  const head = wordAt(s, p.nameSpan[1] - 1);
  const first = wordAt(s, p.span[0]);
  // "in the municipality of Orvik": past its kind
  let k = first - 1;
  while (k > 0 && k > first - 5 && (['the', 'of', 'an', 'a'].includes(form(s, k)) || holdsPlace.test(form(s, k)))) k--;
  const prepositions = [...kidsBy(s, head, 'case').map((n) => form(s, n)), form(s, first), form(s, first - 1), form(s, k)];
  return p.use === 'plain' && locates(s, p) && !ofSpeaker(s, p, new Set()) && prepositions.some((w) => ['in', 'at', 'near', 'outside', 'inside', 'on', 'around', 'across'].includes(w));
});

/** "tribes of A and B", "a family from A": whose name or whose home it is. */
const kindred = /^(?:tribes?|tribesmen|clans?|subclans?|sub-clans?|families|family|dynasty|house|lineage|natives?|residents?|inhabitants?|sheikhs?|elders?|chiefs?|sons?|daughters?)$/;
const ofKindred = (s: Sentence, first: number): boolean => form(s, first - 1) === 'of' && kindred.test(form(s, first - 2));

/** "a bus bound for A", "en route to A", "headed to A": whither somebody went. */
const bound = /\b(?:bound for|en route (?:to|for|from)|on (?:its|his|her|their|the) way (?:to|from|back from|home from)|head(?:ed|ing) (?:to|for|towards?)|destined for|travell?ing (?:to|from)|making for|sail(?:ed|ing) (?:to|for|from))(?: the)?(?: (?:town|city|village|port|capital))?(?: of)?$/u;
/** "At a roadblock on the way to A": a spot that stays where it is. */
const fixedSpot = /\b(?:road-?block|check-?point|barricade|barrier|post|junction|bridge|cross-?roads?|spot|point|stretch|village|hamlet|camp|market|farm|forest) on the way to$/u;
const onTheWay = (s: Sentence, first: number): boolean => { const lead = s.tokens.slice(Math.max(0, first - 8), first).map((t) => t.form.toLowerCase()).join(' '); return bound.test(lead) && !fixedSpot.test(lead); };

/** "hit the market, on the road to Bara": a name that only gives the direction. */
export const towards = (found: Found, p: PlaceMention): boolean => /\b(?:roads?|highway|way|route|track|path|leading|bound|heading) (?:to|for|towards?) (?:the )?$|\btowards? (?:the )?$/iu.test(found.doc.text.slice(Math.max(0, p.nameSpan[0] - 30), p.nameSpan[0]));
/** "martyred on the road to Jerusalem": a cause, and no place. */
export const martyrsRoad = (found: Found, p: PlaceMention): boolean => /\bmartyr\p{L}*\W+(?:[\p{L}]+ ){0,3}on the (?:road|path|way) (?:to|of) (?:the )?$/iu.test(found.doc.text.slice(Math.max(0, p.nameSpan[0] - 60), p.nameSpan[0]));

/** Whether a name, or the age behind it, stands at a word. */
const hailing = (s: Sentence, at: number): boolean => { const t = s.tokens[at]; return t !== undefined && (t.upos === 'PROPN' || (t.upos === 'NUM' && form(s, at - 1) === ',' && s.tokens[at - 2]?.upos === 'PROPN')); };

/** "the embassy of Kenya": whose house, army or man it is. */
const ofState = (s: Sentence, first: number): boolean => { const k = form(s, first - 1) === 'the' ? first - 2 : first - 1; return form(s, k) === 'of' && /^(?:embass(?:y|ies)|consulates?|consul|ambassador|diplomats?|mission|envoy|government|army|navy|flag)$/.test(form(s, k - 1)); };

/** The words above a word as far as the first verb. */
const withinClause = (s: Sentence, at: number): readonly number[] => { const line = above(s, at), verb = line.findIndex((k) => s.tokens[k]?.upos === 'VERB'); return verb < 0 ? line : line.slice(0, verb + 1); };

/** Whether a place's words say where, rather than whence, whither or whose. */
export function locates(s: Sentence, p: PlaceMention): boolean {
  const head = wordAt(s, p.nameSpan[1] - 1);
  const t = s.tokens[head];
  if (!t) return false;
  const first = wordAt(s, p.nameSpan[0]);
  if (form(s, head) === 'there') return t.deprel !== 'expl';
  // "30 km from Gao": how far off, not whence
  if (/\bfrom$/u.test(p.value.relation ?? '') && p.value.radiusKm != null) return true;
  if (parties(s, p, head) || bedside(s, p, head) || (ofKindred(s, first) && !ofHarmed(s, p)) || onTheWay(s, first)) return false;
  const cases = [...kidsBy(s, head, 'case'), head - 1, ...(first < head ? [...kidsBy(s, first, 'case'), first - 1] : [])].map((k) => form(s, k));
  // "the man named by Nairobi as the planner", "made his peace with Damascus": who acts, or whom somebody deals with
  if (t.deprel === 'obl:agent' || p.value.precision >= 6 && cases.includes('by') || (cases.includes('with') && !cases.some((w) => where.has(w)) && !/^(?:borders?|frontier|boundary|crossing|line)$/.test(form(s, first - 2)))) return false;
  // "since the attack triggered the Gaza war": what it is called after
  if (['compound', 'nmod:poss'].includes(relation(t)) && t.head > head && /^(?:war|conflict|crisis|talks|truce|ceasefire|deal|peace)$/.test(lemma(s, t.head)) && !kidsBy(s, t.head, 'case').some((k) => ['in', 'during', 'of'].includes(form(s, k)))) return false;
  // who acts or speaks is no place: "the United States struck", "Kabul said"
  const lead = relation(t) === 'conj' && p.value.precision >= 6 ? s.tokens[t.head] ?? t : t;
  if (['nsubj', 'iobj'].includes(lead.deprel) && !kidsBy(s, head, 'case').length && !passive(s, lead.head) && !undergoes(s, lead.head)) return false;
  // "Israel is accused by", "pointed the finger at Pakistan", "the embassy of Kenya"
  if (p.value.precision >= 6 && (lead.deprel === 'nsubj:pass' && /^(?:accuse|blame|suspect|condemn|criticise|criticize|urge)$/.test(lemma(s, lead.head)) || form(s, first - 2) === 'finger' || ofState(s, first))) return false;
  if (t.deprel === 'nmod:poss' && p.value.precision >= 6) return false;
  // "Sgt. A B, 21, of Tirol, died": where somebody comes from
  if (form(s, first - 1) === 'of' && form(s, first - 2) === ',' && hailing(s, first - 3)) return false;
  // "two predominantly Protestant towns": whose towns, and none of that name
  if (p.value.lat == null && p.value.gazetteerId === undefined && /^(?:towns|villages|areas|districts|neighbou?rhoods|cities|communities|homes|settlements)$/.test(form(s, head + 1)) && form(s, first - 1) !== 'and') return false;
  // "by forces of either the regime or Russia": whose they are
  if (p.value.precision >= 6 && /\b(?:forces|troops|army|military|warplanes|jets|soldiers|agents|regime|government) (?:of|from) (?:either |both |the )*(?:[\p{L}'’-]+ ){0,4}?(?:(?:or|and) (?:the )?)?$/iu.test(s.tokens.slice(Math.max(0, first - 9), first).map((x) => `${x.form} `).join(''))) return false;
  // "the Black Sea port of Orvik": where a town lies that is named behind it
  if (/^(?:port|city|town|resort|village|fortress)$/.test(form(s, head + 1)) && form(s, head + 2) === 'of' && s.tokens[head + 3]?.upos === 'PROPN') return false;
  // "the third attack on the Black Sea city": the water by which a town lies that is named elsewhere
  if (p.value.precision === 7 && [1, 2].some((d) => /^(?:port|city|town|resort)$/.test(form(s, head + d)))) return false;
  // "looted shops next to Kenya's": whose house it is
  if (p.value.precision >= 5 && /^['’]s?$/.test(form(s, head + 1)) && !/^\p{L}/u.test(form(s, head + 2))) return false;
  // "Orvik lies some 70 km southwest of A", "who hold most of A", "telling an A radio station"
  if (onlySited(s, head) || /^(?:radio|television|tv)$/.test(form(s, head + 1)) && /^(?:station|channel|network|programme|program)$/.test(form(s, head + 2))) return false;
  // "U.S. air strike": who did it
  if (/^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|UAE|EU)$/.test(t.form) && ['compound', 'amod', 'nmod'].includes(relation(t)) && t.head > head) return false;
  // "the Jalisco cartel", "al-Rahma school": a part of somebody's or something's name
  if (['compound', 'flat'].includes(relation(t)) && t.head > head && (s.tokens[t.head]?.start ?? 0) >= p.span[1] && !holdsPlace.test(lemma(s, t.head)) && (p.value.lat == null || bodies.has(lemma(s, t.head)))) return false;
  // whose: "Yemen's Houthis"; where the hurt are cared for: "receiving treatment in Nyala"
  if (p.value.precision >= 6 && form(s, head + 1).startsWith("'") && !holdsPlace.test(form(s, head + 2)) && !/^(?:north|south|east|west|central|coast)/.test(form(s, head + 2))) return false;
  // "Ankara's mercenaries", "Goma's mayor": whose men they are
  if (p.value.precision <= 4 && form(s, head + 1).startsWith("'") && ownMen.test(form(s, head + 2)) && ['nmod:poss', 'compound'].includes(t.deprel)) return false;
  // "taken to hospitals in Gao": where the hurt are cared for
  if (kidsBy(s, t.head, 'case').some((k) => form(s, k) === 'to') && /^(?:hospital|clinic|morgue|mortuary|infirmary)$/.test(lemma(s, t.head))) return false;
  if (/^(?:hospitals?|clinics?|morgues?|mortuary|infirmary)$/.test(form(s, wordAt(s, p.span[0]) - 2)) && ['in', 'at', 'near'].includes(form(s, wordAt(s, p.span[0]) - 1)) && [3, 4, 5].some((d) => form(s, wordAt(s, p.span[0]) - d) === 'to')) return false;
  // but "in Orvik two were treated after a drone attack": where the deed was
  if (withinClause(s, head).slice(0, 2).some((k) => cared.has(lemma(s, k)) && (lemma(s, k) !== 'admit' || passive(s, k)) && !(first < 3 && deedBehind(s, k)))) return false;
  // a name that nobody knows is a place only where a preposition or its kind says so
  if (p.value.lat == null && p.value.gazetteerId === undefined && !p.value.relation && p.value.precision <= 2 && !cases.some((w) => where.has(w)) && p.span[1] === p.nameSpan[1] && !(p.value.country != null && form(s, head + 1) === 'in') && !holdsPlace.test(form(s, head + 1)) && !holdsPlace.test(lemma(s, t.head)) && !glossedKind(s, head) && !struckAt(s, head)) return false;
  // "operations against Khawarij": whom, where nobody knows a place of that name
  if (p.value.lat == null && p.value.gazetteerId === undefined && cases.includes('against') && p.span[1] === p.nameSpan[1]) return false;
  // "left Gao", "fled Nyala"; but "left the post, 12 km east of Gao, when …"
  if (!p.value.relation && ['obj', 'obl:unmarked'].includes(t.deprel) && leaving.has(lemma(s, t.head))) return massFlight(s, t.head);
  // "the road from A to B" is where it was, whatever leads from and to
  if (p.value.relation === 'between') return true;
  if (underFire(s, first)) return true;
  // "from neighbouring A"
  let b = wordAt(s, p.span[0]) - 1;
  while (/^(?:neighbou?ring|nearby|adjacent)$/.test(form(s, b))) b--;
  const before = form(s, b);
  if ((before === 'from' || cases.includes('from')) && takenFrom(s, head)) return true;
  if (['from', 'towards', 'toward', 'via', 'to'].some((w) => cases.includes(w) && w !== 'to' || before === w)) return false;
  // "had come down from the Orvik side"
  if (before === 'the' && form(s, b - 1) === 'from' && /^(?:side|direction)$/.test(form(s, head + 1))) return false;
  if (firedFrom(s, first) || cameFrom(s, head) || postedAt(s, head) || boundFor(s, head) || ofRulers(s, head) || inCareOf(s, head)) return false;
  if (cases.includes('into') && above(s, head).slice(0, 2).some((k) => fleeing.has(lemma(s, k)))) return false;
  if (p.value.relation && /^towards?\b/.test(p.value.relation)) return false;
  if (cases.includes('to') && !cases.includes('next') && !cases.includes('close') && !/\b(?:close|next|near|adjacent|leading|leads|way|road|highway|route|track|path|entrances?|approach(?:es)?|gateway) to$/i.test(p.value.relation ?? '')) return false;
  return !(['nmod', 'nmod:poss'].includes(t.deprel) && dwellers.has(form(s, t.head)) && cases.includes('of')) || ofHarmed(s, p);
}

/** "40,000 people have fled Goma": where a flight of many, which is the news itself, began; not "refugees who fled Nyala". */
function massFlight(s: Sentence, v: number): boolean {
  const who = kidsBy(s, v, 'nsubj')[0];
  return lemma(s, v) === 'flee' && s.tokens[v]?.deprel !== 'acl:relcl' && s.tokens[v]?.xpos !== 'VBG' && who !== undefined && (s.tokens[who]?.upos === 'NUM' || kidsBy(s, who, 'nummod').length > 0 || /^(?:tens|dozens|scores|hundreds|thousands|residents|civilians|villagers|people|families|inhabitants)$/.test(form(s, who)));
}

const harming = new Set(['kill', 'execute', 'shoot', 'massacre', 'murder', 'behead', 'slaughter', 'slay', 'butcher', 'lynch', 'gun', 'abduct', 'kidnap', 'wound', 'injure', 'round']);
/** "Soldiers executed 28 residents of A": where those who were harmed live is where it was, if nothing else tells. */
export function ofHarmed(s: Sentence, p: PlaceMention): boolean {
  const t = s.tokens[nameHead(s, p)], who = s.tokens[t?.head ?? -1];
  return t !== undefined && who !== undefined && p.value.precision <= 3 && t.deprel === 'nmod' && /^(?:residents|inhabitants|villagers|people)$/.test(who.form.toLowerCase()) && kidsBy(s, nameHead(s, p), 'case').some((k) => form(s, k) === 'of') && ['obj', 'nsubj:pass'].includes(who.deprel) && harming.has(lemma(s, who.head));
}

const struck = new Set(['shell', 'bomb', 'bombard', 'hit', 'strike', 'attack', 'raid', 'storm', 'pound', 'target', 'capture', 'seize', 'overrun', 'enter', 'invade', 'torch', 'retake', 'recapture', 'besiege', 'take']);
/** "shelled Kafr Taal and Tadil": what was struck or taken, or is joined to it. */
function struckAt(s: Sentence, head: number): boolean {
  const t = s.tokens[head];
  if (!t) return false;
  if (relation(t) === 'flat') return struckAt(s, t.head);
  if (relation(t) === 'conj' && t.head < head) return struckAt(s, t.head);
  return (t.deprel === 'obj' || t.deprel === 'nsubj:pass') && t.upos === 'PROPN' && struck.has(lemma(s, t.head));
}

const taking = new Set(['arrest', 'detain', 'apprehend', 'nab', 'capture', 'abduct', 'kidnap', 'seize', 'take', 'snatch', 'pick', 'whisk', 'drag', 'pull', 'rescue', 'recover', 'rustle', 'steal', 'loot', 'displace', 'uproot', 'drive', 'flee', 'evacuate']);
const uprooted = /^(?:displaced|uprooted|driven|evacuated|expelled|deported)$/;
/** "some 600 people", "hundreds of families": whether a noun is counted. */
const counted = (s: Sentence, noun: number): boolean => s.tokens[noun]?.upos === 'NUM' || kidsBy(s, noun, 'nummod').length > 0 || /^(?:tens|dozens|scores|hundreds|thousands|millions)$/.test(form(s, noun));
const news = /^(?:reports?|accounts?|word|footage|images?|pictures|videos?)$/;
/** "arrested two men from Kongola Bazar", "seven were kidnapped from a church in Owa", "reports from Yei that shells fell": where it was done. */
function takenFrom(s: Sentence, name: number): boolean {
  const head = relation(s.tokens[name] ?? ({ deprel: '' } as never)) === 'compound' ? s.tokens[name]?.head ?? name : name;
  const up = s.tokens[head]?.head ?? -1;
  const line = [up, ...above(s, up)].slice(0, 3);
  const verb = line.find((k) => s.tokens[k]?.upos === 'VERB' && k < head);
  // "a monastery where families displaced from Orvik were sheltering": whence they once came
  if (verb !== undefined && uprooted.test(form(s, verb)) && s.tokens[verb - 1]?.upos === 'NOUN' && !counted(s, verb - 1)) return false;
  if (verb !== undefined && taking.has(lemma(s, verb)) && ['obl', 'nmod'].includes(relation(s.tokens[head] ?? { deprel: '' } as never))) return true;
  return news.test(form(s, up)) && s.tokens.slice(head, head + 3).some((t) => t.form === 'that' || t.form === 'of');
}

/** "the understandings between Israel and Lebanon": two states as parties, where no border stands between them. */
const parties = (s: Sentence, p: PlaceMention, head: number): boolean => p.value.precision === 6 && s.tokens.slice(Math.max(0, head - 5), head).some((t) => t.form.toLowerCase() === 'between')
  && !s.tokens.slice(Math.max(0, head - 8), head + 4).some((t) => /^(?:border|frontier|line|crossing|boundary|road)$/i.test(t.form));

const sickbed = /\b(?:Hospital|Clinic|Infirmary|Morgue|Mortuary|Medical (?:Cent(?:er|re)|College|Complex)|Health Cent(?:er|re))$/;
const lain = new Set(['be', 'lie', 'die', 'succumb', 'undergo', 'recover', 'remain', 'have', 'receive', 'work', 'say', 'tell', 'stabilise', 'stabilize', 'wait', 'see', 'count']);
/** "one is in Kaduna General Hospital", "died at Rantis Clinic": where the hurt lie. */
const bedside = (s: Sentence, p: PlaceMention, head: number): boolean => sickbed.test(p.value.name) && (() => { const k = [head, ...above(s, head)].slice(0, 4).find((n) => s.tokens[n]?.upos === 'VERB' || s.tokens[n]?.upos === 'AUX' || kidsBy(s, n, 'cop').length > 0); return k === undefined || lain.has(lemma(s, k)) || kidsBy(s, k, 'cop').length > 0; })();

/** "Came under fire from the riverbank near A": from so near that it was there. */
const underFire = (s: Sentence, first: number): boolean => form(s, first) !== 'from' && /\b(?:under (?:(?:heavy|mortar|artillery|rocket|sniper|gun|machine-gun|small-arms) )?fire|(?:fired|shot|opened fire) (?:on|at|upon)) from (?:across )?(?:an? |the )?(?:\p{L}+ )?(?:banks?|river-?banks?|shores?|roadsides?|bush(?:es)?|tree-?lines?|border|frontier|river|lake)\b[^,;]*$/u.test(s.tokens.slice(Math.max(0, first - 14), first).map((t) => t.form.toLowerCase()).join(' '));

const firing = new Set(['fire', 'launch', 'lob', 'shell', 'shoot', 'bombard', 'fly', 'pound']);
/** "Fired 12 shells from its positions in Bahri", "launched from a hill near Gwoza": where what struck came from. */
function firedFrom(s: Sentence, first: number): boolean {
  let k = first - 1;
  while (k > first - 9 && k > 0 && form(s, k) !== 'from' && ['ADP', 'DET', 'PRON', 'NOUN', 'ADJ', 'PROPN', 'ADV'].includes(s.tokens[k]?.upos ?? '')) k--;
  return form(s, k) === 'from' && s.tokens.slice(Math.max(0, k - 14), k).some((t) => firing.has(t.lemma.toLowerCase()) && t.upos === 'VERB');
}

const posted = new Set(['station', 'position', 'base', 'deploy', 'entrench', 'post', 'emplace', 'garrison', 'dig']);
const hurling = new Set([...firing, 'strike', 'target', 'hit', 'rain', 'drop', 'hurl']);
const ordnance = /^(?:artillery|batter(?:y|ies)|tanks|howitzers|gunners|mortars|launchers|gunboats|warships)$/;
/** "Artillery in A pounded B", "artillery positioned in A shelled B", "forces stationed at A fired rockets at B": where those stand who struck elsewhere. */
function postedAt(s: Sentence, head: number): boolean {
  const verb = s.tokens[head]?.head ?? -1, t = s.tokens[verb];
  if (t && ordnance.test(t.form.toLowerCase()) && t.deprel === 'nsubj' && t.head > head && hurling.has(lemma(s, t.head))) return s.tokens.slice(t.head).some((o) => o.upos === 'PROPN');
  if (!t || t.xpos !== 'VBN' || relation(t) !== 'acl' || t.head > verb || !posted.has(lemma(s, verb))) return false;
  const who = s.tokens[t.head];
  return who !== undefined && who.deprel === 'nsubj' && who.head > head && hurling.has(lemma(s, who.head));
}

/** "descended from the hills of A", "on the way to a camp in A": where somebody came from. */
function cameFrom(s: Sentence, head: number): boolean {
  // "the hills of adjoining A district"
  const name = s.tokens[head], own = name && relation(name) === 'compound' && name.head > head ? name.head : head;
  const t = s.tokens[own], up = t?.head ?? -1;
  return t !== undefined && relation(t) === 'nmod' && up < head && s.tokens[up]?.upos === 'NOUN' && kidsBy(s, up, 'case').some((k) => ['from', 'towards', 'toward'].includes(form(s, k))) && moving.has(lemma(s, s.tokens[up]?.head ?? -1));
}
const lying = new Set(['lie', 'situate', 'locate', 'border', 'neighbour', 'neighbor']), ruling = new Set(['hold', 'control', 'rule', 'govern', 'administer', 'dominate']);
/** Words that only say where something else lies, or what land somebody holds. */
const onlySited = (s: Sentence, head: number): boolean => {
  const [up, above2, above3] = above(s, head);
  if (up === undefined) return false;
  if ([up, above2, above3].some((k) => k !== undefined && lying.has(lemma(s, k)) && ['VBZ', 'VBP'].includes(s.tokens[k]?.xpos ?? ''))) return true;
  return above2 !== undefined && /^(?:most|much|parts?|half|all|swathes|large)$/.test(form(s, up)) && s.tokens[above2]?.deprel === 'acl:relcl' && ruling.has(lemma(s, above2));
};
const departing = new Set(['leave', 'depart', 'head', 'set', 'make', 'sail', 'start']);
/** "left the town for a camp in the desert east of A": whither somebody set out. */
const boundFor = (s: Sentence, head: number): boolean => [head, ...above(s, head)].slice(0, 4).some((k) => kidsBy(s, k, 'case').some((c) => form(s, c) === 'for') && departing.has(lemma(s, s.tokens[k]?.head ?? -1)));
const rulers = /^(?:junta|government|regime|authorities|administration|rulers?|leadership|cabinet|politburo|spokes(?:man|woman|person)|gunners|mercenar(?:y|ies))$/;
/** "the spokesman of the junta in A", "mercenaries of the B", "blamed the gunners in C": where those sit who are spoken of, unless they were struck there. */
function ofRulers(s: Sentence, head: number): boolean {
  const t = s.tokens[head], who = s.tokens[t?.head ?? -1];
  return t !== undefined && who !== undefined && t.deprel === 'nmod' && t.head < head && rulers.test(who.form.toLowerCase()) && !['obj', 'nsubj:pass'].includes(who.deprel) && kidsBy(s, head, 'case').every((k) => ['in', 'of', 'from'].includes(form(s, k)));
}
/** "died at the general hospital of A", "expired at an A hospital", "reached a clinic in B", "taken to a camp in C": where the hurt lay and the held were brought. */
function inCareOf(s: Sentence, head: number): boolean {
  const t = s.tokens[head], ward = t?.head ?? -1, house = lemma(s, ward), verb = s.tokens[ward]?.head ?? -1;
  if (!t || !(t.deprel === 'nmod' && ward < head || relation(t) === 'compound' && ward > head)) return false;
  const cases = kidsBy(s, ward, 'case').map((k) => form(s, k));
  if (/^(?:hospital|clinic|infirmary|dispensary)$/.test(house)) return cases.some((c) => c === 'in' || c === 'at') && (dying.has(lemma(s, verb)) || s.tokens.slice(Math.max(0, Math.min(ward, head) - 8), Math.max(ward, head)).some((o) => /^(?:ghost|last|succumbed|wounds|injuries)$/.test(o.form))) || s.tokens[ward]?.deprel === 'obj' && lemma(s, verb) === 'reach';
  return /^(?:camp|prison|jail|barracks|detention|cell|headquarters)$/.test(house) && cases.includes('to') && /^(?:take|bring|transfer|move|drive|fly|send)$/.test(lemma(s, verb));
}
const dying = new Set(['die', 'succumb', 'expire', 'recover', 'lie', 'treat', 'hospitalise', 'hospitalize']);
const fleeing = new Set(['flee', 'cross', 'escape', 'pour', 'stream', 'spill', 'trek']);
const moving = new Set(['descend', 'come', 'arrive', 'withdraw', 'advance', 'return', 'infiltrate', 'cross', 'flee', 'move', 'drive', 'emerge', 'travel', 'march', 'retreat', 'walk', 'ride', 'hail', 'swoop', 'venture', 'sneak']);

/** The word of a name on which its others hang ("Lower Juba": Lower, where the tree takes the rest for flat). */
function nameHead(s: Sentence, p: PlaceMention): number {
  const last = wordAt(s, p.nameSpan[1] - 1), first = wordAt(s, p.nameSpan[0]);
  let k = last;
  while (k > first && s.tokens[k]?.deprel === 'flat' && (s.tokens[k]?.head ?? -1) >= first && (s.tokens[k]?.head ?? k) < k) k = s.tokens[k]?.head ?? first;
  return k;
}

const offices = /^(?:governor|mayor|commissioner|commander|chief|head|president|minister|premier|spokes(?:man|woman|person)|administrator|prefect|emir|king|leader|secretary|ambassador|police|governorate|lawmaker|senator|deputy|representative|university|bishop)$/;
/** "the deputy governor of A", "A's deputy commissioner", "police in A": whose office it is; where something was only if nothing else tells. */
export function ofOffice(s: Sentence, p: PlaceMention): boolean {
  const head = nameHead(s, p), t = s.tokens[head];
  return t !== undefined && ['nmod', 'nmod:poss', 'compound'].includes(t.deprel) && offices.test(lemma(s, t.head)) && (t.deprel !== 'nmod' || kidsBy(s, head, 'case').every((k) => ['of', 'for', ...(form(s, t.head) === 'police' ? ['in'] : [])].includes(form(s, k))));
}

/** Those who tell of what befell their own town: "residents of the northern Malian town of A", "police in A", "medics in A"; no ministry, and no hospital, which may have been sent the hurt. */
const locals = /(?:^|[^\p{L}])(?:(?:residents?|inhabitants|villagers|locals|people|farmers|herders|traders|shopkeepers|eye-?witnesses|witnesses|police|gendarmes|medics|rescuers|rescue workers|firefighters|activists|(?:local|municipal) (?:officials?|sources?)|community leaders?|elders?|police (?:officials?|officers?|chiefs?|sources?|commanders?|spokes(?:man|woman|person)))) (?:of|in|from) (?:the )?(?:[\p{Ll}-]+ ){0,2}(?:\p{Lu}\p{L}+ )?(?:(?:[\p{Ll}-]+ ){0,2}(?:town|city|village|capital|port|district)(?: of)? )?$/iu;

/** "Residents of A said that soldiers had shot nine herders": witnesses tell of where they live, where nothing else says where; the claim's words, but no event that points back ("said the attack …"). */
export const atHome = (found: Found, sentence: number, claim: Claim): readonly PlaceMention[] => (claim.claimant.span === null || claim.cue === null ? [] : inSentence(found.places, sentence).filter((p) => p.use === 'plain' && p.value.precision <= 3 && p.value.lat != null
  && p.span[0] >= (claim.claimant.span?.[0] ?? 0) && (p.span[1] <= (claim.cue?.[0] ?? 0) || p.span[0] - (claim.claimant.span?.[1] ?? 0) < 30 && (claim.cue?.[1] ?? 0) <= (claim.claimant.span?.[0] ?? 0)) && locals.test(found.doc.text.slice(Math.max(0, p.span[0] - 70), p.span[0]))));

/** "A, a market town on the road from B to C in D": a place that stands in the words that say where another lies. */
export function inGloss(text: string, p: PlaceMention, q: PlaceMention): boolean {
  if (q.span[0] <= p.span[1] || q.span[0] - p.span[1] > 160) return false;
  return /^,? (?:(?:an?|the|another) (?:[\p{L}'’-]+ ){0,4}(?:town|city|village|hamlet|suburb|settlement|community|district|area|port|neighbou?rhood|locality|camp|crossing|outpost|island|valley|quarter|capital)|(?:which|that) lies|located|situated|lying|not far|close|near|just|some|about|\d)\b[^,;.]*$/u.test(text.slice(p.span[1], q.span[0]));
}

/** "Ungwan, a farming village in Kajuru": the words behind the name say what it is. */
const glossedKind = (s: Sentence, head: number): boolean => form(s, head + 1) === ',' && /^(?:an?|the|another)$/.test(form(s, head + 2)) && [3, 4, 5].some((d) => /^(?:town|village|hamlet|suburb|settlement|community|city)$/.test(form(s, head + d)));

const office = /^(?:minist\p{L}+|government|spokes\p{L}+|president|pentagon|kremlin|officials?|council|parliament|department|army|military|command|cabinet|secretary|diplomats?)$/iu;
/** "In Washington, the Pentagon said": the sentence begins with where it is said. */
function saidThere(s: Sentence, p: PlaceMention): boolean {
  const last = wordAt(s, p.span[1] - 1);
  if (p.span[0] - s.start > 4 || !/^(?:in|from|at)$/.test(form(s, 0)) || form(s, last + 1) !== ',') return false;
  const verb = s.tokens.findIndex((t, k) => k > last && t.upos === 'VERB' && /^VB[DPZ]$/.test(t.xpos));
  const who = s.tokens.slice(last + 2, verb);
  // "a UN spokeswoman, Clara Berg, said"
  const commas = who.filter((t) => t.form === ',').length;
  return verb > 0 && verb - last < (commas ? 13 : 9) && sayings.has(lemma(s, verb)) && who.some((t) => office.test(t.form)) && (commas === 0 || commas === 2 && who.at(-1)?.form === ',');
}

/** Whether a place is where somebody speaks: it belongs to the subject of a verb of saying, or stands right after such a verb. */
export function ofSpeaker(s: Sentence, p: PlaceMention, events: ReadonlySet<number>): boolean {
  const head = wordAt(s, p.nameSpan[1] - 1);
  const path = [head, ...above(s, head)].slice(0, 6);
  if (saidThere(s, p)) return true;
  for (const k of path) {
    // "an explosion tore through": a verb that a tagger took for a noun
    if (events.has(k) || (events.has(k - 1) && s.tokens[k - 1]?.head === k)) return false;
    const t = s.tokens[k];
    if (!t) return false;
    const verb = s.tokens[t.head];
    // "according to officials in A", "citing residents of A"
    if (k !== head && !events.has(t.head) && kidsBy(s, k, 'case', 'fixed', 'mark').some((n) => form(s, n) === 'according')) return true;
    // … and a surgeon in A, whom the tree parts from his town
    if (k === head && relation(t) === 'obl' && ['cite', 'quote'].includes(lemma(s, t.head)) && kidsBy(s, t.head, 'obj').some((o) => o < head)) return true;
    if (k !== head && ['obj', 'obl'].includes(relation(t)) && ['cite', 'quote'].includes(lemma(s, t.head))) return true;
    if (k !== head && t.deprel === 'nsubj' && verb && t.head > k && (sayings.has(lemma(s, t.head)) || tallying.has(lemma(s, t.head)) && verb.xpos !== 'VBN') && !events.has(t.head)) return true;
    // "according to a report registered at a station in A": past the participle
    if (t.upos === 'VERB' && k < head && relation(t) === 'acl' && ['VBN', 'VBG'].includes(t.xpos) && t.head < k) continue;
    // "said A, who teaches in B": what the speaker does
    if (t.upos === 'VERB' && aboutSpeaker(s, k)) return true;
    if (t.upos === 'VERB') return k < head && head - k <= 5 && sayings.has(lemma(s, k)) && !heardOf(s, k) && !s.tokens.slice(k, head).some((o) => o.form === ',' || o.upos === 'SCONJ');
  }
  return false;
}

/** Whether a verb stands in a clause on somebody who is the subject of a verb of saying. */
function aboutSpeaker(s: Sentence, verb: number): boolean {
  let k = verb;
  while (s.tokens[k] && relation(s.tokens[k] as never) === 'conj') k = s.tokens[k]?.head ?? -1;
  if (s.tokens[k]?.deprel !== 'acl:relcl') return false;
  const who = s.tokens[s.tokens[k]?.head ?? -1];
  return who !== undefined && who.deprel === 'nsubj' && sayings.has(lemma(s, who.head));
}

/** The event of a clause with "where" that goes on about what holds a place ("at a school in A, where gunmen seized B"); null for none. */
export function whereClause(s: Sentence, p: PlaceMention, events: ReadonlySet<number>): number | null {
  let last = wordAt(s, p.span[1] - 1);
  // "the Orvik detention centre, where": the rest of what is called after the place
  for (let n = 0; n < 3 && s.tokens[last + 1]?.upos === 'NOUN' && relation(s.tokens[last] ?? ({ deprel: '' } as never)) === 'compound'; n++) last++;
  let next = form(s, last + 1) === ',' ? last + 2 : last + 1;
  // "to a forest near A, in neighbouring B State, on Monday, where two were killed"
  for (let n = 0; n < 3 && /^(?:in|on|near|outside|early|late)$/.test(form(s, next)) && form(s, next) !== 'where'; n++) { const comma = s.tokens.findIndex((t, k) => k > next && k < next + 7 && t.form === ','); if (comma < 0 || s.tokens.slice(next, comma).some((t) => t.upos === 'VERB')) break; next = comma + 1; }
  if (form(s, next) !== 'where') return null;
  const verb = [...events].filter((e) => e > next).sort((a, b) => a - b)[0];
  return verb !== undefined && !s.tokens.slice(next, verb).some((t) => t.form === ';' || (t.upos === 'VERB' && t.xpos !== 'VBG' && t.xpos !== 'VBN')) ? verb : null;
}

/** The event of a clause with "in which" that tells of a noun with a day of its own ("an engagement that same day on the road to A, in which, he said, nine died"); null for none. */
export function whichClause(found: Found, s: Sentence, span: readonly [number, number], events: ReadonlySet<number>): number | null {
  if (!/^[^.;:"“”]{0,60}, (?:in|during) which\b/.test(found.doc.text.slice(span[1], span[1] + 76))) return null;
  const last = wordAt(s, span[1] - 1), which = s.tokens.findIndex((t, k) => k > last && t.form === 'which');
  if (which < 0 || s.tokens.slice(last + 1, which).some((t, k) => t.upos === 'VERB' || events.has(last + 1 + k))) return null;
  for (let k = last; k > last - 8 && k >= 0; k--) if (events.has(k)) return null;
  return [...events].filter((e) => e > which).sort((a, b) => a - b)[0] ?? null;
}

/** The event of a clause with "when" right behind a day ("since a morning in October 2017 when gunmen stormed", "in the night of 4 May, when twelve men died"); null for none. */
export function whenClause(s: Sentence, span: readonly [number, number], events: ReadonlySet<number>): number | null {
  const last = wordAt(s, span[1] - 1), when = form(s, last + 1) === ',' ? last + 2 : last + 1;
  if (!['when', 'where'].includes(form(s, when))) return null;
  const verb = [...events].filter((e) => e > when).sort((a, b) => a - b)[0];
  return verb !== undefined && !s.tokens.slice(when + 1, verb).some((t) => /^[;:]$/.test(t.form) || (t.upos === 'VERB' && /^VB[DPZ]$/.test(t.xpos))) ? verb : null;
}

/** The places without those in which a finer one of them lies: "Tera in western Niger" is Tera. */
export function finest(places: readonly PlaceMention[]): readonly PlaceMention[] {
  const holds = (big: PlaceMention, small: PlaceMention): boolean => big !== small && (told(big, small) || (big.value.precision >= 4 && small.value.precision < big.value.precision && small.value.lat != null && big.value.country != null && big.value.country === small.value.country
    && big.value.relation !== 'between' && (big.value.precision >= 5 ? big.value.lat == null && /^(?:country|region)/.test(big.value.gazetteerId ?? 'region') && (big.value.precision === 6 || big.value.name.includes(' ')) : big.value.admin1 === small.value.admin1)));
  return places.filter((p) => !places.some((q) => holds(p, q)));
}

/** Whether the text itself puts one place into another, coarser one ("Sodari, North Kordofan", "in Kano, gunmen raided Gwarzo"). A town or district with a point stays beside a village without one. */
function told(big: PlaceMention, small: PlaceMention): boolean {
  // "Sagaing's Lin Ta Lu village"
  if (small.inside === big.value.name && small.nameSpan[0] - big.nameSpan[1] === 3) return true;
  if (small.value.precision <= 3 && (small.value.lat != null || big.value.lat == null) && big.nameSpan[0] !== small.nameSpan[0] && big.value.name !== small.value.name) {
    if (small.inside === big.value.name) return true;
    // a town that gives its name to the division, said first: the rest of the clause lies in the division
    if (small.value.admin1 === big.value.name && small.span[0] - big.span[1] > 15 && small.value.precision === 3) return true;
  }
  // "between A and B in northern Mali": a stretch of road lies in the region, neither having a point
  const road = small.value.relation === 'between' && big.value.relation !== 'between' && big.value.precision >= 5;
  if ((small.value.precision >= big.value.precision && !road) || !small.within.some((w) => w === big.value.name || (big.value.precision >= 5 && big.value.name.endsWith(` ${w}`)))) return false;
  return big.value.precision >= 4 || big.value.lat == null || small.value.lat != null;
}
