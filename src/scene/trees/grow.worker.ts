/** Grows the five forms of a seed away from the main thread. */
import { TREE_FORMS } from '../../dream/grow/tree'
import { growTree } from '../../dream/grow/tree-grow'

interface Scope {
  onmessage: ((event: MessageEvent<string>) => void) | null
  postMessage(message: unknown, transfer: Transferable[]): void
}
const scope = globalThis as unknown as Scope

scope.onmessage = ({ data: seed }) => {
  for (let form = 0; form < TREE_FORMS; form++) {
    const tree = growTree(seed, form)
    const { position, normal, hook, info, edge, index } = tree.near
    const lists = [position, normal, hook, info, edge, index, tree.far, tree.clusters]
    scope.postMessage(
      tree,
      lists.map((list) => list.buffer as ArrayBuffer),
    )
  }
}
