// Made from schema.graphql by generate.ts: change that, then run npm run generate.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
  /** Any JSON value: the parameters of a Cypher statement. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type Query = {
  __typename?: 'Query';
  /** One thing by its id, for example `unicef-alb`. Null when there is none. */
  node: Maybe<Node>;
  /** Several things by id, in the order asked; null where there is none. At most 500 ids. */
  nodes: Array<Maybe<Node>>;
  /**
   * Things of which a name, acronym, alias, code or city begins with, or nearly is, each word of the text; where there are
   * none, those that answer most words. An exact acronym comes first, then whole names, beginnings, and slips of the hand;
   * results and joint activities come last, unless the text is how they begin, and so do sources.
   * Several words may also name an office's agency and its place, as `oms albania` does. Case and accents make no difference.
   */
  search: EntityConnection;
  /** Agencies, by acronym. */
  agencies: AgencyConnection;
  /** Offices, by id, that match every filter given. */
  offices: OfficeConnection;
  /** Places, by id, that match every filter given. */
  places: PlaceConnection;
  /** Mandates that match every filter given: those held by most agencies on the date first, then by id. */
  mandates: MandateConnection;
  /** Arrangements, by id, that are there on the date and match every filter given. */
  arrangements: ArrangementConnection;
  /** Ties, by id, that hold on the date and match every filter given. */
  ties: TieConnection;
  /** What the data rests on, by id. */
  sources: SourceConnection;
  /** Every organisational factor, by id. */
  factors: Array<Factor>;
  /** Every set of coordinating practices, by id. */
  practiceSets: Array<PracticeSet>;
  /** What was coded, by id, as far as it matches every filter given. */
  codings: CodingConnection;
  /** The levels of the system, top first, with what stands at each on the date. */
  levels: Array<Level>;
  /** What sorts of agencies there are, by id. */
  agencyKinds: Array<AgencyKind>;
  /** What forms of working together there are, by id. */
  arrangementKinds: Array<ArrangementKind>;
  /** What sorts of places there are, by id. */
  placeKinds: Array<PlaceKind>;
  /** In which roles offices take part in arrangements, by id. */
  roles: Array<Role>;
  /** What mandates are from, by id. */
  mandateSchemes: Array<MandateScheme>;
  /**
   * The chains of ties that join two ends, least friction first. An end is an office, an arrangement, an agency (all its
   * offices) or a place (all offices at work there, at the lowest tier). A chain repeats no party.
   */
  paths: PathConnection;
  /**
   * The routes between two ends that really differ, least friction first: each shares with every route before it at most a
   * part of that one's friction, counted by the passages from office to office that both take, whatever carries them. What
   * leads abroad is a list of its own. Ends as for `paths`, but an agency that is asked about with a place, or with an office
   * of a country, is meant there: its offices that work for other countries alone do not stand for it.
   */
  routes: Routes;
  /**
   * The dilemma as one table of ways: for each level in the data, top first, and for several, the first route between two
   * ends whose crossings from agency to agency are all at that level, or why there is none.
   */
  ways: Ways;
  /**
   * A path that was cited by its id, on a date and under settings of your own. When a tie in it is gone, or does not hold
   * on the date, `path` is null and `broken` says which.
   */
  path: CitedPath;
  /**
   * Who takes part without being tied back to its headquarters, or no more: participants with no chain of their own
   * agency's REPORTS_TO or ACCOUNTABLE_TO ties up to a headquarters on the date, and parts that have ended by then. A part
   * that ended is no break while the same office has another one there, nor where a successor of the office or of its agency
   * took it over. Arrangements that are not there on the date have no breaks. Name an arrangement or a place, not both.
   */
  breaks: BreakConnection;
  /**
   * Pairs of agencies in a place that have to do with the same and are not joined there. On RESULTS, which a country team
   * can act on: they stand under one result there, and no joint work on record on the date has both; first those of which
   * each works jointly with others, then those with most results in common. On MANDATES or SPEND: these overlap, and no path
   * of at most `maxFriction` joins their offices there through arrangements of at most `maxParties` parties; greatest
   * overlap first, then the hardest best path, pairs without any path before them. Offices there are those that work for the
   * place or a part of it, at the lowest tier; a path may pass others. In a country team of thirty nothing would ever be a
   * gap, hence the bound.
   */
  gaps: GapConnection;
  /**
   * What changed in a place between two dates: which of its own ties were born, ended or kept. Only ties of which a source
   * speaks of both dates are compared, as what a source says of one day alone tells of no change; the others are named with
   * their sources. A tie is one record: a part taken on from year to year as records of their own ends and is born.
   */
  changes: Changes;
  /**
   * How far offices, agencies, places or levels are pulled both ways: ties between agencies against ties within one, each
   * tie with an end at an office of the group once. Those with most ties on their weaker side come first, then those with
   * most ties.
   */
  balance: BalanceConnection;
  /**
   * The agency network of a place: which agencies take part in the same arrangements there, two by two, in how many and with
   * what weight. Several offices of an agency count as the agency. The figures are the whole network's; `pairs` are listed a
   * page at a time.
   */
  network: AgencyNetwork;
  /**
   * Which agencies are alike in what they have, two by two: greatest overlap by the chosen measure first. Pairs with nothing
   * in common are left out; agencies without data are named.
   */
  overlap: OverlapConnection;
  /**
   * How an office reaches another agency *across*, at one level and between agencies, and *up and over*, through its own
   * headquarters; and what each way costs. Either way has at most 12 steps. Each is the best of its form, searched as such.
   */
  acrossOrUp: AcrossOrUp;
  /**
   * How many ties a party has on a date, by kind and by the level of the party at the other side, before anything is
   * expanded. Null when nothing has that id; refused for agencies and places, which have `neighbourhood`.
   */
  degree: Maybe<Degree>;
  /**
   * The parties at most `depth` steps from an end, nearest by friction first, and the ties among them. An end is an office,
   * an arrangement, an agency (all its offices) or a place (all offices at work there, at the lowest tier).
   */
  neighbourhood: Neighbourhood;
  /**
   * The graph around a question: the parties that match every filter given, those with most ties first, and the ties among
   * them. What is beyond `first` is folded into counts. Without a filter, everything there is on the date.
   */
  context: QuestionContext;
  /**
   * Arrangements in which many agencies take part at once: all of them, exactly they, or any of them; and, for a group in a
   * place, the lines above it. Least crowded first, then by id.
   */
  together: TogetherConnection;
  /**
   * Places side by side, each with its plan: what it holds, who stands under its outputs, what of it is joint and with which
   * money. In the order of the question. How much of it is joint depends on how a place reports, which `reporting` of the
   * plan's arrangement tells.
   */
  plans: Array<PlanOfPlace>;
  /**
   * Two agencies over all countries: where they work together, where both stand under one result and have no joint work on
   * record, and where the data does not say.
   */
  pair: Pair;
  /**
   * Agencies by agencies in a place: a number for every two, and what is behind it. Rows and cells by id, symmetric; who has
   * no number beside anybody stays in.
   */
  matrix: Matrix;
  /**
   * Who is at work in a place on a date, one row for each agency: its desk, whom it answers to, what it plans there jointly and
   * in all, and what it spent. Whoever coordinates the others comes last and is compared with nobody.
   */
  atWork: AtWork;
  /** What the data is, what it covers and what it does not. */
  dataset: Dataset;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  level?: InputMaybe<Scalars['ID']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryAgenciesArgs = {
  kind?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryOfficesArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  presence?: InputMaybe<Presence>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryPlacesArgs = {
  kind?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryMandatesArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  minHolders?: InputMaybe<Scalars['Int']['input']>;
  issuedBy?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryArrangementsArgs = {
  kind?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  minParticipants?: InputMaybe<Scalars['Int']['input']>;
  maxParticipants?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  agency?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  whose?: InputMaybe<TiesOfPlace>;
  bases?: InputMaybe<Array<Basis>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  observedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QuerySourcesArgs = {
  kind?: InputMaybe<SourceKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryCodingsArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  about?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  stance?: InputMaybe<Stance>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryLevelsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  constraints?: InputMaybe<PathConstraints>;
  friction?: InputMaybe<FrictionSettings>;
  fresh?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryRoutesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  constraints?: InputMaybe<PathConstraints>;
  friction?: InputMaybe<FrictionSettings>;
  maxOverlap?: InputMaybe<Scalars['Float']['input']>;
  fresh?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryWaysArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  constraints?: InputMaybe<PathConstraints>;
  friction?: InputMaybe<FrictionSettings>;
  fresh?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryPathArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  friction?: InputMaybe<FrictionSettings>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryBreaksArgs = {
  arrangement?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryGapsArgs = {
  place: Scalars['ID']['input'];
  on?: InputMaybe<GapsOn>;
  minOverlap?: InputMaybe<Scalars['Float']['input']>;
  maxFriction?: InputMaybe<Scalars['Float']['input']>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  friction?: InputMaybe<FrictionSettings>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryChangesArgs = {
  place: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  kinds?: InputMaybe<Array<TieKind>>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryBalanceArgs = {
  group: BalanceGroup;
  place?: InputMaybe<Scalars['ID']['input']>;
  includeDerivedLines?: InputMaybe<Scalars['Boolean']['input']>;
  oneMode?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<TieKind>>;
  bases?: InputMaybe<Array<Basis>>;
  arrangementKinds?: InputMaybe<Array<Scalars['ID']['input']>>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  friction?: InputMaybe<FrictionSettings>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryNetworkArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
  arrangementKinds?: InputMaybe<Array<Scalars['ID']['input']>>;
  bases?: InputMaybe<Array<Basis>>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryOverlapArgs = {
  on: OverlapOn;
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  place?: InputMaybe<Scalars['ID']['input']>;
  measure?: InputMaybe<OverlapMeasure>;
  minOverlap?: InputMaybe<Scalars['Float']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryAcrossOrUpArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  friction?: InputMaybe<FrictionSettings>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryDegreeArgs = {
  of: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryNeighbourhoodArgs = {
  of: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  constraints?: InputMaybe<PathConstraints>;
  friction?: InputMaybe<FrictionSettings>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fresh?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryContextArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  levels?: InputMaybe<Array<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryTogetherArgs = {
  agencies: Array<Scalars['ID']['input']>;
  roles?: InputMaybe<Array<Scalars['ID']['input']>>;
  place?: InputMaybe<Scalars['ID']['input']>;
  mode?: InputMaybe<TogetherMode>;
  arrangementKinds?: InputMaybe<Array<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryPlansArgs = {
  places: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryPairArgs = {
  agencies: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryMatrixArgs = {
  place: Scalars['ID']['input'];
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  measure?: InputMaybe<MatrixMeasure>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  constraints?: InputMaybe<PathConstraints>;
  friction?: InputMaybe<FrictionSettings>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Crosstie: who coordinates with whom, across levels. Everything here can be read and nothing can be changed.
 * "Nothing found" is data: an empty list, null, or a reason. Errors carry a stable `extensions.code`.
 */
export type QueryAtWorkArgs = {
  place: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Anything that has an id. */
export type Node = {
  /** Readable and stable over re-imports; treat it as opaque. */
  id: Scalars['ID']['output'];
};

/** What an entity is. */
export type EntityKind =
  /** An organisation. */
  | 'AGENCY'
  /** A standing presence of an agency at one level. */
  | 'OFFICE'
  /** A standing form of working together, such as a country team or a joint activity. */
  | 'ARRANGEMENT'
  /** A country, territory, region or the world. */
  | 'PLACE'
  /** A goal or document that tells agencies what to do. */
  | 'MANDATE'
  /** An organisational factor that alters how effective coordinating practices are perceived to be. */
  | 'FACTOR'
  /** A set of coordinating practices. */
  | 'PRACTICE_SET'
  /** One coordinating practice, of a user's own codebook. */
  | 'PRACTICE'
  /** A document, dataset, interview or body of common knowledge that something rests on. */
  | 'SOURCE';

/** Anything that has an id and a name. */
export type Entity = {
  /** Readable and stable over re-imports; treat it as opaque. */
  id: Scalars['ID']['output'];
  /** The name to show; of a source, its title. */
  name: Scalars['String']['output'];
  /** What it is. */
  entity: EntityKind;
};

/** An office or an arrangement: what a path walks over. */
export type Party = {
  /** Readable and stable, for example `unicef-alb`. */
  id: Scalars['ID']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** `OFFICE` or `ARRANGEMENT`. */
  entity: EntityKind;
  /** The level at which it works. */
  level: Level;
  /** The place it works for, when that is a single one. Null when there is none, or several. */
  place: Maybe<Place>;
  /** How what is said of it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The first day it existed. Null when unknown or always. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after its last. Null when open or unknown. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** What it rests on. */
  evidence: Array<Evidence>;
  /** Its ties, by id. */
  ties: TieConnection;
  /** How many ties it has, by kind and by the level of the party at the other side. */
  degree: Degree;
  /** What was coded about it, by id. */
  codings: CodingConnection;
};


/** An office or an arrangement: what a path walks over. */
export type PartyTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An office or an arrangement: what a path walks over. */
export type PartyDegreeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An office or an arrangement: what a path walks over. */
export type PartyCodingsArgs = {
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A standing presence of an agency at one level. */
export type Office = Party & Entity & Node & {
  __typename?: 'Office';
  /** Readable and stable, for example `unicef-alb`. */
  id: Scalars['ID']['output'];
  /** For example `UNICEF Albania`. */
  name: Scalars['String']['output'];
  /** Always `OFFICE`. */
  entity: EntityKind;
  /** The agency whose office it is. An office never changes agency: a new one succeeds it. */
  agency: Agency;
  /** The level at which it works. */
  level: Level;
  /** The place it works for, when that is a single one. Null when there is none, or several. */
  place: Maybe<Place>;
  /** The city of its desk. Null when not recorded. */
  city: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  aliases: Array<Scalars['String']['output']>;
  /** How it is known that the office exists. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The first day it existed. Null when unknown or always. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after its last. Null when open or unknown. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** What its existence rests on. */
  evidence: Array<Evidence>;
  /** What places it works for on the date. */
  coverage: Array<Coverage>;
  /** Its ties, by id. */
  ties: TieConnection;
  /** How many ties it has, by kind and by the level of the party at the other side. */
  degree: Degree;
  /** What was coded about it, by id. */
  codings: CodingConnection;
  /** The office that it reports to on the date: of several the one of the surest tie, then of the least id. Null when there is none. */
  reportsTo: Maybe<Office>;
  /** The offices above it on the date, the next first, up to the one that reports to nobody, at most eight. Empty when it reports to nobody itself. */
  chainOfCommand: Array<Office>;
  /** The factors that it holds on the date: its own, its agency's, and `non-resident-status` where it works for a place from elsewhere. */
  factors: FactorHoldingConnection;
  /** How far it is pulled both ways on the date. */
  balance: Balance;
};


/** A standing presence of an agency at one level. */
export type OfficeCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A standing presence of an agency at one level. */
export type OfficeTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing presence of an agency at one level. */
export type OfficeDegreeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A standing presence of an agency at one level. */
export type OfficeCodingsArgs = {
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing presence of an agency at one level. */
export type OfficeReportsToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A standing presence of an agency at one level. */
export type OfficeChainOfCommandArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A standing presence of an agency at one level. */
export type OfficeFactorsArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing presence of an agency at one level. */
export type OfficeBalanceArgs = {
  includeDerivedLines?: InputMaybe<Scalars['Boolean']['input']>;
  oneMode?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<TieKind>>;
  bases?: InputMaybe<Array<Basis>>;
  arrangementKinds?: InputMaybe<Array<Scalars['ID']['input']>>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  friction?: InputMaybe<FrictionSettings>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A standing form of working together, such as a country team or a joint activity. */
export type Arrangement = Party & Entity & Node & {
  __typename?: 'Arrangement';
  /** Readable and stable, for example `unct-alb`. */
  id: Scalars['ID']['output'];
  /** For example `Albania country team`. */
  name: Scalars['String']['output'];
  /** Always `ARRANGEMENT`. */
  entity: EntityKind;
  /** What form of working together it is. */
  kind: ArrangementKind;
  /** The level at which it works. */
  level: Level;
  /** The place it works for, when that is a single one. Null when there is none, or several. */
  place: Maybe<Place>;
  /** The Delivering as One instrument it is, by the name in force. Null when it is none. */
  instrument: Maybe<Scalars['String']['output']>;
  /** How many members it has by its own word or by a count of its own public list; the data may know of fewer. Null when nothing on record says so. */
  declaredSize: Maybe<DeclaredSize>;
  /** Of a plan, how its file lists activities, joint or not. Null where nothing is known of that, and of all that are no plan. */
  reporting: Maybe<Reporting>;
  /** What is needed, where one amount is to stand for all. Null when unknown. */
  amount: Maybe<Money>;
  /** What is needed. Null when unknown. */
  required: Maybe<Money>;
  /** What is at hand. Null when unknown. */
  available: Maybe<Money>;
  /** What was spent. Null when unknown. */
  spent: Maybe<Money>;
  /** Other names in use. */
  aliases: Array<Scalars['String']['output']>;
  /** Who takes part in it without being tied back to its headquarters, or no more; see the query `breaks`. */
  breaks: Array<Break>;
  /** How it is known that it exists. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The first day it existed. Null when unknown or always. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after its last. Null when open or unknown. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** What its existence rests on. */
  evidence: Array<Evidence>;
  /** Its ties, by id. */
  ties: TieConnection;
  /** What agencies received through it: pooled funds that a file names. */
  gave: ReceiptConnection;
  /** How many ties it has, by kind and by the level of the party at the other side. */
  degree: Degree;
  /** What was coded about it, by id. */
  codings: CodingConnection;
  /** The offices that take part in it on the date, as ties, by id. */
  participants: TieConnection;
  /** The arrangements that it is under on the date, by id. */
  under: ArrangementConnection;
  /** The arrangements that are under it on the date, by id. */
  over: ArrangementConnection;
  /** The mandates that it addresses on the date. */
  mandates: AddressingConnection;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementBreaksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementTiesArgs = {
  kinds?: InputMaybe<Array<TieKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementGaveArgs = {
  through?: InputMaybe<Through>;
  year?: InputMaybe<Scalars['Int']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementDegreeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementCodingsArgs = {
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementParticipantsArgs = {
  role?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementUnderArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementOverArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing form of working together, such as a country team or a joint activity. */
export type ArrangementMandatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many members an arrangement has by what it publishes itself: a number that it states, or a list of its own that was counted. */
export type DeclaredSize = {
  __typename?: 'DeclaredSize';
  /** How many, at least 1. */
  size: Scalars['Int']['output'];
  /** Where it says so; the note tells whether it states the number or we counted its list. */
  evidence: Array<Evidence>;
};

/** A place on a date: who is at work there, in which bodies, and under which plan. Made-up records are never counted. */
export type PlanOfPlace = {
  __typename?: 'PlanOfPlace';
  /** The place. */
  place: Place;
  /** How many offices are at work there at the lowest tier, wherever their desks are. */
  offices: Scalars['Int']['output'];
  /** How many lines lead up from these offices within their agencies. */
  lines: Scalars['Int']['output'];
  /** How many of these lines somebody observed. */
  observedLines: Scalars['Int']['output'];
  /** The arrangements there that are no part of a plan, by the id of their kind. */
  bodies: Array<Bodies>;
  /** The plan that the date lies in. Null where the data has none; the place's `coverage` tells which kind of blank that is. */
  plan: Maybe<Plan>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
};

/** Arrangements of one kind in a place, and who takes part in them on the date. */
export type Bodies = {
  __typename?: 'Bodies';
  /** Their kind. */
  kind: ArrangementKind;
  /** How many there are, at least 1. */
  arrangements: Scalars['Int']['output'];
  /** How many offices take part in one or more of them. */
  offices: Scalars['Int']['output'];
  /** Share of these parts that is derived by a rule, 0 to 1. Null where nobody takes part. */
  derivedShare: Maybe<Scalars['Float']['output']>;
};

/**
 * A plan, counted over all its days. Agencies stand under its outputs by a rule, for the activities that they have there; that
 * several take part in one activity, the plan says itself.
 */
export type Plan = {
  __typename?: 'Plan';
  /** The plan itself, such as a Cooperation Framework. */
  arrangement: Arrangement;
  /** The ids of the countries that it is for: several where they share one plan. */
  countries: Array<Scalars['ID']['output']>;
  /** How many results under the plan itself have others below them. */
  priorities: Scalars['Int']['output'];
  /** How many results below these have others below them. */
  outcomes: Scalars['Int']['output'];
  /** How many results have none below them. */
  outputs: Scalars['Int']['output'];
  /** How many outputs have two agencies or more under them. */
  sharedOutputs: Scalars['Int']['output'];
  /** How many agencies take part in the plan. */
  agencies: Scalars['Int']['output'];
  /** How often an agency stands under an output. */
  parts: Scalars['Int']['output'];
  /** How many activities two agencies or more report together. */
  jointActivities: Scalars['Int']['output'];
  /** How often an agency takes part in one of these. */
  jointParts: Scalars['Int']['output'];
  /** How many agencies take part in one or more of these. */
  jointAgencies: Scalars['Int']['output'];
  /** How many pairs of agencies stand under one output. */
  pairs: Scalars['Int']['output'];
  /** How many of these pairs have no joint activity in the plan. They may report apart. */
  pairsApart: Scalars['Int']['output'];
  /** What agencies need for joint activities. Null where no amount is given, or amounts are in several currencies. */
  jointly: Maybe<Money>;
  /** What they need for all other activities. Null where `jointly` is. */
  alone: Maybe<Money>;
  /** The joint activity that needs most. Null where none says what it needs. */
  largest: Maybe<Arrangement>;
  /** For which years the parts under outputs are given, the most frequent first; five at most. */
  years: Array<PlanYears>;
  /** The plan's parts with who takes part in them, in Cypher. */
  asCypher: CypherStatement;
};

/** How many parts of a plan are given for some years. */
export type PlanYears = {
  __typename?: 'PlanYears';
  /** The first year. Null where none is stated. */
  from: Maybe<Scalars['Int']['output']>;
  /** The last year, included. Null where none is stated. */
  until: Maybe<Scalars['Int']['output']>;
  /** How many parts. */
  parts: Scalars['Int']['output'];
};

/**
 * How the file of a plan lists activities. The graph keeps the joint ones; where all agencies of an activity are named, more of
 * them count as joint, so counts of joint work are read beside this.
 */
export type Reporting = {
  __typename?: 'Reporting';
  /** How many activities the file lists, joint or not. */
  activities: Scalars['Int']['output'];
  /** How many rows it has: an activity and one of its agencies. */
  parts: Scalars['Int']['output'];
  /** Parts over activities: how many agencies it names an activity. */
  agenciesPerActivity: Scalars['Float']['output'];
  /** How many of the rows say no money, or none. Null when not counted. */
  partsWithoutMoney: Maybe<Scalars['Int']['output']>;
};

/** An organisation with offices. */
export type Agency = Entity & Node & {
  __typename?: 'Agency';
  /** Readable and stable, for example `unicef`. */
  id: Scalars['ID']['output'];
  /** For example `United Nations Children's Fund`. */
  name: Scalars['String']['output'];
  /** Always `AGENCY`. */
  entity: EntityKind;
  /** For example `UNICEF`. Null when it has none. */
  acronym: Maybe<Scalars['String']['output']>;
  /** Other names and spellings in use. */
  aliases: Array<Scalars['String']['output']>;
  /** Its codes elsewhere, as `scheme:value`. */
  codes: Array<Scalars['String']['output']>;
  /** What sort of organisation it is. */
  kind: AgencyKind;
  /** The year or day it was founded, as the data has it. Null when not recorded. */
  founded: Maybe<Scalars['String']['output']>;
  /** When it ended. Null while it exists, or when not recorded. */
  ended: Maybe<Scalars['String']['output']>;
  /** The first year for which it reports its expenses to the Chief Executives Board. Null when it does not, or unknown. */
  reportingSince: Maybe<Scalars['Int']['output']>;
  /** What the record rests on. */
  evidence: Array<Evidence>;
  /** Its offices, by id. */
  offices: OfficeConnection;
  /** The mandates that it holds on the date. Only agencies of the Secretariat have such data in the seeds; see `dataset`. */
  mandates: HoldingConnection;
  /** What it put on the goals. */
  contributions: ContributionConnection;
  /** What it reports of its money on the goals, year by year: expense, budget, and what is on no goal. */
  goalFigures: Array<GoalFigures>;
  /** What it spent in places. */
  spending: SpendingConnection;
  /** What it received from other agencies and through pooled funds. No sign of coordination, and no tie. */
  received: ReceiptConnection;
  /** What others received from it, or through the funds that it administers. */
  gave: ReceiptConnection;
  /** The factors that it holds on the date, and with it all its offices. */
  factors: FactorHoldingConnection;
  /** The agencies that it is a part of, has as a part, took over from or was followed by. */
  relatives: Array<AgencyRelative>;
  /** How far it is pulled both ways on the date, all its offices together. Null when it has no office. */
  balance: Maybe<Balance>;
  /** The agencies that it is most tied to on the date: by the weight of shared arrangements and direct ties together, then by id. */
  partners: Array<Partner>;
};


/** An organisation with offices. */
export type AgencyOfficesArgs = {
  level?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  presence?: InputMaybe<Presence>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Period>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation with offices. */
export type AgencyMandatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation with offices. */
export type AgencyContributionsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation with offices. */
export type AgencyGoalFiguresArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation with offices. */
export type AgencySpendingArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation with offices. */
export type AgencyReceivedArgs = {
  through?: InputMaybe<Through>;
  year?: InputMaybe<Scalars['Int']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation with offices. */
export type AgencyGaveArgs = {
  through?: InputMaybe<Through>;
  year?: InputMaybe<Scalars['Int']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation with offices. */
export type AgencyFactorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation with offices. */
export type AgencyBalanceArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
  includeDerivedLines?: InputMaybe<Scalars['Boolean']['input']>;
  oneMode?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<TieKind>>;
  bases?: InputMaybe<Array<Basis>>;
  arrangementKinds?: InputMaybe<Array<Scalars['ID']['input']>>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  friction?: InputMaybe<FrictionSettings>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation with offices. */
export type AgencyPartnersArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<TieKind>>;
  bases?: InputMaybe<Array<Basis>>;
  arrangementKinds?: InputMaybe<Array<Scalars['ID']['input']>>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  crowdExponent?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the levels at which organisations work. They are data, and need not be four. */
export type Level = Node & {
  __typename?: 'Level';
  /** For example `country`. */
  id: Scalars['ID']['output'];
  /** For example `Country`, with its ladder behind it where another ladder has one of the same name. */
  name: Scalars['String']['output'];
  /** Its order from the top, 0 first. */
  rank: Scalars['Int']['output'];
  /** What counts as a change of level: levels of one tier do not differ in it. */
  tier: Scalars['Int']['output'];
  /** Whether offices at it are headquarters. */
  isHeadquarters: Scalars['Boolean']['output'];
  /** Which bureaucracy's it is, where the data has levels of several, for example `Dutch government`. Null where it does not say. */
  ladder: Maybe<Scalars['String']['output']>;
  /** How many offices stand at it on the date. */
  officeCount: Scalars['Int']['output'];
  /** How many arrangements stand at it on the date. */
  arrangementCount: Scalars['Int']['output'];
  /** The date of the two counts: that of the question `levels`, else the data's reference date. */
  asOf: Scalars['Date']['output'];
};

/** What sort of organisation an agency is. Kinds are data: an import may bring its own. */
export type AgencyKind = Node & {
  __typename?: 'AgencyKind';
  /** In capitals, for example `FUND_PROGRAMME`. */
  id: Scalars['ID']['output'];
  /** For example `fund or programme`. */
  label: Scalars['String']['output'];
  /** For example `funds and programmes`. */
  plural: Scalars['String']['output'];
  /** Whether it reports for several organisations, so that what it spends is no sign of where it works. */
  isAggregate: Scalars['Boolean']['output'];
  /** What the row rests on. */
  evidence: Array<Evidence>;
};

/** What form of working together an arrangement is. Kinds are data: an import may bring its own. */
export type ArrangementKind = Node & {
  __typename?: 'ArrangementKind';
  /** In capitals, for example `JOINT_ACTIVITY`. */
  id: Scalars['ID']['output'];
  /** For example `joint activity`. */
  label: Scalars['String']['output'];
  /** For example `joint activities`. */
  plural: Scalars['String']['output'];
  /**
   * How hard it is to pass from one member to another, 0.01 to 100: 0.5 where they meet as a matter of course, 1 as in a
   * joint activity, 4 where they never meet. Our assumption, a part of friction, which a question may set.
   */
  channel: Scalars['Float']['output'];
  /** Whether it is one of the many parts of a plan, which a search lists last. */
  isPartOfPlan: Scalars['Boolean']['output'];
  /** Whether those who take part do something together, as in a joint activity, and not only meet or stand under one heading. */
  isJointWork: Scalars['Boolean']['output'];
  /** What the row rests on. */
  evidence: Array<Evidence>;
};

/**
 * What the data knows of joint work in a place on a date: what two agencies or more observedly do together there. Where it
 * knows nothing, which kind of blank that is.
 */
export type PlaceCoverage = {
  __typename?: 'PlaceCoverage';
  /** The place. */
  place: Place;
  /** What is known, or which kind of blank it is. */
  state: CoverageState;
  /** How many observed participations in joint work of two agencies or more hold on the date. */
  observedTies: Scalars['Int']['output'];
  /** How many works of two agencies or more hold on the date. */
  jointWork: Scalars['Int']['output'];
  /** What it rests on, by id: the sources of plans and joint work, and of who observedly takes part. Empty without a file. */
  sources: Array<Source>;
  /** The first day that one of these sources speaks of. Null when none says. */
  from: Maybe<Scalars['Date']['output']>;
  /** The last day that one of these sources speaks of. Null when none says. */
  until: Maybe<Scalars['Date']['output']>;
  /** The same in a sentence. */
  sentence: Scalars['String']['output'];
};

/** What is known of joint work in a place, or which kind of blank it is. */
export type CoverageState =
  /** Nothing of any plan or joint work is in the data. */
  | 'NO_FILE'
  /** A plan with money and results, and nobody who works on them. */
  | 'TOTALS_ONLY'
  /** Activities, each of one agency, or results with agencies under them and no activities; nothing is joint. The sentence says which. */
  | 'NONE_JOINT'
  /** Joint work is on record, on this or another day. */
  | 'KNOWN';

/** What sort of place it is. Kinds are data: an import may bring its own. */
export type PlaceKind = Node & {
  __typename?: 'PlaceKind';
  /** In capitals, for example `COUNTRY`. */
  id: Scalars['ID']['output'];
  /** For example `country`. */
  label: Scalars['String']['output'];
  /** For example `countries`. */
  plural: Scalars['String']['output'];
  /** Whether it counts as a country: an overlap of places compares these. */
  isCountry: Scalars['Boolean']['output'];
  /** What the row rests on. */
  evidence: Array<Evidence>;
};

/** As what an office takes part in an arrangement. Roles are data: an import may bring its own. */
export type Role = Node & {
  __typename?: 'Role';
  /** In capitals, for example `LEAD`. */
  id: Scalars['ID']['output'];
  /** For example `lead`. */
  label: Scalars['String']['output'];
  /** For example `leads`. */
  plural: Scalars['String']['output'];
  /** What the row rests on. */
  evidence: Array<Evidence>;
};

/** What a mandate is from, such as a resolution. Schemes are data: an import may bring its own. */
export type MandateScheme = Node & {
  __typename?: 'MandateScheme';
  /** In capitals, for example `SDG`. */
  id: Scalars['ID']['output'];
  /** For example `Sustainable Development Goal`. */
  label: Scalars['String']['output'];
  /** For example `Sustainable Development Goals`. */
  plural: Scalars['String']['output'];
  /** What the row rests on. */
  evidence: Array<Evidence>;
};

/** A country, territory, region or the world. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** For example `alb`. */
  id: Scalars['ID']['output'];
  /** For example `Albania`. */
  name: Scalars['String']['output'];
  /** Always `PLACE`. */
  entity: EntityKind;
  /** What sort of place it is. */
  kind: PlaceKind;
  /** ISO 3166 alpha-3, upper case. Null for regions and the world. */
  iso3: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  aliases: Array<Scalars['String']['output']>;
  /** Who drew the region, for example `dco`. Null of what is no region. */
  scheme: Maybe<Scalars['String']['output']>;
  /** What it is a part of: one region per scheme. */
  partOf: Array<Place>;
  /** The places that are a part of it, by id. */
  parts: PlaceConnection;
  /** The offices that work for it on the date, by id. */
  offices: OfficeConnection;
  /** What the data knows, and does not know, of joint work there on the date. */
  coverage: PlaceCoverage;
  /** The arrangements that work for it itself on the date, by id; for those of its parts too, see `arrangements(place)`. */
  arrangements: ArrangementConnection;
  /** What agencies spent in it. */
  spending: SpendingConnection;
};


/** A country, territory, region or the world. */
export type PlacePartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, territory, region or the world. */
export type PlaceOfficesArgs = {
  level?: InputMaybe<Scalars['ID']['input']>;
  presence?: InputMaybe<Presence>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, territory, region or the world. */
export type PlaceCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A country, territory, region or the world. */
export type PlaceArrangementsArgs = {
  kind?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, territory, region or the world. */
export type PlaceSpendingArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A goal or document that tells agencies what to do. */
export type Mandate = Entity & Node & {
  __typename?: 'Mandate';
  /** For example `sdg-5`. */
  id: Scalars['ID']['output'];
  /** For example `Gender equality`. */
  name: Scalars['String']['output'];
  /** Always `MANDATE`. */
  entity: EntityKind;
  /** What it is from, such as a resolution. */
  scheme: MandateScheme;
  /** The year it was issued. Null when not recorded. */
  year: Maybe<Scalars['Int']['output']>;
  /** The agencies that hold it on the date. */
  holders: HoldingConnection;
  /** What agencies put on it: goals only. */
  contributors: ContributionConnection;
  /** The arrangements that address it on the date. */
  addressedBy: AddressingConnection;
  /** The organs that issued it, by id. Empty when not recorded. */
  issuedBy: Array<Arrangement>;
};


/** A goal or document that tells agencies what to do. */
export type MandateHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A goal or document that tells agencies what to do. */
export type MandateContributorsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A goal or document that tells agencies what to do. */
export type MandateAddressedByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organisational factor that alters how effective coordinating practices are perceived to be. */
export type Factor = Entity & Node & {
  __typename?: 'Factor';
  /** For example `non-resident-status`. */
  id: Scalars['ID']['output'];
  /** For example `Non-resident status`. */
  name: Scalars['String']['output'];
  /** Always `FACTOR`. */
  entity: EntityKind;
  /** Which way it alters the effect. The study gives directions and no sizes. */
  direction: FactorDirection;
  /** Who holds it on the date: as recorded, and, of non-resident status, each office that works for a place from elsewhere. */
  holders: FactorHoldingConnection;
  /**
   * How offices that hold it are pulled both ways, beside those that do not. An office holds a factor by itself, through its
   * agency, or, non-resident status, by working for any place from elsewhere. `balance(group: OFFICE)` lists the offices, each
   * with its ties in Cypher.
   */
  balance: FactorBalance;
};


/** An organisational factor that alters how effective coordinating practices are perceived to be. */
export type FactorHoldersArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisational factor that alters how effective coordinating practices are perceived to be. */
export type FactorBalanceArgs = {
  place?: InputMaybe<Scalars['ID']['input']>;
  includeDerivedLines?: InputMaybe<Scalars['Boolean']['input']>;
  oneMode?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<TieKind>>;
  bases?: InputMaybe<Array<Basis>>;
  arrangementKinds?: InputMaybe<Array<Scalars['ID']['input']>>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Offices with a factor beside offices without it. A comparison of what is recorded, and no cause of anything. */
export type FactorBalance = {
  __typename?: 'FactorBalance';
  /** Those that hold it on the date. */
  holders: BalanceSummary;
  /** All others. */
  others: BalanceSummary;
  /** How many offices this is about and what it does not show, in a sentence. */
  caution: Scalars['String']['output'];
  /** Whether derived reporting lines, accountability and parts in arrangements were counted. */
  includeDerivedLines: Scalars['Boolean']['output'];
  /** Which ties were counted, as it was asked. */
  counted: CountedTies;
  /** Whether the offices met in arrangements were counted, instead of the parts taken in them. */
  oneMode: Scalars['Boolean']['output'];
  /** Whether made-up records were looked at, too. */
  includeIllustrative: Scalars['Boolean']['output'];
  /** The id of the place that offices had to work for. Null when any would do. */
  place: Maybe<Scalars['ID']['output']>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
};

/** The balance of several offices in brief. */
export type BalanceSummary = {
  __typename?: 'BalanceSummary';
  /** How many offices are compared: those with a tie that counts. */
  n: Scalars['Int']['output'];
  /** How many more there are without one; they have no index. */
  withoutTies: Scalars['Int']['output'];
  /** How many of the compared have ties between agencies and within their own. */
  bothWays: Scalars['Int']['output'];
  /** The median of their E-I indices, −1 all within to 1 all between. Null when none is compared. */
  medianIndex: Maybe<Scalars['Float']['output']>;
  /** The median number of their ties. Null when none is compared. */
  medianLoad: Maybe<Scalars['Float']['output']>;
  /** The median number of ties on their weaker side: above 0 where at least half are pulled both ways. Null when none is compared. */
  medianWeakerSide: Maybe<Scalars['Float']['output']>;
  /** Share of derived ties among those of the compared, 0 to 1. Null when none is compared. */
  derivedShare: Maybe<Scalars['Float']['output']>;
};

/** A set of coordinating practices. */
export type PracticeSet = Entity & Node & {
  __typename?: 'PracticeSet';
  /** For example `systemic-thinking`. */
  id: Scalars['ID']['output'];
  /** For example `Systemic thinking`. */
  name: Scalars['String']['output'];
  /** Always `PRACTICE_SET`. */
  entity: EntityKind;
  /** Its practices, by id: those of a user's own codebook. */
  practices: Array<Practice>;
};

/** One coordinating practice, of a user's own codebook. */
export type Practice = Entity & Node & {
  __typename?: 'Practice';
  /** Readable and stable. */
  id: Scalars['ID']['output'];
  /** The codebook's name for it. */
  name: Scalars['String']['output'];
  /** Always `PRACTICE`. */
  entity: EntityKind;
  /** The set that it belongs to. Null when it belongs to none. */
  set: Maybe<PracticeSet>;
};

/** What something rests on. */
export type Source = Entity & Node & {
  __typename?: 'Source';
  /** For example `uninfo-alb`. */
  id: Scalars['ID']['output'];
  /** Its title. */
  name: Scalars['String']['output'];
  /** Always `SOURCE`. */
  entity: EntityKind;
  /** What sort of source it is. */
  kind: SourceKind;
  /** Who published it. Null when not recorded. */
  publisher: Maybe<Scalars['String']['output']>;
  /** Where to read it: http, https or mailto. Null when there is no address. */
  url: Maybe<Scalars['String']['output']>;
  /** The version used. Null when it has none. */
  version: Maybe<Scalars['String']['output']>;
  /** The licence its publisher states. Null when none is. */
  licence: Maybe<Scalars['String']['output']>;
  /** The day it was fetched. Null when not recorded. */
  retrievedAt: Maybe<Scalars['Date']['output']>;
  /** The first day of the period that it speaks of. Null when not recorded, or when it speaks of no period. */
  coversFrom: Maybe<Scalars['Date']['output']>;
  /** The last day of that period, which is in it. Null when not recorded, or when it speaks of no period. */
  coversUntil: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of the file used, in hex. Null when it is no file. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Whether everybody may read it. */
  access: Access;
  /**
   * How much rests on it: records, ties and assertions with evidence from it, by what they are and how they are known, in the
   * order of the kinds. What rests on several sources is counted of each.
   */
  restingCounts: Array<RestingCount>;
  /** What rests on it: what is known most directly first, then of the latest year, then by name. */
  resting: RestingConnection;
};


/** What something rests on. */
export type SourceRestingCountsArgs = {
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What something rests on. */
export type SourceRestingArgs = {
  kinds?: InputMaybe<Array<RestingKind>>;
  bases?: InputMaybe<Array<Basis>>;
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of thing rests on a source: a tie, an assertion, or a record by itself. */
export type RestingKind =
  /** That there is an arrangement. */
  | 'ARRANGEMENT'
  /** A part in an arrangement. */
  | 'TAKES_PART_IN'
  /** Direct coordination of two offices. */
  | 'COORDINATES_WITH'
  /** That one arrangement stands under another. */
  | 'UNDER'
  /** That an arrangement addresses a mandate or goal. */
  | 'ADDRESSES'
  /** That there is an office. */
  | 'OFFICE'
  /** Line reporting inside one agency. */
  | 'REPORTS_TO'
  /** Accountability that is not the line. */
  | 'ACCOUNTABLE_TO'
  /** That an office or an arrangement works for a place. */
  | 'COVERS'
  /** An agency. */
  | 'AGENCY'
  /** That one took over from another. */
  | 'SUCCEEDS'
  /** That one is a part of another. */
  | 'PART_OF'
  /** A mandate or goal. */
  | 'MANDATE'
  /** That an agency holds a mandate. */
  | 'HOLDS'
  /** Money that an agency put on a goal in a year. */
  | 'CONTRIBUTES_TO'
  /** Money that an agency spent in a country in a year. */
  | 'SPENT'
  /** Money that an agency had from another in a year. */
  | 'RECEIVED'
  /** A coding of a practice or a factor. */
  | 'CODING'
  /** That an agency or an office holds a factor. */
  | 'HAS_FACTOR'
  /** A factor. */
  | 'FACTOR'
  /** A set of practices. */
  | 'PRACTICE_SET'
  /** A practice. */
  | 'PRACTICE'
  /** A place. */
  | 'PLACE'
  /** A word of the data itself: a level, a kind, a role or a scheme. */
  | 'WORD';

/** How much of one kind, known in one way, rests on a source. */
export type RestingCount = {
  __typename?: 'RestingCount';
  /** What it is. */
  kind: RestingKind;
  /** How it is known. Null of records that assert nothing by themselves, such as an agency or a place. */
  basis: Maybe<Basis>;
  /** How much, from 1. */
  count: Scalars['Int']['output'];
};

/** One thing that rests on a source. */
export type Resting = {
  __typename?: 'Resting';
  /** Its id; of a succession or a part, which have none, the ids of both its ends. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: RestingKind;
  /** The record itself; of a tie or an assertion, where it starts. */
  of: Node;
  /** Of a tie or an assertion, where it leads. Null of a record. */
  about: Maybe<Node>;
  /** How it is known. Null of records that assert nothing by themselves. */
  basis: Maybe<Basis>;
  /** How sure it is, 0 to 1. Null where `basis` is. */
  confidence: Maybe<Scalars['Float']['output']>;
  /** Of money, in which year. Null of everything else. */
  year: Maybe<Scalars['Int']['output']>;
  /** Of money that was spent, put on a goal or received, how much. Null of everything else. */
  amount: Maybe<Money>;
  /** Of money on a goal, whether it was spent or planned. Null of everything else. */
  figure: Maybe<Figure>;
  /** Of money received, through what it came. Null of everything else. */
  through: Maybe<Through>;
  /** Of a part in an arrangement, as what. Null where it is not recorded, and of everything else. */
  role: Maybe<Role>;
  /** Of an arrangement or a part in one, the money needed for it. Null where it is not recorded, and of everything else. */
  required: Maybe<Money>;
  /** Of an arrangement or a part in one, the money at hand for it. Null where it is not recorded, and of everything else. */
  available: Maybe<Money>;
  /** Of an arrangement or a part in one, the money spent on it. Null where it is not recorded, and of everything else. */
  spent: Maybe<Money>;
  /** The places in this source that it rests on; it may rest on others too. */
  evidence: Array<Evidence>;
};

/** One place in one source that supports a record. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Readable and stable. */
  id: Scalars['ID']['output'];
  /** Page, row key or paragraph. Null when the source as a whole is meant. */
  locator: Maybe<Scalars['String']['output']>;
  /** The coder's own words. Null when the locator says it all. */
  note: Maybe<Scalars['String']['output']>;
  /** A short quotation. Null when none was taken. */
  quote: Maybe<Scalars['String']['output']>;
  /** The pseudonym of who coded it. Null when a program did. */
  coder: Maybe<Scalars['String']['output']>;
  /** The day it was coded. Null when not recorded. */
  codedAt: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  source: Source;
};

/** That an office works for a place. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The place worked for. */
  place: Place;
  /** How the office is present there. Never derived from spend. */
  presence: Presence;
  /** The first day of it. Null when unknown. */
  since: Maybe<Scalars['Date']['output']>;
  /** The first day on which it holds: the same as `since`. Null when unknown. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The first day on which it no longer holds. Null when open or unknown. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** The last day of which a source says so, where it leaves the end open. Null when unknown. */
  observedUntil: Maybe<Scalars['Date']['output']>;
  /** How it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What it rests on. */
  evidence: Array<Evidence>;
};

/** A relationship that coordinates two parties, with what it rests on. */
export type Tie = Node & {
  __typename?: 'Tie';
  /** Made from its business key; stable over re-imports. */
  id: Scalars['ID']['output'];
  /** What sort of relationship it is. */
  kind: TieKind;
  /** The party it starts at, as recorded. */
  from: Party;
  /** The party it ends at, as recorded. */
  to: Party;
  /** As what the office takes part. Null for other kinds, or when unknown. */
  role: Maybe<Role>;
  /** What the accountability is for. Null for other kinds, or when not recorded. */
  scope: Maybe<Scalars['String']['output']>;
  /** What is needed, where one amount is to stand for all. Null when unknown. */
  amount: Maybe<Money>;
  /** What is needed for this part. Null when unknown. */
  required: Maybe<Money>;
  /** What is at hand for this part. Null when unknown. */
  available: Maybe<Money>;
  /** What was spent on this part. Null when unknown. */
  spent: Maybe<Money>;
  /** Whether it runs within one agency or between agencies, on the date asked about. */
  dimension: Dimension;
  /** Tier of its far end minus tier of its near end: above 0 goes down, 0 stays at one level. */
  levelChange: Scalars['Int']['output'];
  /** The first day it holds. Null when unknown or always. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last. Null when open or unknown. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** The last day on which its source saw it, never after the day of the source, where the span is left open for that reason. Null otherwise. */
  observedUntil: Maybe<Scalars['Date']['output']>;
  /** How sure it is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How it is known. */
  basis: Basis;
  /** Whether somebody saw it: DOCUMENTED, DATASET or INTERVIEW. */
  observed: Scalars['Boolean']['output'];
  /** What it rests on. */
  evidence: Array<Evidence>;
  /** What was coded about it, by id. */
  codings: CodingConnection;
};


/** A relationship that coordinates two parties, with what it rests on. */
export type TieCodingsArgs = {
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** That an agency holds a mandate: a document or a statement says so. */
export type Holding = {
  __typename?: 'Holding';
  /** Made from its business key; stable over re-imports. */
  id: Scalars['ID']['output'];
  /** Who. */
  agency: Agency;
  /** What it is to do. */
  mandate: Mandate;
  /** How it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The first day it holds. Null when unknown or always. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last. Null when open or unknown. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** What it rests on. */
  evidence: Array<Evidence>;
};

/** So much of a currency. */
export type Money = {
  __typename?: 'Money';
  /** How much, below zero where an earlier figure was corrected. */
  amount: Scalars['Float']['output'];
  /** ISO 4217, for example `USD`. */
  currency: Scalars['String']['output'];
};

/** Money that an agency put on a goal in a year. Never compare an expense with a budget. */
export type Contribution = {
  __typename?: 'Contribution';
  /** Made from its business key; stable over re-imports. */
  id: Scalars['ID']['output'];
  /** Who. */
  agency: Agency;
  /** The goal. */
  mandate: Mandate;
  /** The year of the money. */
  year: Scalars['Int']['output'];
  /** How much. */
  amount: Money;
  /** Whether it was spent or planned. */
  figure: Figure;
  /** All that the agency reports of the goals in that year, so that a budget does not pass for an expense. */
  reported: GoalFigures;
  /** How it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What it rests on. */
  evidence: Array<Evidence>;
};

/**
 * All that an agency reports of its money on the goals in one year. An expense and a budget are never added
 * up or compared, and money on no goal is part of neither.
 */
export type GoalFigures = {
  __typename?: 'GoalFigures';
  /** Who. */
  agency: Agency;
  /** The year of the money. */
  year: Scalars['Int']['output'];
  /** What it spent on the goals. Null when it reports no expense on them. */
  expense: Maybe<Money>;
  /** What it planned for the goals. Null when it reports no budget on them. */
  budget: Maybe<Money>;
  /** What it spent and puts on no goal. Null when it reports none. */
  expenseOnNoGoal: Maybe<Money>;
  /** What it planned and puts on no goal. Null when it reports none. */
  budgetOnNoGoal: Maybe<Money>;
  /** The figures in a sentence: of WFP, that it reports a budget, not an expense, with the budget beside it. */
  sentence: Scalars['String']['output'];
};

/** Money that an agency spent in a place in a year. A sign of work there, and no proof of an office. */
export type Spending = {
  __typename?: 'Spending';
  /** Made from its business key; stable over re-imports. */
  id: Scalars['ID']['output'];
  /** Who. */
  agency: Agency;
  /** Where. */
  place: Place;
  /** The year of the money. */
  year: Scalars['Int']['output'];
  /** How much. */
  amount: Money;
  /** How it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What it rests on. */
  evidence: Array<Evidence>;
};

/**
 * Money that an agency received from another one, or through pooled funds, in a year. An administrator of many funds is no
 * table at which all recipients sit: this is an assertion and no tie.
 */
export type Receipt = {
  __typename?: 'Receipt';
  /** Made from its business key; stable over re-imports. */
  id: Scalars['ID']['output'];
  /** Who received it. */
  agency: Agency;
  /** Whom it came from: an agency, an administrator of funds, or a pooled fund that the source names. */
  from: Entity;
  /** What it came through. */
  through: Through;
  /** The year of the money. */
  year: Scalars['Int']['output'];
  /** How much; below zero where more was given back. */
  amount: Money;
  /** How it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What it rests on. The locator has the recipient and the giver as the source spells them. */
  evidence: Array<Evidence>;
};

/** Money of one year that came through one thing, added up. */
export type ReceiptTotal = {
  __typename?: 'ReceiptTotal';
  /** The year of the money. */
  year: Scalars['Int']['output'];
  /** What it came through. */
  through: Through;
  /** How much. */
  amount: Money;
  /** From how many givers, or by how many recipients where a giver is asked about. */
  others: Scalars['Int']['output'];
};

/** That an arrangement addresses a mandate. */
export type Addressing = {
  __typename?: 'Addressing';
  /** Made from its business key; stable over re-imports. */
  id: Scalars['ID']['output'];
  /** What addresses it. */
  arrangement: Arrangement;
  /** What is addressed. */
  mandate: Mandate;
  /** How it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The first day it holds. Null when unknown or always. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last. Null when open or unknown. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** What it rests on. */
  evidence: Array<Evidence>;
};

/** That an agency or an office holds an organisational factor. */
export type FactorHolding = {
  __typename?: 'FactorHolding';
  /** Made from its business key; stable over re-imports. */
  id: Scalars['ID']['output'];
  /** The factor. */
  factor: Factor;
  /** The agency or the office. What an agency holds, each of its offices holds. */
  holder: Entity;
  /** The place in which alone it is held: of an office that is non-resident there. Null when it does not depend on a place. */
  place: Maybe<Place>;
  /** How it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The first day it holds. Null when unknown or always. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last. Null when open or unknown. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** What it rests on. */
  evidence: Array<Evidence>;
};

/** What somebody saw of a practice or a factor in something, and what it did to the dilemma. Codings may disagree. */
export type Coding = Node & {
  __typename?: 'Coding';
  /** Readable and stable. */
  id: Scalars['ID']['output'];
  /** In what it was seen: ties, offices, arrangements, agencies or places. Null where a record is gone. */
  about: Array<Maybe<Node>>;
  /** What was seen: a practice set, a practice or a factor. Null when the record is gone. */
  of: Maybe<Entity>;
  /** The factor that altered the effect, in the coder's eyes. Null when none is named. */
  mediatedBy: Maybe<Factor>;
  /** Whether the evidence speaks for it or against it. */
  stance: Stance;
  /** What it did to the coordination dilemma. Null when the coder does not say. */
  effect: Maybe<Effect>;
  /** Toward which side of the dilemma it was done. Null when the coder does not say. */
  side: Maybe<Side>;
  /** Who acted, by the coder's code of a role, for example `RC`. Null when the coder does not say. */
  actor: Maybe<Scalars['String']['output']>;
  /** What they did, in the coder's words. Null when the coder does not say. */
  action: Maybe<Scalars['String']['output']>;
  /** How often, in the coder's words, for example `weekly`. Null when the coder does not say. */
  frequency: Maybe<Scalars['String']['output']>;
  /** The pseudonym of who coded it. Null when not recorded. */
  coder: Maybe<Scalars['String']['output']>;
  /** The day it was coded. Null when not recorded. */
  codedAt: Maybe<Scalars['Date']['output']>;
  /** How it is known. */
  basis: Basis;
  /** How sure that is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** What it rests on. */
  evidence: Array<Evidence>;
};

/** How two agencies belong together, or followed one another. */
export type AgencyRelative = {
  __typename?: 'AgencyRelative';
  /** The other agency. */
  agency: Agency;
  /** What the first one is to it. */
  relation: AgencyRelation;
  /** The relation in words, for example `administered by`. Null when not recorded. */
  kind: Maybe<Scalars['String']['output']>;
  /** The day of succession. Null of other relations. */
  on: Maybe<Scalars['Date']['output']>;
  /** What it rests on. */
  evidence: Array<Evidence>;
};

/** What an agency is to another. */
export type AgencyRelation =
  /** It is a part of the other, or administered by it. */
  | 'PART_OF'
  /** The other is a part of it. */
  | 'HAS_PART'
  /** It took over from the other. */
  | 'SUCCEEDED'
  /** The other took over from it. */
  | 'SUCCEEDED_BY';

/** Whether money was spent or planned. */
export type Figure =
  /** It was spent. */
  | 'EXPENSE'
  /** It was planned. */
  | 'BUDGET';

/** What money came through from one to another. */
export type Through =
  /** Pooled funds of several agencies, which the giver is or administers. */
  | 'POOLED_FUNDS'
  /** Nothing: it is the giver's own. */
  | 'DIRECT'
  /** The source does not say, or says two things. */
  | 'UNKNOWN';

/** Whether evidence speaks for something or against it. */
export type Stance =
  /** For it. */
  | 'SUPPORTS'
  /** Against it. */
  | 'CONTRADICTS';

/** What a practice or a factor did to the coordination dilemma. */
export type Effect =
  /** It eased the dilemma. */
  | 'EASES'
  /** It did neither. */
  | 'NONE'
  /** It sharpened the dilemma. */
  | 'SHARPENS';

/** Which side of the coordination dilemma something was done toward. */
export type Side =
  /** Between agencies. */
  | 'BETWEEN'
  /** Within an agency, across its levels. */
  | 'WITHIN'
  /** Both at once. */
  | 'BOTH';

/** Whether everybody may read a source. */
export type Access =
  /** Everybody may. */
  | 'PUBLIC'
  /** Only some may; what rests on it says so. */
  | 'RESTRICTED';

/** Places, a page at a time. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** With their cursors. */
  edges: Array<PlaceEdge>;
  /** Without their cursors. */
  nodes: Array<Place>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** Mandates, a page at a time. */
export type MandateConnection = {
  __typename?: 'MandateConnection';
  /** With their cursors. */
  edges: Array<MandateEdge>;
  /** Without their cursors. */
  nodes: Array<Mandate>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
};

/** One mandate of a list. */
export type MandateEdge = {
  __typename?: 'MandateEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The mandate. */
  node: Mandate;
};

/** Arrangements, a page at a time. */
export type ArrangementConnection = {
  __typename?: 'ArrangementConnection';
  /** With their cursors. */
  edges: Array<ArrangementEdge>;
  /** Without their cursors. */
  nodes: Array<Arrangement>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for; of a period, the day of it that is nearest to the reference date. */
  asOf: Scalars['Date']['output'];
};

/** One arrangement of a list. */
export type ArrangementEdge = {
  __typename?: 'ArrangementEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The arrangement. */
  node: Arrangement;
};

/** Sources, a page at a time. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** With their cursors. */
  edges: Array<SourceEdge>;
  /** Without their cursors. */
  nodes: Array<Source>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One source of a list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** What rests on a source, a page at a time. */
export type RestingConnection = {
  __typename?: 'RestingConnection';
  /** With their cursors. */
  edges: Array<RestingEdge>;
  /** Without their cursors. */
  nodes: Array<Resting>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One thing of such a list. */
export type RestingEdge = {
  __typename?: 'RestingEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** What rests on the source. */
  node: Resting;
};

/** Codings, a page at a time. */
export type CodingConnection = {
  __typename?: 'CodingConnection';
  /** With their cursors. */
  edges: Array<CodingEdge>;
  /** Without their cursors. */
  nodes: Array<Coding>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One coding of a list. */
export type CodingEdge = {
  __typename?: 'CodingEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The coding. */
  node: Coding;
};

/** Holdings of mandates, a page at a time. */
export type HoldingConnection = {
  __typename?: 'HoldingConnection';
  /** With their cursors. */
  edges: Array<HoldingEdge>;
  /** Without their cursors. */
  nodes: Array<Holding>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
};

/** One holding of a list. */
export type HoldingEdge = {
  __typename?: 'HoldingEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The holding. */
  node: Holding;
};

/** Contributions to goals, a page at a time. */
export type ContributionConnection = {
  __typename?: 'ContributionConnection';
  /** With their cursors. */
  edges: Array<ContributionEdge>;
  /** Without their cursors. */
  nodes: Array<Contribution>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
};

/** One contribution of a list. */
export type ContributionEdge = {
  __typename?: 'ContributionEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The contribution. */
  node: Contribution;
};

/** Spending in places, a page at a time. */
export type SpendingConnection = {
  __typename?: 'SpendingConnection';
  /** With their cursors. */
  edges: Array<SpendingEdge>;
  /** Without their cursors. */
  nodes: Array<Spending>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
};

/** One spending of a list. */
export type SpendingEdge = {
  __typename?: 'SpendingEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The spending. */
  node: Spending;
};

/** Receipts, a page at a time. */
export type ReceiptConnection = {
  __typename?: 'ReceiptConnection';
  /** With their cursors. */
  edges: Array<ReceiptEdge>;
  /** Without their cursors. */
  nodes: Array<Receipt>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** All of them added up, not only this page: by year, then by what they came through. */
  totals: Array<ReceiptTotal>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
};

/** One receipt of a list. */
export type ReceiptEdge = {
  __typename?: 'ReceiptEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The receipt. */
  node: Receipt;
};

/** Mandates that arrangements address, a page at a time. */
export type AddressingConnection = {
  __typename?: 'AddressingConnection';
  /** With their cursors. */
  edges: Array<AddressingEdge>;
  /** Without their cursors. */
  nodes: Array<Addressing>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
};

/** One addressing of a list. */
export type AddressingEdge = {
  __typename?: 'AddressingEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The addressing. */
  node: Addressing;
};

/** Holdings of factors, a page at a time. */
export type FactorHoldingConnection = {
  __typename?: 'FactorHoldingConnection';
  /** With their cursors. */
  edges: Array<FactorHoldingEdge>;
  /** Without their cursors. */
  nodes: Array<FactorHolding>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
};

/** One factor holding of a list. */
export type FactorHoldingEdge = {
  __typename?: 'FactorHoldingEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The factor holding. */
  node: FactorHolding;
};

/** The paths between two ends, a page at a time. */
export type PathConnection = {
  __typename?: 'PathConnection';
  /** The paths of this page with their cursors. */
  edges: Array<PathEdge>;
  /** Least friction first, then fewest steps that nobody observed, then fewest steps, then by id. Empty when there is none; then `noPath` says why. */
  nodes: Array<Path>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many paths there are in all. Null unless the list is complete. */
  totalCount: Maybe<Scalars['Int']['output']>;
  /** The parties and ties of this page, each once, ready to draw. */
  subgraph: Subgraph;
  /** Steps of the shortest path on this page. Null when there is none. */
  shortestLength: Maybe<Scalars['Int']['output']>;
  /** Friction of the best path. Null when there is none. */
  leastFriction: Maybe<Scalars['Float']['output']>;
  /** Whether there are, or may be, paths that this answer does not list. */
  truncated: Scalars['Boolean']['output'];
  /** What cut the list short. Null when nothing did. */
  truncatedBy: Maybe<TruncatedBy>;
  /** Every path of less friction is listed, up to and on this page. Null when the list is complete altogether. */
  provenTo: Maybe<Scalars['Float']['output']>;
  /** How many ties were looked at. */
  explored: Scalars['Int']['output'];
  /** What the paths of this page have on them, to offer as the next constraints. */
  facets: PathFacets;
  /** Why no chain of ties joins the two. Null when there is a path. */
  noPath: Maybe<NoPath>;
  /** The listed chains in Cypher, with their frictions added up; gives the same parties and ties. */
  asCypher: CypherStatement;
  /** A question to explore on: chains between the two ends in Cypher, ranked by steps and not by friction. Not promised to equal the list. */
  searchCypher: CypherStatement;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. */
  friction: FrictionUsed;
};

/** One path and where it stands in the list. */
export type PathEdge = {
  __typename?: 'PathEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The path. */
  node: Path;
};

/** What cut an answer short. */
export type TruncatedBy =
  /** More was found than was asked for. */
  | 'LIMIT'
  /** The search had spent its budget. */
  | 'BUDGET'
  /** The answer would have become too large. */
  | 'BYTES';

/** What paths have on them, most frequent first. Each count says how many of the paths have it. */
export type PathFacets = {
  __typename?: 'PathFacets';
  /** Kinds of tie. */
  kinds: Array<Facet>;
  /** Levels, by id. */
  levels: Array<Facet>;
  /** Agencies whose offices are on the path, by id. */
  agencies: Array<Facet>;
  /** Dimensions of ties. */
  dimensions: Array<Facet>;
  /** Bases of ties. */
  bases: Array<Facet>;
};

/** One value and on how many paths it occurs. */
export type Facet = {
  __typename?: 'Facet';
  /** The value as a constraint takes it, for example `UNDER` or `country`. */
  value: Scalars['String']['output'];
  /** How many paths have it, at least once. */
  paths: Scalars['Int']['output'];
};

/** A statement that can be pasted into Neo4j Browser, cypher-shell or any driver. */
export type CypherStatement = {
  __typename?: 'CypherStatement';
  /** The text, with `$parameters`. Its first line says what it asks. */
  text: Scalars['String']['output'];
  /** What goes with the text. Whole numbers are integers in Cypher. */
  parameters: Scalars['JSON']['output'];
};

/** Why there is no path. */
export type NoPath = {
  __typename?: 'NoPath';
  /** The reason. */
  reason: NoPathReason;
  /** The reason in a sentence, with what to try. */
  message: Scalars['String']['output'];
  /** Each constraint without which, all else as it is, there would be a path. Empty when no single one is in the way. */
  relax: Array<Relaxation>;
  /** Where no single one is in the way: those that are together, none too many. Null where one alone is, or none at all. */
  relaxTogether: Maybe<RelaxedTogether>;
  /**
   * The nearest later day and the nearest earlier one on which, all else as it is, there would be a path; of the three nearest
   * to either side on which a tie of an end begins, or holds for the last time.
   */
  otherDays: Array<OtherDay>;
};

/** A constraint that, loosened alone, would let a path through. */
export type Relaxation = {
  __typename?: 'Relaxation';
  /** Its name in `PathConstraints`, for example `kinds`. */
  constraint: Scalars['String']['output'];
  /** Friction of the best path there would be then. */
  friction: Scalars['Float']['output'];
  /** Steps of that path. */
  length: Scalars['Int']['output'];
  /** What to change, in a sentence. */
  message: Scalars['String']['output'];
};

/** Constraints that, loosened together, would let a path through. */
export type RelaxedTogether = {
  __typename?: 'RelaxedTogether';
  /** Their names in `PathConstraints`. */
  constraints: Array<Scalars['String']['output']>;
  /** Friction of the best path there would be then. */
  friction: Scalars['Float']['output'];
  /** Steps of that path. */
  length: Scalars['Int']['output'];
  /** What to change, in a sentence. */
  message: Scalars['String']['output'];
};

/** Another day on which there would be a path. */
export type OtherDay = {
  __typename?: 'OtherDay';
  /** The day to ask about. */
  asOf: Scalars['Date']['output'];
  /** Friction of the best path there would be then. */
  friction: Scalars['Float']['output'];
  /** Steps of that path. */
  length: Scalars['Int']['output'];
  /** What to change, in a sentence. */
  message: Scalars['String']['output'];
};

/** A cited path as it is on a date, or what of it is not there. */
export type CitedPath = {
  __typename?: 'CitedPath';
  /** The path. Null when something in it is not there on the date, then see `broken`; and when the id is of no path. */
  path: Maybe<Path>;
  /** What is not there, in the order of the path. Empty when the path holds. */
  broken: Array<BrokenLink>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. */
  friction: FrictionUsed;
};

/** A party or tie of a cited path that is not there. */
export type BrokenLink = {
  __typename?: 'BrokenLink';
  /** The id as cited. */
  id: Scalars['ID']['output'];
  /** What is the matter. */
  reason: BrokenReason;
  /** The same in a sentence. */
  message: Scalars['String']['output'];
  /** The tie, when there is one of that id. */
  tie: Maybe<Tie>;
};

/** Why a part of a cited path is not there. */
export type BrokenReason =
  /** Nothing in the data has that id. */
  | 'UNKNOWN'
  /** It is there, but it or one of its ends does not hold on the date. */
  | 'NOT_ON_DATE'
  /** It is made up for illustration, and that was not asked for. */
  | 'ILLUSTRATIVE'
  /** It does not go on from where the path has come to, or comes back to a party of the path. */
  | 'NOT_CONNECTED';

/** Why there is no path. */
export type NoPathReason =
  /** The first end is not in the data. */
  | 'UNKNOWN_FROM'
  /** The second end is not in the data. */
  | 'UNKNOWN_TO'
  /** The first end has no office on that date. */
  | 'EMPTY_FROM'
  /** The second end has no office on that date. */
  | 'EMPTY_TO'
  /** Both ends are the same. */
  | 'SAME_END'
  /** No chain of ties joins the two within the constraints. */
  | 'NO_CHAIN'
  /** The search had spent its budget before it found a path; there may be one. */
  | 'OUT_OF_BUDGET'
  /** A party to be passed is not there on that date. */
  | 'VIA_NOT_THERE'
  /** A party to be passed leads nowhere but back to where the path came from. */
  | 'VIA_DEAD_END';

/** Parties and ties, each once. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** By id. */
  parties: Array<Party>;
  /** By id. */
  ties: Array<Tie>;
};

/** How many ties a party has on a date. */
export type Degree = {
  __typename?: 'Degree';
  /** How many ties, of all kinds. */
  total: Scalars['Int']['output'];
  /** How many different parties they lead to. */
  neighbours: Scalars['Int']['output'];
  /** The same by kind and level; kinds as `TieKind` has them, levels top first. Empty without a tie. */
  counts: Array<DegreeCount>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** The same count in Cypher; there an undated record is there on any day. */
  asCypher: CypherStatement;
};

/** Ties of one kind that lead to parties at one level. */
export type DegreeCount = {
  __typename?: 'DegreeCount';
  /** The kind of the ties. */
  kind: TieKind;
  /** The level of the parties they lead to. */
  level: Level;
  /** How many ties. */
  ties: Scalars['Int']['output'];
  /** How many different parties they lead to. One that several kinds lead to counts under each. */
  neighbours: Scalars['Int']['output'];
};

/** The parties near an end, and the ties among them. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The parties that were kept with every allowed tie among them, ready to draw. */
  subgraph: Subgraph;
  /** The same parties with how near they are: least friction first, then fewest steps that nobody observed, then fewest steps, then by id. */
  reached: Array<Reached>;
  /** Whether there are, or may be, parties within `depth` that were not kept. */
  truncated: Scalars['Boolean']['output'];
  /** What cut the answer short. Null when nothing did. */
  truncatedBy: Maybe<TruncatedBy>;
  /**
   * Allowed ties that lead from kept parties to parties within `depth` that were not kept, by kind and level. Empty unless
   * truncated.
   */
  leftOut: Array<DegreeCount>;
  /** How many ties were looked at. */
  explored: Scalars['Int']['output'];
  /** Why there is nobody to start from. Null when there is somebody. */
  noEnd: Maybe<NoEnd>;
  /** The kept parties and the ties among them in Cypher. */
  asCypher: CypherStatement;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. */
  friction: FrictionUsed;
};

/** A party and how near it is. */
export type Reached = {
  __typename?: 'Reached';
  /** The party. */
  party: Party;
  /** Steps of its way of least friction; 0 for an end. */
  steps: Scalars['Int']['output'];
  /** Friction of that way, added up over the steps; 0 for an end. It has no unit. */
  friction: Scalars['Float']['output'];
};

/** Why there is nobody to start from. */
export type NoEnd = {
  __typename?: 'NoEnd';
  /** The reason. */
  reason: NoEndReason;
  /** The reason in a sentence, with what to try. */
  message: Scalars['String']['output'];
};

/** Why there is nobody to start from. */
export type NoEndReason =
  /** Nothing in the data has that id. */
  | 'UNKNOWN'
  /** It has no party that is there on that date and not avoided. */
  | 'EMPTY';

/** The graph around a question, and what of it was folded. */
export type QuestionContext = {
  __typename?: 'QuestionContext';
  /** The parties that were kept, with every tie among them that holds on the date, ready to draw. */
  subgraph: Subgraph;
  /** How many parties match, kept or folded. */
  matching: Scalars['Int']['output'];
  /**
   * The parties that match and were not kept, most in a fold first. Where they would make over 1000 folds, places are not
   * told apart, and where that is not enough, agencies neither. Empty unless truncated.
   */
  folded: Array<Fold>;
  /** Whether some of what matches was folded. */
  truncated: Scalars['Boolean']['output'];
  /** What cut the answer short. Null when nothing did. */
  truncatedBy: Maybe<TruncatedBy>;
  /** The kept parties and the ties among them in Cypher. */
  asCypher: CypherStatement;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
};

/** Parties of one agency, level and place that stand as one count. */
export type Fold = {
  __typename?: 'Fold';
  /** `OFFICE` or `ARRANGEMENT`: what is in it. */
  entity: EntityKind;
  /** The agency whose offices they are. Null for arrangements, and where agencies are not told apart. */
  agency: Maybe<Agency>;
  /** The level at which they work. */
  level: Level;
  /** The place they work for on the date, when each works for a single one. Null for those that work for none or several, and where places are not told apart. */
  place: Maybe<Place>;
  /** How many parties. */
  count: Scalars['Int']['output'];
  /** How many ties they have with parties that were kept. */
  ties: Scalars['Int']['output'];
};

/** A chain of ties between two different parties in which no party repeats. */
export type Path = {
  __typename?: 'Path';
  /** Its first party and its ties in order; stable, so a path can be cited. */
  id: Scalars['ID']['output'];
  /** The ids of its parties in order. */
  chain: Array<Scalars['ID']['output']>;
  /** Its place in the whole list, 1 first. Null when it was not found in a list, as a cited path. */
  rank: Maybe<Scalars['Int']['output']>;
  /** How many steps it has. */
  length: Scalars['Int']['output'];
  /** Added up over the steps. It has no unit: it only ranks paths. */
  friction: Scalars['Float']['output'];
  /** One per tie walked, in order. */
  steps: Array<Step>;
  /** Its parties, in order. */
  parties: Array<Party>;
  /** The ties walked, in order. */
  ties: Array<Tie>;
  /** The level of each party, in order. */
  levels: Array<Level>;
  /** How many steps change the tier. */
  levelChanges: Scalars['Int']['output'];
  /** The agencies of its offices, each once, in order of appearance. */
  agencies: Array<Agency>;
  /** Share of its steps that run between agencies, 0 to 1. */
  interAgencyShare: Scalars['Float']['output'];
  /** Its tie of lowest confidence; the first of equals. */
  weakestTie: Tie;
  /** Whether every tie on it was observed. */
  observed: Scalars['Boolean']['output'];
  /** How many of its steps were observed. Of paths of equal friction, those with fewer others come first, then the shorter. */
  observedSteps: Scalars['Int']['output'];
  /** The first day on which all its ties and parties hold together, where they are undated by their sources. Null when open. */
  holdsFrom: Maybe<Scalars['Date']['output']>;
  /** The day after the last such day. Null when open. */
  holdsTo: Maybe<Scalars['Date']['output']>;
  /** The path in words; says `(derived)` or `(illustrative)` of each tie that is. */
  sentence: Scalars['String']['output'];
  /** The path in Cypher, with its frictions added up. */
  asCypher: CypherStatement;
};

/** Routes that differ, and what they rest on. */
export type Routes = {
  __typename?: 'Routes';
  /** Those with nobody abroad, least friction first. Empty when there is none; then see `detours` and `noPath`. */
  nodes: Array<Route>;
  /**
   * At most three that lead through a country that neither end works for, least friction first; what they share is counted
   * among themselves. Where there are routes at home they are looked for near by only.
   */
  detours: Array<Route>;
  /** Whether there are detours and nothing else: an answer through another country, which is to be said before anything else. */
  onlyDetours: Scalars['Boolean']['output'];
  /** The parties and ties of all of these, each once, ready to draw. */
  subgraph: Subgraph;
  /**
   * What the data knows of joint work in the countries that the ends work for, and which blanks it has; the first 20 by id, and
   * `coverageCount` says how many there are.
   */
  coverage: Array<PlaceCoverage>;
  /** How many countries the ends work for. `coverage` has the first 20 of them by id; the gist counts the blanks of all. */
  coverageCount: Scalars['Int']['output'];
  /** What to tell somebody who asks: what is not known, what comes first and how sure that order is. */
  gist: Array<Scalars['String']['output']>;
  /** What the first route would be under each limit that a reader may wish for. */
  offers: Array<Offer>;
  /**
   * The first route when a party is gone, or all that joins two stations directly; one that leads abroad only where there is
   * no other. Null when there is none; where the budget was spent before one was found, an error of code LIMIT_EXCEEDED stands
   * beside the null and says so. Name one of the two.
   */
  without: Maybe<Route>;
  /**
   * How many times as much something must cost before another route comes first, 0.1 to 10: the study gives directions and no
   * numbers. Name one of the three.
   */
  tips: Tips;
  /** What the routes have on them, to offer as the next constraints. */
  facets: PathFacets;
  /** Why no chain of ties joins the two. Null when there is a route or a detour. */
  noPath: Maybe<NoPath>;
  /** Whether there are, or may be, routes that `nodes` does not list. */
  truncated: Scalars['Boolean']['output'];
  /** What cut `nodes` short. Null when nothing did. */
  truncatedBy: Maybe<TruncatedBy>;
  /** Every route of less friction is among `nodes`. Null when they are complete altogether. */
  provenTo: Maybe<Scalars['Float']['output']>;
  /** How many ties were looked at. */
  explored: Scalars['Int']['output'];
  /** The share of each route that the next ones may take too. */
  maxOverlap: Scalars['Float']['output'];
  /** The listed chains in Cypher, with their frictions added up; gives the same parties and ties. */
  asCypher: CypherStatement;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. */
  friction: FrictionUsed;
};


/** Routes that differ, and what they rest on. */
export type RoutesWithoutArgs = {
  party?: InputMaybe<Scalars['ID']['input']>;
  passage?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Routes that differ, and what they rest on. */
export type RoutesTipsArgs = {
  dimension?: InputMaybe<Dimension>;
  factor?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Scalars['ID']['input']>;
};

/** A path as its stations: its two ends, and every office between them. */
export type Route = {
  __typename?: 'Route';
  /** Its path's id: its first party and its ties in order; stable, so a route can be cited. */
  id: Scalars['ID']['output'];
  /** The ids of its stations in order. By it routes are compared across dates and settings. */
  chain: Array<Scalars['ID']['output']>;
  /** Its place in its list, 1 first. */
  rank: Maybe<Scalars['Int']['output']>;
  /** Added up over the steps. It has no unit: it only ranks routes. */
  friction: Scalars['Float']['output'];
  /** The path of least friction that takes these stations. */
  path: Path;
  /** What leads from one station to the next, in order. */
  passages: Array<Passage>;
  /** The passages between offices of different agencies, in order. */
  crossings: Array<Crossing>;
  /** The countries that it leads through and no end works for. Empty unless it is a detour. */
  leaves: Array<Place>;
  /** How many of its steps were observed. */
  observedSteps: Scalars['Int']['output'];
  /** The route in words, a clause a passage; a clause says of itself when nobody observed it. */
  sentence: Scalars['String']['output'];
};

/** What leads from one station of a route to the next: a tie, or arrangements and their ties. */
export type Passage = {
  __typename?: 'Passage';
  /** Its place on the route, 1 first. */
  index: Scalars['Int']['output'];
  /** The station it leaves. */
  from: Party;
  /** The station it reaches. */
  to: Party;
  /** The steps of least friction that carry it. */
  steps: Array<Step>;
  /** Added up over these steps. */
  friction: Scalars['Float']['output'];
  /** What else joins the two stations within the constraints, by one tie or one arrangement, least friction first. */
  alternatives: AlternativeConnection;
};


/** What leads from one station of a route to the next: a tie, or arrangements and their ties. */
export type PassageAlternativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Other ties and arrangements that join two stations, least friction first. */
export type AlternativeConnection = {
  __typename?: 'AlternativeConnection';
  /** The alternatives of this page with their cursors. */
  edges: Array<AlternativeEdge>;
  /** The alternatives of this page. */
  nodes: Array<Alternative>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One alternative and where it stands in the list. */
export type AlternativeEdge = {
  __typename?: 'AlternativeEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The alternative. */
  node: Alternative;
};

/** A tie between two stations, or an arrangement that both are tied to. */
export type Alternative = {
  __typename?: 'Alternative';
  /** What both are tied to, with its kind, level, money and years. Null when one tie joins them. */
  arrangement: Maybe<Arrangement>;
  /** The ties that would be walked: one, or two through the arrangement. */
  ties: Array<Tie>;
  /** Added up over these ties. */
  friction: Scalars['Float']['output'];
  /** Whether every one of these ties was observed. */
  observed: Scalars['Boolean']['output'];
};

/** A passage between offices of different agencies. */
export type Crossing = {
  __typename?: 'Crossing';
  /** The passage's place on the route, 1 first. */
  passage: Scalars['Int']['output'];
  /** The agency it leaves. */
  from: Agency;
  /** The agency it reaches. */
  to: Agency;
  /** The levels at which it crosses, each once: those of the arrangements that it leads through; of both offices for a tie between them. */
  levels: Array<Level>;
};

/** The ways between two ends, one for each level at which they may cross from agency to agency. */
export type Ways = {
  __typename?: 'Ways';
  /** A row for each level in the data, top first, and one for several levels. Empty when nothing was asked; then see `noPath`. */
  rows: Array<WayAtLevel>;
  /** Why no way was looked for. Null when it was. */
  noPath: Maybe<NoPath>;
  /** The listed chains in Cypher, with their frictions added up; gives the same parties and ties. */
  asCypher: CypherStatement;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. */
  friction: FrictionUsed;
};

/** The first route that crosses at one level, or at several, or why there is none. */
export type WayAtLevel = {
  __typename?: 'WayAtLevel';
  /** The level at which every crossing is. Null where they are at several. */
  level: Maybe<Level>;
  /** The first route; one that leads abroad only where there is no other. Null when there is none. */
  route: Maybe<Route>;
  /** Whether it leads through a country of neither end. */
  isDetour: Scalars['Boolean']['output'];
  /** Why there is no route. Null when there is one. */
  missing: Maybe<WayAtLevelMissing>;
};

/** Why no route crosses at a level. */
export type WayAtLevelMissing = {
  __typename?: 'WayAtLevelMissing';
  /** The reason. */
  reason: WayAtLevelMissingReason;
  /** The reason in a sentence. */
  message: Scalars['String']['output'];
};

/** Why no route crosses at a level. */
export type WayAtLevelMissingReason =
  /** Both ends are of one agency: there is nothing to cross. */
  | 'SAME_AGENCY'
  /** An end is an arrangement, which is of no agency. */
  | 'END_IS_ARRANGEMENT'
  /** No route within the constraints crosses so. */
  | 'NONE'
  /** The search had spent its budget before it found one. */
  | 'BUDGET';

/** How many times as much some ties must cost before another route comes first. */
export type Tips = {
  __typename?: 'Tips';
  /** The multipliers at which the first route changes, least first. Empty when it stays the first. */
  tips: Array<Tip>;
  /** The first route where they cost a tenth. Null when there is none. */
  first: Maybe<Route>;
  /** Whether the search had spent its budget, so that there may be others. */
  outOfBudget: Scalars['Boolean']['output'];
};

/** A multiplier at which another route comes first. */
export type Tip = {
  __typename?: 'Tip';
  /**
   * From it on `to` is first, and below it `from`. What a step costs is rounded to 1/1024, which moves it by less than a
   * thousandth of itself where a route spends a friction of 1 or more.
   */
  multiplier: Scalars['Float']['output'];
  /** The first route just below it. */
  from: Route;
  /** The first route just above it. */
  to: Route;
  /** The same in a sentence. */
  sentence: Scalars['String']['output'];
};

/** A limit that a reader may wish for, and what the first route would be then. */
export type Offer = {
  __typename?: 'Offer';
  /** The limit. */
  limit: OfferedLimit;
  /** What the limit leaves out or keeps to: a party's, tie's or place's id, by commas where there are several. Null where the limit says it all. */
  subject: Maybe<Scalars['String']['output']>;
  /** The same in a sentence, with what comes of it. */
  sentence: Scalars['String']['output'];
  /** The first route with nobody abroad then. Null when there is none, or none was found within the budget: the sentence says which. */
  route: Maybe<Route>;
};

/** A limit that a page offers. */
export type OfferedLimit =
  /** Only steps that somebody observed. */
  | 'OBSERVED_ONLY'
  /** Nobody who works for other countries than the ends do. */
  | 'STAY_IN_COUNTRY'
  /** Without the arrangement on the first route that most offices take part in. */
  | 'WITHOUT_BUSIEST'
  /** Without the first route's tie of lowest confidence. */
  | 'WITHOUT_WEAKEST'
  /** From no body to another one above it: no step of kind UNDER. */
  | 'ONE_BODY_AT_A_TIME';

/** One tie walked. */
export type Step = {
  __typename?: 'Step';
  /** Its place on the path, 1 first. */
  index: Scalars['Int']['output'];
  /** The party it leaves. */
  from: Party;
  /** The tie it walks: the one of least friction between the two. */
  tie: Tie;
  /** The party it reaches. */
  to: Party;
  /** Whether it goes with or against the tie's recorded direction. */
  walked: Walked;
  /** Other allowed ties between the same two parties, least friction first. */
  parallel: Array<Tie>;
  /** What the step costs and why. */
  friction: StepFriction;
  /**
   * Whether its tie states no `validFrom` or no `validTo`, so that the day was taken from the period of its sources. False
   * where no source says of which days it speaks.
   */
  undated: Scalars['Boolean']['output'];
  /** The step in words; says so where a date was taken. */
  sentence: Scalars['String']['output'];
};

/** Which way a tie is walked. */
export type Walked =
  /** From its start to its end, as recorded. */
  | 'WITH'
  /** From its end to its start. */
  | 'AGAINST';

/** What a step costs: kind × channel × crowd × uncertainty × lens, rounded to 1/1024. */
export type StepFriction = {
  __typename?: 'StepFriction';
  /** The product of the parts, rounded to the nearest 1/1024, at least 1/1024 and at most 16383. */
  total: Scalars['Float']['output'];
  /** What a tie of this kind costs. */
  kind: Scalars['Float']['output'];
  /** How hard it is to pass through an arrangement of that kind, of a tie of taking part or accountability that leads to one; else 1. */
  channel: Scalars['Float']['output'];
  /**
   * What a crowd adds: (n − 1) to the crowd exponent, at least 1. Of taking part, n are the arrangement's members, on record
   * or declared, whichever are more; of accountability to an office, the offices accountable to it. Else 1.
   */
  crowd: Scalars['Float']['output'];
  /** What doubt adds: 1 over the confidence, to the uncertainty exponent; 1 unless asked for. */
  uncertainty: Scalars['Float']['output'];
  /** What the chosen lens adds; 1 without one. */
  lens: Scalars['Float']['output'];
  /** Whether the product was out of bounds and was clamped. */
  clamped: Scalars['Boolean']['output'];
  /** The parts in words. */
  because: Scalars['String']['output'];
};

/** What friction was made of. */
export type FrictionUsed = {
  __typename?: 'FrictionUsed';
  /** What a tie of each kind costs. */
  kindCost: Array<KindCost>;
  /** How hard it is to pass through an arrangement, by its kind. */
  channel: Array<ChannelCost>;
  /** The exponent of the crowd, 0 to 2. */
  crowdExponent: Scalars['Float']['output'];
  /** The exponent of doubt, 0 to 2. */
  uncertaintyExponent: Scalars['Float']['output'];
  /** What factors were assumed to add or take; empty without a lens. */
  lens: Array<LensEntry>;
};

/** An assumption about one factor: what its holders' ties cost in one dimension. The study gives directions and no sizes. */
export type LensEntry = {
  __typename?: 'LensEntry';
  /** The factor's id, for example `strong-brand`. */
  factor: Scalars['ID']['output'];
  /** Only ties of this dimension are meant. */
  dimension: Dimension;
  /** Friction is multiplied by it for each end of the tie that holds the factor on the date, 0.1 to 10. */
  multiplier: Scalars['Float']['output'];
};

/** What a tie of one kind costs. */
export type KindCost = {
  __typename?: 'KindCost';
  /** The kind. */
  kind: TieKind;
  /** 0.01 to 100, without a unit. */
  cost: Scalars['Float']['output'];
};

/** How hard it is to pass through an arrangement of one kind. */
export type ChannelCost = {
  __typename?: 'ChannelCost';
  /** The id of one of `arrangementKinds`. */
  kind: Scalars['ID']['output'];
  /** 0.01 to 100, without a unit. */
  cost: Scalars['Float']['output'];
};

/** What the paths must keep to. */
export type PathConstraints = {
  /** The date asked about, which the data has to cover (see `dataset`); the data's reference date when absent. For example `2024-12-31`. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Walk only these kinds of tie; all when absent. For example `[REPORTS_TO, TAKES_PART_IN]`. */
  kinds?: InputMaybe<Array<TieKind>>;
  /** Pass only parties at these levels; all when absent. The ends are exempt. For example `["country"]`. */
  levels?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Walk only ties of this dimension; all when absent. For example `INTER_AGENCY`. */
  dimension?: InputMaybe<Dimension>;
  /** Walk only ties of these bases; all when absent. For example `[DOCUMENTED, DATASET]`. */
  bases?: InputMaybe<Array<Basis>>;
  /** Walk only ties of at least this confidence, 0 to 1. For example `0.7`. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Walk only ties that somebody observed: of basis DOCUMENTED, DATASET or INTERVIEW. For example `true`. */
  observedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pass each of these offices and arrangements, in this order; at most 4. For example `["unct-alb"]`. */
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Pass none of these, ends included; an agency stands for all its offices. For example `["unct-alb"]`. */
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Walk made-up ties too, for example `true`. */
  includeIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most this many steps, 1 to 12. For example `4`. */
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  /** Only paths that change the tier at least once, as from country to regional level. For example `true`. */
  mustChangeLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Stay with offices and arrangements that work for this place or a part of it; those above the lowest tier, such as
   * headquarters and regional offices, may be passed too. The ends are exempt. For example `alb`.
   * @deprecated `stayIn` says the same of one place or of several.
   */
  place?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Stay with offices and arrangements that work for one of these places or a part of it; those above the lowest tier may be
   * passed too, and the ends are exempt. For example `["alb"]`.
   */
  stayIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Go from an office of one agency to one of another only at these levels, and at least once: those of the arrangements that
   * lead from one to the other, or of both offices where a tie joins them. For example `["country"]`.
   */
  crossAt?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What friction is made of. All of it is an assumption of yours or ours, not a finding. */
export type FrictionSettings = {
  /** What a tie of a kind costs, 0.01 to 100. Kinds left out keep their default. For example `[{kind: UNDER, cost: 1}]`. */
  kindCost?: InputMaybe<Array<KindCostInput>>;
  /**
   * How hard it is to pass through an arrangement of a kind, 0.01 to 100. Kinds left out keep their own. At most 40.
   * For example `[{kind: "POOLED_FUND", cost: 8}]`.
   */
  channel?: InputMaybe<Array<ChannelInput>>;
  /** The exponent of the crowd, 0 (off) to 2; 1 is Newman's collaboration weighting. For example `1`. */
  crowdExponent?: InputMaybe<Scalars['Float']['input']>;
  /** The exponent of doubt, 0 (off) to 2: doubt is told beside each path, and is no effort. For example `1`. */
  uncertaintyExponent?: InputMaybe<Scalars['Float']['input']>;
  /** What factors are assumed to add or take; nothing when absent. For example `[{factor: "strong-brand", multiplier: 0.8}]`. */
  lens?: InputMaybe<Array<LensEntryInput>>;
};

/** An assumption of yours about one factor. The study gives directions and no sizes, so none is preset. */
export type LensEntryInput = {
  /** The factor's id, for example `strong-brand`. */
  factor: Scalars['ID']['input'];
  /** Only ties of this dimension are meant, for example `INTRA_AGENCY`. */
  dimension?: InputMaybe<Dimension>;
  /** 0.1 to 10, for example `0.8`; friction is multiplied by it for each end of the tie that holds the factor on the date. */
  multiplier: Scalars['Float']['input'];
};

/** How hard it is to pass through an arrangement of one kind. */
export type ChannelInput = {
  /** The id of one of `arrangementKinds`, for example `POOLED_FUND`. */
  kind: Scalars['ID']['input'];
  /** 0.01 to 100, for example `8`. */
  cost: Scalars['Float']['input'];
};

/** What a tie of one kind costs. */
export type KindCostInput = {
  /** The kind, for example `UNDER`. */
  kind: TieKind;
  /** 0.01 to 100, for example `2`. */
  cost: Scalars['Float']['input'];
};

/** Breaks, a page at a time. */
export type BreakConnection = {
  __typename?: 'BreakConnection';
  /** With their cursors. */
  edges: Array<BreakEdge>;
  /** By arrangement, then by tie. */
  nodes: Array<Break>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** How many arrangements were looked at. */
  arrangements: Scalars['Int']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** The same question in Cypher; gives the same ties and reasons, where an undated record is there on any day. */
  asCypher: CypherStatement;
};

/** One break of a list. */
export type BreakEdge = {
  __typename?: 'BreakEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The break. */
  node: Break;
};

/** A part in an arrangement that is not tied back to its agency's headquarters, or has ended. */
export type Break = {
  __typename?: 'Break';
  /** The office that takes part. */
  office: Party;
  /** In what it takes part. */
  arrangement: Party;
  /** Its part, with what that rests on. */
  tie: Tie;
  /** What is the matter. */
  reason: BreakReason;
  /** The day after the last on which the part and its office held. Null when they hold, and only no chain leads up. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The reason in a sentence. */
  message: Scalars['String']['output'];
};

/** Why a part in an arrangement is a break. */
export type BreakReason =
  /** No chain of its own agency's lines leads from the office up to a headquarters. */
  | 'NO_CHAIN_TO_HEADQUARTERS'
  /** The part has ended. */
  | 'TIE_ENDED'
  /** The office has ended, and its part with it. */
  | 'OFFICE_ENDED';

/** Balances, a page at a time. */
export type BalanceConnection = {
  __typename?: 'BalanceConnection';
  /** With their cursors. */
  edges: Array<BalanceEdge>;
  /** Those with most ties on their weaker side first. */
  nodes: Array<Balance>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** What was balanced. */
  group: BalanceGroup;
  /** The id of the place that offices had to work for. Null when any would do. */
  place: Maybe<Scalars['ID']['output']>;
  /** Whether derived reporting lines, accountability and parts in arrangements were counted. */
  includeDerivedLines: Scalars['Boolean']['output'];
  /** Which ties were counted, as it was asked. */
  counted: CountedTies;
  /** Whether the offices met in arrangements were counted, instead of the parts taken in them. */
  oneMode: Scalars['Boolean']['output'];
  /** Whether made-up records were looked at, too. */
  includeIllustrative: Scalars['Boolean']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. */
  friction: FrictionUsed;
};

/** One balance of a list. */
export type BalanceEdge = {
  __typename?: 'BalanceEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The balance. */
  node: Balance;
};

/**
 * Ties between agencies against ties within one: the two sides of the coordination dilemma. One membership in an
 * arrangement is one tie, parallel ties count each, and UNDER counts neither way.
 */
export type Balance = {
  __typename?: 'Balance';
  /** Whose it is: an office, an agency, a place or a level. */
  of: Node;
  /** E: how many ties run between agencies. */
  inter: Scalars['Int']['output'];
  /** I: how many ties run within one agency. */
  intra: Scalars['Int']['output'];
  /** E + I. */
  load: Scalars['Int']['output'];
  /** The E-I index (Krackhardt and Stern 1988), (E − I) / (E + I): −1 all within, 1 all between, 0 pulled both ways. Null without a tie. */
  index: Maybe<Scalars['Float']['output']>;
  /** E with each tie weighted by 1 over its friction. */
  interWeight: Scalars['Float']['output'];
  /** I with each tie weighted by 1 over its friction. */
  intraWeight: Scalars['Float']['output'];
  /** The weighted E and I together. */
  weightedLoad: Scalars['Float']['output'];
  /** The E-I index of the weighted ties. Null without a tie. */
  weightedIndex: Maybe<Scalars['Float']['output']>;
  /** Why there is no index, in a sentence. Null when there is one. */
  undefinedBecause: Maybe<Scalars['String']['output']>;
  /** How many offices' ties these are. */
  offices: Scalars['Int']['output'];
  /** Share of the counted ties that are derived, 0 to 1. Null without a tie. */
  derivedShare: Maybe<Scalars['Float']['output']>;
  /** How many derived reporting lines were left out. */
  derivedLinesLeftOut: Scalars['Int']['output'];
  /** How many derived ties of accountability were left out with them. */
  derivedAccountabilityLeftOut: Scalars['Int']['output'];
  /** How many derived parts in arrangements were left out with them. */
  derivedPartsLeftOut: Scalars['Int']['output'];
  /** Whether derived reporting lines, accountability and parts in arrangements were counted. */
  includeDerivedLines: Scalars['Boolean']['output'];
  /** Which ties were counted, as it was asked. */
  counted: CountedTies;
  /** Whether the offices met in arrangements were counted, instead of the parts taken in them. */
  oneMode: Scalars['Boolean']['output'];
  /** Whether made-up records were looked at, too. */
  includeIllustrative: Scalars['Boolean']['output'];
  /** The id of the place that offices had to work for. Null when any would do. */
  place: Maybe<Scalars['ID']['output']>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. */
  friction: FrictionUsed;
  /** E and I counted by the database; there an undated record is there on any day. */
  asCypher: CypherStatement;
};

/** Which ties a measure counts. What is null leaves nothing out. */
export type CountedTies = {
  __typename?: 'CountedTies';
  /** Kinds of tie. */
  kinds: Maybe<Array<TieKind>>;
  /** What the ties rest on. */
  bases: Maybe<Array<Basis>>;
  /** Kinds of arrangement in which a part is taken, by id. */
  arrangementKinds: Maybe<Array<Scalars['ID']['output']>>;
  /** The most offices that take part in an arrangement whose parts are counted. */
  maxParties: Maybe<Scalars['Int']['output']>;
};

/** What can be balanced. */
export type BalanceGroup =
  /** Each office. */
  | 'OFFICE'
  /** All offices of an agency together. */
  | 'AGENCY'
  /** All offices that work for a place together. */
  | 'PLACE'
  /** All offices at a level together. */
  | 'LEVEL';

/**
 * Agencies joined by the arrangements in which both take part: the two-mode data of agencies and arrangements, seen in one
 * mode.
 */
export type AgencyNetwork = {
  __typename?: 'AgencyNetwork';
  /** The agencies that share an arrangement, two by two: greatest weight first, then by id. */
  pairs: AgencyPairConnection;
  /** How many agencies there are (n), tied or not: those with an office at work in the place, at the lowest tier, and those that share an arrangement there. */
  agencies: Scalars['Int']['output'];
  /** How many of them share an arrangement with another. */
  tied: Scalars['Int']['output'];
  /** The others, by id: agencies at work in the place that share no arrangement. */
  isolates: Array<Agency>;
  /** Pairs over all pairs that there could be, n(n − 1)/2: 0 to 1. Null of fewer than two agencies. */
  density: Maybe<Scalars['Float']['output']>;
  /** The same among those that are tied, without the isolates: 0 to 1. Null where nobody is tied. */
  densityOfTied: Maybe<Scalars['Float']['output']>;
  /** How many arrangements join at least two agencies. */
  arrangements: Scalars['Int']['output'];
  /** The total weight by count: in how many arrangements the two of a pair take part, added up over all pairs. */
  sharedArrangements: Scalars['Int']['output'];
  /** The total of Newman's weights. */
  weight: Scalars['Float']['output'];
  /** Share of `sharedArrangements` that is derived: one of the two has derived parts only. 0 to 1; null without a pair. */
  derivedShare: Maybe<Scalars['Float']['output']>;
  /** The id of the place that arrangements had to work for. Null when any would do. */
  place: Maybe<Scalars['ID']['output']>;
  /** Which parts in arrangements were counted, as it was asked. */
  counted: CountedTies;
  /** Whether made-up records were looked at, too. */
  includeIllustrative: Scalars['Boolean']['output'];
  /** The date the answer is for; of a period, the day of it that is nearest to the reference date. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** All pairs with their two weights, in Cypher; there an undated record is there on any day. */
  asCypher: CypherStatement;
};


/**
 * Agencies joined by the arrangements in which both take part: the two-mode data of agencies and arrangements, seen in one
 * mode.
 */
export type AgencyNetworkPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Pairs of agencies, a page at a time. */
export type AgencyPairConnection = {
  __typename?: 'AgencyPairConnection';
  /** With their cursors. */
  edges: Array<AgencyPairEdge>;
  /** Greatest weight first, then by id. */
  nodes: Array<AgencyPair>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One pair of a list. */
export type AgencyPairEdge = {
  __typename?: 'AgencyPairEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: AgencyPair;
};

/** Two agencies that take part in the same arrangements. */
export type AgencyPair = {
  __typename?: 'AgencyPair';
  /** The two, by id. */
  agencies: Array<Agency>;
  /** The weight by count: in how many arrangements both take part. */
  sharedArrangements: Scalars['Int']['output'];
  /** Newman's weight: an arrangement of n offices that count joins each two of them with 1/(n − 1) (Newman 2001). */
  weight: Scalars['Float']['output'];
  /** Share of the shared arrangements that is derived: one of the two has derived parts only. 0 to 1. */
  derivedShare: Scalars['Float']['output'];
  /** The arrangements in which both take part, by id. */
  arrangements: Array<Arrangement>;
};


/** Two agencies that take part in the same arrangements. */
export type AgencyPairArrangementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Overlaps of agencies, a page at a time. */
export type OverlapConnection = {
  __typename?: 'OverlapConnection';
  /** With their cursors. */
  edges: Array<OverlapEdge>;
  /** Greatest overlap first; of equal ones those that share more, then by id. */
  nodes: Array<Overlap>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** What was compared. */
  on: OverlapOn;
  /** What it was ranked by. */
  measure: OverlapMeasure;
  /** How many agencies were compared, with or without data. */
  agencies: Scalars['Int']['output'];
  /** Those of them that have no such data: nothing can be said of their overlap. */
  withoutData: Array<Agency>;
  /** The year of the money. Null where none was compared. */
  year: Maybe<Scalars['Int']['output']>;
  /**
   * Agencies that report a budget on the goals in that year and no expense, with the budget: they are not compared. Empty
   * where no money on goals is compared.
   */
  budgetOnly: Array<GoalFigures>;
  /**
   * Agencies that put money of that year on no goal, with how much: it is left out, and their shares are of the rest. Empty
   * where no money on goals is compared.
   */
  onNoGoal: Array<GoalFigures>;
  /** Share of what was compared that rests on derived records alone, 0 to 1. Null when there is nothing. */
  derivedShare: Maybe<Scalars['Float']['output']>;
  /** Whether made-up records were looked at, too. */
  includeIllustrative: Scalars['Boolean']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What was compared, in Cypher: a row for each thing that an agency has. */
  asCypher: CypherStatement;
};

/** One overlap of a list. */
export type OverlapEdge = {
  __typename?: 'OverlapEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The overlap. */
  node: Overlap;
};

/** How alike two agencies are in what they have. */
export type Overlap = {
  __typename?: 'Overlap';
  /** The two, by id. */
  agencies: Array<Agency>;
  /** How many things both have. */
  sharedCount: Scalars['Int']['output'];
  /** How many things at least one of them has: what the shared ones are a part of. */
  allCount: Scalars['Int']['output'];
  /** Things that both have, by id. */
  shared: Array<Entity>;
  /** Shared ones over all, 0 to 1 (Jaccard 1901). */
  jaccard: Scalars['Float']['output'];
  /** Shared ones over those of whoever has fewer, 0 to 1 (Simpson 1943). */
  coefficient: Scalars['Float']['output'];
  /** Of shares of money: their products over the root of their squares, 0 to 1 (Pianka 1973). Null where there are no amounts above zero. */
  pianka: Maybe<Scalars['Float']['output']>;
  /** Of shares of money: 1 minus half the sum of differences, 0 to 1 (Schoener 1970). Null where there are no amounts above zero. */
  schoener: Maybe<Scalars['Float']['output']>;
};


/** How alike two agencies are in what they have. */
export type OverlapSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What agencies can overlap on. */
export type OverlapOn =
  /** The mandates that they hold. */
  | 'MANDATES'
  /** The countries and territories in which they are present: for which an office of the lowest tier works, or another one that is said to be there. That a regional office covers a country does not count. */
  | 'PLACES'
  /** Their expenses on the goals in one year, where above zero; never budgets, and nothing on no goal. */
  | 'SDG_SPEND'
  /** Their expenses by country in one year. A country counts for whoever reports there, paid back or not; shares are of what is above zero. */
  | 'COUNTRY_SPEND';

/** How overlap is measured. */
export type OverlapMeasure =
  /** Shared ones over all. */
  | 'JACCARD'
  /** Shared ones over those of whoever has fewer. */
  | 'COEFFICIENT'
  /** Products of shares of money. */
  | 'PIANKA'
  /** Differences of shares of money. */
  | 'SCHOENER';

/** An agency that another one is tied to. */
export type Partner = {
  __typename?: 'Partner';
  /** The other agency. */
  agency: Agency;
  /** In how many arrangements both take part. */
  sharedArrangements: Scalars['Int']['output'];
  /** Of these, an arrangement of n offices that count joins each two of them with 1/(n − 1): two in a bilateral programme are closer than two of thirty (Newman 2001). `crowdExponent` makes that more or less so. */
  weight: Scalars['Float']['output'];
  /** How many ties join an office of the one to an office of the other. */
  directTies: Scalars['Int']['output'];
  /** Share of these arrangements and ties that is derived, 0 to 1: of ties, those of that basis; of arrangements, those in which one of the two has derived parts only. */
  derivedShare: Scalars['Float']['output'];
  /** Which ties were counted, as it was asked. */
  counted: CountedTies;
  /** The exponent of the crowd. */
  crowdExponent: Scalars['Float']['output'];
  /** The id of the place that it had to be through. Null when any would do. */
  place: Maybe<Scalars['ID']['output']>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** The same numbers counted by the database; there an undated record is there on any day. */
  asCypher: CypherStatement;
};

/** What changed in a place between two dates. */
export type Changes = {
  __typename?: 'Changes';
  /** All of it in a sentence to pass on. */
  sentence: Scalars['String']['output'];
  /** Ties that held on the later date and not on the earlier, by id, as they are on the later. */
  born: TieConnection;
  /** Ties that held on the earlier date and not on the later, by id, as they were on the earlier. */
  ended: TieConnection;
  /** Ties that held on both dates, by id, as they are on the later. They may have been away between. */
  kept: TieConnection;
  /** Ties kept over all that were compared, 0 to 1 (Jaccard 1901). Null when none was. */
  jaccard: Maybe<Scalars['Float']['output']>;
  /** The same counts by kind of tie, one for each kind asked about. */
  byKind: Array<ChangeCounts>;
  /** How many ties were compared. */
  compared: Scalars['Int']['output'];
  /** The sources of these that speak of both dates, by id. */
  comparedSources: Array<Source>;
  /** How many ties of either date could not be compared: no source of theirs speaks of both. */
  leftOut: Scalars['Int']['output'];
  /** The sources on which these rest, by id. A tie may rest on several. */
  notComparable: Array<NotComparable>;
  /** Share of derived ties among those compared, 0 to 1. Null when none was. */
  derivedShare: Maybe<Scalars['Float']['output']>;
  /** The id of the place asked about. */
  place: Scalars['ID']['output'];
  /** The earlier date. */
  from: Scalars['Date']['output'];
  /** The later date. */
  to: Scalars['Date']['output'];
  /** Whether made-up records were looked at, too. */
  includeIllustrative: Scalars['Boolean']['output'];
  /** The later date. */
  asOf: Scalars['Date']['output'];
  /** The same in Cypher: a row for each tie of either date, compared or not. */
  asCypher: CypherStatement;
};


/** What changed in a place between two dates. */
export type ChangesBornArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What changed in a place between two dates. */
export type ChangesEndedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What changed in a place between two dates. */
export type ChangesKeptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How ties of one kind changed. */
export type ChangeCounts = {
  __typename?: 'ChangeCounts';
  /** The kind. */
  kind: TieKind;
  /** How many were born. */
  born: Scalars['Int']['output'];
  /** How many ended. */
  ended: Scalars['Int']['output'];
  /** How many were kept. */
  kept: Scalars['Int']['output'];
  /** Kept ones over all, 0 to 1. Null when there are none. */
  jaccard: Maybe<Scalars['Float']['output']>;
};

/** A source that does not speak of both dates. */
export type NotComparable = {
  __typename?: 'NotComparable';
  /** The source. */
  source: Source;
  /** How many of the ties that could not be compared rest on it. */
  ties: Scalars['Int']['output'];
  /** Why not, in a sentence. */
  sentence: Scalars['String']['output'];
};

/** What two agencies have to do with in common where a gap is looked for. */
export type GapsOn =
  /** Results of the plan of the place under which both stand: what a country team can act on. */
  | 'RESULTS'
  /** Mandates that both hold, of the whole agencies. */
  | 'MANDATES'
  /** Goals that both spend on, worldwide: it says little of one country. */
  | 'SPEND';

/** Gaps, a page at a time. */
export type GapConnection = {
  __typename?: 'GapConnection';
  /** What was looked for. */
  on: GapsOn;
  /** What was found, in a sentence to pass on. */
  sentence: Scalars['String']['output'];
  /**
   * Why nothing can be known of who works with whom there: no work plan of the place is in the data, or one with totals
   * alone. An empty list then says nothing. Null where something is known.
   */
  cannotKnow: Maybe<Scalars['String']['output']>;
  /** What to know before passing it on, such as that spending is worldwide, or that nobody's work there is joint on record. */
  notes: Array<Scalars['String']['output']>;
  /**
   * On RESULTS, the agencies in a gap of which no joint work with anybody is on record there: who only serves others, as a
   * provider of projects does, looks like that, and so does who reports alone. The data does not say which it is.
   */
  workingAlone: Array<Agency>;
  /** With their cursors. */
  edges: Array<GapEdge>;
  /** On RESULTS, pairs that both work jointly with others first, then most shared results; else greatest overlap first, of equal ones those whose best path is hardest, none at all before any. */
  nodes: Array<Gap>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** How many agencies are at work in the place at the lowest tier. */
  agencies: Scalars['Int']['output'];
  /** How many pairs of them overlap enough, gaps or not: on RESULTS, stand under one result. */
  pairs: Scalars['Int']['output'];
  /** Pairs that overlap enough and of which it is not known whether they are gaps: the search had spent its budget. Mostly empty. */
  undecided: Array<UndecidedPair>;
  /** Agencies at work there of which nothing can be said, without what was looked for: under no result there, with no mandate on the date, or no spending in `year`. */
  withoutData: Array<Agency>;
  /** Share of derived ties on the best paths of this page, 0 to 1; on RESULTS, among all parts in results and joint work there. Null when there is none. */
  derivedShare: Maybe<Scalars['Float']['output']>;
  /** The year of the spending that was compared. Null when there is none. */
  year: Maybe<Scalars['Int']['output']>;
  /** Agencies at work there that report a budget on the goals in that year and no expense, with the budget: they are not compared. */
  budgetOnly: Array<GoalFigures>;
  /** Agencies at work there that put money of that year on no goal, with how much: it is left out, and their shares are of the rest. */
  onNoGoal: Array<GoalFigures>;
  /** The id of the place asked about. */
  place: Scalars['ID']['output'];
  /** Whether made-up records were looked at, too. */
  includeIllustrative: Scalars['Boolean']['output'];
  /** How much had to overlap. */
  minOverlap: Scalars['Float']['output'];
  /** The friction up to which a path closes a gap. Null on RESULTS. */
  maxFriction: Maybe<Scalars['Float']['output']>;
  /** How many parties an arrangement on a path may have. Null on RESULTS. */
  maxParties: Maybe<Scalars['Int']['output']>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. Null on RESULTS, where no path is searched. */
  friction: Maybe<FrictionUsed>;
  /** The best paths of this page in Cypher, which gives the same parties and ties; on RESULTS all gaps, a row each. */
  asCypher: CypherStatement;
};

/** One gap of a list. */
export type GapEdge = {
  __typename?: 'GapEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The gap. */
  node: Gap;
};

/** A pair of agencies of which it is not known whether it is a gap. */
export type UndecidedPair = {
  __typename?: 'UndecidedPair';
  /** The two, by id. */
  agencies: Array<Agency>;
  /** The overlap of their mandates or of their spending, as it was looked for, 0 to 1. */
  overlap: Scalars['Float']['output'];
  /** No path of at most this friction joins them; one up to `maxFriction` may. */
  provenTo: Scalars['Float']['output'];
};

/** Two agencies that do like things in a place and that are not joined there. */
export type Gap = {
  __typename?: 'Gap';
  /** The gap in a sentence to pass on. */
  sentence: Scalars['String']['output'];
  /** Results there under which both stand, by id. Empty unless on RESULTS. */
  results: Array<Arrangement>;
  /** How many results there they share. 0 unless on RESULTS. */
  sharedResults: Scalars['Int']['output'];
  /** How many results there at least one of them stands under: what the shared ones are a part of. 0 unless on RESULTS. */
  allResults: Scalars['Int']['output'];
  /** Those of the two of which no joint work with anybody is on record there. Empty unless on RESULTS. */
  workingAlone: Array<Agency>;
  /** The two, by id. */
  agencies: Array<Agency>;
  /** Their offices at work there, by id; on RESULTS, those under the results that they share. */
  offices: Array<Party>;
  /** Shared results over all of the two, or one of the two overlaps below as it was looked for, 0 to 1. */
  overlap: Scalars['Float']['output'];
  /** Jaccard index of the mandates that they hold: shared ones over all. Null when one of them has none in the data. */
  mandates: Maybe<Scalars['Float']['output']>;
  /** How many mandates they share. */
  sharedMandates: Scalars['Int']['output'];
  /** How many mandates at least one of them holds: what the shared ones are a part of. */
  allMandates: Scalars['Int']['output'];
  /** Schoener's index of their shares of spending on the goals: 1 minus half the sum of differences. Null when one has none. */
  spending: Maybe<Scalars['Float']['output']>;
  /** The best path, whose friction is above the bound, through arrangements that are small enough. Null when there is none, and on RESULTS. */
  best: Maybe<Path>;
  /** Why there is no best path: no chain at all, or the search had spent its budget. Null when there is one, and on RESULTS. */
  noPath: Maybe<NoPath>;
};


/** Two agencies that do like things in a place and that are not joined there. */
export type GapResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The two ways of an office to another agency. */
export type AcrossOrUp = {
  __typename?: 'AcrossOrUp';
  /** At one level: every step runs between agencies, and every party stands in the first office's tier. */
  across: Way;
  /** First up inside the agency: one or more steps within it that end at a headquarters of its own, and on from there. */
  upAndOver: Way;
  /** Friction of *up and over* minus that of *across*: above 0, across is easier. Null when one of them is missing. */
  difference: Maybe<Scalars['Float']['output']>;
  /**
   * The same with the exponent of doubt at 0, as if every tie were certain. Null when one of them is missing.
   * @deprecated Doubt costs nothing unless you ask for it: `difference` is the same.
   */
  differenceIfCertain: Maybe<Scalars['Float']['output']>;
  /** The same with the exponent of doubt at 1: each step costs 1 over its confidence. Null when one of them is missing. */
  differenceIfDoubted: Maybe<Scalars['Float']['output']>;
  /**
   * Whether doubt alone decides which way is easier: the differences with doubt at 0 and at 1 disagree in sign. A doubtful
   * reporting line must not pass for a costly one. Null when one of the ways is missing.
   */
  uncertaintyDecides: Maybe<Scalars['Boolean']['output']>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. */
  friction: FrictionUsed;
  /** Both paths in Cypher; gives the same parties and ties. */
  asCypher: CypherStatement;
};

/** One way of an office to another agency, or why there is none. */
export type Way = {
  __typename?: 'Way';
  /** The path of least friction. Null when there is none; then `missing` says why. */
  path: Maybe<Path>;
  /**
   * Friction of the least path with the exponent of doubt at 0, which may be another one. Null when there is none.
   * @deprecated Doubt costs nothing unless you ask for it: `path { friction }` is the same.
   */
  frictionIfCertain: Maybe<Scalars['Float']['output']>;
  /** Friction of the least path with the exponent of doubt at 1, which may be another one. Null when there is none. */
  frictionIfDoubted: Maybe<Scalars['Float']['output']>;
  /** Why there is none. Null when there is one. */
  missing: Maybe<WayMissing>;
};

/** Why an office has no such way. */
export type WayMissing = {
  __typename?: 'WayMissing';
  /** The reason. */
  reason: WayMissingReason;
  /** The reason in a sentence, with what to try. */
  message: Scalars['String']['output'];
};

/** Why an office has no such way. */
export type WayMissingReason =
  /** The first office is not in the data. */
  | 'UNKNOWN_FROM'
  /** The second end is not in the data. */
  | 'UNKNOWN_TO'
  /** The first office is not there on that date. */
  | 'EMPTY_FROM'
  /** The second end has no office on that date. */
  | 'EMPTY_TO'
  /** Both ends are the same. */
  | 'SAME_END'
  /** The first office is a headquarters: there is nowhere up to go. */
  | 'STARTS_AT_TOP'
  /** Nothing of the second end stands in the first office's tier. */
  | 'DIFFERENT_TIERS'
  /** Both ends are of one agency. */
  | 'SAME_AGENCY'
  /** No chain of at most 12 ties makes this way on that date. */
  | 'NO_CHAIN'
  /** The search had spent its budget before it found one; there may be one. */
  | 'OUT_OF_BUDGET';

/** Arrangements of many agencies, a page of them. */
export type TogetherConnection = {
  __typename?: 'TogetherConnection';
  /** With their cursors. */
  edges: Array<TogetherEdge>;
  /** Least crowded first, then by id. */
  nodes: Array<Together>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** Above whom a joint step of these agencies would pass. Null where no place was asked about. */
  lines: Maybe<GroupLines>;
  /** What was found, in a sentence. */
  gist: Scalars['String']['output'];
  /** The ids of the agencies asked about, in their order. */
  agencies: Array<Scalars['ID']['output']>;
  /** Whether all of them had to take part, exactly they, or any. */
  mode: TogetherMode;
  /** The id of the place that arrangements had to work for. Null when any would do. */
  place: Maybe<Scalars['ID']['output']>;
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** All of these arrangements in Cypher, with who takes part. */
  asCypher: CypherStatement;
};

/** An arrangement in a list of those of many agencies. */
export type TogetherEdge = {
  __typename?: 'TogetherEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The arrangement, with who takes part. */
  node: Together;
};

/** Which agencies take part. */
export type TogetherMode =
  /** All that are named, and perhaps others. */
  | 'ALL'
  /** All that are named and nobody else: nobody on record, nor by the size that the arrangement declares. */
  | 'EXACTLY'
  /** One of those named at least. */
  | 'ANY';

/** An arrangement in which agencies that were asked about take part. What it needs and spends, and since when it is there, the arrangement itself says. */
export type Together = {
  __typename?: 'Together';
  /** The arrangement. */
  arrangement: Arrangement;
  /** The parts that the agencies asked about take in it, by id: of which office, in which role, with which money, in which years. */
  parts: Array<Tie>;
  /** How many offices take part, on record or as it declares, whichever are more. */
  crowd: Scalars['Int']['output'];
  /** How many agencies take part on record, those asked about included. */
  agencyCount: Scalars['Int']['output'];
  /** Whether it is work that agencies do together, by its kind; otherwise they meet there, or stand under one heading. */
  isJointWork: Scalars['Boolean']['output'];
  /** Share of `parts` that are derived: nobody saw these. 0 to 1. */
  derivedShare: Scalars['Float']['output'];
  /** The same in a sentence. */
  sentence: Scalars['String']['output'];
};

/** The lines above a group of agencies in a place, which a joint step would have to pass. */
export type GroupLines = {
  __typename?: 'GroupLines';
  /** Each agency's offices there, at the lowest tier, with whom each reports to; an agency without an office there once, without. By agency, then by office. */
  lines: Array<AgencyLine>;
  /** The bodies in which the superiors of two of the agencies or more sit: those with most agencies first, then by id. */
  sharedBodies: Array<SharedBody>;
  /** The same in a sentence. */
  sentence: Scalars['String']['output'];
  /** These lines in Cypher. */
  asCypher: CypherStatement;
};

/** An agency in a place, and whom its office there reports to. */
export type AgencyLine = {
  __typename?: 'AgencyLine';
  /** The agency. */
  agency: Agency;
  /** Its office at work there. Null when none is. */
  office: Maybe<Office>;
  /** Whom that office reports to. Null when nobody is on record. */
  superior: Maybe<Office>;
  /** The reporting line. Null when none is on record. Most are derived: it says so. */
  line: Maybe<Tie>;
};

/** A body in which superiors of several of the agencies sit. */
export type SharedBody = {
  __typename?: 'SharedBody';
  /** The body. */
  arrangement: Arrangement;
  /** The agencies whose superiors sit in it, by id. */
  agencies: Array<Agency>;
};

/** Two agencies over all countries where both are at work, or on record together. */
export type Pair = {
  __typename?: 'Pair';
  /** The two, by id. */
  agencies: Array<Agency>;
  /** A country each: those where they work together first, most works first; then one result, then neither, then blanks; equal ones by id. */
  places: PairPlaceConnection;
  /** In how many countries both are at work on the date, on record. */
  bothAtWork: Scalars['Int']['output'];
  /** In how many they work together on the date. */
  together: Scalars['Int']['output'];
  /** In how many they did or will on other days alone. */
  togetherOnOtherDays: Scalars['Int']['output'];
  /** In how many both stand under one result and have no joint work on record, of any day. */
  sameResult: Scalars['Int']['output'];
  /** In how many the data has joint work of others, and of these two neither joint work nor one result. */
  apart: Scalars['Int']['output'];
  /** In how many the data does not say, by the kind of blank. */
  unknown: Array<PairBlank>;
  /** All of this in a sentence. */
  gist: Scalars['String']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** The joint works and results of the two in Cypher, by country. */
  asCypher: CypherStatement;
};


/** Two agencies over all countries where both are at work, or on record together. */
export type PairPlacesArgs = {
  state?: InputMaybe<PairState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many countries have one kind of blank. */
export type PairBlank = {
  __typename?: 'PairBlank';
  /** Which kind. */
  state: CoverageState;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Countries of a pair, a page of them. */
export type PairPlaceConnection = {
  __typename?: 'PairPlaceConnection';
  /** With their cursors. */
  edges: Array<PairPlaceEdge>;
  /** In the order that `places` says. */
  nodes: Array<PairPlace>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A country in a list of a pair's. */
export type PairPlaceEdge = {
  __typename?: 'PairPlaceEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The country, with what is on record. */
  node: PairPlace;
};

/** What is on record of two agencies in a country. */
export type PairPlace = {
  __typename?: 'PairPlace';
  /** The country. */
  place: Place;
  /** What it comes to. */
  state: PairState;
  /** What the data knows of joint work there: where `state` is UNKNOWN, which blank it is. */
  coverage: PlaceCoverage;
  /** Whether both have an office at work there on the date, at the lowest tier, or one that is said to be there. */
  bothAtWork: Scalars['Boolean']['output'];
  /** The joint works of the two that hold on the date, by id, at most 100. */
  works: Array<Arrangement>;
  /** How many joint works of the two hold on the date, by kind. */
  kinds: Array<PairKind>;
  /** How many joint works of the two there are on other days alone. */
  worksOnOtherDays: Scalars['Int']['output'];
  /** The results under which both stand on the date, by id, at most 100. */
  results: Array<Arrangement>;
  /** Share of the works, or where there are none of the results, in which one of the two is by derived parts alone. 0 to 1; null where there are neither. */
  derivedShare: Maybe<Scalars['Float']['output']>;
  /** The same in a sentence. */
  sentence: Scalars['String']['output'];
};

/** How many joint works are of one kind. */
export type PairKind = {
  __typename?: 'PairKind';
  /** The kind. */
  kind: ArrangementKind;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** What is on record of two agencies in a country. */
export type PairState =
  /** Joint work of the two holds on the date. */
  | 'TOGETHER'
  /** Joint work of the two is on record on other days alone. */
  | 'TOGETHER_ON_OTHER_DAYS'
  /** Both stand under one result on the date, and no joint work of the two is on record. */
  | 'SAME_RESULT'
  /** The data has joint work of others there, and of these two neither joint work nor one result. */
  | 'APART'
  /** The data does not say: `coverage` tells the kind of blank. */
  | 'UNKNOWN';

/** Agencies by agencies in a place. */
export type Matrix = {
  __typename?: 'Matrix';
  /** An agency each, by id, all that were asked about. */
  rows: Array<MatrixRow>;
  /** Those without a number beside any other, by id. */
  isolates: Array<Agency>;
  /** How many pairs have a number. */
  known: Scalars['Int']['output'];
  /** How many pairs there are. */
  pairs: Scalars['Int']['output'];
  /** What the numbers are. */
  measure: MatrixMeasure;
  /** The id of the place asked about. */
  place: Scalars['ID']['output'];
  /** What stands out, in a sentence. */
  gist: Scalars['String']['output'];
  /** The date the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Names the state of the data: equal versions, equal answers. */
  dataVersion: Scalars['String']['output'];
  /** What friction was made of. Null where the measure is not of frictions. */
  friction: Maybe<FrictionUsed>;
  /** What the numbers come from, in Cypher: the paths, the arrangements counted, or what was compared. */
  asCypher: CypherStatement;
};

/** What the numbers of a matrix are. */
export type MatrixMeasure =
  /**
   * The friction of the first route between the offices of the two there, with nobody abroad: nobody of the lowest tier who
   * works for other places alone. From 0.001 on, less is easier. Offices of other agencies may be passed.
   */
  | 'FRICTION'
  /** In how many joint works there, of whichever kind, both take part. */
  | 'JOINT'
  /** Under how many results there both stand. */
  | 'SAME_RESULT'
  /** How alike the two are wherever they work, 0 to 1: the greater of the overlap of mandates (Jaccard) and of money on goals (Schoener). */
  | 'OVERLAP'
  /**
   * The friction of the least way across, at one level and between agencies, minus that of the least way up and over, from
   * whichever of the two it is less; nobody abroad on either. Below 0 across is easier.
   */
  | 'ACROSS_MINUS_UP';

/** An agency's row. */
export type MatrixRow = {
  __typename?: 'MatrixRow';
  /** The agency. */
  agency: Agency;
  /** Whether it has an office at work there, at the lowest tier. */
  isThere: Scalars['Boolean']['output'];
  /** Its cells, one for each of the other agencies, by id. */
  cells: Array<MatrixCell>;
};

/** What there is between two agencies. */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** The id of the other agency. */
  with: Scalars['ID']['output'];
  /** The number. Null where there is none, and `blank` says why. */
  value: Maybe<Scalars['Float']['output']>;
  /** Why there is no number. Null where there is one. */
  blank: Maybe<MatrixBlank>;
  /** What is behind it, as ids: the route's parties in order, from the agency whose id comes first; the arrangements, by id; the mandates or goals that both have, by id. Empty for ACROSS_MINUS_UP, which has two `paths`. At most 100. */
  behind: Array<Scalars['ID']['output']>;
  /** The ids of the paths, to ask for with `path` on the same date and settings: FRICTION's one; of ACROSS_MINUS_UP the one across and the one up and over. */
  paths: Array<Scalars['ID']['output']>;
  /** Share of what is behind it that is derived, which nobody saw: of a path's ties, of arrangements in which one of the two is by derived parts alone, of what both have. 0 to 1; null where there is none. */
  derivedShare: Maybe<Scalars['Float']['output']>;
};

/** Why a cell has no number. */
export type MatrixBlank =
  /** One of the two has no office at work there, at the lowest tier. */
  | 'NOT_THERE'
  /** No route within the constraints joins them with nobody abroad. */
  | 'NO_ROUTE'
  /** There is no way across, and there is one up and over. */
  | 'NO_WAY_ACROSS'
  /** There is no way up and over from either, and there is one across. */
  | 'NO_WAY_UP'
  /** The search stopped at its budget before it could say. */
  | 'BUDGET'
  /** Nothing is on record of these two, and there is of others. */
  | 'NONE_ON_RECORD'
  /** Of one of the two the data has neither what the other could share nor money on goals. */
  | 'NO_DATA'
  /** Nothing of any plan or joint work there is in the data. */
  | 'NO_FILE'
  /** The plan there has money and results, and nobody who works on them. */
  | 'TOTALS_ONLY'
  /** The plan there has activities, each of one agency, or results with agencies under them and no activities; nothing is joint. */
  | 'NONE_JOINT';

/**
 * Who is at work in a place on a date. An agency may be listed because it was seen there years ago and no source says that it
 * left: see `observedUntil`.
 */
export type AtWork = {
  __typename?: 'AtWork';
  /** The place. */
  place: Place;
  /** Agencies with an office at work there at the lowest tier: most joint works first, then most results, then by id. Those that coordinate the others come last. */
  rows: Array<AgencyAtWork>;
  /** Why the data cannot say who works jointly there. Null where it can. */
  blank: Maybe<PlanBlank>;
  /** What each agency spent there in the latest year up to the date of which anything is known, those that are not at work there too, by id. */
  spending: Array<Spending>;
  /** On what the place's own ties rest, most first. */
  bases: Array<BasisCount>;
  /** Offices that work for the place and took over from others up to the date, the latest first. A succession is no break. */
  successions: Array<OfficeSuccession>;
  /** The date asked about. */
  asOf: Scalars['Date']['output'];
  /** The version of the data that answered. */
  dataVersion: Scalars['String']['output'];
  /** The statement for the same joint works, results and money of each agency. */
  asCypher: CypherStatement;
};

/** An agency at work in a place; or an office of it to which the others there are accountable, in a row of its own. */
export type AgencyAtWork = {
  __typename?: 'AgencyAtWork';
  /** The agency. */
  agency: Agency;
  /** Its offices at work there, by id, at most 20. */
  offices: Array<Office>;
  /** How many there are. */
  officeCount: Scalars['Int']['output'];
  /** In how many places: 1 for a country, more where regions or the world are asked about. */
  places: Scalars['Int']['output'];
  /** As it is present there at its most. Never derived from spend. */
  presence: Presence;
  /** The last day on which a source saw it there, where no source says that it stays. Null where one does. */
  observedUntil: Maybe<Scalars['Date']['output']>;
  /** Whether others there are accountable to it, as to the Resident Coordinator's Office. */
  coordinates: Scalars['Boolean']['output'];
  /** The line up of the first of its offices. Null where none is on record. */
  line: Maybe<Tie>;
  /** Whom that office reports to. */
  superior: Maybe<Office>;
  /** Why it has no `jointWork`. Null where it has. */
  blank: Maybe<PlanBlank>;
  /** In how many joint works of several agencies it takes part there on the date; counted, so 0 means that there is none on record. */
  jointWork: Maybe<Scalars['Int']['output']>;
  /** Under how many results of the plan there it stands on the date. */
  results: Maybe<Scalars['Int']['output']>;
  /** Money needed for all that it plans there, by currency. Empty where no amount is stated. */
  planned: Array<Money>;
  /** The part of it in joint works, by currency. Null where the data cannot say what is joint. */
  jointly: Maybe<Array<Money>>;
  /** What it spent there in the latest year of which anybody's spending there is known. Null where it is not in that year's file. */
  spending: Maybe<Spending>;
};

/** That an office took over from another one. */
export type OfficeSuccession = {
  __typename?: 'OfficeSuccession';
  /** The one that took over. */
  office: Office;
  /** The one before it. */
  former: Office;
  /** The day on which it did. Null when unknown. */
  on: Maybe<Scalars['Date']['output']>;
  /** What that rests on. */
  evidence: Array<Evidence>;
};

/** Why the data cannot say what an agency does jointly in a place. */
export type PlanBlank =
  /** Nothing of any plan or joint work there is in the data. */
  | 'NO_FILE'
  /** The plan there has money and results, and nobody who works on them. */
  | 'TOTALS_ONLY'
  /** The plan there says who stands under its results and has no activities. */
  | 'NO_ACTIVITIES'
  /** What is in the data of a plan there is of other days. */
  | 'OTHER_DAYS'
  /** The plan there names others on the date, and not this agency. */
  | 'NOT_IN_PLAN'
  /** It coordinates the others there, and plans nothing of its own. */
  | 'COORDINATES';

/** What the data is, what it covers and what it does not. */
export type Dataset = {
  __typename?: 'Dataset';
  /** 12 hex digits that change when any party, tie or assertion does. */
  dataVersion: Scalars['String']['output'];
  /** The date meant when none is given: the last day that all sources of the seeds speak of. */
  referenceDate: Scalars['Date']['output'];
  /**
   * The first day that the data covers: the earliest that a source speaks of, or the reference date. What walks refuses a date
   * outside. Null where no source says of which days it speaks; then no date is refused.
   */
  coversFrom: Maybe<Scalars['Date']['output']>;
  /** The last such day, which is in it. Null under the same condition. */
  coversUntil: Maybe<Scalars['Date']['output']>;
  /** How many nodes of each label, and how many of these are made up. */
  labels: Array<RecordCount>;
  /** How many relationships of each type, and how many of these are made up. */
  types: Array<RecordCount>;
  /** How many ties rest on each basis; the made-up ones are those of `ILLUSTRATIVE`. */
  bases: Array<BasisCount>;
  /** What the data does not cover, a sentence each. */
  notCovered: Array<Scalars['String']['output']>;
  /** Every source, by id. */
  sources: Array<Source>;
  /** Every import, newest first. */
  importRuns: Array<ImportRun>;
  /** The rules of the model and whether each holds. Those about what was laid out for walking come first, those that refuse no load last. */
  checks: Array<Check>;
  /** What was laid out for walking: what paths are searched in. */
  projection: ProjectionState;
  /** The licence of the data that ships. */
  licence: Scalars['String']['output'];
};

/** The graph as it is laid out in the server's memory. */
export type ProjectionState = {
  __typename?: 'ProjectionState';
  /** How many offices and arrangements it has. */
  parties: Scalars['Int']['output'];
  /** How many ties it has. */
  ties: Scalars['Int']['output'];
  /** How many records could not be laid out; `checks` says which rules they break. */
  leftOut: Scalars['Int']['output'];
  /** When it was laid out. */
  loadedAt: Scalars['DateTime']['output'];
  /** Bytes of its arrays, without names. */
  bytes: Scalars['Float']['output'];
  /** Bytes of the ids of parties and ties. */
  nameBytes: Scalars['Float']['output'];
  /** What keeps the graph's present state from being laid out, so that an earlier one answers. Null when nothing does. */
  trouble: Maybe<Scalars['String']['output']>;
};

/** How many records there are of one sort. */
export type RecordCount = {
  __typename?: 'RecordCount';
  /** Their label or type. */
  name: Scalars['String']['output'];
  /** How many, with those that are made up. */
  count: Scalars['Int']['output'];
  /** How many of them are made up for demonstration: of basis ILLUSTRATIVE. What has no basis of its own is never counted here. */
  illustrative: Scalars['Int']['output'];
};

/** How many of something. */
export type Count = {
  __typename?: 'Count';
  /** Of what. */
  name: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many ties rest on one basis. */
export type BasisCount = {
  __typename?: 'BasisCount';
  /** The basis. */
  basis: Basis;
  /** How many ties. */
  count: Scalars['Int']['output'];
};

/** One run of the seed loader or an importer. */
export type ImportRun = Node & {
  __typename?: 'ImportRun';
  /** Readable and stable. */
  id: Scalars['ID']['output'];
  /** What ran. */
  importer: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When it ended. Null while it runs, or when it was cut off. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The names of the files it read. */
  files: Array<Scalars['String']['output']>;
  /** The digest of each of these files, in the same order. */
  sha256: Array<Scalars['String']['output']>;
  /** Whose records it brought: an owner's rows are replaced when that owner is imported again. */
  owners: Array<Scalars['String']['output']>;
  /** What it read and changed, by name: rows `read`, `accepted` and `rejected`, then what was created, deleted or set. */
  counts: Array<Count>;
};

/** One rule of the model. */
export type Check = {
  __typename?: 'Check';
  /** For example `reporting-cycle`. */
  name: Scalars['String']['output'];
  /** The rule in a sentence. */
  rule: Scalars['String']['output'];
  /** Whether a load that breaks it is refused. What breaks another comes in, and is told here. */
  refuses: Scalars['Boolean']['output'];
  /** Whether no record breaks it. */
  holds: Scalars['Boolean']['output'];
  /** How many records break it. */
  broken: Scalars['Int']['output'];
  /** Up to five of them, by id. */
  examples: Array<Scalars['String']['output']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Of the first item here. Null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Of the last item here. Null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Entities, a page at a time. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** With their cursors. */
  edges: Array<EntityEdge>;
  /** Without their cursors. */
  nodes: Array<Entity>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all; of a search, at most 1000 are counted. */
  totalCount: Scalars['Int']['output'];
  /** How many of each kind there are among those that were counted, to offer as the next filter. */
  kinds: Array<EntityKindCount>;
};

/** How many entities of one kind. */
export type EntityKindCount = {
  __typename?: 'EntityKindCount';
  /** The kind, as `kinds` takes it. */
  kind: EntityKind;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** One entity of a list. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** The name, acronym, alias, code or city of its own that is nearest to the text. */
  matched: Scalars['String']['output'];
};

/** Agencies, a page at a time. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** With their cursors. */
  edges: Array<AgencyEdge>;
  /** Without their cursors. */
  nodes: Array<Agency>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One agency of a list. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The agency. */
  node: Agency;
};

/**
 * Days from one to another, both of them included. A tie held in a period if it and both its ends did on one of the days. What
 * else is asked of it, such as where an end works or who takes part, needs one of the days too, not the same one.
 */
export type Period = {
  /** The first day, for example `2007-01-01`. Null or absent: whenever. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, for example `2010-12-31`. Null or absent: whenever. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Offices, a page at a time. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** With their cursors. */
  edges: Array<OfficeEdge>;
  /** Without their cursors. */
  nodes: Array<Office>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for; of a period, the day of it that is nearest to the reference date. */
  asOf: Scalars['Date']['output'];
};

/** One office of a list. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The office. */
  node: Office;
};

/**
 * Whose ties of a place are meant. A regional office works for many countries, and every country's line to it ends in an
 * office that works for each of them.
 */
export type TiesOfPlace =
  /** The place's own: an end at the lowest tier works for it, or both ends work for it. */
  | 'OWN'
  /** Others' ties with whoever works for it from above: the lines of other countries to the same regional offices, and those of these offices to their headquarters. */
  | 'OTHERS'
  /** Both. */
  | 'ALL';

/** Ties, a page at a time. */
export type TieConnection = {
  __typename?: 'TieConnection';
  /** With their cursors. */
  edges: Array<TieEdge>;
  /** Without their cursors. */
  nodes: Array<Tie>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
  /** The date the answer is for; of a period, the day of it that is nearest to the reference date. */
  asOf: Scalars['Date']['output'];
};

/** One tie of a list. */
export type TieEdge = {
  __typename?: 'TieEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The tie. */
  node: Tie;
};

/** The relationships that coordinate. */
export type TieKind =
  /** Line reporting inside one agency. */
  | 'REPORTS_TO'
  /** Accountability that is not the line. */
  | 'ACCOUNTABLE_TO'
  /** A bilateral coordination tie; its recorded direction has no meaning. */
  | 'COORDINATES_WITH'
  /** An office takes part in an arrangement. */
  | 'TAKES_PART_IN'
  /** An arrangement is governed or guided by another. */
  | 'UNDER';

/** Which side of the coordination dilemma a tie is on. */
export type Dimension =
  /** Within the agency. */
  | 'INTRA_AGENCY'
  /** Between agencies. */
  | 'INTER_AGENCY'
  /** Counts neither way: arrangements under arrangements. */
  | 'NONE';

/** How something asserted is known. */
export type Basis =
  /** A cited document, with its place in it. */
  | 'DOCUMENTED'
  /** A row of a named version of a file. */
  | 'DATASET'
  /** An interview, by pseudonymous code. */
  | 'INTERVIEW'
  /** Common public knowledge, not checked against a document here. */
  | 'REFERENCE'
  /** Computed by a named rule from other records. */
  | 'DERIVED'
  /** Made up for demonstration; left out unless asked for. */
  | 'ILLUSTRATIVE';

/** How an office is present in a place. */
export type Presence =
  /** It has people there. */
  | 'RESIDENT'
  /** It works for the place from elsewhere. */
  | 'NON_RESIDENT'
  /** It is there through a project. */
  | 'PROJECT'
  /** Not known. */
  | 'UNKNOWN';

/** What sort of source it is. */
export type SourceKind =
  /** A file of data. */
  | 'DATASET'
  /** A document. */
  | 'DOCUMENT'
  /** An interview. */
  | 'INTERVIEW'
  /** Common public knowledge. */
  | 'REFERENCE';

/** Which way a factor alters the perceived effect of coordinating practices. */
export type FactorDirection =
  /** It amplifies it. */
  | 'AMPLIFIES'
  /** It reduces it. */
  | 'REDUCES';
