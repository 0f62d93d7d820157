/** What an actor is: the kinds of the reference, with their meaning. */
export const actorKinds = [
  { name: 'government', means: 'a state or a government, also by its capital or seat' },
  { name: 'ministry', means: 'a ministry or department of state' },
  { name: 'state-forces', means: 'armed forces of a state, their services, commands and units' },
  { name: 'police', means: 'police, gendarmerie and other law enforcement' },
  { name: 'agency', means: 'intelligence, prosecution, civil defence and other bodies of a state' },
  { name: 'armed-group', means: 'an armed organisation that is not a state force, pro-government militias and criminal groups among them' },
  { name: 'party', means: 'a political party, movement or administration without forces of its own name' },
  { name: 'intergovernmental', means: 'a body of several states: the UN and its missions, the African Union, NATO' },
  { name: 'monitor', means: 'a body that counts or documents events or rights' },
  { name: 'organisation', means: 'another organisation: relief, medical, professional, religious' },
  { name: 'outlet', means: 'a news agency, paper, broadcaster or site' },
] as const;

/** The name of an actor's kind. */
export type ActorKind = (typeof actorKinds)[number]['name'];

/** Membership of one actor in another, with ISO days, months or years where they are known. */
export interface Membership { readonly id: string; readonly from?: string; readonly to?: string }

/** An actor of the reference. `country` is ISO 3166-1, null across borders; an alias in `unsure` counts only where the report's context speaks for it. */
export interface ActorRow { readonly id: string; readonly name: string; readonly kind: ActorKind; readonly country: string | null; readonly aliases: readonly string[]; readonly unsure: readonly string[]; readonly memberOf: readonly Membership[]; readonly note: string }
