export { cut, fits, holds, hull, overlap, trim, type Span } from './span.ts';
