/** The five roles of MUC-4 after Du et al. 2021: who did it (persons, organisation), what was hit, who by name was harmed, with what. */
export const roles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const;
export type RoleName = (typeof roles)[number];

/** How many labels the first pass has: the roles, and people harmed who are described and not named, who tell of an incident though they fill no role. */
export const passLabels = roles.length + 1;

/** The incident types of MUC-4. */
export const kinds = ['ATTACK', 'BOMBING', 'KIDNAPPING', 'ARSON', 'ROBBERY', 'FORCED WORK STOPPAGE'] as const;
export type Kind = (typeof kinds)[number];

/** How a report of MUC-4 stands to an organisation's deed. */
export const confidences = ['REPORTED AS FACT', 'CLAIMED OR ADMITTED', 'SUSPECTED OR ACCUSED', 'SUSPECTED OR ACCUSED BY AUTHORITIES', 'POSSIBLE'] as const;
export type Confidence = (typeof confidences)[number];

/** Words for comparison as the keys of MUC-4 are compared: lower case, without punctuation and articles (Du et al. 2021). */
export const plain = (s: string): string => s.toLowerCase().replace(/[!-/:-@[-`{-~]/g, '').replace(/\b(?:a|an|the)\b/g, ' ').split(/\s+/).filter(Boolean).join(' ');
