import { lookup, type LookupAddress } from 'node:dns';
import { request as plain, type IncomingMessage } from 'node:http';
import { request as sealed } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Unreadable } from '#model';
import { isPublic } from './address.ts';

/** Time limits in milliseconds: until the answer begins, without a byte, in all. */
export interface Patience { readonly begin: number; readonly idle: number; readonly total: number }

/** A request: where, with which headers, how long; `tests` are the host:port of a test's own servers, reached although they are not public. */
export interface Asking { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly patience: Patience; readonly tests: readonly string[]; readonly stop: AbortSignal }

const inner = (host: string): Unreadable => new Unreadable(`${host} is no public address: only pages of the public internet are fetched. Save the page and add the file.`);

/** Looks a name up and gives only checked addresses: the connection is made to these very ones, so a later answer cannot change it. */
const checked: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) { done(error, ''); return; }
    if (!found.length || found.some((a) => !isPublic(a.address))) { done(inner(host), ''); return; }
    if (options.all) done(null, found);
    else done(null, (found[0] as LookupAddress).address, (found[0] as LookupAddress).family);
  });
};

/** Refuses what is no address of the public web: other schemes, names and passwords in it, addresses of this machine or its networks. */
export function permitted(url: URL, tests: readonly string[]): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Unreadable(`${url.protocol} is not fetched: only http and https are.`);
  if (url.username || url.password) throw new Unreadable('The address holds a name or a password: take it out.');
  if (tests.includes(url.host)) return;
  if (/^[\d.]+$|^\[/.test(url.hostname) && !isPublic(url.hostname)) throw inner(url.hostname);
}

/** Opens one answer: its head has come, its body not yet. */
export function ask({ url, headers, patience, tests, stop }: Asking): Promise<IncomingMessage> {
  permitted(url, tests);
  return new Promise((done, fail) => {
    const open = (url.protocol === 'https:' ? sealed : plain)(url, { headers, agent: false, signal: stop, maxHeaderSize: 32_768, insecureHTTPParser: false, ...(tests.includes(url.host) ? {} : { lookup: checked }) });
    const late = setTimeout(() => { open.destroy(new Unreadable(`${url.host} did not begin to answer in ${patience.begin / 1000} seconds: try again later.`)); }, patience.begin);
    let begun: IncomingMessage | null = null;
    open.setTimeout(patience.idle, () => { (begun ?? open).destroy(new Unreadable(`${url.host} fell silent for ${patience.idle / 1000} seconds: try again later.`)); });
    open.on('response', (answer) => { clearTimeout(late); begun = answer; done(answer); });
    open.on('error', (error) => { clearTimeout(late); fail(error); });
    open.end();
  });
}
