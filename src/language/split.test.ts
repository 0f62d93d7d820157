import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { longestSentence, split } from './split.ts';

const words = (text: string): string => split(text).sentences.flatMap((s) => s.at.flatMap((_, i) => (i % 2 ? [] : [text.slice(s.at[i], s.at[i + 1])]))).join(' ');
const sentences = (text: string): readonly string[] => split(text).sentences.map((s) => text.slice(s.at[0], s.at.at(-1)));

describe('words', () => {
  it.each([
    ["They don't know.", "They do n't know ."], ["It can't, won't, cannot.", "It ca n't , wo n't , can not ."], ["Anna's and the fighters' cars", "Anna 's and the fighters ' cars"],
    ['the group’s men weren’t there', 'the group ’s men were n’t there'], ["I'm, we've, they'll, she'd, you're", "I 'm , we 've , they 'll , she 'd , you 're"],
    ["Asa'ib leader Ra'ad al-Qa'imi", "Asa'ib leader Ra'ad al - Qa'imi"], ["Nu'man’s house in Sana'a", "Nu'man ’s house in Sana'a"], ['Ra’s al-Tall', 'Ra’s al - Tall'], ["Sheikh 'Abd al-Latif", "Sheikh 'Abd al - Latif"],
    ['a Kesra–Lowan road, a Kesra-Lowan pipeline', 'a Kesra – Lowan road , a Kesra - Lowan pipeline'], ['an F-16, a Su-34 and two Mi-8s', 'an F - 16 , a Su - 34 and two Mi - 8s'],
    ['pro-government, anti-tank, ex-minister, non-state, mid-May', 'pro-government , anti-tank , ex-minister , non-state , mid-May'], ['a 15-year-old', 'a 15 - year - old'], ['US-led', 'US - led'], ['the U.S.-led raid', 'the U.S. - led raid'],
    ['$3.5m and US$20, €1,200', '$ 3.5 m and US$ 20 , € 1,200'], ['12,000 men, 3.5 km, 5km, 40%', '12,000 men , 3.5 km , 5 km , 40 %'], ['at 10:30am, 7 p.m. and 14:05 GMT', 'at 10:30 am , 7 p.m. and 14:05 GMT'],
    ['on 2031-02-07, 9/11, 3/4/2031, 2029-2031', 'on 2031-02-07 , 9/11 , 3/4/2031 , 2029 - 2031'], ['the 62nd Brigade, in the 1980s', 'the 62nd Brigade , in the 1980s'],
    ['Lt. Gen. J. K. Orlan and Maj. Ana Reed', 'Lt. Gen. J. K. Orlan and Maj. Ana Reed'], ['Gov. Ali, No. 5, Jan. 3, St. Ives, Co. Mayo', 'Gov. Ali , No. 5 , Jan. 3 , St. Ives , Co. Mayo'],
    ['He said no. It was late.', 'He said no . It was late .'], ['in the U.N. camp, e.g. here, Inc. and Ltd.', 'in the U.N. camp , e.g. here , Inc. and Ltd.'], ['“We did it”, he said', '“ We did it ” , he said'], ['«No», they ‹said›', '« No » , they ‹ said ›'],
    ['wait... no!! what?!', 'wait ... no !! what ?!'], ['see https://example.org/a_b?c=1. Mail a.b@example.org, now', 'see https://example.org/a_b?c=1 . Mail a.b@example.org , now'], ['@newsdesk said #breaking', '@newsdesk said #breaking'],
    ['fire 🔥🔥 and 👩‍🚒 and 🇺🇦', 'fire 🔥 🔥 and 👩‍🚒 and 🇺🇦'], ['Nguye\u0302\u0303n ٣٤ و', 'Nguye\u0302\u0303n ٣٤ و'], ['AT&T and R&D', 'AT&T and R&D'], ['----', '----'], ['(see [12])', '( see [ 12 ] )'], ['1. First\n2. Second', '1. First 2. Second'],
    ['Bob`s', 'Bob `s'], ['The so-called "caliphate"', 'The so - called " caliphate "'], ['killed.Then', 'killed . Then'], ['example.com', 'example.com'], ['20 per cent/30 tonnes', '20 per cent / 30 tonnes'], ['a.m.', 'a.m.'], ['’90s and ‘quoted’', '’90s and ‘ quoted ’'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected));
});

describe('sentences', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['Two died. Four were hurt.', 'Two died.', 'Four were hurt.'], ['Lt. Gen. Omar Reen spoke. Col. Ito did not.', 'Lt. Gen. Omar Reen spoke.', 'Col. Ito did not.'],
    ['He lives in the U.S. The army left.', 'He lives in the U.S.', 'The army left.'], ['The U.S. Navy fired. The U.N. Security Council met.', 'The U.S. Navy fired.', 'The U.N. Security Council met.'],
    ['It began at 5 a.m. Police came.', 'It began at 5 a.m.', 'Police came.'], ['It began at 5 a.m. on Jan. 3 and ended.', 'It began at 5 a.m. on Jan. 3 and ended.'], ['It began at 5 p.m. Monday.', 'It began at 5 p.m. Monday.'],
    ['J. K. Lowan, of No. 5 Unit, died.', 'J. K. Lowan, of No. 5 Unit, died.'], ['“We did it.” The group denied it.', '“We did it.”', 'The group denied it.'], ['"We did it." The group denied it.', '"We did it."', 'The group denied it.'],
    ['"Stop!" he said. They ran.', '"Stop!" he said.', 'They ran.'], ['"Who did it?" Mr. Vane asked.', '"Who did it?" Mr. Vane asked.'], ['(It was late.) They left.', '(It was late.)', 'They left.'], ['He said: “One fell. Two ran.”', 'He said: “One fell.', 'Two ran.”'],
    ['«C’est tout.» He left.', '«C’est tout.»', 'He left.'], ['It rose 3.5 per cent. It fell.', 'It rose 3.5 per cent.', 'It fell.'], ['Wait... They came.', 'Wait...', 'They came.'], ['He was... unsure.', 'He was... unsure.'], ['ORVA (Agency) – Two died. Six fled.', 'ORVA (Agency) –', 'Two died.', 'Six fled.'],
    ['LOWAN, March 3 - A shell fell.', 'LOWAN, March 3 -', 'A shell fell.'], ['LOWAN, Jan. 3 (Agency) - A shell fell.', 'LOWAN, Jan. 3 (Agency) -', 'A shell fell.'], ['Strike kills two in Orva\nA strike killed two.', 'Strike kills two in Orva', 'A strike killed two.'],
    ['Strike kills two\n\nThe army said so', 'Strike kills two', 'The army said so'], ['- one item\n- two items', '- one item', '- two items'], ['1. The first. 2. The second.', '1. The first.', '2. The second.'], ['TWO DIED IN ORVA. SIX FLED.', 'TWO DIED IN ORVA.', 'SIX FLED.'],
    ['two died in orva, the army said. six fled the town.', 'two died in orva, the army said.', 'six fled the town.'], ['Sheikh al-Tamri spoke. al-Tamri left.', 'Sheikh al-Tamri spoke.', 'al-Tamri left.'], ['They fled.[3] Then came rain.', 'They fled.[3]', 'Then came rain.'],
    ['The vote vs. Orva was lost.', 'The vote vs. Orva was lost.'], ['He took vitamin C. The next day he left.', 'He took vitamin C.', 'The next day he left.'], ['Shells, mines, etc. The list is long.', 'Shells, mines, etc.', 'The list is long.'], ["'We left.' The man wept.", "'We left.'", 'The man wept.'],
    ['Photo: A. Reen/Agency\n\nTwo died.', 'Photo: A. Reen/Agency', 'Two died.'], ['They hit Orva.Then they left.', 'They hit Orva.', 'Then they left.'], ['Really?! Yes.', 'Really?!', 'Yes.'],
  ];
  it.each(table.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
  it('joins the lines of wrapped text, not those of paragraphs', () => {
    const wrapped = 'The army said that two of its soldiers were killed when a\nshell hit their post near the village on Monday, and that\nfour others were hurt. It blamed fighters from across the\nborder. They denied it.\n\nThe ministry did not comment.';
    expect(sentences(wrapped)).toHaveLength(4);
    expect(split(wrapped).sentences.map((s) => s.paragraph)).toEqual([0, 0, 0, 1]);
  });
  it('numbers paragraphs', () => expect(split('A title\n\nOne. Two.\nThree.').sentences.map((s) => s.paragraph)).toEqual([0, 1, 1, 2]));
});

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom('The', 'U.S.', 'Lt.', 'said', '"', '“', '”', "'", '’s', "don't", 'al-', '.', '...', '!', '?', '(', ')', '[1]', '\n', '\n\n', ' ', '3.5', '-', '–', 'a.m.', '😀', 'http://a.b', '@x', '1.', 'é', ','), { maxLength: 60 }).map((a) => a.join(' ').replace(/ (?=[.,])/g, '')));

