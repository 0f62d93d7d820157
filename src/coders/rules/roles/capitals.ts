const remarks = /^(?:TEXT|REPORT|EDITORIAL|COMMENTARY|SPEECH|VIDEO|BEGIN|END|PASSAGE|INDISTINCT|WORDS?|SIC|UNREAD|NAME|AUDIO|ANNOUNCER|ARTICLE|EXCERPTS?|COLUMN|INTERVIEW|QUESTION|LIVE|NO|PAUSE|SHOUTS|RECORDED)$/;

/** A teletype report in capitals, made ready for the parser: remarks in brackets taken out (a short name stays, in round ones), dateline off, lines joined, lower case. */
export function teletype(text: string): string {
  return text.replace(/\r/g, '')
    .replace(/\[([A-Z]{2,7}(?:-[A-Z0-9]{1,5})?)\]/g, (_, word: string) => (remarks.test(word) ? ' ' : `(${word})`))
    .replace(/\[[^[\]]{0,300}\]/g, ' ')
    .replace(/^[^\n]{0,120}? -- /, '')
    .split(/\n\s*\n/).map((p) => p.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n\n').toLowerCase();
}
