import { useDataset } from './useDataset.ts'

export function Footer({ dataVersion }: { dataVersion: string | null }) {
  const { data } = useDataset()
  const version = dataVersion ?? data?.dataVersion
  return (
    <footer className="page-foot">
      <p>Crosstie reports ties, and of each what it rests on. It does not claim that a tie caused an outcome.</p>
      <p>
        {data && <>Licence of the data: {data.licence.replace(/\.$/, '')}. </>}
        {version && (
          <>
            Data version <code>{version}</code>.
          </>
        )}
      </p>
    </footer>
  )
}
