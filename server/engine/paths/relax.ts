import { type InEach, inEach } from '../../../common/languages.ts'
import { byNumber } from '../../../common/words.ts'
import { frictionOf, stepsOf } from '../search/keys.ts'
import { eachLoosened } from './constraints.ts'
import { find } from './find.ts'
import type { Terms } from './ground.ts'

/** A constraint without which there is a path, and the best one's friction and steps then. */
export type Relaxation = { constraint: string; friction: number; length: number; message: InEach<string> }

const words: InEach<(limit: string, steps: number, friction: number) => string> = {
  en: (limit, steps, friction) =>
    `${limit} there is a path of ${steps} ${byNumber(steps, 'step', 'steps')}, friction ${friction}.`,
  fr: (limit, steps, friction) =>
    `${limit}, il y a un chemin de ${steps} ${byNumber(steps, 'étape', 'étapes', 'fr')}, friction ${friction.toLocaleString('fr')}.`,
  es: (limit, steps, friction) =>
    `${limit} hay un camino de ${steps} ${byNumber(steps, 'paso', 'pasos', 'es')}, fricción ${friction.toLocaleString('es')}.`,
}

// All of them together stay within the time of one request.
const budget = 3_000_000

/** Tries to do without each constraint that binds, one at a time. Those without which there is still no path are left out. */
export function* relaxations(terms: Terms, ends: { from: string; to: string }): Generator<void, Relaxation[]> {
  const found: Relaxation[] = []
  for (const { name, constraints, inWords } of eachLoosened(terms.projection, terms.constraints)) {
    const { outcome } = yield* find({ ...terms, constraints }, { ...ends, count: 1, budget })
    const [best] = outcome.paths
    if (!best) continue
    const [friction, length] = [frictionOf(best.key), stepsOf(best.key)]
    const message = inEach((language) => words[language](inWords[language], length, friction))
    found.push({ constraint: name, friction, length, message })
  }
  return found
}
