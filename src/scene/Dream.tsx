/** The picture, on one page: what is in it, from back to front. */
import { type ComponentType, lazy, Suspense } from 'react'
import { useStore } from '../store'
import { Element } from './Element'
import { Lead } from './Lead'
import { Plain } from './Plain'
import { Post } from './Post'
import { useTier } from './quality'
import { awaitReady } from './ready'
import { Still } from './Still'

type Module = { default: ComponentType }
const files = import.meta.glob<Module>('./*/*.tsx')
const later = (path: string) => {
  const load = files[path] ?? (async () => ({ default: () => null }))
  return lazy(() => awaitReady(load()))
}

/** Needed for the first picture; the rest is loaded when that has been drawn. */
const FIRST = ['sky', 'ground', 'meadow', 'trees', 'threads', 'specks']

export const ELEMENTS: Record<string, ComponentType> = {
  sky: later('./sky/Sky.tsx'),
  ground: later('./ground/Ground.tsx'),
  meadow: later('./meadow/Meadow.tsx'),
  trees: later('./trees/Trees.tsx'),
  flowers: later('./flowers/Flowers.tsx'),
  threads: later('./threads/Threads.tsx'),
  specks: later('./specks/Specks.tsx'),
  storm: later('./storm/Storm.tsx'),
  rain: later('./rain/Rain.tsx'),
  woman: later('./woman/Woman.tsx'),
  hands: later('./hands/Hands.tsx'),
  moths: later('./moths/Moths.tsx'),
  tapestry: later('./tapestry/Tapestry.tsx'),
  butterflies: later('./butterflies/Butterflies.tsx'),
  wisps: later('./wisps/Wisps.tsx'),
  pool: later('./pool/Pool.tsx'),
}

export default function Dream() {
  const only = useStore((state) => state.only)
  const seed = useStore((state) => state.seed)
  const still = useStore((state) => state.still)
  const begun = useStore((state) => state.loading === 'ready' || state.still)
  const tier = useTier()
  return (
    <>
      <Lead />
      {Object.entries(ELEMENTS).map(([name, Part]) =>
        (begun || FIRST.includes(name)) && (only.length === 0 || only.includes(name)) ? (
          <Element key={`${name}/${seed}`} name={name}>
            <Suspense fallback={null}>
              <Part />
            </Suspense>
          </Element>
        ) : null,
      )}
      {tier.composer ? <Post /> : <Plain />}
      {still && <Still />}
    </>
  )
}
