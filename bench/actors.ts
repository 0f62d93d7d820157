import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '#language';
import { actorsWith } from '#reference';
import { overlap, type Span } from '#text';
import type { ActorMention, Doc } from '../src/coders/rules/doc.ts';
import { findActors } from '../src/coders/rules/mentions/actors.ts';
import { expected } from './actors-expected.ts';
import type { Options } from './main.ts';

interface Named { readonly name?: string | readonly string[]; readonly claimant?: string | readonly string[] }
interface Gold { readonly incidents: readonly { readonly perpetrator?: readonly Named[] | null }[]; readonly claims: readonly Named[] }
interface Entity { readonly s: number; readonly e: number; readonly type: string }
interface Mark { readonly role: string; readonly s: number; readonly e: number }
interface Coded { readonly text: string; readonly marks?: readonly Mark[]; readonly source?: readonly { readonly actorText: string; readonly code: string }[]; readonly target?: readonly { readonly actorText: string; readonly code: string }[] }

const list = (x: string | readonly string[] | undefined): readonly string[] => (x === undefined ? [] : typeof x === 'string' ? [x] : x);
const percent = (a: number, b: number): string => `${a}/${b} = ${(a / Math.max(1, b)).toFixed(3)}`;
const docOf = (text: string): Doc => ({ text, parse: parse(text), published: null, outlet: null, title: null });
const lines = <T>(file: string): readonly T[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as T);

/** How long actors take to be found in a report whose parse is made, when every word was met before; processor time. */
function found(file: string): string {
  if (!existsSync(file)) return `${file}: there are no texts to time on.`;
  const docs = lines<{ text: string }>(file).slice(0, 150).map((l) => docOf(l.text));
  for (const d of docs) findActors(d);
  const from = process.cpuUsage();
  for (const d of docs) findActors(d);
  const { user, system } = process.cpuUsage(from);
  return `Found in ${((user + system) / 1000 / docs.length).toFixed(2)} ms a report (0.5 are allowed).`;
}

/**
 * Scores how actors are resolved.
 *
 * Cases: each claimant of a claim and each perpetrator counts once, where `actors-expected.ts` says by hand which actor of the reference
 * its name stands for; null says that it is one that the reference does not know, persons and people of no name are left out. An item is
 * right when the words of one of its names stand in the report under a mention with that actor, and under none with another; an unknown
 * one when no mention there has an actor. Whether the claim or incident itself is found is not asked here.
 *
 * re3d: organisations of the annotation, those named with a capital (pronouns and common nouns are annotated there too), that overlap a mention, and mentions that overlap an annotated organisation, nationality or
 * political body; the annotation is partly automatic. Event coding: actors of the gold records whose country (the first three letters of
 * the code) is that of a mention inside their words; other codes are left out.
 */
export function run({ data, cases }: Options): void {
  const began = performance.now();
  actorsWith();
  console.log(`Loaded in ${(performance.now() - began).toFixed(0)} ms (lists read, names indexed; wall time of this run).`);
  console.log(`Reference: ${[...new Set(actorsWith().all().map((r) => r.id))].length} actors, of which ${actorsWith().named.length} in the lists.`);
  console.log(found(join(data, 'geoparsing', 'lgl.jsonl')));
  onCases(cases);
  onRe3d(join(data, 're3d', 're3d.jsonl'));
  onEvents(data);
  speed(cases);
}

function onCases(cases: string): void {
  let right = 0;
  let all = 0;
  let wrong = 0;
  for (const folder of readdirSync(cases).filter((f) => existsSync(join(cases, f, 'gold.json'))).sort()) {
    const wanted = expected[folder] ?? {};
    const text = readFileSync(join(cases, folder, 'report.txt'), 'utf8');
    const gold = JSON.parse(readFileSync(join(cases, folder, 'gold.json'), 'utf8')) as Gold;
    const found = findActors(docOf(text));
    const items = [...gold.claims.map((c) => list(c.claimant)), ...gold.incidents.flatMap((i) => (i.perpetrator ?? []).map((p) => list(p.name)))];
    for (const names of items) {
      const key = names.find((n) => n in wanted);
      if (key === undefined) continue;
      all++;
      const ids = wanted[key] ?? null;
      if (fits(text, names, found, ids === null ? null : list(ids))) right++;
      else if (under(text, names, found).some((m) => m.actor && !list(ids ?? undefined).includes(m.actor.id))) wrong++;
      if (!fits(text, names, found, ids === null ? null : list(ids))) console.log(`  ${folder}: ${key} should be ${ids === null ? 'unknown' : list(ids).join(' or ')}; ${under(text, names, found).map((m) => m.actor?.id ?? `"${m.name}"`).join(', ') || 'nothing found'}`);
    }
  }
  console.log(`cases: claimants and perpetrators resolved ${percent(right, all)}, with another actor's id ${wrong}`);
}

