/** The cloth of light: what she said, woven and held, hanging beside her. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type Group, MathUtils, type Mesh, type Vector4 } from 'three'
import { clothSide, createClothFrame, panelGrid, seamAt, tapestryFrame } from '../../dream/cloth'
import { bowOver, bowTo } from '../../dream/flutter'
import { type DreamState, type MothState, NEVER } from '../../dream/state'
import { live } from '../../store'
import { panelHalfWidth } from '../wings/panels'
import { useWingAtlas } from '../wings/useAtlas'
import { createSheet, createStrings } from './strings'
import {
  createClothMaterial,
  createStringsMaterial,
  createTapestryUniforms,
} from './TapestryMaterial'

/** Seconds in which a panel’s threads come in, and in which it stops shining as new. */
const WEAVE_SECONDS = 1.8
/** Seconds from the catch in which a moth’s threads come out of it, and in which they are gone as it arrives. */
const SPUN = 0.6
const SPENT = [1.3, 1.6] as const
const FRESH_SECONDS = 2.4
/** The last panel has been woven so long, seconds: nothing is bare any more. */
const WHOLE_AFTER = 6
/** Seconds in which a panel fades whose memory has flown. */
const LEAVE_SECONDS = 5
const clamp = (value: number) => Math.min(1, Math.max(0, value))

const toHands = { x: 0, y: 0, z: 0 }

/**
 * Where the weft comes in now: at the far side of the panel that was begun last, a little below its fell
 * (cloth.frag.glsl). How many rows there are of the cloth so far is returned.
 */
function placeShuttle(state: DreamState, out: Vector4): number {
  const { moths, time } = state
  const { columns, rows } = panelGrid(moths.length)
  let last: MothState | undefined
  for (const moth of moths)
    if (moth.wovenAt !== NEVER && (!last || moth.wovenAt >= last.wovenAt)) last = moth
  let before = -Infinity
  for (const moth of moths)
    if (moth !== last && moth.wovenAt !== NEVER) before = Math.max(before, moth.wovenAt)
  if (!last) {
    out.set(0.5 / columns, 0.5 / rows, 0, 0)
    return 1
  }
  const age = time - last.wovenAt
  const woven = clamp(age / WEAVE_SECONDS)
  const row = Math.floor(last.panel / columns)
  const way = (row % 2 === 0) === clothSide(state) > 0 ? 1 : -1
  const inRow = row === rows - 1 ? moths.length - columns * row : columns
  const column = last.panel % columns
  const step = way > 0 ? column : inRow - 1 - column
  const from = seamAt(way > 0 ? column : column + 1, row, inRow)
  const to = seamAt(way > 0 ? column + 1 : column, row, inRow)
  // It crosses with the first thread, goes down with the fell, and up again to where the next will begin.
  const across =
    MathUtils.smoothstep(woven, 0, 0.3) * 0.92 - 0.08 * Math.sin(11 * woven) * (1 - woven)
  const risen = (seconds: number) =>
    0.98 * (1 - MathUtils.smoothstep(seconds, WEAVE_SECONDS, WEAVE_SECONDS + 1))
  const fell = Math.min(0.98, 1.24 * woven + 0.11)
  const began = step === 0 ? 0 : risen(last.wovenAt - before)
  const down =
    woven < 1
      ? MathUtils.lerp(began, fell, MathUtils.smoothstep(woven, 0, 0.3))
      : step === inRow - 1
        ? fell
        : risen(age)
  out.set(
    clamp((0.5 * (columns - inRow) + MathUtils.lerp(from, to, across + 0.08 * woven)) / columns),
    (row + down) / rows,
    1 - 0.6 * woven * woven,
    way,
  )
  return row + (step === 0 ? MathUtils.smoothstep(woven, 0, 0.5) : 1)
}

