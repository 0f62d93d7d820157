import { isLetter, trim, type Quote, type Span } from '#text';
import type { Doc } from '../doc.ts';
import { countered, type Hit } from './hits.ts';
import { unknown } from './phrases.ts';
import { deed } from './stances.ts';
import { skip, skipObject } from './skips.ts';
import type { Subject } from './subjects.ts';
import { finiteVerb, tensed, type Line, type Word } from './words.ts';

/** The claimed words, and whether they stand before their cue. */
export interface Side { readonly content: readonly Span[]; readonly before: boolean }

const dateline = /^(?:\d{1,2}[.:h]?\d{2} (?:GMT|UTC|[A-Z]{2,4}T)\b:? (?:(?:URGENT|ALERT|CORRECTED|UPDATE|FLASH|BREAKING):? )?|(?:If you(?:['’]re| are) just (?:joining|waking|tuning)|To (?:bring you|recap|sum up|start)|Good (?:morning|evening|afternoon)|Welcome)[^:.\n]{0,50}: (?=\p{Lu})|\p{Lu}{2}[^.\n]{0,70}? [-–—] |\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?:, \p{Lu}[\p{L}]+\.? \d{1,2})?: (?=[\p{Lu}\d]))/u;
/** A span without the marks and blanks at its edges, but for quotation marks that belong to words inside it; null where nothing is left. */
export const bare = (text: string, span: Span): Span | null => {
  let [start, end] = span;
  while (end > start && /[\s,.;:"”“»«—–-]/.test(text[end - 1] ?? '') && !(/["”»]/.test(text[end - 1] ?? '') && /["“«„]/.test(text.slice(start, end - 1)))) end--;
  while (start < end && /[\s,;:"“”«»]/.test(text[start] ?? '') && !(/["“«„]/.test(text[start] ?? '') && /["”»]/.test(text.slice(start + 1, end)))) start++;
  // marks round the whole are left out
  if (/["“«]/.test(text[start] ?? '') && /["”»]/.test(text[end - 1] ?? '') && !/["“”«»]/.test(text.slice(start + 1, end - 1))) return trim(text, [start + 1, end - 1]);
  return trim(text, [start, end]);
};

/** The content before the cue ("…, the mayor said"), with what goes on behind it. */
export function ahead(doc: Doc, line: Line, at: Aside, quotes: readonly Quote[]): Side | null {
  const { text } = doc;
  const { hit, subject } = at;
  const edge = subject.kind === 'left' ? subject.first : hit.first;
  const prior = line.words[edge - 1];
  const end = (prior?.mark === false ? prior.end : prior?.start) ?? line.start;
  const tail = line.words[subject.kind === 'left' ? hit.last + 1 : subject.last + 1];
  if (edge === 0) {
    const q = quotes.find((x) => x.closed && !x.scare && x.outer[1] <= line.start && x.outer[1] >= line.start - 2 && !text.slice(x.outer[1], line.start).includes('\n'));
    const words = q && subject.kind === 'left' ? bare(text, q.inner) : null;
    if (words) return { content: [words, ...(tail ? follow(text, line, tail.start, quotes) : next(text, line.end, quotes))], before: true };
  }
  if (edge === 0 || subject.kind === 'source' && prior?.form === ':') { const from = subject.kind === 'source' && tail ? pastBeside(line, line.words.indexOf(tail)) : (tail?.mark === false ? tail.start : tail?.end) ?? line.end, c = bare(text, [from, line.end]); return c && { content: [c], before: false }; }
  const more = at.hits[at.index + 1];
  const rest = tail ? follow(text, line, tail.start, quotes.filter((x) => !more || x.outer[0] < (line.words[more.first]?.start ?? 0))) : next(text, line.end, quotes);
  // "The burial, said her sister, was put off": a subject alone waits for its verb
  const waits = subject.kind !== 'inverted' || tail?.form === ',' && dangling.test(text.slice(line.start, end).trimEnd()) || tail?.form === ',' && !line.words.slice(0, edge).some((w) => /^(?:VB|MD)/.test(w.tag) || /["“”]/.test(w.form));
  const goes = tail && waits ? goesOn(text, line, at, text[tail.start] === ',' ? tail.start : pastAddressee(line, hit.last, text.slice(line.start, end)) ?? resumed(line, hit.last, edge)) : null;
  const q = quotes.find((x) => x.closed && x.outer[1] <= (line.words[edge]?.start ?? 0) && x.outer[1] > end - 2 && /^[\s,]*$/.test(text.slice(x.outer[1], line.words[edge]?.start ?? 0)) && !x.scare && text.slice(line.start, x.outer[0]).trim().length < 2 || (x.outer[1] === (line.words[edge]?.start ?? 0) - 1 && /,$/.test(text.slice(...x.inner))));
  const quoted = q && bare(text, q.inner);
  if (quoted) return { content: [quoted, ...rest], before: true };
  const head = dateline.exec(text.slice(line.start, line.end));
  const inner = goes ? innerClause(line, edge, tail) : null;
  const begun = inner === null ? null : bare(text, [inner, end]);
  if (begun && goes) return { content: [begun, goes], before: true };
  const relative = subject.kind === 'source' ? relativeAlone(line, edge, tail) : null;
  const alone = relative && bare(text, [relative, end]);
  if (alone) return { content: [alone], before: true };
  // "dismissed this: the fire, he said, was": what another cue leads up to stands before the colon
  const told = at.hits[at.index - 1];
  const led = told ? text.slice(line.words[told.last]?.end ?? line.start, end).lastIndexOf(': ') : -1;
  // "A fell; B rose, the mayor said": both halves, but where the first has a saying of its own
  const halved = text.lastIndexOf(';', end), semi = told && led >= 0 ? (line.words[told.last]?.end ?? line.start) + led : told && (line.words[told.first]?.start ?? end) < halved ? halved : -1;
  const c = bare(text, [Math.max(line.start + (head?.[0].length ?? 0), semi >= line.start ? semi + 1 : 0), end]);
  const other = c && subject.kind === 'source' ? lastFigure.exec(text.slice(...c))?.[1] : undefined;
  // "towns that looked, in the words of the mayor, as though shelled": the words are those that follow
  const worded = hit.form === 'in' && tail?.form === ',' && /^, (?:as (?:though|if)|like)\b/.test(text.slice(tail.start, line.end)) ? bare(text, [tail.end, line.end]) : null;
  if (worded) return { content: [worded], before: true };
  if (c && other) return { content: [[c[1] - other.length, c[1]]], before: true };
  if (c && subject.kind === 'source' && counting.test(text.slice(line.words[hit.first]?.start ?? 0, subject.span?.[1]))) { const counted = figured(text, c); if (counted) return { content: [counted], before: true }; }
  if (c && goes && dangling.test(text.slice(...c))) return { content: [goes], before: true };
  return c && { content: [c, ...(goes ? [goes] : rest)], before: true };
}

/** "According to the Lens, a war monitor, …", "According to N, who heads the union, …": where the telling begins, past what stands in commas beside the source's name. */
function pastBeside(line: Line, k: number): number {
  const comma = line.words[k];
  const from = (comma?.mark === false ? comma.start : comma?.end) ?? line.end;
  const next = line.words[k + 1]?.low ?? '';
  if (comma?.form !== ',' || !/^(?:an?|the|its|his|her|their|one|who|which|whose|head|director|chief|spokes\p{L}+)$/u.test(next)) return from;
  const shut = line.words.findIndex((w, n) => n > k + 1 && w.form === ',');
  const relative = /^wh/.test(next);
  if (shut < 0 || shut - k > 16 || line.words.slice(k + 1, shut).some((w) => w.mark && !/[()'’.&-]/.test(w.form) || !relative && finiteVerb(w))) return from;
  // "According to police, the men, both farmers, fled": the subject of what is told has its verb behind its own aside
  const second = line.words.findIndex((w, n) => n > shut && w.form === ',');
  return !relative && (finiteVerb(line.words[shut + 1]) || second > 0 && finiteVerb(line.words[second + 1])) ? from : line.words[shut]?.end ?? from;
}

const opensClause = /^(?:after|before|when|where|while|because|although|though|if|once|since|until|as|whose|whereupon)$/;
/** "They came home after their families, relatives said, had paid": where the clause begins between whose subject and verb the saying stands, when the sentence has a verb of its own before it; null elsewhere. */
function innerClause(line: Line, edge: number, tail: Word | undefined): number | null {
  if (tail?.form !== ',' || line.words[edge - 1]?.form !== ',' || !finiteVerb(line.words[line.words.indexOf(tail) + 1])) return null;
  let k = edge - 2;
  while (k > 0 && edge - k < 14 && !finiteVerb(line.words[k]) && !/^[;:."“”]$/.test(line.words[k]?.form ?? '') && !opensClause.test(line.words[k]?.low ?? '')) k--;
  return opensClause.test(line.words[k]?.low ?? '') && k < edge - 2 && line.words.slice(0, k).some(finiteVerb) ? line.words[k + 1]?.start ?? null : null;
}

/** Sources that count. */
const counting = /\b(?:count|counts|tally|tallies|figures|reckoning|statistics|toll)\b|\bby the account\b/iu;
const figure = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)\b/iu;
const spelt = '(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)';
/** "Twelve people were killed, 15 according to the union": a bare number behind another is all that the source vouches for. */
const lastFigure = new RegExp(`\\b${spelt}\\b[^;]*, (?:and |but |or )?((?:(?:at least|about|around|some|more than|only|up to) )?${spelt})$`, 'iu');
/** "Gunmen stormed the town, killing 90, by the union's count": a tally vouches for the figures behind a sentence's last comma or colon, not for what happened; null where the whole sentence is the figure. */
function figured(text: string, content: Span): Span | null {
  const words = text.slice(...content);
  const m = /^(?:.*)(?:, (?=(?:killing|leaving|wounding|injuring|displacing|maiming|costing|claiming|taking|abducting|kidnapping|destroying|uprooting|driving|forcing|bringing) )|: (?=(?:[\p{L}]+ ){0,2}?\d))/isu.exec(words);
  return m && m[0].length < words.length && figure.test(words.slice(m[0].length)) && / (?:was|were|had|has|have|is|are|\p{L}+ed|began|fought|broke|hit|struck|came|went|took|fell|overran|go|goes) /u.test(m[0]) ? bare(text, [content[0] + m[0].length, content[1]]) : null;
}

/** "The front, which came back in May, according to monitors, took Orm": where the relative clause begins that the source is set behind; null where it tells of the sentence. */
function relativeAlone(line: Line, edge: number, tail: Word | undefined): number | null {
  const k = line.words.findLastIndex((w, n) => n < edge - 2 && w.form === ',' && /^(?:which|who)$/.test(line.words[n + 1]?.low ?? ''));
  if (k < 1 || tail?.form !== ',' || line.words.slice(0, k).some(finiteVerb)) return null;
  return finiteVerb(line.words[line.words.indexOf(tail) + 1]) ? line.words[k + 2]?.start ?? null : null;
}

/** An attribution set into a sentence, among the cues of its line. */
export interface Aside { readonly hit: Hit; readonly subject: Subject; readonly hits: readonly Hit[]; readonly index: number }

/** Words that lead to what is said: nothing of it stands before them. */
const dangling = /(?:^|[\s,])(?:in|of|by|on|at|from|during|after|to|for|with) which$|(?:^|[\s,])(?:and|but|that|who|which|because|where|while|although|though|whom|when|yet|so|(?:and|but) (?:then|later|finally))$/i;
/** What goes on about the saying instead of with what is said. */
const aboutSaying = /^(?:adding|saying|citing|quoting|referring|speaking|noting|warning|stressing|describing|calling|urging|blaming|accusing|vowing|demanding|pointing|using|insisting|claiming|denying|confirming|telling|explaining|announcing|condemning|apparently referring|according|who|whose|without|though|although|but|while|whereas|an? (?:claim|charge|figure|accusation|allegation|denial)|\p{L}+ spokes|in (?:an?|its|his|her|their|the) (?:\p{L}+ ){0,3}(?:statement|message|post|interview|video|report|letter|speech|briefing|call|communiqué)|on (?:\p{Lu}\p{L}+|social media)|via|late|early|earlier|after (?:meeting|visiting|talks)|(?:and|but|while) (?:[\p{L}’'-]+ ){0,5}(?:said|told|added|denied|accused|blamed|called|urged|condemned|warned|vowed|rejected|confirmed|reported|claimed|gave|put|counted|demanded))(?![\p{L}])/u;

/** A sentence's head that only says when or where ("On 4 March", "Near the bridge"): what is told follows. */
const whereOrWhen = /^(?:\S+ [-–—] )?(?:on|in|at|near|by|from|after|during|over|since|early|late|about|around|last|between|before|for|until|outside|inside|shortly|earlier|that|the (?:next|following|same)|two|three|some|a few)\b(?:(?!\b(?:was|were|is|are|had|has|have|killed|died|said)\b)[^,.;]){1,60}$/iu;

/** The rest of a sentence into which the attribution is set: ", the army said, …" up to the next one. */
function goesOn(text: string, line: Line, at: Aside, from: number): Span | null {
  const { hits, index, subject } = at;
  if (text[from] !== ',') return null;
  const words = text.slice(from + 1, line.end).trimStart();
  const start = line.end - words.length;
  if (/^["“«„]/.test(words) || aboutSaying.test(words)) return null;
  // "…, according to the ministry, which blamed the front": the source says more by another verb
  const more = hits[index + 1];
  if (more && /^which /.test(words) && line.words[more.subjectEnd]?.start === start) return null;
  if (subject.kind === 'source' && !/\bthat,?\s*$/u.test(text.slice(line.start, line.words[at.hit.first]?.start ?? 0)) && !whereOrWhen.test(text.slice(line.start, text.lastIndexOf(',', line.words[at.hit.first]?.start ?? 0)).split('; ').at(-1) ?? '') && !/^(?:and|or|with|\p{L}+ing|including|was|were|had|has|have|is|are|before|after|which|on|in|at|near|when|because)\b/u.test(words)) return null;
  const c = bare(text, [start, limit(text, line, hits, index, start)]);
  return c && /[\p{L}\p{N}]/u.test(text.slice(...c)) ? c : null;
}

/** "Beat two guards and, a nurse told us, shot a third": the comma behind an addressee, where the words before wait for what follows; null elsewhere. */
function pastAddressee(line: Line, last: number, before: string): number | null {
  const k = line.words.findIndex((w, n) => n > last && w.mark);
  return k > 0 && k < last + 5 && line.words[k]?.form === ',' && dangling.test(before.replace(/[\s,]+$/, '')) ? line.words[k]?.start ?? null : null;
}

/** "… , officials told the agency, killing ten", "six people, police said on Monday, were killed": the comma behind an addressee or an adverbial at which the deed goes on; -1 where none stands. */
function resumed(line: Line, last: number, edge: number): number {
  const k = line.words.findIndex((w, n) => n > last && w.mark);
  const next = line.words[k + 1]?.low ?? '';
  // a subject alone, which waits for its verb
  const waits = finiteVerb(line.words[k + 1]) && !line.words.slice(0, edge).some(finiteVerb);
  return line.words[k]?.form === ',' && k < last + 9 && (waits || /^(?:killing|wounding|injuring|leaving|destroying|damaging|maiming|including|burning|abducting|kidnapping|displacing|forcing|setting|hitting|striking)$/.test(next)) && !line.words.slice(last + 1, k).some(tensed) ? line.words[k]?.start ?? -1 : -1;
}

/** What goes on behind ", he said": a clause or a quotation. */
function follow(text: string, line: Line, from: number, quotes: readonly Quote[]): readonly Span[] {
  const q = quotes.find((x) => x.outer[0] >= from && x.outer[0] < line.end);
  if (q && !q.scare) { const c = bare(text, q.inner); return c ? [c] : []; }
  const m = /^,\s+(?=(?:because|as the|and that|when|after)\b)/.exec(text.slice(from, line.end));
  const c = m && bare(text, [from + m[0].length, line.end]);
  return c ? [c] : next(text, line.end, quotes);
}

/** A quotation that follows at once and has no cue of its own goes on with the one before. */
function next(text: string, end: number, quotes: readonly Quote[]): readonly Span[] {
  const q = quotes.find((x) => x.outer[0] >= end && x.outer[0] <= end + 2);
  if (!q || text.slice(end, q.outer[0]).includes('\n') || !/[.!?]$/.test(text.slice(...q.inner))) return [];
  const c = bare(text, q.inner);
  return c ? [c] : [];
}

/** Through what something was said, at its end. */
const medium = /,? (?:in (?:an? |its |their |his |her )?(?:[\p{Ll}]+ )?(?:statement|message|video|post|letter|interview|recording|communiqué|audio|address|speech|clip|broadcast|voice note|tweet|press release|press note|leaflet|bulletin|note)|(?:on|via|through) (?:its |their |the |an? )?(?:[\p{L}-]+ ){0,3}?(?:telegram|twitter|x|facebook|social media|video|channel|agency|outlet|mouthpiece|website|page|account|radio(?: station)?))\b[^,]*,?\s*$/iu;

/** The same behind a deed that is owned up to, with the day before it. */
const channel = /,? (?:(?:late |early )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)(?: (?:morning|evening|night|afternoon))? )?(?:in (?:an?|its|their|his|her) (?:[\p{Ll}-]+ ){0,2}?(?:statement|message|video|post|letter|interview|recording|communiqué|call|broadcast|note|announcement|e-?mail)\b|(?:on|via|through) (?:the |its |their |an? )?(?:[\p{L}-]+ ){0,2}?(?:telegram|twitter|facebook|social media|channel|website|account|radio|mouthpiece|agency)\b)/iu;

/** What follows a quotation and tells when or where it was said, not what. */
const aftermath = /^ (?:(?:in|on|via|through) (?:an? |his |her |its |their )?[^,."“]{2,50}? )?(?:(?:minutes|hours|days|shortly|soon|moments) )?(?:after|before|as|when|while|hours|minutes)\b/u;

/** "The blast at Orm, a hamlet near the border, in which nine died": the deed itself; what is told of it behind the comma is the report's. */
const ownDeed = /^[^,;"“]{4,80}(?=, (?:(?:who|which|whose|where|when|(?:in|after|during) which)\b|(?:an?|the|some|about|\d+) [^,;"“]{3,60}, (?:in which|which|where|when)\b))/u;

/** "Denied aiming at civilians, thousands of whom have died", "pinned it on the front, dissidents who hold these hills": what is told of the last words, the report's own. */
const trailing = /^[^,;"“]{2,80}(?=, (?:(?:who|which|whose|where|when|(?:in|after|during) which|(?:\p{L}+ ){1,3}of (?:whom|which))\b(?![^;]*, (?:of|for|over|with|to|and|on|upon|be|should|is|are|was|were|has|have|had|would|will)\b)[^;"“]*|an? [^,;"“]{3,60}, in which\b[^;"“]*|(?!(?:and|or|of|for|but|saying|adding|citing|including)\b)(?:[\p{L}-]+ ){1,6}who (?:have|has|had|are|were|is|was)\b[^;"“,]*)$)/u;

/** "Denied a report on the channel that its men had fled": where it was told stands before what it tells. */
const reportThat = /^(?:an?|the|this|these|those|any|all)? ?(?:[\p{L}-]+ ){0,2}?(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|stor(?:y|ies)) (?:(?:\p{L}+(?:ing|ed) )?(?:on|in|by|from|of|via|across|through) [^,.;]{2,60} )?that\b/iu;

/** The content behind the cue: from "that" or the first word to where the next cue or the sentence's next part begins. */
export function after(doc: Doc, line: Line, hits: readonly Hit[], at: number, quotes: readonly Quote[]): Side | null {
  const { text } = doc;
  const hit = hits[at] as Hit;
  const start = line.words[hit.last]?.end ?? line.end;
  // "Two soldiers died, the agency quoted a source as saying"
  if (/^(?:quot|cite)/.test(hit.form) && hit.cue.frame === 'object' && /^[^,;"“]{1,80} as (?:saying|telling \p{L}+|reporting)["”]?[.]?\s*$/u.test(text.slice(start, line.end))) {
    const comma = text.lastIndexOf(',', line.words[hit.subjectEnd]?.start ?? line.start), told = comma > line.start ? bare(text, [line.start, comma]) : null;
    if (told) return { content: [told], before: true };
  }
  const saying = /^(?:quot|cite)/.test(hit.form) && hit.cue.frame === 'object' ? /^.{1,80}? as (?:saying (?:that )?|warning (?:that )?|calling |describing )/.exec(text.slice(start, line.end)) : null;
  if (/^(?:quot|cite)/.test(hit.form) && hit.cue.frame === 'object') { const c = saying && bare(text, [start + saying[0].length, line.end]); return c && { content: [c], before: false }; }
  const shut = hit.cue.frame === 'clause' ? quotes.find((q) => q.closed && !q.scare && /^[\s,:]*$/.test(text.slice(start, q.outer[0])) && aftermath.test(text.slice(q.outer[1], line.end))) : undefined;
  const alone = shut && bare(text, shut.inner);
  if (alone) return { content: [alone], before: false };
  const end = limit(text, line, hits, at, start);
  if (hit.cue.stance === 'admits') {
    const words = text.slice(start, end);
    const reason = /^[^,;]{0,90}?\bfor\s+/i.exec(words);
    const own = reason && ownDeed.exec(words.slice(reason[0].length));
    if (/\bresponsibility$/i.test(text.slice(Math.max(0, start - 20), start)) && reason) { const c = bare(text, [start + reason[0].length, start + reason[0].length + (own?.[0].length ?? medium.exec(words.slice(reason[0].length))?.index ?? words.length - reason[0].length)]); if (c) return { content: [c], before: false }; }
    // "claimed the ambush on Thursday on the channel of Reed, its voice", "admitted the attack in a call to a newsroom": when and through what
    const told = deed.test(words.trimStart()) ? channel.exec(words) : null;
    const owned = told && bare(text, [start, start + told.index]);
    if (owned) return { content: [owned], before: false };
    if (/^\s*(?:,(?! (?:though|however|meanwhile|too), that\b)|(?:in|on|through|via) (?:a|an|its|their) )/.test(words) && !reason) return { content: [], before: false };
  }
  const cited = /^,? (?:citing|quoting) [^,;]{2,80}?(?:, (?:that )?| that )/.exec(text.slice(start, end));
  const told = cited ? start + cited[0].length : start;
  // a text in capitals is read as if it were in small letters
  const read = (words: string): string => (/\p{Ll}/u.test(words) ? words : words.toLowerCase());
  const from = hit.cue.frame === 'clause' ? told + (cited ? 0 : skip(read(text.slice(told, end)), hit.form)) : told + skipObject(read(text.slice(told, end)), hit);
  if (/^called (?:it|them|this)/.test(text.slice(line.words[hit.first]?.start ?? 0, start))) {
    const q = quotes.find((x) => x.outer[0] >= start && x.outer[1] <= end);
    if (q) return { content: [q.inner], before: false };
  }
  const through = /^claim/.test(hit.form) && deed.test(text.slice(from, end)) ? channel.exec(text.slice(from, end)) : null;
  // few end with a medium: only they are asked whether a report stands before it
  const way = through ?? (hit.cue.frame === 'object' || /^claim/.test(hit.form) ? medium.exec(text.slice(from, end)) : null);
  const means = way && !through && reportThat.test(text.slice(from, end)) ? null : way;
  const trails = hit.cue.frame === 'object' && ['accuses', 'denies', 'condemns', 'admits', 'demands'].includes(hit.cue.stance) ? trailing.exec(text.slice(from, end)) : null;
  if (trails) { const t = bare(text, [from, from + trails[0].length]); if (t) return { content: [t], before: false }; }
  const copula = /^\s*(?:is|was|were|are) /.exec(/\bwhat \p{L}+ $/u.test(text.slice(line.start, line.words[hit.first]?.start ?? 0)) ? text.slice(from, end) : '');
  const c = bare(text, [from + (copula?.[0].length ?? 0), means ? from + means.index : end]);
  const list = hit.cue.frame === 'clause' ? /^(?: (?:on|in|at|via|to|by|late|earlier|it (?:very |quite )?(?:differently|otherwise|another way|the other way (?:a)?round))\b[^:.“"]{0,70})?: (?=[^\s"“«„])/.exec(text.slice(start, line.end)) : null;
  if (list) { const l = bare(text, [start + list[0].length, line.end]); if (l) return { content: [l], before: false }; }
  const colon = quotes.filter((x) => x.outer[0] > start && x.outer[1] > start && x.outer[0] < end && /:\s*$/.test(text.slice(start, x.outer[0]).slice(0, 60)));
  if (colon[0]) { const q = bare(text, colon[0].inner); if (q) return { content: [q], before: false }; }
  // "The council's chairman disclosed this to newsmen on Monday": what the sentence before tells
  const earlier = doc.parse.sentences[line.index - 1];
  if (c && earlier && ['states', 'confirms'].includes(hit.cue.stance) && pointsBack.test(text.slice(...c))) { const back = bare(text, [earlier.start, earlier.end]); return { content: back ? [back] : [], before: false }; }
  return { content: c && !/^(?:this|that|it|them|so)(?: otherwise| differently| another way| (?:quite )?the other way (?:a)?round)?$/i.test(text.slice(...c)) ? [c] : [], before: false };
}

/** "This to newsmen in Orm on Monday", "so in a statement": nothing but what was told before, to whom and when. */
const pointsBack = /^(?:this|so|as much)(?: (?:to|in|at|on|during|via|through|while|when|yesterday|today|by|late|early)\b[^:"“]*)?$/iu;
/** Where a sentence's next part begins. */
const parting = /; |(?<=[^,]{8}), (?:citing|quoting) (?=[^,;]*$)|,? without (?:elaborating|giving|providing|specifying|offering|naming|going into|saying|further|mentioning|identifying|citing|detailing|explaining|disclosing|revealing)\b|: (?=\p{Ll})|, which (?=[\p{L} ]{1,30}(?:den|disput|reject|call|blam|attribut|confirm|verif))|["”]?,["”]? wh(?:o|om|ich) (?=(?:it|they|he|she) (?:said|says|described|called|claimed|alleged|identified|named|accused|blamed|believes?|suspects?)\b)|,[”"]? an? (?=(?:[\p{L}]+ )?(?:charge|claim|allegation|accusation|figure|account|assertion|version|number|toll|count|verdict|description|suggestion)\b(?: that| which)? (?:[\p{L}’']+ ){0,6}?(?:den|disput|reject|call|dismiss|refut|contest|did|has|have))|,[”"]? as (?:it|they|he|she|we|the \p{Ll}+) (?:has|have|had|did|does|do)\b|, (?:but(?! that\b)|while|whereas|although|though(?!, that))\b|, and (?=(?:the |an? |its? )?[\p{L} ]{1,30}(?:said|called|accused|denied|urged))/uy;
/** The signs with which a parting can begin; but for these it is " without …". */
const partingSigns = /[;:,"”]/;
/** Whether a quotation is open where some words end. */
const inMarks = (words: string): boolean => { let open = false; for (const c of words) if (c === '"') open = !open; else if (c === '“' || c === '”') open = c === '“'; return open; };
/** "…, while 14 others were hurt", "; another 30 were held": a number with which a clause begins goes on with those before it, where nobody else speaks. */
const countsOn = new RegExp(`^(?:(?:at least|over|more than|about|around|some|nearly|almost|up to|as many as|another|a further|an additional|other) )*(?:\\d|${spelt}\\b|hundreds|dozens|scores|thousands|several)(?!\\S*%)(?! (?:percent|per cent|days?|hours?|minutes?|weeks?|months?|years?)\\b)`, 'iu');
/** "… as Ana Orm, 27, a trader; Musa Velde, 41; and": a list of names goes on behind its semicolons. */
const nextName = /^(?:and )?(?:\p{Lu}[\p{L}'’.-]+ ){1,3}?\p{Lu}[\p{L}'’.-]+(?:, (?:aged )?\d{1,3}\b|,? \(\d{1,3}\)|, an? )/u;
/** The first parting of some words from a place on; null for none. */
function partingFrom(words: string, from: number): RegExpExecArray | null {
  for (let at = from; at < words.length; at++) {
    const c = words.charCodeAt(at);
    if (c === 32 ? !words.startsWith('without ', at + 1) : isLetter(c) || !partingSigns.test(words[at]!)) continue;
    parting.lastIndex = at;
    const m = parting.exec(words);
    if (m) return m;
  }
  return null;
}

/** The first parting of some words; a semicolon within a quotation parts nothing, nor do a colon with numbers behind it and a clause that only counts on where the speaker is `alone` in the sentence. */
function partAt(words: string, { alone, clause }: { readonly alone: boolean; readonly clause: boolean }): RegExpExecArray | null {
  let m = partingFrom(words, 0);
  while (m && (m[0] === ': ' && countsOn.test(words.slice(m.index + 2)) || m.index === 0 && /^,? without [^,.;]{3,60}, that\b/.test(words) || m[0] === '; ' && inMarks(words.slice(0, m.index)) || alone && clause && /^(?:; |, (?:but|while|whereas|although|though)$)/.test(m[0]) && countsOn.test(words.slice(m.index + m[0].length).trimStart()) || m[0] === '; ' && alone && nextName.test(words.slice(m.index + 2)))) m = partingFrom(words, m.index + m[0].length);
  return m;
}

/** "Blamed the front, whose spokesman dismissed this": the comma before a relative clause in which somebody answers; null where none stands. */
function othersClause(line: Line, h: Hit): number | null {
  if (h.cue.stance !== 'denies') return null;
  let k = h.subjectEnd;
  while (k > 0 && h.subjectEnd - k < 6 && !line.words[k]?.mark && !/^(?:whose|which|who)$/.test(line.words[k]?.low ?? '')) k--;
  return /^(?:whose|which|who)$/.test(line.words[k]?.low ?? '') && line.words[k - 1]?.form === ',' ? line.words[k - 1]?.start ?? null : null;
}

/** Verbs of a saying that one who has denied, judged or told goes on with. */
const tellsOn = /^(?:credited|hinted|hailed|welcomed|congratulated|thanked|apologi[sz]ed|praised|expressed)$/;
/** "Condemned the raid and offered its help", "told them to lie down and shot six", "said he fled and thanked the army": the verb behind "and", or behind a day there, that the claimant goes on with, where the object or the bidding has none of its own; -1 where there is none. */
export function nextDeed(line: Line, cue: Hit): number {
  const thanks = line.words.findIndex((w, n) => n > cue.last + 2 && line.words[n - 1]?.low === 'and' && tellsOn.test(w.low) && /^VB[DN]$/.test(w.tag) && !/^by$/.test(line.words[n + 1]?.low ?? ''));
  if (thanks > 0 && /^(?:VB|JJ)[DN]?$/.test(line.words[cue.first]?.tag ?? '') && !line.words[thanks - 2]?.mark && !line.words.slice(cue.last + 1, thanks).some((w) => w.tag === 'VBD' && !/^(?:had|was|were|did)$/.test(w.low))) return thanks;
  const object = cue.cue.frame === 'object' && ['condemns', 'denies', 'demands', 'confirms', 'accuses'].includes(cue.cue.stance);
  if (!object && !/^(?:told|warned|asked)$/.test(cue.form)) return -1;
  const k = line.words.findIndex((w, n) => n > cue.last + 1 && finiteVerb(w));
  const and = line.words.findLastIndex((w, n) => n < k && w.low === 'and');
  const day = and > 0 && k - and < 5 && /^(?:in|on|later|then|also|last|this|since)$/.test(line.words[and + 1]?.low ?? '') && line.words.slice(and + 1, k).every((w) => /^(?:IN|CD|NNP|DT|RB|JJ)$/.test(w.tag));
  return k > cue.last + 2 && line.words[k]?.tag === 'VBD' && (and === k - 1 || day) && (object || line.words.slice(cue.last + 2, k).some((w) => w.tag === 'TO')) && line.words[k]?.rel === 'conj' ? and + 1 : -1;
}

/** "Was investigating gangs when he was shot", "who is investigating the murder was shot": where what somebody looks into ends. */
function askedUpTo(line: Line, { first, last }: Hit): number {
  const who = line.words.slice(Math.max(0, first - 4), first).some((w) => w.low === 'who');
  const k = line.words.findIndex((w, n) => n > last + 1 && (/^(?:when|after|before|until)$/.test(w.low) && /^PRP$/.test(line.words[n + 1]?.tag ?? '') || who && finiteVerb(w)));
  return line.words[k]?.start ?? line.end;
}

/** "While the army said nine had died, residents spoke of 20": the comma that ends the clause with which a sentence begins, and what is said in it; -1 where it begins with none. */
export function mainClause(line: Line, { last, subjectEnd }: Hit): number {
  // "5. While the army said": behind an item's number
  const first = /^\d{1,2}$/.test(line.words[0]?.form ?? '') && /^[.)]$/.test(line.words[1]?.form ?? '') ? 2 : 0;
  if (!/^(?:while|although|though|whereas)$/.test(line.words[first]?.low ?? '') || line.words.slice(0, subjectEnd).some((w) => w.form === ',')) return -1;
  return line.words.findIndex((w, k) => k > last + 2 && w.form === ',' && /^(?:DT|NN|PRP|CD|JJ|EX)/.test(line.words[k + 1]?.tag ?? '') && line.words.slice(k + 2, k + 9).some(finiteVerb) && !line.words.slice(k + 1, k + 9).some((x, n, all) => x.form === ',' && !all.slice(0, n).some(finiteVerb)));
}

function limit(text: string, line: Line, hits: readonly Hit[], at: number, start: number): number {
  let end = hits[at]?.cue === unknown ? askedUpTo(line, hits[at]) : line.end;
  const edge = hits[at]?.subjectEnd ?? -1;
  // "the cartel, which the government blames for it, has not …"
  const opens = line.words.some((w, k) => k >= edge - 3 && k <= edge && /^(?:which|whom?)$/.test(w.low) && (k === edge || line.words[k - 1]?.form === ','));
  if (opens && !line.words.slice(0, hits[at]?.subjectEnd).some(finiteVerb)) { const shut = /[”"]?,(?= (?:\p{L}+(?:ed|id|ys)|has|have|had|did|does|was|were|is|are|will|would)\b)/u.exec(text.slice(start, end)); if (shut) end = start + shut.index; }
  const part = partAt(text.slice(start, end), { alone: at === hits.length - 1, clause: hits[at]?.cue.frame === 'clause' });
  if (part) end = start + part.index;
  const cue = hits[at];
  // "put out a list of 12 names, and the town hall is counting": a figure ends where another's clause begins
  const other = cue?.cue.frame === 'object' && (cue.cue.forms.length === 0 || ['accuses', 'condemns', 'denies'].includes(cue.cue.stance)) ? /, and (?=(?:the|an?|its|their|his|her) [^,.;]{2,40}? (?:is|are|was|were|has|have|had|will|would)\b)/.exec(text.slice(start, end)) : null;
  if (other) end = start + other.index;
  // "raids in which the group says two died, and that a boat was hit": the second "that" is of the one who tells of the raids
  const outer = cue && line.words.slice(Math.max(0, cue.subjectEnd - 4), cue.subjectEnd + 1).some((w) => /^(?:which|whom|where)$/.test(w.low)) ? text.slice(start, end).indexOf(', and that ') : -1;
  if (outer > 0) end = start + outer;
  const main = cue ? mainClause(line, cue) : -1;
  if (main > 0) end = Math.min(end, line.words[main]?.start ?? end);
  const silent = cue?.cue.frame === 'object' ? / but (?=(?:gave|gives|did|does|declined|offered|provided|refused)\b)/.exec(text.slice(start, end)) : null;
  if (silent) end = start + silent.index;
  const verb = cue && /\b(?:had|would|has|have)\b/.test(text.slice(start, end)) ? line.words.findIndex((w, k) => k > cue.last + 4 && w.tag === 'VBD' && w.low !== 'had' && w.low !== 'was' && w.low !== 'were' && line.words[k - 1]?.low === 'and' && line.words[k - 2]?.form === ',' && w.rel === 'conj') : -1;
  if (verb > 0) end = Math.min(end, line.words[verb - 2]?.start ?? end);
  const done = cue ? nextDeed(line, cue) : -1;
  if (done > 0) end = Math.min(end, line.words[done - 1]?.start ?? end);
  const relative = / (?:in|of|by|during|after|on) which,? [^,]{1,40}?, ?$/;
  for (const h of hits.slice(at + 1)) {
    const w = line.words[h.subjectEnd];
    const inside = relative.exec(text.slice(start, Math.min(end, line.words[h.last + 1]?.end ?? end)));
    if (inside) { end = start + inside.index; break; }
    const cueAt = line.words[h.first]?.start ?? end;
    if (!w || cueAt >= end) continue;
    // "said that, according to residents, nine had died": the source stands within what is said
    if (h.cue.frame === 'source' && w.form === ',' && /^\s*(?:that)?\s*$/.test(text.slice(start, w.start))) continue;
    if (w.low === 'and' || w.low === 'but' || (h.form.endsWith('ing') && w.form === ',')) { end = Math.min(end, w.start); break; }
    // ", and two passengers whom we reached by telephone denied": another's clause, its subject with words of its own
    const own = /, (?:and|but|while) [^,.;:]{2,60}? whom? [^,.;:]{3,60} $/u.exec(text.slice(start, cueAt));
    if (own) { end = Math.min(end, start + own.index); break; }
    const answer = othersClause(line, h);
    if (answer !== null && answer > start) { end = Math.min(end, answer); break; }
    if (h.cue.frame === 'source' && w.form === ',') { end = Math.min(end, w.start); break; }
    if (h.tail === 'end' && h.cue.frame === 'clause') { const c = text.lastIndexOf(',', cueAt); if (c > start) end = Math.min(end, c); break; }
  }
  return end;
}

/** "The raid was condemned by the union as cowardly": what stands before the passive and behind its agent. */
export function around(doc: Doc, line: Line, hit: Hit, subject: Subject): Side | null {
  const { text } = doc;
  const first = bare(text, [line.start, line.words[hit.subjectEnd]?.end ?? line.start]);
  // "Version rejected by the front": the account told before
  if (first && /^(?:(?:the|this|that|an?) )?(?:version|claim|accusation|charge|allegation|account|figure|report|information|toll|story)s?$/iu.test(text.slice(...first)) && hit.cue.stance === 'denies') return { content: [], before: false };
  // "…, a toll rejected by the front"
  if (hit.cue.stance === 'denies' && countered(line, hit.first)) return { content: [], before: false };
  const from = Math.min(line.end, subject.apposed?.[1] ?? subject.span?.[1] ?? line.end);
  const end = text[(line.words[hit.first]?.start ?? 0) - 2] === ',' && text.indexOf(',', from) > 0 ? Math.min(line.end, text.indexOf(',', from)) : line.end;
  const means = medium.exec(text.slice(from, end));
  const that = /^\s*that\s+/.exec(text.slice(from, line.end));
  // "was condemned by the front, which said"
  const goesOn = /^, (?:which|who) (?:[\p{L}]+ ){0,2}?(?:said|says|called|den(?:ied|ies)|added|told|warned|accused|blamed|urged)\b/u.exec(text.slice(from, line.end));
  const rest = goesOn ? null : bare(text, [from + (that?.[0].length ?? 0), means ? from + means.index : end]);
  // "was blamed on rebels by the mayor"
  const cueEnd = line.words[hit.last]?.end ?? line.start, whom = /^\s*(?:up)?on [^,;]*(?= by $)/.exec(text.slice(cueEnd, subject.span?.[0] ?? cueEnd));
  const content = [first, whom && bare(text, [cueEnd, cueEnd + whom[0].length]), rest].flatMap((c) => (c && !/^(?:it|this|that)$/i.test(text.slice(...c)) ? [c] : []));
  // "This was reported on Telegram by the mayor": the sentence before
  const last = doc.parse.sentences[line.index - 1];
  if (first && last?.paragraph === line.paragraph && /^(?:this|that|it|the (?:news|information))$/i.test(text.slice(...first)) && !that) { const told = bare(text, [last.start, last.end]); return told && { content: [told], before: false }; }
  return content.length ? { content, before: false } : null;
}
