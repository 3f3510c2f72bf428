import { describe, expect, it } from 'vitest'
import { type Figure, growFigure } from '../../src/dream/grow/figure'
import { ARMS, armShape, torso } from '../../src/dream/grow/figure-form'
import { LEE } from '../../src/dream/grow/figure-gale'
import { WAIST } from '../../src/dream/grow/figure-gown'
import { ANKLE, KNEE } from '../../src/dream/grow/figure-lap'
import { PARTS } from '../../src/dream/grow/figure-mesh'
import { type Bearing, BONE_COUNT, guarding, pose } from '../../src/dream/grow/figure-pose'
import { BONES } from '../../src/dream/grow/figure-skin'
import { growHand, type HandMesh } from '../../src/dream/grow/hand'
import { limb, smin, sphere } from '../../src/dream/grow/sdf'
import { surfaceNets } from '../../src/dream/grow/surface-nets'

const full = growFigure('willow', 1)
const hands = { left: growHand('left', 0.0034), right: growHand('right', 0.0034) }
const GOWN = PARTS.gown
/** Sheets without an inside: dress and shawl. */
const isCloth = (part: number) => part >= PARTS.gown

/** Directed edges that have no partner the other way: zero for a closed surface. */
function openEdges(
  index: ArrayLike<number>,
  keep: (vertex: number) => boolean = () => true,
): number {
  const edges = new Map<number, number>()
  for (let i = 0; i < index.length; i += 3) {
    if (!keep(index[i])) continue
    for (let k = 0; k < 3; k++) {
      const a = index[i + k]
      const b = index[i + ((k + 1) % 3)]
      const key = Math.min(a, b) * 1e6 + Math.max(a, b)
      edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1))
    }
  }
  return [...edges.values()].filter((n) => n !== 0).length
}

/** Area of each triangle, square metres. */
function areas(p: ArrayLike<number>, index: ArrayLike<number>): number[] {
  const out: number[] = []
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i] * 3, index[i + 1] * 3, index[i + 2] * 3]
    const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]]
    const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]]
    out.push(
      0.5 *
        Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]),
    )
  }
  return out
}

/** Signed volume of the triangles that `keep` lets through, cubic metres. */
function volume(
  p: ArrayLike<number>,
  index: ArrayLike<number>,
  keep: (v: number) => boolean,
): number {
  let sum = 0
  for (let i = 0; i < index.length; i += 3) {
    if (!keep(index[i])) continue
    const [a, b, c] = [index[i] * 3, index[i + 1] * 3, index[i + 2] * 3]
    sum +=
      p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]) +
      p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2]) +
      p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c])
  }
  return sum / 6
}

const finite = (array: Float32Array) => array.every((v) => Number.isFinite(v))

/** Candle and cuffs, which are there only while she guards it. */
const guardsOnly = ({ form }: Figure, v: number) =>
  form.detail[v * 4] === PARTS.hand && form.detail[v * 4 + 1] > 1.5

/** Skins the form with a pose, as the vertex shader does. */
function posed({ form }: Figure, bearing: Bearing): Float32Array {
  const m = pose(bearing, new Float32Array(BONE_COUNT * 16))
  const out = new Float32Array(form.position.length)
  const seated = bearing.sit * bearing.sit * (3 - 2 * bearing.sit)
  for (let v = 0; v < form.position.length / 3; v++) {
    const part = form.detail[v * 4]
    const other =
      part === PARTS.hand || part === PARTS.arm
        ? guarding(bearing.bow, bearing.sit)
        : // The shawl’s other shape is the storm’s.
          part === PARTS.shawl
          ? 0
          : seated
    const rest = [0, 1, 2].map(
      (k) => form.position[v * 3 + k] * (1 - other) + form.seat[v * 3 + k] * other,
    )
    const [a, b, w] = [form.bones[v * 3], form.bones[v * 3 + 1], form.bones[v * 3 + 2]]
    for (let k = 0; k < 3; k++) {
      const by = (bone: number) =>
        m[bone * 16 + k] * rest[0] +
        m[bone * 16 + 4 + k] * rest[1] +
        m[bone * 16 + 8 + k] * rest[2] +
        m[bone * 16 + 12 + k]
      out[v * 3 + k] = by(a) * (1 - w) + by(b) * w
    }
  }
  return out
}

