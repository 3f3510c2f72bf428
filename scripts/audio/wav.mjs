/** 32-bit floats (interleaved stereo) as whole numbers of 24 bits. */
export function whole(floats) {
  const out = new Int32Array(floats.length)
  for (let i = 0; i < floats.length; i++)
    out[i] = Math.round((Math.max(-1, Math.min(1, floats[i])) || 0) * 8388607)
  return out
}

/** 32-bit floats (interleaved stereo) as a WAV file of 24-bit samples. */
export function wav(floats, rate) {
  const bytes = floats.length * 3
  const file = Buffer.alloc(44 + bytes)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + bytes, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(2, 22)
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(rate * 6, 28)
  file.writeUInt16LE(6, 32)
  file.writeUInt16LE(24, 34)
  file.write('data', 36)
  file.writeUInt32LE(bytes, 40)
  const samples = whole(floats)
  for (let i = 0; i < samples.length; i++) file.writeIntLE(samples[i], 44 + i * 3, 3)
  return file
}
