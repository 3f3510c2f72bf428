/** How large a painting is in the cloth. */
import { CLOTH_HEIGHT, CLOTH_WIDTH, panelGrid } from '../../dream/cloth'
import { ASPECT } from './sheet'

/** Half the width of one panel of `count`, metres: as wide as its cell of the cloth lets it be. */
export function panelHalfWidth(count: number): number {
  const { columns, rows } = panelGrid(count)
  const across = (CLOTH_WIDTH / columns) * 0.515
  const down = ((CLOTH_HEIGHT / rows) * 0.54) / ASPECT
  return Math.min(across, down)
}
