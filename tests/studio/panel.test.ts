import { describe, expect, it } from 'vitest'
import { defaultParameters, PARAMETER_NAMES, SECTIONS } from '../../src/dream/parameters'
import { useStore } from '../../src/store'
import { fileName, textOf } from '../../src/studio/files'
import { labelOf, namesIn, panelOf, sliderOf } from '../../src/studio/panel'

describe('the panel', () => {
  it('has every parameter once, in its section', () => {
    const names = SECTIONS.flatMap(namesIn)
    expect([...names].sort()).toEqual([...PARAMETER_NAMES].sort())
    expect(Object.keys(panelOf(defaultParameters()))).toEqual([...SECTIONS])
  })

  it('shows the store’s value and writes only what somebody turned', () => {
    const slider = sliderOf('exposure', { ...defaultParameters(), exposure: 1.4 })
    expect(slider).toMatchObject({ value: 1.4, min: 0.5, max: 1.6, label: 'exposure' })
    slider.onChange(0.7, 'light.exposure', { initial: true })
    expect(useStore.getState().parameters.exposure).toBe(1)
    slider.onChange(0.7, 'light.exposure', { initial: false })
    expect(useStore.getState().parameters.exposure).toBe(0.7)
  })

  it('names things for people', () => {
    expect(labelOf('speckBrightness')).toBe('speck brightness')
    expect(fileName('blue / hour: 夢', 'json')).toBe('blue-hour-夢.json')
    expect(fileName('//', 'png')).toBe('threadlight.png')
  })

  it('does not read a huge file to its end', async () => {
    const text = await textOf(new Blob(['x'.repeat(300_000)]))
    expect(text.length).toBe(65_537)
  })
})
