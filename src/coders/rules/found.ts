import type { Claim } from '#model';
import type { ActorMention, DateMention, Doc, PersonMention, PlaceMention, WeaponMention } from './doc.ts';

/** Everything that the steps before the incidents have found in a report. */
export interface Found {
  readonly doc: Doc;
  readonly claims: readonly Claim[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly persons: readonly PersonMention[];
  readonly weapons: readonly WeaponMention[];
}

const bySentence = new WeakMap<object, ReadonlyMap<number, readonly unknown[]>>();

/** The mentions of one sentence, in their order; a list is sorted into its sentences at the first call. */
export function inSentence<M extends { readonly sentence: number }>(mentions: readonly M[], sentence: number): readonly M[] {
  let made = bySentence.get(mentions);
  if (!made) {
    const lists = new Map<number, M[]>();
    for (const m of mentions) { const list = lists.get(m.sentence); if (list) list.push(m); else lists.set(m.sentence, [m]); }
    bySentence.set(mentions, made = lists);
  }
  return (made.get(sentence) ?? []) as readonly M[];
}

/** Whether a date begins after the report's day: what is told to have happened was not then. */
export const toCome = (found: Found, d: DateMention): boolean => found.doc.published !== null && d.value.start !== null && d.value.start > found.doc.published;
