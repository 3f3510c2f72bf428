/**
 * FLAC (RFC 9639), which no browser encodes: 24-bit stereo, fixed predictors of order 0 to 4, Rice
 * coding in partitions, left/right or middle/side, whichever is shorter. Lossless: what is decoded
 * is what a WAV would hold, and the MD5 in its head says so.
 */
import { createHash } from 'node:crypto'
import { whole } from './wav.mjs'

const BLOCK = 4096
const BITS = 24
/** Rice parameters are written in five bits; 31 would mean that the samples stand as they are. */
const MOST_RICE = 30

class Bits {
  constructor(size) {
    this.bytes = Buffer.alloc(size)
    this.at = 0
    this.held = 0
    this.count = 0
  }
  /** The lowest `count` bits of `value`, at most 24. */
  put(value, count) {
    this.held = (this.held << count) | (value & ((1 << count) - 1))
    this.count += count
    while (this.count >= 8) {
      this.count -= 8
      this.bytes[this.at++] = (this.held >>> this.count) & 255
    }
    this.held &= (1 << this.count) - 1
  }
  signed(value, count) {
    if (count > 24) {
      this.put(value >> 24, count - 24)
      this.put(value, 24)
    } else this.put(value, count)
  }
  zeros(count) {
    for (; count > 16; count -= 16) this.put(0, 16)
    this.put(0, count)
  }
  align() {
    if (this.count > 0) this.put(0, 8 - this.count)
  }
}

const table = (polynomial, width) =>
  Uint32Array.from({ length: 256 }, (_, i) => {
    let c = i << (width - 8)
    for (let k = 0; k < 8; k++) c = c & (1 << (width - 1)) ? (c << 1) ^ polynomial : c << 1
    return c & (width === 8 ? 0xff : 0xffff)
  })
const CRC8 = table(0x07, 8)
const CRC16 = table(0x8005, 16)
const crc8 = (bytes, to) => {
  let c = 0
  for (let i = 0; i < to; i++) c = CRC8[c ^ bytes[i]]
  return c
}
const crc16 = (bytes, to) => {
  let c = 0
  for (let i = 0; i < to; i++) c = ((c << 8) & 0xffff) ^ CRC16[(c >>> 8) ^ bytes[i]]
  return c
}

/** What a fixed predictor of this order leaves (RFC 9639, 9.2.5): differences of differences. */
function differences(x, order) {
  let r = x
  for (let k = 0; k < order; k++) {
    const next = new Int32Array(r.length)
    for (let n = k + 1; n < r.length; n++) next[n] = r[n] - r[n - 1]
    r = next
  }
  return r
}

/** Best parameter of each partition and the bits they take, for residuals from `order` on. */
function plan(r, order, split) {
  const parts = 1 << split
  const size = r.length / parts
  const rice = []
  let bits = 0
  for (let p = 0; p < parts; p++) {
    const from = p === 0 ? order : p * size
    const to = (p + 1) * size
    let sum = 0
    for (let n = from; n < to; n++) sum += r[n] < 0 ? -2 * r[n] - 1 : 2 * r[n]
    const count = to - from
    const k = Math.max(
      0,
      Math.min(MOST_RICE, Math.round(Math.log2(sum / Math.max(1, count) + 1e-9))),
    )
    rice.push(k)
    bits += 5 + count * (1 + k) + sum / 2 ** k
  }
  return { rice, bits, split }
}

function choose(x, width) {
  if (x.every((v) => v === x[0])) return { kind: 'same', bits: width }
  let best = null
  for (let order = 0; order <= 4; order++) {
    if (x.length <= 16) break
    const r = differences(x, order)
    for (let split = 0; split <= 5; split++) {
      if (x.length % (1 << split) || x.length >> split <= order) break
      const one = plan(r, order, split)
      one.bits += order * width
      if (!best || one.bits < best.bits) best = { kind: 'fixed', order, r, ...one }
    }
  }
  const plain = { kind: 'plain', bits: x.length * width }
  return best && best.bits < plain.bits ? best : plain
}

