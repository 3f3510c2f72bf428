/** The picture, on one page: what is in it, from back to front. */
import { type ComponentType, lazy, Suspense, useEffect, useLayoutEffect } from 'react'
import { useStore } from '../store'
import { Element } from './Element'
import { turn } from './keepPrograms'
import { Lead } from './Lead'
import { Plain } from './Plain'
import { Post } from './Post'
import { useTier } from './quality'
import { awaitReady, hold } from './ready'
import { Still } from './Still'

/** A part of the picture in a chunk of its own; a still waits for it. */
const later = (load: () => Promise<{ default: ComponentType }>) => lazy(() => awaitReady(load()))

/**
 * Stands where a part will be. Between the arrival of its chunk and its first render nothing else is
 * pending, and on a busy machine that lasts longer than a still is quiet.
 */
function Waiting() {
  useLayoutEffect(hold, [])
  return null
}

/** Needed for the first picture; the rest is loaded when that has been drawn. */
const FIRST = ['sky', 'ground', 'meadow', 'trees', 'threads', 'specks']

export const ELEMENTS: Record<string, ComponentType> = {
  sky: later(() => import('./sky/Sky')),
  ground: later(() => import('./ground/Ground')),
  meadow: later(() => import('./meadow/Meadow')),
  trees: later(() => import('./trees/Trees')),
  flowers: later(() => import('./flowers/Flowers')),
  threads: later(() => import('./threads/Threads')),
  specks: later(() => import('./specks/Specks')),
  storm: later(() => import('./storm/Storm')),
  rain: later(() => import('./rain/Rain')),
  woman: later(() => import('./woman/Woman')),
  hands: later(() => import('./hands/Hands')),
  moths: later(() => import('./moths/Moths')),
  tapestry: later(() => import('./tapestry/Tapestry')),
  butterflies: later(() => import('./butterflies/Butterflies')),
  wisps: later(() => import('./wisps/Wisps')),
  pool: later(() => import('./pool/Pool')),
}

export default function Dream() {
  const only = useStore((state) => state.only)
  const seed = useStore((state) => state.seed)
  const still = useStore((state) => state.still)
  const generation = useStore((state) => state.generation)
  const begun = useStore((state) => state.loading === 'ready' || state.still)
  const tier = useTier()
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of what is drawn.
  useEffect(turn, [seed, tier])
  return (
    <>
      <Lead />
      {Object.entries(ELEMENTS).map(([name, Part]) =>
        (begun || FIRST.includes(name)) && (only.length === 0 || only.includes(name)) ? (
          <Element key={`${name}/${seed}`} name={name}>
            <Suspense fallback={<Waiting />}>
              <Part />
            </Suspense>
          </Element>
        ) : null,
      )}
      {tier.composer ? <Post /> : <Plain />}
      {still && <Still key={generation} />}
    </>
  )
}
