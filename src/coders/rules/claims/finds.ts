import type { Span } from '#text';
import { chargedIn } from './charged.ts';
import { after, ahead, around, bare, type Side } from './contents.ts';
import type { Hit } from './hits.ts';
import { ledInto } from './onward.ts';
import type { State } from './state.ts';
import { agentOf, subjectOf, type Subject } from './subjects.ts';
import { byForm, finiteVerb, tensed, type Line } from './words.ts';

/** A cue with its claimant's phrase and its content. */
export interface Found { readonly trained?: true; readonly hit: Hit; readonly subject: Subject; readonly side: Side }

/** Which of the finds below a cue's first form can make: told once for each form. */
const madeBy = byForm((low) => ({
  retort: /^(?:says?|said|insist(?:s|ed)|repl(?:ies|ied)|retort(?:s|ed)|answer(?:s|ed))$/.test(low), tells: /^(?:tells?|told|recounts?|recounted|recalls?|recalled)$/.test(low), claims: /^claim(?:ed|s)$/.test(low),
  opener: /^(?:confirm|acknowledg|den[yi]|reject|dismiss|refut|condemn|denounc|accus|blam|admit|demand)\p{L}*ing$/u.test(low), shuts: /^(?:admi|confirm|conced|acknowledg|demand|threaten|vow)/.test(low),
}));

/** What the rules find at a cue; null where its words attribute nothing. */
export function foundAt(state: State, line: Line, hits: readonly Hit[], k: number): Found | null {
  const hit = hits[k] as Hit;
  const owned = chargedIn(state.doc.text, line, hit) ?? claimedBy(state.doc.text, line, hit) ?? opener(state.doc.text, line, hits, k) ?? retort(state.doc.text, line, hit) ?? howCalled(state, line, hit) ?? withinRelative(state.doc.text, line, hit);
  if (owned) return owned;
  const subject = subjectOf(line, hit, hits[k - 1] ?? null);
  if (!subject) return null;
  const told = tellsIt(state.doc.text, line, hit) ?? claimsThat(state.doc.text, line, hit, subject);
  if (told) return told;
  const led = subject.kind === 'left' ? ledInto(state.doc.text, line, hit) : null;
  if (led) return { hit, subject, side: led };
  const before = subject.kind === 'source' || subject.kind === 'inverted' || closes(state.doc.text, line, hit, subject);
  const side = before ? ahead(state.doc, line, { hit, subject, hits, index: k }, state.quotes) : subject.kind === 'left' && hit.passive ? around(state.doc, line, hit, subject) : after(state.doc, line, hits, k, state.quotes);
  return side && { hit, subject, side };
}

const deedBefore = /(?<deed>\b(?:an?|the|this|that|both) (?:[\p{L}-]+ ){0,3}?(?:attack|bombing|ambush|killing|raid|strike|assault|assassination|shooting|blast|explosion|operation|abduction|kidnapping|massacre|incident)s?),? (?:(?:which|that) )?(?:(?:was|were|has been|have been|had been|is) )?(?:(?:also|later|since|immediately|subsequently|quickly|swiftly) )?$/iu;
/** "…, an attack later claimed by the front": the deed right before, and who owns up to it. */
function claimedBy(text: string, line: Line, hit: Hit): Found | null {
  if (hit.form !== 'claimed' || line.words[hit.last + 1]?.low !== 'by') return null;
  const start = line.words[hit.first]?.start ?? line.start;
  const m = deedBefore.exec(text.slice(line.start, start));
  const deed = m?.groups?.['deed'];
  const by = m && deed && m.index > 0 ? agentOf(line, hit) : null;
  if (!m || !deed || !by) return null;
  return { hit, subject: by, side: { content: [[line.start + m.index, line.start + m.index + deed.length]], before: false } };
}

/** "…, in a raid that the front also claimed": the deed before the relative clause, and who owns up to it. */
function claimsThat(text: string, line: Line, hit: Hit, subject: Subject): Found | null {
  const next = line.words[hit.last + 1];
  if (!madeBy(line.words[hit.first]!).claims || !subject.span || (next && !next.mark)) return null;
  const lead = / (?:that|which) (?:the )?$/u.exec(text.slice(line.start, subject.span[0]));
  const m = lead && deedBefore.exec(text.slice(line.start, line.start + lead.index + 1));
  const deed = m?.groups?.['deed'];
  return m && deed ? { hit, subject: { ...subject, kind: 'left', apposed: null }, side: { content: [[line.start + m.index, line.start + m.index + deed.length]], before: false } } : null;
}

