import { lemma } from '../syntax.ts';
import { anchorRows } from './anchors.ts';
import { bagsOf, type Bags } from './bags.ts';
import { entitiesOf, type Entity } from './entities.ts';
import { features } from './features.ts';
import { hashed } from './linear.ts';
import { kinds, plain, roles } from './names.ts';
import { readReport, type Read } from './report.ts';
import type { Form, Spot } from './spots.ts';
import { stem } from './stem.ts';

/** The bits of the rows of entities. */
export const entityBits = 20;
/** Something a report names, its rows, and each way to name it with the places where it is named so. */
export interface Candidate { readonly entity: Entity; readonly rows: Int32Array; readonly forms: ReadonlyMap<string, readonly Place[]> }
/** A reading at a spot. */
export interface Place { readonly spot: Spot; readonly form: Form }
/** A report made ready for the stages; `anchors` holds the rows of each sentence as the place of an incident, `cues` holds the words of claiming and accusing of each sentence. */
export interface Prepared { readonly read: Read; readonly bags: Bags; readonly anchors: readonly Int32Array[]; readonly candidates: readonly Candidate[]; readonly cues: readonly (readonly string[])[]; readonly cueWords: ReadonlySet<string> }

/** Reads a prepared text (see `teletype`) and finds its candidates; `given` is its parse where that is at hand. */
export function prepare(text: string, given?: Parameters<typeof readReport>[1]): Prepared {
  const read = given ? readReport(text, given) : readReport(text);
  const candidates = entitiesOf(read).map((entity): Candidate => {
    const forms = new Map<string, Place[]>();
    for (const spot of entity.spots) for (const form of spot.forms) {
      const key = plain(form.text);
      if (!key) continue;
      const had = forms.get(key);
      if (!had) forms.set(key, [{ spot, form }]); else if (had.length < 3) had.push({ spot, form });
    }
    return { entity, forms, rows: hashed(features(read, entity), entityBits) };
  });
  const cues = cuesOf(read);
  return { read, bags: bagsOf(read), anchors: anchorRows(read), candidates: candidates.filter((c) => c.forms.size > 0), cues, cueWords: new Set(cues.flat()) };
}

/** What the first stage thinks: log-odds of the roles and kinds by sentence, and of "tells of an incident" and the kinds for the whole report. */
export interface Context { readonly sentences: readonly Float32Array[]; readonly report: Float32Array }

const cue = /^(?:claim|accus|blam|suspect|attribut|presum|alleg|admit|respons|believ|apparent|possib|probabl|deny|denied|charge|investig|identif|unidentified|unknown|threat|sign|communiqu)/;
const cuesOf = (read: Read): readonly (readonly string[])[] => read.sentences.map((s) => s.tokens.map((t) => t.lemma.toLowerCase()).filter((w) => cue.test(w)).map(stem));

/** The rows that tell how a deed is laid at somebody's door: the entity's own and the words of claiming and accusing beside it and anywhere. */
export function tellingRows(p: Prepared, c: Candidate, context: Context): Int32Array {
  const out = new Set([...p.cueWords].map((w) => `Q ${w}`));
  for (const { sentence } of c.entity.spots.slice(0, 12)) for (let d = -1; d <= 1; d++) for (const w of p.cues[sentence + d] ?? []) { out.add(`QN ${w}`); if (d === 0) out.add(`QS ${w}`); }
  return Int32Array.from(new Set([...rowsIn(p, c, context), ...hashed(out, entityBits)]));
}

const bucket = (z: number): number => Math.max(0, Math.min(6, Math.round((z + 4) * 0.9)));

/** An entity's rows, its own and those that the context gives. */
export function rowsIn(p: Prepared, c: Candidate, context: Context): Int32Array {
  const out = [`D ${bucket(context.report[0] ?? -9)}`, `T ${kinds.filter((_, k) => (context.report[k + 1] ?? -9) > -1).join('+')}`];
  for (const spot of c.entity.spots.slice(0, 12)) {
    const s = p.read.sentences[spot.sentence];
    const z = context.sentences[spot.sentence];
    if (!s || !z) continue;
    const head = stem(lemma(s, spot.head));
    const rel = s.tokens[spot.head]?.deprel ?? '';
    roles.forEach((r, k) => { const b = bucket(z[k] ?? -9); out.push(`S ${r} ${b}`, `S ${r} ${b} ${rel}`); if (b > 1) out.push(`S ${r} ${b} ${head}`); });
    kinds.forEach((t, k) => { if ((context.report[k + 1] ?? -9) > -1) out.push(`TH ${t} ${head}`, `TR ${t} ${rel}`); });
  }
  return Int32Array.from(new Set([...c.rows, ...hashed(out, entityBits)]));
}
