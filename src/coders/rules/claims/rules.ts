/** A rule of attribution: its name as `explain` prints it, what it is about, and marked sentences that it finds or passes over. */
export interface Rule { readonly name: string; readonly about: string; readonly finds: readonly string[]; readonly passes: readonly string[] }

/** The rules by frame and place of the claimant; a marked `{part words}` is what must be found (contents may have several pieces). */
export const rules: readonly Rule[] = [
  {
    name: 'clause/left', about: 'The claimant, the verb, then a clause or a quotation; or the clause first, then claimant and verb.',
    finds: [
      '{claimant The defence ministry} {cue said} in a statement that {content its jets had bombed two camps in the Sela valley}.',
      '{content Two shepherds were killed near Orsk}, {claimant residents and a local official} {cue said} on Sunday.',
      '{claimant Officials} {cue say} {content at least seven people died}.',
      '{claimant Aid workers} {cue warned} that {content food was running out}.',
      'Opposition leader {claimant Sara Nkem} {cue said} on Friday: "{content This is a crime against our people}."',
      '{claimant The truth commission} {cue concluded} that {content soldiers had burned the village}.',
      '{claimant Local media} {cue said} {content militants abducted five teachers on Monday}.',
      '{claimant The port authority} {cue announced} that {content the harbour would stay shut}.',
      '{content The bridge is down}, {claimant a military source} {cue told} the news agency.',
      'The Daily Lamp, citing {claimant two security sources}, {cue reported} that {content a drone had hit the depot}.',
      '{claimant Tolu Banda}, who survived the attack, {cue said} {content she hid in a well}.',
    ],
    passes: ['The governor’s office did not comment on the raid.', 'The final report appeared in June.', 'The group has said nothing.', 'Gunmen attacked a convoy near Orsk.', 'The army declined to say how many had died.', 'He would say nothing.'],
  },
  {
    name: 'clause/inverted', about: 'A quotation or clause, the verb, then the claimant; further quotations go on with it.',
    finds: [
      '"{content They came at dawn}," {cue said} {claimant Maria Tolu}, 43, a farmer. "{content They took my goats}."',
      '“{content We will strike again},” {cue warned} {claimant Colonel Tesfa Birru}, a spokesman for the Northern Front.',
      '“{content Nobody helped us},” {cue said} {claimant a teacher} who fled.',
    ],
    passes: ['They sang “The River Song” at dusk.'],
  },
  {
    name: 'clause/shared', about: 'A verb joined to another one, or a participle, with the claimant of the one before.',
    finds: ['The police chief denied the charge and {cue said} {content nobody had been hurt}.', 'Health workers reported a surge, {cue adding} that {content beds had run out}.'],
    passes: ['They met and ate.'],
  },
  {
    name: 'object/left', about: 'The claimant, a verb of denying, blaming, judging, demanding or counting, and its object.',
    finds: [
      '{claimant The rebels} {cue denied} that {content their fighters had entered Marot}.',
      '{claimant The interior ministry} {cue put} {content the death toll at 14}.',
      '{claimant The Eastern Liberation Army} {cue claimed responsibility} for {content the attack} in a statement on Telegram.',
      '{claimant The foreign ministry} {cue rejected} {content the accusation as baseless}.',
      '{claimant UN experts} {cue urged} {content both sides to spare the hospital}.',
      'The mayor of Halden, {claimant Piet Voss}, {cue accused} {content the militia of looting shops}.',
      '{claimant Dr. Alan Reyes}, director of the clinic, {cue confirmed} that {content two nurses had been wounded}.',
    ],
    passes: ['No group has claimed responsibility for the blast.', 'The army did not confirm the report.', 'Demands for water grew.'],
  },
  {
    name: 'object/shared', about: 'The same, joined to a verb before.',
    finds: ['The union condemned the executions and {cue called for} {content an inquiry}.'], passes: ['They stood up and left.'],
  },
  {
    name: 'object/agentless', about: 'A passive accusation without an agent: nobody named, with a warning.',
    finds: ['{content The army} is {cue accused} {content of shelling the school}.'], passes: ['The army was renamed.'],
  },
  {
    name: 'clause/agentless', about: 'A passive saying without an agent.',
    finds: ['It was {cue reported} that {content a bridge had been blown up}.'], passes: ['It was late.'],
  },
  {
    name: 'source/source', about: 'A source behind “according to”, the content before or after it.',
    finds: ['{content The gunmen fled}, {cue according to} {claimant a hotel guard}.', '{cue According to} {claimant neighbours}, {content the gunmen fled across the river}.'],
    passes: ['They sorted the crates according.'],
  },
];
