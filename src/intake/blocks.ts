/** What is used of a node of a page. */
export interface Node { readonly nodeType: number; readonly nodeName: string; readonly textContent: string | null; readonly childNodes: Iterable<Node> }

const blocks = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TBODY', 'TR', 'UL']);
const hidden = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'BUTTON', 'FORM', 'NAV', 'HEAD', 'SELECT', 'TEXTAREA', 'OBJECT']);

/** The text of a part of a page: each block a paragraph of its own, with an empty line between; items of lists keep a bullet. */
export function blockText(root: Node): string {
  const out: string[] = [];
  let line = '';
  const end = (): void => { const words = line.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim(); if (words && words !== '•') out.push(words); line = ''; };
  const walk = (node: Node): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) { line += (node.textContent ?? '').replace(/\s+/g, ' '); return; }
    if (hidden.has(name)) return;
    if (name === 'BR') { line += '\n'; return; }
    if (name === 'TD' || name === 'TH') line += ' ';
    const block = blocks.has(name);
    if (block) end();
    if (name === 'LI') line = '• ';
    for (const child of node.childNodes) walk(child);
    if (block) end();
  };
  walk(root);
  end();
  return out.join('\n\n');
}
