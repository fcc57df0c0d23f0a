import { describe, expect, test } from 'vitest'
import { toldOf } from '../../client/graphql.ts'
import { languages } from '../../common/languages.ts'

describe('what a reader is told of an answer that took too long', () => {
  test.each(['QUERY_TIMEOUT', 'QUERY_TOO_COMPLEX'])('%s advises fewer steps only of what walks', (code) => {
    const steps = { en: /fewer steps/, fr: /moins d’étapes/, es: /menos pasos/ }
    for (const language of languages) {
      expect(toldOf({ code, message: '', isWalk: true }, language)).toMatch(steps[language])
      expect(toldOf({ code, message: '', isWalk: false }, language)).not.toMatch(steps[language])
      expect(toldOf({ code, message: 'No answer within 5 s.', isWalk: false }, language)).not.toContain('within')
    }
  })

  test('a walk that fails for another reason is told of in the words for all', () => {
    expect(toldOf({ code: 'OVERLOADED', message: '', isWalk: true }, 'en')).toMatch(/busy/)
  })
})
