import type { Status } from '#codebook';
import { markBySpelling, spelled, spelledLemma, type Sentence } from '#language';
import { cut, type Span } from '#text';
import { between, form, kids, kidsBy, lemma, phrase, relation, wordAt } from '../syntax.ts';
import { isKin, isPerson, statusOf } from './people.ts';
import { hasNumber, numberOf, quantities, type Quantity } from './quantities.ts';

/** A counted group of people (or of whatever its noun says): how many, and in which words. */
export interface Group {
  /** Word that stands for the group in the tree: the noun, or the number where no noun follows. */
  readonly head: number;
  /** From the number (or article) to the end of the noun phrase. */
  readonly span: Span;
  readonly min: number | null; readonly max: number | null; readonly approximate: boolean;
  /** Lower-case lemma of the noun; null for a bare number ("wounded 19", "six of them"). */
  readonly noun: string | null;
  /** The words of the group without its number ("fruit traders"); null where there are none. */
  readonly group: string | null;
  readonly status: Status;
  readonly kind: Quantity['kind'] | 'singular' | 'definite';
  readonly more: boolean;
  /** "of them", "of whom", "of the dead": a part of a group named before. */
  readonly partOf: boolean;
}

const measures = new Set(['block', 'km', 'kilometre', 'kilometer', 'mile', 'metre', 'meter', 'yard', 'foot', 'hour', 'minute', 'second', 'day', 'week', 'month', 'year', 'decade', 'percent', 'per', '%', 'dollar', 'euro', 'pound', 'gmt', 'utc', 'am', 'pm', 'a.m.', 'p.m.', 'kg', 'ton', 'tonne', 'acre', 'hectare', 'degree', 'time', 'o\'clock', 'mm', 'cm', 'litre', 'liter', 'barrel', 'yen', 'yuan', 'rupee', 'naira', 'peso', 'rouble', 'ruble', 'shilling', 'franc', 'lira', 'riyal', 'dinar', 'birr', 'baht', 'rial', 'cent', 'penny', 'pence']);
/** "$500", "Rs 10,000": what stands before a sum of money. */
const money = /(?:[$€£¥₦₹]|\b(?:Rs|USD|EUR|GBP|KSh|CFA)\.?) ?$/u;
/** Words that tell what befell whoever is counted before them. */
const fates = /^(?:still|unaccounted|missing|dead|wounded|injured|killed|hurt|slain|burn(?:t|ed)|alive|shot|hacked|stabbed|beheaded|murdered|executed|martyred|neutrali[sz]ed|eliminated|abducted|kidnapped|captured|arrested|detained)$/i;
const fills = new Set(['dead', 'fallen', 'wounded', 'injured', 'missing', 'killed', 'hurt', 'others', 'other', 'more', 'displaced', 'civilian', 'combatant']);

/** Whether a word names a nation's people by the form of its adjective, with no noun behind it. */
const nationals = (s: Sentence, k: number): boolean => /^(?:\p{Lu}\p{Ll}+ese|Swiss|British|French|Irish|Dutch|Spanish)$/u.test(s.tokens[k]?.form ?? '') && /^(?:,|\.|;|\)|and|or|was|were|are|is|who|died|dead|have|had)$/.test(form(s, k + 1));

/** All counted groups of a sentence, in order. `blockedOf` gives the spans (dates, ages, times) that hold no counts; it is asked only where a number stands. */
export function groups(text: string, s: Sentence, blockedOf: () => readonly Span[]): readonly Group[] {
  const taken = new Set<number>();
  const found: Group[] = [];
  const numbers = hasNumber(s) ? quantities(text.slice(s.start, s.end), s.start) : [];
  const blocked = numbers.length ? blockedOf() : [];
  const all = numbers.map((q) => becauseOf(text, s, q)).filter((q) => !ofChildren.test(text.slice(Math.max(s.start, q.span[0] - 16), q.span[0])) && !blocked.some((b) => q.span[0] < b[1] && b[0] < q.span[1]) && !money.test(text.slice(Math.max(s.start, q.span[0] - 4), q.span[0])));
  for (const [i, q] of all.entries()) {
    const next = all[i + 1];
    // "two women, both from Orvik,", "two victims, both teachers, were": those just told
    if (q.kind === 'both' && /(?:,|[-–—(])\s?$/u.test(text.slice(q.span[0] - 2, q.span[0])) && /^\s(?:from|of|in|aged|members?|residents?|natives?)\b|^(?:\s[\p{L}-]+){1,4}(?:\s?[,.;)–—]|\s-)/u.test(text.slice(q.span[1], s.end))) continue;
    const g = (next ? gapped(text, s, q, next) : null) ?? counted(text, s, q);
    if (g && !taken.has(g.head)) { taken.add(g.head); found.push(g); }
  }
  for (let i = 0; i < s.tokens.length; i++) {
    const t = s.tokens[i]!, noun = t.upos === 'NOUN' || t.upos === 'PROPN';
    // `rank`, `national` and `trade` need an article or a possessive right before
    const led = i > 0 && leads(spelled(s.tokens[i - 1]!));
    if (!noun && !led || taken.has(i) || !noun && !rank(s, i)) continue;
    const g = somebody(spelledLemma(t)) || led && (national(s, i) || trade(s, i)) ? singular(text, s, i) ?? telegraphic(text, s, i) : null;
    if (g) found.push(g);
  }
  for (const g of byAge(text, s)) if (!taken.has(g.head) && !found.some((o) => o.span[0] < g.span[1] && g.span[0] < o.span[1])) found.push(g);
  const wholes = found.filter((g) => found.some((p) => p.partOf && p.head !== g.head && p.span[0] < g.span[0] && g.span[1] <= p.span[1]));
  const families = found.filter((g) => g.kind === 'singular' && (g.min ?? 1) > 1);
  // "a father of four": how many children he has is no count of those harmed
  const within = (g: Group): boolean => g.noun === null && found.some((o) => o.kind === 'singular' && o.span[0] < g.span[0] && g.span[1] <= o.span[1]);
  return found.filter((g) => !wholes.includes(g) && !within(g) && !families.some((f) => f !== g && f.span[0] <= g.span[0] && g.span[1] <= f.span[1])).sort((a, b) => a.span[0] - b.span[0]);
}

