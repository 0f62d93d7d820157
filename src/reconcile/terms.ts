import type { Coding, Incident, Report } from '#model';
import { rarityOf } from '#reference';
import type { Term } from './facts.ts';
import { byLead } from './lead.ts';

/** How many of an incident's terms are kept. */
const kept = 60;
/** What a word of a party's or a place's name counts: these have reasons of their own. */
const ofKnown = 0.5;
/** How far a paragraph is read on either side of a mention, in UTF-16 code units. */
const around = 800;
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
  const { lead, names } = knownOf(coding), counts = wordCounts(lead === incident.id ? `${report.title ?? ''}\n${report.text}` : regionOf(report, incident));
  const weighed = [...counts].map(([w, n]): Term => { const r = rarityOf(w); return [w, r <= telling ? 0 : Math.round(r * (1 + Math.log(n)) * (names.has(w) ? ofKnown : 1) * 100) / 100]; }).filter(([, x]) => x > 0);
  return weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kept);
}

interface Known { readonly lead: string | undefined; readonly names: ReadonlySet<string> }

const remembered = new WeakMap<Coding, Known>();

/** Which incident a coding's report is about, and the words of the names of places, bodies and governments: those of a conflict stand in the reports of all its incidents. Remembered, since every incident of a coding asks. */
function knownOf(coding: Coding): Known {
  const found = remembered.get(coding);
  if (found) return found;
  const places = coding.incidents.flatMap((i) => i.statements.flatMap((s) => (s.field === 'place' ? [s.value.name, s.value.admin1 ?? ''] : [])));
  const bodies = coding.claims.filter((c) => c.claimant.kind === 'organisation' || c.claimant.kind === 'government').flatMap((c) => [c.claimant.name, c.claimant.speaksFor ?? '']);
  const all = new Set([...places, ...bodies, ...coding.actors.flatMap((a) => [a.name, ...a.aliases])]), known = { lead: byLead(coding)[0]?.id, names: new Set([...all].flatMap((n) => [...wordCounts(n).keys()])) };
  remembered.set(coding, known);
  return known;
}

/** The paragraphs that hold an incident's mentions and evidence, of long ones the part around them. */
function regionOf({ text }: Report, incident: Incident): string {
  const spans = [...incident.mentions, ...incident.statements.flatMap((s) => s.evidence)].sort((a, b) => a[0] - b[0]);
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of spans) {
    if (end <= done) continue;
    const before = text.slice(Math.max(done, start - around), start), after = text.slice(end, end + around), stop = after.indexOf('\n');
    const from = Math.max(done, start - before.length + before.lastIndexOf('\n') + 1);
    done = stop < 0 ? end + after.length : end + stop;
    parts.push(text.slice(from, done));
  }
  return parts.join('\n');
}
