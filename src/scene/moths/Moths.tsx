/** Her words on the wing: one moth each, with a painting of what it says. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { COMES, drawnOf, shownOf } from '../../dream/beat'
import { createClothFrame, tapestryFrame } from '../../dream/cloth'
import { isMessenger } from '../../dream/flights'
import { lipsOf, type Spot } from '../../dream/her'
import { fork } from '../../dream/random'
import { COUNTS, NEVER } from '../../dream/state'
import { tellMoths, tellStory } from '../../dream/words'
import { heardAt } from '../../dream/wordWay'
import { live, useStore } from '../../store'
import { useTier } from '../quality'
import { createFliers } from '../wings/geometry'
import { panelHalfWidth } from '../wings/panels'
import { useMothCount, useWingAtlas } from '../wings/useAtlas'
import { createMothMaterial, createMothUniforms } from './MothsMaterial'

/** Half the span of a moth, metres; and how much it spreads when it is attended to. */
const HALF_SPAN = 0.112
const SPREAD = 0.08
/** One that shows itself is so much larger: its painting is what she says. */
const SHOWN = 0.85
/** As it leaves her lips it is small; this far from the eye it is full grown, and so far yet not, metres. */
const GROWN_AT = 1
const YOUNG_AT = 2.9
const YOUNG = 0.42
/** Those that wait to be woven keep small, for the cloth is what is to be seen. */
const WAITING = 0.38
/** Small ones that come with the words, a stream from her lips: they fly by a rule of their own. */
const ECHOES = 46
/** As many words as it takes until all of those are there. */
const WORDS_FOR_ALL = 5
/** Seconds from her lips to full size. */
const GROW_SECONDS = 2.6
/** Motes of dust round each. */
const MOTES = 26
/** Sparks that go with those that leave her lips, and threads of light that lead them. */
const SPARKS = 160
const THREADS = 3
/** Blades of grass before the one that shows itself. */
const BLADES = 4

const lips: Spot = { x: 0, y: 0, z: 0 }
const heard: Spot = { x: 0, y: 0, z: 0 }

const smooth = (t: number) => {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}

export default function Moths() {
  const wings = useWingAtlas()
  const { motes } = useTier()
  const seed = useStore((state) => state.seed)
  const count = useMothCount()
  const words = useMemo(() => tellMoths(seed, count - tellStory(seed).words.length), [seed, count])
  const own = useMemo(createMothUniforms, [])
  const geometry = useMemo(
    () =>
      createFliers(COUNTS.moths, ECHOES, {
        sparks: Math.round(SPARKS * Math.min(1, motes)),
        threads: THREADS,
        blades: BLADES,
        motes: Math.max(4, Math.round(MOTES * Math.min(1, motes))),
        random: fork('moths', 'dust'),
        nearest: (i) => i < words.length && isMessenger(words, i),
      }),
    [motes, words],
  )
  const material = useMemo(() => createMothMaterial(own), [own])
  const frame = useMemo(createClothFrame, [])
  const mesh = useRef<Mesh>(null)

  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])

  useFrame(() => {
    const dream = live.dream
    if (!dream || !mesh.current) return
    const { state, mood } = dream
    const { atlas } = wings
    let any = false
    let said = 0
    let left = 0
    const woven = panelHalfWidth(state.moths.length)
    const waiting = state.act === 'weaving' ? smooth(state.actTime / 4) : 0
    const telling = state.act === 'telling' ? 1 : state.act === 'weaving' ? 1 - waiting : 0
    for (let i = 0; i < COUNTS.moths; i++) {
      const place = own.mothPlaces.value[i]
      const moth = state.moths[i]
      const gone = !moth || moth.bornAt === NEVER || state.time < moth.bornAt
      if (moth && !gone) said++
      if (moth?.wovenAt === NEVER) left++
      own.mothPoses.value[i].set(moth?.seed ?? 0, 0, 0, atlas.mothLayer(i))
      const settled = moth && moth.wovenAt !== NEVER && state.time - moth.wovenAt > 1
      if (gone || settled) {
        place.w = 0
        continue
      }
      any = true
      const drawn = drawnOf(moth, state.time)
      const grown = 0.12 + 0.88 * smooth((state.time - moth.bornAt) / GROW_SECONDS)
      // It is seen once it is clear of her face.
      lipsOf(state, mood, lips)
      const clear = smooth(
        (Math.hypot(moth.x - lips.x, moth.y - lips.y, moth.z - lips.z) - 0.08) / 0.16,
      )
      const fade =
        moth.wovenAt === NEVER
          ? COMES * drawn
          : COMES + (1 - COMES) * smooth(state.time - moth.wovenAt)
      const { x, y, z } = state.visitor
      const far = Math.hypot(moth.x - x, moth.y - y, moth.z - z)
      const shown = shownOf(moth, state)
      const held = Math.max(moth.attention, shown)
      const young = telling * smooth((far - GROWN_AT) / (YOUNG_AT - GROWN_AT))
      const waits = i === state.target ? 0 : waiting * (1 - moth.attention)
      const free =
        HALF_SPAN *
        (0.85 + 0.3 * moth.seed) *
        (1 + SPREAD * moth.attention + SHOWN * shown) *
        (1 + (WAITING - 1) * waits) *
        (1 + (YOUNG - 1) * young) *
        grown
      place.set(moth.x, moth.y, moth.z, (free + (woven - free) * drawn) * clear)
      own.mothPoses.value[i].set(moth.seed, held, fade, atlas.mothLayer(i))
      own.mothRests.value[i] = moth.rested
    }
    // When the words are woven the small ones are gone: what is woven is to be seen.
    const told = state.act === 'weaving' ? 1 - smooth(state.actTime / 5) : 1
    own.echoes.value = Math.min(1, said / WORDS_FOR_ALL) * Math.min(told, left)
    mesh.current.visible = any && mood.moths > 0.004
    if (!mesh.current.visible) return
    own.atlas.value = atlas.texture
    own.bodyLayer.value = atlas.mothBody
    lipsOf(state, mood, lips)
    own.lips.value.set(lips.x, lips.y, lips.z)
    heardAt(state, heard)
    own.heard.value.set(heard.x, heard.y, heard.z)
    tapestryFrame(state, frame)
    own.clothRight.value.set(frame.rightX, 0, frame.rightZ)
    own.clothNormal.value.set(frame.normalX, 0, frame.normalZ)
  })

  return (
    <mesh
      ref={mesh}
      visible={false}
      geometry={geometry}
      material={material}
      frustumCulled={false}
      renderOrder={1024}
    />
  )
}
