/**
 * Her dress as one sheet with two shapes: hanging while she stands, pooled around her while she
 * sits. `turn` in radians from her front toward her left; `fall` 0 at the waist to 1 at the hem,
 * below 0 up to the neckline.
 */
import type { Random } from '../random'
import { torso, trunk } from './figure-form'
import { GRASS, growLap } from './figure-lap'
import { lerp, type Sdf, smoothstep } from './sdf'

export const WAIST = 1.085
/** Metres her hips sink when she sits down. */
export const SEAT_DROP = 0.765
/** `fall` of the neckline. */
export const NECKLINE = -0.19
const HEM = 0.012
/** Metres that no fold before her stands out. */
const SHALLOW = 0.045

export interface Gown {
  /** Place of the standing gown, metres; `turn` is where a thread starts at the waist. */
  standing(turn: number, fall: number): [number, number, number]
  /** The same where it hangs at `turn`. */
  hanging(turn: number, fall: number): [number, number, number]
  /** How many folds it has, and where a share 0 to 1 of the way through them is, radians. */
  folds: number
  turnOf(share: number): number
  /** Place of the same thread when she sits. */
  seated(turn: number, fall: number): [number, number, number]
  /** 0 in the depth of a fold, 1 on its ridge. */
  fold(turn: number, fall: number): number
  /** The same of the seated gown, where `seated` has the place. */
  lap(turn: number, fall: number, place: readonly [number, number, number]): number
  /** Height of the seated gown’s cloth over her legs, without its folds on the ground, metres. */
  over(x: number, z: number): number
}

/** One fold between two valleys, round on its ridge. */
interface Fold {
  /** Radians where it begins, and how wide it is. */
  from: number
  width: number
  /** `fall` where it comes out of the smooth cloth. */
  start: number
  /** Metres it stands out at the hem. */
  out: number
}

/** Radians from her front toward her left where the train lies. */
export const TRAIN = 2.25
/** And where it trails as she sits. */
const TRAILS = 1.75
const FEET = 0.66
/** Her free leg is bent: where the knee presses on the cloth. */
const KNEE = -0.42

const around = (a: number) => Math.abs(Math.atan2(Math.sin(a), Math.cos(a)))

/** Where a ray from the axis of the body last leaves a form, metres from the axis. */
function reachOf(sdf: Sdf): (turn: number, y: number) => number {
  const known = new Map<number, number>()
  return (turn, y) => {
    const key = Math.round(turn * 1e4) * 4096 + Math.round(y * 2e3)
    const found = known.get(key)
    if (found !== undefined) return found
    const sx = Math.sin(turn)
    const sz = Math.cos(turn)
    let r = 0.3
    for (let i = 0; i < 12; i++) {
      const d = sdf(sx * r, y, sz * r - 0.01)
      r -= d * 0.9
      if (Math.abs(d) < 4e-4) break
    }
    known.set(key, r)
    return r
  }
}

