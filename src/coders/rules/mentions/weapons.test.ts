import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weaponClasses } from '#codebook';
import { weaponNames } from '#reference';
import { cut, fits } from '#text';
import { plainDoc } from './doc.cases.ts';
import { findWeapons } from './weapons.ts';

const weapons = (text: string) => { const doc = plainDoc(text); return findWeapons(doc).map((w) => `${w.class}: ${cut(doc.text, w.span)}`); };

describe('weapons by class', () => {
  it('are of every class', () => expect(new Set(weaponNames.map((w) => w.class))).toEqual(new Set(weaponClasses)));
  it.each<readonly [string, readonly string[]]>([
    ['An unmanned boat packed with explosives hit the ship.', ['drone: unmanned boat packed with explosives']], ['Two women were killed by gunfire.', ['firearm: gunfire']], ['Nine Shahed-136 drones and two Iskander missiles hit the town.', ['drone: Shahed-136 drones', 'missile: Iskander missiles']], ['Warplanes dropped barrel bombs.', ['aircraft: Warplanes', 'bomb: barrel bombs']],
    ['Guided glide bombs fell.', ['bomb: glide bombs']], ['Grad rockets and 155mm shells landed.', ['rocket: Grad rockets', 'artillery: 155mm shells']], ['HIMARS fire killed nine.', ['rocket: HIMARS']], ['A mortar round landed.', ['mortar: mortar round']], ['They fired 120mm mortar shells.', ['mortar: 120mm mortar shells']], ['A tank shelled the house.', ['other: tank']],
    ['A combine harvester ran over a mine in a field.', ['mine: mine']],
    ['An improvised explosive device (IED) went off.', ['bomb: improvised explosive device', 'bomb: IED']], ['A car packed with explosives blew up.', ['vehicle-bomb: car packed with explosives']], ['A VBIED blew up.', ['vehicle-bomb: VBIED']],
    ['Gunmen shot two in the Tank district.', []], ['A patrol in Tank was shot at.', []], ['Tank fire hit the house.', ['artillery: Tank fire']], ['They raided a gold mine.', []],
    ['The truck hit a mine.', ['mine: mine']], ['They stepped on a landmine.', ['mine: landmine']], ['Men with Kalashnikovs and machetes came.', ['firearm: Kalashnikovs', 'blade: machetes']], ['He threw a hand grenade.', ['grenade: hand grenade']],
    ['Assam Rifles troops came with assault rifles.', ['firearm: assault rifles']], ['White phosphorus fell.', ['fire: White phosphorus']], ['They used chlorine gas and sarin.', ['chemical: chlorine gas', 'chemical: sarin']], ['A petrol bomb was thrown.', ['fire: petrol bomb']], ['Men armed with iron rods and stones beat him.', ['other: iron rods', 'other: stones']],
    ['Fighter jets bombed the camp.', ['aircraft: Fighter jets']], ['A Patriot battery fired.', ['missile: Patriot battery']], ['An RPG hit it.', ['grenade: RPG']], ['They fired an RPG shell at it.', ['grenade: RPG shell']], ['A helicopter struck the post and was shot at.', ['aircraft: helicopter']], ['FPV drones struck.', ['drone: FPV drones']], ['A ROADSIDE BOMB KILLED NINE', ['bomb: ROADSIDE BOMB']], ['Gunmen carrying rifles came.', ['firearm: rifles']], ['He was wounded in a mine blast.', ['mine: mine']], ['They seized the post and shot the guards with rifles.', ['firearm: rifles']],
  ])('%s', (text, want) => expect(weapons(text)).toEqual(want));
});

describe('what is none', () => {
  it.each([
    'Two rifles and a pistol were recovered at the scene.', 'Troops and rebels exchanged gunfire.', 'Cylinders shot over the wall “like rockets”.', 'The plant is sitting on a time bomb.', 'Police arrested a man with 206 rounds of ammunition.', 'Nine diggers died at a mine near Orsk.', 'The wounded were evacuated by helicopter.', 'The 9th rifle regiment left.', 'Spent shells lay in the yard.', 'Six had gunshot wounds.', 'It armed an anti-tank unit.',
    'They took a mortar and four vehicles.', 'They fired at nothing but a mortar crew.', 'A gold mine collapsed.', 'The friend of mine left.', 'She works for the shell company.', 'The passenger plane landed in the fog.', 'He dodged a bullet in the vote.', 'It was a bombshell.', 'The club met by the stone bridge.', 'Critics will drone on.', 'Gun laws passed.', 'Rocket scientists met.',
    'Ministers will axe the plan.', 'The arrow on the map points north.', 'Predator loans rose.'.toLowerCase(), 'It is a stone’s throw from here.', 'The bomb squad trained.', 'A lancet is a knife-like tool of peace.'.replace('knife-like ', ''), 'The jet stream moved.', 'Governor Hyacinth Patriot Emad spoke.', 'The Qassam Brigades spoke.', 'A commander in the rocket unit spoke.', 'It burned a missile factory.', 'It hit a workshop producing drones.', 'A depot storing rockets burned.', 'A helicopter that was sent for the wounded was also shot at.', 'Two armoured vehicles and a lorry were destroyed.',
    'A boatman was hit by a stray bullet.', 'Since May the following have been destroyed: 650 aircraft, 283 helicopters, 19 tanks.', 'He said cars full of ammunition had been destroyed.',
  ])('pass: %s', (text) => expect(weapons(text)).toEqual([]));
});

describe('own words', () => {
  it('are found in both numbers', () => { const doc = plainDoc('Two thunder sticks and a thunder stick lay there.'); expect(findWeapons(doc, [{ words: 'thunder stick', class: 'firearm' }]).map((w) => w.class)).toEqual(['firearm', 'firearm']); });
});

describe('any text', () => {
  const word = fc.oneof(fc.constantFrom('mine', 'bomb', 'car', 'drone', 'the', 'gold', 'white', 'phosphorus', 'fired', '.', '\n'), fc.string({ maxLength: 8 }));
  it('gives weapons that stand in it, in order', () => fc.assert(fc.property(fc.array(word, { maxLength: 60 }), (words) => {
    const doc = plainDoc(words.join(' ').replace(/[{}]/g, ''));
    const all = findWeapons(doc);
    all.forEach((w, i) => { expect(fits(w.span, doc.text.length)).toBe(true); if (i) expect(w.span[0]).toBeGreaterThanOrEqual(all[i - 1]?.span[1] ?? 0); });
  }), { numRuns: 150 }));
  it('takes time in proportion to its length', () => {
    const time = (n: number): number => { const doc = { ...plainDoc(''), text: 'a mine and a jet and a shell by the stone bridge '.repeat(n) }; const began = process.cpuUsage().user; findWeapons(doc); return process.cpuUsage().user - began; };
    time(200);
    expect(time(2000)).toBeLessThan(40 * time(200) + 200_000);
  });
});
