import { capitalAt, kindAt, Kind, smallAt } from './tokens-chars.ts';
import { beforeNames, beforeNumbers, closingAbbreviations, domains, forwardAbbreviations, hamza, joined, prefixes, titleAbbreviations, units } from './tokens-lists.ts';

/** Words as pairs of offsets: word `i` is `[at[2i], at[2i+1])`. */
export type Offsets = number[];

// longer chunks are no addresses, and few marks stand before one: hostile chunks stay linear
const longestAddress = 2048;
const address = /^(?:(?:https?|ftp|mailto):\S+|www\.\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u;
const face = /^[:;=]-?[()DPp|](?=$|[\s.,])/;

/**
 * Appends the words of `[from, to)` by the usage of the English Web Treebank: clitics are words ("do|n't", "Bob|'s"), hyphens part
 * words except after some prefixes, an abbreviation keeps its stop. Every unit that is no white space is in one word; linear time.
 */
export function tokenise(text: string, [from, to]: readonly [number, number], out: Offsets): void {
  for (let i = from; i < to;) {
    if (kindAt(text, i) === Kind.space) { i++; continue; }
    let end = i + 1;
    let plain = kindAt(text, i) === Kind.letter;
    for (let k; end < to && (k = kindAt(text, end)) !== Kind.space; end++) if (k !== Kind.letter) plain = false;
    if (plain) word(text, i, end, out);
    else chunk(text, i, end, out);
    i = end;
  }
}

/** A stretch without white space. */
function chunk(text: string, start: number, end: number, out: Offsets): void {
  const scan: Scan = { text, start, end, out };
  let tries = end - start > longestAddress ? 0 : 8;
  for (let i = start; i < end;) {
    const kind = kindAt(text, i);
    if (tries > 0 && (i === start || kindAt(text, i - 1) === Kind.other)) {
      tries--;
      const to = whole(scan, i);
      if (to > i) { out.push(i, to); i = to; continue; }
    }
    i = kind === Kind.letter ? letters(scan, i) : kind === Kind.digit ? number(scan, i) : kind === Kind.apostrophe ? apostrophe(scan, i) : mark(scan, i);
  }
}

interface Scan { readonly text: string; readonly start: number; readonly end: number; readonly out: Offsets }

/** Whether a colon, an "@" or "www" stands in `[from, to)`: every address has one. */
function addressed(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const c = text.charCodeAt(k);
    if (c === 58 || c === 64 || (c === 119 && k + 2 < to && text.charCodeAt(k + 1) === 119 && text.charCodeAt(k + 2) === 119)) return true;
  }
  return false;
}

/** The end of an address, a handle or a face that begins here; `i` where none does. */
function whole({ text, start, end }: Scan, i: number): number {
  if (end - i < 2) return i;
  const first = text[i]!, near = addressed(text, i, end);
  // no face, handle or address without one of these (see the patterns)
  if (!near && !(i === start && ':;='.includes(first)) && first !== '@' && first !== '#') return i;
  const rest = text.slice(i, end);
  if (i === start && face.test(rest)) return i + (face.exec(rest) as RegExpExecArray)[0].length;
  if ((rest[0] === '@' || rest[0] === '#') && /^.[\p{L}_]/u.test(rest)) return i + (/^.[\p{L}\p{M}\p{N}_]+/u.exec(rest) as RegExpExecArray)[0].length;
  if (!near) return i;
  const hit = address.exec(rest);
  return hit ? i + hit[0].replace(/[.,;:!?)\]}>"'”’»]+$/, '').length : i;
}

/** Pushes one word of letters, parted where it is two. */
function word(text: string, start: number, end: number, out: Offsets): void {
  if (end - start < 9) {
    const first = joined.get(text.slice(start, end).toLowerCase());
    if (first) { out.push(start, start + first, start + first, end); return; }
  }
  out.push(start, end);
}

/** The end of letters, digits, marks and inner apostrophes that begin here. */
function run({ text, end }: Scan, i: number): number {
  let at = i;
  for (; at < end; at++) {
    const kind = kindAt(text, at);
    if (kind === Kind.letter || kind === Kind.digit || text[at] === '_') continue;
    if (kind === Kind.apostrophe && at + 1 < end && kindAt(text, at + 1) === Kind.letter && at > i && kindAt(text, at - 1) !== Kind.apostrophe) continue;
    if (text[at] === '&' && at > i && capitalAt(text, at - 1) && capitalAt(text, at + 1)) continue;
    break;
  }
  return at;
}

/** A word from its first letter on; answers where it ends. */
function letters(scan: Scan, i: number): number {
  const { text, end, out } = scan;
  let at = run(scan, i);
  if (text[at] === '.' && at < end) at = dotted(scan, i, at);
  else if (text[at] === '-' && at + 1 < end && at - i < 9 && kindAt(text, at + 1) === Kind.letter && keepsHyphen(text, i, at)) at = run(scan, at + 1);
  else if (text[at] === '/' && at - i === 1 && /^(?:w\/(?:o(?:ut)?)?|s\/he)(?![\p{L}\p{N}])/iu.test(text.slice(i, i + 6))) at += (/^\p{L}*/u.exec(text.slice(at + 1, at + 4)) as RegExpExecArray)[0].length + 1;
  else if (text[at] === '$' && at - i <= 3 && at < end && text.slice(i, at) === text.slice(i, at).toUpperCase()) at++;
  clitics(text, i, at, out);
  return at;
}