export function growGown(random: Random): Gown {
  const p0 = random.range(0, 6.28)
  const p1 = random.range(0, 6.28)
  const p2 = random.range(0, 6.28)
  const train = random.range(0.24, 0.32)
  const hips = reachOf(trunk)
  const breast = reachOf(torso)

  // Few and large, no two alike: narrow where the train gathers, wide over the knee.
  const folds: Fold[] = []
  const count = 9 + random.int(2)
  const first = random.range(-0.3, 0.3)
  for (let i = 0, from = first; i < count; i++) {
    const toTrain = around(from + 0.3 - TRAIN)
    const width = random.range(0.5, 1.4) * (0.7 + 0.22 * toTrain)
    const out = width * random.range(0.045, 0.125) * (1.2 - 0.18 * toTrain)
    folds.push({ from, width, start: random.range(0.0, 0.5), out })
    from += width
  }
  const whole = folds.reduce((sum, f) => sum + f.width, 0) / (2 * Math.PI)
  for (const f of folds) {
    f.from = first + (f.from - first) / whole
    f.width /= whole
  }
  const foldAt = (turn: number): [Fold, number] => {
    const past = (((turn - first) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)
    let i = count - 1
    while (i > 0 && folds[i].from - first > past) i--
    return [folds[i], (past - (folds[i].from - first)) / folds[i].width]
  }
  /** Radians the folds swing toward the train as they fall. */
  const swing = (turn: number, fall: number) =>
    fall <= 0
      ? 0
      : 0.34 * Math.sin(TRAIN - turn) * fall ** 1.2 +
        0.035 * fall * Math.sin(3.2 * fall + 2 * turn + p2)

  /** Metres the cloth stands out at a place, and 0 in a valley to 1 on a ridge. */
  const relief = (turn: number, fall: number): [number, number] => {
    const [f, at] = foldAt(turn)
    const deep = smoothstep(f.start, f.start + 0.5, fall)
    // A ridge leans to one side: one slope is steep and the other lies open to the light.
    const h = Math.sin(Math.PI * at ** 0.85)
    return [
      f.out * h * deep,
      lerp(0.62, h ** 0.7 * (0.75 + 0.25 * Math.min(1, f.out / 0.08)), deep),
    ]
  }
  /** Spread about her each lies in two or three, with a ridge, or they would be cushions. */
  const ribbed = (turn: number) => {
    const [f, at] = foldAt(turn)
    return 1 - Math.abs(Math.sin((f.width > 0.66 ? 3 : 2) * Math.PI * at))
  }
  const heightOf = (fall: number) =>
    fall < 0 ? WAIST - fall * (WAIST - HEM) : lerp(WAIST, HEM, fall ** 0.92)

  // The bodice lies close; soft gathers run up from the waist and part over the breast.
  const gathers = (turn: number, rise: number) =>
    0.5 + 0.5 * Math.cos(11 * turn + 2.2 * Math.sin(turn + p1) - 7 * rise * Math.sin(turn + 0.6))
  const bodice = (turn: number, fall: number): [number, number, number] => {
    const rise = Math.min(1, fall / NECKLINE)
    // The neckline: lower before, its edge not ruled.
    const front = 0.5 + 0.5 * Math.cos(turn)
    const y = WAIST + (heightOf(fall) - WAIST) * (1 - 0.1 * front * front * rise)
    const r =
      breast(turn, y) + lerp(0.008, 0.005, rise) + 0.0025 * gathers(turn, rise) * (1 - 0.6 * rise)
    return [Math.sin(turn) * r, y, Math.cos(turn) * r - 0.01]
  }

  const standing = (at: number, fall: number): [number, number, number] => {
    if (fall < 0) return bodice(at, fall)
    const turn = at + swing(at, fall)
    const y = heightOf(fall)
    const flare = smoothstep(0.82, 0, y)
    const trail = (0.5 + 0.5 * Math.cos(turn - TRAIN)) ** 1.6
    let r = hips(turn, Math.max(y, 0.9)) + 0.005 + 0.0035 * gathers(turn, 0) * (1 - fall) ** 4
    r += 0.03 * smoothstep(1.0, 0.7, y) + 0.045 * flare + flare * flare * (0.075 + train * trail)
    // From the knee the cloth falls straight; above it, it is drawn flat over the thigh.
    const dk = around(turn - KNEE) / 0.5
    const leg = y > 0.54 ? Math.exp(-(((y - 0.54) / 0.2) ** 2)) : 1 - 0.55 * smoothstep(0.54, 0, y)
    r += 0.06 * Math.exp(-dk * dk) * leg
    // The wind presses it to her before: a fold that stood out there would be a hoop.
    const pressed = smoothstep(0.2, 0.8, Math.cos(turn))
    const out = relief(at, fall)[0]
    r += lerp(out, (SHALLOW * out) / (SHALLOW + out), pressed) * smoothstep(1.02, 0.5, y)
    // Her weight is on the left hip: it stands out, and the foot comes back under the head.
    const hip = 0.044 * Math.exp(-(((y - 0.86) / 0.2) ** 2))
    const drawn = 0.1 * fall ** 3
    return [
      Math.sin(turn) * r + hip + drawn * Math.sin(TRAIN),
      Math.max(HEM, y),
      Math.cos(turn) * r - 0.01 + drawn * Math.cos(TRAIN),
    ]
  }

  const lap = growLap(p0, p1, p2)
  const seated = (turn: number, fall: number): [number, number, number] => {
    if (fall < 0) return bodice(turn, fall)
    const waist = hips(turn, WAIST) + 0.005 + 0.0035 * gathers(turn, 0)
    const top = WAIST - SEAT_DROP
    const spread = smoothstep(0.08, 1, fall)
    // Swept aside as she sat down: its folds run to where it trails.
    const way = turn + 0.42 * Math.sin(TRAILS - turn) * fall ** 1.4
    // It follows her legs, and lies close behind her.
    const reach =
      0.29 +
      0.19 * (0.5 + 0.5 * Math.cos(way + 0.2)) ** 2 +
      0.22 * (0.5 + 0.5 * Math.cos(way + 0.95)) ** 3 +
      // Out beside her, where it trails.
      0.25 * (0.5 + 0.5 * Math.cos(way - TRAILS)) ** 2.2 +
      0.03 * Math.sin(3 * way + p1) +
      0.025 * Math.sin(5 * way + p2) -
      // Before her feet it is drawn back.
      0.09 * Math.exp(-(((way - FEET) / 0.2) ** 2))
    const out = relief(turn, 0.3 + 0.7 * fall)[0] * (0.62 + 0.38 * ribbed(turn))
    let r = waist + 0.05 * smoothstep(0, 0.2, fall) + (reach - waist) * spread ** 1.15
    // Its hem runs a little in and out with the folds, or it would end in petals.
    r += 0.62 * (out - 0.035) * smoothstep(0.4, 1, fall)
    const x = Math.sin(way) * r
    const z = Math.cos(way) * r - 0.01 + 0.05 * spread
    const hang = top - 0.75 * fall - 2.6 * fall * fall
    const lie = lap.height(x, z)
    const k = 0.06
    const h = Math.max(k - Math.abs(hang - lie), 0) / k
    let y = Math.max(hang, lie) + h * h * k * 0.25
    // On the ground it has the folds it had while it hung.
    const flat = 1 - smoothstep(0.05, 0.12, lie)
    const rise = smoothstep(0.2, 0.55, fall) * (1 - 0.35 * smoothstep(0.7, 1, fall))
    const free = lap.free(x, z)
    y += rise * flat * (out - 0.02) * 0.6 * (0.3 + 0.7 * free)
    // Over her legs it is drawn from the waist outward; over a knee it is taut.
    const drawn =
      smoothstep(0.1, 0.42, fall) * (1 - 0.75 * smoothstep(0.2, 0.4, lie)) * (1 - 0.55 * flat)
    y += 0.055 * drawn * (ribbed(turn) - 0.35) * free
    // The hem turns down between the blades.
    y -= GRASS * 0.85 * smoothstep(0.45, 1, fall)
    return [x, Math.max(y, 0.004), z]
  }
  return {
    standing,
    seated,
    hanging: (turn, fall) => {
      let at = turn
      for (let i = 0; i < 4; i++) at = turn - swing(at, fall)
      return standing(at, fall)
    },
    folds: count,
    turnOf: (share) => {
      const i = Math.min(Math.floor(share * count + 1e-6), count - 1)
      return folds[i].from + folds[i].width * (share * count - i)
    },
    over: lap.height,
    lap: (turn, fall, [x, , z]) => {
      const [, ridge] = relief(turn, 0.3 + 0.7 * fall)
      const lies = lerp(
        ridge * (0.5 + 0.5 * ribbed(turn)),
        lap.ridge(x, z),
        smoothstep(0.06, 0.13, lap.height(x, z)),
      )
      return lies * lap.open(x, z) ** 1.5
    },
    fold: (turn, fall) =>
      fall < 0
        ? 0.5 + 0.3 * gathers(turn, fall / NECKLINE)
        : lerp(0.5 + 0.3 * gathers(turn, 0), relief(turn, fall)[1], smoothstep(0, 0.3, fall)),
  }
}
