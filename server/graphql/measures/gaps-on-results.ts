import { badInput, within } from '../../contract/errors.ts'
import { cutPage, toPage } from '../../contract/paging.ts'
import type { QueryGapsArgs } from '../../contract/types.generated.ts'
import { agenciesAt, type GapNode, type GapPage } from '../../engine/measures/gaps.ts'
import { hasWorkOnRecord, type ResultGap, resultGapsIn, type WorkKinds } from '../../engine/measures/result-gaps.ts'
import { knownPlace } from '../../engine/paths/constraints.ts'
import type { Terms } from '../../engine/paths/ground.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { ofResults } from '../../records/gaps.ts'
import { kinds } from '../kinds.ts'
import type { Context } from '../request.ts'
import { walk } from '../walking.ts'

/** Kinds of arrangement by what their rows say: what is joint work, and what else is a part of a plan. */
export async function workKinds(context: Context): Promise<WorkKinds> {
  const all = (await kinds(context)).filter(({ type }) => type === 'ArrangementKind')
  return {
    joint: all.filter(({ isJointWork }) => isJointWork).map(({ id }) => id),
    results: all.filter(({ isPartOfPlan, isJointWork }) => isPartOfPlan && !isJointWork).map(({ id }) => id),
  }
}

/** The gaps of agencies under one result. Refuses what speaks of paths. */
export async function resultGaps(args: QueryGapsArgs, terms: Terms, context: Context): Promise<GapPage> {
  for (const name of ['maxFriction', 'maxParties', 'friction'] as const) {
    if (args[name] == null) continue
    throw badInput(
      name,
      `\`${name}\` speaks of paths, which \`on: RESULTS\` does not search. Leave it out, or ask on MANDATES or SPEND.`,
    )
  }
  const { projection, constraints } = terms
  const { asOf, view } = constraints
  const place = knownPlace(projection, args.place)
  const minOverlap = within('minOverlap', args.minOverlap ?? 0, 0, 1)
  const work = await workKinds(context)
  const found = await walk(context, resultGapsIn(projection, { place, kinds: work, minOverlap, view }))
  const nodes = found.gaps.map((gap) => nodeOf(gap, args.place, terms))
  const cut = cutPage(
    nodes.map(({ agencies }) => agencies.join(' ')),
    args,
  )
  const idOf = (agency: number) => projection.agencies.at(agency)
  const here = [...agenciesAt(terms, place).keys()]
  const standing = new Set(found.standing.map(idOf))
  const named = { results: [...work.results], joint: [...work.joint] }
  const asked = { place: args.place, ...named, minOverlap, asOf, includeIllustrative: view.includeIllustrative }
  return {
    ...toPage(cut, nodes.slice(cut.start, cut.start + cut.keys.length)),
    ...{ on: 'RESULTS', minOverlap, maxFriction: null, maxParties: null, place: args.place, asOf, projection },
    agencies: here.length,
    compared: { agencies: [], asOf, includeIllustrative: view.includeIllustrative, year: null },
    pairs: found.pairs,
    undecided: [],
    withoutData: here.filter((agency) => !standing.has(agency)),
    workingAlone: found.alone.map(idOf),
    derivedShare: found.derivedShare,
    year: null,
    includeIllustrative: view.includeIllustrative,
    hasWork: hasWorkOnRecord(projection, place, work),
    ground: null,
    asCypher: asCypher(ofResults, asked),
  }
}

function nodeOf(gap: ResultGap, place: string, { projection, constraints: { asOf } }: Terms): GapNode {
  const idOf = (agency: number) => projection.agencies.at(agency)
  return {
    agencies: [idOf(gap.agencies[0]), idOf(gap.agencies[1])],
    ...{ offices: gap.offices, overlap: gap.overlap, results: gap.results, allResults: gap.allResults },
    ...{ mandates: null, sharedMandates: 0, allMandates: 0, spending: null, best: null, why: null, ground: null },
    ...{ on: 'RESULTS', alone: gap.alone.map(idOf), projection, place, asOf },
  }
}
