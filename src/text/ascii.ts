// Letters and figures of ASCII by their code units, for loops over texts that patterns would read at a cost.

/** Whether a code unit is a letter from a to z. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
/** Whether a code unit is a letter from A to Z, large or small. */
export const isLetter = (code: number): boolean => isSmall(code | 32);
/** Whether a code unit is such a letter or a figure from 0 to 9. */
export const isAlnum = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);
/** Whether a word is made of such letters and figures alone. */
export function allAlnum(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isAlnum(word.charCodeAt(i))) return false;
  return true;
}
