import type { Sentence } from '#language';
import type { Span } from '#text';
import { form, lemma, relation, wordAt } from '../syntax.ts';
import type { Group } from './groups.ts';
import { attackers, isPerson } from './people.ts';
import { anyWord } from '../signs.ts';
import type { Toll } from './tolls.ts';

const kills = '(?:shot dead|shot and killed|killed|gunned down|neutralised|neutralized)';
const borne = new RegExp(`\\b(?:before|until)\\s(?<who>being|he|she|they)\\s(?:(?:was|were|had been|himself|herself|themselves)\\s)*${kills}\\b(?! (?:by|in) (?:an?|his|her|their) (?:own|blast|explosion))`, 'iu');
const done = /\b(?:before|when|until|and|then)\s(?:[\p{L}-]+\s){0,4}?(?:police(?:m[ae]n)?|officers?|guards?|troops|soldiers?|forces|commandos?|marksm[ae]n|snipers?|deputies|deputy|bystanders?|agents?)\s(?:later |then )?(?:shot (?<who>him|her|them) dead|(?:shot and )?killed (?<whom>him|her|them))\b/iu;

/** What makes whoever does it an attacker, whatever he is called ("a man with a knife stabbed three people before being shot dead"). */
const strikes = new Set(['stab', 'kill', 'shoot', 'wound', 'injure', 'attack', 'hack']);

/** Words without one of which nobody is told as felled or slain so. */
const felledWord = anyWord(({ form: word }) => /killed|dead|down|neutrali[sz]ed/iu.test(word)), withPronoun = anyWord(({ form: word }) => /him|her|them/iu.test(word));
/** "a gunman killed two people before police shot him dead": the attacker's own death, told by a pronoun. */
export function felled(text: string, s: Sentence, all: readonly Group[]): readonly Toll[] {
  const body = felledWord(s) ? text.slice(s.start, s.end) : '';
  const m = /\b(?:killed|dead|down|neutrali[sz]ed)\b/iu.test(body) ? borne.exec(body) ?? done.exec(body) : null;
  if (!m) return [];
  const pronoun = (m.groups?.['who'] ?? m.groups?.['whom'] ?? '').toLowerCase();
  const start = s.start + m.index;
  const who = all.find((g) => g.span[1] <= start && (attackers.has(g.noun ?? '') || strikes.has(lemma(s, s.tokens[g.head]?.head ?? -1))) && relation(s.tokens[g.head] as never) === 'nsubj' && (pronoun === 'being' || (/^the/.test(pronoun) ? (g.min ?? 0) > 1 : g.min === 1 && g.max === 1)));
  // whoever else the sentence makes the subject of a verb may be meant instead
  if (!who || s.tokens.some((t, k) => t.start > (s.tokens[who.head]?.start ?? 0) && t.start < start && relation(t) === 'nsubj' && !['who', 'that', 'which'].includes(form(s, k)))) return [];
  const span: Span = [start + (m[0].indexOf(' ') + 1), start + m[0].length];
  const at = wordAt(s, span[1] - 1);
  return [{ field: 'killed', group: { ...who, head: at, span, group: null, kind: who.kind === 'definite' ? 'singular' : who.kind, more: false }, at, evidence: span, subset: false, whole: null, negated: false, attacker: true }];
}

const seized = new Set(['drag', 'pull', 'haul', 'take', 'tie', 'bind', 'blindfold', 'force', 'order', 'march', 'lead', 'abduct', 'kidnap', 'seize', 'snatch', 'capture', 'stop', 'round', 'line', 'call', 'make', 'remove', 'intercept', 'gather', 'assemble', 'collect', 'herd', 'lure', 'summon', 'strip', 'corner']);
const ended = /\b(?:and|before|then)\s(?:(?:later|then|summarily|publicly|subsequently)\s)?(?:(?<slew>killed|killing|executed|executing|beheaded|beheading|murdered|murdering|hanged|hanging|lynched|strangled|slaughtered)\s(?<whom>him|her|them)\b|(?:shot|shooting|stabbed|stabbing|hacked|hacking|beat|beating|burned|burning)\s(?<who>him|her|them)\b(?<dead> dead| to death| alive)?(?!\s(?:once |twice )?(?:in|through) (?:the|his|her|their|both) ))/iu;

/** "dragged him from his house and shot him": whoever is shot where he was taken, and not in a limb, is put to death. */
export const shotWhereTaken = (s: Sentence, v: number): boolean => relation(s.tokens[v] as never) === 'conj' && seized.has(lemma(s, s.tokens[v]?.head ?? -1)) && ['him', 'her', 'them'].includes(form(s, v + 1)) && !/^(?:in|through|once|twice|several)$/.test(form(s, v + 2));

