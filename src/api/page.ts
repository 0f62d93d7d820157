interface Described { readonly paths?: Record<string, Record<string, { summary?: string; description?: string; parameters?: { name: string; in: string; required?: boolean; description?: string }[] }>> }

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** The API as a page to read, made from its own description; no script, no style. */
export function page(description: Described): string {
  const routes = Object.entries(description.paths ?? {}).flatMap(([path, ways]) => Object.entries(ways).map(([way, route]) => {
    const asked = (route.parameters ?? []).map((p) => `<li><code>${escape(p.name)}</code> (${escape(p.in)}${p.required ? ', required' : ''})${p.description ? `: ${escape(p.description)}` : ''}</li>`).join('');
    return `<section><h2><code>${way.toUpperCase()} ${escape(path)}</code></h2><p>${escape(route.summary ?? '')}</p>${route.description ? `<p>${escape(route.description)}</p>` : ''}${asked ? `<ul>${asked}</ul>` : ''}</section>`;
  }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The API of Ascribe</title></head><body><main><h1>The API of Ascribe</h1><p><a href="/">The workbench</a> · <a href="/api/openapi.json">OpenAPI 3.1 description</a></p><p>Lists answer in pages: pass <code>next</code> as <code>cursor</code>. Faults are <code>application/problem+json</code>. Decisions need a name in <code>by</code>.</p>${routes.join('')}</main></body></html>`;
}
