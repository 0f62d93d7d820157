import { useState, type ReactNode } from 'react';
import type { Coding } from '#model';
import { useKept } from '../person.ts';

/** What harsh things a coding tells of, so that they can be announced before the text is shown. */
export function harsh(coding: Coding): string[] {
  const all = coding.incidents.flatMap((i) => i.statements);
  return [all.some((s) => s.field === 'killed' || s.field === 'victim') && 'deaths', all.some((s) => 'group' in Object(s.value) && /child|infant|bab(y|ies)|girl|boy|pupil/i.test((s.value as { group?: string }).group ?? '')) && 'harm to children', coding.incidents.some((i) => i.type === 'sexual-violence' || i.type === 'torture') && 'sexual violence or torture'].filter((x): x is string => !!x);
}

/** A text that is shown at once, or, for those who want that, after it was said what it tells of. */
export function Announced({ coding, children }: { readonly coding: Coding; readonly children: ReactNode }) {
  const [announce, setAnnounce] = useKept('ascribe.announce');
  const [shown, setShown] = useState(false);
  const told = harsh(coding);
  return <>{announce === 'yes' && told.length && !shown ? <div className="note odd" role="note"><p>This report tells of {told.join(' and ')}.</p><button onClick={() => setShown(true)}>Show the text</button></div> : children}
    <p className="small noprint"><label><input type="checkbox" checked={announce === 'yes'} onChange={(e) => setAnnounce(e.target.checked ? 'yes' : '')} /> Announce deaths and harm to children before a text is shown</label></p></>;
}
