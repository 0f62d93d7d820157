import type { Claim } from '#model';
import { overlap, type Span } from '#text';
import type { Found } from '../found.ts';
import { isPerson } from '../statements/people.ts';
import { lemma } from '../syntax.ts';
import { forces } from './forces.ts';

/** Who is accused, with the words. */
export interface Named { readonly span: Span; readonly name: string; readonly actor: string | null }

/** Who is accused in the content: behind "to" or "on" where the deed is put on somebody, else the actor, or the bearer of arms, that it begins with. */
export function accusedIn(found: Found, claim: Claim, content: Span, putOn: boolean): Named | null {
  const actors = found.actors.filter((a) => overlap(a.span, content) > 0).map((a): Named => ({ span: a.span, name: a.name, actor: a.actor?.id ?? null }));
  const text = found.doc.text;
  const opening = /^["“]?(?:(?:the|a|an|some|unknown|unidentified|armed|local)\s+)*["“]?(?:(?!(?:on|to|upon|of|by|for|in|at)\s)[\p{L}-]+\s+){0,3}?(?:men|gunmen|militants|militia(?:s|men)?|rebels|bandits|fighters|forces|troops|soldiers|insurgents|jihadists|terrorists|gangs?|cartels?|settlers|police|herders|squads?|guerrillas|separatists|extremists|factions?|elements|goons|thugs|dissidents|defectors|hoodlums|vigilantes|mercenaries|commandos|paramilitaries|gunners|pirates|raiders|robbers|attackers|assailants|hitmen|mobs?|loyalists)\b/iu.exec(text.slice(...content));
  const span: Span | null = opening ? [content[0] + (/^["“]/.test(opening[0]) ? 1 : 0), content[0] + opening[0].length] : null;
  const bearer: Named | null = opening && span ? { span, name: opening[0].replace(/^["“]?(?:the|an?)\s+["“]?|^["“]/iu, ''), actor: null } : null;
  // "dissidents of the former front": those who have left it
  if (bearer && span && namedBehind(found, span, content) && /^(?:[\p{L}-]+ )*(?:dissidents|defectors)$/iu.test(bearer.name) && /^ (?:of|from) /.test(text.slice(span[1]))) { const a = namedBehind(found, span, content) as Span; return { span: [span[0], a[1]], name: text.slice(span[0], a[1]).replace(/^(?:the|an?) /i, ''), actor: null }; }
  // "jihadists linked to X": they are accused, not X
  if (bearer && !actors.some((a) => overlap(a.span, bearer.span) > 0) && /^,? (?:with (?:\p{L}+ )?(?:ties|links|connections) to|linked|allied|affiliated|loyal|tied|close)\b/iu.test(text.slice(bearer.span[1]))) return bearer;
  const body = /^["“]?(?:the |an? )?((?:[\p{L}\d’'-]+ ){1,3}?(?:front|militia|group|movement|army|brigade|battalion|network|clan|cell|wing|gang|cartel|outfit))\b/iu;
  // "the structure Red Reed of the dissidents": a body whose name stands behind what it is
  const styled = /^["“]?(?:the |an? )?(?:structure|column|front|bloc|block|cell|gang|faction|group|cartel|commission|unit|brigade|battalion) (?=["“'‘]?\p{Lu})((?:["“'‘]?\p{Lu}[\p{L}’-]*["”'’]?(?: |$)){1,4})/u;
  const after = putOn ? /\b(?:on|to|upon|at(?: the (?:door|feet) of)?) (?!(?:(?:late|early|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2} \p{Lu}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)(?=[^,.;]*$)/iu.exec(text.slice(...content)) : null;
  const from = after ? content[0] + after.index + after[0].length : content[0];
  if (putOn) { const behind = actors.find((a) => /\b(?:to|on|upon|at|(?:door|feet) of)\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+){0,2}$/iu.test(text.slice(Math.max(content[0], a.span[0] - 40), a.span[0]))); if (behind) return behind; }
  const first = [...actors].sort((a, b) => a.span[0] - b.span[0])[0];
  if (after && !actors.some((a) => a.span[0] >= from)) {
    const put = styled.exec(`${text.slice(from, content[1])} `) ?? bearing.exec(text.slice(from, content[1])) ?? body.exec(text.slice(from, content[1]));
    if (put) { const words = put[0].replace(/^["“]?(?:the |an? )?/iu, '').trimEnd(); const start = from + put[0].indexOf(words); return { span: [start, start + words.length], name: words, actor: null }; }
  }
  // "Fulani militia": the bearers of arms by the whole of what they are called
  if (first && bearer && overlap(first.span, bearer.span) > 0 && bearer.span[1] > first.span[1] && /^[^,.;]{1,25}$/u.test(text.slice(first.span[1], bearer.span[1]))) return { ...bearer, actor: first.actor };
  if (first && first.span[0] - content[0] <= 60) return first;
  if (bearer) return bearer;
  const m = body.exec(text.slice(...content))?.[1];
  const start = m ? text.indexOf(m, content[0]) : -1;
  return m && !/^(?:rival|other|another)\b/i.test(m) ? { span: [start, start + m.length], name: m, actor: null } : peopleAt(found, from);
}
/** The actor named within 40 signs behind a span. */
const namedBehind = (found: Found, span: Span, content: Span): Span | undefined => found.actors.find((a) => a.span[0] >= span[1] && a.span[0] - span[1] < 40 && a.span[1] <= content[1])?.span;

/** "tribesmen from the villages", "a family with whom they had a feud": people or a body whom a phrase begins with, by its first noun; null for things. */
function peopleAt(found: Found, from: number): Named | null {
  const s = found.doc.parse.sentences.find((x) => x.start <= from && from < x.end);
  if (!s) return null;
  const first = s.tokens.findIndex((t) => t.start >= from && !/^["“'‘]$/.test(t.form));
  const head = s.tokens.findIndex((t, k) => k >= first && k < first + 5 && t.upos === 'NOUN' && s.tokens[k + 1]?.upos !== 'NOUN');
  if (first < 0 || head < 0 || s.tokens.slice(first, head).some((t) => !['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(t.upos))) return null;
  const noun = lemma(s, head);
  if (!isPerson(noun) && !forces.has(noun) && !/^(?:family|clan|tribe|community|kin|remnant|youth|villager|neighbou?r|household)s?$/.test(noun)) return null;
  const at = s.tokens[first + (s.tokens[first]?.upos === 'DET' ? 1 : 0)]?.start ?? from;
  const span: Span = [at, s.tokens[head]?.end ?? at];
  return { span, name: found.doc.text.slice(...span), actor: null };
}
/** "Fighters loyal to General K": bearers of arms with what says which. */
const bearing = /^["“]?(?:the |an? )?(?:[\p{L}-]+ ){0,3}?(?:men|gunmen|militants|militias?|rebels|bandits|fighters|forces|troops|soldiers|insurgents|jihadists|terrorists|gangs?|cartels?|settlers|police|herders|guerrillas|separatists|extremists|factions?|elements)\b(?: (?:loyal|linked|allied|affiliated|close|belonging) (?:to|with) (?:the )?\p{L}[^,.;”"]{1,40})?/iu;
