/** A value that a variable can take: its name, what it means, and how to decide for it. */
export interface Entry { readonly name: string; readonly means: string; readonly code?: string }

/** A type of incident with its counterparts abroad: ACLED event / sub-event, whether UCDP counts it, PLOVER (mode). */
export interface TypeEntry extends Entry { readonly acled: readonly string[]; readonly ucdp: boolean; readonly plover: readonly string[]; /** How specific: the finest type that some claim gives wins. */ readonly fineness: number }

const type = (name: string, means: string, fineness: number, acled: string | readonly string[], ucdp: boolean, plover: string | readonly string[]) =>
  ({ name, means, fineness, acled: typeof acled === 'string' ? [acled] : acled, ucdp, plover: typeof plover === 'string' ? [plover] : plover });

/** Types of incident, in the codebook's order. */
export const types = [
  type('air-strike', 'A strike by aircraft, crewed or drone; `weapon` says which.', 3, 'Explosions/Remote violence / Air/drone strike', true, ['ASSAULT (aerial)', 'ASSAULT (drone)']),
  type('shelling', 'Artillery, rocket, mortar or missile fire.', 3, 'Explosions/Remote violence / Shelling/artillery/missile attack', true, 'ASSAULT (heavy-weapons)'),
  type('bombing', 'An improvised explosive device, mine, car bomb or other planted bomb.', 3, 'Explosions/Remote violence / Remote explosive/landmine/IED', true, 'ASSAULT (explosives)'),
  type('suicide-bombing', 'A bomb set off by its bearer.', 4, 'Explosions/Remote violence / Suicide bomb', true, 'ASSAULT (suicide-attack)'),
  type('grenade', 'A hand grenade thrown or launched.', 3, 'Explosions/Remote violence / Grenade', true, 'ASSAULT (explosives)'),
  type('chemical-attack', 'Use of a chemical weapon.', 4, 'Explosions/Remote violence / Chemical weapon', true, 'ASSAULT (unconventional)'),
  type('clash', 'Armed fighting in which both sides fight.', 2, 'Battles / Armed clash', true, 'ASSAULT (firearms)'),
  type('capture', 'Territory, a town or a base taken.', 2, ['Battles / Non-state actor overtakes territory', 'Battles / Government regains territory', 'Strategic developments / Non-violent transfer of territory'], false, ['ASSAULT', 'COERCE (seize)']),
  type('attack', 'An armed, one-sided attack on people: shooting, raid, stabbing.', 2, 'Violence against civilians / Attack', true, 'ASSAULT'),
  type('killing', 'An execution, an assassination, or a death whose means are not told.', 1, 'Violence against civilians / Attack', true, 'ASSAULT (targeted)'),
  type('abduction', 'People taken away by force.', 3, 'Violence against civilians / Abduction/forced disappearance', false, 'ASSAULT (abduct)'),
  type('sexual-violence', 'Rape and other sexual violence.', 3, 'Violence against civilians / Sexual violence', false, 'ASSAULT (sexual)'),
  type('torture', 'Torture or ill-treatment of persons held.', 3, 'Violence against civilians / Attack', false, 'ASSAULT (torture)'),
  type('arrest', 'Persons detained by an authority.', 3, 'Strategic developments / Arrests', false, 'COERCE (arrest)'),
  type('destruction', 'Looting, arson, demolition or sabotage of property.', 2, 'Strategic developments / Looting/property destruction', false, 'ASSAULT (destroy)'),
  type('interception', 'A weapon shot down or defused.', 3, 'Strategic developments / Disrupted weapons use', false, []),
  type('protest', 'A demonstration.', 2, ['Protests / Peaceful protest', 'Protests / Protest with intervention', 'Protests / Excessive force against protesters'], false, 'PROTEST (demo)'),
  type('riot', 'Violent demonstration or mob violence.', 2, ['Riots / Violent demonstration', 'Riots / Mob violence'], false, 'PROTEST (riot)'),
  type('agreement', 'A truce or an exchange of prisoners that was concluded.', 2, 'Strategic developments / Agreement', false, ['AGREE', 'RETREAT (ceasefire)']),
  type('displacement', 'People made to flee.', 1, [], false, []),
  type('unexplained-explosion', 'An explosion of which nobody yet says what it was.', 1, 'Strategic developments / Other', false, []),
  type('unspecified', '"Operation", "strike" or "incident" with no means told.', 0, 'Strategic developments / Other', false, []),
] as const satisfies readonly TypeEntry[];

/** What a claimant does by a claim. */
export const stances = [
  { name: 'states', means: 'says that it is so', code: 'said, reported, announced, told, added, according to; also praise, promises, plans, condolence, and warnings of what others or events may do' },
  { name: 'confirms', means: 'says that an earlier claim is so', code: 'confirmed, acknowledged, verified' },
  { name: 'denies', means: 'says that it is not so', code: 'denied, rejected, dismissed, refuted; needs something to deny' },
  { name: 'admits', means: 'says: we did it', code: 'claimed responsibility, admitted, said its forces had struck' },
  { name: 'accuses', means: 'says: they did it, they are answerable', code: 'blamed, accused, held responsible' },
  { name: 'condemns', means: 'judges it bad', code: 'condemned, denounced, called it a violation' },
  { name: 'threatens', means: 'says what it will do to another', code: 'warned, vowed, threatened, only where the claimant itself would act' },
  { name: 'demands', means: 'wants another to act', code: 'demanded, urged, called for' },
  { name: 'doubts', means: 'says that it is not known or not sure', code: 'could not confirm, is investigating, no evidence' },
] as const satisfies readonly Entry[];

