import { useEffect, useMemo, useRef, useState } from 'react'
import type { View } from '../../common/address.ts'
import { SiteLinks, Top } from '../head/Top.tsx'
import { useLevels } from '../levels/useLevels.ts'
import { TakeAway } from '../takeaway/TakeAway.tsx'
import { PageHead } from '../thing/PageHead.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { announce } from '../view/announce.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { Query } from '../view/Query.tsx'
import { useTheme } from '../view/theme.ts'
import { tokens } from '../view/tokens.ts'
import { go } from '../view/useView.ts'
import { useWidth } from '../view/useWidth.ts'
import { BandTable } from './BandTable.tsx'
import type { Camera } from './Canvas.tsx'
import { ChosenPanel } from './ChosenPanel.tsx'
import { hardStop, sizeOf } from './folding.ts'
import { aspectOf } from './layout.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapTools } from './MapTools.tsx'
import { mapContent } from './mapContent.ts'
import { gistOf } from './mapGist.ts'
import { countsOf, isFoldThing, nameOf, type Speech } from './naming.ts'
import { pictureOf } from './picture.ts'
import { type Doing, Stage } from './Stage.tsx'
import { type Base, useAdditions, useBase } from './useMap.ts'
import { idleLimits } from './withinLimits.ts'
import { mapPhrases, tiePhrases } from './words.ts'
import './canvas.css'

/** The map of a thing, or of what lies between two ends. */
export function MapPage({ view }: { view: View }) {
  const words = useWords(mapPhrases)
  const base = useBase(view)
  return (
    <>
      <Top>
        <SiteLinks />
      </Top>
      <main id="main" className="map-page" tabIndex={-1} aria-busy={base.isFetching}>
        <Query query={base}>
          {(found) =>
            found === null ? (
              <>
                <p>{words.noMap(view.at ?? '')}</p>
                {view.at !== null && <Anchor to={{ at: view.at }}>{words.itsPage}</Anchor>}
              </>
            ) : (
              <Mapped base={found} view={view} isOld={base.isPlaceholderData} />
            )
          }
        </Query>
      </main>
    </>
  )
}

const [leastHeight, mostHeight, around, headings] = [360, 960, 250, 52]

function Mapped({ base, view, isOld }: { base: Base; view: View; isOld: boolean }) {
  const words = useWords(mapPhrases)
  const format = useFormat()
  const language = useLanguage()
  const { theme } = useTheme()
  const levels = useLevels()
  const [frame, width] = useWidth()
  const [isHelp, setHelp] = useState(false)
  const camera = useRef<Camera>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const speech = useMemo<Speech>(() => ({ words, format, ties: tiePhrases[language] }), [words, format, language])
  const { additions, isReading } = useAdditions(base, view)

  const height = Math.min(mostHeight, Math.max(leastHeight, window.innerHeight - around))
  const aspect = width === 0 ? 4 / 3 : aspectOf(width, height - headings)
  const picture = useMemo(
    () =>
      pictureOf(base, additions, view, {
        levels: levels.map(({ id }) => id),
        aspect,
        agencyRank: base.agencyRank,
        rightToLeft: document.dir === 'rtl',
      }),
    [base, additions, view, levels, aspect],
  )
  const things = useMemo(() => [...picture.parties, ...picture.folds], [picture])
  const names = useMemo(() => new Map(things.map((thing) => [thing.id, nameOf(thing, speech)])), [things, speech])
  const called = (id: string) => names.get(id) ?? id
  const route = base.routes.find(({ id }) => id === view.route) ?? base.routes[0] ?? null
  const steps = route?.steps ?? none

  const { of } = base
  const title = of.to ? words.between(of.name, of.to.name) : words.title(of.name)
  const gist = useMemo(() => gistOf(base, speech), [base, speech])
  const isTable = view.shown === 'table'
  useEffect(() => {
    document.title = `${title} · Crosstie`
  }, [title])

  const doing: Doing = {
    expand: (thing) => {
      if (!isFoldThing(thing)) {
        go({ selected: thing.id })
        // The counts are in the panel, which may have to be read first.
        requestAnimationFrame(() => panel.current?.focus())
        return
      }
      const would = things.length + sizeOf(thing)
      if (thing.kind === null && thing.sort === 'arrangements') go({ selected: thing.id })
      else if (would > hardStop.parties)
        announce(words.refused(nameOf(thing, speech), format.number(would), format.number(hardStop.parties)))
      else go({ expanded: [...view.expanded, thing.id] })
    },
    hide: (thing) => {
      go({ hidden: [...view.hidden, thing.id], selected: view.selected === thing.id ? null : view.selected })
    },
    help: () => setHelp(true),
    leave: () => toolbar.current?.querySelector('button')?.focus(),
    isOpened: (id) => view.expanded.includes(id),
  }
  const drawnTies = picture.lines.reduce((sum, { ties }) => sum + ties.length, 0)
  const summary = words.drawn(countsOf(things, speech), words.ties(format.number(drawnTies), drawnTies === 1))
  const notes = [
    ...picture.cut.map(({ of: id, left }) => words.cut(called(id), format.number(left))),
    ...picture.refused.map(({ of: id, parties }) =>
      words.refused(called(id), format.number(parties), format.number(hardStop.parties)),
    ),
    ...(idleLimits(view).length > 0 ? [words.idle(idleLimits(view).join(', '))] : []),
    ...(base.blank === null ? [] : [base.blank]),
  ]
  const colours = tokens[theme]
  return (
    <>
      <PageHead
        name={<bdi>{title}</bdi>}
        gist={gist.map((sentence) => <p key={sentence}>{sentence}</p>)}
        actions={
          <>
            {of.to ? (
              <Anchor className="button" to={{ shown: 'both', selected: null, expanded: [], hidden: [] }} keeps>
                {words.toRoutes}
              </Anchor>
            ) : (
              <Anchor className="button" to={{ at: of.id }}>
                {words.itsPage}
              </Anchor>
            )}
            <TakeAway
              content={() => mapContent({ base, picture, things, title, gist, notes, speech, levels, colours, steps })}
            />
          </>
        }
      />
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <MapTools
        view={view}
        isTable={isTable}
        hidden={picture.hidden}
        camera={camera}
        speech={speech}
        toolbar={toolbar}
        help={{ isOpen: isHelp, set: setHelp }}
      />
      <div className={view.selected === null ? 'map-body' : 'map-body with-chosen'}>
        <div ref={frame} className={isOld || isReading ? 'map-frame updating' : 'map-frame'}>
          {isTable ? (
            <BandTable {...{ picture, things, speech, steps, doing, selected: view.selected }} levels={levels} />
          ) : (
            width > 0 &&
            levels.length > 0 && (
              <Stage
                {...{ picture, things, speech, camera, summary, doing }}
                trail={route}
                selected={view.selected}
                levelName={(id) => levels.find((level) => level.id === id)?.name ?? id}
                size={{ width, height }}
              />
            )
          )}
        </div>
        <ChosenPanel ref={panel} {...{ view, picture, things, speech, doing }} asOf={base.asOf} />
      </div>
      <MapLegend levels={levels.filter(({ id }) => things.some(({ level }) => level.id === id))} speech={speech} />
    </>
  )
}

const none: ReadonlyMap<string, number> = new Map()
