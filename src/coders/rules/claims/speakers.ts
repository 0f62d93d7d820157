import type { Sentence } from '#language';
import type { Span } from '#text';
import { signsIn } from '../signs.ts';
import { form, kidsBy, phraseSpan, wordAt } from '../syntax.ts';
import { pare } from './claimants.ts';
import type { Hit } from './hits.ts';
import { groups } from './lexicon.ts';
import { nobodys } from './nobody.ts';
import type { State } from './state.ts';
import { openingPhrase } from './openings.ts';
import type { Subject } from './subjects.ts';
import { finiteVerb, type Line, type Word } from './words.ts';

// Whether a claimant's phrase names somebody who can speak, and who stands beside it where it does not.

/** A medium, a toll, a weapon or a vehicle. */
const thing = /^in an? (?:statement|message|post|letter)$|^(?:an?|the|this|our|that) (?:[\p{L}-]+ )?(?:headline|caption)$|^(?:the |these |those )?(?:preliminary|initial|early|provisional|tentative) (?:estimates?|information|data|figures|assessments?)$|^\d[\d,]* (?:people|civilians|children|women|persons)$|^(?:an?|one|two|three|four|the) (?:[\p{L}-]+ ){0,2}?(?:drones?|missiles?|rockets?|shells?|bombs?|mines?|grenades?|cars?|trucks?|lorr(?:y|ies)|bus(?:es)?|vehicles?|motorcycles?|motorbikes?|boats?|jets?|helicopters?|bullets?|tanks?|mortars?)$|^(?:[\p{L}-]+ ){0,3}(?:fighter jets|warplanes|drones|missiles|rockets|shells|bombs|helicopters|aircraft|planes|jets)$|^(?:(?:the|some|several|many|spent|empty) ){0,2}(?:bullet |shell |missile |rocket |drone )?(?:shells|casings|cartridges|bullets|wreckage|debris|fragments|shrapnel|traces|marks|footprints)\b/iu;
/** What one of the words has that `thing` fits, but for figures. */
const ofThing = signsIn([/statement|message|post|letter|headline|caption|estimate|information|data|figures|assessment|drone|missile|rocket|shell|bomb|mine|grenade|car|truck|lorr|bus|vehicle|motor|mortar|boat|jet|helicopter|bullet|tank|warplane|aircraft|plane|casing|wreckage|debris|fragments|shrapnel|traces|marks|footprints/iu]);
const verbFirst = /^(?:does|do|did|is|are|was|were|has|have|can|could|will|would) /iu;
/** Whether words name no party: half a clause, a medium, a toll ("18 people reported killed"). */
export const noParty = (words: string): boolean => verbFirst.test(words) || (ofThing(words) !== 0 || /\d/.test(words)) && thing.test(words);

/** "Troops shot a man who had confessed to a killing", "the radio spoke to one man who said": whose clause with "who" a cue stands in, without a comma before; null elsewhere, and for a threat, which is a deed there. */
function relativeOf(line: Line, hit: Hit): Span | null {
  let who = hit.first - 1;
  while (who > 0 && (aux.test(line.words[who]?.low ?? '') || /^RB/.test(line.words[who]?.tag ?? ''))) who--;
  if (line.words[who]?.low !== 'who' || /^threat/.test(hit.form)) return null;
  let first = who;
  while (first > 0 && /^(?:NN|JJ|CD|DT|PRP\$)/.test(line.words[first - 1]?.tag ?? '') && who - first < 7 && (first === who || !/^(?:DT|PRP\$)/.test(line.words[first]?.tag ?? '')) && !(/^JJ/.test(line.words[first]?.tag ?? '') && /^NN/.test(line.words[first - 1]?.tag ?? ''))) first--;
  const last = line.words[who - 1];
  return first < who && last && /^NN/.test(last.tag) ? [line.words[first]?.start ?? 0, last.end] : null;
}

const preposed = /^(?:in|on|at|of|for|from|by|with|during|after|before|since|under|near|amid|as|because|despite|like|within|inside|outside|across|once|when|while)$/;
const aux = /^(?:has|have|had|is|are|was|were|will|would|may|might|can|could|do|does|did)$/;
/** "A channel believed to be close", "the committee formed in May": a participle that tells which one, whatever the tagger takes it for. */
const telling = /^(?:believed|thought|known|said|understood|considered|formed|based|linked|affiliated|allied|aligned|backed|led|run|set|tied|called|named|dubbed|stationed|deployed|posted|published|issued|read|released|sent|seen|obtained|quoted|reached|contacted|interviewed|cited|headed|chaired|founded|created|established|appointed|elected|opposed|dedicated|tasked|involved|displaced|wounded|injured|trapped|freed|held|detained|kidnapped|invited|wanted|registered|entitled|dated)$/;
/** "A boy killed in Orm", "two men shot dead on Sunday": a deed that befell somebody, told in a participle without an object. */
const befell = /^(?:killed|slain|murdered|executed|shot|wounded|injured|abducted|kidnapped|arrested|beaten|stabbed|lynched|hanged|tortured|raped|beheaded|captured|evacuated)$/;
/** Whether a word is its clause's verb: no participle that tells which one, and no noun right before the cue that is taken for a verb. */
function finite(w: Word, k: number, all: readonly Word[]): boolean {
  // "who asked that his name be kept back said"
  if (w.low === 'be') return k > 0 && all[k - 1]?.low !== 'to';
  if (!finiteVerb(w) || w.form === 'IS' || !/^\p{Ll}/u.test(w.form) || groups.has(w.low)) return false;
  const next = all[k + 1];
  if (telling.test(w.low) && next && /^(?:IN|TO|RB)/.test(next.tag) || befell.test(w.low) && k > 0 && /^NN/.test(all[k - 1]?.tag ?? '') && next && (next.low === 'dead' || /^(?:IN|RB)/.test(next.tag) && !/^(?:at|into)$/.test(next.low)) || !next && w.tag !== 'VBD' && !aux.test(w.low)) return false;
  return !/^(?:amod|compound)/.test(w.rel) && !(w.tag === 'VBD' && w.rel.startsWith('acl'));
}
const within = (line: Line, span: Span): readonly Word[] => line.words.filter((w) => w.start >= span[0] && w.end <= span[1]);

