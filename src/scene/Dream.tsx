/** The picture, on one page: what is in it, from back to front. */
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react'
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

/**
 * Makes what stands in it so many frames after the rest: a dream that is made all at once is one long
 * stall of the picture before it.
 */
function InTurn({ frames, children }: { frames: number; children: ReactNode }) {
  const [there, setThere] = useState(frames === 0)
  useLayoutEffect(() => {
    if (there) return
    const release = hold()
    let left = frames
    let id = 0
    const wait = () => {
      if (left-- === 0) setThere(true)
      else id = requestAnimationFrame(wait)
    }
    wait()
    return () => {
      cancelAnimationFrame(id)
      release()
    }
  }, [there, frames])
  return there ? children : null
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
  const names = Object.keys(ELEMENTS).filter((name) => only.length === 0 || only.includes(name))
  const late = names.filter((name) => !FIRST.includes(name))
  return (
    <>
      <Lead />
      {(begun ? names : names.filter((name) => FIRST.includes(name))).map((name) => {
        const Part = ELEMENTS[name]
        return (
          <Element key={`${name}/${seed}`} name={name}>
            <InTurn frames={late.indexOf(name) + 1}>
              <Suspense fallback={<Waiting />}>
                <Part />
              </Suspense>
            </InTurn>
          </Element>
        )
      })}
      {tier.composer ? <Post /> : <Plain />}
      {still && <Still key={generation} />}
    </>
  )
}
