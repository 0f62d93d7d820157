/** Where a claimant's phrase begins, what is a cue and what is none; the lines are those of `spoken.cases.ts`. */
export const bounds: readonly (readonly [string, readonly string[]])[] = [
  // an adverbial or a clause before the claimant, without a comma
  ['Late on Monday night the army said it had lost two trucks near Orm.', ['the army states: it had lost two trucks near Orm']],
  ['Within minutes of the strike medics said six people had died.', ['medics states: six people had died']],
  ['In the first hours of the fighting the army said it had lost two men.', ['the army states: it had lost two men']],
  ['When the convoy reached the bridge officials said gunmen opened fire.', ['officials states: gunmen opened fire']],
  ['The army on the eastern border said it had lost two men.', ['The army on the eastern border states: it had lost two men']],
  ['Smoke rose over Orm and witnesses said jets had bombed the port.', ['witnesses states: jets had bombed the port']],
  ['The mayor of Orm and two elders of the town said six people had died.', ['The mayor of Orm and two elders of the town states: six people had died']],
  ['Police soon identified the attacker as Odo Venn.', ['Police states: the attacker as Odo Venn']],
  ['The army first said nobody was hurt. On Sunday it admitted that two men had died.', ['The army states: nobody was hurt', 'The army confirms: two men had died']],
  ['The army denied today that rebels had entered Orm.', ['The army denies: rebels had entered Orm']],
  // a claimant with a relative clause or a participle of its own
  ['Rebels who have held Orm since the governor\'s death have threatened to kill their hostages.', ['Rebels threatens: to kill their hostages']],
  ['A man who fled after the attack said three people had died.', ['A man states: three people had died']],
  ['Soldiers shot a man who fled after residents said he was armed.', ['residents states: he was armed']],
  ['A sister of two men shot dead in Orm on Sunday said soldiers had taken them.', ['A sister of two men shot dead in Orm states: soldiers had taken them']],
  ['Statements were soon made accusing the army of arson.', ['unnamed accuses: the army of arson']],
  // what follows a saying at the sentence's end and tells when
  ['Twelve people were killed, police said after the bombing in Orm.', ['police states: Twelve people were killed']],
  ['The gunmen fled, the mayor said following the raid that left two dead.', ['the mayor states: The gunmen fled']],
  ['Police said after the bombing in Orm that 12 people had died.', ['Police states: 12 people had died']],
  // names that look like verbs
  ['IS said it had killed eight soldiers near Orm.', ['IS admits: it had killed eight soldiers near Orm']],
  ['Karim Said said gunmen had killed the lawyer Hassan Said.', ['Karim Said states: gunmen had killed the lawyer Hassan Said']],
  ['It is said that he fled.', ['unnamed states: he fled']],
  // "alleged" that says what somebody is
  ['The court ordered the arrest of five alleged rebels.', ['The court demands: the arrest of five alleged rebels']],
  ['The ministry alleged rebels had burned the mill.', ['The ministry states: rebels had burned the mill']],
];