/** "father of three killed", "a mother-of-two": how many children somebody has. */
const ofChildren = /\b(?:(?:grand)?(?:father|mother|parent)|dad|mum|mom)s?[ -]of[ -]$/iu;
/** What people are arrested or protest for. */
const because = /\b(?:arrest|detain|charg|held|custody|wanted|question|jail|convict|tried|trial|sentenc|suspend|accus|condemn|protest|demonstrat|march|rall|anger|outrage|outcry|fury|tension|unrest|uproar|strike|feud|row|dispute|revenge|avenge|retaliat)\p{L}*\b[^.;]{0,60}$/iu;
/** "arrested over two killings", "protests over two deaths": the reason, no more than so many. */
function becauseOf(text: string, s: Sentence, q: Quantity): Quantity {
  const over = /^over (?=\S+$)/iu.exec(text.slice(...q.span));
  if (!over || q.min === null || !/^\s(?:\p{Ll}+\s)?(?:killings?|deaths?|murders?|shootings?|attacks?|abductions?|kidnappings?|bombings?|stabbings?)\b/u.test(text.slice(q.span[1], s.end)) || !because.test(text.slice(s.start, q.span[0]))) return q;
  return { ...q, span: [q.span[0] + over[0].length, q.span[1]], min: q.min - 1, max: q.min - 1 };
}

const kindsOfForce = new Set(['police', 'army', 'military', 'government', 'navy', 'border', 'prison', 'security', 'rebel', 'civilian', 'male', 'female', 'foreign', 'local', 'adult']);
/** "four Malian and three Nigerien soldiers": a count whose noun only the next one names; null for others. */
function gapped(text: string, s: Sentence, q: Quantity, next: Quantity): Group | null {
  const told = /^\s((?:[\p{L}'’-]+\s){0,2}[\p{L}'’-]+),?\s(?:and|or)\s$/u.exec(text.slice(q.span[1], next.span[0]))?.[1];
  const last = told ? wordAt(s, q.span[1] + 1 + told.length - 1) : -1;
  const word = s.tokens[last];
  if (!told || !word || q.kind === 'zero' || (q.max === 1 && q.min === 1) || /NNP?S$/.test(word.xpos) || !(/^\p{Lu}\p{Ll}+(?:ian|ese|ish|ch|an|i|en|er|[aeiou]n)$/u.test(word.form) || kindsOfForce.has(word.form.toLowerCase()))) return null;
  const whole = counted(text, s, next);
  if (!whole?.noun || !isPerson(whole.noun) || (s.tokens[whole.head]?.start ?? 0) < next.span[1] || whole.partOf) return null;
  return { ...whole, head: last, span: [q.span[0], word.end], min: q.min, max: q.max, approximate: q.approximate, kind: q.kind, more: q.more, group: `${told} ${text.slice(s.tokens[whole.head]?.start, s.tokens[whole.head]?.end)}` };
}

/** "a 17-year-old": somebody told by an age alone; but no suspect of what is told ("was arrested at the scene"). */
function byAge(text: string, s: Sentence): readonly Group[] {
  const body = text.slice(s.start, s.end);
  if (!body.includes('-old')) return [];
  return [...body.matchAll(/\b(?:an?|another)\s[\p{L}\d]+(?:-[\p{L}\d]+)?-(?:year|month)-old\b(?!\s(?:was|has been|is)\s(?:being\s)?(?:held|charged|in custody|(?:arrested|detained)(?=[.,;]|\s(?:at the scene|on suspicion|in connection|over|after|shortly|nearby|later)\b)))(?=[,.;)]|$|\s(?:and|or|was|were|who|died|dead|lost|suffered|sustained|received|has|had|is|remains|on|in|at|near|by|to|from|with|when|after)\b)/giu)].map((m) => {
    const span: Span = [s.start + m.index, s.start + m.index + m[0].length];
    return { head: wordAt(s, span[1] - 1), span, min: 1, max: 1, approximate: false, noun: 'person', group: m[0].replace(/^\S+\s/u, ''), status: 'unstated', kind: 'singular', more: /^another/i.test(m[0]), partOf: false };
  });
}

