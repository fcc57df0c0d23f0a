import { emptyView, encodeView, type View } from '../../common/address.ts'

const questions: [question: string, view: Partial<View>][] = [
  ['How does UNICEF Albania reach WHO headquarters?', { from: 'unicef-alb', to: 'who-hq' }],
  ['Which way leads from UNDP Pakistan to FAO Viet Nam?', { from: 'undp-pak', to: 'fao-vnm' }],
  ['How does WHO, by any of its offices, work with UNICEF Albania?', { from: 'unicef-alb', to: 'who' }],
  [
    'Without the country team, how does UNFPA Albania reach UNDP Albania?',
    { from: 'unfpa-alb', to: 'undp-alb', avoid: ['unct-alb'] },
  ],
  [
    'What is left when UNICEF Pakistan may only go up its own line to WFP headquarters?',
    {
      from: 'unicef-pak',
      to: 'wfp-hq',
      kinds: ['REPORTS_TO', 'ACCOUNTABLE_TO', 'TAKES_PART_IN'],
      levels: ['headquarters', 'regional', 'system'],
    },
  ],
  ['How is the Albania country team tied to the system level?', { from: 'unct-alb', to: 'unsdg' }],
]

export const examples = questions.map(([question, view]) => ({
  question,
  href: `/?${encodeView({ ...emptyView, ...view })}`,
  view: { ...emptyView, ...view },
}))
