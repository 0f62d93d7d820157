import type { NameKind } from '#language';
import type { Place } from '#reference';
import type { Kind } from './kinds.ts';

/** Words that may name a place: where they stand, what they may mean, how surely they are a place at all. */
export interface Candidate {
  readonly first: number; readonly last: number; readonly start: number; readonly end: number; readonly name: string; readonly sentence: number;
  readonly places: readonly Place[];
  /** The word beside the name that says what kind of place it is ("district"), and where the name with it ends. */
  readonly suffix: Kind | null;
  /** Part of an organisation's or another longer name. */
  readonly part: boolean;
  /** The text says that it is a place ("in X", "the town of X", "X district"). */
  readonly placed: boolean;
  /** The text calls it a village or town by name: no country and no division is meant. */
  readonly settled?: boolean;
}

/** The article of an Arabic name, which belongs to it ("El Obeid", "Ar Rahad"). */
export const article = /^(?:al|el|ar|ad|as|ash|at|az|an|ed|es|ez|er)$/i;

/** What the parse's names and the actors say of a stretch of text; null for nothing. */
export type Cover = (start: number, end: number) => { readonly kind: NameKind | 'actor'; readonly start: number; readonly end: number } | null;

/** What the finder knows of the text round a word. */
export interface Setting { readonly cover: Cover; readonly loud: ReadonlySet<number>; readonly persons: ReadonlySet<string>; readonly lower: ReadonlySet<string>; readonly previous: Candidate | undefined }
