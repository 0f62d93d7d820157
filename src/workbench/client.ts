import type { ActorRow, IncidentPage, IncidentRow, ReportPage, ReportRow } from '#api';

/** One page of a list; `next` is null at its end. */
export interface Page<T> { readonly items: readonly T[]; readonly next: string | null; readonly total: number | null }
/** What a decision gives back: its id, which undoes it. */
export interface Done { readonly id: string }
/** A count as a person corrects it. */
export interface Correction { readonly min: number | null; readonly max: number | null; readonly approximate?: boolean; readonly words: string }
/** What came of one document that was taken in. */
export interface Taken { readonly name: string; readonly outcome: 'added' | 'already-here' | 'copy' | 'failed'; readonly report: string | null; readonly detail: string | null }

/** An answer that is not what was asked for: the status and the server's own words. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, title: string, detail?: string) { super(detail ?? title); this.status = status; }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(path, init).catch(() => { throw new Refusal(0, 'The desk does not answer. Is "ascribe start" still running?'); });
  const body: unknown = answer.headers.get('content-type')?.includes('json') ? await answer.json() : null;
  if (answer.ok) return body as T;
  const said = body as { title?: string; detail?: string } | null;
  throw new Refusal(answer.status, said?.title ?? answer.statusText, said?.detail);
}

const send = <T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> => ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const part = encodeURIComponent;

/** The workbench's one data path. */
export const desk = {
  incidents: (query: string) => ask<Page<IncidentRow>>(`/api/incidents${query}`),
  incident: (key: string, names: 'named' | 'unnamed') => ask<IncidentPage>(`/api/incidents/${part(key)}${names === 'named' ? '?names=shown' : ''}`),
  reports: (query: string) => ask<Page<ReportRow>>(`/api/reports${query}`),
  report: (id: string) => ask<ReportPage>(`/api/reports/${part(id)}`),
  actors: (query: string) => ask<Page<ActorRow>>(`/api/actors${query}`),
  search: (query: string) => ask<Page<SearchHit>>(`/api/search?q=${part(query)}`),
  status: () => ask<Status>('/api/status'),
  judge: (a: string, b: string, verdict: 'same' | 'different' | 'unsure', by: string, reason: string) => send<Done>('/api/judgements', { a, b, verdict, by, reason }),
  review: (review: ReviewBody, revision: string) => send<Done>('/api/reviews', review, { 'if-match': `"${revision}"` }),
  undo: (id: string, by: string) => send<Done>('/api/undo', { id, by }),
  take: (body: { text?: string; url?: string; title?: string; outlet?: string; published?: string }) => send<{ items: Taken[] }>('/api/take-in', body),
  takeFile: (file: File) => { const form = new FormData(); form.append('file', file); return ask<{ items: Taken[] }>('/api/take-in', { method: 'POST', body: form }); },
} as const;

/** A decision on one statement of one report. */
export interface ReviewBody { readonly report: string; readonly incident: string; readonly statement: string; readonly decision: 'accept' | 'reject' | 'unsure' | 'correct'; readonly by: string; readonly reason: string; readonly value?: unknown; readonly evidence?: readonly (readonly [number, number])[] }
/** Something found by words. */
export interface SearchHit { readonly kind: 'report' | 'incident' | 'actor'; readonly id: string; readonly title: string; readonly words: string }
/** What the desk holds and what waits. */
export interface Status { readonly version: string; readonly reports: number; readonly incidents: number; readonly waiting: number; readonly candidates: number; readonly engine: string; readonly ledger: string }
