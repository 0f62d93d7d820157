import { isAlnum, type Span } from '#text';
import { anyWord } from '../signs.ts';

/** A number expression: its span, its interval (ends included, null open), and what kind of word made it. */
export interface Quantity {
  readonly span: Span; readonly min: number | null; readonly max: number | null; readonly approximate: boolean;
  /** `exact` digits or words, `vague` dozens and the like, `zero` no/none, `both`, `article` a/an. */
  readonly kind: 'exact' | 'vague' | 'zero' | 'both' | 'article';
  /** "another six", "six others": adds to a number before it. */
  readonly more: boolean;
}

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const word = new Map<string, number>([...units.map((w, i) => [w, i] as const), ...tens.map((w, i) => [w, 20 + 10 * i] as const)]);
/** Number words that give a floor only (ACLED's convention). */
const vague: Readonly<Record<string, number>> = { several: 3, 'a few': 3, few: 3, 'a handful': 3, tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000, 'tens of thousands': 10_000, 'several million': 3_000_000, millions: 1_000_000, 'hundreds of thousands': 100_000, 'several dozen': 36, 'several hundred': 300, 'several thousand': 3000, 'a few dozen': 36, 'a few hundred': 300, 'scores of': 20, 'dozens upon dozens': 24 };

const unitWord = `(?:${units.slice(1).join('|')})`;
const tensWord = `(?:${tens.join('|')})`;
const below100 = `(?:${tensWord}(?:[- ]${unitWord})?|${unitWord})`;
const spelt = `(?:half a million|(?:a|${below100}(?: and a half)?)[- ]million(?: (?:and )?(?:a|${below100})[- ]hundred[- ]thousand)?|(?:half a|a|${below100})[- ]dozen|(?:a|${below100})[- ]hundred(?:[- ](?:and[- ])?${below100})?|(?:${below100}|a)[- ]thousand(?:[- ](?:and[- ])?(?:${below100}[- ]hundred(?:[- ](?:and[- ])?${below100})?|${below100}))?|${below100})`;
const digits = String.raw`\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?`;
const single = `(?:(?:${digits})(?:[- ](?:hundred|thousand|million))?|${spelt})`;
const vagueWord = Object.keys(vague).sort((a, b) => b.length - a.length).join('|');
const floor = 'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|at the very least';
/** "handed over 12", "ran over two": verbs whose "over" bounds nothing. */
const withOver = 'hand(?:ed|s|ing)?|turn(?:ed|s|ing)?|tak(?:e|es|en|ing)|took|r[au]n|runs|running|dr[io]ve[ns]?|driving|fl[ie]es|flew|flown|flying|gave|given';
const above = 'more than|over|upwards of|upward of|in excess of|above|well over';
const ceiling = 'up to|as many as|as high as|at most|no more than|not more than|a maximum of';
const under = 'fewer than|less than|under';
const about = 'about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to|near|circa|as few as|just over|just under|a reported';
const pattern = new RegExp(
  `(?<![\\w.,/:-])(?<!\\b(?:sector|no\\.|number|unit|phase|chapter|page|article|zone|route|highway|camp|class|grade|level|channel|area|room|day) )(?:(?<more>another|an additional|a further) )?(?:(?<bound>${floor}|(?<!\\b(?:${withOver}) (?=over\\b))(?:${above})|(?<!\\b(?:gone|went|going|goes|climbed|risen|rose|moved|shot|toll|total|tally|count|number|figure) )(?:${ceiling})|${under}|${about}) )?(?:(?<more2>another|an additional|a further) )?`
  + `(?:(?:between|(?:any|some)where (?:between|from)) (?<lo>${single}) (?:and|to) (?<hi>${single})|(?<lo2>${single})(?:(?<!\\bfrom \\S{1,12}) to | or |,? (?:or )?(?:perhaps|maybe|possibly) |[-–](?=\\d))(?<hi2>${single})|(?<num>${single})|(?<vague>${vagueWord})|(?<pair>a couple|a pair|both|(?:a|the) (?:duo|trio|quartet))|(?<one>another|(?:a |(?<=, ))(?:second|third|fourth|fifth))(?= (?:\\w+ly )?(?:(?:has|had) (?:(?:since|also|now|later|been) ){0,2})?(?:was|is|died|succumbed|perished|drowned|sustained|suffered|lost|losing|remains|dead|killed|wounded|injured|hurt|missing|abducted|kidnapped|arrested|detained)\\b)|(?<other>(?<=\\b(?:kill|wound|injur|hurt|maim|abduct|kidnap|arrest|detain)(?:ed|ing|s|es)? (?:\\w+ly )?)(?:another|a (?:second|third|fourth))(?= *(?:[.,;:)]|$)| (?:in|at|on|near|with|by|and|when|before|who|as|seriously|critically|badly|slightly)\\b))|(?<zero>not a single|not one|no one|nobody|none|no))(?![\\w/]|[.,:]\\d|-(?!odd\\b|plus\\b)\\p{L})`, 'iuy');

