import type { TollField } from '#codebook';
import type { Sentence } from '#language';
import type { Span } from '#text';
import { wordAt } from '../syntax.ts';
import { anyWord, sought } from '../signs.ts';
import type { Group } from './groups.ts';
import type { Toll } from './tolls.ts';

/** "No casualties", "no one was hurt", "without hurting anyone", "no injuries were reported", "no loss of life": none killed or hurt. */
const nobody = String.raw`\b(?:no one|no-one|nobody|no person|not (?:a single|one) (?:person|soul|resident|villager|passenger|child|man|woman|inhabitant|worker)|not a soul|none of (?:them|us|the \w+))`;
const was = String.raw` (?:(?:was|were|is|are|had been|has been|have been|got) )?`;
const nobodyWas = (words: string): RegExp => new RegExp(`${nobody}${was}(?:${words})\\b`, 'giu');
const none: readonly (readonly [RegExp, readonly TollField[]])[] = [
  [/\b(?:no|zero|without(?: (?:causing|inflicting|leaving))?(?: any)?) (?:reports? of |immediate reports? of |word of )?(?<group>civilian )?(?:casualties|victims)\b/giu, ['killed', 'injured']],
  [/\bnone of (?:its|their|our|his) (?:own )?\w+ (?:(?:was|were|had been|been) )?(?:killed|lost|dead)\b/giu, ['killed']],
  [/\b(?:no|without) (?:\w+ ){0,2}?(?:deaths|fatalities|loss of life)(?: or injuries)?\b/giu, ['killed']],
  [/\bno (?:(?:deaths|fatalities) or )?injuries\b/giu, ['injured']],
  [/\b(?<!\b(?:who|he|she|him|her) )(?:was|were|is|are|escaped|emerged|remained) (?:all )?(?:unhurt|unharmed|uninjured|unscathed|not (?:hurt|injured|harmed))\b/giu, ['injured']],
  [/\b(?:no one|nobody|no life|no lives|none of (?:them|the \w+)) (?:was|were|had been|has been) (?:killed|lost)(?<both> or (?:injured|wounded|hurt))?/giu, ['killed']],
  [/\b(?:no one|nobody|none of (?:them|the \w+)) (?:was|were|had been|has been) (?:hurt|injured|wounded)/giu, ['injured']],
  [/\b(?:no one|nobody|none of (?:them|the \w+)) (?:was|were|had been|has been) harmed/giu, ['killed', 'injured']],
  [/\b(?:not (?:a single|one)|no) (?<group>civilians? )(?:was|were|had been|has been|have been) (?:harmed|killed (?:or|nor) (?:injured|wounded|hurt))/giu, ['killed', 'injured']],
  [/\b(?:not (?:a single|one)|no) (?<group>civilians? )(?:was|were|had been|has been|have been) (?:killed|targeted and killed)(?! (?:or|nor))/giu, ['killed']],
  [/\b(?:not (?:a single|one)|no) (?<group>civilians? )(?:was|were|had been|has been|have been) (?:hurt|injured|wounded)/giu, ['injured']],
  [nobodyWas('abducted|kidnapped|carried off|taken (?:away|hostage|captive)|snatched'), ['abducted']],
  [nobodyWas('missing|unaccounted for'), ['missing']],
  [nobodyWas('scratched|scathed'), ['injured']],
  [/\bnot (?:a single|one) (?:person|soul|resident|villager|passenger|child|man|woman|inhabitant|worker) (?:was|has been|had been) (?:killed|lost)\b|\b(?:no|nobody|no one) (?:died|perished)\b/giu, ['killed']],
  [/\bnot (?:a single|one) (?:person|soul|resident|villager|passenger|child|man|woman|inhabitant|worker) (?:was|has been|had been) (?:hurt|injured|wounded)\b/giu, ['injured']],
  [/\b(?:no|without) loss(?:es)?(?= (?:on|to|in|among) (?:our|its|their|his|the) (?:own )?(?:side|ranks|forces|men|fighters|troops|part))|\b(?:suffered|sustained|had|recorded|reported|took|taken) no loss(?:es)?\b/giu, ['killed']],
  [/\bwithout (?:hurting|injuring|wounding|harming) (?:anyone|anybody|people)/giu, ['injured']],
  [/\bwithout (?:causing |any )+injuries\b/giu, ['killed', 'injured']],
];

