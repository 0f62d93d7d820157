import type { Claim } from '#model';
import type { Cue, Frame } from './lexicon.ts';

type Stance = Claim['stance'];

/** Verbs that attribute, as lemmas, by frame and stance: wider than the rules' own cues, for what the trained model proposes. */
const verbs: readonly (readonly [Frame, Stance, string, Stance?])[] = [
  ['clause', 'states', 'say tell add state restate put give announce report claim insist stress argue maintain assert declare explain recall note write tweet retweet post repeat reiterate testify remark estimate allege conclude disclose reveal pledge promise complain caution predict contend emphasize emphasise counter reply joke lament boast suggest indicate describe mention comment relate recount narrate inform notify brief advise affirm aver avow swear attest certify clarify specify detail outline summarise summarize observe opine reckon assess calculate count record document list log identify name label term dub call characterise characterize portray depict broadcast air cite quote read reassure assure guarantee hint imply intimate speculate surmise posit postulate propose volunteer venture interject murmur mutter whisper shout yell cry scream exclaim proclaim herald trumpet tout praise commend applaud thank congratulate mourn grieve apologise apologize regret sympathise confide leak divulge echo concur agree find determine establish rule judge deem underline underscore highlight point signal convey communicate relay transmit phone text email message blog continue conclude persist plead quip tease vent fume rail gush marvel muse wonder ponder warn forecast foresee project tally trace attribute ascribe credit'],
  ['object', 'confirms', 'confirm acknowledge verify concede corroborate authenticate validate recognise recognize substantiate', 'doubts'],
  ['object', 'denies', 'deny reject dismiss refute dispute rebut repudiate disavow disown contradict debunk rubbish negate gainsay deride'],
  ['object', 'admits', 'admit confess'],
  ['object', 'accuses', 'accuse blame charge fault implicate incriminate indict impute'],
  ['object', 'condemns', 'condemn denounce decry deplore criticise criticize slam blast castigate lambast lambaste censure excoriate rebuke chide deprecate assail protest lash vilify'],
  ['clause', 'threatens', 'threaten vow'],
  ['object', 'demands', 'demand urge implore beg beseech exhort entreat order instruct command direct request ask appeal call press insist encourage recommend'],
  ['object', 'doubts', 'investigate probe doubt'],
];
/** Nouns that attribute, by stance. */
const nouns: readonly (readonly [Stance, string])[] = [
  ['states', 'statement report claim announcement declaration testimony remark comment account estimate figure finding conclusion assertion insistence argument communique communiqué bulletin message post tweet letter word news version description assessment information data warning pledge promise vow contention suggestion revelation disclosure explanation interview'],
  ['confirms', 'confirmation acknowledgement acknowledgment'], ['denies', 'denial rejection dismissal rebuttal'], ['admits', 'admission confession'],
  ['accuses', 'accusation allegation charge'], ['condemns', 'condemnation denunciation criticism'], ['threatens', 'threat ultimatum'], ['demands', 'demand appeal plea request call'],
];

const tables: Readonly<Record<'verb' | 'noun', Map<string, Cue>>> = { verb: new Map(), noun: new Map() };
for (const [frame, stance, words, negated] of verbs) for (const w of words.split(' ')) if (!tables.verb.has(w)) tables.verb.set(w, { forms: [w], frame, stance, ...(negated ? { negated } : {}) });
for (const [stance, words] of nouns) for (const w of words.split(' ')) tables.noun.set(w, { forms: [w], frame: 'object', stance, noun: true });

/** The cue that a word makes when it attributes: by lemma and whether it is a verb or a noun; null for words of belief, wish, plan or act. */
export const sayingOf = (lemma: string, kind: 'verb' | 'noun'): Cue | null => tables[kind].get(lemma) ?? null;