/** Where a phrase's own finite verb stands, outside a clause with "who" or "which"; -1 where it has none. */
function verbIn(words: readonly Word[]): number {
  if (words.length < 2) return -1;
  const k = words.findIndex(finite);
  return k > 0 && words.slice(0, k).some((w) => /^(?:who|whose|which|that|whom)$/.test(w.low)) ? -1 : k;
}

/** The noun phrase that the tree gives a cue's verb as its subject, with the body behind its "of"; the sentence's own where the cue is its verb and the tree gives none; null otherwise. */
function subjectByTree(s: Sentence | undefined, line: Line, hit: Hit): Span | null {
  const at = s ? wordAt(s, line.words[hit.first]?.start ?? -1) : -1;
  if (!s || at < 0) return null;
  const sub = kidsBy(s, at, 'nsubj').filter((k) => k < at && /^(?:NOUN|PROPN)$/.test(s.tokens[k]?.upos ?? '')).at(-1);
  if (sub === undefined) return s.tokens[at]?.head === -1 && !preposed.test(line.words[0]?.low ?? '') ? openingPhrase(line) : null;
  const tight = phraseSpan(s, sub);
  // 'the so-called "governor" of the town': the mark that closes the name
  const own: Span = /^["”]$/.test(s.tokens.find((t) => t.start === tight[1])?.form ?? '') ? [tight[0], tight[1] + 1] : tight;
  const of = kidsBy(s, sub, 'nmod').find((k) => k > sub && k < at && kidsBy(s, k, 'case').some((c) => s.tokens[c]?.start === own[1] + 1 && form(s, c) === 'of'));
  return of === undefined ? own : [own[0], phraseSpan(s, of)[1]];
}

/** "Preliminary information one person was killed", "the source feeds troops": a source's phrase up to the clause behind it. */
function upTo(words: readonly Word[], verb: number): Span | null {
  const next = words.findIndex((w, k) => k > 0 && k < verb && /^(?:DT|CD|PRP\$?)$/.test(w.tag) && /^NN/.test(words[k - 1]?.tag ?? ''));
  const last = words[(next > 0 ? next : verb) - 1];
  return words[0] && last ? [words[0].start, last.end] : null;
}

/** Whether a phrase begins with a preposition once what tells when and where is taken off. */
const stillLed = (text: string, span: Span): boolean => { const own = preposed.test(/^\p{L}+/u.exec(text.slice(...span))?.[0].toLowerCase() ?? '') ? pare(text, span) : null; return own !== null && preposed.test(/^\p{L}+/u.exec(text.slice(...own))?.[0].toLowerCase() ?? ''); };

/** A subject whose phrase names somebody who can speak: a clause, a place or a time in it gives way to the noun phrase that speaks; null where none does ("of the camp itself the text" is the text, "it arrested 23 men" is nobody). */
export function speaking(state: State, line: Line, hit: Hit, subject: Subject): Subject | null {
  if (!subject.span || subject.kind === 'agentless') return subject;
  const own = subject.kind === 'left' ? relativeOf(line, hit) : null;
  if (own) return { ...subject, span: own, apposed: null };
  const words = within(line, subject.span);
  const verb = verbIn(words);
  const led = subject.kind !== 'source' && words.length > 1 && words[0]?.tag !== '' && stillLed(state.doc.text, subject.span);
  if (verb < 0 && !led) return nobodys(state.doc.text.slice(...subject.span)) ? null : subject;
  if (subject.kind !== 'left') { const own = verb > 0 ? upTo(words, verb) : subject.span; return own && { ...subject, span: own, apposed: verb > 0 ? null : subject.apposed }; }
  // "officials have in the past denied": when, between an auxiliary and its verb
  if (verb > 0 && /^NN/.test(words[verb - 1]?.tag ?? '') && !led && aux.test(words[verb]?.low ?? '') && /^(?:IN|RB)/.test(words[verb + 1]?.tag ?? '')) return { ...subject, span: upTo(words, verb) };
  const offered = subjectByTree(state.doc.parse.sentences[line.index], line, hit);
  // "who asked that his name be kept back said": what stands before the verb inside is that verb's own subject
  const opening = offered && verb > 0 && offered[0] >= subject.span[0] && offered[1] <= (words[verb]?.start ?? 0) ? openingPhrase(line) : null;
  const found = opening && opening[1] < subject.span[0] ? opening : offered;
  const inside = found !== null && found[0] >= subject.span[0] && found[1] <= subject.span[1];
  // "In a televised address Odo Venn, the spokesman, said": the name before what stands in commas is pared of its lead
  if (led && !inside && subject.apposed) return verb < 0 ? subject : null;
  if (!found || found[1] > (line.words[hit.first]?.start ?? 0)) { const after = led && verb < 0 ? openingPhrase(line) : null; return after && after[0] > subject.span[0] && after[0] < subject.span[1] ? { ...subject, span: [after[0], subject.span[1]] } : null; }
  return { ...subject, span: inside && verb < 0 ? [found[0], subject.span[1]] : found };
}
