import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { Refused } from '#model';
import type { Answers } from './answers.ts';
import { createApp } from './app.ts';
import { built } from './files.ts';
import { isLoopback } from './guard.ts';

/** A running desk: its address, and how to end it. */
export interface Serving { readonly address: string; close(): Promise<void> }

/** Refuses a host that is not this machine. */
export function refuseForeign(host: string): void {
  if (!isLoopback(host)) throw new Refused(`--host ${host} is refused: the desk has no accounts yet, so it is served to this machine only (127.0.0.1). Use an SSH tunnel to reach it from elsewhere.`);
}

/** Serves the API and the workbench on this machine only. Port 0 takes any free port. Anything but a loopback host is refused: there are no accounts yet. */
export async function serveDesk(desk: Answers, { host = '127.0.0.1', port, workbench = built, note = console.error }: { readonly host?: string; readonly port: number; readonly workbench?: string | null; readonly note?: (error: unknown) => void }): Promise<Serving> {
  refuseForeign(host);
  const app = createApp(desk, { workbench, note });
  return new Promise((done, failed) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname: host === 'localhost' ? '127.0.0.1' : host, port }, (info: AddressInfo) => done({ address: `http://${info.family === 'IPv6' ? `[${info.address}]` : info.address}:${info.port}`, close: () => new Promise((ended) => { server.close(() => ended()); (server as { closeAllConnections?: () => void }).closeAllConnections?.(); }) }));
    server.once('error', (error: NodeJS.ErrnoException) => failed(error.code === 'EADDRINUSE' ? new Refused(`Port ${port} is in use on ${host}. Choose another with --port, or --port 0 for any free one.`) : error.code === 'EACCES' ? new Refused(`Port ${port} may not be opened by this user. Choose one above 1023 with --port.`) : error));
  });
}
