import { useCallback, useMemo } from 'react';

/** What was typed into a form and not sent: `fill` puts it back into the form, `keep` notes every change, `forget` drops it. */
export interface Typed { readonly fill: (form: HTMLFormElement | null) => void; readonly keep: (event: React.FormEvent<HTMLFormElement>) => void; readonly forget: () => void }

type Input = HTMLInputElement | HTMLSelectElement;
const inputs = (form: HTMLFormElement): Input[] => [...form.elements].filter((e): e is Input => 'name' in e && e.name !== '');
const ticked = (i: Input): i is HTMLInputElement => i instanceof HTMLInputElement && i.type === 'checkbox';

/** Keeps what is typed into a form in this tab, so that a reload loses nothing. */
export function useTyped(key: string): Typed {
  const fill = useCallback((form: HTMLFormElement | null) => {
    const had = form && sessionStorage.getItem(key);
    if (!had) return;
    const values = JSON.parse(had) as Record<string, string | boolean>;
    for (const i of inputs(form)) { const v = values[i.name]; if (v === undefined) continue; if (ticked(i)) i.checked = v === true; else i.value = String(v); }
  }, [key]);
  return useMemo(() => ({
    fill, forget: () => { sessionStorage.removeItem(key); },
    keep: (e) => { sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(inputs(e.currentTarget).map((i) => [i.name, ticked(i) ? i.checked : i.value])))); },
  }), [fill, key]);
}