const noneTold = none.map(([pattern, fields]) => [sought(pattern), fields] as const);

/** "No further deaths", "otherwise no casualties": none but those told already. */
export const besides = /\b(?:no|any) (?:further|other|more|additional|new|fresh)\b/iu;
const elsewhere = /\b(?:otherwise|apart from (?:that|this|them)|other than that|beyond that),? (?:there (?:were|are|was) )?$/iu;
/** "Ask that nobody be killed", "to make sure that no one is hurt": what somebody wants, not what was. */
export const wishedFor = (before: string): boolean => /\b(?:asks?|asked|asking|begs?|begged|prays?|prayed|hopes?|hoped|hoping|wish(?:es|ed)?|demand(?:s|ed)?|insist(?:s|ed)?|urge[sd]?|promise[sd]?|vow(?:s|ed)?|ensur(?:e|es|ed|ing)|mak(?:e|es|ing) sure|made sure|see to it|so|in order)(?: \p{Ll}+){0,2} that $|\b(?:so as to|to) (?:ensure|guarantee|make sure) (?:that )?$/iu.test(before);

/** A count of zero with its words. */
export interface Zero { readonly field: TollField; readonly span: Span; readonly group: string | null }

/** Words without one of which `none` matches nothing. */
const zeroWord = anyWord(({ form }) => /casualt|victim|killed|lost|dead|death|fatalit|loss|injur|hurt|harm|wound|scath|abducted|kidnapped|carried|taken|snatched|missing|unaccounted|scratched|died|perished/iu.test(form));
const noneWord = anyWord(({ form }) => /\b(?:no|not|zero|none|nobody|without|un(?:hurt|harmed|injured|scathed))/iu.test(form));
/** Told zeros, as counts 0–0 with their own words. */
export function zeros(text: string, s: Sentence): readonly Zero[] {
  if (!noneWord(s) || !zeroWord(s)) return [];
  const body = text.slice(s.start, s.end);
  return noneTold.flatMap(([matches, fields]) => matches(body, [s], s.start).filter((m) => !besides.test(m[0]) && !elsewhere.test(body.slice(0, m.index)) && !wishedFor(body.slice(0, m.index))).flatMap((m) => {
    const span: Span = [s.start + m.index, s.start + m.index + m[0].length];
    const both = m.groups?.['both'] ? (['killed', 'injured'] as const) : fields;
    return both.map((field) => ({ field, span, group: m.groups?.['group'] ? 'civilians' : null }));
  }));
}

