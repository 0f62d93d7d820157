import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Coding } from '#model';
import type { Span } from '#text';
import { direction } from '../words.ts';
import { depths, paragraphs, pieces, type Piece } from './marked.ts';

/** What is in focus: one claim or one statement (by `factId`), or neither. */
export interface Focus { readonly claim: string | null; readonly fact: string | null }
export const nothing: Focus = { claim: null, fact: null };

interface Rule { readonly claim: string; readonly lane: number; readonly top: number; readonly height: number; readonly denies: boolean }

const innermost = (p: Piece, depth: Map<string, number>) => [...p.who, ...p.cue][0] ?? [...p.content].sort((a, b) => (depth.get(b) ?? 0) - (depth.get(a) ?? 0))[0] ?? null;
const lit = (p: Piece, f: Focus) => (f.claim !== null && (p.who.includes(f.claim) || p.cue.includes(f.claim) || p.content.includes(f.claim))) || (f.fact !== null && p.facts.includes(f.fact));

/** Measures where the content of each claim stands, and lays its margin rule in the lane of its depth or the next free one. */
function useRules(box: React.RefObject<HTMLDivElement | null>, coding: Coding, text: string): readonly Rule[] {
  const [rules, setRules] = useState<readonly Rule[]>([]);
  const depth = useMemo(() => depths(coding.claims), [coding]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const origin = element.getBoundingClientRect().top;
      const taken: { lane: number; top: number; bottom: number }[] = [];
      const all = new Map<string, [number, number][]>();
      for (const node of element.querySelectorAll<HTMLElement>('[data-content]')) for (const rect of node.getClientRects()) for (const id of node.dataset['content']!.split(' ')) {
        const list = all.get(id) ?? []; const top = rect.top - origin, bottom = rect.bottom - origin; const last = list.at(-1);
        if (last && top <= last[1] + 14) last[1] = Math.max(last[1], bottom); else list.push([top, bottom]);
        all.set(id, list);
      }
      setRules(coding.claims.flatMap((c) => (all.get(c.id) ?? []).map(([top, bottom]) => {
        let lane = Math.min(depth.get(c.id) ?? 0, 3);
        while (lane < 5 && taken.some((t) => t.lane === lane && t.top < bottom - 2 && top + 2 < t.bottom)) lane++;
        taken.push({ lane, top, bottom });
        return { claim: c.id, lane, top, height: bottom - top, denies: c.stance === 'denies' };
      })));
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    void document.fonts?.ready.then(measure);
    return () => watcher.disconnect();
  }, [box, coding, depth, text]);
  return rules;
}

/** A report's text with its claims marked: claimants underlined, cues dotted and slanted, contents by a rule in the margin, the words of statements washed. */
export function MarkedText({ text, coding, at, focus, onFocus, onPick }: { readonly text: string; readonly coding: Coding; readonly at: Span | null; readonly focus: Focus; readonly onFocus: (f: Focus) => void; readonly onPick: (f: Focus) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const rules = useRules(box, coding, text);
  const depth = useMemo(() => depths(coding.claims), [coding]);
  const parts = useMemo(() => paragraphs(text).map((p) => pieces(coding, p, at)), [text, coding, at]);
  const aim = (e: { target: EventTarget }): Focus => { const el = (e.target as Element).closest<HTMLElement>('[data-claims]'); return el ? { claim: el.dataset['claims'] || null, fact: el.dataset['fact'] || null } : nothing; };
  useEffect(() => { if (at) document.querySelector('.report .at')?.scrollIntoView({ block: 'center' }); }, [at]);
  const some = focus.claim !== null || focus.fact !== null;
  return <div ref={box} className={`report${some ? ' focused' : ''}`} lang={coding.report.language ?? undefined} dir={direction(coding.report.language)} onMouseOver={(e) => onFocus(aim(e))} onMouseLeave={() => onFocus(nothing)} onClick={(e) => { if (!getSelection()?.toString()) onPick(aim(e)); }}>
    {rules.map((r, i) => <span key={i} aria-hidden="true" className={`rule${focus.claim === r.claim ? ' lit' : ''}${r.denies ? ' denies' : ''}`} style={{ top: r.top, height: r.height, insetInlineStart: 2 + r.lane * 5 }} />)}
    {parts.map((list, n) => <p key={n} dir="auto">{list.map((p) => {
      const words = text.slice(p.span[0], p.span[1]);
      const claim = innermost(p, depth);
      const kind = [p.who.length && 'who', p.cue.length && 'cue', p.content.length && 'said', p.facts.length && 'fact', p.at && 'at', p.warned.length && 'warned', lit(p, focus) && 'lit'].filter(Boolean).join(' ');
      const rest = { 'data-start': p.span[0] } as const;
      return kind ? <span key={p.span[0]} className={kind} {...rest} data-claims={claim ?? ''} data-fact={p.facts[0] ?? ''} data-content={p.content.length ? p.content.join(' ') : undefined} title={p.warned.length ? p.warned.join(' ') : undefined}>{words}{p.warned.length ? <span className="hidden"> (warning: {p.warned.join(' ')}) </span> : null}</span> : <span key={p.span[0]} {...rest}>{words}</span>;
    })}</p>)}
  </div>;
}
