const agencies: readonly (readonly [name: string, words: RegExp])[] = [
  ['AP', /\((?:AP|Associated Press|The Associated Press)\)|[—–-]\s*(?:AP|Associated Press)\b|\bAssociated Press (?:contributed|writers?)\b/],
  ['Reuters', /\((?:Thomson )?Reuters\)|[—–-]\s*Reuters\b|\bReporting by [^.\n]{0,120}[;.]?\s*(?:Writing|Editing) by\b/],
  ['AFP', /\((?:AFP|Agence France-Presse)\)|[—–-]\s*(?:AFP|Agence France-Presse)\b/],
  ['UPI', /\(UPI\)|[—–-]\s*UPI\b/], ['dpa', /\(dpa\)|[—–-]\s*dpa\b/], ['EFE', /\((?:EFE|Agencia EFE)\)|[—–-]\s*EFE\b/], ['ANSA', /\(ANSA\)|[—–-]\s*ANSA\b/], ['Xinhua', /\(Xinhua\)|[—–-]\s*Xinhua\b/],
  ['TASS', /\(TASS\)|\/TASS\/|[—–-]\s*TASS\b/], ['Interfax', /\(Interfax\)|[—–-]\s*Interfax\b/], ['Ukrinform', /\(Ukrinform\)|[—–-]\s*Ukrinform\b/], ['Anadolu', /\((?:AA|Anadolu)\)|[—–-]\s*Anadolu\b/],
  ['PA', /\((?:PA|Press Association)\)|[—–-]\s*PA (?:Media|news)\b/], ['CNN', /\(CNN\)/], ['CP', /\((?:CP|Canadian Press|The Canadian Press)\)/], ['PTI', /\(PTI\)/], ['ANI', /\(ANI\)/], ['IANS', /\(IANS\)/], ['Kyodo', /\(Kyodo\)/], ['Yonhap', /\(Yonhap\)/],
];
/** A dateline's credit to any outlet: "CITY, Country (Northgate Wire) —". */
const dateline = /^[^\n(]{2,60}\(([\p{Lu}][\p{L}.&' -]{1,40})\)\s*[—–-]/mu;

/** The agencies that a text credits in its dateline, its end or a byline: by their usual short names, or as a dateline writes them. */
export function credits(text: string): readonly string[] {
  const ends = text.length > 4000 ? `${text.slice(0, 2000)}\n${text.slice(-2000)}` : text;
  const found = agencies.filter(([, words]) => words.test(ends)).map(([name]) => name);
  const own = dateline.exec(text.slice(0, 400))?.[1]?.trim();
  return own && !agencies.some(([, words]) => words.test(`(${own})`)) ? [...found, own] : found;
}
