export { Changed, type Desk } from './desk.ts';
export { settle } from './settle.ts';
export { facts, rowOf, toldOf, voiceOf, type Looked, type Member } from './view.ts';