/** "dragged a priest from his house and shot him", "chased two men and shot them dead", "abducted three men before killing them": those taken, by a pronoun, put to death. */
export function takenAndSlain(text: string, s: Sentence, all: readonly Group[]): readonly Toll[] {
  const m = withPronoun(s) && / (?:him|her|them)\b/u.test(text.slice(s.start, s.end)) ? ended.exec(text.slice(s.start, s.end)) : null;
  if (!m) return [];
  const start = s.start + m.index;
  const many = /^them$/iu.test(m.groups?.['who'] ?? m.groups?.['whom'] ?? '');
  const held = all.filter((g) => g.span[1] <= start && g.kind !== 'zero' && !g.partOf && (g.noun === null || isPerson(g.noun)) && ['obj', 'conj', 'nsubj:pass'].includes(s.tokens[g.head]?.deprel ?? '') && (many ? (g.min ?? g.max ?? 0) > 1 : g.min === 1 && g.max === 1)).at(-1);
  const verb = held ? s.tokens[held.head]?.head ?? -1 : -1;
  const told = Boolean(m.groups?.['slew'] ?? m.groups?.['dead']);
  if (!held || attackers.has(held.noun ?? '') && !told || !seized.has(lemma(s, verb)) && !(told && s.tokens[held.head]?.deprel === 'obj' && !/\bbefore\b/iu.test(m[0])) || !(told || /^shot/u.test(m[0].replace(/^\S+\s(?:\S+ly\s|later\s|then\s)?/u, '')))) return [];
  const at = wordAt(s, start + m[0].length - 1);
  return [{ field: 'killed', group: held, at, evidence: [held.span[0], start + m[0].length], subset: false, whole: null, negated: false, attacker: attackers.has(held.noun ?? '') }];
}

const takenWords = '(?<what>abducted|kidnapped|taken hostage|taken captive|taken away|snatched|carried off|arrested|detained|captured)';
const before = [
  new RegExp(`\\b(?:after|since|when)\\s(?<who>being|he was|she was|they were|he had been|she had been|they had been)\\s${takenWords}\\b`, 'iu'),
  new RegExp(`\\b(?:after|since|when)\\s[^,.;]{3,40}?\\s(?:had\\s)?${takenWords}\\s(?<who>him|her|them)\\b`, 'iu'),
];
/** "found the bodies of two women hours after gunmen had abducted them", "was found dead a week after being kidnapped": how those told as killed, by a pronoun, had been taken. */
export function takenFirst(text: string, s: Sentence, told: readonly Toll[]): readonly Toll[] {
  const body = text.slice(s.start, s.end);
  const m = / (?:after|since|when) /u.test(body) ? before.map((p) => p.exec(body)).find((x) => x !== null) : null;
  if (!m) return [];
  const who = (m.groups?.['who'] ?? '').toLowerCase();
  const fits = (g: Group): boolean => (/^being/.test(who) || (/^the/.test(who) ? (g.max === null || g.max > 1) : g.max === 1));
  const dead = told.filter((t) => t.field === 'killed' && !t.negated && !t.subset && !t.attacker && t.group.kind !== 'zero' && t.evidence[1] <= s.start + m.index && fits(t.group)).at(-1);
  const at = wordAt(s, s.start + m.index + m[0].indexOf(m.groups?.['what'] ?? ''));
  const field = /^(?:arrested|detained|captured)/.test(m.groups?.['what'] ?? '') ? 'detained' : 'abducted';
  return dead && at >= 0 && !told.some((t) => t.at === at || t.field === field) ? [{ ...dead, field, at, evidence: [dead.group.span[0], s.start + m.index + m[0].length] }] : [];
}

const letGo = /\b(?:and|but|before|then)\s(?:(?:later|then|soon|eventually|finally|afterwards|subsequently)\s)?(?:(?:let|letting|set|setting)\s(?<whom>him|her|them)\s(?:go|free)\b|(?:released|releasing|freed|freeing)\s(?<who>him|her|them)\b)/iu;
/** "seized two men and let them go a few hours later": those taken, by a pronoun, set free again. */
export function takenAndFreed(text: string, s: Sentence, told: readonly Toll[]): readonly Toll[] {
  const m = / (?:him|her|them)\b/u.test(text.slice(s.start, s.end)) ? letGo.exec(text.slice(s.start, s.end)) : null;
  if (!m) return [];
  const start = s.start + m.index;
  const many = /^them$/iu.test(m.groups?.['who'] ?? m.groups?.['whom'] ?? '');
  const held = told.filter((t) => (t.field === 'abducted' || t.field === 'detained') && !t.negated && t.group.span[1] <= start && (many ? t.group.max === null || t.group.max > 1 : t.group.max === 1)).at(-1);
  const at = wordAt(s, start + m[0].length - 1);
  return held ? [{ ...held, field: 'released', at, evidence: [held.group.span[0], start + m[0].length] }] : [];
}
