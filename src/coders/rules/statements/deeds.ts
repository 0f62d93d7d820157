import type { TollField } from '#codebook';
import type { Sentence } from '#language';
import { form, kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import type { Group } from './groups.ts';

const named = (field: TollField, nouns: string): readonly (readonly [string, TollField])[] => nouns.split(' ').map((noun) => [noun, field] as const);

/** What a noun says befell those counted behind its "of": "the death of two miners", "the wounding of eleven", "the abduction of six pupils". */
const deeds: ReadonlyMap<string, TollField> = new Map([
  ...named('killed', 'remains remain body corpse skeleton death killing murder massacre execution slaying assassination loss martyrdom beheading decapitation lynching hanging stoning drowning slaughter elimination neutralisation neutralization liquidation annihilation extermination demise decease'),
  ...named('injured', 'wounding wound injury injuring maiming'),
  ...named('abducted', 'abduction kidnapping kidnap hostage-taking abducting'),
  ...named('detained', 'arrest detention capture apprehension imprisonment jailing'),
  ...named('displaced', 'displacement evacuation flight'),
  ...named('missing', 'disappearance vanishing'),
  ...named('released', 'release freeing liberation handover'),
]);
/** Deeds that are asked for and bargained over as often as they are done: they count only where the text says that they came to pass. */
const wished = new Set(['arrest', 'release', 'freeing', 'liberation', 'handover', 'capture', 'evacuation']);
const cameToPass = /\b(?:announc|confirm|report|led to|leads? to|leading to|result|caus|secur|saw|witness|document|record|welcom|hail|celebrat|end(?:ed|s|ing)? (?:in|with)|follow|after|since|included?|achiev|obtain)\p{L}*\b[^.;]{0,60}$/iu;
const unborn = /\b(?:demand|call|urg|negotiat|seek|sought|request|want|await|offer|plan|promis|talks|effort|hope|appeal|press|campaign|order|exchange|return|until|prevent|warrant|before|refus|condition|reward)\p{L}*\b[^.;]{0,60}$/iu;

/** The words of a sentence before one of its words. */
const lead = (s: Sentence, k: number): string => s.tokens.slice(Math.max(0, k - 14), k).map((t) => t.form).join(' ');

/** What the noun that a counted group stands behind with "of" says of it, and where that noun stands; null for other groups. */
export function deedOf(s: Sentence, g: Group): { readonly field: TollField; readonly at: number } | null {
  const at = nounBefore(s, g);
  if (at === null) return null;
  const noun = lemma(s, at);
  if (noun === 'throat' && ['slit', 'cut'].includes(lemma(s, s.tokens[at]?.head ?? -1))) return { field: 'killed', at };
  const field = deeds.get(noun) ?? deeds.get(form(s, at));
  if (!field) return null;
  const before = lead(s, at);
  // "the consequences of the killing of two leaders": what may come of it, or be feared, tells of no count
  if (/\b(?:consequences?|repeat|fears?|risk|threat|possibility|likelihood|danger) of (?:the )?$/iu.test(`${before} `)) return null;
  // "a net loss of 1,000 people": of those who live or work there
  if (noun === 'loss' && kidsBy(s, at, 'amod', 'compound').some((k) => ['net', 'annual', 'population', 'job', 'weekly', 'monthly'].includes(form(s, k)))) return null;
  if (wished.has(noun) && (!cameToPass.test(before) || unborn.test(before))) return null;
  return { field, at };
}

/** The noun that governs a group by "of": by the tree, else the word right before the "of". */
function nounBefore(s: Sentence, g: Group): number | null {
  const t = s.tokens[g.head];
  const above = t && relation(t) === 'nmod' && t.head < g.head && kidsBy(s, g.head, 'case').some((k) => form(s, k) === 'of') ? t.head : null;
  if (above !== null) return above;
  const first = wordAt(s, g.span[0]);
  const of = ['the', 'these', 'those', 'some', 'all'].includes(form(s, first - 1)) ? first - 2 : first - 1;
  if (form(s, of) !== 'of' || of < 1) return null;
  // "the abduction, last Sunday, of nine people": past what stands in commas
  const comma = form(s, of - 1) === ',' ? [3, 4, 5, 6, 7].map((d) => of - d).find((k) => form(s, k) === ',') : undefined;
  return comma !== undefined && deeds.has(lemma(s, comma - 1)) ? comma - 1 : of - 1;
}

/** "seven of them regained their freedom", "were let go": the verb; null for others. */
export function regainedFreedom(s: Sentence, g: Group): number | null {
  const end = wordAt(s, g.span[1] - 1);
  // "14 of the 20 pupils abducted by bandits have regained their freedom": past how they had been taken
  const last = g.partOf && /^(?:abducted|kidnapped|seized|taken|captured|detained)$/.test(form(s, end + 1)) ? s.tokens.findIndex((t, k) => k > end + 1 && k < end + 16 && t.upos === 'AUX' && ['have', 'has', 'had'].includes(form(s, k))) : end;
  for (let k = last + 1; last > 0 && k < last + 5; k++) {
    if (['regain', 'gain', 'win'].includes(lemma(s, k)) && [1, 2, 3].some((d) => form(s, k + d) === 'freedom')) return k;
    if (form(s, k) === 'let' && form(s, k + 1) === 'go') return k;
  }
  const first = wordAt(s, g.span[0]);
  return form(s, first - 1) === 'let' && form(s, end + 1) === 'go' ? first - 1 : null;
}
