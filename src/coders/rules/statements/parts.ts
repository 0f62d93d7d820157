import type { TollField } from '#codebook';
import type { Sentence } from '#language';
import { cut, type Span } from '#text';
import { kidsBy, lemma, relation, wordAt } from '../syntax.ts';
import { saysSo } from './around.ts';
import type { Group } from './groups.ts';
import { attackers, isAnimal, isPerson, isThing, statusOf } from './people.ts';
import { anyWord } from '../signs.ts';
import { peopleByName, type Toll } from './tolls.ts';

const including = /\b(?:including|comprising|comprised of|consisting of|made up of|being(?=\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?)\b)|namely|viz|i\.e(?=\.)|that is(?= to say|:|,|\s*$)|among (?:them|the (?:dead|victims|wounded|injured|killed))|of (?:them|whom)|amongst them)\b/iu;

/** "19 of them by separatists and eight by soldiers": a number whose doer stands behind it, right after a part told in the same way. */
const byAnother = (text: string, g: Group, out: readonly Toll[]): boolean => g.noun === null && g.kind === 'exact' && /^ by /u.test(text.slice(g.span[1], g.span[1] + 4)) && out.some((p) => p.group.span[1] <= g.span[0] && /^(?: by [^,;.]{2,40}?)?,? and $/u.test(text.slice(p.group.span[1], g.span[0])));

/** "19 deaths (11 assailants, 3 FACA, 5 civilians)": what stands among the parts of a list in brackets is one, whatever it is called. */
const itemOfList = (text: string, g: Group, out: readonly Toll[]): boolean => g.kind === 'exact' && !isThing(g.noun ?? '') && out.some((p) => /^(?:, | and |, and )$/u.test(text.slice(p.group.span[1], g.span[0]))) && /^(?:, (?:and )?\d+ [\p{L}-]+)*\)/u.test(text.slice(g.span[1]));

/** "a captain among them", "a constable included": what stands behind a part. */
export const amongThem = /^(?:,? (?:also |all )?included(?=\s*[,.;)–—-]| and\b)|(?:\s(?:and [\p{L}\d-]+ [\p{L}-]+))?\samong (?:them|the (?:dead|victims|wounded|injured|killed|fatalities|casualties))\b)/iu;

