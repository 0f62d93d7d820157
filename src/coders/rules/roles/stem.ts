/** A word without its commonest endings: what features of words are made of. */
export const stem = (w: string): string => (w.length > 5 ? w.replace(/(?:ations?|ings?|ed|es|s|ers?|ors?)$/, '') : w);
