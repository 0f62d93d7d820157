import type { Coding, Incident, Report } from '#model';
import { rarityOf } from '#reference';
import type { Term } from './facts.ts';
import { byLead } from './lead.ts';

/** How many of an incident's terms are kept. */
const kept = 60;
/** What a word of a party's or a place's name counts: these have reasons of their own. */
const ofKnown = 0.5;
/** Words less rare than this tell nothing of one incident. */
const telling = 1;
const word = /[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*/gu;
const plain = (w: string): string => w.toLowerCase().replace(/['’]s?$|['’]s$/, '').replaceAll('’', "'");
const capital = /^\p{Lu}/u;

/** The words of a text with how often each stands there, and pairs of neighbouring capitalised words as names. Bare numbers of seven digits and more (telephones) are left out. */
export function wordCounts(text: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const count = (w: string): void => { out.set(w, (out.get(w) ?? 0) + 1); };
  let before: { readonly name: string; readonly end: number } | null = null;
  for (const m of text.matchAll(word)) {
    const w = plain(m[0]);
    if (w.length > 2 && !/^[\d-]{7,}$/.test(w)) count(w);
    const name = capital.test(m[0]) ? w : null;
    if (name !== null && before && m.index - before.end <= 2 && !text.slice(before.end, m.index).includes('\n')) count(`${before.name} ${name}`);
    before = name === null ? null : { name, end: m.index + m[0].length };
  }
  return out;
}

/** The rarest words and names of the report around an incident, each with its rarity times 1 + ln of how often it stands there; heaviest first. */
export function termsOf(report: Report, coding: Coding, incident: Incident): readonly Term[] {
  const counts = wordCounts(regionOf(report, coding, incident)), known = knownWords(coding);
  const weighed = [...counts].map(([w, n]): Term => { const r = rarityOf(w); return [w, r <= telling ? 0 : Math.round(r * (1 + Math.log(n)) * (known.has(w) ? ofKnown : 1) * 100) / 100]; }).filter(([, x]) => x > 0);
  return weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kept);
}

/** The words of the names of places, bodies and governments: those of a conflict stand in the reports of all its incidents. */
function knownWords(coding: Coding): ReadonlySet<string> {
  const places = coding.incidents.flatMap((i) => i.statements.flatMap((s) => (s.field === 'place' ? [s.value.name, s.value.admin1 ?? ''] : [])));
  const names = [...places, ...coding.actors.flatMap((a) => [a.name, ...a.aliases]), ...coding.claims.filter((c) => c.claimant.kind === 'organisation' || c.claimant.kind === 'government').flatMap((c) => [c.claimant.name, c.claimant.speaksFor ?? ''])];
  return new Set(names.flatMap((n) => [...wordCounts(n).keys()]));
}

/** The text that tells of an incident: all of it with the title for the incident that the report is about, else the paragraphs with its mentions and evidence. */
function regionOf({ text, title }: Report, coding: Coding, incident: Incident): string {
  if (byLead(coding)[0]?.id === incident.id) return `${title ?? ''}\n${text}`;
  const spans = [...incident.mentions, ...incident.statements.flatMap((s) => s.evidence)].sort((a, b) => a[0] - b[0]);
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of spans) {
    if (end <= done) continue;
    const from = Math.max(done, text.lastIndexOf('\n', start) + 1), stop = text.indexOf('\n', end);
    done = stop < 0 ? text.length : stop;
    parts.push(text.slice(from, done));
  }
  return parts.join('\n');
}
