import type { View } from '../../common/address.ts'
import { Bands } from '../canvas/Bands.tsx'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { EvidencePanel } from './EvidencePanel.tsx'
import type { Listed } from './listed.ts'
import { routesWords } from './words.ts'

type Props = { view: View; answer: Answer; chosen: Listed; levels: readonly Level[] }

/** The map around the routes, with what they leave out. */
export function MapInstead({ view, answer, chosen, levels }: Props) {
  const words = useWords(routesWords)
  return (
    <div className="map-instead">
      <p className="note">
        <Anchor keeps to={{ shown: 'both' }}>
          {words.backToDrawing}
        </Anchor>
      </p>
      <div className="map-and-evidence">
        <Bands answer={answer} chosen={chosen.path} view={view} levels={levels} />
        <EvidencePanel
          view={view}
          asOf={answer.asOf}
          crowdExponent={answer.friction.crowdExponent}
          chosen={chosen}
          step={Math.min(view.step ?? 1, chosen.path.length)}
        />
      </div>
    </div>
  )
}
