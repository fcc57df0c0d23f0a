import { catalogue, useWords } from '../view/catalogue.ts'
import { useOnline } from '../view/useOnline.ts'

const phrases = catalogue({
  en: {
    label: 'No network',
    offline: 'There is no network. What was read stays, and what is asked now is answered once there is one.',
  },
  fr: {
    label: 'Pas de réseau',
    offline: 'Il n’y a pas de réseau. Ce qui a été lu reste, et toute question aura sa réponse quand il reviendra.',
  },
  es: {
    label: 'Sin red',
    offline: 'No hay red. Lo leído se conserva, y lo que se pregunte ahora tendrá respuesta cuando vuelva.',
  },
})

/** Says that there is no network, for as long as there is none. */
export function Offline() {
  const words = useWords(phrases)
  const isOnline = useOnline()
  // A live region tells of what comes into it, and nothing of one that comes with its text.
  return (
    <section className={isOnline ? undefined : 'notices'} aria-label={isOnline ? undefined : words.label}>
      <p role="status" hidden={isOnline}>
        {isOnline ? '' : words.offline}
      </p>
    </section>
  )
}
