/** A recorded, reversible decision whether two incidents of two codings are one. `a` and `b` are incident keys, `a < b`. */
export interface Judgement { readonly a: string; readonly b: string; readonly verdict: 'same' | 'different' | 'unsure'; readonly by: string; readonly reasons: readonly string[] }
