import type { TollField } from '#codebook';
import { bySpelling, spelled, type Sentence } from '#language';
import { cut, type Span } from '#text';
import { form, kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import { saysSo } from './around.ts';
import type { Group } from './groups.ts';
import { attackers, isAnimal, isPerson, statusOf } from './people.ts';
import { quantities } from './quantities.ts';
import type { Toll } from './tolls.ts';

/** A count that is only known as a part of, or a figure for, a toll told before: "two of the dead were children", "put the toll at six". */
const tollNoun = String.raw`(?:death toll|toll|body count|number of (?:\w+ ){0,2}?(?:dead|deaths|killed|casualties|fatalities|victims|wounded|injured|missing|people killed)|number of (?:the |those |people |villagers |\p{L}+ ){0,2}?(?:abducted|kidnapped|(?<=those )(?:taken|picked up|led away|carried off)|(?<=people )(?:taken|picked up)|displaced|detained|arrested|released|freed|returned|hostages|captives|detainees|displaced people)|count of the dead)`;
const figureNoun = new RegExp(tollNoun, 'giu');
/** The field that such a word counts. */
const counts = (what: string): TollField => (/wounded|injured/i.test(what) ? 'injured' : /missing/i.test(what) ? 'missing' : /abducted|kidnapped|taken|picked|led away|carried|hostages|captives/i.test(what) ? 'abducted' : /displaced/i.test(what) ? 'displaced' : /detained|arrested|detainees/i.test(what) ? 'detained' : /released|freed|returned/i.test(what) ? 'released' : 'killed');
/** What stands between the word for a toll and its number: "rose to", "stands at", "was". */
const leadsTo = /(?:\b(?:at|to|of|was|is|were|reached|reaching|as|hit|passed|exceeded|surpassed|topped|neared)\s+|:\s*)$/iu;
const bareFigure = /\b(?:(?:the|that|this) (?:figure|number|count)\s(?:(?:has|had|was|later|then|since|also|quickly)\s){0,3}(?:rose|risen|rising|gone up|went up|climbed|grew|grown|doubled|tripled|increased|jumped|fell|fallen|dropped|revised|raised|lowered|updated)(?: \w+)? to|(?:a|the) (?:\w+ )?(?:figure|toll|count|number|estimate|total) of|(?:put|puts|putting) (?:it|the (?:casualty )?(?:figure|number|count)) at|(?<=\bnow )(?:says|say|puts it at|speaks of|counts)(?: (?:it (?:is|was)|there (?:are|were)))?|(?:the|that) (?:first |initial |earlier |previous )?(?:figure|number|count)(?: (?:given|issued|released|announced|reported)[^.;,]{0,30}?)? (?:was|is)|(?:gave|gives|given) (?:it|the figure|the number|the total) as|(?:revised|raised|lowered|corrected|cut) (?:the|its|their|his|her) (?:figure|number|count|estimate|tally)(?: (?:from|up|down)(?: \S+)?)? to|spoke of|spoken of|speaks of|speak of|counted|listed|confirmed|reported|recorded)\s+/giu;

/** "put the dead in Orm at six", "gave its own losses as 11": whose number it is stands between. */
const putAt = /\b(?:put|puts|putting|gave|gives|giving|set|sets)\s+(?:the|its|their|his|her|[\p{L}]+['’]s)\s(?:own\s)?(?:[\p{L}'’-]+\s){0,2}?(?<what>dead|losses|deaths|killed|wounded|injured|missing|fatalities)\b[^.;\d]{0,50}?\s(?:at|as)\s+/giu;
/** "which brings the dead to 27". */
const broughtTo = /\b(?:brings|brought|bringing|bring|raises|raised|raising|takes|took|taking|pushes|pushed|pushing)\s(?:the|its|their)\s(?:\p{L}+\s){0,2}?(?<what>dead|killed|wounded|injured|losses|fatalities|missing)\b[^.;\d]{0,30}?\sto\s+/giu;
/** "bringing to 11 the number of reporters killed this year", "raising the toll to 400 since May": a running tally over a period, no toll of the deed that moves it. */
const runningTally = /\b(?:brings?|brought|bringing|takes?|took|taking|raise[sd]?|raising|pushe[sd]|pushing|lifts?|lifted|lifting)\b[^.;]{0,60}\b(?:toll|number|total|dead|tally|count)\b[^.;]{0,80}?\b(?:(?:this|last) (?:year|month)|so far|to date|(?:over|in|during|within) the (?:past|last)|since (?!then|the (?:attack|blast|explosion|strike|bombing|shooting|incident|raid)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/iu;
const fieldOf = (what: string): TollField => (/wounded|injured/i.test(what) ? 'injured' : /missing/i.test(what) ? 'missing' : 'killed');

/** Bits of a word: 1 it may name a toll, 2 be a verb of `putAt`, 4 of `broughtTo` and its like: what those patterns learn must stand here too. */
const signOf = bySpelling(({ low }) => (/toll|count|number/.test(low) ? 1 : 0) + (/(?:puts?|putting|gave|gives?|giving|sets?)$/.test(low) ? 2 : 0) + (/(?:brings?|brought|bringing|raise[sd]?|raising|takes?|took|taking|pushe[sd]|pushing)$/.test(low) ? 4 : 0));
function signsOf(s: Sentence): number { let all = 0; for (const t of s.tokens) all |= signOf(spelled(t)); return all; }

/** Tolls told through the word toll or figure; `before` is the field that the text last counted. */
export function figures(text: string, s: Sentence, before: TollField | null): readonly Toll[] {
  const out: Toll[] = [];
  const body = text.slice(s.start, s.end);
  const read = (m: RegExpMatchArray, field: TollField, needsPeople: boolean): void => {
    const at = s.start + (m.index ?? 0) + m[0].length;
    const q = quantities(text.slice(at, Math.min(s.end, at + 60)), at).find((x) => x.span[0] - at < 3);
    if (!q || q.kind === 'zero') return;
    const word = wordAt(s, q.span[1] - 1);
    const next = lemma(s, word + 1);
    const nounless = !next || !/^\p{L}/u.test(next) || ['dead', 'killed', 'death', 'on', 'by', 'in', 'for', 'and', 'as', 'with', 'but', 'victim', 'people', 'person', 'when', 'while', 'after', 'since', 'including', 'overnight', 'later', 'yesterday', 'today', 'early', 'late', 'within', 'at', 'after'].includes(next);
    if (needsPeople && !nounless || out.some((t) => t.group.head === word)) return;
    const evidence: Span = [s.start + (m.index ?? 0), q.span[1]];
    out.push({ field, group: { head: word, span: q.span, min: q.min, max: q.max, approximate: q.approximate, noun: null, group: null, status: 'unstated', kind: q.kind, more: q.more, partOf: false }, at: word, evidence, subset: false, whole: null, negated: false, attacker: false });
  };
  const signs = signsOf(s);
  if (signs & 1) for (const m of body.matchAll(figureNoun)) if (!runningTally.test(body)) out.push(...figuresAfter(text, s, s.start + m.index, counts(m[0])));
  if (signs & 2) for (const m of body.matchAll(putAt)) if (!/\b(?:number|count|toll) of\b/i.test(m[0])) read(m, fieldOf(m.groups?.['what'] ?? ''), true);
  if (signs & 4) for (const m of body.matchAll(broughtTo)) if (!runningTally.test(body)) read(m, fieldOf(m.groups?.['what'] ?? ''), true);
  if (signs & 4) for (const q of quantities(body, s.start)) {
    const m = /\b(?:brings?|brought|bringing|takes?|took|taking|raises?|raised|raising|pushe[sd]|pushing)\s(?:up\s)?to\s$/iu.exec(text.slice(Math.max(s.start, q.span[0] - 24), q.span[0]));
    const what = /^ the (?:total )?(?:death toll|toll|(?:number|count|total) of (?:\p{Ll}+ ){0,2}?(?:dead|killed|deaths|fatalities|victims|wounded|injured|missing)|number (?:of people )?(?:killed|dead|wounded|injured|missing))\b/iu.exec(text.slice(q.span[1], s.end))?.[0];
    const word = wordAt(s, q.span[1] - 1);
    if (m && what && q.kind !== 'zero' && !runningTally.test(body)) out.push({ field: counts(what), group: { head: word, span: q.span, min: q.min, max: q.max, approximate: q.approximate, noun: null, group: null, status: 'unstated', kind: q.kind, more: false, partOf: false }, at: word, evidence: [q.span[0] - m[0].length, q.span[1] + what.length], subset: false, whole: null, negated: false, attacker: false });
  }
  if (before) for (const m of body.matchAll(bareFigure)) read(m, /toll|casualty/.test(m[0]) ? 'killed' : before, true);
  return out;
}

/** The numbers that a word for a toll leads to, up to the next one of its kind: "the toll from the blast rose to 24", "at 18, then at 21". */
function figuresAfter(text: string, s: Sentence, from: number, field: TollField): readonly Toll[] {
  const out: Toll[] = [];
  for (const q of quantities(text.slice(from, Math.min(s.end, from + 220)), from)) {
    if (q.kind === 'zero' || !leadsTo.test(text.slice(from, q.span[0])) || /[;!?]/.test(text.slice(from, q.span[0]))) continue;
    const word = wordAt(s, q.span[1] - 1);
    const next = form(s, word + 1);
    if (/^(?:%|percent|per|km|kilomet|mile|hour|day|week|month|year)/.test(next)) continue;
    if (out.length && !/^\s*(?:,\s*)?(?:and |but )?(?:then|later|now|from)?\b/iu.test(text.slice((out.at(-1) as Toll).group.span[1], q.span[0]))) break;
    if (out.length && q.span[0] - (out.at(-1) as Toll).group.span[1] > 40) break;
    const killedAfter = field === 'killed' && /^(?:wounded|injured)$/.test(next);
    if (killedAfter) continue;
    // "the number of dead as 19 and of injured as 54"
    const since = text.slice((out.at(-1) as Toll | undefined)?.group.span[1] ?? q.span[0], q.span[0]);
    const counted: TollField = /\b(?:wounded|injured|hurt)\b/iu.test(since) ? 'injured' : /\bmissing\b/iu.test(since) ? 'missing' : field;
    out.push({ field: counted, group: { head: word, span: q.span, min: q.min, max: q.max, approximate: q.approximate, noun: null, group: null, status: 'unstated', kind: q.kind, more: q.more, partOf: false }, at: word, evidence: [from, q.span[1]], subset: false, whole: null, negated: false, attacker: false });
  }
  return out;
}

const including = /\b(?:including|comprising|comprised of|consisting of|made up of|among (?:them|the (?:dead|victims|wounded|injured|killed))|of (?:them|whom)|amongst them)\b/iu;

/** "a captain among them": what stands behind a part. */
export const amongThem = /^(?:\s(?:and [\p{L}\d-]+ [\p{L}-]+))?\samong (?:them|the (?:dead|victims|wounded|injured|killed|fatalities|casualties))\b/iu;

/** Parts of a toll in the same sentence: "including two children", "11 of them women", "those of 14 men, seven women". */
export function parts(text: string, s: Sentence, all: readonly Group[], tolls: readonly Toll[]): readonly Toll[] {
  const used = new Set(tolls.map((t) => t.group.head));
  const out: Toll[] = [];
  for (const g of all) {
    if (used.has(g.head) || (g.noun !== null && (isAnimal(g.noun) || (!isPerson(g.noun) && !g.partOf)))) continue;
    if (g.kind === 'definite' || g.kind === 'zero' || saysSo(text, g)) continue;
    const whole = [...tolls].filter((t) => t.group.span[1] <= g.span[0] && t.group.kind !== 'zero').sort((a, b) => b.group.span[1] - a.group.span[1] || a.evidence[1] - b.evidence[1])[0];
    if (!whole) continue;
    const gap = text.slice(whole.group.span[1], g.span[0]);
    const listed = out.some((p) => p.whole === whole.group && /^\s*(?:(?:in|at|near|from)\s(?:the\s)?\p{Lu}[\p{L}' -]{0,40}?)?[\s,;]*(?:and|as well as|or|,)?[\s,]*$/u.test(text.slice(p.group.span[1], g.span[0])));
    // "nine wounded, one of whom was later moved": what is told of the one is no part of the harm
    if (g.partOf && moved.test(text.slice(g.span[1], s.end))) continue;
    const cue = g.partOf || amongThem.test(text.slice(g.span[1], s.end)) || including.test(gap) && gap.length < 90 || /[-–—(:]\s*(?:those of\s*)?$/u.test(gap.slice(-16)) || /\bthose of\s*$/u.test(gap) || listed;
    const smaller = (g.min ?? g.max ?? 0) <= (whole.group.max ?? Infinity) && (whole.group.min === null || g.max === null || g.max <= whole.group.min || whole.group.max === null);
    if (!cue || !smaller || (/[.;!?]/.test(gap) && !/\d\.\d/.test(gap))) continue;
    const nearest = [...tolls].filter((t) => t.group.span[1] <= g.span[0] && (g.partOf || including.test(text.slice(t.group.span[1], g.span[0])) || true)).sort((a, b) => b.group.span[1] - a.group.span[1])[0] ?? whole;
    // "among them Amina Orm and her daughter Rahaf": told by name, not counted
    if (g.kind === 'singular' && /^(?:his|her|their)\s/iu.test(text.slice(...g.span)) && /^\s\p{Lu}/u.test(text.slice(g.span[1], g.span[1] + 2))) continue;
    const named = describe(text, s, g);
    out.push({ field: nearest.field, group: { ...g, ...named }, at: g.head, evidence: [Math.min(g.span[0], named.span?.[0] ?? g.span[0]), Math.max(g.span[1], named.span?.[1] ?? 0)], subset: true, whole: nearest.group, negated: false, attacker: attackers.has(g.noun ?? '') && (nearest.field === 'killed' || nearest.field === 'injured') });
  }
  return out;
}

const moved = /^\s(?:(?:was|were|had|has|have|been|later|then|since|also|already)\s)*(?:moved|transferred|released|discharged|rescued|identified|buried|flown|sent|evacuated|named|returned|questioned|freed|operated)\b/iu;

/** "six of them women", "two of the dead were children": the words behind the number say which. */
function describe(text: string, s: Sentence, g: Group): Partial<Group> {
  if (!g.partOf) return {};
  const last = wordAt(s, g.span[1] - 1);
  for (let k = last + 1; k < Math.min(s.tokens.length, last + 5); k++) {
    const t = s.tokens[k];
    if (!t || /^[,.;:)]/.test(t.form)) break;
    if (t.upos === 'NOUN' && isPerson(lemma(s, k))) return { group: cut(text, [t.start, t.end]), span: [g.span[0], t.end], status: statusOf([], lemma(s, k)) };
  }
  return {};
}

/** "two of the dead were children", "three of them were teachers": a part of a toll of an earlier sentence. */
export function partsOfBefore(text: string, s: Sentence, all: readonly Group[], { tolls, before }: { readonly tolls: readonly Toll[]; readonly before: TollField | null }): readonly Toll[] {
  const used = new Set(tolls.map((t) => t.group.head));
  const shares = partsOfWhole(text, s, all, used);
  if (shares.length) return shares;
  const whole = /^\W*(?:(?:\p{Lu}[^.;:,“”"]{1,40}? (?:also )?(?:said|says|added|noted|reported|told \p{L}[\p{L}'’ -]{1,30}?) (?:that )?)?the|(?:The|Those))(?: \p{Lu}[\p{L}'’-]+){0,2} (?<state>dead|victims|killed|deceased|fatalities|wounded|injured)\b[^.;,]{0,30}?\b(?:included?|were|are|comprised?)\s+(?:(?:identified|named|listed|described) as\s+)?/u.exec(text.slice(s.start, s.end));
  if (whole && !tolls.length) {
    const from = s.start + whole[0].length;
    const field: TollField = /wounded|injured/.test(whole[0]) ? 'injured' : /victims/.test(whole[0]) ? before ?? 'killed' : 'killed';
    const first = all.findIndex((g) => g.span[0] >= from && g.span[0] - from < 4 && g.noun !== null && isPerson(g.noun));
    const listed = first < 0 ? [] : all.slice(first).filter((g, i, list) => i === 0 || /^\s*(?:,|,?\s*and)\s*$/u.test(text.slice(list[i - 1]?.span[1], g.span[0])));
    // "the dead were four men and two women": one list, one total
    return listed.map((g) => ({ field, group: g, at: listed[0]?.head ?? g.head, evidence: g.span, subset: before !== null || /includ/.test(whole[0]), whole: null, negated: false, attacker: false }));
  }
  const some = before && !tolls.length ? all.find((g) => g.noun === null && !g.partOf && g.kind === 'exact' && !g.more && /^\W*$/u.test(text.slice(s.start, g.span[0])) && /^\s(?:were|was|are)\s(?:also\s)?$/u.test(text.slice(g.span[1], called(s, g)))) : undefined;
  if (before && some) { const to = calledTo(s, some); return [{ field: before, group: { ...some, group: text.slice(called(s, some), to) }, at: some.head, evidence: [some.span[0], to], subset: true, whole: null, negated: false, attacker: false }]; }
  return all.filter((g) => g.partOf && !used.has(g.head)).flatMap((g) => {
    const of = g.noun === 'dead' || g.noun === 'victim' || g.noun === 'killed' ? 'killed' : g.noun === 'wounded' || g.noun === 'injured' ? 'injured' : g.noun === null && !tolls.length && areSome.test(text.slice(g.span[1], s.end)) ? before : null;
    if (!of) return [];
    const named = describe(text, s, g);
    return [{ field: of, group: { ...g, ...named }, at: g.head, evidence: named.span ?? g.span, subset: true, whole: null, negated: false, attacker: false } satisfies Toll];
  });
}

/** Where the plural noun begins that tells what a bare number at the head of a sentence is ("Four were children"), and where it ends; the number's own end for none. */
const calledWord = (s: Sentence, g: Group): number => { const last = wordAt(s, g.span[1] - 1); const k = [last + 2, last + 3].find((i) => s.tokens[i]?.xpos === 'NNS' && isPerson(lemma(s, i))); return k ?? -1; };
const called = (s: Sentence, g: Group): number => s.tokens[calledWord(s, g)]?.start ?? g.span[1];
const calledTo = (s: Sentence, g: Group): number => s.tokens[calledWord(s, g)]?.end ?? g.span[1];

const ofWhole = /^\W*Of (?:the|those|these|its) (?:[\d,]+ |[\p{Ll}-]+ )?(?<state>dead|killed|victims|deceased|fatalities|slain|wounded|injured)\b/u;
const harm = /^\s(?:were|was|are|is|had|have|has|have been|had been)\s(?:\w+ly )?(?:killed|shot|wounded|injured|abducted|died|hit|arrested|detained|found|buried|still|identified)\b|^\s(?:died|later|survived)\b/u;

/** "Of the 54 dead, nine were under eighteen": the counts behind are parts of that whole. */
function partsOfWhole(text: string, s: Sentence, all: readonly Group[], used: ReadonlySet<number>): readonly Toll[] {
  const m = ofWhole.exec(text.slice(s.start, s.end));
  if (!m) return [];
  const field: TollField = /wounded|injured/.test(m[0]) ? 'injured' : 'killed';
  const from = s.start + m[0].length;
  const first = all.find((g) => g.span[0] >= from && /^(?:,[^,.;]{2,50},)?\s(?:were|was)\s/u.test(text.slice(g.span[1], s.end)) && !harm.test(text.slice(g.span[1], s.end)));
  // "of the dead, 142 were students, three police officers and three soldiers": the verb is said once
  const listed = first ? all.filter((g, i) => g.span[0] > first.span[1] && !used.has(g.head) && g.kind === 'exact' && g.noun !== null && isPerson(g.noun) && !/^\s(?:were|was|died|had)\b/u.test(text.slice(g.span[1])) && /^(?:\s(?:were|was)\s[\p{L} -]{3,40})?,?\s(?:and\s)?$/u.test(text.slice((all[i - 1] ?? first).span[1], g.span[0]))) : [];
  const told = all.filter((g) => g.span[0] >= from && !used.has(g.head) && g.kind === 'exact' && (g.noun === null || isPerson(g.noun)) && /^(?:,[^,.;]{2,50},)?\s(?:were|was|are|is)\s/u.test(text.slice(g.span[1], s.end)) && !harm.test(text.slice(g.span[1], s.end)))
    .map((g) => { const what = /^\s(?:were|are)\s((?:under|over|aged|from|members|women|children|men|girls|boys|civilians|soldiers|teachers|police\w*|students|foreigners|[\p{L}-]+s)\b(?: (?:of|the|age|eighteen|ten|\d+|[\p{L}-]+teen)){0,4})/u.exec(text.slice(g.span[1], s.end))?.[1]; return { field, group: { ...g, group: g.group ?? what ?? null, status: g.status === 'unstated' ? statusOf([], (what ?? '').toLowerCase().replace(/s$/, '')) : g.status }, at: g.head, evidence: what ? [g.span[0], text.indexOf(what, g.span[1]) + what.length] as Span : g.span, subset: true, whole: null, negated: false, attacker: false }; });
  return [...told, ...listed.filter((g) => !told.some((t) => t.group.head === g.head)).map((g): Toll => ({ field, group: g, at: g.head, evidence: g.span, subset: true, whole: null, negated: false, attacker: false }))];
}

/** " were teachers": what those counted are, with nothing that befell them. */
const areSome = /^\s+(?:were|are|was|is)\s+(?:(?:also|all|under|a|an|aged|the)\s+)?[\p{L}\d'’ -]{3,40}[.,;]?\s*$/iu;

/** "Two children were among them": the verb is `be` and the rest names the whole. */
export function amongBefore(text: string, s: Sentence, all: readonly Group[], tolls: readonly Toll[], before: TollField | null): readonly Toll[] {
  const used = new Set(tolls.map((t) => t.group.head));
  const among = /\bamong (?:them|(?:the |(?=\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:\d+ |[\p{Ll}-]+ )?(?:dead|victims|killed|wounded|injured|casualties|fatalities|deceased)|those (?:killed|wounded|injured|hurt))\b/iu.exec(text.slice(s.start, s.end));
  const field: TollField | null = !among ? null : /wounded|injured|hurt/i.test(among[0]) ? 'injured' : before ?? (/dead|killed|fatalities|deceased/i.test(among[0]) ? 'killed' : null);
  if (!among || !field) return [];
  const behind = s.start + among.index + among[0].length;
  const led = all.find((g) => /^\s*(?:was|were|are|is)\s+$/.test(text.slice(behind, g.span[0])));
  const fits = (g: Group): boolean => (g.span[1] <= s.start + among.index
    ? /^\s*(?:\w+ing\s(?:\S+\s){1,5}|\w+\s+){0,2}(?:was|were|are|is|being)?\s*$/.test(text.slice(g.span[1], s.start + among.index)) && (relation(s.tokens[g.head] as never) === 'nsubj' || kidsBy(s, g.head, 'cop').length > 0 || /\b(?:was|were|are|is)\s*$/.test(text.slice(g.span[1], s.start + among.index)))
    : g === led || (led !== undefined && /,? and\s+$/u.test(text.slice(led.span[1], g.span[0])) && !/\b(?:including|said|told)\b[^,]*$/u.test(text.slice(led.span[1], g.span[0]))));
  const people = all.filter((g) => !used.has(g.head) && g.kind !== 'zero' && g.kind !== 'definite' && g.noun !== null && isPerson(g.noun));
  // "a nurse and two drivers were among the dead": one list
  const listed = (g: Group): boolean => fits(g) || people.some((o) => o.span[0] > g.span[1] && o.span[1] <= s.start + among.index && /^(?:,|,? and)\s$/u.test(text.slice(g.span[1], o.span[0])) && listed(o));
  return people.filter(listed)
    .map((g) => ({ field, group: g, at: g.head, evidence: [Math.min(g.span[0], s.start + among.index), Math.max(g.span[1], s.start + among.index + among[0].length)] as Span, subset: true, whole: null, negated: false, attacker: false }));
}

/** "No casualties", "no one was hurt", "without hurting anyone", "no injuries were reported", "no loss of life": none killed or hurt. */
const none: readonly (readonly [RegExp, readonly TollField[]])[] = [
  [/\b(?:no|zero|without(?: any)?) (?:reports? of |immediate reports? of |word of )?(?<group>civilian )?(?:casualties|victims)\b/giu, ['killed', 'injured']],
  [/\b(?:no|without) (?:\w+ ){0,2}?(?:deaths|fatalities|loss of life)(?: or injuries)?\b/giu, ['killed']],
  [/\bno (?:(?:deaths|fatalities) or )?injuries\b/giu, ['injured']],
  [/\b(?<!\b(?:who|he|she|him|her) )(?:was|were|is|are|escaped|emerged|remained) (?:all )?(?:unhurt|unharmed|uninjured|unscathed|not (?:hurt|injured|harmed))\b/giu, ['injured']],
  [/\b(?:no one|nobody|no life|no lives|none of (?:them|the \w+)) (?:was|were|had been|has been) (?:killed|lost)(?<both> or (?:injured|wounded|hurt))?/giu, ['killed']],
  [/\b(?:no one|nobody|none of (?:them|the \w+)) (?:was|were|had been|has been) (?:hurt|injured|wounded)/giu, ['injured']],
  [/\b(?:no one|nobody|none of (?:them|the \w+)) (?:was|were|had been|has been) harmed/giu, ['killed', 'injured']],
  [/\b(?:not (?:a single|one)|no) (?<group>civilians? )(?:was|were|had been|has been|have been) (?:harmed|killed (?:or|nor) (?:injured|wounded|hurt))/giu, ['killed', 'injured']],
  [/\b(?:not (?:a single|one)|no) (?<group>civilians? )(?:was|were|had been|has been|have been) (?:killed|targeted and killed)(?! (?:or|nor))/giu, ['killed']],
  [/\b(?:not (?:a single|one)|no) (?<group>civilians? )(?:was|were|had been|has been|have been) (?:hurt|injured|wounded)/giu, ['injured']],
  [/\bwithout (?:hurting|injuring|wounding|harming) (?:anyone|anybody|people)/giu, ['injured']],
  [/\bwithout (?:causing|any) (?:casualties|injuries)\b/giu, ['killed', 'injured']],
];

/** A count of zero with its words. */
export interface Zero { readonly field: TollField; readonly span: Span; readonly group: string | null }

/** Told zeros, as counts 0–0 with their own words. */
export function zeros(text: string, s: Sentence): readonly Zero[] {
  const body = text.slice(s.start, s.end);
  if (!/\b(?:no|not|zero|without|un(?:hurt|harmed|injured|scathed))/iu.test(body)) return [];
  return none.flatMap(([pattern, fields]) => [...body.matchAll(pattern)].flatMap((m) => {
    const span: Span = [s.start + m.index, s.start + m.index + m[0].length];
    const both = m.groups?.['both'] ? (['killed', 'injured'] as const) : fields;
    return both.map((field) => ({ field, span, group: m.groups?.['group'] ? 'civilians' : null }));
  }));
}

/** "denied that anyone died", "denies losing any men": what is denied is one at least. */
export function denials(text: string, s: Sentence): readonly Toll[] {
  const m = /\bden(?:y|ies|ied|ying)\s+(?:that\s+)?(?:(?:any(?:one|body)?|civilians)\b[^.;]{0,40}?\b(?<harm>killed|died|hurt|injured|wounded|harmed|losses|casualties|deaths)|(?:losing|having lost|killing|having killed|wounding|hurting)\s+(?:any(?:one|body)?|civilians)(?:\s(?:civilians|soldiers|men|troops|fighters|people))?)\b/iu.exec(text.slice(s.start, s.end));
  if (!m) return [];
  const evidence: Span = [s.start + m.index, s.start + m.index + m[0].length];
  const lead = /^den\w+\s+(?:that\s+)?/iu.exec(m[0])?.[0].length ?? 0;
  const at = wordAt(s, evidence[0]);
  const field: TollField = /hurt|injur|wound|harmed/.test(m[0]) ? 'injured' : 'killed';
  const group: Group = { head: at, span: [evidence[0] + lead, evidence[1]], min: 1, max: null, approximate: false, noun: null, group: /civilian/.test(m[0]) ? 'civilians' : null, status: /civilian/.test(m[0]) ? 'civilian' : 'unstated', kind: 'exact', more: false, partOf: false };
  return [{ field, group, at, evidence, subset: false, whole: null, negated: true, attacker: false }];
}

/** "killed and wounded about 30", "30 casualties", "30 killed or wounded": one number for two fields, so none is coded. */
export const joint = /\b(?:\d[\d,]*|dozens|scores|hundreds|thousands) (?:of )?(?:[\p{L}-]+ ){0,3}?(?:were |have been |had been |was )?(?:(?:died|killed|dead) or (?:disappeared|vanished|missing|gone missing|captured|abducted|kidnapped|displaced|detained|arrested)|(?:abducted|kidnapped|captured|injured|wounded) or killed)\b|\b(?:(?:killed|dead) (?:and|or) (?:wounded|injured)|(?:killing|wounding) (?:and|or) (?:wounding|injuring)|(?:killed|killing) (?:and|or) (?:wounded|wounding|injured|injuring)) (?:at least |about |around |some |more than |nearly )?(?:\d|dozens|scores|hundreds|several|tens)|\b(?:\d[\d,]*|dozens|scores|hundreds|several) (?:\w+ )?casualties\b|\b(?:\d[\d,]*|dozens|scores|hundreds) (?:of )?(?:[\p{L}-]+ ){0,3}?(?:were |have been |had been |was )?(?:killed (?:and|or) (?:wounded|injured)(?! \d)|wounded (?:and|or) killed|dead (?:and|or) (?:wounded|injured))\b/iu;

/** The word form before a group, lower-case. */
export const wordBefore = (s: Sentence, g: Group): string => form(s, wordAt(s, g.span[0]) - 1);
