import { markBySpelling } from '#language';
import type { Claim, Relay } from '#model';
import { holds, overlap, type Span } from '#text';
import { claimantOf } from './claimants.ts';
import type { Hit } from './hits.ts';
import { carrying } from './phrases.ts';
import type { State } from './state.ts';
import type { Line } from './words.ts';

const carriers = 'radio|television|tv|broadcaster|newspaper|paper|daily|weekly|magazine|(?:news|press|state) agency|network|channel|(?:news )?site|website|news outlet|outlet|station|portal|newswire|wire service|media';
/** What calls a phrase an outlet: a word for one, an ending of their names, or a wire service. */
const outlets = new RegExp(`\\b(?:${carriers})\\b|\\b(?:News|Radio|TV|Television|Times|Post|Tribune|Herald|Gazette|Online|Pravda|Info|Daily|Press|Chronicle|Observer|Reuters|AFP|AP|BBC|CNN|Bloomberg|Axios|Interfax|Al[- ]Jazeera|NPR|Sky)\\b`, 'u');
const described = new RegExp(`^(?:[Tt]he |[Aa]n? )?(?:[\\p{L}’'-]+ ){0,4}?(?:${carriers}) (?=\\p{Lu})`, 'u');

/** Whether a claimant carries news: an outlet by the names of the report or by its own name. */
export const carries = (c: { readonly name: string; readonly kind: string }): boolean => c.kind === 'outlet' || (outlets.test(c.name) && !/\b(?:ministry|office|official|spokes|source)/i.test(c.name));

/** An outlet's phrase as a carrier: "the weekly Coast Lamp" is the Coast Lamp. */
export function carrierAt(state: State, span: Span, cue: Span | null): Relay | null {
  const words = state.doc.text.slice(...span);
  const lead = described.exec(words);
  const name: Span = [span[0] + (lead?.[0].length ?? /^(?:the|its|their) /i.exec(words)?.[0].length ?? 0), span[1]];
  const who = claimantOf(state.doc, state.names, state.claims, name, null, state.focus);
  return who && { name: who.kind === 'outlet' ? who.name : state.doc.text.slice(...name), ...(who.actor ? { actor: who.actor } : {}), span: name, cue };
}

const phrase = String.raw`([\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+){0,7}?)`;
const told = new RegExp(String.raw`^ ${phrase}(?= that\b| (?:on|in|by|at|late|earlier|via|from|after|during|yesterday|long|shortly|soon|years|months|weeks|days|when|as|while|before|without|because)\b| \(|[,.:;]| (?:the|it|its|he|she|they|his|her|an?|at|more|about|some|several|all|no|two|three|four|five|six|seven|eight|nine|ten|dozens|\d+)\b|$)`, 'u');
/** "Claimed it through its Aman agency", "speaking on state radio", "confirmed the raid to the state radio". */
const through = new RegExp(String.raw`\b(?:(?:through|via) (?:its|their|his|her|the)|(?:speaking|told|said) (?:on|to)|in an? (?:broadcast|bulletin|interview|message) (?:on|by|with)|(?:confirmed|conceded|admitted|acknowledged|denied|explained)[^,.;]{0,40} to) ${phrase}(?=[,.:;(]| \(| (?:that|on|late|and|said|the|following|last|earlier|but)\b|$)`, 'u');
const byCarrier = new RegExp(String.raw`(?:statement|message|video|communiqué|remarks|comments|interview|speech|address|sermon|(?:press|news) conference|briefing|recording)s?[^,.]{0,30}? (?:carried|read(?: out)?|aired|published|broadcast|shown|quoted|released|reported|relayed|posted) (?:live )?(?:by|on|in) ${phrase}(?=[,.:;(]| \(| (?:that|on|late|and|said|along|with|as|in|yesterday|today)\b|$)`, 'u');
const quotedBy = new RegExp(String.raw`^,? (?:${carrying}) by (?:the )?${phrase}(?=[,.;]| (?:said|says|told|confirmed|denied|claimed|put|gave|spoke)\b|$)`, 'u');
const sentTo = new RegExp(String.raw`(?:statement|message|interview|remarks|comments|letter|call) (?:sent )?(?:to|with) ${phrase}(?=[,.;:]|(?<=TV|FM|[Tt]elevision|[Rr]adio|News|[Aa]gency) (?:the|an?|its|his|her)\b|$)`, 'u');
/** Whether a word has in it what stands in all words that `byCarrier` or `sentTo` fits. */
const ofSaying = markBySpelling(({ form }) => /statement|message|video|communiqué|remark|comment|interview|speech|address|sermon|conference|briefing|recording|letter|call/u.test(form));
const between = new RegExp(String.raw`^,? (?:(?:who was )?quoted|cited) (?:by|in) ${phrase},? ?$`, 'u');