/** "“A crime” was how the council described the strike": the words in marks, and who has chosen them. */
function howCalled(state: State, line: Line, hit: Hit): Found | null {
  if (hit.cue.stance !== 'states' || !state.quotes.length) return null;
  const how = line.words.findLastIndex((w, k) => k < hit.first && w.low === 'how');
  const quote = how > 2 && /^(?:is|was)$/.test(line.words[how - 1]?.low ?? '') ? state.quotes.find((q) => q.outer[1] === line.words[how - 2]?.end) : undefined;
  const span: Span = [line.words[how + 1]?.start ?? 0, line.words[hit.subjectEnd]?.end ?? 0];
  return quote && hit.subjectEnd > how ? { hit, subject: { kind: 'left', span, apposed: null, first: how + 1, last: hit.subjectEnd }, side: { content: [quote.inner], before: true } } : null;
}

/** "Who according to the police had a record": a source within a relative clause, and what it tells there. */
function withinRelative(text: string, line: Line, hit: Hit): Found | null {
  if (hit.cue.frame !== 'source' || !/^(?:who|which)$/.test(line.words[hit.first - 1]?.low ?? '')) return null;
  const verb = line.words.findIndex((w, k) => k > hit.last + 1 && finiteVerb(w));
  if (verb < 0 || verb - hit.last > 9 || line.words.slice(hit.last + 1, verb).some((w) => w.mark)) return null;
  const stop = line.words.findIndex((w, k) => k > verb && /^[,;.]$/.test(w.form));
  const content = bare(text, [line.words[verb]?.start ?? 0, stop < 0 ? line.end : line.words[stop]?.start ?? line.end]);
  return content && { hit, subject: { kind: 'source', span: [line.words[hit.last + 1]?.start ?? 0, line.words[verb - 1]?.end ?? 0], apposed: null, first: hit.first, last: verb - 1 }, side: { content: [content], before: false } };
}

/** "Rubbish, says the ministry: its troops hold on": a retort that a sentence begins with, whose it is, and what it goes on with. */
function retort(text: string, line: Line, hit: Hit): Found | null {
  if (!madeBy(line.words[hit.first]!).retort || line.words[hit.first - 1]?.form !== ',' || !exclaimed.test(text.slice(line.start, line.words[hit.first - 1]?.start))) return null;
  const stop = line.words.findIndex((w, k) => k > hit.last && /^[:,;.]$/.test(w.form));
  if (stop < hit.last + 2 || stop - hit.last > 9 || line.words.slice(hit.last + 1, stop).some(finiteVerb)) return null;
  const word = bare(text, [line.start, line.words[hit.first - 1]?.start ?? line.start]), more = line.words[stop]?.form === ':' ? bare(text, [line.words[stop]?.end ?? line.end, line.end]) : null;
  return word && { hit, subject: { kind: 'inverted', span: [line.words[hit.last + 1]?.start ?? 0, line.words[stop - 1]?.end ?? 0], apposed: null, first: hit.last + 1, last: stop - 1 }, side: { content: more ? [word, more] : [word], before: true } };
}
const exclaimed = /^["“]?(?:(?:utter|pure|complete|absolute|total) )?(?:rubbish|nonsense|lies|an? (?:[\p{L}-]+ )?lie|untrue|not (?:so|true)|false|propaganda|fiction|wrong|yes|no)["”]?$/iu;

/** "The huts had burned, as those who fled tell it": the clause before, and whose telling it is. */
function tellsIt(text: string, line: Line, hit: Hit): Found | null {
  if (!madeBy(line.words[hit.first]!).tells || line.words[hit.last + 1]?.low !== 'it' || line.words[hit.last + 2]?.mark === false) return null;
  const as = line.words.findLastIndex((w, k) => k < hit.first && w.low === 'as');
  const content = as > 2 && line.words[as - 1]?.form === ',' ? bare(text, [line.start, line.words[as - 1]?.start ?? line.start]) : null;
  const span: Span = [line.words[as + 1]?.start ?? 0, line.words[hit.first - 1]?.end ?? 0];
  return content && as + 1 < hit.first ? { hit, subject: { kind: 'left', span, apposed: null, first: as + 1, last: hit.first - 1 }, side: { content: [content], before: true } } : null;
}

