import { holds, overlap, type Span } from '#text';
import { chargedAt } from './charged.ts';
import { bare, mainClause, nextDeed } from './contents.ts';
import type { Found } from './finds.ts';
import type { Hit } from './hits.ts';
import { couldHit, hitOf, type Offer, type Places } from './offers.ts';
import { unknown } from './phrases.ts';
import type { State } from './state.ts';
import type { Line } from './words.ts';

const cueSpan = (line: Line, hit: Hit): Span => [line.words[hit.first]?.start ?? 0, line.words[hit.last]?.end ?? 0];

/** Whether a word is one of a find's cue: asked of every word, and so without a function of its own for each. */
function isFinds(found: readonly Found[], k: number): boolean {
  for (const { hit } of found) if (hit.first <= k && k <= hit.last) return true;
  return false;
}

/** Where an offer's cue could change what the rules found in a line or add to it: without such a place the model, and the trees that it reads, are left alone. */
function placesIn(line: Line, found: readonly Found[], open: readonly Found[]): Places {
  const others: Span[] = [];
  // an offer with a find's word in its cue is that find's own
  for (let k = 0; k < line.words.length; k++) if (!isFinds(found, k) && couldHit(line, k)) others.push([line.words[k]!.start, line.words[k]!.end]);
  return { sure: open.map((f) => cueSpan(line, f.hit)), others };
}

/** Whether an offer with its cue at a place could change a find that is `open`, or make one of its own beside all finds. */
function useful(line: Line, found: readonly Found[], open: readonly Found[], cue: Span): boolean {
  if (cue[0] < line.start || cue[1] > line.end) return false;
  const meets = (f: Found): boolean => overlap(cue, cueSpan(line, f.hit)) > 0;
  return open.some(meets) || !found.some(meets) && hitOf(line, { cue }) !== null;
}

/** The rules' finds, with what the trained model offers beside them. */
export function withOffers(state: State, line: Line, found: readonly Found[]): readonly Found[] {
  const open = found.filter((f) => !settled({ state, line, found }, f));
  const places = placesIn(line, found, open);
  if (!places.sure.length && !places.others.length) return found;
  const offers = state.offers(line.index, places, (cue) => useful(line, found, open, cue)).map((o) => ({ ...o, content: o.content.filter((c) => c[0] < line.end && c[1] > line.start || state.quotes.some((q) => overlap(q.inner, c) > 0)) }));
  if (!offers.length) return found;
  const used = new Set<Offer>();
  const all = found.map((f): Found => {
    const o = offers.find((x) => overlap(x.cue, cueSpan(line, f.hit)) > 0);
    if (!o) return f;
    used.add(o);
    return joined({ state, line, found }, f, o);
  });
  for (const o of offers) {
    if (used.has(o)) continue;
    const made = offered(state, line, o);
    if (made) all.push(made);
  }
  return all.sort((a, b) => a.hit.first - b.hit.first);
}
interface Joint { readonly state: State; readonly line: Line; readonly found: readonly Found[] }

