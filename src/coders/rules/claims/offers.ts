import { markBySpelling, spelled, spelledLemma, type Token } from '#language';
import type { Span } from '#text';
import type { Doc } from '../doc.ts';
import { chargedAt } from './charged.ts';
import { bare } from './contents.ts';
import { answeredByForce, declaresAct, takesLives, toBeThat, wantsCover, type Hit } from './hits.ts';
import { byWord, mannered, type Cue } from './lexicon.ts';
import { proposer, type Proposal } from './trained/model.ts';
import { sayingAt, seenLater, type Seen } from './trained/seen.ts';
import { loadClaims } from './trained/weights.ts';
import { sayingOf } from './words-of-saying.ts';
import { byForm, type Line, type Word } from './words.ts';

/** An attribution that the trained model offers: its spans in the text, marks and "that" left out of the content; `source` null where it names none. */
export interface Offer { readonly cue: Span; readonly source: Span | null; readonly content: readonly Span[] }

/** The trained model's attributions whose cue stands in a sentence, by its number: found when they are asked for; none where the package has no weights. */
export function offersIn(doc: Doc, model = loadClaims()): Offers {
  if (!model || !doc.parse.sentences.some((s) => s.tokens.length)) return noOffers;
  const tokens = (k: number): readonly Token[] => doc.parse.sentences[k]?.tokens ?? [];
  let begun: { readonly seen: Seen; readonly at: ReturnType<typeof proposer> } | null = null;
  const begin = (): NonNullable<typeof begun> => {
    const seen = seenLater(doc);
    return { seen, at: proposer(seen, model, { wanted: (k) => tokens(k).some(tells) }) };
  };
  return (k, { sure, others }, useful) => {
    const { seen, at } = begun ??= begin();
    const from = seen.first[k]!;
    return at(k, { sure, others, useful: (c) => tokens(k).slice(c.first - from, c.last + 1 - from).some(tells) && useful(cueSpan(seen, c)) }).map((p) => offerOf(doc.text, seen, p));
  };
}

const cueSpan = (s: Seen, cue: Proposal['cue']): Span => [s.start[cue.first]!, s.end[cue.last]!];

/** Places where an offer's cue is worth finding: those of finds that it could change, and others, where it could make a find. */
export interface Places { readonly sure: readonly Span[]; readonly others: readonly Span[] }
/** A sentence's offers by its number, those whose cue's place is worth an offer: it meets one of some places. */
export type Offers = (sentence: number, places: Places, useful: (cue: Span) => boolean) => readonly Offer[];
export const noOffers: Offers = () => [];

/** Whether cues of the rules begin with a form, and whether a lemma is one of saying as a verb or as a noun: asked of every word, and so of bytes. */
const opensCue = markBySpelling(({ low }) => byWord.has(low)), saysAsVerb = markBySpelling(({ low }) => sayingOf(low, 'verb') !== null), saysAsNoun = markBySpelling(({ low }) => sayingOf(low, 'noun') !== null);
const tells = (t: Token): boolean => opensCue(spelled(t)) || sayingAt(t) > 0;

function offerOf(text: string, s: Seen, p: Proposal): Offer {
  const named = pieces(s, p.source).sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? null;
  // a source has its article with it
  const article = named ? /\b(?:the|an?|its|their|his|her)\s$/iu.exec(text.slice(Math.max(0, named[0] - 6), named[0]))?.[0].length ?? 0 : 0;
  const source: Span | null = named && [named[0] - article, named[1]];
  const content = pieces(s, p.content).flatMap((c): Span[] => { const b = bare(text, leave(text, c)); return b && /[\p{L}\p{N}]/u.test(text.slice(...b)) ? [b] : []; });
  const cue = cueSpan(s, p.cue);
  return { cue, source, content: content.filter((c) => !(c[0] > cue[0] && (content[0] as Span)[0] < cue[0] && whenSaid.test(text.slice(...c)))) };
}
/** "…, the judge said when she gave the ruling": when it was said, behind its cue. */
const whenSaid = /^(?:when|as|while|after|before|during) (?:he|she|they|it|the|an?|his|her|\p{L}+ing)\b/iu;

