import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from '../src/cli/main.ts';

const readme = new URL('../README.md', import.meta.url);
const [from, to] = ['<!-- example -->\n', '<!-- /example -->\n'];

/** The README with its example as the command prints it now. */
export async function withExample(): Promise<string> {
  const lines: string[] = [];
  const sample = fileURLToPath(new URL('../samples/1-agency.txt', import.meta.url));
  await run(['code', sample, '--published', '2024-05-15', '--outlet', 'Northgate Wire'], { print: (s) => lines.push(s.trimEnd()), note: (s) => lines.push(s), colour: false });
  const text = readFileSync(readme, 'utf8');
  const block = `\`\`\`\n$ npx ascribe code samples/1-agency.txt --published 2024-05-15 --outlet 'Northgate Wire'\n${lines.join('\n')}\n\`\`\`\n`;
  return text.slice(0, text.indexOf(from) + from.length) + block + text.slice(text.indexOf(to));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(readme, await withExample());
