/** Everything over the picture: title, captions, a hint, a few controls, the menu, notices. */
import { useEffect, useState } from 'react'
import { expireCaptions, live, pause, useStore } from '../store'
import { Captions } from './Captions'
import { Controls } from './Controls'
import { captionDream } from './captions'
import { followFonts } from './fonts'
import { Hint } from './Hint'
import { Notices } from './Notices'
import './overlay.css'
import { giveUp, part, tell } from './part'
import { Title } from './Title'

// Not needed for the first picture.
const Menu = part(async () => (await import('./Menu')).Menu)
const Score = part(async () => (await import('./Score')).Score)
const NoPicture = part(async () => (await import('./NoPicture')).NoPicture)

/** Seconds between two looks at which captions have stayed long enough. */
const LOOK = 0.25

export default function Overlay() {
  const still = useStore((state) => state.still)
  const ui = useStore((state) => state.ui)
  const kiosk = useStore((state) => state.kiosk)
  const started = useStore((state) => state.started)
  const paused = useStore((state) => state.paused)
  const picture = useStore((state) => state.picture)
  const scoreShown = useStore((state) => state.scoreShown)
  const [menu, setMenu] = useState(false)

  useEffect(captionDream, [])
  useEffect(followFonts, [])
  useEffect(() => {
    const timer = setInterval(() => {
      if (live.dream) expireCaptions(live.dream.state.time)
    }, LOOK * 1000)
    return () => clearInterval(timer)
  }, [])

  // What a still must say it says in the console: the picture stands alone.
  if (still && !ui) return null
  if (picture === 'none') {
    return (
      <div className="overlay" data-overlay="">
        <NoPicture failed={giveUp} />
        <Notices />
      </div>
    )
  }
  const close = () => {
    setMenu(false)
    pause(false)
  }
  const goOn = () => {
    close()
    tell()
  }
  const menuOpen = (paused && started) || menu
  return (
    <div
      className="overlay"
      data-overlay=""
      data-started={started ? '' : undefined}
      data-behind={menuOpen ? '' : undefined}
    >
      <Title />
      {scoreShown && started && <Score />}
      <Captions />
      <Hint />
      {!kiosk && !still && <Controls openMenu={() => setMenu(true)} />}
      {!menuOpen && <Notices />}
      {menuOpen && <Menu close={close} failed={goOn} />}
    </div>
  )
}
