import { hc, type ClientResponse, type InferResponseType } from 'hono/client';
import type { Addition, App, Missed, Review, Taken, Voiced } from '#api';

/** What a decision gives back: its id, which undoes it. */
export interface Done { readonly id: string }
/** A decision on one statement as a page sends it. */
export type ReviewBody = Omit<Review, 'revision'>;

/** A statement as a page adds it. */
export type AdditionBody = Omit<Addition, 'revision'>;

/** A claim as a page adds or corrects it. */
export type VoicedBody = Omit<Voiced, 'revision'>;

/** An incident as a page adds it. */
export type MissedBody = Omit<Missed, 'revision'>;

/** An answer that is not what was asked for: the status and the server's own words. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, title: string, detail?: string) { super(detail ?? title); this.status = status; }
}

type Call = (...args: never[]) => Promise<ClientResponse<unknown, number, string>>;
type Answer<F extends Call> = Extract<InferResponseType<F, 200 | 201>, object>;

async function read<T>(answer: Promise<Response | ClientResponse<unknown, number, string>>): Promise<T> {
  const got = await answer.catch(() => { throw new Refusal(0, 'The desk does not answer. Is "ascribe start" still running?'); });
  const body: unknown = got.headers.get('content-type')?.includes('json') ? await got.json() : null;
  if (got.ok) return body as T;
  const said = body as { title?: string; detail?: string } | null;
  throw new Refusal(got.status, said?.title ?? got.statusText, said?.detail);
}

const call = <F extends Call>(f: F, ...args: Parameters<F>): Promise<Answer<F>> => read(f(...args));

/** Sends a decision that rests on a state of the report: refused where it changed meanwhile. */
const onState = (path: string, body: ReviewBody | AdditionBody | VoicedBody | MissedBody, revision: string): Promise<Done> => read(fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', 'if-match': `"${revision}"` }, body: JSON.stringify(body) }));
/** Takes in one paste, address or file; `seen` is told each document as soon as it is done, and the number of them comes at the end. */
async function taking({ body, headers }: { readonly body: BodyInit; readonly headers: Readonly<Record<string, string>> }, seen: (taken: Taken) => void): Promise<number> {
  const got = await fetch('/api/take-in', { method: 'POST', body, headers: { ...headers, accept: 'application/jsonl, application/json' } }).catch(() => { throw new Refusal(0, 'The desk does not answer. Is "ascribe start" still running?'); });
  if (!got.ok || !got.body) return read<never>(Promise.resolve(got));
  let rest = '', n = 0;
  const reader = got.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) { seen(JSON.parse(line) as Taken); n++; }
  }
  return n;
}

const api = hc<App>('/').api;
type Query = Readonly<Record<string, string>>;

/** The workbench's one data path, typed by the API's own routes. */
export const desk = {
  incidents: (query: Query) => call(api.incidents.$get, { query } as never),
  links: (query: Query) => call(api.links.$get, { query } as never),
  incident: (key: string, names: 'named' | 'unnamed') => call(api.incidents[':key'].$get, { param: { key: encodeURIComponent(key) }, query: { names: names === 'named' ? 'shown' : 'hidden' } }),
  reports: (query: Query) => call(api.reports.$get, { query } as never),
  report: (id: string) => call(api.reports[':id'].$get, { param: { id: encodeURIComponent(id) } }),
  actors: (query: Query) => call(api.actors.$get, { query } as never),
  search: (q: string) => call(api.search.$get, { query: { q } }),
  status: () => call(api.status.$get),
  judge: (a: string, b: string, verdict: 'same' | 'different' | 'unsure', by: string, reason: string) => call(api.judgements.$post, { json: { a, b, verdict, by, reason } }),
  review: (body: ReviewBody, revision: string) => onState('/api/reviews', body, revision),
  add: (body: AdditionBody, revision: string) => onState('/api/statements', body, revision),
  claim: (body: VoicedBody, revision: string) => onState('/api/claims', body, revision),
  missed: (body: MissedBody, revision: string) => onState('/api/incidents', body, revision),
  undo: (id: string, by: string) => call(api.undo.$post, { json: { id, by } }),
  aliases: () => call(api.aliases.$get),
  alias: (actor: string, name: string, change: 'add' | 'remove', by: string, reason: string) => call(api.aliases.$post, { json: { actor, name, change, by, reason } }),
  take: (body: { readonly text: string; readonly title?: string; readonly outlet?: string; readonly published?: string } | { readonly url: string }, seen: (taken: Taken) => void) => taking({ body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }, seen),
  takeFile: (file: File, seen: (taken: Taken) => void) => { const form = new FormData(); form.set('file', file); return taking({ body: form, headers: {} }, seen); },
} as const;

