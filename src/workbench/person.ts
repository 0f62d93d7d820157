import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const read = (key: string) => localStorage.getItem(key) ?? '';
const watch = (on: () => void) => { listeners.add(on); window.addEventListener('storage', on); return () => { listeners.delete(on); window.removeEventListener('storage', on); }; };

/** A text that this browser keeps between visits, and how to change it. */
export function useKept(key: string): readonly [string, (value: string) => void] {
  const value = useSyncExternalStore(watch, () => read(key));
  const set = useCallback((next: string) => { if (next) localStorage.setItem(key, next); else localStorage.removeItem(key); for (const on of listeners) on(); }, [key]);
  return [value, set];
}

/** The name under which decisions are recorded; empty until it is given. */
export const useName = () => useKept('ascribe.name');
