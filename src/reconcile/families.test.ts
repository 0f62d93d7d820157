import { describe, expect, it } from 'vitest';
import { bandKeys, fingerprint, sameStory } from './index.ts';

const story = `MERU, Sarland (Northgate Wire) — Two mortar rounds struck the grain market of Meru shortly after dawn on Monday, killing at least six traders and setting fire to a row of lorries, the provincial governor said.

Rescue workers carried the wounded to a clinic on the river road, where nurses treated them on the floor of a corridor. The governor blamed the Marsh Column, which holds the hills to the north of the town.

The Marsh Column said that it had fired at a depot of the provincial guard and that no market had been hit. Trade in the market had only begun again in the spring, after a truce that both sides have broken since.

Lorry drivers said that they would not go back until the road was safe. The governor asked the capital for a convoy with flour and medicine.`;
const communique = '"Our units answered fire from the depot of the guard at first light and destroyed four of its lorries with all that they carried; whoever speaks of a market speaks for the enemy, and we shall answer each round that falls upon our villages with two, until the guard has left the valley and its prisons are open, and we call upon all traders to keep away from the depots of the guard, which are lawful targets by day and by night."';
const sentences = story.split(/(?<=\.)\s+/);

/** Whether two texts share a key, as a table would find them, and are then taken for one story. */
function family(a: string, b: string): boolean {
  const [x, y] = [fingerprint(a), fingerprint(b)], keys = new Set(bandKeys(x));
  return bandKeys(y).some((k) => keys.has(k)) && sameStory(x, y).same;
}

describe('one story', () => {
  it.each<[string, string]>([
    ['itself', story],
    ['another headline', `Market burns in Meru\n\n${story}`],
    ['another headline and first line', `Six dead in Sarland\n\nMortar fire has hit a market in the east of the country.\n\n${sentences.slice(1).join(' ')}`],
    ['the end cut', sentences.slice(0, 5).join(' ')],
    ['a sentence dropped and another credit', sentences.filter((_, i) => i !== 3).join(' ').replace('(Northgate Wire)', '(NW)')],
    ['other quotation marks, dashes and breaks', story.replaceAll('—', '--').replaceAll('\n\n', '\n')],
    ['a paragraph of its own', `${story}\n\nThe Harbour Times has asked the council of Meru how many of the stalls had been let.`],
  ])('%s', (_, other) => { expect(family(story, other)).toBe(true); });
});

describe('two stories', () => {
  const own = `The war council of the Marsh Column put out a statement on Monday night after the fighting at Meru.\n\n${communique}\n\nOur correspondent counted eleven burnt lorries beside the river and saw no guard post within a mile of the stalls. Two drivers who hid below the bridge spoke of four blasts.`;
  const other = `Both sides gave accounts of the dawn attack on a town in the valley, and neither could be checked by this paper.\n\n${communique}\n\nThe guard's commander called that a lie and showed reporters the tail fins of two rounds, which he kept in a sack under his desk at the barracks in the provincial capital.`;
  it.each<[string, string, string]>([
    ['an independent account of the same', story, 'At least six people died when mortars hit a market in Meru on Monday, according to officials in Sarland. Witnesses told this paper that the first blast came at ten to six, as the stalls were being set up, and that a second followed while people ran. A doctor at the clinic said that she had counted nine dead by noon.'],
    ['two reports of one communiqué', own, other],
    ['two bare communiqués with a line each', `The Column said: ${communique}`, `A statement read on the radio: ${communique}`],
    ['nothing at all', '', 'x'],
  ])('%s', (_, a, b) => { expect(family(a, b)).toBe(false); });
  it('tells that a quotation is shared', () => { expect(sameStory(fingerprint(own), fingerprint(other)).reasons).toContain('a long quotation in common'); });
});

describe('credits', () => {
  it.each<[string, readonly string[]]>([['LIMA (Reuters) - Police said', ['Reuters']], ['KYIV, Ukraine (AP) — Police said', ['AP']], ['Six people died. — AFP', ['AFP']], ['MERU, Sarland (Northgate Wire) — Two', ['Northgate Wire']], ['The party (AP) won', ['AP']], ['The aperture of Reuters Street', []]])('%s', (text, found) => { expect(fingerprint(text).credits).toEqual(found); });
});

describe('huge texts', () => {
  // a quadratic step would take minutes here
  it.each<[string, string]>([['one word', 'word '.repeat(300_000)], ['no space', 'x'.repeat(2_000_000)], ['open quotations', '" “'.repeat(200_000)], ['open brackets', 'A (B'.repeat(200_000)], ['dashes', '— '.repeat(300_000)], ['one sentence', 'Aa1 b2, '.repeat(200_000)]])('of %s are read in linear time', (_, text) => { expect(bandKeys(fingerprint(text)).length).toBeGreaterThan(0); }, 30_000);
});
