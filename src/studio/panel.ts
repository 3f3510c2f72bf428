/** The panel, made from the table of parameters: a folder for each section, a slider for each. */
import { folder } from 'leva'
import {
  PARAMETER_NAMES,
  PARAMETERS,
  type ParameterName,
  type Parameters,
  SECTIONS,
  type Section,
} from '../dream/parameters'
import { setParameter } from '../store'

/** `grassHeight` as "grass height". */
export const labelOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

export interface Slider {
  value: number
  min: number
  max: number
  step: number
  label: string
  hint: string
  onChange: (value: number, path: string, context: { initial: boolean }) => void
}

export const sliderOf = (name: ParameterName, values: Parameters): Slider => {
  const { min, max, step, unit, what } = PARAMETERS[name]
  return {
    value: values[name],
    min,
    max,
    step,
    label: labelOf(name),
    hint: unit ? `${what} (${unit})` : what,
    onChange: (value, _path, { initial }) => {
      if (!initial) setParameter(name, value)
    },
  }
}

export const namesIn = (section: Section): ParameterName[] =>
  PARAMETER_NAMES.filter((name) => PARAMETERS[name].section === section)

export function panelOf(values: Parameters) {
  return Object.fromEntries(
    SECTIONS.map((section, i) => [
      section,
      folder(Object.fromEntries(namesIn(section).map((name) => [name, sliderOf(name, values)])), {
        collapsed: i > 1,
      }),
    ]),
  )
}
