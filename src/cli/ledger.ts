import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Coder } from '#coders';
import { openDesk, placeIn, type Desk } from '#desk';

/** The option of every command that works with a ledger. */
export interface LedgerOption { readonly ledger?: string }

/** Adds `--ledger`. */
export const ledgerOption = (command: Command): Command => command.option('--ledger <place>', 'a folder, or postgres://user@host/database; else DATABASE_URL, else ./ascribe-ledger');

/** Adds `--by`: whose decision it is. */
export const byOption = (command: Command): Command => command.option('--by <name>', 'whose decision it is', userName());

/** The name under which this person works on this machine. */
function userName(): string { try { return userInfo().username; } catch { return 'a person'; } }

/** This version of Ascribe. */
export const versionOf = (): string => (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

const none: Coder = { name: 'none', version: '0', code: async () => { throw new Error('this command codes nothing'); } };

/** Opens the ledger, does the work and closes it, whatever comes of it. `codes` loads the built-in coder; commands that only look do without. */
export async function withDesk<T>({ ledger }: LedgerOption, { command, uses }: { readonly command: string; readonly uses: 'codes' | 'looks' }, work: (desk: Desk) => Promise<T>): Promise<T> {
  const now = () => new Date().toISOString();
  const place = placeIn(ledger, process.env['DATABASE_URL']), coder = uses === 'codes' ? (await import('#coders/rules')).rules : none;
  const { desk, close } = await openDesk(place, { coder, now, version: versionOf(), command: `ascribe ${command}` });
  try { return await work(desk); } finally { await close(); }
}
