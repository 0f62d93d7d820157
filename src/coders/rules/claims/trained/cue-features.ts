import { steps, templates, type Features } from './features.ts';
import { cueHead, cueHung, cueOwn, cueRest } from './rows.ts';
import { code, type Seen } from './seen.ts';

const [subject, clause, aside, marker, objects, opened] = ['nsubj', 'ccomp', 'parataxis', 'mark', 'obj', 'xcomp'].map(code) as [number, number, number, number, number, number];

/**
 * What the templates speak of: w form, l lemma, t tag, r relation, tail and look of the word; -3 … +3 words beside it; h its head, hh the head's; S core
 * dependents; q quotation marks; a what the lexicon of saying knows; state quotations at the sentence's ends.
 */
const names = ['0', 'w', 'l', 't', 'r', 'tail', 'look', 'w-3', 'w-2', 'w-1', 'w+1', 'w+2', 'w+3', 't-3', 't-2', 't-1', 't+1', 't+2', 't+3', 'l-3', 'l-2', 'l-1', 'l+1', 'l+2', 'l+3',
  'hl', 'ht', 'hr', 'hS', 'ha', 'hside', 'hgap', 'hhl', 'q', 'q<', 'q>', 'from', 'to', 'reach', 'look-1', 'r-1', 'r+1', 'a', 'a-1', 'a+1', 'S', 'state'] as const;

const beside = [-3, -2, -1, 1, 2, 3].flatMap((d) => { const at = d < 0 ? `${d}` : `+${d}`; return [`${20 + d} w${at}`, `${30 + d} t${at} t`, `${40 + d} w${at} l`, `${50 + d} l${at} t`]; });
/** Of a word and those beside it; where it hangs, and of what it hangs on where that is a word; where it stands. */
export const cueTables = {
  cueOwn: templates(names, ['0 0', '1 w', '2 t', '3 l t', '4 r', '5 l r', '6 hl', '7 ht t', '8 hl l', '9 tail t', '10 look', ...beside,
    '60 t-1 t t+1', '61 t-2 t-1 t', '62 t t+1 t+2', '63 w-2 w-1 w', '64 w w+1 w+2', '65 w-1 w w+1', '66 q', '67 q t', '68 q l', '69 q r'], cueOwn),
  cueHead: templates(names, ['90 r hr t', '91 r ht hside', '92 l hr'], cueHead),
  cueHung: templates(names, ['93 hS r t', '94 hS hl w', '95 ht r l'], cueHung),
  cueRest: templates(names, ['96 from t', '97 to t', '98 from l', '110 hl r w', '111 hhl hl r', '112 l-1 l t', '113 l l+1 t', '114 hgap hl r', '115 reach r l', '116 q> l', '117 q< look-1 l', '118 r-1 r r+1', '119 t-1 hl t',
  '121 a t', '122 a r t', '123 a S', '124 a q', '125 a ha r t', '126 a hr r', '127 a-1 a a+1 t', '99 state l', '100 state t r'], cueRest),
};

const atoms = new Int32Array(names.length);

/** What tells whether word `i` belongs to a cue. */
export function cueFeatures(s: Seen, i: number, f: Features): void {
  fillAtoms(s, i, atoms);
  f.fill(cueTables.cueOwn, atoms);
  children(s, i, f);
  f.fill(cueTables.cueHead, atoms);
  if (s.head[i]! >= 0) f.fill(cueTables.cueHung, atoms);
  f.fill(cueTables.cueRest, atoms);
}

const quoteAt = (quote: Uint8Array, k: number, from: number, to: number): number => (k < from ? 7 : k >= to ? 8 : quote[k]!);

function fillAtoms(s: Seen, i: number, x: Int32Array): void {
  const { form, lemma, tag, rel, look, saying, quote } = s;
  const from = s.first[s.sentence[i]!]!, to = s.first[s.sentence[i]! + 1]!;
  x[1] = form[i]!; x[2] = lemma[i]!; x[3] = tag[i]!; x[4] = rel[i]!; x[5] = s.tail[i]!; x[6] = look[i]!;
  for (let d = -3, n = 0; d <= 3; d++) {
    if (d === 0) continue;
    const k = i + d;
    const beyond = k < from ? 1 : k >= to ? 2 : 0;
    x[7 + n] = beyond || form[k]!; x[13 + n] = beyond || tag[k]!; x[19 + n] = beyond || lemma[k]!;
    n++;
  }
  const h = s.head[i]!, hh = h < 0 ? -1 : s.head[h]!;
  x[25] = h < 0 ? 3 : lemma[h]!; x[26] = h < 0 ? 3 : tag[h]!; x[27] = h < 0 ? 3 : rel[h]!; x[28] = h < 0 ? 0 : s.core[h]!; x[29] = h < 0 ? 9 : saying[h]!;
  x[30] = h < i ? 1 : 2; x[31] = h < 0 ? 99 : steps(i - h); x[32] = hh < 0 ? 3 : lemma[hh]!;
  const q0 = quoteAt(quote, i, from, to), q1 = quoteAt(quote, i - 1, from, to), q2 = quoteAt(quote, i + 1, from, to);
  x[33] = q1 + 10 * q0 + 100 * q2; x[34] = q1 + 10 * quoteAt(quote, i - 2, from, to); x[35] = q2 + 10 * quoteAt(quote, i + 2, from, to) + 100 * quoteAt(quote, i + 3, from, to);
  x[36] = i - from < 3 ? i - from : 3; x[37] = to - i < 4 ? to - i : 4; x[38] = steps(s.high[i]! - i);
  const first = i === from, last = i + 1 >= to;
  x[39] = first ? 1 : look[i - 1]!; x[40] = first ? 1 : rel[i - 1]!; x[41] = last ? 2 : rel[i + 1]!;
  x[42] = saying[i]!; x[43] = first ? 9 : saying[i - 1]!; x[44] = last ? 9 : saying[i + 1]!;
  x[45] = s.core[i]!; x[46] = quote[from]! + 5 * quote[to - 1]! + (s.quotation[from] === s.quotation[to - 1] ? 25 : 0);
}

function children(s: Seen, i: number, f: Features): void {
  const t = s.tag[i]!, l = s.lemma[i]!;
  for (const k of s.kids[i]!) {
    const side = k < i ? 1 : 2, r = s.rel[k]!;
    f.add(70, r, side); f.add(71, r, side, l); f.add(72, s.form[k]!, t); f.add(73, r, s.lemma[k]!, l);
    if (r === subject) { f.add(74, s.tag[k]!, t); f.add(75, s.lemma[k]!, t); f.add(76, s.look[k]!, l); }
    if (r !== clause && r !== aside && r !== opened && r !== objects) continue;
    f.add(77, r, s.quote[k]!, side, t); f.add(78, r, s.quote[k]!, side, l); f.add(84, r, s.tag[k]!, side, l);
    for (const m of s.kids[k]!) if (s.rel[m] === marker) { f.add(79, r, s.form[m]!, t); f.add(80, r, s.form[m]!, l); }
  }
  const sig = s.core[i]!;
  f.add(81, sig, t); f.add(82, sig, l); f.add(83, sig, s.rel[i]!, t);
}