/** Without one of these words there is no number: what a stretch is asked before `pattern` is tried at each of its words. */
const numberWords = `\\d|\\b(?:${units.slice(1).join('|')}|${tens.join('|')}|half|dozens?|hundreds?|thousands?|millions?|several|few|handful|tens|scores|couple|pair|duo|trio|quartet|both|another|second|third|fourth|fifth|no|not|nobody|none)(?!\\w)`;
const numberHere = new RegExp(numberWords, 'iuy'), numberWord = new RegExp(numberWords, 'iu');
/** Whether a sentence has such a word: where it has none, no stretch of it has a number. */
export const hasNumber = anyWord(({ form }) => numberWord.test(form));

/** The value of digits or number words ("1,200", "seventy-nine", "two hundred and six", "1.2 million"); null where it is none. */
export function numberOf(words: string): number | null {
  const text = words.toLowerCase().trim();
  const plain = /^([\d, ]+(?:\.\d+)?)(?:[- ](hundred|thousand|million))?$/.exec(text);
  if (plain) {
    const n = Number((plain[1] ?? '').replace(/[, ]/g, ''));
    const value = n * ({ hundred: 100, thousand: 1000, million: 1e6 }[plain[2] ?? ''] ?? 1);
    return Number.isFinite(value) && value <= 1e9 ? Math.round(value) : null;
  }
  if (text === 'half a dozen') return 6;
  if (text === 'half a million') return 500_000;
  if (text.includes(' and a half million')) { const n = numberOf(text.replace(/ and a half million.*$/u, '')); return n === null ? null : n * 1_000_000 + 500_000; }
  let total = 0;
  let part = 0;
  for (const w of text.split(/[- ]+/)) {
    if (w === 'and') continue;
    else if (w === 'a') part = 1;
    else if (w === 'hundred') part = (part || 1) * 100;
    else if (w === 'dozen') part = (part || 1) * 12;
    else if (w === 'thousand') { total += (part || 1) * 1000; part = 0; }
    else if (w === 'million') { total += (part || 1) * 1_000_000; part = 0; }
    else { const n = word.get(w); if (n === undefined) return null; part += n; }
  }
  return total + part;
}

/** The most units that stand before the number in a match of `pattern` ("an additional not fewer than another between "), rounded up. */
const lead = 64;
/** What stands right before such a word where a number begins before it: the last words of bounds and the like. */
const leading = new RegExp(`(?:${[...[floor, above, ceiling, under, about].flatMap((words) => words.split('|').map((w) => w.split(' ').at(-1))), 'another', 'additional', 'further', 'between', 'from', 'a', 'the'].join('|')})[- ]$`, 'iu');

/** What a match of `pattern` begins with where it begins before its number. */
const opening = new RegExp(`(?:an? |a-|another |the (?:duo|trio|quartet)|(?:${floor}|${above}|${ceiling}|${under}|${about}) |between |(?:any|some)where )`, 'iuy');
/** The first two letters of all number words, a byte for each pair of small letters. */
const begins = new Uint8Array(32 * 32);
const pairOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
for (const w of [...units.slice(1), ...tens, 'half', 'dozen', 'hundred', 'thousand', 'million', 'several', 'few', 'handful', 'scores', 'couple', 'pair', 'duo', 'trio', 'quartet', 'both', 'another', 'second', 'third', 'fourth', 'fifth', 'no']) begins[pairOf(w.charCodeAt(0), w.charCodeAt(1))] = 1;

/** Where the first word of numbers begins from a place on, with `numberHere` behind it; -1 for none. */
function nextNumber(text: string, from: number): number {
  for (let at = from, inside = at > 0 && isAlnum(text.charCodeAt(at - 1)); at < text.length; at++) {
    const c = text.charCodeAt(at), alnum = isAlnum(c);
    // beyond ASCII are letters that count as plain ones where case does not matter
    if (c > 127 || alnum && (c < 65 || !inside && begins[pairOf(c, text.charCodeAt(at + 1))] === 1)) {
      numberHere.lastIndex = at;
      if (numberHere.test(text)) return at;
    }
    inside = alnum;
  }
  return -1;
}

/** Every number expression of a stretch of text, in order; the codebook's rules for bounds and vague words are applied. */
export function quantities(text: string, offset = 0): readonly Quantity[] {
  if (last.offset !== offset || last.text !== text) last = { text, offset, found: read(text, offset) };
  return last.found;
}