export default function Tapestry() {
  const wings = useWingAtlas()
  const own = useMemo(createTapestryUniforms, [])
  const sheet = useMemo(() => createSheet(72, 32), [])
  const strings = useMemo(() => createStrings(), [])
  const materials = useMemo(
    () => ({
      cloth: createClothMaterial(own),
      whole: createClothMaterial(own, 'WHOLE'),
      flown: createClothMaterial(own, 'FLOWN'),
      strings: createStringsMaterial(own),
    }),
    [own],
  )
  const frame = useMemo(createClothFrame, [])
  const group = useRef<Group>(null)
  const cloth = useRef<Mesh>(null)

  useEffect(
    () => () => {
      sheet.dispose()
      strings.dispose()
      materials.cloth.dispose()
      materials.whole.dispose()
      materials.flown.dispose()
      materials.strings.dispose()
    },
    [sheet, strings, materials],
  )

  useFrame(() => {
    const dream = live.dream
    if (!dream || !group.current) return
    const { state, mood } = dream
    const { atlas } = wings
    const { moths, visitor, target } = state
    const called = target >= 0 ? moths[target] : undefined
    own.aiming.value = called && called.bornAt !== NEVER ? visitor.reach : 0
    // With the memories the scarf that is left of it goes: alone before the sun she has the sky to herself.
    const gone =
      state.act === 'remembering'
        ? MathUtils.smoothstep(state.actTime, 6, 12.5)
        : Number(state.act === 'gathering' || state.act === 'dawn' || state.act === 'after')
    const since = called && called.caughtAt !== NEVER ? state.time - called.caughtAt : 0
    own.drawing.value =
      MathUtils.smoothstep(since, 0, SPUN) * (1 - MathUtils.smoothstep(since, ...SPENT))
    own.tapestry.value = mood.tapestry * (1 - gone)
    group.current.visible = own.tapestry.value > 0.004 || own.aiming.value > 0.004
    if (!group.current.visible) return

    own.atlas.value = atlas.texture
    tapestryFrame(state, frame)
    own.clothCentre.value.set(frame.x, frame.y, frame.z)
    own.clothRight.value.set(frame.rightX, 0, frame.rightZ)
    own.clothNormal.value.set(frame.normalX, 0, frame.normalZ)
    own.clothSize.value.set(frame.width, frame.height)
    const { columns, rows } = panelGrid(moths.length)
    own.panelGrid.value.set(moths.length, columns, rows, panelHalfWidth(moths.length))
    let whole = true
    for (let i = 0; i < moths.length; i++) {
      const moth = moths[i]
      const age = moth.wovenAt === NEVER ? -1 : state.time - moth.wovenAt
      if (age < WHOLE_AFTER) whole = false
      const fresh = age < 0 ? 0 : Math.exp(-age / FRESH_SECONDS)
      own.panels.value[moth.panel].set(
        atlas.pictureLayer(i),
        clamp(age / WEAVE_SECONDS),
        moth.seed,
        fresh,
      )
    }
    for (const { bornAt, panel } of state.butterflies)
      if (bornAt !== NEVER)
        own.panels.value[panel].w = -clamp((state.time - bornAt) / LEAVE_SECONDS)
    const unravels = state.act === 'remembering' ? MathUtils.smoothstep(state.actTime, 2, 12) : 1
    own.recedes.value =
      unravels * MathUtils.smoothstep(Math.max(mood.butterflies, 2 * mood.circle), 0.05, 0.9)
    const kind = !whole ? 'cloth' : own.recedes.value > 0.999 ? 'flown' : 'whole'
    if (cloth.current) cloth.current.material = materials[kind]
    const begun = placeShuttle(state, own.shuttle.value)
    own.woven.value = (whole ? rows : begun) / rows
    bowTo(state, mood, toHands)
    own.hands.value.set(toHands.x, toHands.y, toHands.z)
    bowOver(state, toHands)
    own.over.value.set(toHands.x, toHands.y, toHands.z)
    if (called) own.target.value.set(called.x, called.y, called.z)
    // Once everything is woven the hand is free.
    own.holding.value = visitor.reach * clamp((mood.moths - 0.3) * 3)
  })

  return (
    <group ref={group} visible={false}>
      <mesh
        ref={cloth}
        geometry={sheet}
        material={materials.cloth}
        frustumCulled={false}
        renderOrder={1009}
      />
      <mesh
        geometry={strings}
        material={materials.strings}
        frustumCulled={false}
        renderOrder={1022}
      />
    </group>
  )
}
