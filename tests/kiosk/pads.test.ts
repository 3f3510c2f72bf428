import { expect, it } from 'vitest'
import { createPadTouch } from '../../src/kiosk/pads'

const pad = (axes: number[], pressed = false, mapping = 'standard') => ({
  index: 0,
  connected: true,
  mapping,
  axes,
  buttons: [{ pressed }],
})

it('a gamepad shows that somebody is there by what is pressed and by what moves', () => {
  const touched = createPadTouch()
  expect(touched([pad([0, 0]), null])).toBe(false)
  expect(touched([pad([0, 0], true)])).toBe(true)
  expect(touched([pad([0, 0.6])])).toBe(true)
  expect(touched([pad([0, 0.8])])).toBe(true)
  expect(touched([pad([0, 0.1])])).toBe(false)
})

it('a gamepad shows nobody by an axis that rests at its end, or when its axes are not known', () => {
  const touched = createPadTouch()
  for (let i = 0; i < 3; i++) expect(touched([pad([0, -1])])).toBe(false)
  expect(touched([])).toBe(false)
  expect(touched([pad([0, -1])])).toBe(false)
  for (const axis of [-1, 0.5]) expect(touched([pad([0, axis], true, '')])).toBe(false)
})