function under(text: string, names: readonly string[], found: readonly ActorMention[]): readonly ActorMention[] {
  const spans = names.flatMap((n) => [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")}(?![\\p{L}\\p{N}])`, 'giu'))].map((m): Span => [m.index, m.index + m[0].length]));
  return found.filter((m) => spans.some((s) => overlap(s, m.span) > 0));
}

function fits(text: string, names: readonly string[], found: readonly ActorMention[], ids: readonly string[] | null): boolean {
  const actors = under(text, names, found).flatMap((m) => (m.actor ? [m.actor.id] : []));
  return ids === null ? actors.length === 0 : actors.some((a) => a === ids[0]) || (actors.length > 0 && actors.every((a) => ids.includes(a)));
}

function onRe3d(file: string): void {
  if (!existsSync(file)) { console.log(`re3d: ${file} is not there.`); return; }
  let gold = 0; let hit = 0; let made = 0; let good = 0; let known = 0;
  for (const r of lines<{ text: string; entities: readonly Entity[] }>(file)) {
    const found = findActors(docOf(r.text));
    const bodies = r.entities.filter((e) => e.type === 'Organisation' && /\p{Lu}/u.test(r.text.slice(e.s + 1, e.e)) || e.type === 'Organisation' && /^(?!(?:They|We|It|Our|Their|You|The|In|A)\b)\p{Lu}/u.test(r.text.slice(e.s, e.e))).map((e): Span => [e.s, e.e]);
    const loose = [...bodies, ...r.entities.filter((e) => ['Nationality', 'Location', 'MilitaryPlatform', 'Person'].includes(e.type)).map((e): Span => [e.s, e.e])];
    gold += bodies.length; made += found.length;
    for (const b of bodies) { const m = found.find((x) => overlap(x.span, b) > 0); if (m) { hit++; if (m.actor) known++; } }
    good += found.filter((m) => loose.some((b) => overlap(m.span, b) > 0)).length;
  }
  console.log(`re3d: organisations found ${percent(hit, gold)}, of which in the reference ${percent(known, hit)}; mentions on an annotated organisation, nationality, person or place ${percent(good, made)}`);
}

function onEvents(data: string): void {
  const file = join(data, 'event-coding', 'plover-gsr.jsonl');
  const countries = join(data, 'dictionaries', 'geonames-countries.tsv');
  if (!existsSync(file) || !existsSync(countries)) { console.log('event coding: the corpus is not there.'); return; }
  const iso = new Map(readFileSync(countries, 'utf8').split('\n').map((l) => l.split('\t')).filter((c) => /^[A-Z]{2}$/.test(c[0] ?? '')).map((c) => [c.find((x) => /^[A-Z]{3}$/.test(x)) ?? '', c[0] ?? '']));
  let all = 0; let right = 0; let wrong = 0;
  for (const r of lines<Coded>(file)) {
    const found = findActors(docOf(r.text));
    for (const a of [...(r.source ?? []), ...(r.target ?? [])]) {
      const country = iso.get((a.code ?? '').slice(0, 3));
      const at = a.actorText ? r.text.indexOf(a.actorText) : -1;
      if (!country || at < 0) continue;
      all++;
      const here = found.filter((m) => m.actor && overlap(m.span, [at, at + a.actorText.length]) > 0).map((m) => actorsWith().byId(m.actor?.id ?? '')?.country);
      if (here.includes(country)) right++;
      else if (here.length) wrong++;
    }
  }
  console.log(`event coding (PLOVER records): actors with a country resolved to it ${percent(right, all)}, to another or none of a country ${percent(wrong, all)}`);
}

function speed(cases: string): void {
  const docs = readdirSync(cases).filter((f) => existsSync(join(cases, f, 'report.txt'))).map((f) => docOf(readFileSync(join(cases, f, 'report.txt'), 'utf8')));
  for (let k = 0; k < 20; k++) docs.forEach((d) => findActors(d));
  const began = performance.now();
  for (let k = 0; k < 20; k++) docs.forEach((d) => findActors(d));
  console.log(`speed: ${((performance.now() - began) / 20 / docs.length).toFixed(3)} ms a report of ${Math.round(docs.reduce((n, d) => n + d.text.length, 0) / docs.length)} characters, after the parse`);
}
