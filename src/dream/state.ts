/**
 * The dream as it stands. One mutable record, made once a dream and written only by `step`; scene
 * and sound read it. Every list has a fixed length from the beginning: nothing is allocated later.
 * Metres, seconds and radians; y is up; at yaw 0 one looks toward −z, and yaw grows to the right
 * (clockwise seen from above), so forward = (sin yaw, −cos yaw).
 */
import type { ActName } from './acts'
import type { Emotion } from './mood'
import type { Line } from './words'

/** A moment that has not come. */
export const NEVER = -1

export interface VisitorState {
  x: number
  /** Height of the eye. */
  y: number
  z: number
  yaw: number
  pitch: number
  /** Metres a second. */
  speed: number
  /** Metres walked so far; one footprint every stride. */
  walked: number
  /** 0 hands down, 1 reaching out; eased. */
  reach: number
  /** 0 to 1, how closely the visitor attends (near, and looking at her or at a moth). */
  listening: number
}

export interface WomanState {
  x: number
  y: number
  z: number
  /** The way her body faces. */
  yaw: number
  /** Her head’s turn relative to the body. */
  headYaw: number
}

/** A moth: one word of hers. Times are dream seconds, NEVER until they come. */
export interface MothState {
  /** What she says. */
  line: Line
  /** Name of the painting on its wings, from `WING_MOTIFS`. */
  motif: string
  bornAt: number
  /** A thread has caught it. */
  caughtAt: number
  /** It is at its place in the cloth. */
  wovenAt: number
  panel: number
  /** 0 to 1, brightened by the visitor’s attention. */
  attention: number
  /** Seconds of its beat that it has lost holding still (see `restIn`). */
  rested: number
  /** Its own random number in [0, 1). */
  seed: number
  x: number
  y: number
  z: number
}

/** A memory given back, as a butterfly. */
export interface ButterflyState {
  line: Line
  motif: string
  bornAt: number
  /** When it brushes her. */
  touchAt: number
  /** It settles on her shoulder (`her`), comes to the visitor’s hand (`hand`) or flies on. */
  goal: 'her' | 'hand' | 'free'
  panel: number
  seed: number
  x: number
  y: number
  z: number
}

/** One of the others. */
export interface WispState {
  /** Hue, 0 to 1. */
  hue: number
  /** How it moves: steps a second and how far it sways, metres. */
  gait: number
  sway: number
  gift: 'song' | 'warmth' | 'story'
  /** Number of the story it tells; −1 if none. */
  story: number
  setsOutAt: number
  /** Seconds it is on its way, settled as it sets out: nobody leaps because an artist turns its speed. */
  takes: number
  arrivedAt: number
  giftAt: number
  /** Its place in the circle, radians, and how far from the middle that is, metres. */
  place: number
  stands: number
  /** How far from it, radians, and how far from the middle it stands at daybreak, metres. */
  morning: number
  apart: number
  seed: number
  x: number
  y: number
  z: number
}

export interface FlowerState {
  x: number
  y: number
  z: number
  /** NEVER: not there. */
  bornAt: number
  seed: number
  /** 0 grief’s indigo … 1 gold: what the visitor carried when the flower opened. */
  hue: number
  yaw: number
}

/** An emotion crossing the meadow as a ring. */
export interface WaveState {
  x: number
  z: number
  radius: number
  width: number
  strength: number
  emotion: Emotion
  bornAt: number
}

/** Pain sinking into the ground; its light runs to the nearest tree. */
export interface PulseState {
  x: number
  z: number
  bornAt: number
  strength: number
  treeX: number
  treeZ: number
}

/** A bolt in the storm. */
export interface BoltState {
  x: number
  z: number
  bornAt: number
  strength: number
  /** Seed of its branching, [0, 1). */
  shape: number
}

/** A leaf that rings now. */
export interface ChimeState {
  x: number
  y: number
  z: number
  leaf: number
  at: number
  velocity: number
}

/** Where things stand in this dream; never changes. */
export interface Place {
  /** Azimuths as yaw. */
  sunAzimuth: number
  moonAzimuth: number
  /** Middle of storm and circle. */
  stormX: number
  stormZ: number
  /** Radius of the still eye, metres. */
  eyeRadius: number
  circleRadius: number
}

export interface DreamState {
  seed: string
  /** Seconds since the dream began. */
  time: number
  act: ActName
  /** Seconds since the act began. */
  actTime: number
  /** 0 to 1: how much of what this act asks has been done. */
  progress: number
  place: Place
  visitor: VisitorState
  woman: WomanState
  moths: MothState[]
  butterflies: ButterflyState[]
  wisps: WispState[]
  flowers: FlowerState[]
  waves: WaveState[]
  pulses: PulseState[]
  bolts: BoltState[]
  chimes: ChimeState[]
  /** When her heart last beat. */
  heartAt: number
  /** Metres the wind has carried the gusts, x and z; grows without end. */
  gustX: number
  gustZ: number
  /** Gust at the visitor, 0 to 1. */
  gust: number
  /** The moth that the visitor reaches toward, or −1. */
  target: number
}

export const COUNTS = {
  flowers: 384,
  waves: 8,
  pulses: 16,
  bolts: 4,
  chimes: 16,
  /** The most there can be; a seed chooses its own number. */
  moths: 24,
  butterflies: 12,
  wisps: 15,
} as const
