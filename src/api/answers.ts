import type { Claim, Claimant } from '#model';
import type { ActorRow, Arc, IncidentPage, IncidentRow, ReportPage, ReportRow } from './shapes.ts';

type Span = readonly [number, number];

/** The filters of a list of incidents, as the address bar, the map, the timeline and the export share them. */
export interface Filters { readonly q?: string; readonly type?: string; readonly actor?: string; readonly country?: string; readonly place?: string; readonly since?: string; readonly until?: string; readonly standing?: string; readonly toll?: string; readonly atLeast?: number; readonly reality?: string; readonly outlet?: string }
/** A page of a list: at most `limit` items after `cursor`. */
export interface Turn { readonly limit: number; readonly cursor: string | null }
/** One page; `next` is null at the end; `total` null where it was not counted. */
export interface Page<T> { readonly items: T[]; readonly next: string | null; readonly total: number | null }
/** A decision on one statement. `revision` is the state of the report that the person saw; null takes any. */
export interface Review { readonly report: string; readonly incident: string; readonly statement: string; readonly decision: 'accept' | 'reject' | 'unsure' | 'correct'; readonly by: string; readonly reason: string; readonly value?: unknown; readonly evidence?: readonly (readonly [number, number])[]; /** Whose it is, in a correction. */ readonly claim?: string; readonly revision: string | null }
/** A statement that a person adds to an incident of a report, in the words given as evidence and by a claim that the report has. */
export interface Addition { readonly report: string; readonly incident: string; readonly field: string; readonly value: unknown; readonly claim: string; readonly polarity: 'affirmed' | 'denied'; readonly evidence: readonly (readonly [number, number])[]; readonly by: string; readonly reason: string; readonly revision: string | null }
/** A claim as a person marks it in the words of the report, new (`claim` null) or in place of one that is there. */
export interface Voiced { readonly report: string; readonly claim: string | null; readonly claimant: Pick<Claimant, 'name' | 'kind' | 'speaksFor' | 'span'>; readonly cue: Span | null; readonly stance: Claim['stance']; readonly certainty: Claim['certainty']; readonly content: readonly Span[]; readonly by: string; readonly reason: string; readonly revision: string | null }
/** An incident that the coder missed, as a person marks it: what it is, and the words that mention it, the first of which name it. */
export interface Missed { readonly report: string; readonly type: IncidentRow['type']; readonly reality: IncidentRow['reality']; readonly scope: IncidentRow['scope']; readonly mentions: readonly Span[]; readonly by: string; readonly reason: string; readonly revision: string | null }
/** A document as it was handed in. */
export type Offer = { readonly kind: 'text'; readonly text: string; readonly title: string | null; readonly outlet: string | null; readonly published: string | null } | { readonly kind: 'url'; readonly url: string } | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };
/** What came of one document. */
export interface Taken { readonly name: string; readonly outcome: 'added' | 'already-here' | 'copy' | 'failed'; readonly report: string | null; readonly detail: string | null }
/** Something found by words or by a near spelling. */
export interface Hit { readonly kind: 'report' | 'incident' | 'actor'; readonly id: string; readonly title: string; readonly words: string }
/** What the desk holds and what waits. */
export interface Status { readonly version: string; readonly reports: number; readonly incidents: number; readonly waiting: number; readonly candidates: number; readonly engine: string; readonly ledger: string }

/** A change of an actor's names: who made it, when and why. */
export interface AliasChange { readonly at: string; readonly by: string; readonly change: 'add' | 'remove'; readonly actor: string; readonly name: string; readonly reason: string }

/** All that the API asks of the desk. Nothing else reaches the ledger from here. */
export interface Answers {
  incidents(filters: Filters, turn: Turn): Promise<Page<IncidentRow>>;
  /** How the incidents of one page of the list are said to bear on others, and others on them. */
  links(filters: Filters, turn: Turn): Promise<Arc[]>;
  incident(key: string, names: 'shown' | 'hidden'): Promise<IncidentPage>;
  reports(waiting: 'waiting' | 'all', turn: Turn): Promise<Page<ReportRow>>;
  report(id: string): Promise<ReportPage>;
  actors(query: { readonly q?: string; readonly id?: string }, turn: Turn): Promise<Page<ActorRow>>;
  search(q: string, limit: number): Promise<Hit[]>;
  judge(judgement: { readonly a: string; readonly b: string; readonly verdict: 'same' | 'different' | 'unsure'; readonly by: string; readonly reason: string }): Promise<{ id: string }>;
  review(review: Review): Promise<{ id: string }>;
  add(addition: Addition): Promise<{ id: string }>;
  claim(voiced: Voiced): Promise<{ id: string }>;
  missed(missed: Missed): Promise<{ id: string }>;
  undo(id: string, by: string): Promise<{ id: string }>;
  /** `seen` is told each document as it is done. */
  take(offer: Offer, seen?: (taken: Taken) => void): Promise<Taken[]>;
  /** Adds a name to an actor or takes one out, from the next coding on. */
  alias(change: Omit<AliasChange, 'at'>): Promise<void>;
  /** Changes of names, the latest first. */
  aliases(): Promise<AliasChange[]>;
  status(): Promise<Status>;
  /** Changes whenever anything in the ledger does. */
  revision(): Promise<string>;
}
