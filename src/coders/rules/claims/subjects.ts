import type { Span } from '#text';
import { byMeans, type Hit } from './hits.ts';
import { carrying, cited, sentOut } from './phrases.ts';
import { behindAdverbial, behindJoint, behindLead, ofBody, withList } from './leads.ts';
import { stops } from './lexicon.ts';
import { nobodys } from './nobody.ts';
import { nameAfter, nameBehind, ofMany, openingPhrase, spanOf } from './openings.ts';
import { alwaysVerb, finiteVerb, tensed, type Line } from './words.ts';

/** Where a cue's claimant stands: left of it, behind it, behind "according to", with the cue before, or nowhere. */
export interface Subject { readonly kind: 'left' | 'inverted' | 'source' | 'shared' | 'agentless'; readonly span: Span | null; readonly apposed: Span | null; readonly first: number; readonly last: number }

const quoteMark = /["”»“]/;

/** The claimant's phrase of a cue; null where the words attribute nothing. */
export function subjectOf(line: Line, hit: Hit, previous: Hit | null): Subject | null {
  if (hit.cue.frame === 'source') return source(line, hit);
  if (hit.passive) return passive(line, hit);
  if (hit.cue !== cited && hit.form.endsWith('ed') && line.words[hit.last + 1]?.low === 'by' && line.words[hit.first]?.tag === 'VBN' && !/^(?:(?:tele)?phone|e-?mail|text|letter|video|message)$/.test(line.words[hit.last + 2]?.low ?? '')) return null;
  const k = hit.subjectEnd;
  const w = line.words[k];
  if (!w) return null;
  if (hit.cue === cited && hit.form.endsWith('ing')) return { kind: 'left', span: spanOf(line, hit.first + 1, hit.last - 2), apposed: null, first: hit.first, last: hit.last };
  if (hit.form.endsWith('ing') && !w.mark && /^NN|^PRP$/.test(w.tag)) {
    const first = walk(line, k, previous);
    if (line.words[first - 1]?.form === ',') return { kind: 'left', span: spanOf(line, first, k), apposed: null, first, last: k };
  }
  const lasting = hit.form.endsWith('ing') && line.words.slice(k + 1, hit.first).some((x) => /^(?:is|are|was|were|been)$/.test(x.low)) && /^NN|^PRP$|^WP/.test(w.tag);
  if (lasting) { const first = walk(line, k, previous); return { kind: 'left', span: spanOf(line, first, k), apposed: null, first, last: k }; }
  if ((w.low === 'and' || w.low === 'but' || hit.form.endsWith('ing')) && previous) return { kind: 'shared', span: null, apposed: null, first: hit.first, last: hit.first };
  if (w.low === 'and' || w.low === 'but' || hit.form.endsWith('ing')) return opening(line, hit);
  const split = w.low === 'that' || w.low === 'who' ? cleft(line, k) : null;
  if (split) return split;
  if ((w.low === 'which' || w.low === 'who') && line.words[k - 1]?.form === ',' && k > 1) { const start = lastNamed(line, walk(line, k - 2, previous), k - 2, w.low), name = namedBeside(line, start, previous); return { kind: 'left', span: name < start ? spanOf(line, name, start - 2) : spanOf(line, start, k - 2), apposed: name < start ? spanOf(line, start, k - 2) : null, first: name, last: k }; }
  const called = calledBefore(line, k, previous);
  if (called) return called;
  if (w.mark && w.form !== ')') return w.form === ',' || quoteMark.test(w.form) ? comma(line, hit, k) : null;
  const first = withList(line, behindAdverbial(line, behindJoint(line, withSeat(line, afterAccount(line, afterClause(line, walk(line, k, previous), k), k), k), k), k), k, hit);
  const owned = behindWhose(line, first, k);
  if (owned > first) return { kind: 'left', span: spanOf(line, owned, k), apposed: null, first: owned, last: k };
  const alias = aliasAt(line, first, k);
  if (alias) return { kind: 'left', span: spanOf(line, alias, k), apposed: spanOf(line, first, line.words.findIndex((w, n) => n > first && w.low === 'who') - 1), first, last: k };
  return { kind: 'left', span: spanOf(line, first, nameEnd(line, first, k)), apposed: null, first, last: k };
}

/** "The Lens, an online paper, which says", "Odo Venn, coordinator of the union, who blames": back to the name that the phrase stands beside. */
function namedBeside(line: Line, start: number, previous: Hit | null): number {
  const role = /^(?:an?|his|her|their|its)$/.test(line.words[start]?.low ?? '') || /^\p{Ll}/u.test(line.words[start]?.form ?? '') && /^(?:NN|JJ)$/.test(line.words[start]?.tag ?? '');
  if (!role || line.words[start - 1]?.form !== ',') return start;
  let k = start - 2;
  while (k >= 0 && (previous?.last ?? -1) < k && /^\p{Lu}/u.test(line.words[k]?.form ?? '') && start - k < 8) k--;
  return k < start - 2 ? k + 1 : start;
}

/** 'A man known as "Tiger" said': the name in marks right before the verb; null where the marks close a saying. */
function calledBefore(line: Line, k: number, previous: Hit | null): Subject | null {
  if (!/^["”»]$/.test(line.words[k]?.form ?? '')) return null;
  let open = k - 1;
  while (open > 0 && k - open < 7 && /^\p{Lu}/u.test(line.words[open]?.form ?? '')) open--;
  if (open >= k - 1 || open < 1 || !/^["“«]$/.test(line.words[open]?.form ?? '') || !/^(?:as|name|alias|nickname|called|nicknamed|dubbed|moniker|pseudonym|guerre)$/.test(line.words[open - 1]?.low ?? '')) return null;
  const first = walk(line, open - 1, previous);
  return { kind: 'left', span: spanOf(line, open + 1, k - 1), apposed: null, first, last: k };
}

/** "An inquiry whose findings the government rejected": where the clause's own subject begins behind the thing owned; 0 where the owned one speaks ("whose spokesman said"). */
function behindWhose(line: Line, first: number, last: number): number {
  let whose = last - 1;
  while (whose >= 0 && whose >= first - 1 && line.words[whose]?.low !== 'whose') whose--;
  if (whose < first - 1) return 0;
  let k = whose + 1;
  while (whose >= 0 && k < last && /^(?:NNS?|JJ)$/.test(line.words[k]?.tag ?? '')) k++;
  return whose >= 0 && k > whose + 1 && k <= last && /^(?:DT|NNPS?|PRP)$/.test(line.words[k]?.tag ?? '') ? k : 0;
}

/** "A fighter who goes by the name of Bo Kyaw said": where the name begins; 0 where none does. */
function aliasAt(line: Line, first: number, last: number): number {
  const who = line.words.findIndex((w, k) => k > first && k < last && w.low === 'who');
  const m = who < 0 ? null : /^who (?:(?:simply|only|just|merely) )?(?:(?:goes|went) by(?: the (?:name|alias|nickname))?(?: of)?|(?:calls|called|identified) (?:him|her)self(?: as)?|(?:gives|gave) (?:his|her) name (?:only |simply |just )?as|(?:is|was) known as) ((?:\p{Lu}[\p{L}’'-]*\s?)+)$/u.exec(line.words.slice(who, last + 1).map((w) => w.form).join(' '));
  return m ? last + 1 - (m[1] ?? '').trim().split(/\s+/).length : 0;
}

/** "It was the front that claimed the raid": who stands between; null for another "that". */
function cleft(line: Line, k: number): Subject | null {
  let first = k - 1;
  while (first > 0 && k - first < 10 && !line.words[first]?.mark && line.words[first]?.low !== 'it') first--;
  const is = /^(?:is|was)$/.test(line.words[first + 1]?.low ?? '');
  return line.words[first]?.low === 'it' && is && first + 2 < k ? { kind: 'left', span: spanOf(line, first + 2, k - 1), apposed: null, first, last: k } : null;
}

const unnamed = /^(?:officials?|sources?|police|witnesses|residents|medics|activists|analysts|experts|rescuers|authorities)$/;
/** "died in an attack senior officials said was planned by": behind a whole clause the claimant is but the last noun phrase. */
function afterClause(line: Line, first: number, last: number): number {
  const inner = line.words.slice(first, last + 1);
  // ", hospital and police sources said": one phrase behind its comma
  if (line.words[first - 1]?.form === ',' && !inner.some((w) => alwaysVerb.test(w.low) || tensed(w))) return first;
  if (!unnamed.test(line.words[last]?.low ?? '') || inner.some((w) => w.low === 'who' || w.low === 'whose') || !/^NN|^DT/.test(inner[0]?.tag ?? '') && !inner.some((w) => alwaysVerb.test(w.low) || w.tag === 'VBD')) return first;
  let k = last;
  while (k > first && (/^(?:JJ|NNPS?|VBN)/.test(line.words[k - 1]?.tag ?? '') || ofBody.test(line.words[k - 1]?.low ?? '')) && /^(?:amod|compound|nummod)/.test(line.words[k - 1]?.rel ?? '')) k--;
  if (/^(?:an?|the|two|three|four|several|some)$/.test(line.words[k - 1]?.low ?? '') && k > first) k--;
  return k > first && /^NN/.test(line.words[k - 1]?.tag ?? '') ? k : first;
}

const account = /^(?:charge|claim|allegation|accusation|account|assertion|version|figure|number|toll|description|suggestion)s?$/;
/** ", a charge the group denied": the claimant stands behind the word for what it answers. */
const afterAccount = (line: Line, first: number, last: number): number => (line.words[first - 1]?.form === ',' && /^(?:an?|the)$/.test(line.words[first]?.low ?? '') && first + 2 <= last && account.test(line.words[first + 1]?.low ?? '') && /^(?:DT|NNP|PRP)/.test(line.words[first + 2]?.tag ?? '') ? first + 2 : first);

/** "However, the Village Society (VS), Upper Orm said": back over the comma before where a body sits, when nothing but its own name stands there. */
function withSeat(line: Line, first: number, last: number): number {
  const proper = (w: Line['words'][number]): boolean => /^\p{Lu}/u.test(w.form) && /^NNPS?$/.test(w.tag);
  if (line.words[first - 1]?.form !== ',' || last - first > 2 || !line.words.slice(first, last + 1).every(proper)) return first;
  const head = behindLead(line);
  const name = line.words.slice(head, first - 1);
  const whole = name.length > 1 && name.length < 14 && /^(?:the|an?)$/.test(name[0]?.low ?? '') && name.slice(1).every((w) => /^(?:\p{Lu}|[()]$|of$|for$|on$|and$|the$)/u.test(w.form));
  return whole ? head : first;
}

/** Pronouns are subjects by themselves. */
const lone = /^(?:it|he|she|they|we|i)$/;
const kin = /^(?:son|daughter|brother|sister|wife|husband|father|mother|cousin|uncle|aunt|nephew|niece|friend|neighbou?r|colleague|head|leader|member|chief|governor|mayor|commander|director|president|spokes(?:man|woman|person)|minister|chairman|secretary)$/;
/** "The army attacked the Red Front, which said": behind a verb, where the last noun phrase begins, of a body for "which", of people for "who". */
function lastNamed(line: Line, start: number, end: number, pronoun: string): number {
  if (!/^(?:by|to|with)$/.test(line.words[start]?.low ?? '') && !line.words.slice(start, end).some(finiteVerb)) return start;
  let k = end, seat = false;
  const low = (at: number): string => line.words[at]?.low ?? '';
  for (; k > start; k--) {
    // "a league of doctors in Orm, which": where they are is past by
    if (/^(?:in|from|at|near)$/.test(low(k - 1)) && /^NN/.test(line.words[k - 2]?.tag ?? '')) { seat = true; continue; }
    if (!/^(?:NN|JJ|CD|DT|POS|PRP\$|VBN|VBG)/.test(line.words[k - 1]?.tag ?? '') && low(k - 1) !== '&' && !(low(k - 1) === 'of' && (pronoun === 'who' ? line.words[k - 2]?.tag === 'NNS' || kin.test(low(k - 2)) : seat))) break;
  }
  return k;
}

/** Back to where the subject begins; "who …" belongs to it, "and" does not once another cue has spoken. */
function walk(line: Line, end: number, previous: Hit | null): number {
  let k = end;
  while (k >= 0) {
    const w = line.words[k];
    if (!w || (w.mark && !/[()&/%]/.test(w.form) && !ofMany(line, k)) || (stops.has(w.low) && !saysWhich(line, k, end) && !whyUnnamed(line, k) && !withinWho(line, k, end) && w.form !== 'If' && !(w.low === 'since' && /^(?:\d{4}|last|\p{Lu}\p{Ll}+)$/u.test(line.words[k + 1]?.form ?? '')) && !(w.low === 'as' && /^(?:identified|known|named|only|himself|herself)$/.test(line.words[k - 1]?.low ?? '')))) break;
    if (w.low === 'who' && !relative(line, k)) break;
    if (previous && (k <= previous.last || w.low === 'and')) break;
    k--;
    if (k === end - 1 && lone.test(w.low) && line.words[k] && line.words[k]?.low !== 'and') break;
  }
  return k + 1;
}

/** "A volunteer of the group which carried the wounded told", "the two governments that claim the land said": a relative clause within the subject, with a verb of its own before the cue's. */
const saysWhich = (line: Line, k: number, end: number): boolean => line.words[k]?.low === 'whom' && k + 2 < end || /^(?:which|that)$/.test(line.words[k]?.low ?? '') && k + 1 < end && finiteVerb(line.words[k + 1]) && /^NN/.test(line.words[k - 1]?.tag ?? '') && /^(?:NN|CD|RB|VBN|DT)|^[)]$/.test(line.words[end]?.tag || (line.words[end]?.form ?? '')) && /^acl/.test(line.words[k + 1]?.rel ?? '');

/** "A source who spoke on condition of anonymity because he was not authorised to speak said": why somebody has no name, within the clause that says so. */
function whyUnnamed(line: Line, k: number): boolean {
  if (!/^(?:because|as|since|when|while)$/.test(line.words[k]?.low ?? '') || !/^(?:it|he|she|they|the|an?|his|her|their|its|no|not|security|of)$/.test(line.words[k + 1]?.low ?? '')) return false;
  let n = k - 1, unnamed = false;
  for (; n >= 0 && k - n < 26 && (!line.words[n]?.mark || line.words[n]?.form === '-'); n--) {
    const low = line.words[n]?.low ?? '';
    if (low === 'who') return unnamed;
    unnamed ||= /^(?:anonym\p{L}+|identified|named|names?|unnamed)$/u.test(low);
  }
  return false;
}

/** "People who have protested since the girl's death", "a man who fled after the attack": when, within the clause that says who they are, where nobody stands behind it. */
function withinWho(line: Line, k: number, end: number): boolean {
  const [from, to] = [line.words[k + 1], line.words[end]];
  if (!/^(?:after|before|since|until)$/.test(line.words[k]?.low ?? '') || !from || !to || from.start > to.start || !nobodys(line.words.slice(k + 1, end + 1).map((w) => w.form).join(' ').replace(/ (?=['’]s\b)/g, ''))) return false;
  let n = k - 1;
  while (n > 0 && k - n < 16 && !line.words[n]?.mark && line.words[n]?.low !== 'who') n--;
  return line.words[n]?.low === 'who' && line.words.slice(n + 1, k).some((w) => /^VB/.test(w.tag));
}

/** Whether "who" is the subject of its clause: no noun phrase follows it. */
const relative = (line: Line, k: number): boolean => !/^(?:the|a|an|it|he|she|they|we|his|its)$/.test(line.words[k + 1]?.low ?? '') && !/^\p{Lu}/u.test(line.words[k + 1]?.form ?? '');

function nameEnd(line: Line, first: number, last: number): number {
  for (let k = first + 1; k <= last; k++) if (['who', 'whom', 'which', 'that', 'quoted', 'cited', 'speaking', 'reached', 'contacted', 'interviewed', 'released', 'published', 'issued', 'carried', 'posted', 'broadcast', 'aired'].includes(line.words[k]?.low ?? '')) return k - 1;
  return last;
}

/** Words with which an apposition begins. */
const beside = /^(?:an?|the|or|one|also|formerly|part|its|his|her|their|who|whose|which|\d+)$/;

/** What stands between commas and is no part of a name: "However", "on Tuesday", "in the state". */
const aside = (line: Line, from: number, to: number): boolean => /^(?:IN|RB|TO|WRB|VBN|VBG)$/.test(line.words[from]?.tag ?? '') || /^(?:however|meanwhile|separately|earlier|later|also|today|yesterday|moreover|similarly|elsewhere|\p{L}+day)$/u.test(line.words[to]?.low ?? '');

/** A comma or a closing mark before the cue: an apposition, or the claimant behind the cue. */
function comma(line: Line, hit: Hit, k: number): Subject | null {
  return behindRelative(line, hit, k) ?? atComma(line, hit, k);
}

/** "The Front, who hold the capital, Orm, have warned", "The assembly, which told this through its secretary, Odo Venn, alleged": the phrase that the sentence begins with, past a relative clause that has commas of its own; null where another verb stands behind that clause. */
function behindRelative(line: Line, hit: Hit, k: number): Subject | null {
  // without such a clause before the cue nothing else is asked: what follows the cue and what the sentence begins with cost a tree
  if (!line.words.some((w, n) => n < k && w.form === ',' && /^(?:who|which)$/.test(line.words[n + 1]?.low ?? ''))) return null;
  const span = hit.tail === 'content' ? openingPhrase(line) : null;
  const end = span ? line.words.findIndex((w) => w.end === span[1]) : -1;
  if (!span || end < 0 || line.words[end + 1]?.form !== ',' || !/^(?:who|which)$/.test(line.words[end + 2]?.low ?? '') || k - end > 28) return null;
  const inside = line.words.slice(end + 2, k);
  return inside.some((w) => w.form === ',') && inside.filter(finiteVerb).length === 1 && !inside.some((w) => /^["“”;:]$/.test(w.form)) ? { kind: 'left', span, apposed: null, first: line.words.findIndex((w) => w.start === span[0]), last: k } : null;
}

/** A phrase that ends at a comma before the cue, or the claimant behind it. */
function atComma(line: Line, hit: Hit, k: number): Subject | null {
  if (quoteMark.test(line.words[k]?.form ?? '') || !/^t(?:old|ells?)$/.test(hit.form) && hit.tail === 'name') return behind(line, hit);
  let p = k - 1;
  while (p > 0 && line.words[p]?.form !== ',') p--;
  if (p <= 0) return null;
  const marked = inQuotes(line, p - 1);
  if (marked) return { kind: 'left', span: marked, apposed: null, first: 0, last: k };
  let first = fromWhich(line, walk(line, p - 1, null));
  // ", killing two, the mayor, Odo Venn, said": a role with its name is whole
  const whole = /^\p{Ll}/u.test(line.words[p - 1]?.form ?? '') && line.words.slice(p + 1, k).every((w) => !w.mark && /^\p{Lu}/u.test(w.form));
  while (!whole && first > 1 && line.words[first - 1]?.form === ',' && (beside.test(line.words[first]?.low ?? '') || /^(?:IN|VBN)$/.test(line.words[first]?.tag ?? '') || /^\p{Lu}.*['’]s$/u.test(line.words[first]?.form ?? '') && /^\p{Ll}/u.test(line.words[p - 1]?.form ?? '') && line.words[p + 1]?.low === 'who')) {
    const back = fromWhich(line, walk(line, first - 2, null));
    if (back >= first - 1 || aside(line, back, first - 2) || line.words.slice(back, first - 1).some((w) => alwaysVerb.test(w.low) || tensed(w)) || lone.test(line.words[back]?.low ?? '')) break;
    p = first - 1;
    first = back;
  }
  if (line.words.slice(first, p).some((w) => alwaysVerb.test(w.low) && w.form !== 'IS')) return null;
  const voice = through(line, p + 1, k) ?? (line.words[first - 1]?.form === ',' ? through(line, first, k) : null);
  if (voice) return { kind: 'left', span: voice.name, apposed: voice.role, first, last: k };
  return { kind: 'left', span: spanOf(line, first, p - 1), apposed: /^(?:IN|VBG)$/.test(line.words[p + 1]?.tag ?? '') || /^(?:reached|contacted|interviewed|quoted|asked)$/.test(line.words[p + 1]?.low ?? '') ? null : spanOf(line, p + 1, k - 1), first, last: k };
}

/** "The air force, through its spokesman Odo Venn, confirmed": the name and the office of whoever spoke; null for another aside. */
function through(line: Line, from: number, to: number): { readonly name: Span; readonly role: Span } | null {
  if (!/^(?:through|via|by)$/.test(line.words[from]?.low ?? '')) return null;
  const office = line.words.findIndex((w, k) => k > from && k < to && /^(?:spokes\p{L}+|director|chief|commander|secretary|head|officer|minister|lawyer)$/u.test(w.low));
  const first = line.words.findIndex((w, k) => k > office && k < to && /^\p{Lu}/u.test(w.form) && line.words.slice(k, to).every((x) => !x.mark && /^\p{Lu}/u.test(x.form)));
  let whose = office;
  while (whose > from + 1 && !/^(?:its|their|the|an?)$/.test(line.words[whose]?.low ?? '')) whose--;
  const [name, role] = office < 0 || first < 0 ? [null, null] : [spanOf(line, first, to - 1), spanOf(line, whose, office)];
  return name && role && { name, role };
}

/** "The government, which sits in Orm, far from here, said": back to the word with which the clause in commas begins. */
const fromWhich = (line: Line, first: number): number => (/^(?:which|who|whose)$/.test(line.words[first - 1]?.low ?? '') && line.words[first - 2]?.form === ',' && finiteVerb(line.words[first]) ? first - 1 : first);

/** '“Reed Fire”, unheard of until May, claimed': a name in marks at the sentence's head, up to its closing mark; null for other words. */
function inQuotes(line: Line, close: number): Span | null {
  if (!/^["”»]$/.test(line.words[close]?.form ?? '') || !/^["“«]$/.test(line.words[0]?.form ?? '') || close < 2 || close > 7) return null;
  return line.words.slice(1, close).every((w) => /^\p{Lu}|^(?:al|el|of|the|for|and)\b/u.test(w.form)) ? spanOf(line, 1, close - 1) : null;
}

function behind(line: Line, hit: Hit): Subject | null {
  const first = hit.last + 1;
  const last = phraseEnd(line, first);
  const next = line.words[last + 1];
  const side = next?.form === ',' && line.words[last + 2] ? phraseEnd(line, last + 2) : null;
  const given = namedOnly(line, last + 1) ?? (side === null ? null : namedOnly(line, side + 1));
  if (given) return { kind: 'inverted', span: given.span, apposed: given.who, first, last: given.last };
  const apposed = side === null ? null : spanOf(line, last + 2, side);
  const span = spanOf(line, first, last);
  return span && { kind: 'inverted', span, apposed, first, last };
}

/** ", who gave only his first name, Ali", "who asked to be called Ali": the name; null for other words. */
function namedOnly(line: Line, at: number): { readonly span: Span; readonly who: Span | null; readonly last: number } | null {
  const k = line.words[at]?.form === ',' ? at + 1 : at;
  if (line.words[k]?.low !== 'who') return null;
  const m = /^who (?:gave|gives|would give|wanted to give|asked to be (?:identified|named|known) by|wished to be (?:identified|named|known) by) (?:only |just )?(?:his|her) (?:first |last |given |family |full )?(?:name|surname)(?: only)?(?: ,| as| -)? (?=\p{Lu})|^who (?:asked|wished|wanted|preferred|agreed) to be (?:called|known|identified|named|referred to)(?: (?:only|simply|just))?(?: as)?(?: (?:only|simply|just))? (?=\p{Lu})/u.exec(line.words.slice(k, k + 16).map((w) => w.form).join(' '));
  const from = m ? k + m[0].trim().split(' ').length : -1;
  let last = from;
  while (from > 0 && /^\p{Lu}/u.test(line.words[last + 1]?.form ?? '')) last++;
  const span = from > 0 ? spanOf(line, from, last) : null;
  return span && { span, who: spanOf(line, k, from - 1), last };
}

function phraseEnd(line: Line, first: number): number {
  let k = first;
  // "according to police the men fled": a second noun phrase begins what is told
  const starts = (n: number): boolean => n > first && /^(?:\d[\d,]*|the|an?|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|at|more|another|some|several|there|it|he|she|they|nobody|none)$/.test(line.words[n]?.low ?? '') && /^NN/.test(line.words[n - 1]?.tag ?? '') && line.words[n + 1]?.mark === false;
  while (!starts(k) && line.words[k] && !(line.words[k]?.mark && !/[()&]/.test(line.words[k]?.form ?? '')) && !['who', 'whose', 'whom', 'that', 'which', 'on', 'as', 'when', 'while', 'but', 'in', 'by', 'quoted', 'cited', 'interviewed', 'contacted', 'seen', 'obtained', 'reviewed'].includes(line.words[k]?.low ?? '')) k++;
  return k - 1;
}

const kinOf = /^(?:the )?(?:famil(?:y|ies)|relatives|kin|parents|friends|colleagues|neighbou?rs|supporters|followers|lawyers|widow) of\b/;
function source(line: Line, hit: Hit): Subject | null {
  // "by the union's own count": up to the counting
  const counting = hit.form === 'by' ? line.words.findIndex((w, k) => k > hit.last && /^(?:count|tally|tallies|counts|reckoning|estimates?|figures|account)$/.test(w.low)) : -1;
  let last = counting > 0 ? counting : phraseEnd(line, hit.last + 1);
  const by = issuedBy(line, hit.last + 1);
  if (by !== null) last = phraseEnd(line, by + 1);
  last = placed(line, last);
  const span = spanOf(line, hit.last + 1, last);
  // "the family of one of them, N": the name is another's
  const name = nameBehind(line, last), own = !kinOf.test(line.words.slice(hit.last + 1, last + 1).map((w) => w.low).join(' '));
  return span && { kind: 'source', span, apposed: name && own ? spanOf(line, last + 2, name) : null, first: hit.first, last: quotedBy(line, name ?? last) };
}

const carriedWord = new RegExp(`^(?:${carrying}|seen|obtained|reviewed)$`);
/** "According to residents quoted by Coast Radio, …": the last word of who carriedWord a source's words; the same word where nobody does. */
function quotedBy(line: Line, last: number): number {
  if (!carriedWord.test(line.words[last + 1]?.low ?? '') || line.words[last + 2]?.low !== 'by') return last;
  const stop = line.words.findIndex((w, k) => k > last + 3 && w.mark);
  return stop > 0 && stop - last < 10 && line.words[stop]?.form === ',' ? stop - 1 : last;
}

const papers = /^(?:information|account|accounts|list|tables|statistics|testimony|footage|documents?|statement|communiqu[eé]|bulletin|report|message|figures|data|count|tally|estimate|post|letter|release|note|circular|investigation|study|survey|probe|review|analysis|assessment|database)s?$|^(?:inquiry|studies|inquiries)$/;
const sent = new RegExp(`^(?:${sentOut}|made|supplied|gathered|compiled|collected|given|provided|prepared|collated|obtained|passed|sent|written|drawn|kept|maintained|offered)$`);
const between = /^(?:available|public|on|late|early|earlier|yesterday|today|to|the|press|newsmen|journalists|reporters|\p{L}+day|evening|morning|night|afternoon|\d{1,2}|in|through|via)$/u;
/** "A report by the league", "a statement issued on Sunday by its spokesman": where the "by" stands behind what was written, in a phrase that begins at a word; null where nobody is told who wrote it. */
function issuedBy(line: Line, first: number): number | null {
  const low = (k: number): string => line.words[k]?.low ?? '';
  let k = first;
  while (k < first + 5 && !papers.test(low(k)) && !line.words[k]?.mark) k++;
  if (!papers.test(low(k))) return null;
  if (sent.test(low(++k))) for (k++; k < first + 12 && between.test(low(k));) k++;
  return low(k) === 'by' ? k : null;
}

/** "According to officials in the capital, …": where the source sits goes with it, up to the comma that ends it. */
function placed(line: Line, last: number): number {
  if (!/^(?:in|at|on|with|from|near)$/.test(line.words[last + 1]?.low ?? '')) return last;
  const stop = line.words.findIndex((w, k) => k > last && w.mark);
  return line.words[stop]?.form === ',' && stop - last < 8 && !line.words.slice(last + 1, stop).some((w) => /^VB/.test(w.tag) || alwaysVerb.test(w.low)) && line.words[stop + 1] && !/day$/.test(line.words[stop - 1]?.low ?? '') ? stop - 1 : last;
}

/** "Is accused of", "it was reported that": whoever says so, "by" named or nobody. */
function passive(line: Line, hit: Hit): Subject | null {
  const agent = agentOf(line, hit);
  if (agent) return agent;
  const next = line.words[hit.last + 1]?.low;
  const speaks = hit.cue.stance === 'accuses' || (hit.cue.frame === 'clause' && (line.words[hit.subjectEnd]?.low === 'it' || (next === 'to' && hit.form !== 'told')));
  return speaks ? { kind: 'agentless', span: hit.cue.stance === 'accuses' ? spanOf(line, whole(line, walk(line, hit.subjectEnd, null), hit.subjectEnd), hit.subjectEnd) : null, apposed: null, first: hit.first, last: hit.last } : null;
}

/** "The raid in which two died was blamed on rebels": back over a relative clause to the noun that it tells of. */
const whole = (line: Line, first: number, last: number): number => (first > 1 && first <= last && /^(?:which|whom|that|who|where|when)$/.test(line.words[first - 1]?.low ?? '') ? whole(line, walk(line, first - 2, null), last) : first);

/** Who stands behind the "by" of a passive; null where none does. */
export function agentOf(line: Line, hit: Hit): Subject | null {
  // "This was reported on Telegram by the mayor", "was blamed on rebels by the mayor"
  const reach = /^(?:this|that|it|the (?:news|information))$/i.test(line.words.slice(0, hit.subjectEnd + 1).map((w) => w.low).join(' ')) ? 10 : hit.cue.stance === 'accuses' && /^(?:on|upon)$/.test(line.words[hit.last + 1]?.low ?? '') ? 9 : 3;
  const by = line.words.findIndex((w, k) => k > hit.last && k < hit.last + reach && w.low === 'by');
  if (reach > 3 && line.words.slice(hit.last + 1, by).some((w) => w.mark || /^VB/.test(w.tag))) return null;
  if (by < 0 || byMeans(line, by)) return null;
  const end = phraseEnd(line, by + 1);
  // "was accused by residents of Orm of burning huts": of what is no part of who
  const of = hit.cue.stance === 'accuses' ? line.words.findIndex((w, k) => k > by + 1 && k <= end + 1 && (/^(?:for|over)$/.test(w.low) || w.low === 'to' && /^(?:attribut|ascrib)/.test(hit.form) || w.low === 'of' && isCharge(line, k + 1))) : -1;
  const last = of < 0 ? end : of - 1;
  const name = nameBehind(line, last);
  return { kind: 'left', span: spanOf(line, by + 1, last), apposed: name ? spanOf(line, last + 2, name) : null, first: hit.first, last: hit.last };
}

/** Whether what somebody is accused of begins at a word: a deed by its verb, or its noun with what leads it. */
function isCharge(line: Line, at: number): boolean {
  const w = line.words.slice(at).find((x) => x.tag !== 'RB');
  return w !== undefined && (w.tag === 'VBG' || /^(?:the|an?|this|these|several|both|many|\d+|war|crimes?|genocide|atrocities|torture|massacres?|abuses|killings?|attacks?)$/.test(w.low));
}

const voices = /^(?:statements?|accusations?|claims?|allegations?|rumou?rs?|calls|letters?|posts|messages|slogans|leaflets|banners|placards|graffiti)$/;
/** The sentence's first noun phrase, for a cue that joins another verb. */
function opening(line: Line, hit: Hit): Subject | null {
  const span = openingPhrase(line);
  // "statements had been made accusing the army": by whom is not told
  if (span && hit.form === 'accusing' && voices.test(line.words.filter((w) => w.start >= span[0] && w.end <= span[1]).at(-1)?.low ?? '')) return { kind: 'agentless', span: null, apposed: null, first: hit.first, last: hit.last };
  return span && span[1] < (line.words[hit.first]?.start ?? 0) ? { kind: 'shared', span, apposed: nameAfter(line, span), first: hit.first, last: hit.first } : null;
}