const keepsHyphen = (text: string, i: number, at: number): boolean => prefixes.has(text.slice(i, at).toLowerCase()) && kindAt(text, i - 1) !== Kind.letter && text[i - 1] !== '-';

/** Where a word with a stop at `at` ends: after initials, an abbreviation or a host name, else before the stop. */
function dotted(scan: Scan, i: number, at: number): number {
  const { text, end } = scan;
  let last = at;
  // letters with stops between: U.S., a.m., J.K.
  if (at - i === 1) {
    while (text[last] === '.' && last + 1 < end && kindAt(text, last + 1) === Kind.letter && kindAt(text, last + 2) !== Kind.letter) last += 2;
    if (last > at) return text[last] === '.' && last < end && text[last + 1] !== '.' ? last + 1 : last;
  }
  if (at + 1 < end && kindAt(text, at + 1) === Kind.letter) {
    const host = hostEnd(scan, at);
    if (host) return host;
  }
  return keepsStop(text, i, at) ? at + 1 : at;
}

/** The end of a host or file name whose first stop is at `at`; 0 where it is none. */
function hostEnd(scan: Scan, at: number): number {
  let last = at;
  while (scan.text[last] === '.' && last - at < 100 && last + 1 < scan.end && kindAt(scan.text, last + 1) <= Kind.digit) {
    const next = run(scan, last + 1);
    if (domains.has(scan.text.slice(last + 1, next)) && scan.text[next] !== '.' || next - last > 60) { last = next; break; }
    last = next;
  }
  const label = scan.text.slice(scan.text.lastIndexOf('.', last - 1) + 1, last);
  return domains.has(label) ? last : 0;
}

