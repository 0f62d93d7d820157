/**
 * The text as it is coded and stored: LF line ends, plain spaces for no-break ones, plain hyphens for those that never break, letters for
 * ligatures, no byte-order marks, soft hyphens, spaces without width or NUL, lone surrogates as U+FFFD, NFC. Normalising twice changes nothing.
 */
export function normalise(raw: string): string {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\uFEFF\u00AD\u200B\u2060\u0000]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uFB00-\uFB06]/g, (c) => c.normalize('NFKC'))
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}
