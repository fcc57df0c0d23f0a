import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { catalogue, useWords } from '../view/catalogue.ts'

const phrases = catalogue({
  en: {
    label: 'The data has changed',
    changed: (then: string, now: string) =>
      `This link was copied of data version ${then}. The data is now ${now}, and what is shown may differ.`,
    dismiss: 'Dismiss',
  },
  fr: {
    label: 'Les données ont changé',
    changed: (then: string, now: string) =>
      `Ce lien a été copié de la version ${then} des données. Elles sont maintenant en version ${now}, et ce qui est affiché peut différer.`,
    dismiss: 'Fermer',
  },
  es: {
    label: 'Los datos han cambiado',
    changed: (then: string, now: string) =>
      `Este enlace se copió de la versión ${then} de los datos. Ahora son la versión ${now}, y lo que se muestra puede diferir.`,
    dismiss: 'Cerrar',
  },
})

/** Says that a link is of other data than is shown. Nothing is shown of before: only its version is in the link. */
export function ChangedData({ view: { dataVersion } }: { view: View }) {
  const words = useWords(phrases)
  const { data } = useDataset()
  const [dismissed, setDismissed] = useState<string | null>(null)
  if (!data || dataVersion === null || [data.dataVersion, dismissed].includes(dataVersion)) return null
  return (
    <section className="notices" aria-label={words.label}>
      <p role="status">{words.changed(dataVersion, data.dataVersion)}</p>
      <Button className="button small" onPress={() => setDismissed(dataVersion)}>
        {words.dismiss}
      </Button>
    </section>
  )
}