describe('offsets', () => {
  test('words rise, do not overlap, lie in the text and hold everything but white space', () => fc.assert(fc.property(text, (t) => {
    let last = 0;
    for (const s of split(t).sentences) {
      if (s.at.length === 0 || s.at.length % 2) return false;
      for (let i = 0; i < s.at.length; i += 2) {
        const [a, b] = [s.at[i] as number, s.at[i + 1] as number];
        if (a < last || b <= a || b > t.length || /\S/.test(t.slice(last, a)) || /\s/.test(t.slice(a, b))) return false;
        last = b;
      }
    }
    return !/\S/.test(t.slice(last));
  }), { numRuns: 500 }));
});

describe('hostile input', () => {
  const quickest = (f: () => void): number => Math.min(...[0, 1, 2].map(() => { const t = performance.now(); f(); return performance.now() - t; }));
  it.each([['one word', 'x'], ['brackets', '('], ['stops', 'a.'], ['apostrophes', "'a"], ['hyphens', 'a-'], ['emoji', '🔥'], ['quotation marks', '" '], ['words', 'word '], ['lines', 'x\n'], ['addresses', 'a@b.c'], ['colons', 'a:(']])('takes time in proportion: %s', (_, unit) => {
    const [small, large] = [unit.repeat(20_000), unit.repeat(160_000)];
    split(small);
    expect(quickest(() => split(large))).toBeLessThan(40 * quickest(() => split(small)) + 200);
  });
  it('cuts a long sentence and says which', () => {
    const long = 'word, '.repeat(1000);
    const { sentences: found, cut } = split(`Short one. ${long}`);
    expect(found.every((s) => s.at.length / 2 <= longestSentence)).toBe(true);
    expect(cut).toEqual([[11, 11 + long.length - 1]]);
  });
});
