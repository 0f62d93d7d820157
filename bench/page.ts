import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../docs/quality.md', import.meta.url);

/** Writes a part of the page on quality between its marks `<!-- name -->`, under a heading; other parts stay as they are. */
export function writePart(name: string, heading: string, body: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const part = `${open}\n\n## ${heading}\n\n${body}\n\n${close}`;
  const had = existsSync(page) ? readFileSync(page, 'utf8') : '# Quality\n';
  const [from, to] = [had.indexOf(open), had.indexOf(close)];
  writeFileSync(page, from >= 0 && to > from ? had.slice(0, from) + part + had.slice(to + close.length) : `${had.trimEnd()}\n\n${part}\n`);
}

/** Prints lines and keeps them for the page. */
export interface Notes { readonly say: (line: string) => void; readonly text: () => string }
/** Notes that begin empty; the page shows them as they were printed. */
export function notes(): Notes {
  const lines: string[] = [];
  return { say: (line) => { console.log(line); lines.push(line.trimEnd()); }, text: () => `\`\`\`text\n${lines.join('\n')}\n\`\`\`` };
}