const rest: Bearing = {
  time: 3,
  bow: 1,
  gaze: 0,
  sit: 0,
  speak: 0,
  tremble: 0,
  warmth: 0,
  headYaw: 0,
  sunward: 1,
}
const POSES: Record<string, Bearing> = {
  bowed: rest,
  trembling: { ...rest, tremble: 1, time: 7.3 },
  'looking up and speaking': { ...rest, bow: 0.3, gaze: 0.8, speak: 1, headYaw: 0.5 },
  'her hand over the emerald': { ...rest, bow: 0.46, gaze: 0.45, emerald: 1 },
  seated: { ...rest, bow: 0.2, gaze: 0.6, sit: 1 },
  'half seated': { ...rest, bow: 0.4, sit: 0.5 },
  'at dawn': { ...rest, bow: 0, gaze: 1, sit: 1, warmth: 1, headYaw: -0.4 },
}

describe('surface nets', () => {
  it('closes a form, also where the box cuts it', () => {
    const ball = surfaceNets(
      (x, y, z) => sphere(x, y, z, 0.1),
      { min: [-0.2, -0.2, -0.2], max: [0.2, 0.05, 0.2] },
      0.02,
    )
    expect(openEdges(ball.index)).toBe(0)
    expect(Math.max(...ball.position.filter((_, i) => i % 3 === 1))).toBeLessThan(0.056)
  })
  it('has the volume of the ball it meshes', () => {
    const ball = surfaceNets(
      (x, y, z) => sphere(x, y, z, 0.1),
      { min: [-0.2, -0.2, -0.2], max: [0.2, 0.2, 0.2] },
      0.01,
    )
    const v = volume(ball.position, ball.index, () => true)
    expect(v).toBeGreaterThan(0.0041)
    expect(v).toBeLessThan(0.0043)
  })
  it('melts forms together without swelling past either', () => {
    expect(smin(0.1, 0.5, 0.05)).toBeCloseTo(0.1)
    expect(smin(0.1, 0.1, 0.04)).toBeCloseTo(0.09)
    expect(limb(0, 0.5, 0.3, 0, 0, 0, 0.1, 0, 1, 0, 0.1)).toBeCloseTo(0.2)
  })
})