/** Whom a saying was told, who carried the statement, and who quotes the claimant, where they are outlets. */
export function carriersOf(state: State, line: Line, hit: Hit, claimant: Span | null): readonly Relay[] {
  const { text } = state.doc;
  const cue: Span = [line.words[hit.first]?.start ?? 0, line.words[hit.last]?.end ?? 0];
  const outlet = (from: number, m: RegExpExecArray | null): readonly Relay[] => {
    const words = m?.[1]?.trim();
    if (!m || !words || /^(?:news|own|its) \p{Ll}+$/u.test(words)) return [];
    const start = from + m.index + m[0].lastIndexOf(words);
    const span: Span = [start, start + words.length];
    const known = state.names.actors.some((a) => a.kind === 'outlet' && holds(span, a.span));
    if (!known && !/\p{Lu}/u.test(words) && /^(?:(?:the|its|their|an?) )?\p{L}+(?: station)?$/u.test(words)) return outlets.test(words) ? heardBefore(state) : [];
    const made = known || outlets.test(words) || toldAgency(state, hit, words, span) ? carrierAt(state, span, null) : null;
    return made ? [made] : [];
  };
  const told1 = /^t(?:old|ells?|elling)$/.test(hit.form) ? outlet(cue[1], told.exec(text.slice(cue[1], line.end))) : [];
  const inside = /^(?:quoted|cited)$/.test(hit.form) ? /^(?:quoted|cited) (?:by|in|on) (.+?)(?: (?:on|late|earlier|last) [^,]{2,30}?)? as \p{L}+$/u.exec(text.slice(...cue)) : null;
  if (inside) return outlet(cue[0], inside);
  const speaking = claimant && /^(?:Speaking|Talking)\b/.test(text.slice(line.start, claimant[0])) ? /^(?:Speaking|Talking) (?:to|with|on) ([^,]{2,50}?)(?= (?:on|in|from|by|after|during|late|at)\b|,)/u.exec(text.slice(line.start, claimant[0])) : null;
  if (speaking) return outlet(line.start, speaking);
  const quoting = claimant && claimant[1] < cue[0] ? outlet(claimant[1], between.exec(text.slice(claimant[1], cue[0]))) : [];
  // "according to residents quoted by Coast Radio"
  const behind = claimant && claimant[0] >= cue[1] ? outlet(claimant[1], quotedBy.exec(text.slice(claimant[1], line.end))) : [];
  const near = Math.max(line.start, cue[0] - 120);
  const beside = text.slice(near, Math.min(line.end, cue[1] + 120));
  const carried = /^(?:told|tells)$/.test(hit.form) ? [] : outlet(near, carriedIn(line, beside));
  return [...told1, ...quoting, ...behind, ...carried].slice(0, 1);
}

/** Whether a form has in it what begins, or in a message, ends the words before the outlet that `through` fits; "said" does so with "on" or "to" behind it. */
const leadsThrough = markBySpelling(({ form }) => /through|via|speaking|told|broadcast|bulletin|interview|message|confirmed|conceded|admitted|acknowledged|denied|explained/u.test(form)), saying = markBySpelling(({ form }) => form.endsWith('said'));
function mayGoThrough({ words }: Line): boolean {
  for (let k = 0; k < words.length; k++) if (leadsThrough(words[k]!.spelling) || saying(words[k]!.spelling) && /^(?:on|to)$/.test(words[k + 1]?.form ?? '')) return true;
  return false;
}

/** Who carried it by the words beside a cue. */
function carriedIn(line: Line, beside: string): RegExpExecArray | null {
  const said = line.words.some((w) => ofSaying(w.spelling));
  return (said ? byCarrier.exec(beside) : null) ?? (mayGoThrough(line) ? through.exec(beside) : null) ?? (said ? sentTo.exec(beside) : null);
}

