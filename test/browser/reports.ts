import { createHash } from 'node:crypto';
import type { Claim, Coding, Incident, Report, Statement } from '#model';
import type { Span } from '#text';

/** Reports with invented people and places, and codings of them as a careful person would write them. */
export interface Fixture { readonly report: Report; readonly coding: Coding }

interface Told { readonly claim: string; readonly field: Statement['field']; readonly value: unknown; readonly at: string; readonly polarity?: 'denied' }
interface Said { readonly id: string; readonly who: string; readonly kind?: Claim['claimant']['kind']; readonly actor?: string; readonly cue: string; readonly content: string; readonly stance?: Claim['stance']; readonly parent?: string; readonly name?: string; readonly certainty?: 'hedged' }
interface Happened { readonly id: string; readonly type: Incident['type']; readonly at: string; readonly reality?: Incident['reality']; readonly told: readonly Told[] }

/** Builds a coding from quotations: every span is found in the text, never counted. */
function fixture(head: Pick<Report, 'title' | 'outlet' | 'published'>, text: string, said: readonly Said[], happened: readonly Happened[], more: Partial<Coding> = {}): Fixture {
  const report: Report = { id: `sha256:${createHash('sha256').update(text).digest('hex')}`, text, url: null, language: 'en', ...head };
  const at = (words: string, within?: Span): Span => { const from = text.indexOf(words, within?.[0] ?? 0); if (from < 0) throw new Error(`not in the text: ${words}`); return [from, from + words.length]; };
  const c0: Claim = { id: 'c0', claimant: { name: 'the report', kind: 'report', span: null }, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [], said: null };
  const claims = said.map((c): Claim => { const content = at(c.content); return { id: c.id, claimant: { name: c.name ?? c.who, kind: c.kind ?? 'organisation', ...(c.actor ? { actor: c.actor } : {}), span: at(c.who) }, relay: [], parent: c.parent ?? null, cue: at(c.cue), stance: c.stance ?? 'states', certainty: c.certainty ?? 'stated', content: [content], said: null }; });
  const incidents = happened.map((i): Incident => ({ id: i.id, type: i.type, reality: i.reality ?? 'occurred', scope: 'single', mentions: [at(i.at)], record: {}, statements: i.told.map((t, n) => ({ id: `s${n + 1}`, field: t.field, value: t.value, claim: t.claim, polarity: t.polarity ?? 'affirmed', evidence: [at(t.at)] }) as Statement) }));
  return { report, coding: { format: 'ascribe/coding@1', coder: { name: 'fixture', version: '1' }, report: { id: report.id, title: report.title, outlet: report.outlet, url: null, published: report.published, language: 'en', characters: text.length }, claims: [c0, ...claims], incidents, links: [], actors: [], warnings: [], ...more } };
}

const toll = (n: number, words: string, more = {}) => ({ min: n, max: n, status: 'unstated', words, ...more });
const date = (start: string, words: string, anchor: string) => ({ start, end: start, precision: 'day', words, anchor: { kind: 'published', date: anchor } });
const qarun = { name: 'Qarun', relation: 'east of', country: 'IQ', lat: 33.3, lon: 44.5, radiusKm: 12, precision: 2, words: 'east of Qarun' };

const strikeText = `A drone strike hit a car east of Qarun on Wednesday evening.

The Joint Command said on Thursday that the strike killed one commander of the Karst Brigade. It was in response to an attack near the Orlan border on 3 May, the command said.

The Karst Brigade said four people were killed, among them two children. It blamed Lorland for the strike.

Lorland denied that its aircraft were involved. "We had nothing in the air," a Lorland official told reporters.`;

