import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActors } from '#reference';
import { cut, fits } from '#text';
import { plainDoc } from './doc.cases.ts';
import { findActors } from './actors.ts';

const found = (text: string) => { const doc = plainDoc(text); return findActors(doc).map((a) => [cut(doc.text, a.span), a.actor?.id ?? null] as const); };
const names = (text: string) => findActors(plainDoc(text)).map((a) => a.name);

describe('listed actors', () => {
  it.each<readonly [string, readonly (readonly [string, string | null])[]]>([
    ['Hamas and HEZBOLLAH met.', [['Hamas', 'hamas'], ['HEZBOLLAH', 'hezbollah']]], ['Hizbollah fired rockets.', [['Hizbollah', 'hezbollah']]],
    ['El-Shabab fighters fled.', [['El-Shabab', 'al-shabaab']]], ["Kataeb Hezbollah denied it.", [['Kataeb Hezbollah', 'kataib-hezbollah']]],
    ['The Pakistani Taliban claimed it; the Taliban did not.', [['Pakistani Taliban', 'ttp'], ['Taliban', 'taliban']]],
    ['He told Reuters and The New York Times.', [['Reuters', 'reuters'], ['New York Times', 'new-york-times']]],
    ['The ICRC and Médecins Sans Frontières left.', [['ICRC', 'icrc'], ['Médecins Sans Frontières', 'msf']]],
    ['U.N. staff and UNHCR staff left.', [['U.N.', 'un'], ['UNHCR', 'unhcr']]], ['ISIS said it. Is it so?', [['ISIS', 'islamic-state']]], ['IS said it. THIS IS IT.', [['IS', 'islamic-state']]],
    ['BOKO HARAM FIGHTERS KILL NINE IN THE VILLAGE OF TARNA ON SUNDAY', [['BOKO HARAM', 'boko-haram']]],
  ])('%s', (text, want) => expect(found(text)).toEqual(want));
  it.each(['The guardian of the boy wept.', 'It was dawn.', 'They came in time.', 'Who is it?', 'She has hope and amal.', 'He is aware of the contras of it.'])('pass: %s', (text) => expect(found(text)).toEqual([]));
});

describe('names that several bear', () => {
  it.each([
    ['The RSF shelled the market in Omdurman, Sudan.', 'rapid-support-forces'], ['Fifty reporters were killed, RSF said. Reporters Without Borders keeps a list.', 'reporters-without-borders'],
    ['The SDF held the prison in Syria.', 'syrian-democratic-forces'], ['Sudanese aircraft bombed the RSF.', 'rapid-support-forces'], ['The AA took the base in Myanmar.', 'arakan-army'], ['The SNA fired across the line in Aleppo, Syria.', 'syrian-national-army'], ['The SNA retook the town, Somalia said.', 'somalia-forces'],
  ])('%s', (text, id) => expect(found(text).map((x) => x[1])).toContain(id));
  it('stay themselves where nothing speaks for one', () => expect(found('The RSF met on Monday.')).toEqual([['RSF', null]]));
  it('are what the report says they are', () => expect(found('The Riverside Student Forum (RSF) met in Sudan. RSF members sang.').filter((x) => x[0] !== 'Sudan')).toEqual([['Riverside Student Forum', null], ['RSF', null], ['RSF', null]]));
});

describe('parts of states', () => {
  it.each<readonly [string, string, string]>([
    ['The Sudanese army retreated.', 'Sudanese army', 'sudan-forces'], ["Nigeria's defence ministry said so.", "Nigeria's defence ministry", 'nigeria-defence-ministry'], ['US forces struck.', 'US forces', 'united-states-forces'],
    ['Three Israeli soldiers died.', 'Israeli soldiers', 'israel-forces'], ['The Ministry of Health of Peru counted.', 'Ministry of Health of Peru', 'peru-health-ministry'], ['Russian air defence fired.', 'Russian air defence', 'russia-forces'],
    ['The Kenyan federal police came.', 'Kenyan federal police', 'kenya-police'], ['The Chadian air force bombed it.', 'Chadian air force', 'chad-air-force'], ['Peruvian Navy ships came.', 'Peruvian Navy ships', 'peru-navy'],
    ['Myanmar’s junta denied it.', 'Myanmar’s junta', 'myanmar'], ['The Philippine Coast Guard saw it.', 'Philippine Coast Guard', 'philippines-coast-guard'], ['UKRAINIAN FORCES RETAKE TWO VILLAGES NEAR THE RIVER', 'UKRAINIAN FORCES', 'ukraine-forces'],
  ])('%s', (text, words, id) => expect(found(text)).toContainEqual([words, id]));
  it('are left where only somebody’s backing, or a people, is told', () => expect(found('Iran-backed militias and Syrian refugees fled. French wine was sold.')).toEqual([]));
  it('by the institution alone are the one named before', () => expect(found('The Chadian army advanced. The army lost nine men.')).toEqual([['Chadian army', 'chad-forces'], ['army', 'chad-forces']]));
  it('by the institution alone are nobody where two were named', () => expect(found('The Chadian army met the Libyan army. The army lost nine men.').map((x) => x[0])).toEqual(['Chadian army', 'Libyan army']));
  it('of a name that two countries share are those of the country that the report speaks of', () => {
    expect(found('Kinshasa denied it. The Congolese army withdrew.')).toContainEqual(['Congolese army', 'dr-congo-forces']);
    expect(found('Brazzaville denied it. The Congolese army withdrew.')).toContainEqual(['Congolese army', 'congo-republic-forces']);
    expect(found('The Congolese army withdrew.')).toContainEqual(['Congolese army', null]);
  });
});

