import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Shown } from '../paths/usePaths.ts'
import { useWords } from '../view/catalogue.ts'
import { routesWords } from './words.ts'

const patience = 300

/** Says that the old answer is being replaced, and for how long it has been, once that takes noticeably long. */
export function Progress({ asked: { isAsking, isOld, cancel, ask } }: { asked: Shown }) {
  const words = useWords(routesWords)
  const seconds = useSeconds(isAsking)
  const isSlow = isAsking && seconds !== null
  if (!isSlow && !(isOld && !isAsking)) return null
  return (
    <p className="progress">
      {isSlow ? (
        <>
          {isOld ? words.updating : words.looking}
          {seconds > 0 && words.seconds(seconds)}{' '}
          <Button className="button small" onPress={cancel}>
            {words.cancel}
          </Button>
        </>
      ) : (
        <>
          {words.cancelled}{' '}
          <Button className="button small" onPress={ask}>
            {words.askAgain}
          </Button>
        </>
      )}
    </p>
  )
}

function useSeconds(isRunning: boolean): number | null {
  const [seconds, setSeconds] = useState<number | null>(null)
  useEffect(() => {
    if (!isRunning) return setSeconds(null)
    const soon = setTimeout(() => setSeconds(0), patience)
    const every = setInterval(() => setSeconds((now) => (now ?? 0) + 1), 1_000)
    return () => {
      clearTimeout(soon)
      clearInterval(every)
    }
  }, [isRunning])
  return seconds
}