const strike = fixture({ title: 'Drone strike east of Qarun: accounts differ', outlet: 'North Wire', published: '2031-05-08' }, strikeText, [
  { id: 'c1', who: 'The Joint Command', name: 'Joint Command', actor: 'joint-command', cue: 'said', content: 'the strike killed one commander of the Karst Brigade', stance: 'admits' },
  { id: 'c2', who: 'The Karst Brigade', name: 'Karst Brigade', actor: 'karst-brigade', cue: 'said four'.slice(0, 4), content: 'four people were killed, among them two children' },
  { id: 'c3', who: 'The Karst Brigade', name: 'Karst Brigade', actor: 'karst-brigade', cue: 'blamed', content: 'Lorland for the strike', stance: 'accuses' },
  { id: 'c4', who: 'Lorland denied'.slice(0, 7), kind: 'government', name: 'Lorland', actor: 'lorland', cue: 'denied', content: 'its aircraft were involved', stance: 'denies' },
  { id: 'c5', who: 'a Lorland official', kind: 'person', cue: 'told', content: 'We had nothing in the air', stance: 'denies', parent: 'c4' },
], [{ id: 'i1', type: 'air-strike', at: 'drone strike'.slice(6), told: [
  { claim: 'c0', field: 'type', value: 'air-strike', at: 'A drone strike' },
  { claim: 'c0', field: 'date', value: { ...date('2031-05-07', 'Wednesday evening', '2031-05-08'), partOfDay: 'evening' }, at: 'Wednesday evening' },
  { claim: 'c0', field: 'place', value: qarun, at: 'east of Qarun' },
  { claim: 'c0', field: 'weapon', value: { name: 'drone', class: 'drone', words: 'drone' }, at: 'drone' },
  { claim: 'c1', field: 'perpetrator', value: { name: 'Joint Command', actor: 'joint-command', words: 'The Joint Command' }, at: 'The Joint Command' },
  { claim: 'c1', field: 'killed', value: toll(1, 'one commander', { status: 'combatant' }), at: 'one commander' },
  { claim: 'c2', field: 'killed', value: toll(4, 'four people'), at: 'four people' },
  { claim: 'c2', field: 'killed', value: toll(2, 'two children', { group: 'children', subsetOf: 's7' }), at: 'two children' },
  { claim: 'c3', field: 'perpetrator', value: { name: 'Lorland', actor: 'lorland', words: 'Lorland' }, at: 'Lorland for' },
  { claim: 'c4', field: 'perpetrator', value: { name: 'Lorland', actor: 'lorland', words: 'its aircraft' }, at: 'its aircraft', polarity: 'denied' },
] }, { id: 'i2', type: 'attack', at: 'an attack near the Orlan border', reality: 'historical', told: [{ claim: 'c1', field: 'place', value: { name: 'Orlan border', relation: 'near', country: null, precision: 5, words: 'near the Orlan border' }, at: 'near the Orlan border' }, { claim: 'c1', field: 'date', value: date('2031-05-03', '3 May', '2031-05-08'), at: '3 May' }] }], {
  warnings: [{ code: 'unresolved-claimant', message: 'The official is not named.', evidence: [[strikeText.indexOf('a Lorland official'), strikeText.indexOf('a Lorland official') + 18]] }],
  links: [{ from: 'i1', to: 'i2', relation: 'retaliation-for', claim: 'c1', evidence: [[strikeText.indexOf('in response to'), strikeText.indexOf(', the command said')]] }],
  actors: [{ id: 'joint-command', name: 'Joint Command', aliases: ['JC'], kind: 'state-forces', memberOf: [] }, { id: 'karst-brigade', name: 'Karst Brigade', aliases: ['the Karst'], kind: 'armed-group', memberOf: [] }, { id: 'lorland', name: 'Lorland', aliases: [], kind: 'government', memberOf: [] }],
});

const laterText = `A car was struck near Qarun late on 7 May, a Qarun hospital said on Friday.

The hospital said it had received five bodies. One of the dead was named as Ada Lumen, a driver.`;

const later = fixture({ title: 'Hospital gives its own count after Qarun strike', outlet: 'Eastern Post', published: '2031-05-09' }, laterText, [
  { id: 'c1', who: 'a Qarun hospital', name: 'Qarun hospital', cue: 'said', content: 'A car was struck near Qarun late on 7 May' },
  { id: 'c2', who: 'The hospital', name: 'Qarun hospital', cue: 'said', content: 'it had received five bodies' },
], [{ id: 'i1', type: 'air-strike', at: 'struck', told: [
  { claim: 'c1', field: 'date', value: date('2031-05-07', '7 May', '2031-05-09'), at: '7 May' },
  { claim: 'c1', field: 'place', value: { ...qarun, relation: 'near', words: 'near Qarun' }, at: 'near Qarun' },
  { claim: 'c2', field: 'killed', value: toll(5, 'five bodies'), at: 'five bodies' },
  { claim: 'c0', field: 'victim', value: { name: 'Ada Lumen', aliases: [], role: 'driver', harm: 'killed', words: 'Ada Lumen, a driver' }, at: 'Ada Lumen, a driver' },
] }]);

const clashText = 'Police and villagers clashed at Tal Sefra on Monday. The police said six officers were hurt.';
const clash = fixture({ title: 'Clash at Tal Sefra', outlet: 'Eastern Post', published: '2031-05-13' }, clashText, [{ id: 'c1', who: 'The police', name: 'police', cue: 'said', content: 'six officers were hurt' }], [{ id: 'i1', type: 'clash', at: 'clashed', told: [
  { claim: 'c0', field: 'date', value: date('2031-05-12', 'Monday', '2031-05-13'), at: 'Monday' }, { claim: 'c0', field: 'place', value: { name: 'Tal Sefra', country: 'SY', lat: 35.1, lon: 38.2, precision: 1, words: 'Tal Sefra' }, at: 'Tal Sefra' },
  { claim: 'c1', field: 'injured', value: toll(6, 'six officers'), at: 'six officers' }] }]);


const arabicText = 'قالت الشرطة إن شخصين أصيبا في بلدة فارو.';
const inArabic = (f: Fixture): Fixture => ({ report: { ...f.report, language: 'ar' }, coding: { ...f.coding, report: { ...f.coding.report, language: 'ar' } } });
/** A report in a script that runs from right to left, in a language that the coder does not read. */
const arabic: Fixture = inArabic(fixture({ title: 'إصابة شخصين في فارو', outlet: 'صوت الشرق', published: '2031-05-14' }, arabicText, [], [], { warnings: [{ code: 'language-unsupported', message: 'The text is in "ar"; this coder reads English only.', evidence: [] }] }));

/** All fixtures, in the order in which they are taken in. */
export const fixtures: readonly Fixture[] = [strike, later, clash, arabic];