/** The rules' find with the trained model's source, and with its content where the rules' own begins amid a relative clause. */
function joined({ state, line, found }: Joint, f: Found, o: Offer): Found {
  if (chargedAt(line, f.hit.first)) return f;
  const own = f.subject.span;
  const text = state.doc.text;
  const named = o.source !== null && own !== null && f.subject.kind === 'left' && (broken.test(text.slice(...own)) || (f.subject.apposed !== null && /^or\b/.test(text.slice(...f.subject.apposed))) || (o.source[0] < own[0] && f.subject.apposed === null && holds(o.source, own) && /^an?\b/.test(text.slice(...own))));
  const subject = named && o.source ? { ...f.subject, ...sourceOf(text, o.source) } : f.subject;
  const words = text.slice(...(f.side.content[0] ?? [0, 0]));
  const clear = (!own || !o.content.some((c) => overlap(c, own) > 0)) && !found.some((x) => x !== f && o.content.some((c) => holds(c, cueSpan(line, x.hit))));
  // what goes on behind the saying; of what stands before it the rules leave nothing out
  const behind = o.content.filter((c) => c[0] >= cueSpan(line, f.hit)[1]);
  const split = clear && f.side.before && f.side.content.length === 1 && behind.length > 0 && behind.every((c) => goesOnAt(text, c)) && overlap(o.content[0] as Span, f.side.content[0] as Span) > 0;
  const content = split ? [...f.side.content, ...behind] : o.content.length && /^(?:who|which|whose)\b/.test(words) ? o.content : f.side.content;
  return { hit: f.hit, subject, side: { content: content === f.side.content ? longer({ state, line, found }, f, o) : content, before: f.side.before } };
}
/** "…, the army said, killing ten": behind the saying its content goes on at a comma or in marks; "said in a statement" tells how it was said. */
const goesOnAt = (text: string, piece: Span): boolean => !/^(?:without|adding|citing|quoting|according)\b/u.test(text.slice(...piece)) && /[,;:"“]\s*$/u.test(text.slice(Math.max(0, piece[0] - 3), piece[0]));
/** The rules' content up to where the model's ends, if both begin together and the model's goes on to the sentence's end without another speaker. */
function longer({ state, line, found }: Joint, f: Found, o: Offer): readonly Span[] {
  const { text } = state.doc;
  const [own, its] = [f.side.content.at(-1), o.content.at(-1)];
  if (!own || !its || f.side.before || o.content.length !== f.side.content.length || Math.abs(own[0] - its[0]) > 2 || its[1] <= own[1] || line.end - its[1] > 3 || its[1] > line.end) return f.side.content;
  if (f.subject.kind === 'agentless' || f.hit.cue === unknown || found.some((x) => x !== f && cueSpan(line, x.hit)[0] >= own[1]) || nextDeed(line, f.hit) > 0 || mainClause(line, f.hit) > 0) return f.side.content;
  const more = text.slice(own[1], its[1]);
  if (!/\p{L}/u.test(more)) return f.side.content;
  return stops.test(more) ? f.side.content : [...f.side.content.slice(0, -1), [own[0], its[1]]];
}
/** Whether any piece behind a cue's end can be one that `goesOnAt` takes: a mark that it asks for stands there, or a quotation goes on behind the sentence, of which an offer may hold pieces too. */
const mayGoOn = ({ doc, quotes }: State, line: Line, end: number): boolean => quotes.some((q) => q.inner[1] > line.end) || /[,;:"“]/u.test(doc.text.slice(Math.max(0, end - 3), line.end));
/** Words behind which somebody else may speak. */
const stops = /\b(?:in|through|via|on) (?:an?|its|the|their|his|her) (?:[\p{L}-]+ ){0,2}?(?:message|statement|video|post|note|letter|communiqué|leaflet|recording|audio|channel|website|broadcast|interview)\b|\bwithout \p{L}+ing\b|\b(?:said|says|told|added|adding|according|citing|quoting|denied|denies|accused|blamed|called|rejects?|rejected|which|but|while|whereas)\b|, and that\b|;|: /u;
/** What is no name: the rest of a relative clause. */
const broken = /^(?:had|has|have|was|were|is|are|at|in|on|also|now)\b/;

/** Whether `joined` leaves a find as it is whatever the model offers. */
function settled({ state, line, found }: Joint, f: Found): boolean {
  const { hit, subject, side } = f, { text } = state.doc;
  if (chargedAt(line, hit.first)) return true;
  const own = subject.span;
  if (own && subject.kind === 'left' && (subject.apposed === null && /^an?\b/.test(text.slice(...own)) || broken.test(text.slice(...own)) || (subject.apposed && /^or\b/.test(text.slice(...subject.apposed))))) return false;
  if (/^(?:who|which|whose)\b/.test(text.slice(...(side.content[0] ?? [0, 0])))) return false;
  if (side.before) return side.content.length !== 1 || !mayGoOn(state, line, cueSpan(line, hit)[1]);
  const end = side.content.at(-1)?.[1] ?? line.end;
  if (subject.kind === 'agentless' || hit.cue === unknown || found.some((x) => x !== f && cueSpan(line, x.hit)[0] >= end) || mainClause(line, hit) > 0) return true;
  const rest = text.slice(end, line.end);
  if (!/\p{L}/u.test(rest)) return true;
  const stop = stops.exec(rest);
  return stop !== null && stop.index + stop[0].length < rest.length - 3;
}

/** A source's name and what stands beside it in apposition. */
function sourceOf(text: string, source: Span): { readonly span: Span; readonly apposed: Span | null } {
  const words = text.slice(...source);
  const m = /^([^,]{2,}?)(?:, |,? (?=who\b))([^,]*)/.exec(words);
  if (!m || /^(?:and|or)\b/.test(m[2] ?? '') || /,[^,]*,? (?:and|or) /.test(words)) return { span: source, apposed: null };
  const from = source[0] + (m[0].length - (m[2] ?? '').length);
  return { span: [source[0], source[0] + (m[1] ?? '').length], apposed: m[2] && !/^(?:who|whose|which)\b/.test(m[2]) ? [from, from + m[2].length] : null };
}

/** A content that begins amid a relative clause begins with the sentence. */
const whole = (text: string, line: Line, content: readonly Span[]): readonly Span[] => content.map((c, k): Span => (k === 0 && /^(?:who|which|whose)\b/.test(text.slice(...c)) && /, $/.test(text.slice(line.start, c[0])) && c[0] - line.start < 60 ? [line.start, c[1]] : c));

/** An offer's last piece up to where the branch of its cue ends, but not into a clause of its own or into when and where it was said. */
function filled({ doc }: State, line: Line, o: Offer): readonly Span[] {
  const last = o.content.at(-1);
  const tokens = doc.parse.sentences[line.index]?.tokens ?? [];
  if (!last || last[1] >= line.end) return o.content;
  const top = tokens.findIndex((t) => t.start < o.cue[1] && t.end > o.cue[0] && /^V/.test(t.upos));
  if (top < 0) return o.content;
  const under = (k: number): boolean => { for (let n = 0, x = k; x >= 0 && n < 60; n++, x = tokens[x]?.head ?? -1) if (x === top) return true; return false; };
  let k = tokens.findIndex((t) => t.start >= last[1]);
  let end = last[1];
  for (; k >= 0 && k < tokens.length && under(k); k++) end = tokens[k]?.end ?? end;
  const more = doc.text.slice(last[1], end);
  const stop = /[;:"“”]|,? (?:in |of |by |on )?(?:which|who|whose|but|while|that|and)\b|,? (?:in|on|via|through) (?:an? |its |his |her |their )?(?:[\p{L}]+ )?(?:statement|message|video|post|letter|interview|report|telegram|X)\b|,? on \p{Lu}\p{L}+day|, (?:adding|saying|citing)/u.exec(more);
  const c = bare(doc.text, [last[0], Math.min(line.end, last[1] + (stop ? stop.index : more.length))]);
  return c && c[1] > last[1] ? [...o.content.slice(0, -1), c] : o.content;
}

/** "Has drawn wide criticism for": whoever earns it is judged and judges nobody. */
const earns = /^(?:(?:has|have|had|also) )*(?:dr[ae]wn?|fac(?:e[sd]?|ing)|attract(?:s|ed)|spark(?:s|ed)|provoked?|receive[sd]|earn(?:s|ed)|com(?:e|es|ing) under|came under|prompt(?:s|ed))\b/iu;
function offered(state: State, line: Line, o: Offer): Found | null {
  const hit = hitOf(line, o);
  if (!hit || !o.content.length) return null;
  if (o.source && o.source[0] < o.cue[0] && earns.test(state.doc.text.slice(...o.cue))) return null;
  const words = o.content.map((c) => state.doc.text.slice(...c)).join(' ');
  if (/^(?:put|puts|putting|give|gives|gave|given|giving)$/.test(hit.form) && !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b/i.test(words)) return null;
  // "quoted by the agency", "to explain why it had failed"
  if (o.source && /^(?:by|of|from|as|to|with)\b/iu.test(state.doc.text.slice(...o.source))) return null;
  if (/^(?:why|how|whether)\b/iu.test(words)) return null;
  const before = (o.content[0]?.[0] ?? 0) < o.cue[0];
  const kind = o.source ? (o.source[0] > o.cue[0] ? 'inverted' : 'left') : /ing$/.test(hit.form) ? 'shared' : null;
  if (!kind) return null;
  if (/^ask/.test(hit.form) && /\b(?:who|what|whether|if|why|how|where|when)\b/.test(state.doc.text.slice(...(o.content[0] ?? [0, 0])).slice(0, 60))) return null;
  return { trained: true, hit, subject: { kind, ...(o.source ? sourceOf(state.doc.text, o.source) : { span: null, apposed: null }), first: hit.first, last: hit.last }, side: { content: whole(state.doc.text, line, before ? o.content : filled(state, line, o)), before } };
}