function write(bits, x, width, chosen) {
  if (chosen.kind === 'same') {
    bits.put(0, 8)
    bits.signed(x[0], width)
    return
  }
  if (chosen.kind === 'plain') {
    bits.put(0b00000010, 8)
    for (const v of x) bits.signed(v, width)
    return
  }
  const { order, r, rice, split } = chosen
  bits.put((0b001000 | order) << 1, 8)
  for (let n = 0; n < order; n++) bits.signed(x[n], width)
  bits.put(0b01, 2)
  bits.put(split, 4)
  const size = x.length >> split
  rice.forEach((k, p) => {
    bits.put(k, 5)
    for (let n = p === 0 ? order : p * size; n < (p + 1) * size; n++) {
      const u = r[n] < 0 ? -2 * r[n] - 1 : 2 * r[n]
      bits.zeros(Math.floor(u / 2 ** k))
      bits.put(1, 1)
      if (k > 24) bits.put(u >>> 24, k - 24)
      if (k > 0) bits.put(u, Math.min(k, 24))
    }
  })
}

/** Number of a frame, written as UTF-8 writes a character. */
function number(bits, n) {
  if (n < 0x80) bits.put(n, 8)
  else if (n < 0x800) {
    bits.put(0xc0 | (n >> 6), 8)
    bits.put(0x80 | (n & 63), 8)
  } else {
    bits.put(0xe0 | (n >> 12), 8)
    bits.put(0x80 | ((n >> 6) & 63), 8)
    bits.put(0x80 | (n & 63), 8)
  }
}

const RATES = { 44100: 9, 48000: 10 }

/** Interleaved stereo floats as a FLAC file. */
export function flac(floats, rate) {
  const samples = whole(floats)
  const total = samples.length / 2
  const frames = []
  let [smallest, largest] = [0xffffff, 0]
  for (let at = 0, index = 0; at < total; at += BLOCK, index++) {
    const count = Math.min(BLOCK, total - at)
    const [l, r, m, s] = [0, 1, 2, 3].map(() => new Int32Array(count))
    for (let n = 0; n < count; n++) {
      l[n] = samples[(at + n) * 2]
      r[n] = samples[(at + n) * 2 + 1]
      m[n] = (l[n] + r[n]) >> 1
      s[n] = l[n] - r[n]
    }
    const [pl, pr] = [choose(l, BITS), choose(r, BITS)]
    const [pm, ps] = [choose(m, BITS), choose(s, BITS + 1)]
    const middle = pm.bits + ps.bits < pl.bits + pr.bits
    const bits = new Bits(count * 8 + 64)
    // Sync, fixed block size, its code (16 bits follow), rate, channels, 24 bits a sample.
    bits.put(0xfff8, 16)
    bits.put(7, 4)
    bits.put(RATES[rate] ?? 0, 4)
    bits.put(middle ? 10 : 1, 4)
    bits.put(6, 3)
    bits.put(0, 1)
    number(bits, index)
    bits.put(count - 1, 16)
    bits.put(crc8(bits.bytes, bits.at), 8)
    write(bits, middle ? m : l, BITS, middle ? pm : pl)
    write(bits, middle ? s : r, middle ? BITS + 1 : BITS, middle ? ps : pr)
    bits.align()
    bits.put(crc16(bits.bytes, bits.at), 16)
    frames.push(bits.bytes.subarray(0, bits.at))
    smallest = Math.min(smallest, bits.at)
    largest = Math.max(largest, bits.at)
  }
  const md5 = createHash('md5')
  const raw = Buffer.alloc(samples.length * 3)
  for (let i = 0; i < samples.length; i++) raw.writeIntLE(samples[i], i * 3, 3)
  md5.update(raw)
  const head = new Bits(42)
  for (const letter of 'fLaC') head.put(letter.charCodeAt(0), 8)
  // STREAMINFO, the only block of metadata.
  head.put(0x80, 8)
  head.put(34, 24)
  head.put(BLOCK, 16)
  head.put(BLOCK, 16)
  head.put(smallest, 24)
  head.put(largest, 24)
  head.put(rate, 20)
  head.put(1, 3)
  head.put(BITS - 1, 5)
  head.put(Math.floor(total / 2 ** 32), 4)
  head.put(Math.floor(total / 65536) & 0xffff, 16)
  head.put(total & 0xffff, 16)
  md5.digest().copy(head.bytes, head.at)
  return Buffer.concat([head.bytes, ...frames])
}
