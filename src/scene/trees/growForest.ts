/** The five grown forms of a seed, from the worker; grown here in slices where there is none. */
import { TREE_FORMS } from '../../dream/grow/tree'
import { type GrownTree, growTree } from '../../dream/grow/tree-grow'

const pause = () => new Promise((resolve) => setTimeout(resolve, 0))

async function growHere(seed: string, done: GrownTree[]): Promise<GrownTree[]> {
  for (let form = done.length; form < TREE_FORMS; form++) {
    done.push(growTree(seed, form))
    await pause()
  }
  return done
}

/** Resolves when all forms stand; with what there is when stopped. */
export function growForest(seed: string): { forest: Promise<GrownTree[]>; stop: () => void } {
  const done: GrownTree[] = []
  let worker: Worker | null = null
  let settle: (trees: GrownTree[]) => void = () => {}
  const forest = new Promise<GrownTree[]>((resolve) => {
    settle = resolve
    const fallBack = () => {
      worker?.terminate()
      worker = null
      resolve(growHere(seed, done))
    }
    try {
      worker = new Worker(new URL('./grow.worker.ts', import.meta.url), { type: 'module' })
    } catch {
      fallBack()
      return
    }
    worker.onerror = fallBack
    worker.onmessage = ({ data }: MessageEvent<GrownTree>) => {
      done.push(data)
      if (done.length < TREE_FORMS) return
      worker?.terminate()
      worker = null
      resolve(done)
    }
    worker.postMessage(seed)
  })
  return {
    forest,
    stop: () => {
      worker?.terminate()
      worker = null
      settle(done)
    },
  }
}
