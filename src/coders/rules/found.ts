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

/** The mentions of one sentence. */
export const inSentence = <M extends { readonly sentence: number }>(mentions: readonly M[], sentence: number): readonly M[] => mentions.filter((m) => m.sentence === sentence);
