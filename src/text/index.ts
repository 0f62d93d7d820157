export { allAlnum, isAlnum, isLetter, isSmall } from './ascii.ts';
export { decode, type Decoded } from './decode.ts';
export { even } from './even.ts';
export { find } from './find.ts';
export { itemMark, listMark } from './marks.ts';
export { normalise } from './normalise.ts';
export { findQuotes, type Quote } from './quotes.ts';
export { cut, fits, holds, hull, overlap, trim, type Span } from './span.ts';
export { bodyStart, datelines } from './datelines.ts';
