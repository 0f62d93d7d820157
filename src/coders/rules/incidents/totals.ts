import type { Claim, Statement } from '#model';
import { cut, hull, type Span } from '#text';
import { whoOf, type Group } from '../statements/groups.ts';
import { struck } from '../statements/tolls.ts';
import type { Found } from '../found.ts';
import type { Case } from './cases.ts';
import { headline } from './likeness.ts';
import { disputes } from './denials.ts';
import { namedBeside } from './naming.ts';
import type { Scene, Told } from './scenes.ts';
import type { Make } from './statements.ts';

/** The counts of a case as statements: totals, their parts, and none. */
export function tolls(found: Found, c: Case, make: Make, ownerOf: (span: Span) => Claim): void {
  const whole = new Map<unknown, Statement>();
  for (const s of c.scenes) {
    const byClaim = new Map<string, Told[]>();
    const told = addedUp(found, s);
    for (const t of told.filter((x) => !repeated(found, c, s, x) && !diedOfIt(found, c, x)).map((x) => againTold(found, c, s, x)).filter((x) => x !== null)) { const key = `${t.claim.id} ${t.toll.field} ${t.toll.at}`; byClaim.set(key, [...(byClaim.get(key) ?? []), t]); }
    // totals first: their parts may stand before them
    const lists = [...byClaim.values()].sort((a, b) => Number(a.every((t) => t.toll.subset)) - Number(b.every((t) => t.toll.subset)));
    for (const list of lists) sum(found, c, s, list, make, whole);
    for (const z of s.zeros) make(z.field, { min: 0, max: 0, status: 'unstated', words: cut(found.doc.text, z.span), ...(z.group ? { group: z.group } : {}) }, z.claim, [z.span]);
  }
  deniedFigures(found, c, make);
  bodiesFound(found, c, make, ownerOf);
  deadByPronoun(found, c, make, ownerOf);
}

/** What a counted group gives to a statement: how many, of whom. */
function count(g: Group): { readonly min: number | null; readonly max: number | null; readonly status: Group['status']; readonly approximate?: true; readonly group?: string } {
  const group = whoOf(g);
  return { min: g.min, max: g.max, status: g.status, ...(g.approximate ? { approximate: true } : {}), ...(group ? { group } : {}) };
}

