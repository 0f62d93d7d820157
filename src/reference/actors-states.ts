import type { Country } from './countries.ts';
import type { ActorKind, ActorRow } from './actors-kinds.ts';

/** A part of a state that every country has: how it is called in ids and names, and the words that news uses for it. */
export interface StateRole { readonly name: string; readonly kind: ActorKind; readonly title: string; readonly within: string | null; readonly words: readonly string[] }

const role = (name: string, kind: ActorKind, title: string, within: string | null, words: string): StateRole => ({ name, kind, title, within, words: words.split('|') });

/** The parts of a state, after whose names the actors of every country are made. */
export const stateRoles: readonly StateRole[] = [
  role('', 'government', 'government', null, 'government|authorities|regime|junta|administration|leadership|cabinet|presidency|state|ruling junta|military junta|military government|transitional government|military rulers|military council'),
  role('forces', 'state-forces', 'armed forces', '', 'armed forces|army|military|forces|troops|troop|soldiers|soldier|servicemen|servicewomen|serviceman|defence forces|defence force|self defence forces|army soldiers|army troops|army units|army unit|army forces|army patrol|military forces|government forces|government troops|government soldiers|government army|military police|special forces|special operations forces|ground forces|land forces|ground troops|infantry|paratroopers|commandos|marines|artillery units|air defence|air defences|air defence forces|air defence units|air defence systems|military personnel|military units|federal forces|federal troops|occupation forces|occupying forces|state forces|national army|federal army|general staff|army general staff|armed forces general staff|army command|military command|high command|army headquarters|junta troops|junta forces|junta soldiers|regime forces|regime troops|junta military|peacekeepers|reservists|conscripts|snipers|gunners|tank crews|drone crews|drone units|army helicopters|military helicopters|helicopter gunships|attack helicopters|army aviation'),
  role('air-force', 'state-forces', 'air force', 'forces', 'air force|air forces|airforce|air force jets|air force planes|warplanes|warplane|fighter jets|fighter jet|jets|fighter planes|combat aircraft|war planes|bombers|military aircraft|pilots'),
  role('navy', 'state-forces', 'navy', 'forces', 'navy|naval forces|naval force|warships|warship|naval vessels|naval vessel|navy ships|navy ship|gunboats|fleet'),
  role('defence-ministry', 'ministry', 'defence ministry', '', 'defence ministry|ministry of defence|defence secretariat|secretariat of national defence|ministry of national defence|ministry of the armed forces|national defence ministry|armed forces ministry|defence department|department of defence|department of national defence|mod'),
  role('foreign-ministry', 'ministry', 'foreign ministry', '', 'foreign ministry|foreign secretariat|ministry of foreign affairs|foreign affairs ministry|foreign office|external affairs ministry|ministry of external affairs|department of foreign affairs|foreign affairs department|ministry of foreign relations|mfa'),
  role('interior-ministry', 'ministry', 'interior ministry', '', 'interior ministry|interior secretariat|security secretariat|ministry of interior|ministry of the interior|ministry of internal affairs|internal affairs ministry|home ministry|ministry of home affairs|home affairs ministry|ministry of internal security|security ministry|ministry of public security|public security ministry|ministry of security|interior ministry forces|interior ministry troops'),
  role('health-ministry', 'ministry', 'health ministry', '', 'health ministry|ministry of health|ministry of public health|public health ministry|health department|department of health|health authorities'),
  role('justice-ministry', 'ministry', 'justice ministry', '', 'justice ministry|ministry of justice|department of justice|justice department'),
  role('information-ministry', 'ministry', 'information ministry', '', 'information ministry|ministry of information|communications ministry|ministry of communications'),
  role('police', 'police', 'police', '', 'police|police force|police forces|police service|police services|national police|federal police|state police|riot police|police officers|police officer|policemen|policeman|military police|police command|police department|anti terrorism police|police commandos'),
  role('gendarmerie', 'police', 'gendarmerie', 'forces', 'gendarmerie|national gendarmerie|gendarmes|carabinieri'),
  role('security-forces', 'state-forces', 'security forces', '', 'security forces|security force|security services|security service|security agencies|security agents|paramilitary forces|paramilitary police|security personnel|security troops|defence and security forces'),
  role('national-guard', 'state-forces', 'national guard', '', 'national guard|national guard troops|national guardsmen'),
  role('border-guard', 'police', 'border guard', '', 'border guards|border guard|border guard service|border guard force|border force|border forces|border security forces|border police|frontier guards|border patrol|state border guard service|state border service|border troops'),
  role('coast-guard', 'police', 'coast guard', '', 'coast guard|coastguard|coast guards'),
  role('intelligence', 'agency', 'intelligence service', '', 'intelligence|intelligence service|intelligence services|intelligence agency|intelligence agencies|military intelligence|secret service|secret services|spy agency|state security|state security service|security and intelligence service|national intelligence service|intelligence directorate|intelligence agents|general intelligence'),
  role('prosecution', 'agency', 'public prosecution', '', 'prosecutors|prosecution|public prosecution|prosecutor general|prosecutor generals office|prosecutor general s office|prosecutors office|public prosecutors office|attorney generals office|attorney general'),
  role('civil-defence', 'agency', 'civil defence', '', 'civil defence|civil protection|civil protection agency|civil defence agency|emergency service|state emergency service|emergency ministry|ministry of emergency situations|emergencies ministry|disaster management authority|rescue services'),
  role('parliament', 'agency', 'parliament', '', 'parliament|national assembly|lower house|upper house'),
  role('state-media', 'outlet', 'state media', '', 'state media|state television|state tv|state news agency|state radio|state broadcaster|state run media|state run television|state run news agency|national television|state owned media|state owned television|state run tv|state run radio|official news agency|national news agency'),
  role('red-cross', 'organisation', 'Red Cross or Red Crescent', null, 'red cross|red crescent|red crescent society|red cross society'),
];

/** Words that may stand between a country's adjective and the part of the state. */
export const stateModifiers: ReadonlySet<string> = new Set(['federal', 'national', 'central', 'transitional', 'interim', 'regular', 'elite', 'joint', 'ruling', 'de', 'facto', 'allied', 'invading', 'occupying', 'occupation', 'own', 'mandatory', 'armed', 'backed', 'top', 'senior', 'islamist', 'caretaker', 'rebel', 'new', 'former', 'several', 'military', 'royal']);

const slug = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const overrides: Readonly<Record<string, string>> = { CD: 'dr-congo', CG: 'congo-republic', CI: 'ivory-coast' };

/** The id of a country's government ("united-states"), from which the ids of its parts are made. */
export const stateId = (c: Country): string => overrides[c.iso] ?? slug(c.name);

/** The id of a part of a country's state ("sudan-forces"). */
export const partId = (c: Country, part: string): string => (part ? `${stateId(c)}-${part}` : stateId(c));

/** The actor that a part of a country's state is. */
export function stateActor(c: Country, r: StateRole): ActorRow {
  const adjective = c.adjectives[0];
  const plain = r.name === 'red-cross' ? 'Red Cross' : r.title;
  const name = r.name === '' ? c.name : adjective ? `${adjective} ${plain}` : `${plain.charAt(0).toUpperCase()}${plain.slice(1)} of ${c.name}`;
  const aliases = r.name === '' ? [...c.aliases, `${adjective ?? c.name} government`] : [`${c.name}'s ${plain}`];
  return { id: partId(c, r.name), name, kind: r.kind, country: c.iso, aliases, unsure: [], memberOf: r.within === null ? [] : [{ id: partId(c, r.within) }], note: '' };
}
