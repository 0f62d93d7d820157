/** A teletype report in capitals, made ready for the caseless parser: markings taken out, lines joined, lower case. */
export function teletype(text: string): string {
  return text.replace(/\r/g, '').replace(/\[[A-Z][^\]]{0,60}\]/g, ' ').replace(/^[^\n]{0,120}? -- /, '').split(/\n\s*\n/).map((p) => p.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n\n').toLowerCase();
}