/** Words with one of which a denial begins. */
const denying = anyWord(({ form }) => /den(?:y|ie)|reject|dismiss|refut|disput/iu.test(form));
/** "denied that anyone died", "denies losing any men", "rejected reports of civilian deaths": what is denied is one at least. */
export function denials(text: string, s: Sentence): readonly Toll[] {
  if (!denying(s)) return [];
  const m = /\b(?:(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|disput(?:es|ed|ing))\s+(?:the |all |any |those |these )?(?:[\p{Lu}]\p{L}+ )?(?:reports?|claims?|allegations?|accounts?|suggestions?|talk|rumou?rs?|news|tales?) of\s+(?:any )?(?:(?:civilian|military|mass|army|heavy) )?(?<told>deaths?|dead|losses|casualties|fatalities|killings?)\b|den(?:y|ies|ied|ying)\s+(?:that\s+)?(?:(?:it|they|he|she|we) (?:had |has |have )?(?:lost|suffered the loss of) (?:any(?:one|body)?|a single|an?)(?:\s(?:civilians|soldiers?|m[ae]n|troops|fighters?|people|members?))?|(?:any(?:one|body)?|civilians)\b(?:(?!\b(?:role|part|hand|involvement|responsibility|link|connection|knowledge|that|who|which)\b)[^.;]){0,40}?\b(?<harm>killed|died|hurt|injured|wounded|harmed|losses|casualties|deaths)|(?:losing|having lost|killing|having killed|wounding|hurting|(?:it|they|he|she|we|(?:its|their|our|his) \p{L}+) (?:had |have |has )?(?:\p{L}+ly )?(?:killed|wounded|hurt|injured|harmed))\s+(?:any(?:one|body)?|civilians)(?:\s(?:civilians|soldiers|men|troops|fighters|people))?))\b/iu.exec(text.slice(s.start, s.end));
  if (!m) return [];
  const evidence: Span = [s.start + m.index, s.start + m.index + m[0].length];
  const lead = /^\p{L}+\s+(?:that\s+)?/iu.exec(m[0])?.[0].length ?? 0;
  const at = wordAt(s, evidence[0]);
  const field: TollField = /hurt|injur|wound|harmed/.test(m[0]) ? 'injured' : 'killed';
  const group: Group = { head: at, span: [evidence[0] + lead, evidence[1]], min: 1, max: null, approximate: false, noun: null, group: /civilian/.test(m[0]) ? 'civilians' : null, status: /civilian/.test(m[0]) ? 'civilian' : 'unstated', kind: 'exact', more: false, partOf: false };
  return [{ field, group, at, evidence, subset: false, whole: null, negated: true, attacker: false }];
}

/** What stands in each match of `joint`. */
export const coupled = /casualties|(?:died|killed|dead|abducted|kidnapped|captured|injured|wounded|detained|arrested|taken|killing|wounding)(?: (?:and|or) |, (?:wounded|injured|hurt))/iu;
/** Numbers in words that stand before those killed and wounded together. */
const spelt = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const number = String.raw`\d[\d,]*|${spelt}|dozens|scores|hundreds`;
/** Words without one of which `joint` matches nothing. */
export const couldBeJoint = anyWord(({ form }) => /killed|killing|dead|died|abducted|kidnapped|captured|injured|injuring|wounded|wounding|detained|arrested|taken|casualties/iu.test(form));
/** "killed and wounded about 30", "30 casualties", "30 killed or wounded": one number for two fields, so none is coded. */
export const joint = new RegExp(String.raw`\b(?:${number}|thousands) (?:of )?(?:[\p{L}-]+ ){0,3}?(?:were |have been |had been |was )?(?:(?:died|killed|dead) or (?:disappeared|vanished|missing|gone missing|captured|abducted|kidnapped|displaced|detained|arrested)|(?:abducted|kidnapped|captured|injured|wounded) or killed|(?:abducted|kidnapped|detained|arrested|taken) or (?:reported |gone )?(?:missing|disappeared))\b`
  + String.raw`|\b(?:${number})(?:-\p{L}+)? (?:of )?(?:["“‘]?[\p{L}-]+["”’]? ){0,7}?(?:killed|dead), (?:wounded|injured|hurt),? (?:and|or) (?:captured|missing|detained|taken prisoner|arrested)\b`
  + String.raw`|\b(?:(?:killed|dead) (?:and|or) (?:wounded|injured)|(?:killing|wounding) (?:and|or) (?:wounding|injuring)|(?:killed|killing) (?:and|or) (?:wounded|wounding|injured|injuring)) (?:at least |about |around |some |more than |nearly )?(?:\d|(?:${spelt}|dozens|scores|hundreds|several|tens)\b)`
  + String.raw`|\b(?:\d[\d,]*|dozens|scores|hundreds|several) (?:\w+ )?casualties\b`
  + String.raw`|\b(?:${number}) (?:of )?(?:[\p{L}-]+ ){0,2}?(?:[\p{L}-]+(?:, [^,.;]{3,40},)? )?(?:were |have been |had been |was )?(?:killed (?:and|or) (?:wounded|injured)(?! (?:\d|(?:${spelt})\b))|wounded (?:and|or) killed|dead (?:and|or) (?:wounded|injured))\b`, 'iu');