/** "Told Lusa that", "told Sham FM": a lone name that is no person's, no body's and no assembly's is that of an agency or a station. */
const toldAgency = ({ names }: State, hit: Hit, words: string, span: Span): boolean => /^t(?:old|ells?|elling)$/.test(hit.form) && /^\p{Lu}\p{Ll}+(?:-\p{L}+)?(?: FM| TV)?$/u.test(words) && !/^(?:Parliament|Congress|Senate|Tehran|Moscow|Washington|Kyiv|Beijing|God|Allah|Israel|Europe)$/.test(words) && ![...names.actors, ...names.persons].some((m) => overlap(m.span, span) > 0);

/** "Told the broadcaster": the carrier that the text named last. */
function heardBefore({ claims }: State): readonly Relay[] {
  for (const c of claims.slice(-30).reverse()) {
    if (c.relay[0]) return [carries(c.claimant) ? { name: c.claimant.name, span: c.claimant.span, cue: null } : c.relay[0]];
    if (carries(c.claimant)) return [{ name: c.claimant.name, span: c.claimant.span, cue: null }];
  }
  return [];
}

const citing = new Set(['citing', 'quoting']);
/** "X, citing Y, reported", "X reported, citing Y" and "X quoted Y as saying": where Y stands. */
export function citedIn(line: Line, hit: Hit): Span | null {
  const { words } = line;
  if (hit.cue.frame === 'clause' && /^(?:quot|cit)/.test(hit.form)) return null;
  const quotes = /^quot(?:e[ds]|ing)$/.test(hit.form) || /^cite[ds]$/.test(hit.form);
  const at = quotes ? hit.first : words.findIndex((w, k) => citing.has(w.low) && (k === 0 || k > hit.last || words[k - 1]?.form === ','));
  if (at < 0 || (!quotes && at > hit.last + 12)) return null;
  // "spoke of 12 dead, and the radio, citing a nurse, of 19": another's source
  if (!quotes && words.slice(hit.last + 1, at).some((w, k, all) => /^(?:and|but|while|;)$/.test(w.low) && k > 0 && /^[,;]$/.test((w.mark ? w : all[k - 1])?.form ?? ''))) return null;
  let k = at + 1;
  while (words[k] && (!words[k]?.mark || /^['’]$/.test(words[k]?.form ?? '')) && !['as', 'that', 'who', 'on'].includes(words[k]?.low ?? '')) k++;
  const [a, b] = [words[at + 1], words[k - 1]];
  if (!quotes && words[k]?.low === 'as' && words[k + 1]?.low === 'saying') return null;
  return a && b && k - 1 > at ? [a.start, b.end] : null;
}

/** An outlet's report of one claim alone is that claim, carried by the outlet: the claims in their order, the outlets' own left out. */
export function carriedClaims(claims: readonly Claim[]): readonly Claim[] {
  const inside = new Map<string, Claim[]>();
  for (const c of claims) if (c.parent) inside.set(c.parent, [...(inside.get(c.parent) ?? []), c]);
  const gone = new Set<string>();
  const changed = new Map<string, Claim>();
  for (const c of claims) {
    const outer = changed.get(c.id) ?? c;
    const inner = onlyIn(outer, inside.get(c.id) ?? []);
    if (!inner) continue;
    gone.add(c.id);
    const relay: Relay = { name: outer.claimant.name, ...(outer.claimant.actor ? { actor: outer.claimant.actor } : {}), span: outer.claimant.span, cue: outer.cue };
    changed.set(inner.id, { ...inner, parent: outer.parent, relay: [...outer.relay, relay, ...inner.relay] });
  }
  return gone.size ? claims.flatMap((c) => (gone.has(c.id) ? [] : [changed.get(c.id) ?? c])) : claims;
}

/** The one claim with which an outlet's report begins; null where it tells more. */
function onlyIn(outer: Claim, inner: readonly Claim[]): Claim | null {
  const [only] = inner;
  if (!only || inner.length > 1 || outer.content.length !== 1 || outer.stance !== 'states' || !carries(outer.claimant)) return null;
  const start = outer.content[0]?.[0] ?? 0;
  return Math.min(only.claimant.span?.[0] ?? start, only.content[0]?.[0] ?? start, only.cue?.[0] ?? Infinity) - start > 4 ? null : only;
}
