import { hashOf } from './hash.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of reports of war that the treebanks hardly know and that are one thing wherever they stand: a tagger that guesses takes "airstrikes" for a verb and "denies" for a noun. By universal and fine tag. */
const always: Readonly<Record<string, string>> = {
  'NOUN|NNS': 'airstrikes warplanes gunships howitzers mortars minibuses gunmen militiamen militants insurgents jihadists separatists secessionists paramilitaries firefighters paramedics medics rescuers villagers herders pastoralists inmates abductees hostages captives ieds vbieds uavs condolences munitions checkpoints aides cousins commandos infantrymen servicemen policemen fishermen clergymen tribesmen outbreaks applicants teammates',
  'NOUN|NN': 'airstrike warplane gunship howitzer ied vbied svbied uav shrapnel gunfire shellfire',
  'VERB|VBZ': 'denies insists alleges affirms condemns urges warns kills rejects vows',
};

/** The look-up with these words in it, each with its one tag among a tagger's classes. */
export function withAlways({ sets, keys, entries }: Lexicon, classes: readonly string[]): Lexicon {
  const all = [...sets], mask = keys.length - 1;
  for (const [name, words] of Object.entries(always)) {
    const entry = (all.push([classes.indexOf(name)]) << 1) | 1;
    for (const word of words.split(' ')) {
      const hash = hashOf(word);
      let at = hash & mask;
      while (entries[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
      keys[at] = hash;
      entries[at] = entry;
    }
  }
  return { sets: all, keys, entries };
}
