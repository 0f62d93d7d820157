import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Answers } from './answers.ts';
import { names, tagOf } from './etag.ts';

/** At most so many answers are kept, and at most so many characters of them; what was not asked for longest goes first. */
const most = 200, size = 16_000_000;

interface Answer { readonly body: Promise<string>; length: number }

/** Answers by their tags: a tag names the address and the state of the ledger, so that what is kept is never out of date, only no longer asked for. */
export interface Kept { readonly of: (tag: string, make: () => Promise<unknown>) => Promise<string> }

/** Keeps the last answers as they were sent; who asks for one that is being made waits for it. What failed is not kept. */
export function keeping(): Kept {
  const all = new Map<string, Answer>();
  let total = 0;
  const drop = (tag: string): void => { total -= all.get(tag)?.length ?? 0; all.delete(tag); };
  const put = (tag: string, make: () => Promise<unknown>): Answer => {
    const answer: Answer = { length: 0, body: make().then((value) => JSON.stringify(value)) };
    all.set(tag, answer);
    answer.body.then((body) => { if (all.get(tag) === answer) { answer.length = body.length; total += body.length; trim(); } }, () => { if (all.get(tag) === answer) drop(tag); });
    return answer;
  };
  const trim = (): void => { for (const tag of all.keys()) { if (all.size <= most && total <= size) return; drop(tag); } };
  return {
    of: (tag, make) => {
      const had = all.get(tag);
      // The order of a map is that of its putting in: what is asked for again goes to the end.
      if (had) { all.delete(tag); all.set(tag, had); return had.body; }
      return put(tag, make).body;
    },
  };
}

/** Answers what is asked at the present state of the ledger: 304 where the reader has it, from what is kept, else by asking the desk. */
export type Give = (c: Context, make: () => Promise<unknown>) => Promise<never>;

/** How the routes over one desk answer. The answer is made after the state was read: it may be newer than its tag, never older. */
export function giving(desk: Answers): Give {
  // A browser keeps answers longer than a desk is open: another version may answer in another shape, after a rebuilding in other words.
  const kept = keeping(), begun = randomUUID();
  return async (c, make) => {
    const tag = tagOf(c.req.url, begun, await desk.revision());
    c.header('ETag', tag);
    c.header('Cache-Control', 'private, no-cache');
    if (names(c.req.header('if-none-match'), tag)) return c.body(null, 304) as never;
    return c.body(await kept.of(tag, make), 200, { 'Content-Type': 'application/json' }) as never;
  };
}
