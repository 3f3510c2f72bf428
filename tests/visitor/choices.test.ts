import { describe, expect, it } from 'vitest'
import { readChoices } from '../../src/visitor/start'

describe('what was chosen last time', () => {
  it('is read back', () => {
    const text = '{"muted":true,"volume":0.3,"captionsShown":false,"gentle":true,"language":"ja"}'
    expect(readChoices(text)).toEqual(JSON.parse(text))
    const sound = '{"scoreShown":true,"mono":true,"night":false}'
    expect(readChoices(sound)).toEqual(JSON.parse(sound))
  })

  it.each([null, '', 'null', '[]', '7', '{', '{"volume":9,"muted":"yes","language":4}'])(
    'is nothing when it is %s',
    (text) => expect(readChoices(text)).toEqual({}),
  )
})
