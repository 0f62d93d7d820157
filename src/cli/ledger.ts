import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Coder } from '#coders';
import { listsIn, openDesk, placeIn, type Desk, type Lists } from '#desk';

/** The option of every command that works with a ledger. */
export interface LedgerOption { readonly ledger?: string; readonly reference?: string }

/** Adds `--ledger`. */
export const ledgerOption = (command: Command): Command => command.option('--ledger <place>', 'a folder, or postgres://user@host/database; else DATABASE_URL, else ./ascribe-ledger');

/** Adds `--by`: whose decision it is. */
export const byOption = (command: Command): Command => command.option('--by <name>', 'whose decision it is', userName());

/** The name under which this person works on this machine. */
function userName(): string { try { return userInfo().username; } catch { return 'a person'; } }

/** This version of Ascribe. */
export const versionOf = (): string => (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

const none: Coder = { name: 'none', version: '0', code: async () => { throw new Error('this command codes nothing'); } };

/** The built-in coder, which heeds own lists and changed names as they stand. */
async function coderOn(lists: Lists | undefined): Promise<Coder> {
  const { rules, rulesWith } = await import('#coders/rules');
  if (!lists) return rules;
  let own: ReturnType<Lists['own']> | null = null, coder = rules;
  return { name: rules.name, version: rules.version, code: (report, stop) => { if (own !== lists.own()) { own = lists.own(); coder = rulesWith({ reference: own }); } return coder.code(report, stop); } };
}

/** Opens the ledger, does the work and closes it, whatever comes of it. `codes` loads the built-in coder; commands that only look do without. */
export async function withDesk<T>({ ledger, reference }: LedgerOption, { command, uses }: { readonly command: string; readonly uses: 'codes' | 'looks' }, work: (desk: Desk) => Promise<T>): Promise<T> {
  const now = () => new Date().toISOString();
  const place = placeIn(ledger, process.env['DATABASE_URL']), folder = reference ?? (place.engine === 'embedded' ? join(place.folder, 'lists') : null);
  const lists = uses === 'codes' ? listsIn(folder) : undefined, coder = uses === 'codes' ? await coderOn(lists) : none;
  const { desk, close } = await openDesk(place, { coder, now, version: versionOf(), command: `ascribe ${command}`, ...(lists ? { lists } : {}) });
  // A list with a mistake is told at once, not with the first report.
  try { lists?.own(); return await work(desk); } finally { await close(); }
}
