export type { Name, NameKind, Parse, Sentence, Token, Upos } from './parse.ts';
