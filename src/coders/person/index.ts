import { verify, type Coder, type Verified } from '#coders';
import type { Report } from '#model';
import { find, type Span } from '#text';
import type { MarkedStatement, Marks } from './marks.ts';

export { amiss, voiced, type Voicing } from './amend.ts';
export type { MarkedIncident, MarkedStatement, Marks } from './marks.ts';

/** A quotation that is not in the report gets a span that cannot be cut, so that verify refuses what rests on it. */
const nowhere: Span = [-1, -1];
const at = (text: string, quote: string): Span => find(text, quote) ?? nowhere;
const key = (m: MarkedStatement): string => JSON.stringify(m.claimant);

/** Makes a coding of a person's marks, with what was refused of them. */
export function mark(marks: Marks, report: Report): Verified {
  const { text } = report;
  const voices = new Map<string, string>([['null', 'c0']]);
  const claims = marks.incidents.flatMap((x) => x.statements).flatMap(({ claimant: c, ...rest }) => {
    const id = key({ claimant: c, ...rest });
    if (!c || voices.has(id)) return [];
    voices.set(id, `c${voices.size}`);
    return [{ id: voices.get(id), claimant: { name: c.name, kind: c.kind, span: c.kind === 'unnamed' ? find(text, c.name) : at(text, c.name) }, relay: [], parent: null,
      cue: c.cue === undefined ? null : at(text, c.cue), stance: c.stance ?? 'states', certainty: 'stated', content: c.content === undefined ? [] : [at(text, c.content)], said: null }];
  });
  let n = 0;
  const incidents = marks.incidents.map((x, i) => ({
    id: `i${i + 1}`, type: x.type, reality: x.reality ?? 'occurred', scope: x.scope ?? 'single', mentions: x.mentions.map((q) => at(text, q)), record: {},
    statements: x.statements.map((s) => ({ id: `s${++n}`, field: s.field, value: s.value, claim: voices.get(key(s)), polarity: s.polarity ?? 'affirmed', evidence: s.quotes.map((q) => at(text, q)) })),
  }));
  return verify({ coder: { name: marks.coder, version: '1' }, claims, incidents, links: [], actors: [], warnings: [] }, report);
}

/** A person as a coder: the same marks on whatever report they are laid. */
export const person = (marks: Marks): Coder => ({ name: marks.coder, version: '1', code: async (report) => mark(marks, report).coding });
