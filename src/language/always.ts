import { hashOf } from './hash.ts';
import type { Letters } from './letters.ts';
import { slotOf, type Lexicon } from './lexicon.ts';

/** Words of reports of war that the treebanks hardly know and that are one thing wherever they stand: a tagger that guesses takes "airstrikes" for a verb and "denies" for a noun. By universal and fine tag. */
const always: Readonly<Record<string, string>> = {
  'NOUN|NNS': 'airstrikes warplanes gunships howitzers mortars minibuses gunmen militiamen militants insurgents jihadists separatists secessionists paramilitaries firefighters paramedics medics rescuers villagers herders pastoralists inmates abductees hostages captives ieds vbieds uavs condolences munitions checkpoints aides cousins commandos infantrymen servicemen policemen fishermen clergymen tribesmen outbreaks applicants teammates',
  'NOUN|NN': 'airstrike warplane gunship howitzer ied vbied svbied uav shrapnel gunfire shellfire mine minibus motorbike rickshaw gunman militiaman paramedic herder checkpoint',
  'VERB|VBZ': 'denies insists alleges affirms condemns urges warns kills rejects vows',
};

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));
const fight = hashOf('fighting');
const past = hashes('erupted broke raged flared continued resumed intensified escalated spread subsided eased stopped began started lasted killed left forced displaced reached shook engulfed');
const auxiliary = hashes('had has have was is will');
const around = hashes('in between around near at on across along inside outside among involving also');

/** "Fighting raged in A", "said fighting had broken out", "Fighting between A and B": the noun, though the treebanks know the word there as a participle alone ("Fighting the rebels, …"), and whether the next word is its past; by the hashes of the lower-case words. `opens`: the word stands first, or where a clause begins. */
export const fightingFirst = (word: number, next: number, opens: 'sentence' | 'clause'): 'noun' | 'noun and past' | null =>
  (word !== fight ? null : past.has(next) ? 'noun and past' : auxiliary.has(next) || (opens === 'sentence' && around.has(next)) ? 'noun' : null);
const surname = hashOf('Said');
const goesOn = hashes('to that the it he she they');
/** "Hassan Said", "Port Said": with its capital, behind a name and before no clause, a name and no verb; by the hashes of the word as written and of the next in lower case, and the tag before. */
export const isSurname = (cased: number, next: number, before: string): boolean => cased === surname && before === 'PROPN|NNP' && !goesOn.has(next);
const build = hashOf('building');
const behindHouse = hashes('in on at near of where after before which was and . ,');
const named: ReadonlySet<string> = new Set(['NOUN|NN', 'PROPN|NNP']);
/** "the state television building in A": a house, behind a noun in the singular and before what says where it stands; by the hashes of the lower-case words and the tag before. */
export const isHouse = (word: number, next: number, before: string): boolean => word === build && named.has(before) && behindHouse.has(next);

const state = hashOf('IS'), capitals = 16;
/** "IS said it had fired", "killed by IS near A": two capitals amid small letters name the group, and are no verb. */
export const isName = (word: Letters, before: Letters | undefined, next: Letters | undefined): boolean => word.cased === state && !((before?.flags ?? 0) & capitals) && !((next?.flags ?? 0) & capitals);

/** Tags of words behind which a clause may begin: "said", "that", "where", "and". */
export const opensClause: ReadonlySet<string> = new Set(['SCONJ|IN', 'VERB|VBD', 'VERB|VBZ', 'ADV|WRB', 'CCONJ|CC', 'PUNCT|,']);

/** The same look-up, with these words written into it, each with its one tag among a tagger's classes. */
export function withAlways(lexicon: Lexicon, classes: readonly string[]): Lexicon {
  const sets = [...lexicon.sets];
  for (const [name, words] of Object.entries(always)) {
    const entry = (sets.push([classes.indexOf(name)]) << 1) | 1;
    for (const hash of words.split(' ').map(hashOf)) {
      const at = slotOf(lexicon, hash);
      lexicon.keys[at] = hash;
      lexicon.entries[at] = entry;
    }
  }
  return { ...lexicon, sets };
}
