export { gold, type Gold } from './gold.ts';
export { rates, rows, score, statements, total, type Counts, type Miss, type Rates, type Score } from './score.ts';
