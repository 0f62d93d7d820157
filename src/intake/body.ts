import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Unreadable } from '#model';

/** How much of an answer is taken: bytes as they come, bytes unpacked, and how many times larger unpacking may make it. */
export interface Bounds { readonly packed: number; readonly unpacked: number; readonly ratio: number }

const unpackers: Readonly<Record<string, () => Transform>> = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate };

/** Reads an answer's body whole, unpacked; stops the moment that it is too large, packed or unpacked, or grows as no text does. */
export function bodyOf(from: Readable, encoding: string, { packed, unpacked, ratio }: Bounds): Promise<Uint8Array> {
  const unpack = encoding === '' || encoding === 'identity' ? null : unpackers[encoding];
  if (unpack === undefined) throw new Unreadable(`The server packs its answer as "${encoding.slice(0, 40)}", which is not read.`);
  return new Promise((done, fail) => {
    const through = unpack?.(), out: Readable = through ?? from, all: Buffer[] = [];
    let came = 0, size = 0;
    const stop = (error: Error): void => { fail(error); from.destroy(); through?.destroy(); };
    const large = (n: number): Unreadable => new Unreadable(`The answer is larger than ${Math.round(n / 1048576) || 1} MB: download it yourself and add the file.`);
    if (through) from.on('data', (c: Buffer) => { came += c.length; if (came > packed) stop(large(packed)); });
    out.on('data', (c: Buffer) => {
      size += c.length;
      all.push(c);
      if (size > unpacked) stop(large(unpacked));
      else if (through && size > 1_000_000 && size > came * ratio) stop(new Unreadable(`The answer grows more than ${ratio} times in unpacking, as no text does: it is refused.`));
    });
    out.on('end', () => { done(Buffer.concat(all)); });
    out.on('error', (e: NodeJS.ErrnoException) => { stop(through && /^Z_|^ERR_.*(BROTLI|PADDING)/.test(e.code ?? '') ? new Unreadable('The packed answer is broken: try again later, or download it yourself and add the file.') : e); });
    if (through) { from.on('error', stop); from.pipe(through); }
  });
}