/** How sure a claim is. */
export const certainties = [
  { name: 'stated', means: 'said without reserve' },
  { name: 'hedged', means: 'reportedly, allegedly, may have, is believed to, according to unconfirmed …' },
] as const satisfies readonly Entry[];

/** Who can claim. */
export const claimantKinds = [
  { name: 'report', means: "the report's own voice" }, { name: 'outlet', means: 'a news outlet or agency' }, { name: 'person', means: 'a person, named or described by office' },
  { name: 'organisation', means: 'an armed group, army, ministry, company, monitor or other body' }, { name: 'government', means: 'a government, also by its capital' },
  { name: 'unnamed', means: 'nobody by name: security sources, witnesses, an agentless passive' },
] as const satisfies readonly Entry[];

/** How real the report presents an incident. */
export const realities = [
  { name: 'occurred', means: 'the report says it, or an attributed account that nobody in the report contests or hedges' },
  { name: 'alleged', means: 'hedged throughout, told only by a party about its enemy, or contested' },
  { name: 'denied', means: 'only mentioned in order to be denied' },
  { name: 'historical', means: "told as background to this report's news" },
] as const satisfies readonly Entry[];

/** Whether an incident is one event or a summary of many. */
export const scopes = [
  { name: 'single', means: 'one event' }, { name: 'aggregate', means: 'a summary over many events ("more than 160 attacks since October")' },
] as const satisfies readonly Entry[];

/** Counts of people, by what befell them. */
export const tollFields = ['killed', 'injured', 'missing', 'abducted', 'detained', 'displaced', 'released'] as const;

/** How precise a date is. */
export const datePrecisions = [
  { name: 'day', means: 'one day' }, { name: 'days', means: 'two to six days, or a third of a month' }, { name: 'week', means: 'a week' }, { name: 'month', means: 'a month, or up to one' },
  { name: 'year', means: 'a year, or up to one' }, { name: 'since', means: 'a start without an end' }, { name: 'unknown', means: 'words without a resolved date' },
] as const satisfies readonly Entry[];

/** How precise a place is, after UCDP; a point is drawn only for 1–4. */
export const placePrecisions = [
  { name: '1', means: 'exact' }, { name: '2', means: 'near or part of a known place' }, { name: '3', means: 'district' }, { name: '4', means: 'province' },
  { name: '5', means: 'border, line or larger region' }, { name: '6', means: 'country' }, { name: '7', means: 'sea or air' },
] as const satisfies readonly Entry[];

/** Status of the people counted, only as the text says it. */
export const statuses = [
  { name: 'civilian', means: 'the text calls them civilians, or their office is a civilian one' },
  { name: 'combatant', means: 'soldiers, fighters, militants named as such' },
  { name: 'unstated', means: 'the text does not say' },
] as const satisfies readonly Entry[];

/** Which side the people counted were on. */
export const sides = ['attacked', 'attacker', 'bystander'] as const;

/** Classes of weapon. */
export const weaponClasses = ['drone', 'aircraft', 'missile', 'rocket', 'artillery', 'mortar', 'bomb', 'vehicle-bomb', 'mine', 'firearm', 'blade', 'grenade', 'chemical', 'fire', 'other'] as const;

/** How one incident bears on another. */
export const relations = [
  { name: 'retaliation-for', means: 'done in answer to the other' }, { name: 'consequence-of', means: 'caused by the other' }, { name: 'follow-up-of', means: 'next step after the other' },
  { name: 'part-of', means: 'a sub-event of the other' }, { name: 'same-campaign', means: 'one campaign with the other' },
] as const satisfies readonly Entry[];

/** Warnings: none ever changes a value. */
export const warnings = [
  { name: 'no-anchor-date', means: 'a relative date has nothing to be counted from' },
  { name: 'weekday-contradicts-date', means: 'the weekday named is not the weekday of the date named; the date is kept' },
  { name: 'count-mismatch', means: 'a list does not add up to its total' },
  { name: 'joint-count', means: 'killed and wounded are given in one number: no toll is made' },
  { name: 'ambiguous-place', means: 'a place name has several bearers that the report does not tell apart' },
  { name: 'unresolved-claimant', means: 'the text does not tell who says it' },
  { name: 'truncated-text', means: 'the text breaks off' },
  { name: 'language-unsupported', means: 'the text is in a language that this coder does not read' },
  { name: 'sentence-too-long', means: 'a sentence was cut for its length' },
] as const satisfies readonly Entry[];

type NameOf<T extends readonly { readonly name: string }[]> = T[number]['name'];
export type IncidentType = NameOf<typeof types>;
export type Stance = NameOf<typeof stances>;
export type Certainty = NameOf<typeof certainties>;
export type ClaimantKind = NameOf<typeof claimantKinds>;
export type Reality = NameOf<typeof realities>;
export type Scope = NameOf<typeof scopes>;
export type TollField = (typeof tollFields)[number];
export type DatePrecision = NameOf<typeof datePrecisions>;
export type PlacePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Status = NameOf<typeof statuses>;
export type Side = (typeof sides)[number];
export type WeaponClass = (typeof weaponClasses)[number];
export type Relation = NameOf<typeof relations>;
export type WarningCode = NameOf<typeof warnings>;
