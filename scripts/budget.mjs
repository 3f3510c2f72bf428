/** Per frame, the most there may be (draw calls, triangles, full-size passes). */
export const BUDGET = {
  low: { draws: 40, triangles: 160_000, passes: 2 },
  medium: { draws: 60, triangles: 350_000, passes: 4 },
  high: { draws: 80, triangles: 700_000, passes: 6 },
  ultra: { draws: 100, triangles: 1_500_000, passes: 8 },
}
/** Bytes to the first picture. */
const FIRST_LOAD = 450_000

/** Which counts of a row are beyond the budget, or were not there to be counted. */
export function overBudget(row, bytes) {
  if (!(row.frames > 0)) return ['frames']
  const budget = BUDGET[row.tier]
  const over = ['draws', 'triangles', 'passes'].filter((key) => !(row[key] <= budget[key]))
  if (!(row.draws > 0)) over.push('draws')
  if (!(bytes <= FIRST_LOAD)) over.push('bytes')
  return over
}
