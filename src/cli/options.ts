import { InvalidArgumentError, type Command } from 'commander';
import { realDay } from '#intake';

/** What a reader may say of a report on the command line. */
export interface MetaOptions { readonly published?: string; readonly outlet?: string; readonly url?: string; readonly title?: string }

/** A day that the calendar has; anything else is a wrong use of the command. */
export function day(words: string): string {
  if (!realDay(words)) throw new InvalidArgumentError(`"${words}" is no day of the calendar; write YYYY-MM-DD.`);
  return words;
}

/** A whole number of one or more. */
export function many(words: string): number {
  if (!/^[1-9]\d{0,3}$/.test(words)) throw new InvalidArgumentError(`"${words}" is no whole number of one or more.`);
  return Number(words);
}

/** Adds the options that say what is known of a report. */
export const metaOptions = (command: Command): Command => command
  .option('--published <day>', 'day of publication, YYYY-MM-DD; without it no year is supplied', day)
  .option('--outlet <name>', 'who published it').option('--url <url>', 'where it was published').option('--title <words>', 'its headline');

/** Adds the option that names a folder of own lists. */
export const ownLists = (command: Command): Command => command.option('--reference <dir>', 'a folder of own lists, actors.tsv and weapons.tsv, that add to the known ones or take their place (docs/actors.md)');

/** Adds the option that leaves out the trained attribution model. */
export const rulesOnly = (command: Command): Command => command.option('--rules-only', 'do without the trained attribution model');

/** A port: a whole number from 0 to 65535. */
export function port(words: string): number {
  if (!/^\d{1,5}$/.test(words) || Number(words) > 65535) throw new InvalidArgumentError(`"${words}" is no port; write a whole number from 0 to 65535.`);
  return Number(words);
}
