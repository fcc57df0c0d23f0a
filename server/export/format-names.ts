/** The formats of an export, as `format` names them. */
export const formatNames = ['json', 'csv', 'graphml', 'gexf', 'cytoscape', 'cypher', 'markdown'] as const
export type FormatName = (typeof formatNames)[number]

/** Tables for reading, and after them those that `npm run import` takes back. */
export const tableNames = [
  'ties',
  'parties',
  'paths',
  'routes',
  'sources',
  'evidence',
  'levels',
  'agency_kinds',
  'arrangement_kinds',
  'place_kinds',
  'roles',
  'places',
  'agencies',
  'offices',
  'arrangements',
  'reports_to',
  'accountable_to',
  'coordinates_with',
  'takes_part_in',
  'under',
  'covers',
] as const
export type TableName = (typeof tableNames)[number]
