/** One-to-one assignment of most weight (Kuhn–Munkres with potentials); the pairs [row, column] whose weight is positive. */
export function assign(weights: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (!rows || !columns) return [];
  const flip = rows > columns;
  const [n, m] = flip ? [columns, rows] : [rows, columns];
  const weight = (i: number, j: number): number => (flip ? weights[j]?.[i] : weights[i]?.[j]) ?? 0;
  const taken = solve(n, m, (i, j) => -weight(i, j));
  return taken.flatMap((i, j): [number, number][] => (j && i && weight(i - 1, j - 1) > 0 ? [flip ? [j - 1, i - 1] : [i - 1, j - 1]] : []));
}

/** For each column from 1, the row from 1 that takes it (0: none), at least cost; n ≤ m. */
function solve(n: number, m: number, cost: (i: number, j: number) => number): readonly number[] {
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const p = new Array<number>(m + 1).fill(0);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    p[0] = i;
    const least = new Float64Array(m + 1).fill(Infinity);
    const used = new Uint8Array(m + 1);
    let j0 = 0;
    do {
      used[j0] = 1;
      const row = p[j0] as number;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const now = cost(row - 1, j - 1) - (u[row] as number) - (v[j] as number);
        if (now < (least[j] as number)) { least[j] = now; way[j] = j0; }
        if ((least[j] as number) < delta) { delta = least[j] as number; next = j; }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) { const k = p[j] as number; u[k] = (u[k] as number) + delta; v[j] = (v[j] as number) - delta; } else least[j] = (least[j] as number) - delta;
      }
      j0 = next;
    } while (p[j0] !== 0);
    for (; j0; j0 = way[j0] as number) p[j0] = p[way[j0] as number] as number;
  }
  return p;
}
