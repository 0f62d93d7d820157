/** What an item of a list begins with: a bullet, a dash, or a picture (with the selector that may follow it). Source of a pattern with the `u` flag. */
export const listMark = String.raw`(?:[•*▪●◦‣–—-]|\p{Extended_Pictographic})\ufe0f?`;
/** The same, or a number with its stop or bracket ("2.", "(3)"). */
export const itemMark = String.raw`(?:${listMark}|\(?\d{1,2}[.)])`;
