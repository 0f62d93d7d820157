/**
 * The text as it is coded and stored: LF line ends, plain spaces for no-break ones, plain hyphens for those that never break, letters for
 * ligatures, no byte-order marks, soft hyphens, spaces without width or NUL, lone surrogates as U+FFFD, NFC. Normalising twice changes nothing.
 */
export function normalise(raw: string): string {
  return (odd.test(raw) ? cleaned(raw) : raw).normalize('NFC');
}

/** A sign that is not kept as it is: all that `cleaned` looks for, and both halves of what lies beyond the basic plane. */
// eslint-disable-next-line no-control-regex
const odd = /[\u0000-\u0008\u000B-\u001F\u007F-\u00A0\u00AD\u2007\u200B\u2010\u2011\u2028\u2029\u202F\u2060\uD800-\uDFFF\uFB00-\uFB06\uFEFF]/;

function cleaned(raw: string): string {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\uFEFF\u00AD\u200B\u2060\u0000]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uFB00-\uFB06]/g, (c) => c.normalize('NFKC'))
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
