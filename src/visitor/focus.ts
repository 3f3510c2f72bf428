/** Buttons and sliders by gamepad: the focus walks through them as it does with the Tab key. */
import type { PadPress } from './input/gamepad'

const CONTROLS = 'button:not(:disabled), input:not(:disabled), select:not(:disabled)'

/** The controls that can be reached now: of the open dialog, else of the overlay. */
function controls(): HTMLElement[] {
  const scope = document.querySelector('dialog[open]') ?? document.querySelector('[data-overlay]')
  return [...(scope?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter(
    (one) => one.offsetParent !== null,
  )
}

/** Sets a slider or a choice one step on, and tells React of it. */
function turn(control: HTMLElement, by: number): void {
  if (control instanceof HTMLSelectElement) {
    const { length } = control.options
    control.selectedIndex = (control.selectedIndex + by + length) % length
    control.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (control instanceof HTMLInputElement && control.type === 'range') {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const step = Number(control.step || 1) * 2
    setter?.call(control, String(Number(control.value) + by * step))
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

export function walkMenu(press: PadPress): void {
  const list = controls()
  if (list.length === 0) return
  const at = list.indexOf(document.activeElement as HTMLElement)
  const current = list[at]
  if (press === 'accept') {
    const target =
      current ?? document.querySelector<HTMLElement>('[data-action="begin"]') ?? list[0]
    target.click()
  } else if (press === 'next' || press === 'previous') {
    const step = press === 'next' ? 1 : -1
    list[at < 0 ? 0 : (at + step + list.length) % list.length].focus()
  } else if ((press === 'less' || press === 'more') && current) {
    turn(current, press === 'more' ? 1 : -1)
  }
}
