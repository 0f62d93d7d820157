import type { Page, Turn } from '#api';
import type { Out } from './run.ts';

/** Every item of a list that comes in pages. */
export async function* every<T>(pageAt: (turn: Turn) => Promise<Page<T>>, most: number): AsyncGenerator<T> {
  let left = most;
  for (let cursor: string | null = null; left > 0;) {
    const page: Page<T> = await pageAt({ limit: Math.min(left, 200), cursor });
    yield* page.items;
    left -= page.items.length;
    if (!(cursor = page.next)) return;
  }
}

/** Prints a list as one JSON array, an item a line, as it comes; gives how many. */
export async function printJson(items: AsyncIterable<unknown>, out: Out): Promise<number> {
  let held: string | null = null, n = 0;
  for await (const item of items) {
    if (held !== null) out.print(`${n === 1 ? '[' : ''}${held},`);
    held = JSON.stringify(item);
    n++;
  }
  out.print(n === 0 ? '[]' : `${n === 1 ? '[' : ''}${held}]`);
  return n;
}