/** "Confirming the raid in a statement, the police spokesman, N, said …": a participle that opens a sentence, of the one who speaks or acts in it. */
function opener(text: string, line: Line, hits: readonly Hit[], k: number): Found | null {
  const hit = hits[k] as Hit;
  if (hit.first !== 0 || !madeBy(line.words[hit.first]!).opener) return null;
  const next = hits[k + 1];
  const shut = (n: number): number => { let at = n - 1; while (at > hit.last && line.words[at]?.form !== ',') at--; return at; };
  const spoke = next ? subjectOf(line, next, null) : null;
  const left = spoke?.kind === 'left' && line.words[spoke.first - 1]?.form === ',' ? spoke : actorBehind(line, hit);
  const end = left ? shut(left.first) : 0;
  const content = end > hit.last + 1 ? bare(text, [line.words[hit.last + 1]?.start ?? 0, line.words[end]?.start ?? 0]) : null;
  const words = content ? text.slice(...content) : '';
  const means = / (?:in|through|via|on) (?:an?|its|his|her|their) (?:[\p{L}-]+ )*?(?:statement|interview|message|post|release|note|letter|communiqué)\b.*$/iu.exec(words);
  return left && content ? { hit, subject: left, side: { content: [[content[0] + (/^that /.test(words) ? 5 : 0), content[1] - (means?.[0].length ?? 0)]], before: false } } : null;
}

/** Who acts in the clause behind an opening participle: the noun phrase between the comma and its verb; null where another comma stands in between. */
function actorBehind(line: Line, hit: Hit): Subject | null {
  const comma = line.words.findIndex((w, n) => n > hit.last && w.form === ',');
  const verb = comma < 0 ? -1 : line.words.findIndex((w, n) => n > comma && finiteVerb(w));
  if (verb < comma + 2 || verb - comma > 12 || line.words.slice(comma + 1, verb).some((w) => w.mark && !/^[()]$/.test(w.form))) return null;
  return { kind: 'left', span: [line.words[comma + 1]?.start ?? 0, line.words[verb - 1]?.end ?? 0], apposed: null, first: comma + 1, last: verb - 1 };
}

const spoken = (line: Line, k: number): boolean => /["”»]/.test(line.words[k]?.form ?? '') && /^[,?!]$/.test(line.words[k - 1]?.form ?? '');
const closes = (text: string, line: Line, hit: Hit, subject: Subject): boolean => subject.kind === 'left' && (hit.cue.frame === 'clause' ? spoken(line, subject.first - 1) || ends(text, line, hit, subject) : shut(line, hit, subject));
/** "…," his deputy admitted. */
const shut = (line: Line, hit: Hit, subject: Subject): boolean => { const next = line.words[hit.last + 1]; return madeBy(line.words[hit.first]!).shuts && subject.first > 2 && (!next || /^(?:[.,;]|on|late|earlier|in|to|via|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(next.low)) && (spoken(line, subject.first - 1) || line.words[subject.first - 1]?.form === ','); };
/** "…, the judge said as she read out the ruling", "…, police said after the raid in Orm": what follows tells when it was said. */
function meantime(line: Line, hit: Hit, subject: Subject): boolean {
  const behind = line.words.slice(hit.last + 1);
  const event = /^(?:after|before|during|following)$/.test(behind[0]?.low ?? '');
  if (!event && !/^(?:as|when|while)$/.test(behind[0]?.low ?? '') || /^(?:many|much|well|soon|far|long|early|late|if|though)$/.test(behind[1]?.low ?? '') || behind.some((w, k) => w.low === 'that' && !(event && /^VB[DZ]$/.test(behind[k + 1]?.tag ?? '')) || /["“]/.test(w.form))) return false;
  return line.words[subject.first - 1]?.form === ',' && line.words.slice(0, subject.first).some(tensed) && [event ? 0 : 1, 1, 2].includes(behind.filter((w) => tensed(w)).length);
}
const ends = (text: string, line: Line, hit: Hit, subject: Subject): boolean => ((subject.first === 0 && /["”»]\s{0,2}$/.test(text.slice(Math.max(0, line.start - 3), line.start))) || (subject.first > 1 && (line.words[subject.first - 1]?.mark ?? false))) && (hit.tail !== 'content' || meantime(line, hit, subject));

/** A cue inside quoted speech belongs to the quotation, but for one that nests a clause of its own. */
export function quotedTwice(state: State, line: Line, first: number): boolean {
  const at = line.words[first]?.start ?? 0;
  return state.quotes.some((q) => q.inner[0] <= at && at < q.inner[1]);
}
