/** The cloth of light: what she said, woven and held, hanging beside her. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { createClothFrame, panelGrid, tapestryFrame } from '../../dream/cloth'
import { NEVER } from '../../dream/state'
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
const FRESH_SECONDS = 2.4
/** Where the visitor’s right hand is from the eye: ahead, right, below, metres. */
const HAND = { ahead: 0.62, right: 0.17, below: 0.25 }

const clamp = (value: number) => Math.min(1, Math.max(0, value))

export default function Tapestry() {
  const atlas = useWingAtlas()
  const own = useMemo(createTapestryUniforms, [])
  const sheet = useMemo(() => createSheet(64, 32), [])
  const strings = useMemo(() => createStrings(1), [])
  const materials = useMemo(
    () => ({ cloth: createClothMaterial(own), strings: createStringsMaterial(own) }),
    [own],
  )
  const frame = useMemo(createClothFrame, [])
  const group = useRef<Group>(null)

  useEffect(
    () => () => {
      sheet.dispose()
      strings.dispose()
      materials.cloth.dispose()
      materials.strings.dispose()
    },
    [sheet, strings, materials],
  )

  useFrame(() => {
    const dream = live.dream
    if (!dream || !group.current) return
    const { state, mood } = dream
    const { moths, visitor, target } = state
    const called = target >= 0 ? moths[target] : undefined
    own.aiming.value = called && called.bornAt !== NEVER ? visitor.reach : 0
    group.current.visible = mood.tapestry > 0.004 || own.aiming.value > 0.004
    if (!group.current.visible) return

    own.atlas.value = atlas.texture
    tapestryFrame(state, frame)
    own.clothCentre.value.set(frame.x, frame.y, frame.z)
    own.clothRight.value.set(frame.rightX, 0, frame.rightZ)
    own.clothNormal.value.set(frame.normalX, 0, frame.normalZ)
    own.clothSize.value.set(frame.width, frame.height)
    const { columns, rows } = panelGrid(moths.length)
    own.panelGrid.value.set(moths.length, columns, rows, panelHalfWidth(moths.length))
    for (let i = 0; i < moths.length; i++) {
      const moth = moths[i]
      const age = moth.wovenAt === NEVER ? -1 : state.time - moth.wovenAt
      const fresh = age < 0 ? 0 : Math.exp(-age / FRESH_SECONDS)
      own.panels.value[moth.panel].set(
        atlas.mothLayer(i),
        clamp(age / WEAVE_SECONDS),
        moth.seed,
        fresh,
      )
    }
    const sin = Math.sin(visitor.yaw)
    const cos = Math.cos(visitor.yaw)
    own.hand.value.set(
      visitor.x + sin * HAND.ahead + cos * HAND.right,
      visitor.y - HAND.below,
      visitor.z - cos * HAND.ahead + sin * HAND.right,
    )
    if (called) own.target.value.set(called.x, called.y, called.z)
    // Once everything is woven the hand is free.
    own.holding.value = visitor.reach * clamp((mood.moths - 0.3) * 3)
  })

  return (
    <group ref={group} visible={false}>
      <mesh geometry={sheet} material={materials.cloth} frustumCulled={false} renderOrder={-10} />
      <mesh
        geometry={strings}
        material={materials.strings}
        frustumCulled={false}
        renderOrder={1022}
      />
    </group>
  )
}
