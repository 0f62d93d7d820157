import { existsSync, readFileSync } from 'node:fs';
import { teletype } from '../../src/coders/rules/roles/capitals.ts';
import { prepare, type Candidate, type Prepared } from '../../src/coders/rules/roles/candidates.ts';
import { questions } from '../../src/coders/rules/roles/model.ts';
import { confidences, kinds, plain, roles, type RoleName } from '../../src/coders/rules/roles/names.ts';
import { anchorsOf } from './anchoring.ts';

/** A filler of a slot in MUC-4's keys: acceptable values, and the strings of the entity it belongs to. */
export interface Slot { readonly values: readonly string[]; readonly xref?: readonly string[] }
/** A row of the MUC-4 files, as far as it is read here. */
export interface Row {
  readonly id: string; readonly text: string;
  readonly grit: Readonly<Record<RoleName, readonly (readonly string[])[]>>;
  readonly templates: readonly (Readonly<Record<string, unknown>> & { readonly type: readonly string[]; readonly perp_organization: readonly Slot[]; readonly perp_org_confidence: readonly Slot[] })[];
}
/** A report to learn from, made ready, with what the keys say of it. */
export interface Lesson {
  readonly row: Row; readonly prepared: Prepared;
  /** The names of each role, normalised: a set an entity. */
  readonly gold: Readonly<Record<RoleName, readonly ReadonlySet<string>[]>>;
  /** For each candidate: the roles it has and whether it is people harmed who are described, the kinds of incident it has a part in, its confidence (-1 where none is given). */
  readonly answers: readonly { readonly roles: readonly boolean[]; readonly kinds: readonly boolean[]; readonly confidence: number }[];
  readonly sentences: readonly (readonly boolean[])[];
  /** For each sentence the labels of `anchorLabels`. */
  readonly anchors: readonly (readonly boolean[])[];
  readonly report: readonly boolean[];
}

/** The rows of a JSONL file. */
export function rowsOf(file: string): readonly Row[] {
  if (!existsSync(file)) throw new Error(`${file} is not there: give the folder of the corpora with --data DIR.`);
  return readFileSync(file, 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l) as Row);
}

/** The questions of more than one incident of a kind. */
export const several = questions.filter((q) => q.least > 1);
const slots = ['perp_individual', 'perp_organization', 'phys_tgt_id', 'hum_tgt_name', 'instrument_id'] as const;
type Named = ReadonlyMap<string, ReadonlySet<string>>;

/** A lesson from a row; `given` is the parse of its prepared text where that is at hand. */
export function lessonOf(row: Row, given?: Parameters<typeof prepare>[1]): Lesson {
  const prepared = given ? prepare(teletype(row.text), given) : prepare(teletype(row.text));
  const gold = Object.fromEntries(roles.map((r) => [r, row.grit[r].map((e) => new Set(e.map(plain)))])) as unknown as Lesson['gold'];
  const byKind: Named = new Map(kinds.map((k) => [k, new Set(row.templates.filter((t) => t.type.includes(k)).flatMap((t) => [...slots, 'hum_tgt_description'].flatMap((s) => (t[s] as readonly Slot[]).flatMap((x) => x.values.map(plain))))) ]));
  const described = new Set(row.templates.flatMap((t) => (t['hum_tgt_description'] as readonly Slot[]).flatMap((x) => x.values.map(plain))));
  const told = new Map(row.templates.flatMap((t) => t.perp_org_confidence.flatMap((c) => (c.xref ?? t.perp_organization.flatMap((o) => o.values)).map((n) => [plain(n), confidences.findIndex((x) => x === c.values[0])] as const))));
  const names = roles.map((r) => row.grit[r].flat().map(plain).filter((n) => n.length > 3));
  const { read } = prepared;
  return {
    row, prepared, gold,
    answers: prepared.candidates.map((c) => answer(c, { gold, byKind, told, described })),
    sentences: read.sentences.map((s) => { const t = plain(read.text.slice(s.start, s.end)); return [...names.map((l) => l.some((n) => t.includes(n))), ...kinds.map((k) => [...(byKind.get(k) ?? [])].some((n) => n.length > 3 && t.includes(n)))]; }),
    anchors: anchorsOf(row, prepared),
    report: [row.templates.length > 0, ...kinds.map((k) => row.templates.some((t) => t.type.includes(k))), ...several.map((q) => row.templates.filter((t) => t.type.includes(q.kind)).length >= q.least)],
  };
}

interface Keys { readonly gold: Lesson['gold']; readonly byKind: Named; readonly told: ReadonlyMap<string, number>; readonly described: ReadonlySet<string> }

function answer(c: Candidate, { gold, byKind, told, described }: Keys): Lesson['answers'][number] {
  const forms = [...c.forms.keys()].filter((f) => f.length > 2);
  return {
    roles: [...roles.map((r) => gold[r].some((g) => forms.some((f) => g.has(f)))), forms.some((f) => described.has(f))],
    kinds: kinds.map((k) => forms.some((f) => byKind.get(k)?.has(f))),
    confidence: forms.map((f) => told.get(f) ?? -1).reduce((a, b) => Math.max(a, b), -1),
  };
}
