import type { Claimant } from '#model';
import { holds, overlap, type Span } from '#text';
import { claimantOf } from './claimants.ts';
import { bare } from './contents.ts';
import { cues } from './lexicon.ts';
import { carries } from './relays.ts';
import type { State } from './state.ts';
import { hedged, stanceOf } from './stances.ts';
import { finiteVerb, type Line } from './words.ts';

const said = 'claims?|assertions?|accusations?|allegations?|charges?|rumou?rs?|reports?';
const name = String.raw`(?:the |an? |some |several |its |their )?[\p{L}\p{N}][\p{L}\p{N}’'&.-]*(?: [\p{L}\p{N}’'&.-]+){0,7}?`;
const spread = '(?:made|levelled|leveled|circulated|spread|broadcast|aired|carried|published|posted|repeated|shared|put about|voiced|raised|reported|echoed)';
/** "The claim, circulated by a channel and repeated by a spokesman, that …". */
const spreadBy = new RegExp(String.raw`\b(?<noun>${said}),? (?<by>(?:first |widely )?${spread} by ${name}(?: (?:on|in|via) [^,]{2,40}?)?(?:,? and (?:later )?${spread} by ${name})?),? that `, 'iu');
/** "Reports from elders that …", "allegations by the union that …". */
const from = new RegExp(String.raw`\b(?<noun>${said}) (?:by|from|of) (?<who>${name}),? that `, 'iu');
/** "The governor's claim that …". */
const owns = new RegExp(String.raw`(?:^|[\s“"(])(?<who>${name})['’]s? (?<noun>claim|assertion|accusation|allegation|charge|insistence)s? that `, 'iu');
/** "The army faces accusations that it burned huts": put on it by nobody who is named. */
const faced = new RegExp(String.raw`\b(?:fac(?:e|es|ed|ing)|amid|following|over|despite|after) (?:(?!no\b)\p{L}+ ){0,2}?(?<noun>claims|accusations|allegations|charges) that `, 'iu');
/** "Canada's claim that …", "US allegations that …", right behind a denial of it. */
const rejected = /^(?:[Tt]he )?(?<who>residents|villagers|witnesses|activists|survivors|relatives|\p{Lu}[\p{L}\d.-]*(?: (?:of (?:the )?|for (?:the )?)?\p{Lu}[\p{L}\d.-]*){0,5})(?:['’]s?|(?<=\p{Lu}\.?)) (?:\p{Ll}+ )?(?<noun>claim|assertion|accusation|allegation|charge)s? that /u;
const each = new RegExp(String.raw`${spread} by (${name})(?=$|,| and (?:later )?${spread}| (?:on|in|via) )`, 'giu');
const gate = new RegExp(String.raw`\b(?:${said}|insistence)\b`, 'iu');
const ends = /[,;] (?:which|who|but|while|although|saying|adding|calling|insisting|describing|dismissing|branding|labelling|and (?:said|added|called|accused|blamed))\b|[;:] | as (?:["“] ?)?(?:an? )?(?:[\p{L}-]+ ){0,2}?[\p{L}-]+["”]?[.,]?$/u;

/** What a noun of saying attributes: whose accusation, claim or report it is and what it says, where no verb has told of it. */
export function nounsIn(state: State, line: Line): void {
  const { text } = state.doc;
  if (!line.words.some((w) => w.form === 'that')) return;
  const words = text.slice(line.start, line.end);
  if (!words.includes(' that ') || !gate.test(words)) return;
  accusersIn(state, line);
  const many = spreadBy.exec(words);
  const one = many ? null : from.exec(words) ?? owns.exec(words) ?? faced.exec(words);
  const m = many ?? one;
  const noun = m?.groups?.['noun'];
  if (!m || !noun) return;
  const begin = line.start + m.index + m[0].length;
  const owner = m.groups?.['who'] !== undefined && /['’]s? $/u.test(text.slice(0, line.start + words.indexOf(noun, m.index)).slice(-3)) ? ownerAt(line, line.start + words.indexOf(noun, m.index)) : null;
  const stop = owner ? mainVerb(line, owner[0], begin) : line.end;
  const rest = text.slice(begin, stop);
  const content = bare(text, [begin, begin + (ends.exec(rest)?.index ?? rest.length)]);
  const cue: Span = [line.start + words.indexOf(noun, m.index), 0];
  const at: Span = [cue[0], cue[0] + noun.length];
  if (!content || state.quotes.some((q) => q.inner[0] <= at[0] && at[0] < q.inner[1])) return;
  if (many) reach(state, at, content);
  const outer = state.claims.filter((c) => c.content.some((k) => holds(k, content))).at(-1);
  // a denial of what somebody reports stays the denier's own words
  if (!many && (state.claims.some((c) => c.stance === 'denies' && c.content.some((k) => overlap(k, content) > 0)) || state.claims.some((c) => c.content.some((k) => k[0] === content[0])))) return;
  const by = m.groups?.['by'] ?? '';
  const start = line.start + words.indexOf(by, m.index);
  const sources = many ? [...by.matchAll(each)].map((x): Span => { const s = start + x.index + x[0].lastIndexOf(x[1] ?? ''); return [s, s + (x[1] ?? '').length]; }) : [owner ?? spanIn(line, words, m, m.groups?.['who'] ?? '')];
  for (const span of sources) make(state, { span, cue: at, content, noun, parent: outer?.id ?? null });
}

/** "India rejected Canada's claim that its agents killed a man": what is rejected is the accuser's own word, where the denial names him. */
function accusersIn(state: State, line: Line): void {
  const denials = state.claims.filter((c) => c.stance === 'denies' && c.cue !== null && c.cue[0] >= line.start && c.cue[1] <= line.end);
  for (const d of denials) for (const span of d.content) {
    const m = rejected.exec(state.doc.text.slice(...span)), who = m?.groups?.['who'], noun = m?.groups?.['noun'];
    if (!m || !who || !noun) continue;
    const at = span[0] + m[0].indexOf(who), word = span[0] + m[0].lastIndexOf(noun);
    const content: Span = [span[0] + m[0].length, span[1]];
    const known = state.claims.findIndex((c) => c !== d && c.content.some((k) => k[0] === content[0])), told = state.claims[known];
    // told already, as if "its soldiers" were the accuser's own
    if (told) state.claims[known] = { ...told, stance: 'accuses', parent: d.id };
    else make(state, { span: [at, at + who.length], cue: [word, word + noun.length], content, noun: 'accusation', parent: d.id });
  }
}

/** "The BBC could not verify Orland's claim": the noun phrase that owns the word at a place, by its tags. */
function ownerAt(line: Line, at: number): Span | null {
  const last = line.words.findIndex((w) => w.start === at) - 1;
  const end = /^['’]$/.test(line.words[last]?.form ?? '') ? last - 1 : last;
  let first = end;
  while (first > 0 && !/^(?:DT|PRP\$)$/.test(line.words[first]!.tag) && /^(?:NN|JJ|CD|DT|PRP\$)/.test(line.words[first - 1]!.tag) && !line.words[first - 1]!.mark) first--;
  const word = line.words[end];
  return last < 0 || !word || !line.words[first] ? null : [line.words[first]!.start, end < last ? word.end : word.end - (/['’]s?$/u.exec(word.form)?.[0].length ?? 0)];
}

/** "Orland's claim that it had struck the port was a lie": where the verb stands of which a claim is the subject; the sentence's end where it is an object. */
function mainVerb(line: Line, owner: number, begin: number): number {
  const before = line.words.filter((w) => w.end <= owner);
  if (before.some((w, k) => finiteVerb(w) && !/^(?:said|says|say|added|that)$/.test(w.low) && k > before.length - 4)) return line.end;
  const inside = line.words.filter((w) => w.start >= begin);
  const own = inside.findIndex(finiteVerb);
  const second = inside.findIndex((w, k) => own >= 0 && k > own + 1 && finiteVerb(w) && !/^(?:and|or|but|who|which|that|when|where|after|while|as|because|before|had|has|have)$/.test(inside[k - 1]?.low ?? '') && !inside.slice(Math.max(own + 1, k - 6), k).some((x) => /^(?:who|which|when|where|after|while|because|before|and|but|PRP)$/.test(x.low) || x.tag === 'PRP' || /^[,;]$/.test(x.form)));
  return second > 0 ? inside[second]!.start : line.end;
}

const gap = /(?:,| and| while|;) (?:and |but |while )?(?<who>(?:the [\p{L}]|local |\p{Lu}|police|medics|residents|officials|witnesses|activists|monitors|doctors|rebels|survivors)[\p{L}’'-]*(?: [\p{L}’'-]+){0,4}?)(?<aside>, (?:citing|quoting) [^,;.]{3,60})?,? (?<at>of|at) (?=(?:(?:more than|at least|over|about|around|some|only|up to|nearly|fewer than) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)\b)/u;
/** "The army spoke of 11 dead, the front of more than 40", "put the dead at nine, the union at 12": the verb that is not said again. */
export function gapped(state: State, line: Line): void {
  spokenOf(state, line);
  const k = state.claims.findLastIndex((c) => c.cue !== null && c.cue[0] >= line.start && c.cue[1] <= line.end && c.stance === 'states');
  const c = state.claims[k], span = c?.content.at(-1);
  if (!c?.cue || !span || !/^(?:sp[eo]|talk|put)/u.test(state.doc.text.slice(...c.cue))) return;
  const words = state.doc.text.slice(...span), m = gap.exec(words);
  const who = m?.groups?.['who'] ?? '';
  if (!m || !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)\b/iu.test(words.slice(0, m.index)) || /^put/u.test(state.doc.text.slice(...c.cue)) !== (m.groups?.['at'] === 'at') || /\b(?:wounded|injured|number|toll|missing|dead)\b/iu.test(who)) return;
  const at = span[0] + m.index + m[0].indexOf(who), content = bare(state.doc.text, [span[0] + m.index + m[0].length, span[1]]);
  const by = claimantOf(state.doc, state.names, state.claims, [at, at + who.length], null, state.focus);
  if (!by || !content) return;
  state.claims[k] = { ...c, content: [...c.content.slice(0, -1), [span[0], span[0] + m.index]] };
  const id = `c${state.claims.length}`;
  state.claims.push({ ...c, id, claimant: by, relay: [], cue: [content[0] - 3, content[0] - 1], content: [content] });
  state.rules.set(id, 'gapped');
}

const ofAnother = /^["”]?[;,] (?:and |while |but )?(?<who>(?:the |an? |its |his |her )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?)(?:, of (?=["“\p{L}\d])| of (?=["“\d]))/u;
/** "The army speaks of a rescue; the family, of a ransom": the second's words, behind the "of" that stands for the verb. */
function spokenOf(state: State, line: Line): void {
  const c = state.claims.findLast((k) => k.cue !== null && k.cue[0] >= line.start && k.cue[1] <= line.end);
  const end = c?.content.at(-1)?.[1];
  if (!c?.cue || end === undefined || end <= c.cue[1] || !/^(?:sp[eo]|talk)/u.test(state.doc.text.slice(...c.cue))) return;
  const m = ofAnother.exec(state.doc.text.slice(end, line.end)), who = m?.groups?.['who'];
  if (!m || !who) return;
  const at = end + m[0].indexOf(who), content = bare(state.doc.text, [end + m[0].length, line.end]);
  const by = claimantOf(state.doc, state.names, state.claims, [at, at + who.length], null, state.focus);
  if (!by || !content || line.words.some((w) => w.start >= content[0] && finiteVerb(w))) return;
  const id = `c${state.claims.length}`;
  state.claims.push({ ...c, id, claimant: by, relay: [], cue: [content[0] - 3, content[0] - 1], content: [content] });
  state.rules.set(id, 'gapped');
}

/** What is said of a claim that others spread goes on to the claim's own end. */
function reach({ claims }: State, noun: Span, content: Span): void {
  const k = claims.findLastIndex((c) => c.content.some((s) => holds(s, noun)));
  const c = claims[k];
  if (c) claims[k] = { ...c, content: c.content.map((s): Span => (holds(s, noun) ? [s[0], Math.max(s[1], content[1])] : s)) };
}

function spanIn(line: Line, words: string, m: RegExpExecArray, who: string): Span {
  const s = line.start + words.indexOf(who, m.index);
  return [s, s + who.length];
}

const nobodyNamed: Claimant = { name: 'unnamed', kind: 'unnamed', span: null };
interface Named { readonly span: Span; readonly cue: Span; readonly content: Span; readonly noun: string; readonly parent: string | null }

function make(state: State, { span, cue, content, noun, parent }: Named): void {
  const { text } = state.doc;
  const who = span[0] === span[1] ? nobodyNamed : claimantOf(state.doc, state.names, state.claims, span, null, state.focus);
  if (!who || who.name === 'unnamed' && who !== nobodyNamed || /^(?:no|any)\b/iu.test(text.slice(...span))) return;
  if (who === nobodyNamed) state.warnings.push({ code: 'unresolved-claimant', message: 'The text does not say who claims this.', evidence: [cue] });
  const words = text.slice(...content);
  const verb = cues[0] as (typeof cues)[number];
  const stance = who === nobodyNamed || /^(?:accus|alleg|charge)/iu.test(noun) ? 'accuses' : stanceOf(verb, noun.toLowerCase(), words, false, false, false);
  if (!stance) return;
  const id = `c${state.claims.length}`;
  // "repeated by some papers, that its men took the post": who carries a boast makes none
  state.claims.push({ id, claimant: who, relay: [], parent, cue, stance: stance === 'admits' && carries(who) ? 'states' : stance, certainty: hedged(words.slice(0, 60)) || /^rumou?r/iu.test(noun) ? 'hedged' : 'stated', content: [content], said: null });
  state.rules.set(id, 'noun');
}