/** Parts of a toll in the same sentence: "including two children", "11 of them women", "those of 14 men, seven women". */
export function parts(text: string, s: Sentence, all: readonly Group[], tolls: readonly Toll[]): readonly Toll[] {
  const used = new Set(tolls.map((t) => t.group.head));
  const out: Toll[] = [];
  for (const g of all) {
    if (used.has(g.head) || (g.noun !== null && (isAnimal(g.noun) || (!isPerson(g.noun) && !g.partOf && !peopleByName(s, g.head) && !itemOfList(text, g, out))))) continue;
    if (g.kind === 'definite' || g.kind === 'zero' || saysSo(text, g)) continue;
    const whole = [...tolls].filter((t) => t.group.span[1] <= g.span[0] && t.group.kind !== 'zero').sort((a, b) => b.group.span[1] - a.group.span[1] || a.evidence[1] - b.evidence[1])[0];
    if (!whole) continue;
    const gap = text.slice(whole.group.span[1], g.span[0]);
    const listed = out.some((p) => p.whole === whole.group && /^(?:,? aged [\p{L}\d-]+)?\s*(?:(?:in|at|near|from)\s(?:the\s)?\p{Lu}[\p{L}' -]{0,40}?)?[\s,;]*(?:and|as well as|plus|or|,)?[\s,]*$/u.test(text.slice(p.group.span[1], g.span[0])));
    // "nine wounded, one of whom was later moved": what is told of the one is no part of the harm
    if (g.partOf && (moved.test(text.slice(g.span[1], s.end)) || seenSo.test(text.slice(g.span[1], s.end)))) continue;
    // "one person was killed: a woman": the same one
    if (whole.group.min === 1 && whole.group.max === 1 && g.max === 1) continue;
    const cue = g.partOf || byAnother(text, g, out) || amongThem.test(text.slice(g.span[1], s.end)) || including.test(gap) && gap.length < 90 && !/\b(?:when|after|before|while)\b/u.test(gap) || /[-–—(:]\s*(?:those of\s*)?$/u.test(gap.slice(-16)) || /\bthose of\s*$/u.test(gap) || listed;
    const smaller = (g.min ?? g.max ?? 0) <= (whole.group.max ?? Infinity) && (whole.group.min === null || g.max === null || g.max <= whole.group.min || whole.group.max === null);
    if (!cue || !smaller || ((listed ? /[.!?]/ : /[.;!?]/).test(gap.replace(/\b(?:i\.e|e\.g|incl|esp)\./giu, '')) && !/\d\.\d/.test(gap))) continue;
    const nearest = [...tolls].filter((t) => t.group.span[1] <= g.span[0] && (g.partOf || including.test(text.slice(t.group.span[1], g.span[0])) || true)).sort((a, b) => b.group.span[1] - a.group.span[1])[0] ?? whole;
    // "among them Amina Orm and her daughter Rahaf": told by name, not counted
    if (g.kind === 'singular' && /^(?:his|her|their)\s/iu.test(text.slice(...g.span)) && /^\s\p{Lu}/u.test(text.slice(g.span[1], g.span[1] + 2))) continue;
    const named = describe(text, s, g);
    out.push({ field: nearest.field, group: { ...g, ...named }, at: g.head, evidence: [Math.min(g.span[0], named.span?.[0] ?? g.span[0]), Math.max(g.span[1], named.span?.[1] ?? 0)], subset: true, whole: nearest.group, negated: false, attacker: attackers.has(g.noun ?? '') && (nearest.field === 'killed' || nearest.field === 'injured') });
  }
  return out;
}

const identified = /\b(?:was|were|has been|have been|had been) (?:identified|named|buried|discharged)\b/iu;
const moved = /^\s(?:(?:was|were|had|has|have|been|later|then|since|also|already)\s)*(?:moved|transferred|released|discharged|rescued|identified|buried|flown|sent|evacuated|named|returned|questioned|freed|operated|escaped|slipped away|got away|fled|ran away|broke free|managed to)\b/iu;
/** "Six came in dead, and one of those I knew by her ring": who knew some of them. */
const seenSo = /^\s(?:I|we|he|she|they) /u;

/** "six of them women", "two of the dead were children": the words behind the number say which. */
function describe(text: string, s: Sentence, g: Group): Partial<Group> {
  if (!g.partOf) return {};
  const last = wordAt(s, g.span[1] - 1);
  for (let k = last + 1; k < Math.min(s.tokens.length, last + 5); k++) {
    const t = s.tokens[k];
    // "19 of them by separatists": who did it, not who they are
    if (!t || /^(?:[,.;:)]|by$|in$|at$|from$)/.test(t.form)) break;
    if (t.upos === 'NOUN' && isPerson(lemma(s, k))) return { group: cut(text, [t.start, t.end]), span: [g.span[0], t.end], status: statusOf([], lemma(s, k)) };
  }
  return {};
}

/** "two of the dead were children", "three of them were teachers": a part of a toll of an earlier sentence. */
export function partsOfBefore(text: string, s: Sentence, all: readonly Group[], { tolls, before }: { readonly tolls: readonly Toll[]; readonly before: TollField | null }): readonly Toll[] {
  const used = new Set(tolls.map((t) => t.group.head));
  const shares = partsOfWhole(text, s, all, used);
  if (shares.length) return shares;
  const items = before && !tolls.length ? itemised(text, s, all) : [];
  if (before && items.length) return items.map((g) => ({ field: before, group: g, at: g.head, evidence: g.span, subset: true, whole: null, negated: false, attacker: false }));
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
  return andSome(text, s, all, all.filter((g) => g.partOf && !used.has(g.head)).flatMap((g) => {
    const of = g.noun === 'victim' ? before ?? 'killed' : ['dead', 'killed', 'death', 'fatality'].includes(g.noun ?? '') ? 'killed' : g.noun === 'wounded' || g.noun === 'injured' ? 'injured' : g.noun === null && !tolls.length && areSome.test(text.slice(g.span[1], s.end)) ? before : null;
    const behind = text.slice(g.span[1], s.end).replace(/^ (?:dead|killed|wounded|injured|hurt|missing)(?= )/u, '');
    // "two of the victims were identified as": what is told of them is no part of the harm
    if (!of || unwell.test(behind) || moved.test(behind) || identified.test(text.slice(g.span[0], g.span[1]))) return [];
    const named = describe(text, s, g);
    return [{ field: of, group: { ...g, ...named }, at: g.head, evidence: named.span ?? g.span, subset: true, whole: null, negated: false, attacker: false } satisfies Toll];
  }));
}

/** "Seven of the dead were women and two were boys", "two of the dead are fighters, while the third is a driver": who is told in the same way behind a part is one too. */
const andSome = (text: string, s: Sentence, all: readonly Group[], told: readonly Toll[]): readonly Toll[] => all.reduce<readonly Toll[]>((list, g) => {
  const one = list.filter((t) => t.evidence[1] <= g.span[0]).at(-1);
  if (!one || list.some((t) => t.group.head === g.head)) return list;
  const gap = text.slice(one.group.span[1], g.span[0]);
  if (g.kind === 'singular' && theThird.test(gap)) return [...list, { ...one, group: g, at: g.head, evidence: g.span }];
  const to = g.noun === null && g.kind === 'exact' && !g.partOf && andBehind.test(gap) && called(s, g) > g.span[1] && /^\s(?:were|was|are)\s(?:also\s)?$/u.test(text.slice(g.span[1], called(s, g))) ? calledTo(s, g) : -1;
  return to < 0 ? list : [...list, { ...one, group: { ...g, group: text.slice(called(s, g), to), status: statusOf([], lemma(s, wordAt(s, to - 1))) }, at: g.head, evidence: [g.span[0], to] }];
}, told);
const andBehind = /^(?: (?:were|are|was) [\p{L}\d’' -]{3,50}?)?,? (?:and |while )?$/u;
const theThird = /^(?: (?:were|are|was|is) [\p{L}\d’'() -]{3,60}?)?,? (?:and|while|whereas|but) the (?:third|fourth|fifth|other|last|remaining)(?: one| man| victim| person)? (?:was|is) $/u;

/** What a colon announces in a sentence that names a whole told before: "The names of the 43 are annexed: 34 men, six women, three children." */
const announced = /^[^:]{0,120}\b(?:names?|dead|killed|victims?|deceased|wounded|injured|toll|total|figures?|count|tally|breakdown|list|those|them|number)\b[^:]{0,60}:\s*$/iu;
/** The line before a list of parts, or one of its items. */
const listAbove = /:\s*(?:\n\s*[-–—•*·][^\n]{2,160})*\s*$/u;
/** The counts of a sentence that is nothing but a list of people: behind a colon that announces it, or as one item below such a line; none for other sentences. */
function itemised(text: string, s: Sentence, counted: readonly Group[]): readonly Group[] {
  const colon = text.slice(s.start, s.end).indexOf(':');
  const all = counted.filter((g) => colon < 0 || g.span[0] > s.start + colon);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.some((g) => g.kind === 'zero' || g.kind === 'definite' || g.noun === null || !isPerson(g.noun))) return [];
  const lead = text.slice(s.start, first.span[0]);
  const item = /^\W*$/u.test(lead) && /^\s*[-–—•*·]\s/u.test(text.slice(text.lastIndexOf('\n', first.span[0]) + 1, first.span[0])) && listAbove.test(text.slice(Math.max(0, s.start - 600), text.lastIndexOf('\n', first.span[0]) + 1));
  if (!item && !(all.length > 1 && announced.test(lead)) || !/^[^,;]{0,60}[.;]?\s*$/u.test(text.slice(last.span[1], s.end))) return [];
  return all.every((g, k) => k === 0 || /^(?:\s\([^)]*\))?(?:,|,? and|, including|, of (?:them|whom)|, among them)\s$/u.test(text.slice((all[k - 1] as Group).span[1], g.span[0]))) ? all : [];
}

/** Where the plural noun begins that tells what a bare number at the head of a sentence is ("Four were children"), and where it ends; the number's own end for none. */
const calledWord = (s: Sentence, g: Group): number => { const last = wordAt(s, g.span[1] - 1); const k = [last + 2, last + 3].find((i) => s.tokens[i]?.xpos === 'NNS' && isPerson(lemma(s, i))); return k ?? -1; };
const called = (s: Sentence, g: Group): number => s.tokens[calledWord(s, g)]?.start ?? g.span[1];
const calledTo = (s: Sentence, g: Group): number => s.tokens[calledWord(s, g)]?.end ?? g.span[1];

const ofWhole = /^\W*Of (?:the|those|these|its) (?:[\d,]+ |[\p{Ll}-]+ )?(?:people |persons |civilians |those )?(?<state>dead|killed|victims|deceased|fatalities|deaths|slain|wounded|injured)\b/u;
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
    .map((g) => { const what = /^\s(?:were|are)\s((?:under|over|aged|from|members|women|children|men|girls|boys|civilians|soldiers|teachers|police\w*|students|foreigners|[\p{L}-]+(?:s|men|women))\b(?: (?:of|the|age|eighteen|ten|\d+|[\p{L}-]+teen)){0,4})/u.exec(text.slice(g.span[1], s.end))?.[1]; return { field, group: { ...g, group: g.group ?? what ?? null, status: g.status === 'unstated' ? statusOf([], (what ?? '').toLowerCase().replace(/s$/, '')) : g.status }, at: g.head, evidence: what ? [g.span[0], text.indexOf(what, g.span[1]) + what.length] as Span : g.span, subset: true, whole: null, negated: false, attacker: false }; });
  // "of the 73 deaths, 40 were in Dremna, 20 in Orvik": the verb is said once for all places
  const placed = told.length ? all.filter((g, i) => g.span[0] > (told[0] as Toll).group.span[1] && !used.has(g.head) && g.noun === null && !g.partOf && g.kind === 'exact' && /^ (?:in|at|near|from) /u.test(text.slice(g.span[1], s.end)) && /^(?: were| was)? (?:in|at|near|from) [^;.()]{2,50}?,? (?:and )?$/u.test(text.slice((all[i - 1] ?? g).span[1], g.span[0]))) : [];
  return [...told, ...[...listed, ...placed].filter((g) => !told.some((t) => t.group.head === g.head)).map((g): Toll => ({ field, group: g, at: g.head, evidence: g.span, subset: true, whole: null, negated: false, attacker: false }))];
}

/** " were teachers", " belonged to two families, he said": what those counted are, with nothing that befell them. */
const areSome = /^\s+(?:belonged|belong) to [^;:.]{3,90}[.,;]?\s*$|^\s+(?:came|come|hailed|hail) from [^;:.]{3,90}[.,;]?\s*$|^\s+(?:worked|served) (?:for|as|at|in|with) [^;:.]{3,90}[.,;]?\s*$|^\s+(?:were|are|was|is)\s+(?!(?:\p{L}+ly )?(?:(?:brought|shot|taken) down|downed|intercepted|destroyed|defused|jammed|suppressed|repelled|recovered|seized|set on fire|burn(?:ed|t) down|damaged|torched)\b)(?:(?:also|all|under|a|an|aged|the)\s+)?[\p{L}\d'’ -]{3,40}(?: who\b[^;]*)?[.,;]?\s*$/iu;

/** "Three of them were ill": how some of those freed or held are is no part of what befell them. */
const unwell = /^\s+(?:was|were|are|is)\s+(?:\p{L}+ly |very |still |said to be |reported(?:ly)? )*(?:ill|sick|unwell|weak|exhausted|starving|hungry|thirsty|dehydrated|malnourished|traumati[sz]ed|pregnant|unconscious|in (?:good|poor|bad|frail|stable|fair) (?:health|condition|spirits|shape))\b/u;

/** Whether a sentence has an "among", without which nobody is a part of others by it. */
export const amongWord = anyWord(({ form }) => /among/iu.test(form));
/** "Two children were among them": the verb is `be` and the rest names the whole. */
export function amongBefore(text: string, s: Sentence, all: readonly Group[], tolls: readonly Toll[], before: TollField | null): readonly Toll[] {
  if (!amongWord(s)) return [];
  const used = new Set(tolls.map((t) => t.group.head));
  const among = /\bamong (?:them|(?:the |(?=\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:\d+ |[\p{Ll}-]+ )?(?:dead|victims|killed|wounded|injured|casualties|fatalities|deceased)|those (?:killed|wounded|injured|hurt)|(?:at least |more than |the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:people|persons|civilians|those)? ?(?:killed|dead|wounded|injured|hurt))\b/iu.exec(text.slice(s.start, s.end));
  const field: TollField | null = !among ? null : /wounded|injured|hurt/i.test(among[0]) ? 'injured' : before ?? (/dead|killed|fatalities|deceased/i.test(among[0]) ? 'killed' : null);
  if (!among || !field) return [];
  const behind = s.start + among.index + among[0].length;
  const led = all.find((g) => /^\s*(?:was|were|are|is)\s+$/.test(text.slice(behind, g.span[0])));
  const fits = (g: Group): boolean => (g.span[1] <= s.start + among.index
    ? /^\s*(?:\w+ing\s(?:\S+\s){1,5}|(?:on|at|in|from|of|with|aboard)\s(?:[\p{L}'’-]+\s){1,6}|\w+\s+){0,2}(?:was|were|are|is|being)?\s*$/u.test(text.slice(g.span[1], s.start + among.index)) && (relation(s.tokens[g.head] as never) === 'nsubj' || kidsBy(s, g.head, 'cop').length > 0 || /\b(?:was|were|are|is)\s*$/.test(text.slice(g.span[1], s.start + among.index)))
    : g === led || (led !== undefined && /,? and\s+$/u.test(text.slice(led.span[1], g.span[0])) && !/\b(?:including|said|told)\b[^,]*$/u.test(text.slice(led.span[1], g.span[0]))));
  const people = all.filter((g) => !used.has(g.head) && g.kind !== 'zero' && g.kind !== 'definite' && g.noun !== null && isPerson(g.noun));
  // "a nurse and two drivers were among the dead": one list
  const behindLed = (g: Group): boolean => { const one = led && g.span[0] > led.span[1] ? people.filter((o) => o.span[1] <= g.span[0]).at(-1) : undefined; return one !== undefined && /^(?:,|,? and)\s$/u.test(text.slice(one.span[1], g.span[0])) && (one === led || behindLed(one)); };
  const listed = (g: Group): boolean => fits(g) || behindLed(g) || people.some((o) => o.span[0] > g.span[1] && o.span[1] <= s.start + among.index && /^(?:,|,? and)\s$/u.test(text.slice(g.span[1], o.span[0])) && listed(o));
  return people.filter(listed)
    .map((g) => ({ field, group: g, at: g.head, evidence: [Math.min(g.span[0], s.start + among.index), Math.max(g.span[1], s.start + among.index + among[0].length)] as Span, subset: true, whole: null, negated: false, attacker: false }));
}
