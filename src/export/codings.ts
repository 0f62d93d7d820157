import type { Coding } from '#model';
import { unnamed, type Names } from './rows.ts';

/** The codings as they stand, each `ascribe/coding@1`, in one JSON array. Texts do not leave the house; spans are of the report whose hash is given. */
export const codings = (list: readonly Coding[], names: Names = 'hidden'): string => JSON.stringify(names === 'shown' ? list : list.map(unnamed), null, 1);
