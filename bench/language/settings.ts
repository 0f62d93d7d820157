/** How the shipped models are trained and cut down; a change here changes their bytes. */
export const settings = {
  folds: 5,
  sure: { parser: { met: 20, share: 0.999 }, tagger: { met: 8, share: 0.995 } },
  tagger: { bits: 18, epochs: 6, margin: 30, enough: 3 },
  parser: { bits: 21, labelBits: 18, epochs: 8, margin: 80, enough: 4 },
  beam: { bits: 21, width: 6, epochs: 5, longest: 80 },
  seeds: { fold: [11], cased: [11, 12], caseless: [11], parser: [1, 2], beam: [1] },
  kept: { cased: { keep: 450_000, steps: 3 }, caseless: { keep: 330_000, steps: 3 }, actions: { keep: 500_000, steps: 3 }, labels: { keep: 220_000, steps: 3 }, beam: { keep: 600_000, steps: 3 } },
} as const;
