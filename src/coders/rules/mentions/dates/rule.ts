import { goesOver, openings, seconds } from './openings.ts';
import type { Reading } from './reading.ts';

/** What a rule may look at beside its own words. */
export interface Around {
  /** Up to 40 code units before the words, within the text. */
  readonly before: string;
  /** Up to 40 code units after the words. */
  readonly after: string;
  /** Whether 3/4/2024 is 3 April in this report. */
  readonly dayFirst: boolean;
}

/** A form of words and what it means, with the words that it can begin with and go on with, whether a point or a comma right between two words may stand in it, and after which first words it may end or go on anyhow; null from `read` where the words turn out to be something else. */
export interface Rule { readonly form: RegExp; readonly opens: RegExp; readonly goesOn: RegExp; readonly pointed: boolean; readonly mayEnd: (first: string) => boolean; readonly read: (m: RegExpExecArray, around: Around) => Reading | null }

/** A rule whose form is tried only where a word begins. */
export const rule = (source: string, read: Rule['read']): Rule => ({ form: new RegExp(source, 'iy'), opens: openings(source), ...seconds(source), pointed: goesOver(source, '.,'), read });
