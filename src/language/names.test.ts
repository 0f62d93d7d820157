import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse, type NameKind } from '#language';

/** The text with its names marked: `{person Ana Reen}`. */
function marked(text: string, known?: (words: string) => NameKind | null): string {
  let out = text;
  for (const n of [...parse(text, known ? { known } : {}).names].reverse()) out = `${out.slice(0, n.span[0])}{${n.kind} ${out.slice(...n.span)}}${out.slice(n.span[1])}`;
  return out;
}
const bare = (text: string): string => text.replace(/\{(?:person|organisation|place) ([^}]*)\}/g, '$1');

describe('names', () => {
  it.each([
    '{person Tahir al-Khazraji}, a spokesman for the group, said so.', 'The dead were named as {person Ma Thiri}, 34, and {person Nguyễn Văn Hòa}, 19.', 'Col. {person Idrissa Mbaro} of the {organisation 62nd Brigade} was killed near {place Tarif}.',
    'Fighters of {organisation Ansar al-Nahr} entered {place Qalat} on Monday.', 'The {organisation Union for the Defence of Lower Sarro} ({organisation UDS}) claimed the attack. {organisation UDS} fighters left.', 'The {organisation Ministry of Defence} denied it.',
    '{organisation M23} rebels attacked {place Goma}, and the {organisation RSF} shelled {place Nyala}.', 'Gunmen from {organisation al-Shabaab} stormed a hotel in {place Mogadishu}.', '{place Russia}’s {person Volkov} spoke to {organisation Reuters}.', 'The {organisation United Nations} said 400 people fled {place Darfur}.',
    '“They came at dawn,” said {person Abu Salim}, a shopkeeper.', 'Officials said a MiG-29 crashed near {place Kherson} on Tuesday.', 'Troops fired shells, and villagers ran.', 'The army said two soldiers died on Friday, the first of Ramadan.', 'The {organisation Arakan Army} took the town of {place Kyauktan}.',
    'US Secretary of State {person John Orlan} met {person Mikhail Tarov} in {place Geneva}.', 'A drone struck near {place Bani Hadir}, {place Marib} province.', 'The {organisation Syrian Observatory for Human Rights} counted nine dead.',
  ])('%s', (text) => expect(marked(bare(text))).toBe(text));
  it('knows a surname again, whatever stands beside it', () => {
    expect(marked('{person Kenan Mardo} led the raid. Villagers feared {person Mardo}. In March {person Mardo} fled.'.replace(/\{person ([^}]*)\}/g, '$1'))).toBe('{person Kenan Mardo} led the raid. Villagers feared {person Mardo}. In March {person Mardo} fled.');
  });
  it('is of one kind throughout a text', () => {
    const kinds = parse('Lasko fell on Monday. The army entered Lasko at dawn. People fled Lasko, a town in the north. Shelling in Lasko went on.').names.filter((n) => n.last === n.first).map((n) => n.kind);
    expect(new Set(kinds)).toEqual(new Set(['place']));
    expect(kinds).toHaveLength(4);
  });
  it('hears what lists know', () => {
    const kinds = (text: string, known: NameKind): readonly NameKind[] => parse(text, { known: (w) => (w === 'Sarrat' ? known : null) }).names.map((n) => n.kind);
    expect(kinds('Nothing is known of Sarrat. Some say Sarrat was hurt.', 'place')).toEqual(['place', 'place']);
    expect(kinds('Sarrat was calm. Later Sarrat burned.', 'organisation')).toEqual(['organisation', 'organisation']);
  });
  it('finds names in capitals and in small letters', () => {
    expect(parse('GUNMEN KILL TWO SOLDIERS IN BAGHDAD, MINISTRY SAYS').names.some((n) => n.kind === 'place')).toBe(true);
    expect(parse('gunmen killed two soldiers in northern syria on monday, president john miller said.').names.map((n) => n.kind)).toEqual(['place', 'person']);
  });
  it('leaves days, nationalities and weapons alone', () => expect(parse('On Monday Iraqi and Kurdish troops fired Grad rockets and Kalashnikov rifles.').names).toEqual([]));
});

test('names lie on words, do not overlap and begin and end with them', () => fc.assert(fc.property(fc.array(fc.constantFrom('Ana', 'Reen', 'of', 'the', 'al-Tamri', 'Army', 'in', 'Sarro', ',', '.', '(', 'UDS', ')', 'said', 'President', '’s', '\n', '62nd', 'Brigade', 'é', '😀'), { maxLength: 40 }).map((a) => a.join(' ')), (text) => {
  let last = 0;
  const { sentences, names } = parse(text);
  for (const n of names) {
    const tokens = sentences[n.sentence]?.tokens ?? [];
    if (n.span[0] < last || n.first > n.last || tokens[n.first]?.start !== n.span[0] || tokens[n.last]?.end !== n.span[1]) return false;
    last = n.span[1];
  }
  return true;
}), { numRuns: 200 }));
