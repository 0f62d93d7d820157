import type { Found } from '../found.ts';
import { mayHave } from '../signs.ts';

/** Arms that are ruled out, likened to, or that come afterwards ("found no trace of explosives", "the bomb squad"). */
export const ruledOut = /\b(?:(?:no|not)(?! (?:fewer|less|more) than)|without|nothing|neither|ruled out|ruling out|excluded|discounted|dismissed)\b[^.;,]{0,60}|\bbomb (?:squad|disposal)\b|\b(?:suspected|feared|thought) (?:of )?(?:an? )?(?:bomb|attack)\b|\bonce [^.;,]{0,30}|\bformer (?:militant|rebel)s?\b|(?<!\bwhat (?:looked|sounded) )\b(?:like|as if|as though)\b [^.;,]{0,50}/giu;

/** What bursts, burns or falls by itself. */
const burst = /\b(?:bl(?:ew|own|ows?|owing) up|explo(?:de[sd]?|ding|sions?)|blasts?|fires?|blaze|inferno|burst into flames|ignit\w+|collaps\w+|went off)\b/iu;
/** Where things burst and burn by themselves: stores, works, vessels under pressure, pits, dwellings. */
const works = /\b(?:warehouses?|depots?|stores?|plants?|factory|factories|refiner(?:y|ies)|workshops?|(?:storage|gas|fuel|oil|ammonia) tanks?|tankers?|pipelines?|cylinders?|boilers?|mills?|silos?|oil wells?|kilns?|bakery|bakeries|kitchens?|restaurants?|apartments?|flats?|residential|filling station|(?:gas|petrol|fuel|power) stations?|mines?|pits?|collier(?:y|ies)|quarry|shafts?|fireworks?|firecrackers?|substation|laborator(?:y|ies)|shipyard|port|bottling|ammunition|munitions|hostel|dormitory|orphanage|hospital|ward)\b/iu;
/** By what chance, as those tell who look into it. */
const causes = /\b(?:accident(?:al|ally)?|cigarettes?|candles?|stoves?|cookers?|crankcase|(?:corroded|worn(?:-out)?|faulty|leaking|broken|stuck|safety) valves?|(?:engine|mechanical|technical|electrical|equipment|structural) (?:failure|fault|problem)|self-ignit\w+|spontaneous combustion|careless\w*|lightning|short[- ]circuit\w*|sparks?|weld(?:er|ers|ing)|grinder|negligen(?:ce|t)|reckless imprudence|leak\w*|malfunction\w*|faulty|defective|overheat\w*|safety (?:rules|violations?|breach\w*|standards|regulations|lapses)|(?:breach|violation)\w* of safety|human error|carelessness|mishandl\w+|electrical fault|methane|ammonium nitrate|no foul play)\b|\b(?:rul(?:ed|ing)|discount(?:ed|ing)) out (?:an? |any )?(?:bomb\w*|attack|sabotage|foul play|terror\w*)|\bno (?:sign|evidence|indication|trace) of (?:an? |any )?(?:attack|bomb\w*|sabotage|foul play|explosive)/iu;
/** Whether a sentence may tell of such a chance. */
export const chanceWord = mayHave(causes);
/** Words of a deed, which no chance does. */
const deeds = /\b(?:claimed responsibility|claimed the (?:attack|blast|bombing)|gunm[ae]n|suicide|planted|attackers|arson\w*|saboteurs?|drones?|air ?strikes?|air raid|shell(?:ed|ing)|shelled|ambush\w*|missiles? (?:hit|struck|slammed|landed|attack|strike)|struck by (?:an? )?(?:\p{L}+ )?(?:missiles?|rockets?|shells?)|(?:car|roadside|truck|home-?made|improvised|planted|parcel) bombs?|bombers?|IEDs?|militants|insurgents|terrorists)\b/iu;

/** Whether a report's lead tells of a blast, a fire or a fall at a plant, a store or a dwelling, of which somebody in the report tells the chance that brought it about and nobody a deed. */
export function byChance(found: Found, lead: string): boolean {
  if (!burst.test(lead) || !works.test(lead)) return false;
  const text = found.doc.text.slice(0, 6000);
  return causes.test(text) && !deeds.test(text.replace(ruledOut, ''));
}

/** Whether a paragraph tells of a blast or a fire, by what chance it came about, and of nobody's deed. */
export const mischance = (text: string): boolean => burst.test(text) && causes.test(text) && !deeds.test(text.replace(ruledOut, ''));

const beast = /\b(?:elephants?|lions?|lioness|tigers?|leopards?|bears?|hyenas?|crocodiles?|hippos?|wolves|wolf|sharks?|boars?|buffalo(?:es)?|baboons?|monkeys?|stray dogs|pack of dogs|bees|hornets|locusts?|swarms?|hoppers|insects|pests?|snakes?|cobras?|quelea)\b/giu;
const hunters = /\b(?:hunt(?:er|ers|ing)\b[^.]{0,120}\bmist(?:ook|aken|aking)\b|mist(?:ook|aken|aking)\b[^.]{0,40}\bfor (?:an? )?(?:wild )?(?:boar|deer|bear|animal|game|elk|moose|fox|pheasant|turkey|hog)|hunting (?:accident|trip|party)|took for an? (?:wild )?(?:boar|deer|bear|animal|elk|moose))\b/iu;
/** Whether a report's lead tells of what wild beasts did, and the report goes on about them, or of a hunter's mistake; nobody in the lead is an armed man of any cause. */
export const wild = (found: Found, lead: string): boolean => !/\b(?:gunm[ae]n|militants?|rebels?|insurgents?|soldiers|bandits|poachers)\b/iu.test(lead)
  && (hunters.test(lead) || (new Set(lead.match(beast) ?? []).size > 0 && /\b(?:attack\w*|raid\w*|storm\w*|trampl\w*|maul\w*|charged|gored|bit(?:ten)?|killed|invaded|swarm\w*)\b/iu.test(lead) && (found.doc.text.slice(0, 6000).match(beast) ?? []).length >= 3));

/** Words of flights into space. */
export const flight = /\b(?:SpaceX|NASA|spacecraft|space (?:agency|flight|company|centre|center|station)|orbit\w*|satellites?|boosters?|launch ?pad|test flight|Starship|cosmodrome|payload|Falcon 9|Ariane|Soyuz|astronauts?|cosmonauts?|spaceport)\b/giu;
/** Whether a report with three words of a flight into space is about one: it tells of no deed. */
export const ofSpace = (found: Found, lead: string): boolean => !deeds.test(lead) && !/\b(?:killed|warhead|ballistic missiles?|spy satellites?)\b/iu.test(found.doc.text.slice(0, 6000));
