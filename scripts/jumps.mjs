/** What of the change between neighbouring frames is more than motion. */

/** Share of pixels, 0 to 1, in which a channel of two RGBA pictures differs by more than `tolerance` of 255. */
export function changed(a, b, tolerance = 24) {
  let count = 0
  for (let i = 0; i < a.length; i += 4) {
    if (
      Math.abs(a[i] - b[i]) > tolerance ||
      Math.abs(a[i + 1] - b[i + 1]) > tolerance ||
      Math.abs(a[i + 2] - b[i + 2]) > tolerance
    )
      count++
  }
  return count / (a.length / 4)
}

/**
 * Motion goes on from frame to frame and a pop is there once: by how much each of `shares` is above
 * the median of those within `reach` of it, itself left out.
 */
export function jumps(shares, reach = 8) {
  return shares.map((share, i) => {
    const near = [
      ...shares.slice(Math.max(0, i - reach), i),
      ...shares.slice(i + 1, i + 1 + reach),
    ].sort((a, b) => a - b)
    return near.length === 0 ? 0 : share - near[near.length >> 1]
  })
}

/**
 * What is said of a walk: `looks` are lists of shares, frame by frame, and none of their jumps may
 * be more than `most`. A walk of which nothing was seen is not fine.
 */
export function judge(looks, most) {
  // A single change has no neighbour that would tell it from motion.
  const over = looks.filter((list) => list.length > 1).flatMap((list) => jumps(list))
  const worst = Math.max(...over)
  return {
    fine: over.length > 0 && worst <= most,
    worst,
    frame: over.indexOf(worst) + 1,
    pops: over.filter((share) => share > most).length,
  }
}