describe('governments by country, capital and seat', () => {
  it.each<readonly [string, string | null]>([
    ['Washington said no.', 'united-states'], ['The Kremlin denied it.', 'russia'], ['He accused Tehran of lies.', 'iran'], ['Israel struck the port.', 'israel'], ['The raid was ordered by Turkey.', 'turkey'], ['Israeli strikes hit it.', 'israel'],
    ['He lives in Washington now.', null], ['They fled to Turkey.', null], ['Rain fell across Iran.', null],
  ])('%s', (text, id) => expect(found(text).map((x) => x[1])).toEqual(id === null ? [] : [id]));
  it('have the name of the body, not of its soldiers', () => expect(findActors(plainDoc('A rocket hit Israeli soldiers. The IDF denied it.')).map((a) => a.name)).toEqual(['Israeli soldiers', 'IDF']));
  it('have the country’s name', () => expect(names('Tehran denied it. Iran was not told.')).toContain('Iran'));
});

describe('organisations that no list knows', () => {
  it.each<readonly [string, string]>([
    ['The Eastern Tarn Brigade fled.', 'Eastern Tarn Brigade'], ['The Front for the Liberation of Oru fled.', 'Front for the Liberation of Oru'], ['The Cooperative for the Defence of the Tarn fled.', 'Cooperative for the Defence of the Tarn'], ['The 62nd Motorised Brigade fled.', '62nd Motorised Brigade'],
    ['The local health directorate counted nine.', 'local health directorate'], ['The Tarn regional prosecutor’s office counted nine.', 'Tarn regional prosecutor’s office'], ['The municipal security secretariat counted nine.', 'municipal security secretariat'],
    ['Comité Civique de Tarna said so.', 'Comité Civique de Tarna'], ['{organisation Velmar} said so.', 'Velmar'],
  ])('%s', (text, words) => expect(found(text)).toEqual([[words, null]]));
  it('are told by the paper’s noun for outlets', () => expect(findActors(plainDoc('The Tarna Herald wrote so.'))[0]).toMatchObject({ kind: 'outlet', actor: null }));
  it.each(['{organisation Lagos} slept.', '{organisation Lena Odu}, 34, slept.', 'Colonel Tarn Odu Commander Army slept.'])('pass: %s', (text) => expect(found(text)).toEqual([]));
});

describe('one name for one actor', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The PRF attacked. The Popular River Front (PRF) said so. PRF men fled.', ['Popular River Front', 'Popular River Front', 'Popular River Front', 'Popular River Front']],
    ['CENTCOM struck. US Central Command said so.', ['US Central Command', 'US Central Command']], ['The Al-Tarnah Brigades fled. El Tarna Brigades men wept.', ['Al-Tarnah Brigades', 'Al-Tarnah Brigades']],
    ['The Tarn Civic Observatory met. The {organisation Observatory} counted.', ['Tarn Civic Observatory', 'Tarn Civic Observatory']],
    ['Russian forces came. The Russian military said so.', ['Russian forces', 'Russian military']],
  ])('%s', (text, want) => expect(names(text)).toEqual(want));
});

describe('own rows', () => {
  it('are found', () => {
    const { rows } = readActors('tarn-guard\tTarn Guard of the Hills\tarmed-group\t\tTarn Guard');
    expect(findActors(plainDoc('The Tarn Guard fled. Hamas stayed.'), rows).map((a) => a.actor?.id)).toEqual(['tarn-guard', 'hamas']);
  });
});

describe('any text', () => {
  const word = fc.oneof(fc.constantFrom('Hamas', 'the', 'RSF', '(RSF)', 'Sudan', 'Sudanese', 'army', 'of', 'Ministry', 'Brigade', 'Front', '7', 'U.S.', 'al-Tarn', '’s', '\n', '“', '.', ','), fc.string({ maxLength: 8 }));
  it('gives mentions that stand in it, in order, without overlap', () => fc.assert(fc.property(fc.array(word, { maxLength: 60 }), (words) => {
    const doc = plainDoc(words.join(' ').replace(/[{}]/g, ''));
    const all = findActors(doc);
    all.forEach((a, i) => { expect(fits(a.span, doc.text.length)).toBe(true); expect(a.name.length).toBeGreaterThan(0); if (i) expect(a.span[0]).toBeGreaterThanOrEqual(all[i - 1]?.span[1] ?? 0); });
  }), { numRuns: 150 }));
  it('takes time in proportion to its length', () => {
    const part = 'The Sudanese army and the Tarn Liberation Front (TLF) met in Omdurman, Reuters said. TLF men (of the Brigade) fled ';
    const time = (n: number): number => { const doc = plainDoc(''); const long = { ...doc, text: part.repeat(n), parse: { ...doc.parse, sentences: [] } }; const began = process.cpuUsage().user; findActors(long); return process.cpuUsage().user - began; };
    time(200);
    expect(time(2000)).toBeLessThan(40 * time(200) + 200_000);
  });
});
