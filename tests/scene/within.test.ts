import fc from 'fast-check'
import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { mayFace } from '../../src/scene/within'

const turn = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })
const REACH = 0.1

describe('what a lens may face', () => {
  it('leaves out nothing that is in the picture, or in its image in water', () => {
    fc.assert(
      fc.property(
        fc.record({
          yaw: turn,
          pitch: fc.double({ min: -1.4, max: 1.4, noNaN: true }),
          aspect: fc.double({ min: 0.45, max: 3, noNaN: true }),
          fov: fc.double({ min: 12, max: 80, noNaN: true }),
          azimuth: turn,
          elevation: fc.double({ min: 0, max: 0.5, noNaN: true }),
        }),
        ({ yaw, pitch, aspect, fov, azimuth, elevation }) => {
          const direction = new Vector3(
            Math.sin(azimuth) * Math.cos(elevation),
            Math.sin(elevation),
            -Math.cos(azimuth) * Math.cos(elevation),
          )
          const look = (p: number) => {
            const camera = new PerspectiveCamera(fov, aspect, 0.1, 100)
            camera.rotation.set(p, -yaw, 0, 'YXZ')
            camera.updateMatrixWorld()
            return camera
          }
          const seen = (camera: PerspectiveCamera) => {
            const ahead = camera.getWorldDirection(new Vector3()).dot(direction) > 0
            const at = direction.clone().multiplyScalar(50).project(camera)
            return ahead && Math.abs(at.x) <= 1 && Math.abs(at.y) <= 1
          }
          // Mirrored in level water a lens looks up as far as it looked down.
          if (seen(look(pitch)) || seen(look(-pitch)))
            expect(mayFace(look(pitch), direction, REACH)).toBe(true)
        },
      ),
      { numRuns: 4000 },
    )
  })

  it('leaves out what lies behind', () => {
    const camera = new PerspectiveCamera(50, 16 / 9, 0.1, 100)
    camera.updateMatrixWorld()
    expect(mayFace(camera, new Vector3(0, 0.1, 1).normalize(), REACH)).toBe(false)
    expect(mayFace(camera, new Vector3(0, 0.1, -1).normalize(), REACH)).toBe(true)
  })

  it('leaves out what stands at the horizon while the lens looks at the ground', () => {
    const camera = new PerspectiveCamera(50, 16 / 9, 0.1, 100)
    camera.rotation.set(-1.3, 0, 0, 'YXZ')
    camera.updateMatrixWorld()
    expect(mayFace(camera, new Vector3(0, 0.1, -1).normalize(), REACH)).toBe(false)
  })
})