describe('her form', () => {
  const { form, strands } = full
  it('is closed but for the sheets of dress and shawl', () => {
    expect(openEdges(form.index, (v) => !isCloth(form.detail[v * 4]))).toBe(0)
  })
  it('has a dress and a shawl that are open at their edges only', () => {
    const dress = (v: number) => form.detail[v * 4] === GOWN || form.detail[v * 4] === PARTS.bodice
    const shawl = (v: number) => form.detail[v * 4] === PARTS.shawl
    const count = (keep: (v: number) => boolean) => {
      let n = 0
      for (let v = 0; v < form.position.length / 3; v++) if (keep(v)) n++
      return n
    }
    // A grid of n vertices has four edges; two of the dress are sewn together in place.
    for (const keep of [dress, shawl]) {
      const open = openEdges(form.index, keep)
      expect(open).toBeGreaterThan(2 * Math.sqrt(count(keep)))
      expect(open).toBeLessThan(6 * Math.sqrt(count(keep)))
    }
  })
  it('is finite, with unit normals', () => {
    for (const array of [
      form.position,
      form.normal,
      form.seat,
      form.seatNormal,
      form.bones,
      form.detail,
      form.ring,
    ])
      expect(finite(array)).toBe(true)
    let off = 0
    for (let i = 0; i < form.normal.length; i += 3)
      off = Math.max(
        off,
        Math.abs(1 - Math.hypot(form.normal[i], form.normal[i + 1], form.normal[i + 2])),
      )
    expect(off).toBeLessThan(1e-3)
  })
  it('has hardly a degenerate triangle', () => {
    const bad = areas(form.position, form.index).filter((a) => a < 1e-11).length
    expect(bad / (form.index.length / 3)).toBeLessThan(0.002)
  })
  it('is as tall and as slender as a woman', () => {
    let top = 0
    let waist = 0
    let shoulder = 0
    for (let i = 0; i < form.position.length; i += 3) {
      const [x, y] = [form.position[i], form.position[i + 1]]
      const part = form.detail[(i / 3) * 4]
      // What is seen at the waist is the dress.
      if (part === GOWN && Math.abs(y - WAIST) < 0.02) waist = Math.max(waist, Math.abs(x))
      if (isCloth(part)) continue
      top = Math.max(top, y)
      if (part !== PARTS.trunk) continue
      if (Math.abs(y - 1.31) < 0.02) shoulder = Math.max(shoulder, Math.abs(x))
    }
    expect(top).toBeGreaterThan(1.55)
    expect(top).toBeLessThan(1.72)
    expect(waist).toBeGreaterThan(0.05)
    expect(shoulder / waist).toBeGreaterThan(1.5)
  })
  it('names bones that exist, with weights between 0 and 1', () => {
    for (const bones of [form.bones, strands.bones]) {
      let wrong = 0
      for (let i = 0; i < bones.length; i += 3)
        if (
          !(
            bones[i] < BONE_COUNT &&
            bones[i + 1] < BONE_COUNT &&
            bones[i + 2] >= 0 &&
            bones[i + 2] <= 1
          )
        )
          wrong++
      expect(wrong).toBe(0)
    }
  })
  it('has threads that are finite, and indices inside the arrays', () => {
    for (const array of Object.values(strands))
      if (array instanceof Float32Array) expect(finite(array)).toBe(true)
    const vertices = strands.position.length / 3
    expect(strands.index.every((i) => i < vertices)).toBe(true)
    expect(form.index.every((i) => i < form.position.length / 3)).toBe(true)
  })
  it('keeps to the budget: 60,000 triangles at high, 15,000 at low', () => {
    const count = (f: Figure) => (f.form.index.length + f.strands.index.length) / 3
    expect(count(full)).toBeLessThanOrEqual(60_000)
    expect(count(growFigure('willow', 1.6))).toBeLessThanOrEqual(60_000)
    expect(count(growFigure('willow', 0.25))).toBeLessThanOrEqual(15_000)
  })
  it('is the same for the same seed and another for another', () => {
    const again = growFigure('willow', 0.3)
    const twin = growFigure('willow', 0.3)
    const other = growFigure('ember', 0.3)
    expect(twin.strands.position).toEqual(again.strands.position)
    expect(twin.form.seat).toEqual(again.form.seat)
    expect(other.strands.position).not.toEqual(again.strands.position)
    expect(other.stature).not.toBe(again.stature)
    expect(Math.abs(other.stature - 1)).toBeLessThan(0.05)
  })
  it('sits with her gown on the ground', () => {
    for (let v = 0; v < form.seat.length / 3; v++) {
      if (form.detail[v * 4] !== GOWN) continue
      expect(form.seat[v * 3 + 1]).toBeGreaterThan(-0.02)
      expect(form.seat[v * 3 + 1]).toBeLessThan(0.45)
    }
  })
  it('has her knees together under it, on her right, and hides her feet', () => {
    let knee = 0
    let feet = 0
    let beside = 0
    let beyond = 0
    for (let v = 0; v < form.seat.length / 3; v++) {
      if (form.detail[v * 4] !== GOWN) continue
      const [x, y, z] = [form.seat[v * 3], form.seat[v * 3 + 1], form.seat[v * 3 + 2]]
      if (Math.hypot(x - KNEE[0], z - KNEE[2]) < 0.06) knee = Math.max(knee, y)
      if (Math.hypot(x + KNEE[0], z - KNEE[2]) < 0.06) beside = Math.max(beside, y)
      if (Math.hypot(x - ANKLE[0], z - ANKLE[2]) < 0.06) feet = Math.max(feet, y)
      if (Math.hypot(x, z) > Math.hypot(KNEE[0], KNEE[2]) + 0.15 && x < -0.2 && z > 0.2)
        beyond = Math.max(beyond, y)
    }
    expect(knee).toBeGreaterThan(0.22)
    expect(beside).toBeLessThan(0.14)
    expect(feet).toBeGreaterThan(ANKLE[1])
    expect(beyond).toBeGreaterThan(0)
    expect(beyond).toBeLessThan(0.1)
  })
})

