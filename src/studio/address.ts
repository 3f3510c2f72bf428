/** The artist's numbers in the address, and the link to share. */
import { encodeParameters } from '../dream/parameters'
import { useStore } from '../store'

/** Seconds after which a change stands in the address: browsers limit how often it may change. */
const WRITE_AFTER = 0.6

/**
 * Carries the numbers in the address, a moment after they have come to rest. Returns what stops it;
 * what is not yet written then is written at once.
 */
export function carryInAddress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    timer = undefined
    const address = new URL(location.href)
    const encoded = encodeParameters(useStore.getState().parameters)
    if (encoded) address.searchParams.set('preset', encoded)
    else address.searchParams.delete('preset')
    try {
      history.replaceState(history.state, '', tidy(address))
    } catch {
      // Forbidden in some embedding pages; the copied link still carries them.
    }
  }
  const stop = useStore.subscribe((now, before) => {
    if (now.parameters === before.parameters) return
    clearTimeout(timer)
    timer = setTimeout(write, WRITE_AFTER * 1000)
  })
  return () => {
    stop()
    if (timer === undefined) return
    clearTimeout(timer)
    write()
  }
}

/** `still=&ui=` as `still&ui`, which is how one writes it. */
const tidy = (address: URL): string => address.href.replace(/=(?=&|#|$)/g, '')

/** The link to this dream with these numbers, from its beginning. */
export function linkHere(): string {
  const { seed, parameters } = useStore.getState()
  const address = new URL(location.href)
  for (const name of ['act', 'at', 'studio', 'still', 'preset']) address.searchParams.delete(name)
  address.searchParams.set('seed', seed)
  const encoded = encodeParameters(parameters)
  if (encoded) address.searchParams.set('preset', encoded)
  return tidy(address)
}