/** The noun that a number counts: what it modifies in the tree, else the next noun within four words. */
function nounOf(s: Sentence, n: number): number | null {
  const k = nearNoun(s, n);
  // "two People's Defence Force fighters": past a name that owns
  if (k === null || s.tokens[k + 1]?.xpos !== 'POS' || !/^\p{Lu}/u.test(s.tokens[k]?.form ?? '')) return k;
  let last = k + 2;
  while (s.tokens[last]?.upos === 'PROPN') last++;
  return s.tokens[last]?.upos === 'NOUN' ? last : k;
}

function nearNoun(s: Sentence, n: number): number | null {
  // "wounding about 20, medics said": what stands behind a comma is not what was counted; nor is what a bare number suffered
  if (s.tokens[n + 1]?.form === ',' || ['sustained', 'suffered', 'received', 'incurred', 'had', 'died', 'succumbed', 'perished', 'drowned'].includes(form(s, n + 1))) return null;
  if (['taken', 'held'].includes(form(s, n + 1))) return null;
  for (let k = n, hops = 0; hops < 3; hops++) {
    const t = s.tokens[k];
    if (!t) return null;
    if (['nummod', 'det', 'amod', 'compound', 'advmod'].includes(relation(t)) && t.head > n && t.head - n < 7) { if (s.tokens.slice(k + 1, t.head).some((x) => ['VBD', 'VBZ', 'VBP'].includes(x.xpos) && x.upos === 'AUX' || ['in', 'at', 'on', 'from', 'to', 'by', ':', ';', '('].includes(x.form)) || s.tokens.slice(k + 1, t.head).some((x, i, list) => x.upos === 'CCONJ' && list[i + 1]?.upos === 'VERB')) return null; k = t.head; if (s.tokens[k]?.upos === 'NOUN' || s.tokens[k]?.upos === 'PROPN') return serving(s, k); } else break;
  }
  for (let k = n + 1; k < Math.min(s.tokens.length, n + 5); k++) {
    const t = s.tokens[k];
    // '"at least 25" soldiers': past the mark that ends a quotation
    if (t && quote.test(t.form) && (s.tokens[k + 1]?.start ?? t.end) > t.end) continue;
    // "four wounded Monday night": when, not who
    if (t && /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|overnight)$/u.test(t.form)) break;
    if (t?.upos === 'NOUN') return s.tokens[k + 1]?.upos === 'NOUN' && relation(t) === 'compound' ? k + 1 : serving(s, k);
    // "five kidnapped pupils were freed", with the participle taken for a verb
    if (t?.xpos === 'VBD' && t.form.endsWith('ed') && s.tokens[k + 1]?.xpos === 'NNS' && (s.tokens[k + 2]?.upos === 'AUX' || /^(?:kidnapped|abducted|captured|wounded|injured|detained)$/.test(t.form))) continue;
    // "five taken prisoner", "two held hostage": no five prisoners
    if (['taken', 'held', 'made'].includes(form(s, k))) break;
    if (!t || !(t.upos === 'ADJ' || t.xpos === 'VBN' || t.xpos === 'VBG' || t.upos === 'PROPN' || t.form === '-')) break;
  }
  return null;
}

/** "four police officers": the officers, where the tree counts the police. */
const serving = (s: Sentence, k: number): number => (['police', 'army', 'border', 'prison', 'security'].includes(form(s, k)) && ['officer', 'guard', 'soldier', 'recruit', 'cadet'].includes(lemma(s, k + 1)) ? k + 1 : k);

