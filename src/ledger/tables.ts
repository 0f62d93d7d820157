import type { Generated, GeneratedAlways } from 'kysely';

/** JSON as the database takes it (words) and gives it (a value). */
export type Json<T> = import('kysely').ColumnType<T, string, never>;

/** Bytes as they were taken in, with the answer's headers. */
export interface RawRow { readonly hash: string; readonly bytes: Buffer; readonly headers: Json<Readonly<Record<string, string>> | null>; readonly fetched: string }
/** A report as it is coded; `raw` is the hash of the bytes it was read from. */
export interface ReportTable { readonly id: string; readonly seq: Generated<string>; readonly text: string; readonly title: string | null; readonly outlet: string | null; readonly url: string | null; readonly published: string | null; readonly language: string | null; readonly raw: string; readonly taken: string }
/** Anyone or anything that codes or decides. */
export interface CoderTable { readonly name: string; readonly version: string; readonly kind: 'person' | 'program'; readonly since: string }
/** One coding without its parts; `head` holds what belongs to no part. */
export interface CodingTable { readonly id: string; readonly seq: Generated<string>; readonly report: string; readonly coder: string; readonly version: string; readonly head: Json<unknown>; readonly at: string }
/** A part of a coding: `n` is its order, `body` the part itself. */
export interface ClaimTable { readonly coding: string; readonly n: number; readonly id: string; readonly body: Json<unknown>; readonly claimant: GeneratedAlways<string>; readonly actor: GeneratedAlways<string | null> }
export interface IncidentTable { readonly coding: string; readonly n: number; readonly id: string; readonly key: string; readonly body: Json<unknown>; readonly type: GeneratedAlways<string> }
export interface StatementTable { readonly coding: string; readonly n: number; readonly incident: string; readonly id: string; readonly key: string; readonly body: Json<unknown>; readonly field: GeneratedAlways<string>; readonly claim: GeneratedAlways<string> }
export interface LinkTable { readonly coding: string; readonly n: number; readonly body: Json<unknown> }
/** A judgement on two incidents' keys, `a < b`. */
export interface JudgementTable { readonly id: string; readonly seq: Generated<string>; readonly a: string; readonly b: string; readonly report_a: string; readonly report_b: string; readonly verdict: 'same' | 'different' | 'unsure'; readonly by: string; readonly reasons: Json<readonly string[]>; readonly score: number | null; readonly at: string }
/** A person's decision on one statement, or (`add`) a statement of theirs. */
export interface ReviewTable { readonly id: string; readonly seq: Generated<string>; readonly report: string; readonly coding: string; readonly incident: string; readonly statement: string; readonly decision: 'accept' | 'reject' | 'unsure' | 'correct' | 'add'; readonly by: string; readonly at: string; readonly reason: string | null; readonly body: Json<unknown> }
/** A decision taken back. */
export interface UndoneTable { readonly id: string; readonly seq: Generated<string>; readonly decision: string; readonly by: string; readonly at: string }
/** A change of an actor's names by a person. */
export interface AliasTable { readonly id: string; readonly seq: Generated<string>; readonly actor: string; readonly name: string; readonly change: 'add' | 'remove'; readonly by: string; readonly at: string; readonly reason: string }
/** What is left of a report that was erased: its hash, the day, the class of the reason. */
export interface ErasureTable { readonly report: string; readonly raw: string; readonly at: string; readonly by: string; readonly reason: string }
/** One link of the chain; `digest` is the hash of what was recorded, `hash` of this entry with the one before. */
export interface AuditTable { readonly seq: string; readonly at: string; readonly by: string; readonly act: string; readonly about: string[]; readonly subject: string; readonly digest: string; readonly prev: string; readonly hash: string }

/** Derived: a report in its list. `waiting` counts statements nobody has looked at; `family` names the first of its copies. */
export interface ShelfTable { readonly report: string; readonly seq: string; readonly coding: string | null; readonly day: string; readonly claims: number; readonly incidents: number; readonly warnings: number; readonly waiting: number; readonly family: string }
/** Derived: what a report is known by among copies, and the words it is found by. */
export interface PrintTable { readonly report: string; readonly prints: Json<unknown>; readonly bands: string[] }
export interface WordsTable { readonly report: string; readonly day: string; readonly tsv: string }
/** Derived: one report's part in an incident; `root` is the key of the incident across reports. */
export interface MemberTable { readonly key: string; readonly report: string; readonly coding: string; readonly incident: string; readonly root: string; readonly seq: string }
/** Derived: what a member is compared by, and the numbers of the keys under which others find it. */
export interface DescribedTable { readonly key: string; readonly facts: Json<unknown>; readonly blocks: string[] }
/** Derived: what the rule makes of a pair, `a < b`; `open` where no judgement on it stands. */
export interface PairTable { readonly a: string; readonly b: string; readonly score: number; readonly reasons: Json<readonly string[]>; readonly verdict: string; readonly open: boolean }
/** Derived: an incident across reports as its list shows it. */
export interface LineTable { readonly key: string; readonly line: Json<unknown> }
/** Derived: what an incident across reports is filtered by. */
export interface FoundTable { readonly key: string; readonly type: string; readonly reality: string; readonly standing: string; readonly day: string; readonly since: string; readonly until: string; readonly countries: string[]; readonly places: string; readonly parties: string; readonly outlets: string; readonly highs: Json<Readonly<Record<string, number>>>; readonly named: string }
/** Derived: an actor as codings describe it; `names` is searched. */
export interface ActorTable { readonly id: string; readonly body: Json<unknown>; readonly names: string }
export interface AppearanceTable { readonly actor: string; readonly report: string; readonly claims: number; readonly accused: number; readonly targeted: number }
/** Derived: a name that incidents bear, for search by similarity. */
export interface NameTable { readonly name: string }
/** A report whose coding failed: what went wrong, how often. No part of the chain. */
export interface FailureTable { readonly report: string; readonly coder: string; readonly error: string; readonly tries: number; readonly at: string }
/** What was fetched before, to ask its server whether it changed. No part of the chain. */
export interface VisitTable { readonly address: string; readonly report: string | null; readonly etag: string | null; readonly modified: string | null; readonly at: string }

/** All tables. From `shelf` on they are derived: they lie in a schema of their own, can be thrown away and are made again from the others. */
export interface Tables {
  raw: RawRow; report: ReportTable; coder: CoderTable; coding: CodingTable; claim: ClaimTable; incident: IncidentTable; statement: StatementTable; link: LinkTable;
  judgement: JudgementTable; review: ReviewTable; undone: UndoneTable; alias: AliasTable; erasure: ErasureTable; audit: AuditTable; failure: FailureTable; visit: VisitTable;
  shelf: ShelfTable; print: PrintTable; words: WordsTable; member: MemberTable; described: DescribedTable; pair: PairTable; line: LineTable; found: FoundTable; actor: ActorTable; appearance: AppearanceTable; name: NameTable;
}
