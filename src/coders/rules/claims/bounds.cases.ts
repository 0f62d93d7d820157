/** Where a claimant's phrase begins, what is a cue and what is none; the lines are those of `spoken.cases.ts`. */
export const bounds: readonly (readonly [string, readonly string[]])[] = [
  // an adverbial or a clause before the claimant, without a comma
  ['Late on Monday night the army said it had lost two trucks near Orm.', ['the army states: it had lost two trucks near Orm']],
  ['Within minutes of the strike medics said six people had died.', ['medics states: six people had died']],
  ['In the first hours of the fighting the army said it had lost two men.', ['the army states: it had lost two men']],
  ['When the convoy reached the bridge officials said gunmen opened fire.', ['officials states: gunmen opened fire']],
  ['The army on the eastern border said it had lost two men.', ['The army on the eastern border states: it had lost two men']],
  ['Smoke rose over Orm and witnesses said jets had bombed the port.', ['witnesses states: jets had bombed the port']],
  // what stands before the saying is whole, and with it what goes on behind
  ['A bomb exploded in the city of Orvik on Tuesday, killing five people, police said.', ['police states: A bomb exploded in the city of Orvik on Tuesday, killing five people']],
  ["The front's fighters said Wednesday its men had left the town of Orm.", ["The front's fighters states: its men had left the town of Orm"]],
  ['Three men were killed in Orvik on Thursday, a security official said on condition of anonymity because he was not authorised to speak to reporters.', ['a security official states: Three men were killed in Orvik on Thursday']],
  ['A security official said on condition of anonymity that three men had been killed.', ['A security official states: three men had been killed']],
  ['The army denied Saturday it had bombed the hospital.', ['The army denies: it had bombed the hospital']],
  ['The ministry rejected Sunday the claim that its forces had shelled Orm.', ['The ministry denies: the claim that its forces had shelled Orm']],
  ["The army denied Saturday's attack on Orm.", ["The army denies: Saturday's attack on Orm"]],
  // a dateline in capitals, whatever the finder of names takes it for; one of two speakers together
  ['Post attacked\n\nLAKKI MARWAT: Three guards were killed when gunmen attacked a post, officials said.\n\nMeanwhile, gunmen killed an elder, Malik Amir Jan, in the Tajori area on Tuesday evening.', ['officials states: Three guards were killed when gunmen attacked a post']],
  ['Gunmen killed nine people, residents and police said. Orm police spokesman Odo Venn confirmed the attack.', ['residents and police states: Gunmen killed nine people', 'Odo Venn for police confirms: the attack']],
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
  // a deed behind what was bidden
  ['The attackers ordered passengers off a bus in Orm and shot nine of them.', ['The attackers demands: passengers off a bus in Orm']],
  ['Militants warned drivers not to use the road and burned three trucks.', ['Militants states: drivers not to use the road']],
  ['The army ordered residents out of Orm.', ['The army demands: residents out of Orm']],
  // responsibility that another takes, or nobody
  ['Police said no group had claimed responsibility for the blast.', ['Police states: no group had claimed responsibility for the blast']],
  ['The mayor said the Reed Front had claimed responsibility for the blast.', ['The mayor states: the Reed Front had claimed responsibility for the blast', '> Reed Front admits: the blast']],
  ['The Reed Front has not claimed responsibility for the blast, the mayor said.', ['the mayor states: The Reed Front has not claimed responsibility for the blast']],
  ['The Reed Front said it had claimed responsibility for the blast.', ['Reed Front admits: it had claimed responsibility for the blast']],
  // those who are accused, by nobody who is named
  ['Four soldiers accused of killing two boys were freed on Monday.', ['unnamed accuses: Four soldiers … of killing two boys']],
  ['The group executed two men accused of spying in Orm on Sunday.', ['unnamed accuses: of spying']],
  ['The army faces accusations that it burned 40 huts.', ['unnamed accuses: it burned 40 huts']],
  ['The soldiers accused the rebels of killing two boys.', ['The soldiers accuses: the rebels of killing two boys']],
  // no words of anybody
  ['The man pointed a gun at a soldier and was shot dead.', []],
  ['Protesters trashed two shops.', []],
  ['Three brothers named Ali, Omar and Odo Venn were killed.', []],
  ['The murder of the judge recalls earlier crimes.', []],
  ['The minister has drawn wide criticism for failing to stop the riots.', []],
  ['Despite repeated warnings, the army shelled Orm.', []],
  ['The mayor repeated that rebels had shelled Orm.', ['The mayor states: rebels had shelled Orm']],
  ['The judge was investigating drug gangs when he was shot dead.', ['The judge doubts: drug gangs']],
  ['The mayor said the unit responsible for the airport had left.', ['The mayor states: the unit responsible for the airport had left']],
  ['The mayor said rebels were responsible for the blast.', ['The mayor accuses: rebels were responsible for the blast']],
  ['Police said they responded to a shooting at a bar.', ['Police states: they responded to a shooting at a bar']],
  ['A woman who identified herself as the boy\'s aunt said soldiers had shot him.', ['A woman states: soldiers had shot him']],
  // to whom something is said, and whom it is about
  ['Karl Venn confessed to police that he had killed his wife.', ['Karl Venn admits: he had killed his wife']],
  ['Odo Venn, the group\'s spokesman, said its commander, Bo Karr, was killed.', ['Odo Venn for the group states: its commander, Bo Karr, was killed']],
  ['Citing the danger to its staff, the Red Cross said it had left Orm.', ['the Red Cross states: it had left Orm']],
  // "alleged" that says what somebody is
  ['The court ordered the arrest of five alleged rebels.', ['The court demands: the arrest of five alleged rebels']],
  ['The ministry alleged rebels had burned the mill.', ['The ministry states: rebels had burned the mill']],
  // what answers no claim is no denial; a day behind "after" is none of the saying; who calls himself a spokesman
  ['Protesters trashed two shops in Orm. The governor trashed the claim.', ['The governor denies: the claim']],
  ['A caller who identified himself as a Taliban spokesman said the group had carried out the bombing.', ['A caller for Taliban admits: the group had carried out the bombing']],
  // several who speak together, by the whole list; not a clause's own subject before them
  ['The army, the police and the guild said two men had died.', ['The army, the police and the guild states: two men had died']],
  ['Six people, police and medics said on Monday, were killed in Orm.', ['police and medics states: Six people … were killed in Orm']],
  ['In Orm, residents and officials said two men had died.', ['residents and officials states: two men had died']],
  // the claimant's next verb behind "and", and the colon that goes on
  ['The commissioner denied that any ransom had been paid and credited the pressure of the army.', ['The commissioner denies: any ransom had been paid']],
  ['The government dismissed that report as biased and in 2023 expelled the mission.', ['The government denies: that report as biased']],
  ['The mayor said residents welcomed the troops and thanked them for their help.', ['The mayor states: residents welcomed the troops and thanked them for their help']],
  ['The town council published a list of nine dead, all of them miners: six men and three boys.', ['town council states: a list of nine dead, all of them miners: six men and three boys']],
  ['5. While the army claims that the truce is being observed, its planes do not stop killing people.', ['the army states: the truce is being observed']],
];
