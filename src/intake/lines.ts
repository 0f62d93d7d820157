import { most } from './item.ts';

/** A line of bytes without its end; null where it is longer than a line may be. */
export interface Line { readonly number: number; readonly bytes: Uint8Array | null }

/** Cuts chunks into lines; no more than one line is held. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = [], size = 0, number = 0;
  const line = (): Line => { const bytes = size > most.line ? null : Buffer.concat(held); held = []; size = 0; return { number: ++number, bytes: bytes && bytes[bytes.length - 1] === 13 ? bytes.subarray(0, -1) : bytes }; };
  const keep = (bytes: Uint8Array): void => { size += bytes.length; if (size > most.line) held = []; else held.push(bytes); };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) { keep(chunk.subarray(from, at)); yield line(); from = at + 1; }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size) yield line();
}