/** The last answer: a sentence is asked for its numbers by several rules in a row. */
let last: { readonly text: string; readonly offset: number; readonly found: readonly Quantity[] } = { text: '', offset: 0, found: [] };

function read(text: string, offset: number): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; ;) {
    const near = nextNumber(text, at);
    if (near < 0) return found;
    const end = numberHere.lastIndex;
    const m = matchAt(text, leading.test(text.slice(Math.max(0, near - 16), near)) ? Math.max(at, near - lead) : near, near);
    at = m ? pattern.lastIndex : end;
    if (!m) continue;
    const g = m.groups ?? {};
    const span: Span = [offset + m.index, offset + m.index + m[0].length];
    const more = Boolean(g['more'] ?? g['more2'] ?? g['one'] ?? g['other']);
    const bound = (g['bound'] ?? '').toLowerCase();
    const made = readingOf(g, bound);
    // "16 or more", "20 or so", "200+", "30-odd"
    const open = made?.kind === 'exact' ? /^(?: or (?:(more)|so|thereabouts)\b|(\+)(?!\d)|-(?:odd|(plus))\b)/iu.exec(text.slice(m.index + m[0].length)) : null;
    const again = made?.kind === 'exact' && !open ? repeatedInBrackets(g['num'] ?? '', text.slice(m.index + m[0].length, m.index + m[0].length + 14)) : 0;
    if (again) at += again;
    if (made) found.push({ more, ...made, span: open ? [span[0], span[1] + open[0].length] : [span[0], span[1] + again], ...(open ? (open[1] ?? open[2] ?? open[3] ? { max: null } : { approximate: true }) : {}) });
  }
}

/** The first match of `pattern` that begins from one place on and no later than at another, where a word of numbers stands. */
function matchAt(text: string, from: number, last: number): RegExpExecArray | null {
  for (let at = from; at <= last; at++) {
    const c = text.charCodeAt(at);
    // each begins with a word or a figure: inside of one it is not tried (beyond ASCII are letters that count as plain ones where case does not matter)
    if (!(isAlnum(c) || c > 127) || (at > 0 && isAlnum(text.charCodeAt(at - 1)))) continue;
    opening.lastIndex = at;
    if (at < last && !opening.test(text)) continue;
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (m) return m;
  }
  return null;
}

/** "seventeen (17)": how far the same number said again in figures reaches, as police letters have it; 0 where it is not said again. */
const repeatedInBrackets = (num: string, behind: string): number => { const m = /^ ?\((\d[\d,]*)\)/u.exec(behind); return m && num !== '' && numberOf(num) === numberOf(m[1] ?? '') ? m[0].length : 0; };

type Reading = Pick<Quantity, 'min' | 'max' | 'approximate' | 'kind'>;
function readingOf(g: Readonly<Record<string, string | undefined>>, bound: string): Reading | null {
  if (g['zero']) return { min: 0, max: 0, approximate: false, kind: 'zero' };
  if (g['one'] ?? g['other']) return { min: 1, max: 1, approximate: false, kind: 'exact' };
  if (/trio|quartet/i.test(g['pair'] ?? '')) { const n = /trio/i.test(g['pair'] ?? '') ? 3 : 4; return { min: n, max: n, approximate: false, kind: 'exact' }; }
  if (g['pair']) return { min: 2, max: 2, approximate: false, kind: g['pair'].toLowerCase() === 'both' ? 'both' : 'exact' };
  if (g['vague']) return { min: vague[g['vague'].toLowerCase()] ?? null, max: null, approximate: false, kind: 'vague' };
  const low = numberOf(g['lo'] ?? g['lo2'] ?? g['num'] ?? '');
  const high = numberOf(g['hi'] ?? g['hi2'] ?? g['num'] ?? '');
  if (low === null || high === null) return null;
  const range = g['num'] === undefined;
  if (range && low > high) return null;
  return range ? { min: low, max: high, approximate: isOneOf(bound, about), kind: 'exact' } : bounded(low, bound);
}

const isOneOf = (word: string, list: string): boolean => list.split('|').includes(word);
function bounded(n: number, bound: string): Reading {
  if (isOneOf(bound, floor)) return { min: n, max: null, approximate: false, kind: 'exact' };
  if (isOneOf(bound, above)) return { min: n + 1, max: null, approximate: false, kind: 'exact' };
  if (isOneOf(bound, ceiling)) return { min: null, max: n, approximate: false, kind: 'exact' };
  if (isOneOf(bound, under)) return { min: null, max: Math.max(0, n - 1), approximate: false, kind: 'exact' };
  return { min: n, max: n, approximate: bound !== '', kind: 'exact' };
}
