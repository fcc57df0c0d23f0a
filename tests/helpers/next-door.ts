import type { World } from './world.ts'

/** Two offices that do two things together, their headquarters, and the same two agencies next door. */
export const nextDoor: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization' },
    { id: 'unicef', name: "United Nations Children's Fund" },
  ],
  places: [
    { id: 'alb', name: 'Albania' },
    { id: 'mne', name: 'Montenegro' },
  ],
  offices: ['who', 'unicef'].flatMap((agency) => [
    { id: `${agency}-alb`, name: `${agency.toUpperCase()} Albania` },
    { id: `${agency}-mne`, name: `${agency.toUpperCase()} Montenegro` },
    { id: `${agency}-hq`, name: `${agency.toUpperCase()} headquarters`, level: 'headquarters' },
  ]),
  arrangements: [
    { id: 'nutrition', name: 'Nutrition, Albania 2024' },
    { id: 'schools', name: 'Schools, Albania 2024' },
    { id: 'schools-mne', name: 'Schools, Montenegro 2024' },
  ],
  covers: [
    ...['who-alb', 'unicef-alb', 'nutrition', 'schools'].map((from) => ({ from, to: 'alb' })),
    ...['who-mne', 'unicef-mne', 'schools-mne'].map((from) => ({ from, to: 'mne' })),
  ],
  ties: [
    ...['nutrition', 'schools'].flatMap((to) =>
      ['who-alb', 'unicef-alb'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to })),
    ),
    ...['who-mne', 'unicef-mne'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to: 'schools-mne' })),
    ...['who', 'unicef'].flatMap((agency) =>
      ['alb', 'mne'].map((place) => ({ kind: 'REPORTS_TO' as const, from: `${agency}-${place}`, to: `${agency}-hq` })),
    ),
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'who-hq', to: 'unicef-hq', basis: 'REFERENCE' },
  ],
}