function leave(text: string, c: Span): Span {
  const lead = /^[\s,:]*(?:that|whether)\s+/i.exec(text.slice(...c));
  return lead ? [c[0] + lead[0].length, c[1]] : c;
}

/** Runs of words as spans; runs with nothing but marks between them are one. */
function pieces(s: Seen, words: readonly number[]): Span[] {
  const out: [number, number][] = [];
  words.forEach((w, k) => { const last = out.at(-1); if (last && words[k - 1] === w - 1) last[1] = s.end[w]!; else out.push([s.start[w]!, s.end[w]!]); });
  return out;
}

/** The cue that an offer's words make, as the rules write it; null where they tell of a belief, a plan or an act, or of a silence. */
export function hitOf(line: Line, offer: Pick<Offer, 'cue'>): Hit | null {
  const inside = line.words.flatMap((w, k) => (w.start < offer.cue[1] && w.end > offer.cue[0] ? [k] : []));
  for (const k of inside) { const cue = cueAt(line, k, inside.length); if (cue) return hitAt(line, k, cue, inside); }
  return null;
}

/** Whether an offer with this word in its cue could make a claim at all: what the model is asked for. */
export function couldHit(line: Line, k: number): boolean {
  const cue = cueAt(line, k, 1);
  return cue !== null && !isNone(line, k, cue, [k]);
}

