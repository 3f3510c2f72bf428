/** The figures of `npm run hearing` as a page to be read. */

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** From the start of a frame to its light, at the soonest, ms. */
const REFRESH = 1000 / 60
const STORM = ['meeting', 'reaching']

/** Mean of a figure over some acts of a recording. */
const over = ({ acts }, names, key) => {
  const some = acts.filter(({ act }) => names.includes(act))
  return some.reduce((sum, act) => sum + act[key], 0) / Math.max(1, some.length)
}
const most = ({ acts }, names, key) =>
  Math.max(...acts.filter(({ act }) => names.includes(act)).map((act) => act[key]))

const faults = ({ clicks, broken, clipped, dropouts }) =>
  clicks.length + broken + clipped + dropouts

function wholeDreams(offline) {
  const seeds = Object.entries(offline)
  const row = (name, goal, tell) => [name, goal, ...seeds.map(([, one]) => tell(one))]
  const flat = ({ mix }) => [over(mix, STORM, 'flatness'), over(mix, ['dawn'], 'flatness')]
  const centroids = (told) =>
    `${over(told, STORM, 'centroid').toFixed(0)} → ${over(told, ['dawn'], 'centroid').toFixed(0)}`
  return table(
    ['measure', 'goal', ...seeds.map(([seed]) => seed)],
    [
      row('length, s', '240 to 360', ({ mix }) => mix.seconds),
      row('integrated loudness, LUFS', '−18 ± 1', ({ mix }) => mix.lufs),
      row('storm above it (loudest 3 s), LU', '≤ 5', ({ mix }) =>
        (most(mix, ['crossing', ...STORM], 'loudest') - mix.lufs).toFixed(1),
      ),
      row('true peak, dBTP', '≤ −1', ({ mix }) => mix.truePeak),
      row('clicks, dropouts, NaN, clipped: mix', '0', ({ mix }) => faults(mix)),
      row('the same in each of the five stems', '0', ({ stems }) =>
        Object.values(stems ?? {})
          .map(faults)
          .join(' '),
      ),
      row('silences in the mix', '0', ({ mix }) => mix.silences),
      row(
        'different hashes / launches',
        '1',
        ({ launches }) => `${new Set(launches).size} / ${launches.length}`,
      ),
      row('times real time, each launch', '≥ 15', ({ timesRealTime }) => timesRealTime.join(' ')),
      row('seconds of sound a processor second', '≥ 15', ({ processor }) =>
        (processor ?? []).join(' '),
      ),
      row('load of the machine then', '', ({ load }) => load.join(' ')),
      row('flatness storm → dawn', 'tenfold less', (one) => {
        const [a, b] = flat(one)
        return `${a.toFixed(4)} → ${b.toFixed(4)} (${(a / b).toFixed(0)}×)`
      }),
      row('centroid of the crystals, storm → dawn, Hz', 'rises', ({ stems }) =>
        stems?.crystals ? centroids(stems.crystals) : '',
      ),
      row('centroid of crystals, voices, strings together', 'rises', ({ tonal }) =>
        tonal ? centroids(tonal) : '',
      ),
    ].filter(([, , ...cells]) => cells.some((cell) => cell !== '')),
  )
}

const acts = ({ mix, stems }) =>
  table(
    [
      'act',
      'from, s',
      'LUFS',
      'loudest 3 s',
      'width, dB',
      'centroid, Hz',
      'flatness',
      '< 90 Hz, %',
      '> 8 kHz, %',
      'crystals > 8 kHz, %',
    ],
    mix.acts.map((act, i) => [
      act.act,
      act.at,
      act.lufs,
      act.loudest,
      act.width,
      act.centroid,
      act.flatness,
      act.share.felt,
      act.share.sparkle,
      stems?.crystals?.acts[i].share.sparkle ?? '',
    ]),
  )

const others = (told) =>
  table(
    [
      '',
      'samples a second',
      'LUFS',
      'loudest 3 s',
      'true peak',
      'width, dB',
      '< 90 Hz, %',
      'faults',
    ],
    [
      ['as it is meant', told.asMeant],
      ['44.1 kHz', told.rate44100],
      ['night level', told.night],
      ['panned only', told.panned],
    ].map(([name, one]) => [
      name,
      one.rate,
      one.lufs,
      Math.max(...one.acts.map(({ loudest }) => loudest)),
      one.truePeak,
      one.acts[0].width,
      one.acts[0].share.felt,
      faults(one),
    ]),
  )

const evening = ({ minutes }) =>
  table(
    [
      'act',
      'nodes',
      'render capacity (median)',
      'sound’s script, ms/s',
      'late',
      'device ran dry',
      'longest frame, ms',
      'load',
    ],
    minutes.map((m) => [
      m.act,
      m.nodes,
      m.capacity,
      m.script,
      m.late,
      m.underruns ? m.underruns.events : 'not told',
      m.longest,
      m.load,
    ]),
  )

export function summary({ offline, variants, live, live44100, stalls, flashes, answers }) {
  const parts = [
    '# The sound, measured',
    'Written by `npm run hearing`; `docs/sound.json` has every figure. Storm means the acts meeting and reaching.',
  ]
  if (offline) {
    parts.push('## Whole dreams, offline', wholeDreams(offline))
    for (const [seed, one] of Object.entries(offline))
      parts.push(`## Act by act: ${seed}`, acts(one))
  }
  if (variants)
    parts.push('## The first half minute of the meeting in other ways', others(variants))
  if (live) {
    parts.push(
      `## In real time, ${live.rate / 1000} kHz, half a minute a row`,
      evening(live),
      `All script of the page, the dream’s own steps included: ${live.pageScript} ms a second.`,
    )
  }
  if (live44100) parts.push(`## And at ${live44100.rate / 1000} kHz`, evening(live44100))
  if (stalls) {
    const rows = Object.entries(stalls).map(([act, { stalls: n, late, longest }]) => [
      act,
      n,
      late,
      Math.round(longest),
    ])
    parts.push(
      '## Stalls of the main thread, 150 ms each',
      table(['act', 'stalls', 'late events', 'longest frame, ms'], rows),
    )
  }
  if (flashes) {
    const rows = flashes.picked.map(({ onset, apart }, i) => [
      i + 1,
      onset,
      apart,
      (apart - REFRESH).toFixed(1),
    ])
    parts.push(
      '## Ten chimes: the flash of the leaf and the onset of the sound',
      `Picked from ${flashes.alone} that rang alone, of ${flashes.heard}; ${flashes.rate / 1000} kHz, load ${flashes.load}. Offline the onset lies on the very sample (\`tests/sound/moment.test.ts\`).`,
      table(
        [
          '',
          'onset against the moment meant, ms',
          'onset against the start of the frame that lights it, ms',
          'against its light, a refresh of 60 Hz later at the soonest, ms',
        ],
        rows,
      ),
    )
  }
  if (answers) {
    const rows = answers.map(([key, ms]) => [key, ms])
    parts.push('## From a change of the mood to its being heard', table(['mood', 'ms'], rows))
  }
  return `${parts.join('\n\n')}\n`
}
