import { findQuotes, overlap, type Span } from '#text';
import { claimantOf } from './claimants.ts';
import { bare } from './contents.ts';
import { crowds, groups } from './lexicon.ts';
import type { State } from './state.ts';
import type { Line } from './words.ts';

const label = /^[\s\-–—•*·]*((?:[\p{L}\p{N}.’'-]+ ){0,5}[\p{L}\p{N}.’'-]+ ?):(?:\s+(?=\S)|$)/u;
const speakers = /(?:police|hospitals?|ministry|governor|mayor|officials?|army|military|report|radio|agency|council|government|office|medics|rescuers|union|command)$/i;

/** "Police: four dead", "Hill Army: “We shot down two planes”": a speaker, a colon and what it says make a claim without a cue. */
export function labelled(state: State, line: Line): void {
  const body = state.doc.text.slice(line.start, line.end);
  const m = body.includes(':') ? label.exec(body) : null;
  const words = m?.[1]?.trimEnd();
  if (!m || !words) { trailing(state, line, body); return; }
  const start = line.start + m[0].indexOf(words);
  const span: Span = [start, start + words.length];
  const known = state.names.actors.some((a) => overlap(a.span, span) === words.length || a.span[1] === span[1] && a.span[0] >= span[0]) || state.names.persons.some((p) => p.span[1] === span[1]);
  const last = /(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase() ?? '';
  if (!known && !groups.has(last) && !speakers.test(words) && !crowds.test(words)) return;
  if (/^(?:sources?|report|correction|update)$/i.test(words)) return;
  const { text } = state.doc;
  const from = line.start + m[0].length;
  const end = from < line.end ? line.end : text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from);
  const quote = findQuotes(text.slice(from, end))[0];
  const content = bare(text, quote && quote.outer[0] < 2 && end - from - quote.outer[1] < 2 ? [from + quote.inner[0], from + quote.inner[1]] : [from, end]);
  const who = content && claimantOf(state.doc, state.names, state.claims, span, null, state.focus);
  if (!who || content[1] - content[0] < 4) return;
  const id = `c${state.claims.length}`;
  state.claims.push({ id, claimant: who, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [content], said: null });
  state.rules.set(id, 'label');
}

/** "Five dead in market blast - police": who says so behind a headline's dash. */
function trailing(state: State, line: Line, body: string): void {
  const m = /[^\s.!?][ ](?:[-–—]|--) (?<who>(?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+)\.?$/u.exec(body);
  const who = m?.groups?.['who'];
  if (!m || !who || m.index < 15 || !(groups.has(who.split(' ').at(-1)?.toLowerCase() ?? '') || speakers.test(who) || crowds.test(who))) return;
  const start = line.start + m.index + m[0].indexOf(who);
  const content = bare(state.doc.text, [line.start, line.start + m.index + 1]);
  const claimant = content && claimantOf(state.doc, state.names, state.claims, [start, start + who.length], null, state.focus);
  if (!claimant || state.claims.some((c) => c.content.some((k) => overlap(k, content) > 0))) return;
  const id = `c${state.claims.length}`;
  state.claims.push({ id, claimant, relay: [], parent: null, cue: null, stance: 'states', certainty: 'stated', content: [content], said: null });
  state.rules.set(id, 'label');
}
