/** The lens: how much of the world it takes in. */

/** Vertical field of view at rest, degrees (ART.md). */
export const REST_FOV = 50
/** The same while one looks closely at somebody: at three metres she stands knee to crown in it. */
const CLOSE_FOV = 37

const tangent = (degrees: number) => Math.tan((degrees * Math.PI) / 360)

/** Vertical field of view, degrees; `close` 0 at rest, 1 all attention on one (`Mood.close`). */
export function fieldOfView(close: number): number {
  const t = tangent(REST_FOV) + (tangent(CLOSE_FOV) - tangent(REST_FOV)) * close
  return (Math.atan(t) * 360) / Math.PI
}
