/**
 * Mouse and fingers. Holding still reaches out; dragging looks; a finger that drags on the left
 * half walks; a second finger on the same half reaches. Times in milliseconds, places in CSS
 * pixels; both are handed in, so that this is a plain state.
 */
import type { Intent } from '../../dream/intent'

/** Held this long without moving, a press is a reach. */
export const HOLD = 200
/** A look that comes to rest for this long, still pressed, becomes a reach. */
export const REST = 650
/** Movement below this is a trembling hand. */
export const SLOP = 9
/** Dragged this far, one walks at full pace. */
const STICK = 64
/** Radians a pixel. */
const MOUSE_LOOK = 0.0032
const TOUCH_LOOK = 0.0055

interface Pointer {
  role: 'walk' | 'look' | 'turn' | 'reach'
  startX: number
  startY: number
  x: number
  y: number
  /** When it was pressed, and when it last moved. */
  since: number
  movedAt: number
  moved: boolean
  reaching: boolean
  scale: number
}

export interface Press {
  id: number
  touch: boolean
  /** 0 left, 2 right; fingers have 0. */
  button: number
  x: number
  y: number
  /** Width of the picture. */
  width: number
}

export interface Pointers {
  down(press: Press, now: number): void
  move(id: number, x: number, y: number, now: number): void
  up(id: number): void
  release(): void
  readonly any: boolean
  /** Adds what the pointers want; looking is handed over once. */
  add(intent: Intent, now: number): void
}

export function createPointers(): Pointers {
  const held = new Map<number, Pointer>()
  let yaw = 0
  let pitch = 0

  const roleOf = ({ touch, button, x, width }: Press): Pointer['role'] => {
    if (!touch) return button === 2 ? 'turn' : 'look'
    const role = x < width / 2 ? 'walk' : 'look'
    for (const other of held.values()) if (other.role === role) return 'reach'
    return role
  }

  return {
    down(press, now) {
      if (press.button !== 0 && press.button !== 2) return
      const role = roleOf(press)
      const { x, y } = press
      held.set(press.id, {
        role,
        startX: x,
        startY: y,
        x,
        y,
        since: now,
        movedAt: now,
        moved: false,
        reaching: role === 'reach',
        scale: press.touch ? TOUCH_LOOK : MOUSE_LOOK,
      })
    },
    move(id, x, y, now) {
      const pointer = held.get(id)
      if (!pointer) return
      const dx = x - pointer.x
      const dy = y - pointer.y
      pointer.x = x
      pointer.y = y
      if (Math.hypot(x - pointer.startX, y - pointer.startY) > SLOP) pointer.moved = true
      if (Math.hypot(dx, dy) > 1) pointer.movedAt = now
      const looks = pointer.role !== 'walk' || pointer.reaching
      if (looks && pointer.moved) {
        // The picture follows the hand, as if it were pulled.
        yaw -= dx * pointer.scale
        pitch += dy * pointer.scale
      }
    },
    up: (id) => {
      held.delete(id)
    },
    release() {
      held.clear()
      yaw = 0
      pitch = 0
    },
    get any() {
      return held.size > 0
    },
    add(intent, now) {
      intent.yaw += yaw
      intent.pitch += pitch
      yaw = 0
      pitch = 0
      for (const pointer of held.values()) {
        const still = !pointer.moved && now - pointer.since >= HOLD
        const rested = pointer.role === 'look' && now - pointer.movedAt >= REST
        if (pointer.role !== 'turn' && (still || rested)) pointer.reaching = true
        if (pointer.reaching) intent.reach = true
        else if (pointer.role === 'walk' && pointer.moved) {
          const dx = (pointer.x - pointer.startX) / STICK
          const dy = (pointer.y - pointer.startY) / STICK
          const length = Math.max(1, Math.hypot(dx, dy))
          intent.right += dx / length
          intent.forward -= dy / length
        }
      }
    },
  }
}
