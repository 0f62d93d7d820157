/** A logistic model over a few numbers: what each counts, after it is cut to `[lowest, highest]`, and where it starts. */
export interface Dense { readonly start: number; readonly weights: readonly number[] }
/** Bounds of the numbers: beyond them they say no more. */
export const lowest = -8, highest = 30;
/** A number within the bounds. */
export const cut = (v: number): number => Math.max(lowest, Math.min(highest, v));
/** The log-odds for the numbers of one case. */
export const odds = ({ start, weights }: Dense, x: readonly number[]): number => weights.reduce((z, w, i) => z + w * cut(x[i] ?? 0), start);
