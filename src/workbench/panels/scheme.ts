import { useEffect, useState } from 'react';

/** Changes whenever the page turns light or dark, by the system or by the reader: what is painted with the page's colours is painted anew. */
export function useScheme(): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    const turn = () => setTurns((n) => n + 1), media = matchMedia('(prefers-color-scheme: dark)'), watcher = new MutationObserver(turn);
    media.addEventListener('change', turn);
    watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => { media.removeEventListener('change', turn); watcher.disconnect(); };
  }, []);
  return turns;
}