const modals = byForm((low) => /^(?:will|would|should|must|may|might|to|if)$/.test(low)), nots = byForm((low) => /^(?:not|never|no|cannot)$|n['’]t$/.test(low)), can = byForm((low) => ['could', 'can', 'cannot'].includes(low));
/** Whether one of so many words before a word is of a kind. */
function anyBefore({ words }: Line, k: number, reach: number, kind: (w: Word) => boolean): boolean {
  for (let n = Math.max(0, k - reach); n < k; n++) if (kind(words[n]!)) return true;
  return false;
}

/** Whether a word's cue says nothing by the words round it. */
const isNone = (line: Line, k: number, cue: Cue, inside: readonly number[]): boolean => line.words[k - 1]?.low === 'having' || cue.frame !== 'source' && !cue.noun && anyBefore(line, k, 3, modals) || mayFail(line.words[k]!) && fails(line, k, inside);

function hitAt(line: Line, k: number, cue: Cue, inside: readonly number[]): Hit | null {
  if (isNone(line, k, cue, inside)) return null;
  return { cue, form: line.words[k]!.low, first: inside[0] ?? k, last: inside.at(-1) ?? k, subjectEnd: (inside[0] ?? k) - 1, negated: anyBefore(line, k, 3, nots), able: anyBefore(line, k, 4, can), passive: false, tail: 'content' };
}

/** What every form begins with that `fails` and `doneNotSaid` ask for; a form that they learn must be known here too. */
const mayFail = byForm((low) => mannered.has(low) || /^(?:citing|quoting|encouraged|maintain|warning|ask|reported|remember|saying|claim|repl|respond|answer|declar|agree|thank|mention|point|named|called|nicknamed|dubbed|reports|accounts|statements|comment|identified|introduced|described|command|call|accused|blamed|charged|attributed|said|believed|thought|known|alleged|suspected|presumed|understood|listed|quoted|cited)/.test(low));

/** Whether the words round a word of saying make it none. */
function fails(line: Line, k: number, inside: readonly number[]): boolean {
  const [low, next] = [line.words[k]?.low ?? '', line.words[k + 1]];
  if (/^(?:citing|quoting)$/.test(low) || (/^encouraged$/.test(low) && next?.low === 'by') || (/^maintain/.test(low) && !/that|\b(?:was|were|is|are|had|has|have|will|would)\b/.test(line.words.slice(k + 1, k + 14).map((w) => w.low).join(' '))) || (low === 'warning' && /^NN/.test(line.words[k]?.tag ?? '') && /^NN/.test(line.words[k - 1]?.tag ?? '')) || (/^ask/.test(low) && (wantsCover(line, k) || inside.some((i) => line.words[i]?.low === 'not'))) || (low === 'reported' && (next?.tag === 'VBN' || /^(?:missing|dead|killed|wounded|injured|captured|kidnapped|abducted|stolen)$/.test(next?.low ?? '') || next?.low === 'as' && !/^(?:saying|telling|stating|warning|claiming)$/.test(line.words[k + 2]?.low ?? ''))) || takesLives(line, k) || doneNotSaid(line, k)) return true;
  // "they wept for hours", "it quotes him as saying"
  return (mannered.has(low) || /^remember/.test(low)) && !line.words.some((w) => /["“”]/.test(w.form)) || (low === 'saying' && line.words[k - 1]?.low === 'as');
}

/** "Commanded a section", "called a strike", "the teacher named by the police as", "staff quoted by the agency": something is done, or said by another. */
function doneNotSaid(line: Line, k: number): boolean {
  if (answeredByForce(line, k) || declaresAct(line, k)) return true;
  const low = line.words[k]?.low ?? '';
  const behind = line.words.slice(k + 1, k + 8).map((w) => w.low).join(' ');
  // "agreed to be moved", "agree on the hour", "thank God", "mentioned nobody"
  if (/^agree/.test(low) && /^(?:to|on|upon|with)\b/u.test(behind) || /^thank/.test(low) && /^(?:god|allah|heavens?|goodness|the lord)\b/u.test(behind) || /^mention/.test(low) && /^(?:no|nobody|nothing|neither)\b/u.test(behind)) return true;
  // "pointed a gun", "brothers named Ali and Odo", "media reports have said"
  if (/^point/.test(low) && !/^(?:to|out|at|towards?|the finger|an accusing|fingers?)\b/u.test(behind)) return true;
  if (/^(?:named|called|nicknamed|dubbed)$/.test(low) && line.words[k]?.tag === 'VBN' && line.words[k]?.rel === 'acl') return true;
  if (/^(?:reports|claims|accounts|statements)$/.test(low) && /^(?:has|have|had|were|was|said|say)\b/u.test(behind)) return true;
  // "has commented on the raid": what about, and no words
  if (/^comment/.test(low) && /^on\b/u.test(behind) && !/["“:]/u.test(behind)) return true;
  // "identified himself as a porter"
  if (/^(?:identified|introduced|described|called)$/.test(low) && /^(?:him|her|them)sel(?:f|ves)\b/u.test(behind)) return true;
  if (/^command/.test(low)) return /^(?:an?|the|its|his) (?:[\p{L}-]+ ){0,2}?(?:section|unit|battalion|brigade|platoon|company|force|group|army|troops|squad|regiment|division|patrol|militia|fleet|ship|post|garrison|operation)s?\b/u.test(behind);
  if (/^call(?:ed|s|ing)$/.test(low)) return /^an? (?:[\p{L}\d-]+ ){0,4}?(?:strike|blockade|protest|rally|meeting|session|shutdown|bandh|hartal|halt|election|truce|ceasefire|boycott|vote|referendum|conference|summit)\b/u.test(behind);
  // "a soldier charged with killing", "an attack attributed to rebels", "men said to be rebels"
  if (chargedAt(line, k) || /^(?:said|believed|reported|thought|known|alleged|suspected|presumed|understood)$/.test(low) && toBeThat(line, k)) return true;
  return /^(?:named|identified|listed|described|quoted|cited)$/.test(low) && /^by\b/.test(behind) && line.words[k]?.tag === 'VBN';
}

/** Words of all other kinds are their own lemma but for capitals: it need not be looked for. */
const inflects: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'ADJ', 'ADV', 'PRON', 'DET', 'PART']);
/** The cue at a word, of so many words of an offer's. */
function cueAt(line: Line, k: number, size: number): Cue | null {
  const word = line.words[k];
  const list = word && opensCue(word.spelling) ? byWord.get(word.spelling.low) : undefined;
  const listed = list?.find((c) => c.words.every((w, n) => line.words[k + n]?.low === w));
  const token = word?.token;
  const kind = token?.upos === 'NOUN' || token?.upos === 'PROPN' ? 'noun' : 'verb';
  if (listed && (listed.words.length > 1 || kind === 'verb')) return listed.cue;
  const root = token ? inflects.has(token.upos) ? spelledLemma(token) : spelled(token) : null;
  if (!root || !(kind === 'noun' ? size < 7 && saysAsNoun(root) : saysAsVerb(root))) return null;
  return sayingOf(root.low, kind);
}
