import { adjectives, adverbs, closed, demonstratives, doubled, nouns, pastOnly, plurals, silent, silentEnd, verbs } from './lemma-lists.ts';

/** What was made, by fine tag, universal tag and form: three look-ups without a key built of the three. */
const cache = new Map<string, Map<string, Map<string, string>>>();
let kept = 0;
const mostKept = 20_000;

/**
 * The dictionary form of a word, by its universal tag and its Penn tag: lower-case, but for names and "I". Rules and lists of our own
 * for English inflection; a form that none fits is its own lemma.
 */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  if (form.length > 40) return upos === 'PROPN' ? form : form.toLowerCase();
  if (upos === 'PROPN' || upos === 'PUNCT') return form;
  const known = cache.get(xpos)?.get(upos)?.get(form);
  if (known !== undefined) return known;
  if (kept >= mostKept) { cache.clear(); kept = 0; }
  const made = make(form, upos, xpos);
  const byTag = cache.get(xpos) ?? new Map<string, Map<string, string>>();
  const byForm = byTag.get(upos) ?? new Map<string, string>();
  cache.set(xpos, byTag.set(upos, byForm.set(form, made)));
  kept++;
  return made;
}

function make(form: string, upos: string, xpos: string): string {
  if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return form;
  const low = form.toLowerCase();
  if (upos === 'VERB' || upos === 'AUX') return verb(low, upos, xpos);
  if (upos === 'NOUN') return xpos === 'NNS' || (xpos !== 'NN' && low.endsWith('s')) ? plural(low) : low;
  if (upos === 'ADJ') return /^JJ[RS]$/.test(xpos) ? compared(low, adjectives) : low;
  if (upos === 'ADV') return /^RB[RS]$/.test(xpos) ? compared(low, adverbs) : closed.get(low) ?? low;
  if (upos === 'PRON' || upos === 'DET') return pronoun(low, xpos);
  if (upos === 'PART') return closed.get(low) ?? low.replace('’', "'");
  return low;
}

function pronoun(low: string, xpos: string): string {
  if (low === 'i') return 'I';
  if (low === 'her') return xpos === 'PRP$' ? 'her' : 'she';
  if (low === "'s" || low === '’s') return 'we';
  return demonstratives.get(low) ?? closed.get(low) ?? low;
}

