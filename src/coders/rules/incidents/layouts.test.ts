import { describe, expect, it } from 'vitest';
import type { Statement } from '#model';
import { run } from '../pipeline.ts';

// Bulletins, posts and summaries set their items in many ways; each item has the place of its heading and the day of the line over the list.

interface Item { readonly place: string; readonly says: string }
const belgorod: readonly Item[] = [
  { place: 'Valuyki', says: 'A drone dropped an explosive device on a petrol station. Two people were injured.' },
  { place: 'Shebekino', says: 'The town was shelled twice. A man of 44 was killed.' },
  { place: 'Grayvoron', says: 'An FPV drone hit a moving car. Three civilians were wounded.' },
];
const daraa: readonly Item[] = [
  { place: 'Nawa', says: 'Gunmen on a motorcycle shot dead a former policeman.' },
  { place: 'Tafas', says: 'The body of a day labourer was found with bullet wounds to the head.' },
  { place: 'Jasim', says: 'A device exploded under a pickup of the Ninth Division. Two soldiers were killed.' },
];
const ituri: readonly Item[] = [
  { place: 'Bunia', says: 'Militiamen attacked a village and killed six people.' },
  { place: 'Beni', says: 'Armed men abducted four farmers.' },
  { place: 'Rutshuru', says: 'Two civilians were killed in clashes between the army and rebels.' },
];
const lists = { 'Belgorod region': belgorod, 'Daraa governorate': daraa, 'eastern DRC': ituri };

const small = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
const layouts: Readonly<Record<string, (head: string, says: string) => string>> = {
  'a bullet and a stop': (h, s) => `▪️ ${h}. ${s}`, 'a bullet and a colon': (h, s) => `• ${h}: ${s}`, 'a bullet right before the name': (h, s) => `▪️${h}: ${s}`, 'a dash and a colon': (h, s) => `- ${h}: ${s}`,
  'a hyphen': (h, s) => `${h} - ${s}`, 'a dash': (h, s) => `${h} – ${s}`, 'a long dash': (h, s) => `${h} — ${s}`, 'a colon': (h, s) => `${h}: ${s}`, 'capitals': (h, s) => `${h.toUpperCase()}: ${s}`,
  'a line of its own': (h, s) => `${h}\n${s}`, 'heavy type': (h, s) => `**${h}** ${s}`, 'a number': (h, s) => `1. ${h}: ${s}`, 'a number in brackets': (h, s) => `1) ${h}. ${s}`, 'a picture': (h, s) => `📍${h}. ${s}`,
  'a bullet and a clause': (h, s) => `▪️ In ${h}, ${small(s)}`, 'a bullet right before a clause': (h, s) => `▪️In ${h}, ${small(s)}`, 'a dash and a clause': (h, s) => `- In ${h}, ${small(s)}`,
  'its kind behind the name': (h, s) => `• ${h} district: ${s}`, 'its kind and a stop': (h, s) => `▪️ ${h} district. ${s}`, 'its kind and a hyphen': (h, s) => `${h} district - ${s}`, 'its kind before the name': (h, s) => `• Town of ${h}: ${s}`, 'a part of the town': (h, s) => `${h} (centre) - ${s}`,
};
const leads: Readonly<Record<string, string>> = {
  'R: summary for 16 July 2024': '2024-07-16', 'R: field summary for Tuesday 16 July 2024': '2024-07-16', 'R | Incidents, 16 July 2024': '2024-07-16', 'What happened in the R on 16 July 2024:': '2024-07-16',
  'Good morning. What the R went through on Monday, 15 July, and in the night to Tuesday:': '2024-07-15', 'Violations in R on Tuesday:': '2024-07-16', 'Today in the R:': '2024-07-16',
};

const of = (statements: readonly Statement[], field: string): readonly string[] => statements.filter((s) => s.field === field).map((s) => (field === 'place' ? (s.value as { name: string }).name.toLowerCase() : (s.value as { start: string | null }).start ?? '?'));