describe('her shawl', () => {
  const { form } = full
  const shawl: number[] = []
  for (let v = 0; v < form.position.length / 3; v++)
    if (form.detail[v * 4] === PARTS.shawl) shawl.push(v)
  const at = (p: Float32Array, v: number) => [p[v * 3], p[v * 3 + 1], p[v * 3 + 2]] as const
  it('lies outside shoulders and upper arms while she wraps herself in it', () => {
    let inside = 0
    for (const v of shawl) {
      const [x, y, z] = at(form.position, v)
      // Below the elbow and before her breast, hand and forearm come out of it.
      if (y < 1.1 || z > 0.06) continue
      const d = Math.min(torso(x, y, z), armShape(x, y, z, ARMS[x > 0 ? 0 : 1]))
      if (d < 0) inside++
    }
    expect(inside).toBe(0)
  })
  it('hides the joints of her shoulders: its silhouette slopes from the neck', () => {
    const width = (low: number, high: number) =>
      Math.max(
        ...shawl
          .map((v) => at(form.position, v))
          .filter(([, y]) => y > low && y < high)
          .map(([x]) => Math.abs(x)),
      )
    expect(width(1.36, 1.4)).toBeLessThan(width(1.28, 1.32))
    expect(width(1.28, 1.32)).toBeLessThan(width(1.05, 1.15))
    expect(width(1.05, 1.15)).toBeLessThan(0.26)
  })
  it('streams off behind her in her storm, in one piece and clear of the ground', () => {
    let far = [0, 0, 0]
    for (const v of shawl) {
      const [x, y, z] = at(form.seat, v)
      expect(y).toBeGreaterThan(0.35)
      if (Math.hypot(x, z) > Math.hypot(far[0], far[2])) far = [x, y, z]
      if (y > 1.15 && z < 0) expect(torso(x, y, z)).toBeGreaterThan(0)
    }
    expect(Math.hypot(far[0], far[2])).toBeGreaterThan(0.7)
    expect(Math.abs(Math.atan2(far[0], far[2]) - LEE)).toBeLessThan(0.4)
    const own = new Set(shawl)
    areas(form.seat, form.index).forEach((area, i) => {
      if (own.has(form.index[i * 3])) expect(area).toBeLessThan(4e-3)
    })
  })
  it('goes with her hands when they sink', () => {
    const end = shawl.reduce((a, b) =>
      form.position[a * 3 + 1] < form.position[b * 3 + 1] ? a : b,
    )
    const drawn = posed(full, rest)
    const open = posed(full, { ...rest, bow: 0.2, gaze: 0.5 })
    expect(open[end * 3 + 1]).toBeLessThan(drawn[end * 3 + 1] - 0.03)
  })
})