function verb(low: string, upos: string, xpos: string): string {
  if (upos === 'AUX' || xpos === 'MD') return auxiliary(low, xpos);
  if (xpos === 'VB' || xpos === 'VBP') return verbs.get(low) !== undefined && !/^(?:VB)$/.test(xpos) && /^(?:am|are|is|'re|’re|'m|’m|'ve|’ve|re|ve|m|r|has)$/.test(low) ? verbs.get(low) as string : low;
  if (xpos !== 'VBZ') { const past = pastOnly.get(low); if (past) return past; }
  const odd = verbs.get(low);
  if (odd) return odd;
  if (xpos === 'VBZ') return third(low);
  if (low.endsWith('ied') && low.length > 4) return `${low.slice(0, -3)}y`;
  const compound = /^(over|under|out|re|un|with|fore|mis|up)(\p{L}{3,})$/u.exec(low);
  const inner = compound && verbs.get(compound[2] as string);
  if (compound && inner && !/(?:ed|ing)$/.test(low)) return (compound[1] as string) + inner;
  if (low.endsWith('ing') && low.length > 4) return stem(low.slice(0, -3));
  if (low.endsWith('ed') && low.length > 3) return stem(low.slice(0, -2));
  return low;
}

function auxiliary(low: string, xpos: string): string {
  if (xpos === 'MD') return low === "'d" || low === '’d' ? 'would' : /^(?:could|might|should|would|may|must|can|will|shall|ought|need|dare)$/.test(low) ? low : closed.get(low) ?? verbs.get(low) ?? low;
  return verbs.get(low) ?? low;
}

function third(low: string): string {
  if (/(?:[sxz]|[cs]h)es$/.test(low) && !/(?:[iu]s|[aeo]us|ns|rs|ls|ps|as|os|z)es$/.test(low)) return silent.has(low.slice(0, -2)) ? low.slice(0, -1) : low.slice(0, -2);
  if (/ies$/.test(low) && low.length > 4) return `${low.slice(0, -3)}y`;
  if (/sses$|oes$/.test(low)) return low.slice(0, -2);
  return low.endsWith('s') && !/ss$/.test(low) ? low.slice(0, -1) : low;
}

/** A verb from its stem before -ed or -ing: a doubled consonant is made one, a silent e comes back. */
function stem(s: string): string {
  if (silent.has(s)) return `${s}e`;
  const prefixed = /^(?:re|un|over|under|out|dis|mis|pre|de|co|en|up)-?(\p{L}{2,})$/u.exec(s);
  if (prefixed && silent.has(prefixed[1] as string)) return `${s}e`;
  const n = s.length;
  if (n > 2 && s[n - 1] === s[n - 2] && !/[aeiou]/.test(s[n - 1] as string)) return doubled.has(s) || (prefixed && doubled.has(prefixed[1] as string)) || /[sfz]$/.test(s) || (/ll$/.test(s) && /[aeiou]{2}ll$/.test(s)) ? s : s.slice(0, -1);
  return short.test(s) || (silentEnd.test(s) && !plainEnd.test(s)) ? `${s}e` : s;
}

/** One short syllable doubles its consonant before an ending; one that did not has lost an e. */
const short = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;

const plainEnd = /(?:[^aeiou]ing|o[aiu]l|e[ae]t|[^i]eat|oat|bombat|combat|format|focus|target|[aeo]nd|visit|edit|limit|profit|exhibit|[rn]ch|wh?ip|ship|kidnap|worship|happen|open|enter|er|on|en|[lt]or|oot|ort|ist|ant|est|ect|ook|eed|ead|oad|aid|ain|ail|eal|eel|ool|awl|owl|url|irl|pear|fear|hear|clear|near|roar|soar|pour|our|occur|concur|murmur|air|repair|stir|gather|bang|gang|clang|long|wrong|throng)$/;

function plural(low: string): string {
  const odd = nouns.get(low);
  if (odd) return odd;
  if (plurals.has(low) || /\d/.test(low)) return low;
  const joint = /^(.+-)(\p{L}+)$/u.exec(low);
  if (joint) return (joint[1] as string) + plural(joint[2] as string);
  if (/men$/.test(low) && low.length > 4) return `${low.slice(0, -2)}an`;
  if (/(?:wives|lives|knives)$/.test(low)) return low.replace(/ves$/, 'fe');
  if (/ies$/.test(low) && low.length > 4) return `${low.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz|us)es$/.test(low) && !/(?:[^r]ach|axe|cache|house|cause|clause|pause|use|ouse)s$/.test(low)) return low.slice(0, -2);
  return low.endsWith('s') && !/(?:ss|us|is)$/.test(low) ? low.slice(0, -1) : low;
}

function compared(low: string, list: ReadonlyMap<string, string>): string {
  const odd = list.get(low);
  if (odd) return odd;
  const m = /^(.{2,}?)(?:er|est)$/.exec(low);
  const base = m?.[1];
  if (!base) return low;
  if (/i$/.test(base)) return `${base.slice(0, -1)}y`;
  if (base[base.length - 1] === base[base.length - 2] && !/[aeiouls]/.test(base.slice(-1))) return base.slice(0, -1);
  return /(?:[^aeiou][aiou][cgsv]|[^aeiou]r?[aiu][cgtdk]|fin|mil|[bp]l|[^aeiou]tl|ang|arg|afe|saf|stabl|sever|clos|los|wis|nic|wid|lat|bl|pl|pur|sur|remot|brav|fre|tru|larg|rar|strang|fierc|scarc|ripe|ripe|dens|tens|cut|simpl|humbl|gentl|ampl|nobl|abl)$/.test(base) && !/(?:big|hot|fit|wet|fat|thin|sad|mad|red|dim|slim|quick|thick|sick|weak|slick|black|bleak)$/.test(base) ? `${base}e` : base;
}
