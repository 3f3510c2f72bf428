/** Files in and out of the browser. */

/** Longest text that is read of a file, bytes. */
const LONGEST = 65_536

export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser needs the address until it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A name that every file system takes. */
export const fileName = (name: string, ending: string): string =>
  `${name.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '') || 'threadlight'}.${ending}`

/** The text of a file; one that is too large is not read to its end, and so will be refused. */
export const textOf = (file: Blob): Promise<string> => file.slice(0, LONGEST + 1).text()

/**
 * The picture as it stands. It is read right after a frame is drawn, while the drawing buffer still
 * holds it: the callback is registered after the one that draws.
 */
export function takeStill(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => canvas.toBlob(resolve, 'image/png'))
    })
  })
}
