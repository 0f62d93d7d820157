import type { Command } from 'commander';
import { explain, type Steps } from '#coders/rules';
import { cut } from '#text';
import { metaOptions, ownLists, rulesOnly, type MetaOptions } from './options.ts';
import { ownFrom } from './own.ts';
import { paint, type Paint } from './paint.ts';
import { forEach, reportOf, type Out } from './run.ts';
import { said, voice } from './words.ts';

/** `ascribe explain`: each step of the rules coder over a report. */
export function explainCommand(program: Command, out: Out): void {
  ownLists(rulesOnly(metaOptions(program.command('explain').argument('<file...>', 'reports as text; - is standard input').description('Show each step of the coder: sentences, mentions, claims, statements, and which rule made what.'))))
    .option('--tree', 'show the words of each sentence with tag, relation and head')
    .action((files: readonly string[], o: MetaOptions & { readonly tree?: boolean; readonly rulesOnly?: boolean; readonly reference?: string }) => { const own = ownFrom(o.reference); return forEach(files, out, async (file) => {
      const { published = null, outlet = null, url = null, title = null } = o;
      const { report, notes } = reportOf(file, { published, outlet, url, title });
      notes.forEach((n) => out.note(n));
      out.print(pages(explain(report, { trained: !o.rulesOnly, ...own }), report.text, o.tree ?? false, paint(out.colour)));
    }); });
}

function pages(steps: Steps, text: string, tree: boolean, p: Paint): string {
  const part = (name: string, lines: readonly string[]): string => `${p.bold(`${name} (${lines.length})`)}\n${lines.map((l) => `  ${l}`).join('\n')}\n`;
  const quote = (span: readonly [number, number] | null): string => (span ? `“${cut(text, span).replace(/\s+/g, ' ')}”` : '–');
  const claims = new Map(steps.claims.map((c) => [c.id, c]));
  const { found } = steps;
  return [
    part('Sentences', steps.doc.parse.sentences.flatMap((s, i) => [`${i + 1} [${s.start}, ${s.end}) ${quote([s.start, s.end])}`,
      ...(tree ? s.tokens.map((t, k) => `    ${String(k + 1).padStart(3)} ${t.form.padEnd(18)} ${t.upos.padEnd(6)} ${t.deprel.padEnd(12)} ${t.head < 0 ? 'root' : `→ ${t.head + 1} ${s.tokens[t.head]?.form ?? ''}`}`) : [])])),
    part('Places', found.places.map((m) => `${quote(m.span)} ${m.value.name}, precision ${m.value.precision}${m.value.country ? `, ${m.value.country}` : ''}, ${m.use}`)),
    part('Dates', found.dates.map((m) => `${quote(m.span)} ${m.value.start ?? '?'} – ${m.value.end ?? '?'}, ${m.value.precision}, counted from ${m.value.anchor ? `${m.value.anchor.kind} ${m.value.anchor.date}` : 'nothing'}`)),
    part('Actors', found.actors.map((m) => `${quote(m.span)} ${m.name}${m.actor ? ` = ${m.actor.id}` : ''}`)),
    part('Persons', found.persons.map((m) => `${quote(m.span)} ${m.name}${m.speaksFor ? `, speaks for ${m.speaksFor}` : ''}`)),
    part('Weapons', found.weapons.map((m) => `${quote(m.span)} ${m.class}`)),
    part('Claims', steps.claims.map((c) => `${c.id} ${voice(c)} ${c.stance} [${steps.claimRules.get(c.id) ?? 'report'}] cue ${quote(c.cue)} content ${c.content.map(quote).join(' ') || '–'}${c.parent ? ` inside ${c.parent}` : ''}`)),
    ...steps.incidents.map((x) => part(`Incident ${x.id}: ${x.type}, ${x.reality}`, x.statements.map((s) => `${s.id} ${s.field} = ${s.polarity === 'denied' ? 'not ' : ''}${said(s)} by ${s.claim} ${voice(claims.get(s.claim))}: ${s.evidence.map(quote).join(' ')}`))),
    part('Links', steps.links.map((l) => `${l.from} ${l.relation} ${l.to} by ${l.claim}: ${l.evidence.map(quote).join(' ')}`)),
    part('Warnings', steps.warnings.map((w) => `${w.code}: ${w.message} ${w.evidence.map(quote).join(' ')}`)),
  ].join('\n');
}
