import type { Sentence, Token } from '#language';
import { ownerOf } from '../claims/index.ts';
import { above, form, kids, kidsBy, lemma, relation } from '../syntax.ts';
import type { Event } from '../incidents/triggers.ts';
import type { Entity } from './entities.ts';
import type { Read } from './report.ts';
import type { Spot } from './spots.ts';
import { stem } from './stem.ts';

type Add = (feature: string) => void;
const stemmed = (s: Sentence, i: number): string => stem(lemma(s, i));
const words: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);

/** The features of an entity in its report: what its words are, what governs each spot, which event and which claim it stands in; to be hashed. */
export function features(read: Read, e: Entity): ReadonlySet<string> {
  const out = new Set<string>(['bias', `n${Math.min(4, e.spots.length)}`, `key ${e.key}`]);
  const add: Add = (f) => { out.add(f); };
  for (const w of e.key.split(' ')) add(`kw ${stem(w)}`);
  for (const spot of e.spots.slice(0, 12)) {
    const s = read.sentences[spot.sentence];
    if (!s) continue;
    own(s, spot, add);
    governed(s, spot.head, add);
    around(s, spot.head, add);
    told(read, s, spot, add);
    (read.events[spot.sentence] ?? []).forEach((v) => byEvent(s, spot.head, v, add));
    if (spot.sentence < 3) add(`early ${spot.sentence}`);
  }
  return out;
}

function own(s: Sentence, spot: Spot, add: Add): void {
  const i = spot.head;
  const t = s.tokens[i] as Token;
  const h = stemmed(s, i);
  add(`h ${h}`); add(`pos ${t.upos} ${t.xpos}`); add(`suf ${t.form.slice(-3)}`);
  for (const k of kids(s, i)) { const x = s.tokens[k]; if (x && x.upos !== 'DET' && x.upos !== 'PUNCT') { add(`c ${relation(x)} ${stemmed(s, k)}`); add(`ch ${h} ${stemmed(s, k)}`); } }
  const det = kidsBy(s, i, 'det').map((k) => form(s, k)).join(' ');
  add(`det ${det} ${t.xpos}`);
  if ((spot.forms[0]?.text ?? '').split(' ').length > 2) add('long');
}

function governed(s: Sentence, i: number, add: Add): void {
  const t = s.tokens[i] as Token;
  const h = stemmed(s, i);
  const pre = kidsBy(s, i, 'case').map((k) => form(s, k)).join('_');
  const gov = t.head >= 0 ? stemmed(s, t.head) : 'ROOT';
  const rel = `${t.deprel} ${pre}`;
  add(`r ${rel}`); add(`g ${gov}`); add(`rg ${rel} ${gov}`); add(`rh ${rel} ${h}`); add(`hg ${h} ${gov}`);
  const line = above(s, i);
  line.slice(0, 4).forEach((k, d) => add(`up${Math.min(d, 2)} ${stemmed(s, k)}`));
  const verb = line.find((k) => s.tokens[k]?.upos === 'VERB');
  if (verb === undefined) return;
  const v = stemmed(s, verb);
  const side = passiveAt(s, verb) ? 'P' : 'A';
  add(`v ${v} ${side}`); add(`vh ${v} ${h}`); add(`vr ${v} ${rel} ${side}`);
  for (const k of kids(s, verb)) {
    const x = s.tokens[k];
    if (k !== i && x && ['NOUN', 'PROPN', 'ADV', 'ADP'].includes(x.upos)) { add(`sib ${relation(x)} ${stemmed(s, k)}`); add(`sibv ${t.deprel} ${v} ${relation(x)} ${stemmed(s, k)}`); }
  }
}
const passiveAt = (s: Sentence, verb: number): boolean => kids(s, verb).some((k) => s.tokens[k]?.deprel === 'aux:pass');

function around(s: Sentence, i: number, add: Add): void {
  for (let d = 1; d <= 3; d++) { add(`l${d} ${form(s, i - d)}`); add(`n${d} ${form(s, i + d)}`); }
  add(`lb ${form(s, i - 1)} ${form(s, i - 2)}`); add(`nb ${form(s, i + 1)} ${form(s, i + 2)}`);
  for (let d = -7; d <= 7; d++) { const w = s.tokens[i + d]; if (d !== 0 && w && words.has(w.upos)) add(`bag ${stemmed(s, i + d)}`); }
}

/** Names, weapons and the claim that a spot stands in. */
function told(read: Read, s: Sentence, spot: Spot, add: Add): void {
  const t = s.tokens[spot.head] as Token;
  const h = stemmed(s, spot.head);
  const name = read.names[spot.sentence]?.find((n) => n.first <= spot.head && spot.head <= n.last);
  add(`name ${name?.kind ?? 'none'}`);
  if (name) add(`name ${name.kind} ${t.deprel}`);
  const weapon = read.weapons[spot.sentence]?.find((w) => w.span[0] < t.end && t.start < w.span[1]);
  if (weapon) add(`weapon ${weapon.class}`);
  const claim = ownerOf(read.claims, [t.start, t.end]);
  add(`claim ${claim.stance}`); add(`claim ${claim.stance} ${t.deprel}`);
  if (read.claimants[spot.sentence]?.some((c) => c[0] <= t.start && t.end <= c[1])) { add('claimant'); add(`claimant ${h}`); }
}

/** How a word hangs together with an event word of its sentence. */
function byEvent(s: Sentence, i: number, v: Event, add: Add): void {
  const type = `${v.trigger.type}${v.negated ? '-' : ''}${v.unreal ? '?' : ''}`;
  const d = i - v.at;
  if (Math.abs(d) > 30) return;
  const path = pathTo(s, i, v.at);
  add(`e ${type} ${d < 0 ? 'b' : 'a'}${Math.abs(d) < 4 ? 1 : Math.abs(d) < 10 ? 2 : 3}`);
  add(`ep ${v.trigger.type} ${path}`); add(`pp ${v.form} ${v.passive ? 'P' : 'A'} ${path}`);
  if (v.trigger.type !== v.type) add(`et ${v.type} ${path}`);
}

/** The relations from one word up to the common head and down to another; "far" beyond five steps. */
function pathTo(s: Sentence, from: number, to: number): string {
  const up = [from, ...above(s, from)].slice(0, 6);
  const down = [to, ...above(s, to)].slice(0, 6);
  const a = up.findIndex((k) => down.includes(k));
  if (a < 0) return 'far';
  const b = down.indexOf(up[a] as number);
  if (a + b > 5) return 'far';
  const step = (k: number): string => { const t = s.tokens[k] as Token; return relation(t) + (kidsBy(s, k, 'case').length ? `:${form(s, kidsBy(s, k, 'case')[0] as number)}` : '') + (t.deprel.endsWith(':pass') || t.deprel.endsWith(':agent') ? 'P' : ''); };
  return [...up.slice(0, a).map((k) => `<${step(k)}`), ...down.slice(0, b).reverse().map((k) => `>${relation(s.tokens[k] as Token)}`)].join('');
}
