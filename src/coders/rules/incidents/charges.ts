import type { Sentence } from '#language';
import { above, form, kidsBy, lemma, passive, relation, subjectOf } from '../syntax.ts';

/** "accused the battalion of burning villages", "a militia that they blame for killing": who is accused; null where the verb hangs on no accusation. */
export function accusedOf(s: Sentence, at: number): number | null {
  const next = s.tokens[at]?.head ?? -1;
  // "villagers accused of spying were beheaded": what befell those accused is no charge against them
  if (kidsBy(s, at, 'aux:pass').some((k) => /^(?:was|were|is|are)$/.test(form(s, k)))) return null;
  // "blamed the group for the ambush, in which two died": what has a subject of its own is told, and no charge
  if (/^VB[DZP]$/.test(s.tokens[at]?.xpos ?? '') && kidsBy(s, at, 'nsubj').some((k) => k < at && !['who', 'that', 'which'].includes(form(s, k)))) return null;
  // "accused X of breaking a truce by bombing a market"
  if (s.tokens[next]?.xpos === 'VBG' && form(s, at - 1) === 'by' && !kidsBy(s, next, 'nsubj').length) return accusedOf(s, next);
  const up = next;
  if (up < 0 || !['accuse', 'blame', 'suspect', 'convict'].includes(lemma(s, up)) || !['advcl', 'ccomp', 'xcomp', 'obl'].includes(relation(s.tokens[at] as never))) return null;
  const t = s.tokens[up];
  const object = kidsBy(s, up, 'obj')[0];
  if (object !== undefined && !['that', 'which', 'who', 'whom'].includes(form(s, object))) return object;
  if (passive(s, up) || /^(?:of|for)$/.test(form(s, up + 1)) && /ed$/.test(form(s, up)) && relation(t as never) !== 'acl') return kidsBy(s, up, 'nsubj:pass', 'nsubj')[0] ?? (t && relation(t) === 'acl' ? t.head : null);
  return t && relation(t) === 'acl' && t.head >= 0 ? t.head : null;
}

/** "Accused the group of the ambush on a bus": who stands before the "of"; null where the noun is no charge. */
export function chargedWith(s: Sentence, at: number): number | null {
  const t = s.tokens[at];
  if (!t || t.head < 0 || !kidsBy(s, at, 'case').some((c) => form(s, c) === 'of')) return null;
  const up = lemma(s, t.head) === 'accuse' ? t.head : lemma(s, s.tokens[t.head]?.head ?? -1) === 'accuse' ? s.tokens[t.head]?.head ?? -1 : -1;
  if (up < 0) return null;
  const object = kidsBy(s, up, 'obj')[0];
  return object !== undefined && object < at ? object : passive(s, up) ? kidsBy(s, up, 'nsubj:pass', 'nsubj')[0] ?? null : null;
}

/** "police denied having shot dead a student": who denies a deed of its own; null where the verb hangs on no denial. */
export function deniedBy(s: Sentence, at: number): number | null {
  if (form(s, at - 1) !== 'having' && s.tokens[at]?.xpos !== 'VBG') return null;
  const deny = above(s, at).slice(0, 3).find((k) => ['deny', 'admit', 'acknowledge', 'confirm', 'boast', 'concede', 'claim', 'own'].includes(lemma(s, k)));
  return deny === undefined || deny > at ? null : subjectOf(s, deny);
}

/** "accused the army and its fighters of shooting herders", where the tree hangs the deed on the last of them: all of the accused; none elsewhere. */
export function accusedTogether(s: Sentence, at: number): readonly number[] {
  const t = s.tokens[at], last = s.tokens[t?.head ?? -1];
  if (!t || !last || relation(t) !== 'acl' || form(s, at - 1) !== 'of' || relation(last) !== 'conj' || !['accuse', 'blame', 'suspect'].includes(lemma(s, last.head))) return [];
  return [...kidsBy(s, last.head, 'obj').filter((k) => k < t.head), t.head];
}
