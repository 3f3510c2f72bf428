import { Svf } from './filters'

/** Two state-variable filters, one an ear, tuned a little apart so that they are never one. */
export class SvfPair {
  readonly left: Svf
  readonly right: Svf

  constructor(rate: number) {
    this.left = new Svf(rate)
    this.right = new Svf(rate)
  }

  tune(hz: number, q: number, apart = 0): void {
    this.left.tune(hz * (1 + apart), q)
    this.right.tune(hz * (1 - apart), q)
  }

  push(left: number, right: number): void {
    this.left.push(left)
    this.right.push(right)
  }
}
