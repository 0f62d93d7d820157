import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwn, type Own } from '#coders/rules';
import { Refused } from '#model';

/** Reads a folder of own lists; refuses it with the file, the line and what to do where something is wrong; nothing for no folder. */
export function ownFrom(folder: string | undefined): { readonly reference?: Own } {
  if (folder === undefined) return {};
  const { own, bad } = readOwn(filesOf(folder));
  if (!bad.length) return { reference: own };
  const told = bad.slice(0, 10).map((b) => `${b.file ? join(folder, b.file) : folder}${b.line === null ? '' : `, line ${b.line}`}: ${b.message}`);
  throw new Refused([...told, ...(bad.length > 10 ? [`… and ${bad.length - 10} more.`] : [])].join('\n'));
}

function filesOf(folder: string): readonly { readonly name: string; readonly text: string }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((f) => f.isFile() && !f.name.startsWith('.') && !/\.(?:md|txt)$/.test(f.name)).map((f) => ({ name: f.name, text: readFileSync(join(folder, f.name), 'utf8') }));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Refused(`${folder}: ${code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'it is a file; name the folder that holds your lists' : code === 'EACCES' ? 'it may not be read' : (error as Error).message}.`);
  }
}
