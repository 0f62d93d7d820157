import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const watch = (on: () => void) => { listeners.add(on); window.addEventListener('storage', on); return () => { listeners.delete(on); window.removeEventListener('storage', on); }; };

type Held = readonly [string, (value: string) => void];

function useHeld(where: () => Storage, key: string): Held {
  const value = useSyncExternalStore(watch, () => where().getItem(key) ?? '');
  const set = useCallback((next: string) => { if (next) where().setItem(key, next); else where().removeItem(key); for (const on of listeners) on(); }, [where, key]);
  return [value, set];
}

const browser = () => localStorage, tab = () => sessionStorage;

/** A text that this browser keeps between visits, and how to change it. */
export const useKept = (key: string): Held => useHeld(browser, key);

/** A text that this tab keeps over a reload: what is being typed here is no other tab's. */
export const useTab = (key: string): Held => useHeld(tab, key);

/** The name under which decisions are recorded; empty until it is given. */
export const useName = () => useKept('ascribe.name');
