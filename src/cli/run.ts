import { readFileSync } from 'node:fs';
import { readText, type Meta, type Read } from '#intake';
import { Unreadable } from '#model';

/** Where a command writes; `colour` says whether escape sequences are welcome, `codes` collects 1 for unreadable input. */
export interface Out { readonly print: (text: string) => void; readonly note: (text: string) => void; readonly colour: boolean; readonly fail: (code: 1) => void }

/** The bytes of a file, or of standard input for `-`. */
export function bytesOf(file: string): Uint8Array {
  try { return readFileSync(file === '-' ? 0 : file); } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : code === 'EACCES' ? 'it may not be read' : code === 'ERR_FS_FILE_TOO_LARGE' ? 'it is too large' : String((error as Error).message);
    throw new Unreadable(`${file}: ${why}.`);
  }
}

/** Reads a report's file; notes name the file. */
export function reportOf(file: string, meta: Meta): Read {
  const bytes = bytesOf(file);
  if (!bytes.length) throw new Unreadable(`${file}: it is empty.`);
  try {
    const read = readText(bytes, meta);
    return { report: read.report, notes: read.notes.map((n) => `${file}: ${n}`) };
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${file}: ${error.message}`) : error;
  }
}

/** Does one thing for each file; an unreadable one is named, the rest goes on. */
export async function forEach(files: readonly string[], out: Out, act: (file: string) => Promise<void>): Promise<void> {
  for (const file of files) {
    try { await act(file); } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      out.note(error.message);
      out.fail(1);
    }
  }
}
