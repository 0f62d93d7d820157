import { bandKeys, fingerprint, sameStory, type Fingerprint } from '#reconcile';
import { readGva } from './gva.ts';

interface Print { readonly f: Fingerprint; readonly incidents: readonly string[] }

/** Edits that a desk makes to a wire story; each leaves one story. */
const edits: Readonly<Record<string, (text: string) => string>> = {
  'another headline and first line': (t) => `An invented headline stands here\n\nThis first line was written anew by an editor of this desk.\n\n${t.slice(Math.max(0, t.search(/[.!?]\s/) + 1))}`,
  'the last 40 % cut': (t) => t.slice(0, Math.floor(t.length * 0.6)),
  'the last 60 % cut': (t) => t.slice(0, Math.floor(t.length * 0.4)),
  'every fourth sentence dropped': (t) => t.split(/(?<=[.!?])\s+/).filter((_, i) => i % 4 !== 3).join(' '),
  'one word in fifteen changed': (t) => t.split(' ').map((w, i) => (i % 15 === 7 ? 'otherwise' : w)).join(' '),
  'a paragraph of its own added': (t) => `${t}\n\n${t.split(/(?<=[.!?])\s+/).length > 0 ? 'Editors of this desk have added what the town council said in a meeting of last month about its budget for lamps, roads and the repair of the old bridge near the mill, which was closed in spring after heavy rain.' : ''}`,
};

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((k) => b.includes(k));

/** How many pairs of reports are taken for copies inside and across incidents, by likeness, and how many edited copies are found again. */
export function copies(data: string): void {
  const texts = readGva(data).reports, prints = texts.map((r): Print => ({ f: fingerprint(r.text), incidents: r.incidents }));
  const index = new Map<string, number[]>();
  prints.forEach(({ f }, i) => { for (const k of bandKeys(f)) { const l = index.get(k); if (l) l.push(i); else index.set(k, [i]); } });
  const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], inside = steps.map(() => 0), across = steps.map(() => 0);
  let [same, wrong, pairs] = [0, 0, 0];
  prints.forEach((a, i) => {
    for (const j of new Set(bandKeys(a.f).flatMap((k) => index.get(k) ?? []))) {
      const b = prints[j];
      if (!b || j <= i) continue;
      pairs++;
      const s = sameStory(a.f, b.f), one = meets(a.incidents, b.incidents);
      steps.forEach((x, n) => { if (s.likeness >= x) { const list = one ? inside : across; list[n] = (list[n] ?? 0) + 1; } });
      if (s.same && one) same++; else if (s.same) wrong++;
    }
  });
  console.log(`copies: ${texts.length} reports, ${pairs} candidate pairs; taken for one story: ${same} pairs of one incident, ${wrong} of two; largest key ${Math.max(...[...index.values()].map((l) => l.length))}`);
  steps.forEach((x, n) => console.log(`  likeness ≥ ${x}: ${inside[n]} pairs of one incident, ${across[n]} of two`));
  for (const [name, edit] of Object.entries(edits)) {
    const rows = texts.filter((r) => r.text.length > 600).map((r) => [fingerprint(r.text), fingerprint(edit(r.text))] as const);
    const met = rows.filter(([a, b]) => meets(bandKeys(a), bandKeys(b))), found = met.filter(([a, b]) => sameStory(a, b).same);
    console.log(`  ${name}: ${found.length} of ${rows.length} found (${met.length} share a key)`);
  }
}