describe.each(Object.entries(layouts).map(([name, layout], turn) => [name, layout, turn] as const))('items set by %s', (_, layout, turn) => {
  it.each(Object.entries(lists))('%s', (region, items) => {
    // three of the lines in turn, so that each stands over each list
    for (const [lead, day] of Object.entries(leads).filter((_, k) => (k + turn) % 7 < 3)) {
      const text = `${lead.replace('R', region)}\n\n${items.map((i) => layout(i.place, i.says)).join('\n\n')}\n`;
      const { incidents } = run({ text, published: '2024-07-16', outlet: null, title: null }, { trained: false });
      const found = items.map(({ place }) => { const own = incidents.filter((i) => of(i.statements, 'place').includes(place.toLowerCase())); return [place, ...new Set(own.flatMap((i) => of(i.statements, 'date')))].join(' '); });
      expect(found, lead).toEqual(items.map(({ place }) => `${place} ${day}`));
    }
  });
});

describe('no day of a list', () => {
  it.each(['R\n16 July 2024, 08:10', 'Situation in the R as of 16 July 2024', 'R: week of 10 to 16 July 2024', 'Published on 16 July 2024. By town:'])('%s', (lead) => {
    const text = `${lead.replace('R', 'Daraa governorate')}\n\n${daraa.map((i) => `• ${i.place}: ${i.says}`).join('\n\n')}\n`;
    const { incidents } = run({ text, published: '2024-07-18', outlet: null, title: null }, { trained: false });
    expect(incidents.flatMap((i) => of(i.statements, 'date'))).toEqual([]);
  });
});

it('a heading on a line of its own says nothing of a paragraph with another heading', () => {
  const text = 'Nawa\nGunmen shot dead a former policeman.\n\nJasim\nA bomb on the road killed two soldiers.\n\nTafas\nArmed men abducted four farmers from a field.\n\nCorrection: Rebels shot down a helicopter and captured its pilot.';
  const { incidents } = run({ text, published: '2024-07-16', outlet: null, title: null }, { trained: false });
  expect(incidents.map((i) => of(i.statements, 'place').join())).toEqual(['nawa', 'jasim', 'tafas', '', '']);
});

describe('the same coding, however the text is set', () => {
  const plain = 'Gunmen from the Orm Front killed six people in Nawa on Monday, the provincial police said.\n\nFour others were wounded when the attackers fired at a bus near Jasim, according to a doctor at the hospital. The front denied it.';
  const coded = (text: string): unknown => {
    const { claims, incidents } = run({ text, published: '2024-07-16', outlet: null, title: null }, { trained: false });
    return [claims.map((c) => [c.claimant.name, c.stance, c.content.map((s) => text.slice(...s).replace(/\s+/g, ' '))]), incidents.map((i) => i.statements.map((s) => [s.field, s.value, s.polarity]))];
  };
  it.each<readonly [string, (text: string) => string]>([
    ['wrapped at 40 letters', (t) => t.replace(/(.{30,40}) /g, '$1\n')],
    ['with spaces that never break', (t) => t.replaceAll(' ', '\u00a0')],
    ['with thin spaces', (t) => t.replaceAll(' p', '\u2009p')],
  ])('%s', (_, set) => expect(coded(set(plain))).toEqual(coded(plain)));

  it.each(['FILE - Smoke rises after an air strike in Tafas, Oct. 9, 2023. (AP Photo)', 'Photo: A soldier stands guard in Tafas after a blast that killed nine', 'Mourners carry the body of a man killed in Tafas. (Photo by Odo Venn/Reed News)'])('but for a caption, which tells nothing: %s', (caption) => {
    const incidents = (text: string): unknown => run({ text, published: '2024-07-16', outlet: null, title: null }, { trained: false }).incidents.map((i) => [i.type, i.statements.length]);
    expect(incidents(plain.replace('\n\n', `\n\n${caption}\n\n`))).toEqual(incidents(plain));
  });
});
