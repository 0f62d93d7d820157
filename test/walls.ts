import ts from 'typescript';
import { posix } from 'node:path';

/** Which rooms a room may import, and whether it is pure: no clock, network or randomness. `types` lists rooms of whose face types alone may cross: the workbench and the desk take the shapes of api, whose answers the desk gives. */
export interface Room { readonly name: string; readonly may: readonly string[]; readonly pure?: true; readonly types?: readonly string[] }

const all = ['text', 'codebook', 'model', 'language', 'reference', 'coders', 'coders/rules', 'coders/llm', 'coders/person', 'reconcile', 'agreement', 'export', 'intake', 'ledger'];

/** The walls of the house, longest names first where one room lies in another. */
export const walls: readonly Room[] = [
  { name: 'coders/rules', may: ['text', 'codebook', 'model', 'coders', 'language', 'reference'], pure: true },
  { name: 'coders/llm', may: ['text', 'codebook', 'model', 'coders'], pure: true },
  { name: 'coders/person', may: ['text', 'codebook', 'model', 'coders'], pure: true },
  { name: 'coders', may: ['text', 'codebook', 'model'], pure: true },
  { name: 'text', may: [], pure: true },
  { name: 'codebook', may: [], pure: true },
  { name: 'model', may: ['text', 'codebook'], pure: true },
  { name: 'language', may: ['text'], pure: true },
  { name: 'reference', may: ['codebook', 'text', 'model'], pure: true },
  { name: 'reconcile', may: ['text', 'codebook', 'model', 'reference'], pure: true },
  { name: 'agreement', may: ['text', 'codebook', 'model'], pure: true },
  { name: 'export', may: ['text', 'codebook', 'model'], pure: true },
  { name: 'intake', may: ['text', 'model'] },
  { name: 'ledger', may: ['codebook', 'model'] },
  { name: 'desk', may: all, types: ['api'] },
  { name: 'api', may: ['export', 'codebook', 'model'] },
  { name: 'cli', may: ['desk', 'api', 'export', 'agreement', 'codebook', 'model', 'coders', 'coders/rules', 'coders/person', 'intake', 'text', 'language'] },
  { name: 'workbench', may: ['text', 'codebook', 'model'], types: ['api'] },
];

/** A source file: its path below src/, and its text. */
export interface Source { readonly path: string; readonly text: string }

const roomOf = (path: string): Room | undefined => walls.find((r) => path.startsWith(`${r.name}/`));

interface Import { readonly to: string; readonly type: boolean }

/** The addresses that a file imports, re-exports or loads, with whether types alone are taken. */
function importsOf({ path, text }: Source): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) found.push({ to: node.moduleSpecifier.text, type: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword });
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) found.push({ to: node.moduleSpecifier.text, type: node.isTypeOnly });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) found.push({ to: node.argument.literal.text, type: true });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteral(node.arguments[0])) found.push({ to: node.arguments[0].text, type: false });
    ts.forEachChild(node, visit);
  };
  visit(parsed(path, text));
  return found;
}

const parsed = (path: string, text: string): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Uses of the clock, the network or chance; `new Date(words)` reads a given day and is let pass. */
function impurities({ path, text }: Source): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = ts.isPropertyAccessExpression(node) ? node.getText() : '';
    if (['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(words)) found.push(words);
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) found.push('new Date()');
    if (ts.isCallExpression(node) && ['fetch', 'Date'].includes(node.expression.getText())) found.push(`${node.expression.getText()}()`);
    ts.forEachChild(node, visit);
  };
  visit(parsed(path, text));
  return found;
}

/** What breaks the walls: crossings that are not listed, paths that leave a room, clock, network or chance in a pure room, circles of files. */
export function breaches(sources: readonly Source[]): readonly string[] {
  const known = new Set(sources.map((s) => s.path));
  const edges = new Map<string, readonly string[]>();
  const found: string[] = [];
  for (const s of sources) {
    const room = roomOf(s.path);
    if (!room) { found.push(`${s.path} lies in no room`); continue; }
    const near: string[] = [];
    for (const { to, type } of importsOf(s)) {
      if (to.startsWith('#')) {
        const other = to.slice(1);
        if (!walls.some((r) => r.name === other)) found.push(`${s.path} imports ${to}, which is no room's face`);
        else if (other === room.name || (!room.may.includes(other) && !(type && room.types?.includes(other)))) found.push(`${s.path} may not import ${to}`);
        if (!type) near.push(`${other}/index.ts`);
      } else if (to.startsWith('.')) {
        const path = posix.join(posix.dirname(s.path), to.replace(/\?.*$/, ''));
        if (roomOf(path)?.name !== room.name) found.push(`${s.path} reaches ${to} out of its room`);
        if (!type && known.has(path)) near.push(path);
      }
    }
    edges.set(s.path, near);
    if (room.pure && !/\.test\.ts$/.test(s.path)) found.push(...impurities(s).map((i) => `${s.path} uses ${i} in a pure room`));
  }
  return [...found, ...circles(edges)];
}

/** Files that import each other in a circle. */
function circles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') { found.push(`a circle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`); return; }
    state.set(path, 'open');
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
