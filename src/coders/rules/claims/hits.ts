import { between, byWord, type Cue } from './lexicon.ts';
import type { Line } from './words.ts';

/** A cue at its place: words `first`–`last`, the word before its adverbs and auxiliaries, and what follows it. */
export interface Hit { readonly cue: Cue; readonly form: string; readonly first: number; readonly last: number; readonly subjectEnd: number; readonly negated: boolean; readonly able: boolean; readonly passive: boolean; readonly tail: 'content' | 'end' | 'name' }

const articles = new Set('the a an these those such no his her their its our of by some any similar other in from to both all conflicting unconfirmed on amid about after following despite over into with previous earlier'.split(' '));
const be = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be']);
const unsure = new Set(['will', 'would', 'should', 'must', 'may', 'might', 'to']);

/** The cues of a sentence, in text order. */
export function cuesIn(line: Line): readonly Hit[] {
  const out: Hit[] = [];
  for (let i = 0; i < line.words.length; i++) {
    const found = (byWord.get(line.words[i]?.low ?? '') ?? []).find((c) => c.words.every((w, k) => line.words[i + k]?.low === w));
    if (!found) continue;
    const hit = at(line, i, i + found.words.length - 1, found.cue);
    if (hit && !idle(line, hit)) { out.push(hit); i = hit.last; }
  }
  return out;
}

function at(line: Line, first: number, last: number, cue: Cue): Hit | null {
  const before = line.words[first - 1]?.low ?? '';
  if (cue.noun && (articles.has(before) || first === 0 || (!/ed$/.test(line.words[first]?.low ?? '') && /^(?:of|by|from)$/.test(line.words[last + 1]?.low ?? '')))) return null;
  let k = first - 1;
  const aux: string[] = [];
  while (k >= 0 && (between.has(line.words[k]?.low ?? '') || /n['’]t$/.test(line.words[k]?.low ?? ''))) aux.push(line.words[k--]?.low ?? '');
  if (cue.frame !== 'source' && (before === 'to' || aux.some((w) => unsure.has(w)) || ['to', 'declined', 'refused'].includes(line.words[k]?.low ?? ''))) return null;
  const form = line.words[first]?.low ?? '';
  const negated = aux.some((w) => ['not', 'never', 'no', 'cannot'].includes(w) || /n['’]t$/.test(w));
  if (before === 'nor' || aux.includes('neither') || line.words.slice(Math.max(0, first - 4), first).some((w) => w.low === 'neither')) return null;
  if (/^puts?$/.test(form)) last = first;
  return { cue, form, first, last, subjectEnd: k, negated, able: aux.some((w) => ['could', 'can', 'cannot'].includes(w)), passive: !form.endsWith('ing') && aux.some((w) => be.has(w)) && cue.frame !== 'source', tail: tailOf(line, last, cue) };
}

/** A noun or a participle that looks like a cue: "its final report", "developments reported in the north", a question asked. */
function idle(line: Line, hit: Hit): boolean {
  const next = line.words[hit.last + 1]?.low ?? '';
  const before = line.words[hit.subjectEnd]?.low ?? '';
  if (hit.form.endsWith('ed') && /^(?:an?|the|another|its|their|his|her|any|some)$/.test(line.words[hit.first - 1]?.low ?? '')) return true;
  if (/^(?:report|claim|blame)$/.test(hit.form)) return /['’]s$/.test(before) || !/s$|^(?:police|they|we|i|people|who|medics)$/.test(before);
  if (/^(?:reported|reports)$/.test(hit.form) && hit.subjectEnd === hit.first - 1) return /^(?:in|on|at|by|from)$/.test(next) && !line.words.slice(hit.last).some((w) => w.low === 'that');
  if (/^quote/.test(hit.form) && next === 'by') return true;
  if (hit.form === 'saying') return before === 'as';
  return hit.form === 'asked' && line.words.slice(hit.last + 1, hit.last + 6).some((w) => /^(?:who|what|whether|if|why|how|where|when)$/.test(w.low));
}

const verbs = /^(?:was|were|is|are|had|has|have|will|would|could|can|did|does|may|might|must)$/;
/** What follows the cue: its content, nothing but adverbials, or the claimant ("said the mayor"). */
function tailOf(line: Line, last: number, cue: Cue): Hit['tail'] {
  if (cue.frame !== 'clause') return 'content';
  const next = line.words[last + 1];
  if (!next || next.mark && !/["“«„]/.test(next.form)) return 'end';
  const rest = line.words.slice(last + 1);
  const who = rest.findIndex((w) => w.low === 'who' || w.low === 'whose');
  const own = who < 0 ? rest : rest.slice(0, who);
  if (own.some((w) => w.low === 'that' || verbs.test(w.low) || /["“«„]/.test(w.form)) || rest.length > 18) return 'content';
  if (/^(?:on|in|by|at|via|through|during|from|to|last|this|earlier|late|later|him|her|them|the|a|an|us|reporters|journalists|yesterday|today)$/.test(next.low) || /^\p{Lu}/u.test(next.form)) return /^(?:the|a|an|one|two)$/.test(next.low) || /^\p{Lu}/u.test(next.form) ? 'name' : 'end';
  return rest.some((w) => /(?:ed|id|ook|ell)$/.test(w.low)) ? 'content' : rest.length <= 6 && /^(?:police|officials|residents|witnesses|sources|survivors|relatives|neighbours|neighbors)$/.test(next.low) ? 'name' : 'content';
}
