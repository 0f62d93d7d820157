import { hashOf } from './hash.ts';
import { slotOf, type Lexicon } from './lexicon.ts';

/** Words of reports of war that the treebanks hardly know and that are one thing wherever they stand: a tagger that guesses takes "airstrikes" for a verb and "denies" for a noun. By universal and fine tag. */
const always: Readonly<Record<string, string>> = {
  'NOUN|NNS': 'airstrikes warplanes gunships howitzers mortars minibuses gunmen militiamen militants insurgents jihadists separatists secessionists paramilitaries firefighters paramedics medics rescuers villagers herders pastoralists inmates abductees hostages captives ieds vbieds uavs condolences munitions checkpoints aides cousins commandos infantrymen servicemen policemen fishermen clergymen tribesmen outbreaks applicants teammates',
  'NOUN|NN': 'airstrike warplane gunship howitzer ied vbied svbied uav shrapnel gunfire shellfire',
  'VERB|VBZ': 'denies insists alleges affirms condemns urges warns kills rejects vows',
};

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
