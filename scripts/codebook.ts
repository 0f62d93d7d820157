import { certainties, claimantKinds, datePrecisions, placePrecisions, realities, relations, scopes, stances, statuses, types, variables, warnings, weaponClasses, type Entry } from '#codebook';

const cell = (s: string): string => s.replaceAll('|', '\\|');
const table = (title: string, about: string, entries: readonly Entry[]): string =>
  `## ${title}\n\n${about}\n\n| value | meaning |\n| --- | --- |\n${entries.map((e) => `| \`${e.name}\` | ${cell(e.means)}${e.code ? ` — ${cell(e.code)}` : ''} |`).join('\n')}\n`;

/** The codebook page, made from the codebook room. */
export const page = (): string => [
  '# Codebook\n\nMade from `src/codebook` by `npm run docs`; do not edit.\n',
  `## Variables\n\nA statement gives one of these a value, by one claim, with the words that say so.\n\n| variable | meaning | instructions |\n| --- | --- | --- |\n${Object.values(variables).map((v) => `| \`${v.name}\` | ${v.means} | ${cell(v.instructions)} |`).join('\n')}\n`,
  `## Types of incident\n\n| type | meaning | ACLED | UCDP | PLOVER |\n| --- | --- | --- | --- | --- |\n${types.map((t) => `| \`${t.name}\` | ${cell(t.means)} | ${t.acled.join('; ') || '–'} | ${t.ucdp ? 'yes' : '–'} | ${t.plover.join(', ') || '–'} |`).join('\n')}\n`,
  table('Stance', 'What a claimant does by a claim.', stances), table('Certainty', 'How sure a claim is.', certainties), table('Claimants', 'Who can claim.', claimantKinds),
  table('Reality', 'How real the report presents an incident.', realities), table('Scope', 'One event or many.', scopes), table('Precision of dates', 'Both ends are included.', datePrecisions),
  table('Precision of places', 'A point is drawn for 1 to 4 only.', placePrecisions), table('Status', 'Of the people counted, only as the text says it.', statuses),
  `## Weapons\n\n${weaponClasses.map((w) => `\`${w}\``).join(', ')}\n`, table('Links', 'How one incident bears on another.', relations), table('Warnings', 'A warning never changes a value.', warnings),
].join('\n');
