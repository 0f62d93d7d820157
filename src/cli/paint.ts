/** Ways to set words apart in a terminal; each leaves the words alone where colour is off. */
export interface Paint { readonly bold: (s: string) => string; readonly dim: (s: string) => string; readonly warn: (s: string) => string; readonly mark: (s: string) => string }

const code = (n: number, off: number) => (s: string): string => `\u001b[${n}m${s}\u001b[${off}m`;
const plain = (s: string): string => s;

/** The ways with colour; without it, none of them does anything. */
export const paint = (colour: boolean): Paint => (colour
  ? { bold: code(1, 22), dim: code(2, 22), warn: code(33, 39), mark: code(36, 39) }
  : { bold: plain, dim: plain, warn: plain, mark: plain });
