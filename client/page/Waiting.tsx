import { Lists, Top } from '../head/Top.tsx'
import { Reading } from '../view/Query.tsx'

/** A page that is not there yet, with the head that all have. */
export function Waiting() {
  return (
    <>
      <Top>
        <Lists />
      </Top>
      <main id="main" tabIndex={-1} aria-busy="true">
        <Reading />
      </main>
    </>
  )
}
