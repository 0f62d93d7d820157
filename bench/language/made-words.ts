/** Words for made sentences: common nouns of news and names from a syllabary of our own. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const lines = (text: string): readonly string[] => text.trim().split('\n').map((l) => l.trim());

/** A deed by its past and its participle; `people`: its object is people. */
export interface Deed { readonly past: string; readonly part: string; readonly people: boolean }
const deed = (people: boolean) => (w: string): Deed => { const [past = w, part = past] = w.split('/'); return { past, part, people }; };
export const deeds: readonly Deed[] = [
  ...list('killed killed killed wounded injured abducted kidnapped executed arrested detained captured murdered shot beheaded ambushed attacked massacred seized').map(deed(true)),
  ...list('attacked shelled bombed hit struck raided stormed seized destroyed burned captured targeted damaged torched looted overran/overrun').map(deed(false)),
];

export const numbers = list('two three four five six seven eight nine ten eleven twelve 13 14 15 16 18 20 21 25 30 42 60 100 120 300');
export const crowds = list('people civilians soldiers farmers children women villagers policemen officers militants fighters rebels students workers passengers worshippers guards traders miners troops residents others nuns teachers');
export const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const weapons = list('machetes rifles knives guns grenades drones rockets');
export const adjectives = { direction: list('northern southern eastern western central north-eastern') } as const;
export const firstNames = list('Amadu Selma Tarek Ilya Noor Davit Yusra Pedro Lucia Kwame Farid Anwar Olena Viktor Marta Hassan Ibrahim Aung Thida Rosa');
export const lastNames = list('Baron Keita Halabi Morun Daro Savchuk Lindo Traore Wardak Mbeki Salem Reyes Htun Osman Petrov Kamara Zubair');
export const towns = list('Kadora Bilema Tarsin Mosara Ghazil Orvene Dubrin Kasalo Menara Palengo Jubail Zarif Tamboro Kivara Norgan Lashir Sandu Hamra Wadiya Ruvena Bentu Ostrivka');

export const attackers = lines(`
*Gunmen/NOUN|NNS
*gunmen/NOUN|NNS
*Militants/NOUN|NNS
*rebels/NOUN|NNS
*Fighters/NOUN|NNS
*Soldiers/NOUN|NNS
*bandits/NOUN|NNS
*insurgents/NOUN|NNS
armed/ADJ|JJ/amod *men/NOUN|NNS
suspected/VERB|VBN/amod *jihadists/NOUN|NNS
unidentified/ADJ|JJ/amod *gunmen/NOUN|NNS
government/NOUN|NN/compound *forces/NOUN|NNS
security/NOUN|NN/compound *forces/NOUN|NNS
government/NOUN|NN/compound *troops/NOUN|NNS
the/DET|DT/det *army/NOUN|NN
army/NOUN|NN/compound *helicopters/NOUN|NNS
Russian/ADJ|JJ/amod *troops/NOUN|NNS
Israeli/ADJ|JJ/amod *forces/NOUN|NNS
Syrian/ADJ|JJ/amod *soldiers/NOUN|NNS
a/DET|DT/det *gunman/NOUN|NN
two/NUM|CD/nummod *attackers/NOUN|NNS
the/DET|DT/det *attackers/NOUN|NNS
*Police/NOUN|NNS
cartel/NOUN|NN/compound *gunmen/NOUN|NNS
`);
export const groups = lines(`
the/DET|DT/det *group/NOUN|NN
the/DET|DT/det Kadora/PROPN|NNP/compound Liberation/PROPN|NNP/compound *Front/PROPN|NNP
the/DET|DT/det *KLF/PROPN|NNP
the/DET|DT/det People/PROPN|NNP/compound *Army/PROPN|NNP
the/DET|DT/det 14th/ADJ|JJ/amod *Brigade/PROPN|NNP
the/DET|DT/det *militia/NOUN|NN
the/DET|DT/det defence/NOUN|NN/compound *ministry/NOUN|NN
the/DET|DT/det *junta/NOUN|NN
`);
export const things = lines(`
a/DET|DT/det car/NOUN|NN/compound *bomb/NOUN|NN
a/DET|DT/det roadside/NOUN|NN/compound *bomb/NOUN|NN
a/DET|DT/det drone/NOUN|NN/compound *strike/NOUN|NN
an/DET|DT/det air/NOUN|NN/compound *strike/NOUN|NN
an/DET|DT/det *airstrike/NOUN|NN
a/DET|DT/det suicide/NOUN|NN/compound *bomber/NOUN|NN
a/DET|DT/det *blast/NOUN|NN
an/DET|DT/det *explosion/NOUN|NN
*Shelling/NOUN|NN
artillery/NOUN|NN/compound *fire/NOUN|NN
a/DET|DT/det *missile/NOUN|NN
two/NUM|CD/nummod *rockets/NOUN|NNS
three/NUM|CD/nummod *drones/NOUN|NNS
guided/VERB|VBN/amod *bombs/NOUN|NNS
mortar/NOUN|NN/compound *shells/NOUN|NNS
an/DET|DT/det *attack/NOUN|NN
a/DET|DT/det *raid/NOUN|NN
an/DET|DT/det *ambush/NOUN|NN
a/DET|DT/det *landmine/NOUN|NN
`);
export const sites = lines(`
a/DET|DT/det *market/NOUN|NN
a/DET|DT/det police/NOUN|NN/compound *post/NOUN|NN
a/DET|DT/det *convoy/NOUN|NN
a/DET|DT/det *school/NOUN|NN
a/DET|DT/det *hospital/NOUN|NN
a/DET|DT/det military/ADJ|JJ/amod *base/NOUN|NN
an/DET|DT/det army/NOUN|NN/compound *camp/NOUN|NN
a/DET|DT/det *checkpoint/NOUN|NN
a/DET|DT/det *village/NOUN|NN
a/DET|DT/det residential/ADJ|JJ/amod *building/NOUN|NN
the/DET|DT/det *town/NOUN|NN
a/DET|DT/det *bus/NOUN|NN
a/DET|DT/det *mosque/NOUN|NN
several/ADJ|JJ/amod *houses/NOUN|NNS
two/NUM|CD/nummod *vehicles/NOUN|NNS
a/DET|DT/det power/NOUN|NN/compound *plant/NOUN|NN
`);
export const bases = lines(`
the/DET|DT/det *town/NOUN|NN
the/DET|DT/det *village/NOUN|NN
the/DET|DT/det *province/NOUN|NN
the/DET|DT/det *city/NOUN|NN
the/DET|DT/det *district/NOUN|NN
the/DET|DT/det *region/NOUN|NN
`);
export const offices = lines(`
a/DET|DT/det *teacher/NOUN|NN
the/DET|DT/det *governor/NOUN|NN
a/DET|DT/det local/ADJ|JJ/amod *official/NOUN|NN
the/DET|DT/det district/NOUN|NN/compound *chief/NOUN|NN
a/DET|DT/det police/NOUN|NN/compound *spokesman/NOUN|NN
a/DET|DT/det village/NOUN|NN/compound *elder/NOUN|NN
a/DET|DT/det *journalist/NOUN|NN
the/DET|DT/det *mayor/NOUN|NN
`);