/** "Three men were taken from a bar. Their bodies were found next day": as many dead as had been taken, where no count of the dead is told. */
function bodiesFound(found: Found, c: Case, make: Make, ownerOf: (span: Span) => Claim): void {
  const told = c.scenes.flatMap((s) => s.tolls.filter((t) => ['abducted', 'detained', 'missing'].includes(t.toll.field) && !t.toll.subset && !t.toll.negated && (t.toll.group.min ?? 0) > 1));
  for (const { sentence, toll: { group: g } } of told) {
    for (const s of found.doc.parse.sentences.slice(sentence + 1, sentence + 3).filter((x) => x.paragraph === found.doc.parse.sentences[sentence]?.paragraph)) {
      const m = theirBodies.exec(cut(found.doc.text, [s.start, s.end]));
      if (!m || told.some((o) => o.sentence > sentence && o.sentence <= found.doc.parse.sentences.indexOf(s)) || c.scenes.some((o) => o.tolls.some((t) => t.toll.field === 'killed' && t.toll.group.kind !== 'zero'))) continue;
      const span: Span = [s.start + m.index, s.start + m.index + m[0].length];
      make('killed', { ...count(g), words: cut(found.doc.text, span) }, ownerOf(span), [span]);
      return;
    }
  }
}
const theirBodies = /^\W*(?:[^.;:]{2,60}, )?(?:[Tt]heir|[Tt]he men[’']s|[Tt]he women[’']s|[Tt]he victims[’']) (?:[\p{L}-]+ ){0,3}(?:bodies|corpses|remains)\b[^.;:]{0,90}?\b(?:were|had been|have been) (?:(?:all|both|later|since|then) )*(?:found|discovered|recovered|dumped|left|thrown|returned|pulled|retrieved)\b/u;

const theyDied = /^\W*(?:(?:But|And|Hours later,?|Later,?) )?(?<who>He|She|They)(?: (?:later|soon|also|then|eventually|immediately|reportedly|subsequently|apparently|both|all))*(?: (?:has|have|had)(?: (?:since|later|now|also))?)? (?:died|succumbed|passed away|bled to death|perished|did not survive|(?:was|were|been) (?:(?:later|instantly|reportedly|immediately|subsequently|both|all|also) )*(?:killed|found dead|(?:pronounced|declared|certified|confirmed) dead|dead on arrival))\b(?! (?:in|by) (?:19|20)\d\d)/u;
/** The words by which a sentence tells those of the one before as dead by a pronoun; null for none. */
function pronounDeath(found: Found, n: number): { readonly span: Span; readonly several: boolean } | null {
  const s = found.doc.parse.sentences[n], last = found.doc.parse.sentences[n - 1], m = s && theyDied.exec(cut(found.doc.text, [s.start, s.end]));
  return s && m && last && s.paragraph - last.paragraph < 2 ? { span: [s.start + m[0].search(/[HST]/u), s.start + m[0].length], several: m.groups?.['who'] === 'They' } : null;
}
/** The one count of a sentence before that a pronoun of such a number can mean: of those shot, hurt or taken. */
const meantBy = (c: Case, n: number, several: boolean): Told | null => { const told = c.scenes.filter((s) => s.sentence === n - 1).flatMap((s) => s.tolls).filter(({ toll: t }) => ['injured', 'abducted', 'missing', 'detained'].includes(t.field) && !t.negated && !t.attacker && t.group.min !== null && t.group.min === t.group.max && t.group.min > 1 === several); return told.length === 1 ? told[0]! : null; };

/** "Gunmen shot a trader. He died on the spot": as many dead as were shot, hurt or taken in the sentence before, where no other words count them. */
function deadByPronoun(found: Found, c: Case, make: Make, ownerOf: (span: Span) => Claim): void {
  for (const n of new Set(c.scenes.map((s) => s.sentence + 1))) {
    const death = pronounDeath(found, n), told = death && meantBy(c, n, death.several);
    if (!death || !told || c.scenes.some((s) => s.sentence >= n && s.tolls.some((t) => t.toll.field === 'killed' && t.toll.group.kind !== 'zero'))) continue;
    make('killed', { ...count(told.toll.group), words: cut(found.doc.text, told.toll.group.span) }, ownerOf(death.span), [told.toll.group.span, death.span]);
  }
}

/** "Rejected the figure", "dismissed the toll as propaganda", "disputed the army's numbers": a number told before is denied, by its own words. */
const ofFigures = /^(?:that |as [\p{L}]+ )?(?:the|this|that|these|those|its|his|her|their|such|any|\p{Lu}[\p{L}’'-]+['’]s|the [\p{L}’'-]+['’]s?)(?: (?!of\b|that\b)[\p{L}’'-]+){0,3}? (?<what>figures?|numbers?|tolls?|counts?|tally|tallies|estimates?|death toll|casualty figures?)\b(?! of (?:vehicles|drones|tanks|houses|weapons|prisoners|aircraft|attacks))/iu;

/** A claim that only denies somebody's figure denies the number told last before it by another. */
function deniedFigures(found: Found, c: Case, make: Make): void {
  const told = c.scenes.flatMap((s) => s.tolls).filter((t) => !t.toll.subset && !t.toll.negated && (t.toll.group.kind === 'exact' || t.toll.group.kind === 'vague')).sort((a, b) => a.toll.group.span[0] - b.toll.group.span[0]);
  for (const claim of found.claims) {
    const cue = claim.cue;
    const content: Span | null = claim.content[0] ?? (cue ? [cue[1], Math.min(found.doc.text.length, cue[1] + 60)] : null);
    if (claim.stance !== 'denies' || !cue || !content) continue;
    const what = ofFigures.exec(cut(found.doc.text, content).trimStart())?.groups?.['what'];
    const before = what ? told.filter((t) => t.toll.group.span[1] <= cue[0] && cue[0] - t.toll.group.span[1] < 500 && t.claim.claimant.name !== claim.claimant.name) : [];
    const last = before.at(-1);
    if (!what || !last) continue;
    // the figure that somebody gave right before, not one of another deed
    const given = found.claims.filter((k) => k.cue !== null && k.cue[1] <= cue[0] && k.claimant.name !== claim.claimant.name && k.content.some((s) => /\d/u.test(cut(found.doc.text, s)))).at(-1);
    if (given && cue[0] - (given.cue as Span)[1] < 300 && last.claim !== given && last.toll.group.span[1] < (given.content[0] as Span)[0]) continue;
    for (const { toll } of /s$/iu.test(what) ? before.filter((t) => t.claim === last.claim) : [last]) {
      const g = toll.group;
      make(toll.field, { ...count(g), words: cut(found.doc.text, g.span) }, claim, [toll.evidence, cue], 'denied');
    }
  }
}

/** "Four died in surgery and another 11 were dead when they arrived": what one sentence adds to its own count by "another", "more" or "others" makes one total with it. */
function addedUp(found: Found, s: Scene): readonly Told[] {
  if (!s.tolls.some((t) => t.toll.group.more)) return s.tolls;
  const figure = (t: Told): boolean => /\b(?:toll|number|total|figure|count)\b/iu.test(cut(found.doc.text, t.toll.evidence));
  return s.tolls.map((t) => {
    if (!t.toll.group.more || t.toll.subset || !counted.has(t.toll.field)) return t;
    const same = s.tolls.filter((o) => o.claim === t.claim && o.toll.field === t.toll.field && !o.toll.attacker);
    const first = same.find((o) => o !== t && !o.toll.subset && o.toll.group.span[1] <= t.toll.group.span[0] && o.toll.group.kind !== 'zero');
    return first && !same.some(figure) ? { ...t, toll: { ...t.toll, at: first.toll.at } } : t;
  });
}
const counted: ReadonlySet<string> = new Set(['killed', 'injured']);

/** Whether a headline's count is one that the body gives again under a claim: a further mention of it. */
function repeated(found: Found, c: Case, s: Scene, t: Told): boolean {
  if (t.claim.claimant.kind !== 'report' || !headline(found, s)) return false;
  return c.scenes.some((o) => o.sentence > s.sentence && o.tolls.some((u) => u.toll.field === t.toll.field && u.toll.group.min === t.toll.group.min && !u.toll.subset));
}

/** "Two men were shot in Orvik. Both died", "Two men were killed. Both had been shot in the head": those told as shot or stabbed, where as many are told to have died. */
function diedOfIt(found: Found, c: Case, { toll: t, sentence }: Told): boolean {
  const s = found.doc.parse.sentences[sentence];
  if (!s || t.field !== 'injured') return false;
  if (t.group.kind === 'both' || /\ball (?:the |of (?:the|these|those|them) )?$/iu.test(found.doc.text.slice(Math.max(0, t.group.span[0] - 14), t.group.span[0]))) return c.scenes.some((o) => o.sentence < sentence && o.tolls.some((d) => d.toll.field === 'killed' && d.toll.group.min === t.group.min));
  if (struck(s, t.at) && pronounDeath(found, sentence + 1) && meantBy(c, sentence + 1, (t.group.min ?? 0) > 1)?.toll === t) return true;
  if (!struck(s, t.at) || /^ (?:once |twice )?in (?:the|his|her|their|both) (?:\p{L}+ )?(?:legs?|arms?|hands?|foot|feet|shoulders?|knees?|thighs?)\b/u.test(found.doc.text.slice(t.group.span[1], s.end))) return false;
  const dead = c.scenes.flatMap((o) => o.tolls).filter((o) => o.toll.field === 'killed' && !o.toll.negated && !o.toll.attacker && o.toll.group.kind !== 'zero' && (o.sentence > sentence || o.toll.group.span[0] >= t.group.span[0] || o.toll.group.min === t.group.min)).map((o) => o.toll.group.min ?? 0);
  return Math.max(0, ...dead, c.scenes.some((o) => o.sentence >= sentence && o.events.some((e) => e.trigger.harm === 'killed' && !e.negated && e.form === 'verb' && !(e.sentence === sentence && e.at === t.at))) ? 1 : 0) >= (t.group.min ?? 0);
}

/** A count that takes up one told before ("the injured woman", "the two customers", "whose sister"): a part of it, or null where it adds nothing. */
function againTold(found: Found, c: Case, s: Scene, t: Told): Told | null {
  const g = t.toll.group;
  const before = c.scenes.filter((o) => o.sentence < s.sentence).flatMap((o) => o.tolls).filter((o) => o.toll.field === t.toll.field && !o.toll.subset && o.toll.group.kind !== 'zero');
  if (!before.length || t.toll.subset || t.toll.attacker) return t;
  if (byPlaces(found, s, t, before)) return { ...t, toll: { ...t.toll, subset: true } };
  if (g.kind === 'definite') return null;
  if (/^(?:whose|his|her|my|our|their)\b/i.test(cut(found.doc.text, g.span)) && s.tolls.filter((o) => o.toll.at === t.toll.at).length === 1) return null;
  if (g.kind !== 'exact' || g.min === null || !/\b(?:the|these|those|all)\s+$/iu.test(found.doc.text.slice(Math.max(0, g.span[0] - 8), g.span[0]))) return t;
  if (before.some((o) => o.toll.group.min === g.min)) return null;
  return before.some((o) => (o.toll.group.min ?? 0) > (g.min ?? 0)) ? { ...t, toll: { ...t.toll, subset: true } } : t;
}

/** "9,850 arrived in Orvik and 5,100 in Dremna": numbers that one sentence gives place by place are parts of a total told before that holds them all. */
function byPlaces(found: Found, s: Scene, t: Told, before: readonly Told[]): boolean {
  const placed = s.tolls.filter((o) => o.claim === t.claim && o.toll.field === t.toll.field && !o.toll.subset && o.toll.group.kind === 'exact' && /^(?: \p{L}+){0,3}? (?:in|at|near) (?:the )?\p{Lu}/u.test(found.doc.text.slice(o.toll.group.span[1], o.toll.group.span[1] + 60)));
  return placed.length > 1 && placed.includes(t) && before.some((o) => (o.toll.group.min ?? 0) >= placed.reduce((n, p) => n + (p.toll.group.min ?? 0), 0));
}

/** Counts that one verb joins ("a driver and two guards") make one total with its parts. */
function sum(found: Found, c: Case, s: Scene, list: readonly Told[], make: Make, whole: Map<unknown, Statement>): void {
  const main = list.filter((t) => !t.toll.subset && t.toll.group.kind !== 'zero');
  const add = (t: Told, subsetOf?: string): void => {
    const g = t.toll.group;
    const statement = make(t.toll.field, {
      ...count(g), words: cut(found.doc.text, g.span),
      ...(t.toll.attacker ? { side: 'attacker' as const } : {}), ...(subsetOf ? { subsetOf } : {}),
      ...((g.kind === 'singular' || g.kind === 'definite') && !subsetOf && (g.noun !== 'person' || /^an? (?:second|third|fourth|fifth|sixth|further)\b/iu.test(cut(found.doc.text, g.span))) ? { partial: true } : {}),
    }, t.claim, [t.toll.evidence], t.toll.negated || s.events.some((e) => e.rejected && e.at === t.toll.at) || disputes(found, t.claim, t.toll.group.span) ? 'denied' : 'affirmed');
    if (statement) whole.set(g, statement);
  };
  const by = main.length ? namedBeside(found, s.sentence, main.map((t) => t.toll.group)) : null;
  if ((by || main.length > 1) && main.some((t) => t.toll.group.kind !== 'definite')) {
    const [first] = main as [Told, ...Told[]];
    const span = hull([...(by ? [by.span] : []), ...main.map((t) => t.toll.group.span)]) as Span;
    const total = (pick: (t: Told) => number | null): number | null => main.reduce<number | null>((n, t) => { const v = pick(t); return n === null || v === null ? null : n + v; }, by ? 1 : 0);
    // "as many as 30 rebels and no fewer than six soldiers": the sum has neither a least nor a most
    const [least, most] = [total((t) => t.toll.group.min), total((t) => t.toll.group.max)];
    const statement = least === null && most === null ? null : make(first.toll.field, { min: least, max: most, status: !by && main.every((t) => t.toll.group.status === first.toll.group.status) ? first.toll.group.status : 'unstated', words: cut(found.doc.text, span) }, first.claim, [hull([span, first.toll.evidence]) as Span], disputes(found, first.claim, first.toll.group.span) ? 'denied' : 'affirmed');
    // "a driver and two guards": three with their words; "17 militants and five soldiers", "three civilians and a guard": a total and its parts
    const told = (t: Told): boolean => t.toll.group.status === 'civilian';
    if (!main.some((t) => t.toll.group.kind === 'singular' || t.toll.group.kind === 'definite') || (main.some(told) && !main.every(told)) || opposed(main)) for (const t of main) add(t, statement?.id);
    else if (statement) for (const t of main) whole.set(t.toll.group, statement);
  } else for (const t of main) add(t);
  for (const t of list.filter((x) => x.toll.subset)) add(t, whole.get(t.toll.whole)?.id ?? earlier(c, s, t, whole));
}

/** "A soldier and two militants were killed": men of a state's force and those who fight it are no one group. */
const opposed = (main: readonly Told[]): boolean => main.some((t) => ofState.test(t.toll.group.noun ?? '')) && main.some((t) => againstIt.test(t.toll.group.noun ?? ''));
const ofState = /^(?:soldier|policeman|policewoman|police|officer|trooper|constable|jawan|guard|gendarme|marine|commando|troop|serviceman|paratrooper|ranger)$/;
const againstIt = /^(?:militant|rebel|insurgent|terrorist|gunman|jihadist|jihadi|bandit|guerrilla|attacker|assailant|extremist|separatist|militiaman|raider|infiltrator|maoist|naxalite|fighter)$/;

/** The total that a part told later belongs to: the last one of the same field, by the same claimant first. */
function earlier(c: Case, s: Scene, part: Told, whole: ReadonlyMap<unknown, Statement>): string | undefined {
  const totals = c.scenes.filter((o) => o.sentence <= s.sentence).flatMap((o) => o.tolls).filter((t) => t !== part && t.toll.field === part.toll.field && !t.toll.subset && whole.has(t.toll.group)).reverse();
  const best = totals.find((t) => t.claim.claimant.name === part.claim.claimant.name) ?? totals[0];
  return best ? whole.get(best.toll.group)?.id : undefined;
}
