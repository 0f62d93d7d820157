/** Words that judge a deed bad, wherever they stand in what it is called. */
export const judging = String.raw`(?:genocid\p{L}*|massacres?|extra-?judicial|(?:war )?crimes?|criminal|atrocit\p{L}+|terror(?:ism|ist)?|aggression|provocation|violations?|outrage(?:ous)?|barbar\p{L}+|savage(?:ry)?|brutal(?:ity)?|coward(?:ly|ice)|heinous|disgrace(?:ful)?|shameful|shame|stain|affront|insult|blot|scandal(?:ous)?|travesty|illegal|unlawful|murder|slaughter|butchery|unacceptable|unjustifi\p{L}+|reckless|inhumane?|despicable|abhorrent|appalling|horrific|horrendous|collective punishment|ethnic cleansing|treacher\p{L}+|treason|sham|farce|hypocri\p{L}+|intolerable|deplorable|indefensible|cynical|vile|monstrous)`;
const bad = new RegExp(`\\b${judging}\\b`, 'iu');
const good = /\b(?:histor\p{L}+|hero\p{L}*|success\p{L}*|victor\p{L}+|welcome|important|significant|positive|great|brave|legitimate|justified|necessary|step|breakthrough|milestone|good|tragic|tragedy|mistake|accident\p{L}*|error|defensive|precis\p{L}+|operation|response|retaliat\p{L}+|warning|martyr\p{L}*|routine|honest|fair|free|strategic|final|limited|acceptable|satisfactory|normal|stable|calm|adequate|sufficient|useful|pleasing|proportionate)\b/iu;
const untrue = String.raw`(?:false|untrue|baseless|groundless|unfounded|fabricat\p{L}+|doctored|invent\p{L}+|fiction\p{L}*|propaganda|lies?|liars?|fakes?|hoax|misleading|disinformation|misinformation|nonsense|smokescreen|smear|myth|concocted|far-fetched|absurd|fantasy|fantasies|ridiculous|rumou?rs?|fairy[ -]?tales?|fables?|stag(?:ed|ing)|bogus|charade|slander\p{L}*|calumn\p{L}+|libel\p{L}*)`;
const takenBack = new RegExp(`(?:\\bas |["“] ?|\\ban? |\\b(?:it|them|this|that|him|her) |^)(?:[\\p{L}-]+ ){0,4}?${untrue}(?![\\p{L}])`, 'iu');
const untrueWord = new RegExp(untrue, 'iu');
/** Whether what something is called takes it back: "pure fiction", "as doctored", "a lie". */
export const refutes = (content: string): boolean => untrueWord.test(content) && takenBack.test(content);
/** Verbs that say what something is called. */
export const calling = /^(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|term(?:s|ed|ing)?|dub(?:s|bed|bing)?|describ(?:es?|ed|ing)|character\p{L}+)$/u;

/** Whether what something is called judges it: by a word of judgement, or in a quotation that ends the content and praises or explains nothing. */
export const judges = (content: string): boolean => bad.test(content) || (/["“](?!\p{Lu}\S* \p{Lu})[^"”]{3,60}["”]?$/u.test(content) && !good.test(content));
