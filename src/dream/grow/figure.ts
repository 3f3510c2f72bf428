/** A woman of light, grown from the seed: the form and the threads that carry it. */
import { fork } from '../random'
import { type FaceMap, growFace } from './figure-face'
import { growGown } from './figure-gown'
import { growHair, offHead } from './figure-hair'
import { type FormMesh, growForm, PARTS } from './figure-mesh'
import { statureOf } from './figure-pose'
import { growShawl } from './figure-shawl'
import { growBodyThreads, growGownThreads, growShawlThreads } from './figure-threads'
import { growBlossoms } from './hair-blossoms'
import { STRAND_KINDS, type Strand, type StrandMesh, weave } from './strands'

export interface Figure {
  form: FormMesh
  strands: StrandMesh
  face: FaceMap
  /** Her height against the form’s 1.64 m, a factor. */
  stature: number
}

/** `share` 0 to 1: the tier’s density of strands; below a half the form is coarser too. */
export function growFigure(seed: string, share: number): Figure {
  const density = Math.min(Math.max(share, 0.2), 1)
  const gown = growGown(fork(seed, 'her gown'))
  const shawl = growShawl(fork(seed, 'her shawl'), gown)
  const form = growForm(gown, shawl, density < 0.4 ? 2.2 : density < 0.75 ? 1.25 : 1)
  const random = fork(seed, 'her threads')
  const starts = (part: number) => {
    const out: number[] = []
    for (let i = 0; i < form.position.length / 3; i++)
      if (form.detail[i * 4] === part)
        out.push(form.position[i * 3], form.position[i * 3 + 1], form.position[i * 3 + 2])
    return out
  }
  const strands: Strand[] = [
    ...growHair(fork(seed, 'her hair'), density),
    ...growGownThreads(random, Math.round(64 * density), gown),
    ...growShawlThreads(random, Math.round(20 * density), shawl),
    ...growBodyThreads(random, Math.round(24 * density), starts(PARTS.arm), true),
    ...growBodyThreads(random, Math.round(12 * density), starts(PARTS.trunk), false),
  ]
  const ranked = fork(seed, 'her ranks').shuffle(strands)
  // What lies nearer her head is drawn first, so that the soft beginning of a lock lies over others
  // and no dark hole is left where it hid them.
  const hair = ranked
    .filter((s) => s.kind === STRAND_KINDS.hair)
    .map((strand) => ({ strand, off: offHead(strand) }))
    .sort((a, b) => a.off - b.off)
    .map(({ strand }) => strand)
  const blossoms = growBlossoms(fork(seed, 'her blossoms'), hair, density)
  const fine = ranked.filter((s) => s.kind !== STRAND_KINDS.hair)
  return {
    form,
    // They lie on her hair, and none is left out from afar.
    strands: weave([...hair, ...blossoms, ...fine]),
    face: growFace(),
    stature: statureOf(seed),
  }
}
