/** Opus packets of a browser's encoder in an Ogg file (RFC 3533, RFC 7845). */

const CRC = Uint32Array.from({ length: 256 }, (_, i) => {
  let c = i << 24
  for (let k = 0; k < 8; k++) c = c & 0x80000000 ? (c << 1) ^ 0x04c11db7 : c << 1
  return c >>> 0
})
const crc = (bytes) => {
  let c = 0
  for (const byte of bytes) c = ((c << 8) ^ CRC[((c >>> 24) ^ byte) & 255]) >>> 0
  return c
}

/** One page. `flags`: 2 the first, 4 the last. `granule`: samples at 48 kHz up to its end. */
function page(packets, { serial, sequence, granule, flags = 0 }) {
  const lacing = []
  for (const { length } of packets) {
    for (let left = length; left >= 255; left -= 255) lacing.push(255)
    lacing.push(length % 255)
  }
  const head = Buffer.alloc(27 + lacing.length)
  head.write('OggS', 0)
  head[5] = flags
  head.writeBigUInt64LE(BigInt(granule), 6)
  head.writeUInt32LE(serial, 14)
  head.writeUInt32LE(sequence, 18)
  head[26] = lacing.length
  head.set(lacing, 27)
  const whole = Buffer.concat([head, ...packets])
  whole.writeUInt32LE(crc(whole), 22)
  return whole
}

function opusHead(skip) {
  const head = Buffer.alloc(19)
  head.write('OpusHead', 0)
  head[8] = 1
  head[9] = 2
  head.writeUInt16LE(skip, 10)
  head.writeUInt32LE(48000, 12)
  return head
}

function opusTags(tags) {
  const text = (value) => {
    const bytes = Buffer.from(value)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(bytes.length)
    return Buffer.concat([size, bytes])
  }
  const count = Buffer.alloc(4)
  count.writeUInt32LE(tags.length)
  return Buffer.concat([Buffer.from('OpusTags'), text('Threadlight'), count, ...tags.map(text)])
}

/** Segments a page may have, and samples after which it is closed: a second. */
const SEGMENTS = 255
const SECOND = 48000

/**
 * `packets`: { data, samples } in order; `skip`: samples the encoder's own delay adds in front;
 * `frames`: samples that are to be heard.
 */
export function ogg(packets, { skip, frames, tags = [], serial = 0x7468726c }) {
  let sequence = 0
  const out = [
    page([opusHead(skip)], { serial, sequence: sequence++, granule: 0, flags: 2 }),
    page([opusTags(tags)], { serial, sequence: sequence++, granule: 0 }),
  ]
  let [held, segments, samples, since] = [[], 0, 0, 0]
  packets.forEach(({ data, samples: lasts }, i) => {
    const needs = Math.floor(data.length / 255) + 1
    if (held.length > 0 && (segments + needs > SEGMENTS || since >= SECOND)) {
      out.push(page(held, { serial, sequence: sequence++, granule: samples }))
      held = []
      segments = 0
      since = 0
    }
    held.push(Buffer.from(data))
    segments += needs
    samples += lasts
    since += lasts
    if (i < packets.length - 1) return
    // The last page says where the music ends, so that what fills the last packet is not heard.
    const granule = Math.min(samples, skip + frames)
    out.push(page(held, { serial, sequence: sequence++, granule, flags: 4 }))
  })
  return Buffer.concat(out)
}