function counted(text: string, s: Sentence, q: Quantity): Group | null {
  const last = wordAt(s, q.span[1] - 1);
  const first = wordAt(s, q.span[0]);
  if (last < 0 || first < 0) return null;
  const after = form(s, last + 1);
  // "the victims, numbering 23, were taken": the noun stands before
  if (form(s, first - 1) === 'numbering' && s.tokens[first - 2]?.form === ',' && isPerson(lemma(s, first - 3))) return { head: first - 3, span: [s.tokens[first - 3]?.start ?? q.span[0], q.span[1]], min: q.min, max: q.max, approximate: q.approximate, noun: lemma(s, first - 3), group: form(s, first - 3), status: statusOf([], lemma(s, first - 3)), kind: q.kind, more: false, partOf: false };
  // "two Chinese were hurt"
  if (nationals(s, last + 1)) return { head: last + 1, span: [q.span[0], s.tokens[last + 1]?.end ?? q.span[1]], min: q.min, max: q.max, approximate: q.approximate, noun: 'national', group: s.tokens[last + 1]?.form ?? null, status: 'unstated', kind: q.kind, more: q.more, partOf: false };
  // "30 percent": nobody is counted, whatever the tree makes of it
  if (measures.has(after)) return null;
  const noun = after === 'of' ? null : nounOf(s, last);
  if (noun === null) return bareNumber(text, s, q, last);
  const name = lemma(s, noun);
  if (measures.has(name) || /^[$€£]/.test(text.slice(q.span[0] - 1))) return null;
  // "one driver still unaccounted for": what befell him is no part of his name
  const fate = s.tokens.findIndex((t, k) => k > noun && k < noun + 4 && fates.test(t.form));
  const end = Math.max(noun, ...phrase(s, noun).filter((k) => k > noun && (fate < 0 || k < fate)), ...bareConjuncts(s, noun));
  const to = between(s, noun, end)[1];
  // "two passers-by", "two brothers-in-law"
  const span: Span = [q.span[0], to + (/^-(?:by|on|in-law|in-chief|at-arms)\b/u.exec(text.slice(to, s.end))?.[0].length ?? 0)];
  const words = s.tokens.slice(last + 1, end + 1).map((t) => t.form.toLowerCase());
  return { head: noun, span, min: q.min, max: q.max, approximate: q.approximate, noun: name, group: cut(text, [s.tokens[last + 1]?.start ?? span[0], span[1]]).replace(/^["“”’]\s?(?:of\s)?/u, ''), status: statusOf(words, name), kind: q.kind, more: q.more || words[0] === 'others' || words[0] === 'other' || words[0] === 'more' || words[0] === 'further' || words[0] === 'additional', partOf: false };
}

/** What befell people, counted in their stead: "15 deaths", "two civilian fatalities". */
const befell = /(?:^|\s)(?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|killings?|murders?|executions?|injur(?:y|ies)|abductions?|kidnappings?|loss(?:es)?)$/iu;
const whose = /(?:^|\s)(civilian|military|police|army|child|staff|insurgent|militant|rebel)\s\p{L}+$/iu;
/** In whose words a count says who they were; null where it says only how many, or what befell them. */
export const whoOf = ({ group }: Group): string | null => (group && befell.test(group) ? whose.exec(group)?.[1] ?? null : group);

/** "drivers and apprentices": plural nouns joined to a counted one without a number or article of their own share its number. */
function bareConjuncts(s: Sentence, noun: number): readonly number[] {
  return kidsBy(s, noun, 'conj').filter((k) => s.tokens[k]?.xpos === 'NNS' && isPerson(lemma(s, k)) && lemma(s, k) !== 'other' && !kidsBy(s, k, 'nummod', 'det').length && k - noun <= 4 && !s.tokens.slice(noun, k).some((t) => t.form === ','));
}

/** A mark of quotation. */
const quote = /^["“”‘’']+$/u;

function bareNumber(text: string, s: Sentence, q: Quantity, last: number): Group | null {
  const next = quote.test(form(s, last + 1)) ? form(s, last + 2) : form(s, last + 1);
  // "Three rebels, one with a bounty on his head, were killed": one of those just counted
  const first = wordAt(s, q.span[0]);
  if (next === 'with' && form(s, first - 1) === ',' && isPerson(lemma(s, first - 2))) return null;
  const of = next === 'of';
  // "five of the unit's own": men of theirs
  const own = of ? ofTheirOwn.exec(text.slice(q.span[1], s.end))?.[0].length : undefined;
  if (own !== undefined) return { head: last, span: [q.span[0], q.span[1] + own], min: q.min, max: q.max, approximate: q.approximate, noun: 'one', group: null, status: 'unstated', kind: q.kind, more: q.more, partOf: false };
  const what = form(s, last + 2);
  const pronoun = of && (['them', 'whom', 'those', 'these', 'us', 'the', 'its', 'his', 'her', 'their', 'our', 'my', 'theirs', 'ours', 'hers'].includes(what) || /^(?:dozens|scores|hundreds|thousands|tens|couple|handful)$/.test(form(s, last)));
  if (of && /^(?:dozens|scores|hundreds|thousands|tens|couple|pair|handful|trio|duo|quartet)$/.test(form(s, last))) {
    const noun = s.tokens.findIndex((t, k) => k > last + 1 && k < last + 6 && t.upos === 'NOUN');
    if (noun < 0 || measures.has(lemma(s, noun))) return null;
    const words = s.tokens.slice(last + 2, noun + 1).map((t) => t.form.toLowerCase());
    return { head: noun, span: [q.span[0], s.tokens[noun]?.end ?? q.span[1]], min: q.min, max: q.max, approximate: q.approximate, noun: lemma(s, noun), group: cut(text, [s.tokens[last + 2]?.start ?? q.span[0], s.tokens[noun]?.end ?? q.span[1]]).replace(/^of\s/u, ''), status: statusOf(words, lemma(s, noun)), kind: q.kind, more: q.more, partOf: false };
  }
  if (measures.has(next) || next === '%' || next === 'percent') return null;
  if (of && (!(pronoun || s.tokens[last + 2]?.upos === 'NUM' && isPerson(lemma(s, pluralBehind(s, last + 2)))) || ofThings(s, last + 2))) return null;
  // "fourteen of the 17 hostages": out of how many is no count of its own
  const outOf = of && ['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my'].includes(what) && s.tokens[last + 3]?.upos === 'NUM' ? pluralBehind(s, last + 3) : of && s.tokens[last + 2]?.upos === 'NUM' && pluralBehind(s, last + 2) > last + 2 ? pluralBehind(s, last + 2) : null;
  if (outOf !== null) return { head: topOf(s, q.span, last), span: [q.span[0], s.tokens[outOf]?.end ?? q.span[1]], min: q.min, max: q.max, approximate: q.approximate, noun: ['dead', 'killed', 'victims', 'wounded', 'injured'].includes(form(s, last + 4)) ? form(s, last + 4).replace(/s$/, '') : null, group: null, status: 'unstated', kind: q.kind, more: q.more, partOf: true };
  const filler = fills.has(next) ? next : null;
  const words = filler ? [filler] : [];
  const more = q.more || next === 'others' || next === 'more' || next === 'other';
  const end = filler ? last + 1 : namedLast(s, last);
  const head = filler && s.tokens[last]?.head === last + 1 ? last + 1 : topOf(s, q.span, last);
  const named = of && ['the', 'its', 'his', 'her', 'their', 'our', 'my', 'these', 'those'].includes(what) ? peopleBehind(s, last + 3) : null;
  const noun = named === null ? null : form(s, named) === 'own' ? 'one' : lemma(s, named);
  // "three of the raiders" are a part of the raiders, not of those harmed
  return { head, span: [q.span[0], of ? (s.tokens[named ?? last + 2]?.end ?? q.span[1]) : (s.tokens[end]?.end ?? q.span[1])], min: q.min, max: q.max, approximate: q.approximate, noun: noun && isPerson(noun) ? noun : filler && filler !== 'others' && filler !== 'other' && filler !== 'more' ? filler : null, group: null, status: statusOf(words, filler ?? noun ?? ''), kind: q.kind, more, partOf: aside(text, s, q.span) || ofThese(text, s, q.span[0]) || of && !(noun && statusOf([], noun) === 'combatant') && ['them', 'whom', 'those', 'these', 'the'].includes(what) };
}

/** "Twenty-two": the word of a number on which the tree hangs the others. */
function topOf(s: Sentence, span: Span, last: number): number {
  const first = wordAt(s, span[0]), up = s.tokens[last]?.head ?? -1;
  return up >= first && up < last ? up : last;
}

/** "the seven abducted aid workers": the plural noun that a number counts, past what stands before it; the number itself where none follows. */
function pluralBehind(s: Sentence, n: number): number {
  for (let k = n + 1; k < n + 5; k++) { if (s.tokens[k]?.xpos === 'NNS') return k; if (!(['ADJ', 'NOUN', 'PROPN'].includes(s.tokens[k]?.upos ?? '') || s.tokens[k]?.xpos === 'VBN')) break; }
  return n;
}

/** "two of our Orvik peacekeepers", "three of the wounded": the word that says who they are, past what tells them from others; null where none does. */
function peopleBehind(s: Sentence, k: number): number | null {
  for (let i = k; i < k + 4 && ['ADJ', 'PROPN', 'NOUN'].includes(s.tokens[i]?.upos ?? ''); i++) if (s.tokens[i]?.xpos === 'NNS' && isPerson(lemma(s, i))) return i;
  return ['NOUN', 'ADJ', 'VERB'].includes(s.tokens[k]?.upos ?? '') ? k : null;
}

const ofTheirOwn = /^ of (?:the|this|that|its|his|her|their|our) (?:[\p{L}-]+ )?[\p{L}-]+['’]s? own\b(?! (?!(?:had|have|has|were|was|are|died|fell|dead|killed|wounded|in|on|at|by|and|who)\b)[\p{Ll}-]+)/u;

/** "two Wazalendo fell", "30 Taliban were killed": the last word of a name that says who they are; the number's own where none does. */
function namedLast(s: Sentence, last: number): number {
  let k = last;
  while (k < last + 2 && s.tokens[k + 1]?.upos === 'PROPN' && !/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*|GMT|UTC|AM|PM|[AP]\.M\.?)$/u.test(s.tokens[k + 1]?.form ?? '')) k++;
  return k > last && ['VERB', 'AUX'].includes(s.tokens[k + 1]?.upos ?? '') && s.tokens[k + 1]?.xpos !== 'VB' ? k : last;
}

/** "Of these, two are in a critical condition": the count is a part of those told before. */
const ofThese = (text: string, s: Sentence, start: number): boolean => /(?:^\W*|[;,—–-]\s*)(?:out )?(?:of|among) (?:these|them|those|whom),?\s+$/iu.test(text.slice(s.start, start));

/** "wounded six, one critically", "three hurt, two of them seriously": how badly some of those counted are hurt. */
const aside = (text: string, s: Sentence, [start, end]: Span): boolean => /^\s(?:critically|seriously|severely|gravely|badly|slightly|lightly|in (?:a )?(?:critical|serious|grave) condition)\s*(?:[,.;)]|$|and\b)/iu.test(text.slice(end, s.end)) && /(?:[,;(–—-]|\band)\s*$/u.test(text.slice(Math.max(s.start, start - 6), start));

/** What is hit, burned or lost and is nobody. */
const thing = /^(?:station|vehicle|car|truck|lorry|bus|minibus|motorcycle|motorbike|pick-?up|tank|boat|ship|vessel|tanker|plane|aircraft|jet|helicopter|drone|missile|rocket|shell|mortar|bomb|grenade|projectile|bullet|round|device|explosive|mine|house|home|hut|building|block|apartment|shop|market|school|hospital|clinic|church|mosque|village|town|district|camp|base|post|checkpoint|outpost|position|target|depot|warehouse|bridge|road|tower|ambulance|wound|injury|door|window|tent|body camera|weapon|rifle|site|facility|substation|plant|animal|cow|sheep|goat|day|night|week|month|year|time|claim|report)$/;

/** "one of the deadliest", "both of the bombings": what follows the article at `k` counts no people. */
function ofThings(s: Sentence, k: number): boolean {
  const next = s.tokens[k + 1];
  if (!['the', 'its', 'his', 'their', 'our', 'these', 'those'].includes(form(s, k)) || !next) return false;
  // "four of the country's provinces": what somebody or something has
  const owned = [k + 2, k + 3].find((i) => s.tokens[i]?.xpos === 'POS');
  if (owned !== undefined) { const what = pluralBehind(s, owned); return s.tokens[what]?.xpos === 'NNS' && !isPerson(lemma(s, what)); }
  const head = next.xpos === 'JJ' || next.xpos === 'NN' ? k + 2 : k + 1;
  return next.xpos === 'JJS' || next.xpos === 'RBS' || (s.tokens[head]?.xpos === 'NNS' && thing.test(lemma(s, head))) || (next.xpos === 'NNS' && ['attack', 'strike', 'bombing', 'blast', 'explosion', 'killing', 'raid', 'case', 'incident', 'shooting', 'clash', 'ambush'].includes(lemma(s, k + 1)));
}

/** How many "a family of five", "its crew of four" are; 1 for other words. */
function familyOf(s: Sentence, i: number): number {
  return ['family', 'crew'].includes(lemma(s, i)) && form(s, i + 1) === 'of' ? numberOf(form(s, i + 2)) ?? 1 : 1;
}

/** "the governing body", "body and soul", "a body that settles disputes": no dead. */
const institution = (s: Sentence, i: number): boolean => /(?:^|-)(?:appointed|backed|run|led|elected|funded|sponsored|affiliated|linked|owned|wide|based|making)$/.test(form(s, i - 1)) || kidsBy(s, i, 'amod', 'compound').some((k) => /^(?:governing|ruling|regulatory|regulating|settlement|electoral|election|world|international|legislative|advisory|representative|sports?|trade|umbrella|student|industry|professional|oversight|independent|upper|lower|public|dispute|umbrella|constitutional|religious|monitoring|decision-making|aid|health|football|cricket|government|state|political|supreme|judicial|standards?|licensing|tribal|traditional)$/.test(form(s, k))) || (form(s, i + 1) === 'and' && ['soul', 'mind', 'spirit'].includes(form(s, i + 2)));

/** What befell somebody, right behind his word and with nothing that would be its object. */
const fateNext = /^(?:, \d{1,2},)? (?:(?:of [\p{L}\d-]+|also|later|feared|found|reported|seriously|critically|badly|slightly) )?(?:dead|killed|slain|murdered|executed|gunned down|shot dead|(?:beaten|hacked|stabbed) to death|wounded|injured|hurt|missing|abducted|kidnapped|arrested|detained|los(?:t|es) (?:an? |both |his |her )?(?:legs?|arms?|hands?|foot|feet|eyes?|limbs?))(?=\s*(?:[,.;:)–—]|$)| (?:by|in|at|on|near|during|when|while|outside|inside|after|before|since|as|from|with|last|late|early|over|this|yesterday|today|overnight|there|and|to)\b)/u;
const collective = new Set(['people', 'staff', 'police', 'crew', 'personnel', 'remains', 'dead', 'wounded', 'injured', 'elderly', 'human', 'local', 'body', 'other', 'one', 'target', 'head', 'general', 'private', 'victim', 'figure']);
/** "Driver dead, two hurt", "Nurse wounded as mortar lands", "boy of 11 loses a foot": whom a headline or a bulletin names without an article, right before what befell him. */
function telegraphic(text: string, s: Sentence, i: number): Group | null {
  const t = s.tokens[i];
  const name = lemma(s, i);
  if (!t || !/^NNP?$/.test(t.xpos) || !isPerson(name) || collective.has(name) || !fateNext.test(text.slice(t.end, Math.min(s.end, t.end + 80)))) return null;
  let first = i;
  while (first > 0 && i - first < 3 && ['NOUN', 'ADJ', 'PROPN'].includes(s.tokens[first - 1]?.upos ?? '')) first--;
  const before = s.tokens[first - 1];
  // "Marek Oduya, teacher, killed": what he is called stands behind his name
  if (before && !/^(?:says?|said|as|after|when|report(?:s|ed)?|confirms?)$/u.test(before.form) && (!/^[,;:.•*–—|(-]$/u.test(before.form) || before.form === ',' && s.tokens[first - 2]?.upos === 'PROPN')) return null;
  const aged = /^ of [\p{L}\d-]+/u.exec(text.slice(t.end, t.end + 30))?.[0].length ?? 0;
  const words = s.tokens.slice(first, i + 1).map((x) => x.form.toLowerCase());
  return { head: i, span: [s.tokens[first]?.start ?? t.start, t.end + aged], min: 1, max: 1, approximate: false, noun: name, group: cut(text, between(s, first, i)), status: statusOf(words, name), kind: 'singular', more: false, partOf: false };
}

const articles = new Set(['a', 'an', 'another', 'one', 'his', 'her', 'their', 'its', 'my', 'our', 'whose', 'the', 'this', 'that']);
/** "a colonel, a major and two privates", "and a civilian were killed": who is told by a word that a tagger takes for a quality. */
const rank = (s: Sentence, i: number): boolean => ['major', 'general', 'private', 'civilian', 'rebel', 'minor', 'teen', 'suspect', 'infant', 'schoolgirl', 'schoolboy'].includes(form(s, i)) && ['a', 'the', 'another', 'his', 'her', 'their'].includes(form(s, i - 1)) && /^(?:,|\.|and|or|was|were|is|who|died|dead|had|has|have|in|on|at|near|by|from|two|three|when)$/.test(form(s, i + 1)) || national(s, i);
/** "and an Afghan", "a Togolese was hurt": somebody told by a nation alone. */
const national = (s: Sentence, i: number): boolean => ['a', 'an', 'another'].includes(form(s, i - 1)) && /^\p{Lu}\p{Ll}+(?:i|[aeiou]n|ese)$|^(?:Briton|Dane|Pole|Swede|Finn|Turk|Serb|Croat|Uzbek|Tajik|Kazakh|Kurd|Greek|Czech|Spaniard|Filipino|Thai)$/u.test(s.tokens[i]?.form ?? '') && (/^(?:,|\.|;|\)|and|or|was|were|is|who|died|dead|from|in|on|at|near)$/.test(form(s, i + 1)) || i === s.tokens.length - 1);
/** "a mother and daughter", "a soldier and medic were killed": the second of two who share an article, by the plural of their verb or as each other's kin; null for one with two trades ("a poet and activist was killed"). */
function mateOf(s: Sentence, { i, last }: { readonly i: number; readonly last: number }): number | null {
  if (form(s, last + 1) !== 'and') return null;
  let k = last + 2;
  while (k < last + 4 && s.tokens[k]?.xpos === 'NN' && s.tokens[k + 1]?.xpos === 'NN') k++;
  if (s.tokens[k]?.xpos !== 'NN' || !isPerson(lemma(s, k))) return null;
  return ['were', 'are', 'have'].includes(form(s, k + 1)) || isKin(lemma(s, i)) && isKin(lemma(s, k)) ? k : null;
}
const combined = (a: Status, b: Status): Status => (a === b ? a : 'unstated');

/** "a District Reserve Guard (DRG) jawan": the article before a force whose letters stand in brackets; undefined for none. */
function beforeForce(s: Sentence, i: number): number | undefined {
  if (form(s, i - 1) !== ')' || form(s, i - 3) !== '(' || !/^\p{Lu}{2,}\p{L}*$/u.test(s.tokens[i - 2]?.form ?? '')) return undefined;
  let k = i - 4;
  while (k > 0 && i - k < 10 && ['PROPN', 'NOUN', 'ADJ', 'PART'].includes(s.tokens[k]?.upos ?? '')) k--;
  return ['a', 'an', 'another', 'the'].includes(form(s, k)) ? k : undefined;
}

/** "A ranger and his tracker": a trade that no list holds, of somebody who belongs to the one before. */
const trade = (s: Sentence, i: number): boolean => ['his', 'her', 'their'].includes(form(s, i - 1)) && form(s, i - 2) === 'and' && /.{3}(?:er|or|ist)$/.test(lemma(s, i)) && !nobody.test(lemma(s, i)) && s.tokens[i - 3]?.upos === 'NOUN' && isPerson(lemma(s, i - 3));
const nobody = /(?:tractor|trailer|scooter|cruiser|computer|motor|transporter|tanker|shelter|letter|power|paper|tower|order|answer|matter|number|quarter|counter|border|trigger|locker|freezer|cooker|printer|mixer|launcher|loader|digger|bulldozer|harvester|temper|dinner|supper|corner|career|anger|finger|shoulder|bladder|honor|labor|harbor|odor|mirror|error|terror|horror|list)$/;

const somebody = markBySpelling(({ low }) => isPerson(low) || ['couple', 'twins', 'family', 'crew'].includes(low));
/** What stands before whoever `rank`, `national` and `trade` read. */
const leads = markBySpelling(({ low }) => ['a', 'an', 'the', 'another', 'his', 'her', 'their'].includes(low));
/** A person told by an article or possessive ("a commander", "her husband"): counts as one. */
function singular(text: string, s: Sentence, i: number): Group | null {
  const t = s.tokens[i];
  if (!t || t.xpos === 'NNS' || t.xpos === 'NNPS') return null;
  const name = national(s, i) ? 'national' : trade(s, i) ? 'person' : lemma(s, i);
  const two = ['couple', 'twins'].includes(name);
  if ((two && form(s, i + 1) === 'of') || (!isPerson(name) && !two && familyOf(s, i) === 1) || lemma(s, i) === 'crew' && familyOf(s, i) === 1 || ['people', 'staff', 'police', 'personnel', 'remains', 'dead', 'wounded', 'injured', 'elderly', 'human', 'local'].includes(name) || relation(t) === 'compound' && !national(s, i)) return null;
  if (name === 'body' && institution(s, i)) return null;
  // "a figure of 60"
  if (name === 'figure' && form(s, i + 1) === 'of' && s.tokens.slice(i + 2, i + 5).some((o) => o.upos === 'NUM')) return null;
  // "a bounty on his head", "a bullet in the head": a part of somebody
  if (name === 'head' && ['on', 'in', 'to', 'over', 'through', 'against', 'around'].includes(form(s, i - 2))) return null;
  // "a District Reserve Guard (DRG) jawan": the man, not his force
  if (form(s, i + 1) === '(' && form(s, i + 3) === ')' && s.tokens[i + 4]?.xpos === 'NN' && isPerson(lemma(s, i + 4)) && /^\p{Lu}{2,}$/u.test(s.tokens[i + 2]?.form ?? '') && singular(text, s, i + 4)) return null;
  const dets = kids(s, i).filter((k) => articles.has(form(s, k)) && ['det', 'nmod'].includes(relation(s.tokens[k] ?? t)) && k < i);
  // "among the dead were a priest and two nuns": his article is the one behind the verb
  const torn = dets.length > 1 && s.tokens.slice(dets[0], i).some((x) => x.upos === 'AUX' || x.upos === 'CCONJ');
  const det = torn ? dets.at(-1) : dets[0] ?? (['a', 'an', 'another', 'the'].includes(form(s, i - 1)) ? i - 1 : beforeForce(s, i));
  const words = phrase(s, i).filter((k) => !torn || k >= (det ?? i));
  if (det === undefined && t.upos !== 'NOUN' && !rank(s, i) || t.upos === 'ADJ' && det !== i - 1 && !rank(s, i)) return null;
  if (det === undefined && !kidsBy(s, i, 'nmod:poss').length) return null;
  const first = Math.min(det ?? i, words[0] ?? i);
  const end = Math.max(i, words.at(-1) ?? i);
  // "left a guard dead", "his wife (51) was hurt": what befell them and how old they are is no part of their name
  const fate = s.tokens.findIndex((x, k) => k > i && k <= end && (fates.test(x.form) || /^[,(]$/.test(x.form) && /^\d{1,3}$/.test(form(s, k + 1))));
  const last = fate < 0 ? end : fate - 1;
  const lower = s.tokens.slice(first, last + 1).map((x) => x.form.toLowerCase());
  const definite = ['the', 'this', 'that'].includes(det === undefined ? '' : form(s, det));
  const n = two ? 2 : familyOf(s, i);
  // "a boy of eleven": the age goes with him
  const aged = n === 1 && !definite ? /^ of (?:about |just |only |around )?[\p{L}\d-]+(?=,| (?:and|was|were|had|died)\b)/u.exec(text.slice(s.tokens[last]?.end ?? s.end, s.end))?.[0].length ?? 0 : 0;
  const mate = n === 1 && !definite && aged === 0 ? mateOf(s, { i, last }) : null;
  if (mate !== null) return { head: i, span: between(s, first, mate), min: 2, max: 2, approximate: false, noun: name, group: cut(text, between(s, Math.min(last, det === undefined ? first : det + 1), mate)), status: combined(statusOf(lower, name), statusOf([], lemma(s, mate))), kind: 'exact', more: lower[0] === 'another', partOf: false };
  const told: Span = n > 2 ? between(s, first, i + 2) : between(s, first, last);
  return { head: i, span: [told[0], told[1] + aged], min: n, max: n, approximate: false, noun: name, group: cut(text, between(s, Math.min(last, det === undefined ? first : det + 1), last)), status: statusOf(lower, name), kind: definite ? 'definite' : 'singular', more: lower[0] === 'another', partOf: false };
}
