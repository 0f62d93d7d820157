import { useSyncExternalStore } from 'react';

/** Where the reader is: the path without its trailing slash and the query. The address bar is the only place where it is kept. */
export interface Place { readonly path: string; readonly query: URLSearchParams }

const listeners = new Set<() => void>();
const tell = () => { for (const listener of listeners) listener(); };
if (typeof window !== 'undefined') window.addEventListener('popstate', tell);

/** Goes to an address of the workbench; `replace` leaves no step in the history. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'replace') history.replaceState(null, '', to); else history.pushState(null, '', to);
  tell();
}

/** The present place; the component renders again when it changes. */
export function usePlace(): Place {
  const href = useSyncExternalStore((on) => { listeners.add(on); return () => listeners.delete(on); }, () => location.pathname + location.search);
  const url = new URL(href, 'http://desk');
  return { path: url.pathname.replace(/\/+$/, '') || '/', query: url.searchParams };
}

/** The address of a page with a query; empty values are left out. */
export function address(path: string, query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) search.set(key, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** A query without its empty values. */
export const filled = (query: Readonly<Record<string, string | null | undefined>>): Record<string, string> => Object.fromEntries(Object.entries(query).filter((e): e is [string, string] => !!e[1]));

/** Follows plain left clicks on links of the workbench without loading the page again. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin || link.pathname.startsWith('/api')) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
  if (!link.hash) { window.scrollTo(0, 0); document.getElementById('main')?.focus({ preventScroll: true }); }
}
