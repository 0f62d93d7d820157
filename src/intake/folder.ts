import { createReadStream, type Dirent } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Unreadable } from '#model';
import { reason } from './document.ts';
import type { Failed } from './item.ts';

/** A file, or why it or its folder cannot be read. */
export type Met = { readonly file: string } | Failed;

/** The files at a path in the order of their names, through all its folders; hidden ones and links are passed over, but for the path itself. */
export async function* filesAt(path: string): AsyncGenerator<Met> {
  try {
    const at = await stat(path);
    if (at.isFile()) { yield { file: path }; return; }
    if (!at.isDirectory()) { yield { origin: path, error: 'It is neither a file nor a folder.' }; return; }
  } catch (error) { yield { origin: path, error: reason(error) }; return; }
  yield* within(path);
}

async function* within(folder: string): AsyncGenerator<Met> {
  const found: Dirent[] = [];
  try { for await (const e of await opendir(folder)) if (!e.name.startsWith('.')) found.push(e); } catch (error) { yield { origin: folder, error: reason(error) }; return; }
  for (const e of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, e.name);
    if (e.isDirectory()) yield* within(path);
    else if (e.isFile()) yield { file: path };
    else if (e.isSymbolicLink()) yield* link(path);
  }
}

/** A link to a file is read as that file; one to a folder could lead in a circle and is left out. */
async function* link(path: string): AsyncGenerator<Met> {
  try { const to = await realpath(path); if ((await stat(to)).isFile()) yield { file: path }; } catch (error) { yield { origin: path, error: reason(error) }; }
}

/** A file's bytes as they are read. */
export async function* bytesAt(file: string): AsyncGenerator<Uint8Array> {
  try { for await (const c of createReadStream(file)) yield c as Uint8Array; } catch (error) { throw new Unreadable(reason(error)); }
}