/** Whether the stop at `at` belongs to the word. */
function keepsStop(text: string, i: number, at: number): boolean {
  if (at - i > 7 || text[at + 1] === '.') return false;
  const form = text.slice(i, at);
  const low = form.toLowerCase();
  let next = at + 1;
  while (next < text.length && next < at + 4 && kindAt(text, next) === Kind.space) next++;
  const digit = kindAt(text, next) === Kind.digit;
  const apart = next > at + 1 || text[next] === undefined;
  if (at - i === 1 && smallAt(text, i)) return apart && (low === 'v' ? capitalAt(text, next) : (low === 'c' || low === 'p') && digit);
  if (at - i === 1) return capitalAt(text, i) && (apart ? capitalAt(text, next) || /[,(]/.test(text[next] ?? '') : /[,;)’']/.test(text[next] ?? '')) && initial(text, i, next);
  if (beforeNumbers.has(low) && !(beforeNames.has(low) && capitalAt(text, next))) return digit && capitalAt(text, i) || digit && low.length < 4;
  if (beforeNames.has(low)) return capitalAt(text, i) && apart && (capitalAt(text, next) || low === 'co' || smallAt(text, next) && text.slice(next, next + 3) === 'al-');
  return titleAbbreviations.has(low) || forwardAbbreviations.has(low) || closingAbbreviations.has(low);
}

/** Whether one capital with a stop is a name's initial, not the last word of a sentence ("vitamin C. The …"). */
function initial(text: string, i: number, next: number): boolean {
  const before = /(\p{L}+)[^\p{L}]*$/u.exec(text.slice(Math.max(0, i - 16), i))?.[1] ?? '';
  const after = /^\p{L}+/u.exec(text.slice(next, next + 12))?.[0] ?? '';
  return !(/^(?:vitamin|plan|group|zone|area|block|camp|hepatitis|type|class|grade|option|section|point|line|part|and|or)$/.test(before) && /^(?:The|A|It|He|She|They|In|On|But|This|There|We|That)$/.test(after)) && text[i] !== 'I';
}

/** Pushes a word, with a clitic at its end as a word of its own. */
function clitics(text: string, i: number, end: number, out: Offsets): void {
  const first = cliticAt(text, i, end);
  if (first > i && first < end) { word(text, i, first, out); out.push(first, end); return; }
  if (end - i < 9) word(text, i, end, out);
  else out.push(i, end);
}

const pronouns = /^(?:i|you|we|they|he|she|it|who|what|that|there|here|where|how|when|why|y'all)$/i;

/** Where the clitic of a word begins; its end where it has none. */
function cliticAt(text: string, i: number, end: number): number {
  for (let at = end - 1; at > end - 4 && at > i; at--) {
    const kind = kindAt(text, at);
    if (kind !== Kind.apostrophe && text[at] !== 'ʼ') continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (tail === 't' && /n/i.test(text[at - 1] ?? '')) return /^(?:ai|are|ca|could|did|does|do|had|has|have|is|might|must|need|sha|should|was|were|wo|would)$/i.test(text.slice(i, at - 1)) ? at - 1 : end;
    if (tail === 's') return /^(?:ra|qu)$/i.test(text.slice(i, at)) ? end : at;
    if (tail === 'll' || tail === 've') return at;
    if (tail === 'm') return /^i$/i.test(text.slice(i, at)) ? at : end;
    if (tail === 're' || tail === 'd') return pronouns.test(text.slice(i, at)) ? at : end;
    return end;
  }
  return end;
}

/** A number with its points, commas, colons and slashes; answers where it ends. */
function number(scan: Scan, i: number): number {
  const { text, end, out } = scan;
  let at = digits(scan, i);
  if (i === scan.start && text[at] === '.' && at + 1 === end && at - i < 3 && atLineStart(text, i)) { out.push(i, at + 1); return at + 1; }
  if (text[at] === '-' && at < end) {
    const dashed = /^(?:\d{4}-\d\d-\d\d|\d{3}-\d{3}-\d{4}|\d-\d{3}-\d{3}-\d{4}|\d{3}-\d{4})(?![\p{L}\p{N}-])/u.exec(text.slice(i, i + 20));
    if (dashed) at = i + dashed[0].length;
  }
  if (at < end && kindAt(text, at) === Kind.letter) {
    let last = at;
    while (last < end && kindAt(text, last) === Kind.letter) last++;
    if (text[last] === '.' && text[last + 2] === '.' && units.has(text.slice(at, last + 2))) last += 3;
    const unit = text.slice(at, Math.min(last, at + 6));
    if (units.has(unit.replace(/\.$/, '')) && kindAt(text, last) !== Kind.digit) { out.push(i, at, at, last); return last; }
    at = run(scan, at);
    clitics(text, i, at, out);
    return at;
  }
  if (kindAt(text, at) === Kind.apostrophe && /^.s(?![\p{L}])/u.test(text.slice(at, at + 3)) && at + 1 < end) { out.push(i, at, at, at + 2); return at + 2; }
  out.push(i, at);
  return at;
}

function digits({ text, end }: Scan, i: number): number {
  let at = i;
  while (at < end && (kindAt(text, at) === Kind.digit || (/[.,:/٫٬]/.test(text[at] ?? '') && at > i && at + 1 < end && kindAt(text, at - 1) === Kind.digit && kindAt(text, at + 1) === Kind.digit))) at++;
  return at;
}

const atLineStart = (text: string, i: number): boolean => { for (let k = i - 1; k >= 0 && k > i - 9; k--) { if (text[k] === '\n') return true; if (kindAt(text, k) !== Kind.space) return false; } return i < 9; };

/** An apostrophe or single quotation mark; answers where its word ends. */
function apostrophe(scan: Scan, i: number): number {
  const { text, end, out } = scan;
  if (text[i] === text[i + 1] && i + 1 < end && "'`".includes(text[i] as string)) { out.push(i, i + 2); return i + 2; }
  if (i + 1 < end && kindAt(text, i + 1) === Kind.letter) {
    const at = run(scan, i + 1);
    const low = text.slice(i + 1, at).toLowerCase();
    if (hamza.has(low.replace(/['’]s$/, '')) && capitalAt(text, i + 1)) { clitics(text, i, at, out); return at; }
    if (i > scan.start && ['s', 'll', 've', 're', 'd', 'm', 't'].includes(low) && !/["”»“(]/.test(text[i - 1] ?? '')) { out.push(i, at); return at; }
  }
  if (i + 1 < end && kindAt(text, i + 1) === Kind.digit && i === scan.start && /^\d0s/.test(text.slice(i + 1, i + 4))) { const at = run(scan, i + 1); out.push(i, at); return at; }
  out.push(i, i + 1);
  return i + 1;
}

const picture = /^(?:\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|[\u{1F1E6}-\u{1F1FF}]{2})/u;

/** A mark: runs of stops, of dashes and of one rule-drawing sign are one word, all others stand alone. Answers where it ends. */
function mark({ text, end, out }: Scan, i: number): number {
  const c = text[i] as string;
  let at = i + 1;
  if ('.!?…'.includes(c)) while (at < end && '.!?…'.includes(text[at] as string)) at++;
  else if ('-_=*~#+<>'.includes(c)) while (at < end && text[at] === c) at++;
  else if (c >= '\u00a9') {
    const hit = picture.exec(text.slice(i, Math.min(end, i + 64)));
    if (hit) at = i + hit[0].length;
    else if (/[\uD800-\uDBFF]/.test(c) && /[\uDC00-\uDFFF]/.test(text[at] ?? '') && at < end) at = astral(text, i, end);
  }
  out.push(i, at);
  return at;
}

/** The end of letters beyond the basic plane, or of one other character from there. */
function astral(text: string, i: number, end: number): number {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  let at = i + 2;
  if (letter.test(text.slice(i, at))) while (at + 1 < end && /[\uD800-\uDBFF]/.test(text[at] ?? '') && letter.test(text.slice(at, at + 2))) at += 2;
  return at;
}
