import type { Coder } from '#coders';
import { verify } from '#coders';
import type { Coding, Report } from '#model';
import { detectLanguage } from './language.ts';
import { mentionsOf, run, type Options, type Steps } from './pipeline.ts';

const version = '0.1.0';

/** How the rules coder runs: with the trained attribution model or by rules alone, with all mentions or the coding alone. */
export interface RulesOptions extends Options { readonly mentions?: boolean }

/** All steps of the coder over one report. */
export const explain = (report: Report, options: Options = {}): Steps => run({ text: report.text, published: report.published, outlet: report.outlet, title: report.title }, options);

/** The built-in coder: deterministic, offline. */
export function rulesWith(options: RulesOptions = {}): Coder {
  return { name: 'rules', version, code: async (report) => codeNow(report, options) };
}

/** The built-in coder as it ships. */
export const rules: Coder = rulesWith();

function codeNow(report: Report, options: RulesOptions): Coding {
  const language = report.language ?? detectLanguage(report.text);
  const head = { format: 'ascribe/coding@1' as const, coder: { name: 'rules', version }, report: { id: report.id, title: report.title, outlet: report.outlet, url: report.url, published: report.published, language, characters: report.text.length } };
  if (language !== null && language !== 'en') {
    const c0 = { id: 'c0', claimant: { name: 'the report', kind: 'report' as const, span: null }, relay: [], parent: null, cue: null, stance: 'states' as const, certainty: 'stated' as const, content: [], said: null };
    return verify({ ...head, claims: [c0], incidents: [], links: [], actors: [], warnings: [{ code: 'language-unsupported', message: `The text is in "${language}"; this coder reads English only.`, evidence: [] }] }, report).coding;
  }
  const steps = explain(report, options);
  return verify({ ...head, claims: [...steps.claims], incidents: [...steps.incidents], links: [...steps.links], actors: [...steps.actors], warnings: [...steps.warnings], ...(options.mentions ? { mentions: [...mentionsOf(steps)] } : {}) }, report).coding;
}
export type { Options, Steps } from './pipeline.ts';
export { readOwn, type BadOwn, type Own } from '#reference';