describe('her poses', () => {
  const limbs = [PARTS.face, PARTS.arm, PARTS.hand, PARTS.cap]
  for (const [name, bearing] of Object.entries(POSES))
    it(`keeps the volume of head and arms when ${name}`, () => {
      const p = posed(full, bearing)
      expect(finite(p)).toBe(true)
      for (const part of limbs) {
        const keep = (v: number) => full.form.detail[v * 4] === part && !guardsOnly(full, v)
        const before = volume(full.form.position, full.form.index, keep)
        const after = volume(p, full.form.index, keep)
        expect(after / before).toBeGreaterThan(0.85)
        expect(after / before).toBeLessThan(1.25)
      }
    })
  it('stretches no triangle out of shape', () => {
    for (const bearing of Object.values(POSES)) {
      const p = posed(full, bearing)
      const a = areas(full.form.position, full.form.index)
      const b = areas(p, full.form.index)
      let torn = 0
      b.forEach((area, i) => {
        if (full.form.detail[full.form.index[i * 3] * 4] === GOWN) return
        if (guardsOnly(full, full.form.index[i * 3])) return
        if (area > Math.max(a[i] * 6, 2e-4)) torn++
      })
      expect(torn).toBe(0)
    }
  })
  it('has her hands about one candle in grief, parts them as she lifts her face, and seated leans on one where it is beyond her', () => {
    const middle = (p: Float32Array, side: number) => {
      const sum = [0, 0, 0]
      let n = 0
      for (let v = 0; v < p.length / 3; v++) {
        if (full.form.detail[v * 4] !== PARTS.hand || guardsOnly(full, v)) continue
        if (full.form.bones[v * 3] !== (side > 0 ? BONES.foreLeft : BONES.foreRight)) continue
        for (let k = 0; k < 3; k++) sum[k] += p[v * 3 + k]
        n++
      }
      return sum.map((c) => c / n)
    }
    const apart = (b: Bearing) => {
      const p = posed(full, b)
      const [l, r] = [middle(p, 1), middle(p, -1)]
      return Math.hypot(l[0] - r[0], l[1] - r[1], l[2] - r[2])
    }
    expect(apart(rest)).toBeLessThan(0.1)
    expect(apart({ ...rest, bow: 0.4 })).toBeGreaterThan(0.1)
    expect(apart({ ...POSES.seated, sunward: -1 })).toBeGreaterThan(0.3)
    expect(apart({ ...POSES.seated, sunward: 1 })).toBeLessThan(0.12)
  })
  it('lowers her head and hips when she sits, and her face when she bows', () => {
    const m = (b: Bearing) => pose(b, new Float32Array(BONE_COUNT * 16))
    expect(m(POSES.seated)[13]).toBeLessThan(-0.7)
    // Third column of the head: where her face points.
    expect(m(rest)[2 * 16 + 9]).toBeLessThan(m({ ...rest, bow: 0, gaze: 1 })[2 * 16 + 9])
  })
})

describe('the visitor’s hands', () => {
  for (const [side, hand] of Object.entries(hands) as [string, HandMesh][]) {
    it(`${side}: closed, finite, whole`, () => {
      expect(openEdges(hand.index)).toBe(0)
      for (const array of [hand.position, hand.normal, hand.flow]) expect(finite(array)).toBe(true)
      expect(areas(hand.position, hand.index).filter((a) => a < 1e-12).length).toBeLessThan(40)
    })
    it(`${side}: a slender wrist against a palm half as wide again`, () => {
      const width = (low: number, high: number) => {
        let [a, b] = [9, -9]
        for (let i = 0; i < hand.position.length; i += 3)
          if (hand.position[i + 1] > low && hand.position[i + 1] < high) {
            a = Math.min(a, hand.position[i])
            b = Math.max(b, hand.position[i])
          }
        return b - a
      }
      const wrist = width(-0.04, -0.03)
      expect(wrist).toBeLessThan(0.066)
      expect(width(0.07, 0.08) / wrist).toBeGreaterThan(1.3)
    })
  }
  it('left and right are not mirror copies, and both fit the budget of 70,000 triangles', () => {
    expect(hands.left.position.length).not.toBe(hands.right.position.length)
    expect((hands.left.index.length + hands.right.index.length) / 3).toBeLessThan(60_000)
  })
})
