export type { Name, NameKind, Parse, Sentence, Token, Upos } from './parse.ts';
export { parse, type ParseOptions } from './read.ts';
export type { Known } from './names.ts';
export { analyse, type Analysis, type Mode } from './analyse.ts';
export { tagConllu, toConllu } from './conllu-write.ts';

export { keepTold, toldOf, type Told } from './told.ts';
export { bySpelling, markBySpelling, spellingAt, type Spelling } from './spelling.ts';
export { lowForm, lowLemma, spelled, spelledLemma, treesMade } from './word.ts';
export { isWeekday } from './unsaid.ts';
