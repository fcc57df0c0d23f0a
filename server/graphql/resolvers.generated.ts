// Made from schema.graphql by generate.ts: change that, then run npm run generate.
import type * as Types from '../contract/types.generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyRow, RelativeRow } from '../records/agencies.ts';
import type { DeclaredSize, Reporting, PartyRow } from '../records/parties.ts';
import type { CodingRow } from '../records/codings.ts';
import type { CoverageRow, PlaceCoverage } from '../records/coverage.ts';
import type { Projection } from '../engine/graph/projection.ts';
import type { ImportRunRow } from '../records/dataset.ts';
import type { EvidenceRow, SourceRow } from '../records/evidence.ts';
import type { EntityRow } from '../records/entities.ts';
import type { FactorHoldingRow } from '../records/factors.ts';
import type { GoalFigures } from '../engine/measures/goal-figures.ts';
import type { KindRow } from '../records/kinds.ts';
import type { LevelRow } from '../records/levels.ts';
import type { AssertionRow } from '../records/assertions.ts';
import type { AtWorkAnswer, AgencyAtWork, SuccessionRow } from '../records/at-work.ts';
import type { BalancePage, BalanceNode } from '../engine/measures/balance-groups.ts';
import type { Counted } from '../engine/measures/counted-ties.ts';
import type { BreakPage, BreakNode } from '../engine/measures/breaks.ts';
import type { FoundChanges, CountsOfKind, SourceOfOne } from '../engine/measures/changes.ts';
import type { DegreeAnswer } from '../engine/measures/degree.ts';
import type { FactorBalanceNode } from '../engine/measures/factor-balance.ts';
import type { GapPage, GapNode, Undecided } from '../engine/measures/gaps.ts';
import type { MatrixAnswer, MatrixRowNode, MatrixCellNode } from '../engine/measures/matrix.ts';
import type { NeighbourhoodAnswer, ReachedParty } from '../engine/measures/neighbourhood.ts';
import type { NetworkAnswer, PairNode } from '../engine/measures/network.ts';
import type { OverlapPage, OverlapFound } from '../engine/measures/overlapping.ts';
import type { PairFound, PairPlaceRow } from '../records/pair.ts';
import type { PartnerNode } from '../engine/measures/partners.ts';
import type { PlanOfPlaceFound, BodiesFound, PlanFound, Years } from '../engine/measures/plans.ts';
import type { ContextAnswer } from '../engine/measures/question-context.ts';
import type { AnsweredFold } from '../engine/measures/folds.ts';
import type { TogetherPage, TogetherRow, GroupLinesFound, LineRow, SharedBodyRow } from '../records/together.ts';
import type { AnyEntity, AnyNode } from '../records/nodes.ts';
import type { BothWays, WayFound, WayIsMissing } from '../engine/paths/across.ts';
import type { Cited, Broken } from '../engine/paths/cited.ts';
import type { AnsweredPath, AnsweredStep } from '../engine/paths/path.ts';
import type { PathAnswer, NoPathAnswer } from '../engine/paths/answer.ts';
import type { WhyNoEnd } from '../engine/paths/ends.ts';
import type { Relaxation, RelaxedTogether, OtherDay } from '../engine/paths/relax.ts';
import type { ReceiptPage, TotalRow } from '../records/receipts.ts';
import type { RestingRow, RestingCountRow } from '../records/resting.ts';
import type { RouteAnswer, RoutesAnswer, TipsAnswer, TipAnswer, WaysAnswer, WayAnswer } from '../engine/routes/routes-answer.ts';
import type { Passage, Alternative, Crossing } from '../engine/routes/passages.ts';
import type { Offer } from '../engine/routes/offers.ts';
import type { NoWayAtLevel } from '../engine/routes/ways.ts';
import type { TieRow } from '../records/ties.ts';
import type { Context } from './request.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  Node: ResolverTypeWrapper<AnyNode>;
  EntityKind: Types.EntityKind;
  Entity: ResolverTypeWrapper<AnyEntity>;
  Party: ResolverTypeWrapper<PartyRow>;
  Office: ResolverTypeWrapper<PartyRow>;
  Arrangement: ResolverTypeWrapper<PartyRow>;
  DeclaredSize: ResolverTypeWrapper<DeclaredSize>;
  PlanOfPlace: ResolverTypeWrapper<PlanOfPlaceFound>;
  Bodies: ResolverTypeWrapper<BodiesFound>;
  Plan: ResolverTypeWrapper<PlanFound>;
  PlanYears: ResolverTypeWrapper<Years>;
  Reporting: ResolverTypeWrapper<Reporting>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  Level: ResolverTypeWrapper<LevelRow>;
  AgencyKind: ResolverTypeWrapper<KindRow>;
  ArrangementKind: ResolverTypeWrapper<KindRow>;
  PlaceCoverage: ResolverTypeWrapper<PlaceCoverage>;
  CoverageState: Types.CoverageState;
  PlaceKind: ResolverTypeWrapper<KindRow>;
  Role: ResolverTypeWrapper<KindRow>;
  MandateScheme: ResolverTypeWrapper<KindRow>;
  Place: ResolverTypeWrapper<EntityRow>;
  Mandate: ResolverTypeWrapper<EntityRow>;
  Factor: ResolverTypeWrapper<EntityRow>;
  FactorBalance: ResolverTypeWrapper<FactorBalanceNode>;
  BalanceSummary: ResolverTypeWrapper<Types.BalanceSummary>;
  PracticeSet: ResolverTypeWrapper<EntityRow>;
  Practice: ResolverTypeWrapper<EntityRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  RestingKind: Types.RestingKind;
  RestingCount: ResolverTypeWrapper<RestingCountRow>;
  Resting: ResolverTypeWrapper<RestingRow>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  Tie: ResolverTypeWrapper<TieRow>;
  Holding: ResolverTypeWrapper<AssertionRow>;
  Money: ResolverTypeWrapper<Types.Money>;
  Contribution: ResolverTypeWrapper<AssertionRow>;
  GoalFigures: ResolverTypeWrapper<GoalFigures>;
  Spending: ResolverTypeWrapper<AssertionRow>;
  Receipt: ResolverTypeWrapper<AssertionRow>;
  ReceiptTotal: ResolverTypeWrapper<TotalRow>;
  Addressing: ResolverTypeWrapper<AssertionRow>;
  FactorHolding: ResolverTypeWrapper<FactorHoldingRow>;
  Coding: ResolverTypeWrapper<CodingRow>;
  AgencyRelative: ResolverTypeWrapper<RelativeRow>;
  AgencyRelation: Types.AgencyRelation;
  Figure: Types.Figure;
  Through: Types.Through;
  Stance: Types.Stance;
  Effect: Types.Effect;
  Side: Types.Side;
  Access: Types.Access;
  PlaceConnection: ResolverTypeWrapper<Omit<Types.PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<Types.PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  MandateConnection: ResolverTypeWrapper<Omit<Types.MandateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MandateEdge']>, nodes: Array<ResolversTypes['Mandate']> }>;
  MandateEdge: ResolverTypeWrapper<Omit<Types.MandateEdge, 'node'> & { node: ResolversTypes['Mandate'] }>;
  ArrangementConnection: ResolverTypeWrapper<Omit<Types.ArrangementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArrangementEdge']>, nodes: Array<ResolversTypes['Arrangement']> }>;
  ArrangementEdge: ResolverTypeWrapper<Omit<Types.ArrangementEdge, 'node'> & { node: ResolversTypes['Arrangement'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<Types.SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<Types.SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  RestingConnection: ResolverTypeWrapper<Omit<Types.RestingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RestingEdge']>, nodes: Array<ResolversTypes['Resting']> }>;
  RestingEdge: ResolverTypeWrapper<Omit<Types.RestingEdge, 'node'> & { node: ResolversTypes['Resting'] }>;
  CodingConnection: ResolverTypeWrapper<Omit<Types.CodingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CodingEdge']>, nodes: Array<ResolversTypes['Coding']> }>;
  CodingEdge: ResolverTypeWrapper<Omit<Types.CodingEdge, 'node'> & { node: ResolversTypes['Coding'] }>;
  HoldingConnection: ResolverTypeWrapper<Omit<Types.HoldingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HoldingEdge']>, nodes: Array<ResolversTypes['Holding']> }>;
  HoldingEdge: ResolverTypeWrapper<Omit<Types.HoldingEdge, 'node'> & { node: ResolversTypes['Holding'] }>;
  ContributionConnection: ResolverTypeWrapper<Omit<Types.ContributionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContributionEdge']>, nodes: Array<ResolversTypes['Contribution']> }>;
  ContributionEdge: ResolverTypeWrapper<Omit<Types.ContributionEdge, 'node'> & { node: ResolversTypes['Contribution'] }>;
  SpendingConnection: ResolverTypeWrapper<Omit<Types.SpendingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SpendingEdge']>, nodes: Array<ResolversTypes['Spending']> }>;
  SpendingEdge: ResolverTypeWrapper<Omit<Types.SpendingEdge, 'node'> & { node: ResolversTypes['Spending'] }>;
  ReceiptConnection: ResolverTypeWrapper<ReceiptPage>;
  ReceiptEdge: ResolverTypeWrapper<Omit<Types.ReceiptEdge, 'node'> & { node: ResolversTypes['Receipt'] }>;
  AddressingConnection: ResolverTypeWrapper<Omit<Types.AddressingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AddressingEdge']>, nodes: Array<ResolversTypes['Addressing']> }>;
  AddressingEdge: ResolverTypeWrapper<Omit<Types.AddressingEdge, 'node'> & { node: ResolversTypes['Addressing'] }>;
  FactorHoldingConnection: ResolverTypeWrapper<Omit<Types.FactorHoldingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FactorHoldingEdge']>, nodes: Array<ResolversTypes['FactorHolding']> }>;
  FactorHoldingEdge: ResolverTypeWrapper<Omit<Types.FactorHoldingEdge, 'node'> & { node: ResolversTypes['FactorHolding'] }>;
  PathConnection: ResolverTypeWrapper<PathAnswer>;
  PathEdge: ResolverTypeWrapper<Omit<Types.PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  TruncatedBy: Types.TruncatedBy;
  PathFacets: ResolverTypeWrapper<Types.PathFacets>;
  Facet: ResolverTypeWrapper<Types.Facet>;
  CypherStatement: ResolverTypeWrapper<Types.CypherStatement>;
  NoPath: ResolverTypeWrapper<NoPathAnswer>;
  Relaxation: ResolverTypeWrapper<Relaxation>;
  RelaxedTogether: ResolverTypeWrapper<RelaxedTogether>;
  OtherDay: ResolverTypeWrapper<OtherDay>;
  CitedPath: ResolverTypeWrapper<Cited>;
  BrokenLink: ResolverTypeWrapper<Broken>;
  BrokenReason: Types.BrokenReason;
  NoPathReason: Types.NoPathReason;
  Subgraph: ResolverTypeWrapper<Omit<Types.Subgraph, 'parties' | 'ties'> & { parties: Array<ResolversTypes['Party']>, ties: Array<ResolversTypes['Tie']> }>;
  Degree: ResolverTypeWrapper<DegreeAnswer>;
  DegreeCount: ResolverTypeWrapper<Omit<Types.DegreeCount, 'level'> & { level: ResolversTypes['Level'] }>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodAnswer>;
  Reached: ResolverTypeWrapper<ReachedParty>;
  NoEnd: ResolverTypeWrapper<WhyNoEnd>;
  NoEndReason: Types.NoEndReason;
  QuestionContext: ResolverTypeWrapper<ContextAnswer>;
  Fold: ResolverTypeWrapper<AnsweredFold>;
  Path: ResolverTypeWrapper<AnsweredPath>;
  Routes: ResolverTypeWrapper<RoutesAnswer>;
  Route: ResolverTypeWrapper<RouteAnswer>;
  Passage: ResolverTypeWrapper<Passage>;
  AlternativeConnection: ResolverTypeWrapper<Omit<Types.AlternativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AlternativeEdge']>, nodes: Array<ResolversTypes['Alternative']> }>;
  AlternativeEdge: ResolverTypeWrapper<Omit<Types.AlternativeEdge, 'node'> & { node: ResolversTypes['Alternative'] }>;
  Alternative: ResolverTypeWrapper<Alternative>;
  Crossing: ResolverTypeWrapper<Crossing>;
  Ways: ResolverTypeWrapper<WaysAnswer>;
  WayAtLevel: ResolverTypeWrapper<WayAnswer>;
  WayAtLevelMissing: ResolverTypeWrapper<NoWayAtLevel>;
  WayAtLevelMissingReason: Types.WayAtLevelMissingReason;
  Tips: ResolverTypeWrapper<TipsAnswer>;
  Tip: ResolverTypeWrapper<TipAnswer>;
  Offer: ResolverTypeWrapper<Offer>;
  OfferedLimit: Types.OfferedLimit;
  Step: ResolverTypeWrapper<AnsweredStep>;
  Walked: Types.Walked;
  StepFriction: ResolverTypeWrapper<Types.StepFriction>;
  FrictionUsed: ResolverTypeWrapper<Types.FrictionUsed>;
  LensEntry: ResolverTypeWrapper<Types.LensEntry>;
  KindCost: ResolverTypeWrapper<Types.KindCost>;
  ChannelCost: ResolverTypeWrapper<Types.ChannelCost>;
  PathConstraints: Types.PathConstraints;
  FrictionSettings: Types.FrictionSettings;
  LensEntryInput: Types.LensEntryInput;
  ChannelInput: Types.ChannelInput;
  KindCostInput: Types.KindCostInput;
  BreakConnection: ResolverTypeWrapper<BreakPage>;
  BreakEdge: ResolverTypeWrapper<Omit<Types.BreakEdge, 'node'> & { node: ResolversTypes['Break'] }>;
  Break: ResolverTypeWrapper<BreakNode>;
  BreakReason: Types.BreakReason;
  BalanceConnection: ResolverTypeWrapper<BalancePage>;
  BalanceEdge: ResolverTypeWrapper<Omit<Types.BalanceEdge, 'node'> & { node: ResolversTypes['Balance'] }>;
  Balance: ResolverTypeWrapper<BalanceNode>;
  CountedTies: ResolverTypeWrapper<Counted>;
  BalanceGroup: Types.BalanceGroup;
  AgencyNetwork: ResolverTypeWrapper<NetworkAnswer>;
  AgencyPairConnection: ResolverTypeWrapper<Omit<Types.AgencyPairConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyPairEdge']>, nodes: Array<ResolversTypes['AgencyPair']> }>;
  AgencyPairEdge: ResolverTypeWrapper<Omit<Types.AgencyPairEdge, 'node'> & { node: ResolversTypes['AgencyPair'] }>;
  AgencyPair: ResolverTypeWrapper<PairNode>;
  OverlapConnection: ResolverTypeWrapper<OverlapPage>;
  OverlapEdge: ResolverTypeWrapper<Omit<Types.OverlapEdge, 'node'> & { node: ResolversTypes['Overlap'] }>;
  Overlap: ResolverTypeWrapper<OverlapFound>;
  OverlapOn: Types.OverlapOn;
  OverlapMeasure: Types.OverlapMeasure;
  Partner: ResolverTypeWrapper<PartnerNode>;
  Changes: ResolverTypeWrapper<FoundChanges>;
  ChangeCounts: ResolverTypeWrapper<CountsOfKind>;
  NotComparable: ResolverTypeWrapper<SourceOfOne>;
  GapsOn: Types.GapsOn;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapEdge: ResolverTypeWrapper<Omit<Types.GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  UndecidedPair: ResolverTypeWrapper<Undecided>;
  Gap: ResolverTypeWrapper<GapNode>;
  AcrossOrUp: ResolverTypeWrapper<BothWays>;
  Way: ResolverTypeWrapper<WayFound>;
  WayMissing: ResolverTypeWrapper<WayIsMissing>;
  WayMissingReason: Types.WayMissingReason;
  TogetherConnection: ResolverTypeWrapper<TogetherPage>;
  TogetherEdge: ResolverTypeWrapper<Omit<Types.TogetherEdge, 'node'> & { node: ResolversTypes['Together'] }>;
  TogetherMode: Types.TogetherMode;
  Together: ResolverTypeWrapper<TogetherRow>;
  GroupLines: ResolverTypeWrapper<GroupLinesFound>;
  AgencyLine: ResolverTypeWrapper<LineRow>;
  SharedBody: ResolverTypeWrapper<SharedBodyRow>;
  Pair: ResolverTypeWrapper<PairFound>;
  PairBlank: ResolverTypeWrapper<Types.PairBlank>;
  PairPlaceConnection: ResolverTypeWrapper<Omit<Types.PairPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PairPlaceEdge']>, nodes: Array<ResolversTypes['PairPlace']> }>;
  PairPlaceEdge: ResolverTypeWrapper<Omit<Types.PairPlaceEdge, 'node'> & { node: ResolversTypes['PairPlace'] }>;
  PairPlace: ResolverTypeWrapper<PairPlaceRow>;
  PairKind: ResolverTypeWrapper<Omit<Types.PairKind, 'kind'> & { kind: ResolversTypes['ArrangementKind'] }>;
  PairState: Types.PairState;
  Matrix: ResolverTypeWrapper<MatrixAnswer>;
  MatrixMeasure: Types.MatrixMeasure;
  MatrixRow: ResolverTypeWrapper<MatrixRowNode>;
  MatrixCell: ResolverTypeWrapper<MatrixCellNode>;
  MatrixBlank: Types.MatrixBlank;
  AtWork: ResolverTypeWrapper<AtWorkAnswer>;
  AgencyAtWork: ResolverTypeWrapper<AgencyAtWork>;
  OfficeSuccession: ResolverTypeWrapper<SuccessionRow>;
  PlanBlank: Types.PlanBlank;
  Dataset: ResolverTypeWrapper<Projection>;
  ProjectionState: ResolverTypeWrapper<Projection>;
  RecordCount: ResolverTypeWrapper<Types.RecordCount>;
  Count: ResolverTypeWrapper<Types.Count>;
  BasisCount: ResolverTypeWrapper<Types.BasisCount>;
  ImportRun: ResolverTypeWrapper<ImportRunRow>;
  Check: ResolverTypeWrapper<Types.Check>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  EntityConnection: ResolverTypeWrapper<Omit<Types.EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityKindCount: ResolverTypeWrapper<Types.EntityKindCount>;
  EntityEdge: ResolverTypeWrapper<Omit<Types.EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  AgencyConnection: ResolverTypeWrapper<Omit<Types.AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyEdge']>, nodes: Array<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<Types.AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  Period: Types.Period;
  OfficeConnection: ResolverTypeWrapper<Omit<Types.OfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficeEdge']>, nodes: Array<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<Types.OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  TiesOfPlace: Types.TiesOfPlace;
  TieConnection: ResolverTypeWrapper<Omit<Types.TieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TieEdge']>, nodes: Array<ResolversTypes['Tie']> }>;
  TieEdge: ResolverTypeWrapper<Omit<Types.TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TieKind: Types.TieKind;
  Dimension: Types.Dimension;
  Basis: Types.Basis;
  Presence: Types.Presence;
  SourceKind: Types.SourceKind;
  FactorDirection: Types.FactorDirection;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Types.Scalars['ID']['output'];
  String: Types.Scalars['String']['output'];
  Boolean: Types.Scalars['Boolean']['output'];
  Int: Types.Scalars['Int']['output'];
  Float: Types.Scalars['Float']['output'];
  Date: Types.Scalars['Date']['output'];
  DateTime: Types.Scalars['DateTime']['output'];
  JSON: Types.Scalars['JSON']['output'];
  Node: AnyNode;
  Entity: AnyEntity;
  Party: PartyRow;
  Office: PartyRow;
  Arrangement: PartyRow;
  DeclaredSize: DeclaredSize;
  PlanOfPlace: PlanOfPlaceFound;
  Bodies: BodiesFound;
  Plan: PlanFound;
  PlanYears: Years;
  Reporting: Reporting;
  Agency: AgencyRow;
  Level: LevelRow;
  AgencyKind: KindRow;
  ArrangementKind: KindRow;
  PlaceCoverage: PlaceCoverage;
  PlaceKind: KindRow;
  Role: KindRow;
  MandateScheme: KindRow;
  Place: EntityRow;
  Mandate: EntityRow;
  Factor: EntityRow;
  FactorBalance: FactorBalanceNode;
  BalanceSummary: Types.BalanceSummary;
  PracticeSet: EntityRow;
  Practice: EntityRow;
  Source: SourceRow;
  RestingCount: RestingCountRow;
  Resting: RestingRow;
  Evidence: EvidenceRow;
  Coverage: CoverageRow;
  Tie: TieRow;
  Holding: AssertionRow;
  Money: Types.Money;
  Contribution: AssertionRow;
  GoalFigures: GoalFigures;
  Spending: AssertionRow;
  Receipt: AssertionRow;
  ReceiptTotal: TotalRow;
  Addressing: AssertionRow;
  FactorHolding: FactorHoldingRow;
  Coding: CodingRow;
  AgencyRelative: RelativeRow;
  PlaceConnection: Omit<Types.PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<Types.PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  MandateConnection: Omit<Types.MandateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MandateEdge']>, nodes: Array<ResolversParentTypes['Mandate']> };
  MandateEdge: Omit<Types.MandateEdge, 'node'> & { node: ResolversParentTypes['Mandate'] };
  ArrangementConnection: Omit<Types.ArrangementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArrangementEdge']>, nodes: Array<ResolversParentTypes['Arrangement']> };
  ArrangementEdge: Omit<Types.ArrangementEdge, 'node'> & { node: ResolversParentTypes['Arrangement'] };
  SourceConnection: Omit<Types.SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<Types.SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  RestingConnection: Omit<Types.RestingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RestingEdge']>, nodes: Array<ResolversParentTypes['Resting']> };
  RestingEdge: Omit<Types.RestingEdge, 'node'> & { node: ResolversParentTypes['Resting'] };
  CodingConnection: Omit<Types.CodingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CodingEdge']>, nodes: Array<ResolversParentTypes['Coding']> };
  CodingEdge: Omit<Types.CodingEdge, 'node'> & { node: ResolversParentTypes['Coding'] };
  HoldingConnection: Omit<Types.HoldingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HoldingEdge']>, nodes: Array<ResolversParentTypes['Holding']> };
  HoldingEdge: Omit<Types.HoldingEdge, 'node'> & { node: ResolversParentTypes['Holding'] };
  ContributionConnection: Omit<Types.ContributionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContributionEdge']>, nodes: Array<ResolversParentTypes['Contribution']> };
  ContributionEdge: Omit<Types.ContributionEdge, 'node'> & { node: ResolversParentTypes['Contribution'] };
  SpendingConnection: Omit<Types.SpendingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SpendingEdge']>, nodes: Array<ResolversParentTypes['Spending']> };
  SpendingEdge: Omit<Types.SpendingEdge, 'node'> & { node: ResolversParentTypes['Spending'] };
  ReceiptConnection: ReceiptPage;
  ReceiptEdge: Omit<Types.ReceiptEdge, 'node'> & { node: ResolversParentTypes['Receipt'] };
  AddressingConnection: Omit<Types.AddressingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AddressingEdge']>, nodes: Array<ResolversParentTypes['Addressing']> };
  AddressingEdge: Omit<Types.AddressingEdge, 'node'> & { node: ResolversParentTypes['Addressing'] };
  FactorHoldingConnection: Omit<Types.FactorHoldingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FactorHoldingEdge']>, nodes: Array<ResolversParentTypes['FactorHolding']> };
  FactorHoldingEdge: Omit<Types.FactorHoldingEdge, 'node'> & { node: ResolversParentTypes['FactorHolding'] };
  PathConnection: PathAnswer;
  PathEdge: Omit<Types.PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  PathFacets: Types.PathFacets;
  Facet: Types.Facet;
  CypherStatement: Types.CypherStatement;
  NoPath: NoPathAnswer;
  Relaxation: Relaxation;
  RelaxedTogether: RelaxedTogether;
  OtherDay: OtherDay;
  CitedPath: Cited;
  BrokenLink: Broken;
  Subgraph: Omit<Types.Subgraph, 'parties' | 'ties'> & { parties: Array<ResolversParentTypes['Party']>, ties: Array<ResolversParentTypes['Tie']> };
  Degree: DegreeAnswer;
  DegreeCount: Omit<Types.DegreeCount, 'level'> & { level: ResolversParentTypes['Level'] };
  Neighbourhood: NeighbourhoodAnswer;
  Reached: ReachedParty;
  NoEnd: WhyNoEnd;
  QuestionContext: ContextAnswer;
  Fold: AnsweredFold;
  Path: AnsweredPath;
  Routes: RoutesAnswer;
  Route: RouteAnswer;
  Passage: Passage;
  AlternativeConnection: Omit<Types.AlternativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AlternativeEdge']>, nodes: Array<ResolversParentTypes['Alternative']> };
  AlternativeEdge: Omit<Types.AlternativeEdge, 'node'> & { node: ResolversParentTypes['Alternative'] };
  Alternative: Alternative;
  Crossing: Crossing;
  Ways: WaysAnswer;
  WayAtLevel: WayAnswer;
  WayAtLevelMissing: NoWayAtLevel;
  Tips: TipsAnswer;
  Tip: TipAnswer;
  Offer: Offer;
  Step: AnsweredStep;
  StepFriction: Types.StepFriction;
  FrictionUsed: Types.FrictionUsed;
  LensEntry: Types.LensEntry;
  KindCost: Types.KindCost;
  ChannelCost: Types.ChannelCost;
  PathConstraints: Types.PathConstraints;
  FrictionSettings: Types.FrictionSettings;
  LensEntryInput: Types.LensEntryInput;
  ChannelInput: Types.ChannelInput;
  KindCostInput: Types.KindCostInput;
  BreakConnection: BreakPage;
  BreakEdge: Omit<Types.BreakEdge, 'node'> & { node: ResolversParentTypes['Break'] };
  Break: BreakNode;
  BalanceConnection: BalancePage;
  BalanceEdge: Omit<Types.BalanceEdge, 'node'> & { node: ResolversParentTypes['Balance'] };
  Balance: BalanceNode;
  CountedTies: Counted;
  AgencyNetwork: NetworkAnswer;
  AgencyPairConnection: Omit<Types.AgencyPairConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyPairEdge']>, nodes: Array<ResolversParentTypes['AgencyPair']> };
  AgencyPairEdge: Omit<Types.AgencyPairEdge, 'node'> & { node: ResolversParentTypes['AgencyPair'] };
  AgencyPair: PairNode;
  OverlapConnection: OverlapPage;
  OverlapEdge: Omit<Types.OverlapEdge, 'node'> & { node: ResolversParentTypes['Overlap'] };
  Overlap: OverlapFound;
  Partner: PartnerNode;
  Changes: FoundChanges;
  ChangeCounts: CountsOfKind;
  NotComparable: SourceOfOne;
  GapConnection: GapPage;
  GapEdge: Omit<Types.GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  UndecidedPair: Undecided;
  Gap: GapNode;
  AcrossOrUp: BothWays;
  Way: WayFound;
  WayMissing: WayIsMissing;
  TogetherConnection: TogetherPage;
  TogetherEdge: Omit<Types.TogetherEdge, 'node'> & { node: ResolversParentTypes['Together'] };
  Together: TogetherRow;
  GroupLines: GroupLinesFound;
  AgencyLine: LineRow;
  SharedBody: SharedBodyRow;
  Pair: PairFound;
  PairBlank: Types.PairBlank;
  PairPlaceConnection: Omit<Types.PairPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PairPlaceEdge']>, nodes: Array<ResolversParentTypes['PairPlace']> };
  PairPlaceEdge: Omit<Types.PairPlaceEdge, 'node'> & { node: ResolversParentTypes['PairPlace'] };
  PairPlace: PairPlaceRow;
  PairKind: Omit<Types.PairKind, 'kind'> & { kind: ResolversParentTypes['ArrangementKind'] };
  Matrix: MatrixAnswer;
  MatrixRow: MatrixRowNode;
  MatrixCell: MatrixCellNode;
  AtWork: AtWorkAnswer;
  AgencyAtWork: AgencyAtWork;
  OfficeSuccession: SuccessionRow;
  Dataset: Projection;
  ProjectionState: Projection;
  RecordCount: Types.RecordCount;
  Count: Types.Count;
  BasisCount: Types.BasisCount;
  ImportRun: ImportRunRow;
  Check: Types.Check;
  PageInfo: Types.PageInfo;
  EntityConnection: Omit<Types.EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityKindCount: Types.EntityKindCount;
  EntityEdge: Omit<Types.EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  AgencyConnection: Omit<Types.AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyEdge']>, nodes: Array<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<Types.AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  Period: Types.Period;
  OfficeConnection: Omit<Types.OfficeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficeEdge']>, nodes: Array<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<Types.OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  TieConnection: Omit<Types.TieConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TieEdge']>, nodes: Array<ResolversParentTypes['Tie']> };
  TieEdge: Omit<Types.TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Types.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Types.QuerySearchArgs, 'text' | 'includeIllustrative' | 'first'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<Types.QueryAgenciesArgs, 'first'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<Types.QueryOfficesArgs, 'includeIllustrative' | 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<Types.QueryPlacesArgs, 'first'>>;
  mandates?: Resolver<ResolversTypes['MandateConnection'], ParentType, ContextType, RequireFields<Types.QueryMandatesArgs, 'minHolders' | 'includeIllustrative' | 'first'>>;
  arrangements?: Resolver<ResolversTypes['ArrangementConnection'], ParentType, ContextType, RequireFields<Types.QueryArrangementsArgs, 'minParticipants' | 'includeIllustrative' | 'first'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<Types.QueryTiesArgs, 'whose' | 'minConfidence' | 'observedOnly' | 'includeIllustrative' | 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<Types.QuerySourcesArgs, 'first'>>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  practiceSets?: Resolver<Array<ResolversTypes['PracticeSet']>, ParentType, ContextType>;
  codings?: Resolver<ResolversTypes['CodingConnection'], ParentType, ContextType, RequireFields<Types.QueryCodingsArgs, 'includeIllustrative' | 'first'>>;
  levels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType, RequireFields<Types.QueryLevelsArgs, 'includeIllustrative'>>;
  agencyKinds?: Resolver<Array<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  arrangementKinds?: Resolver<Array<ResolversTypes['ArrangementKind']>, ParentType, ContextType>;
  placeKinds?: Resolver<Array<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  mandateSchemes?: Resolver<Array<ResolversTypes['MandateScheme']>, ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<Types.QueryPathsArgs, 'from' | 'to' | 'fresh' | 'first'>>;
  routes?: Resolver<ResolversTypes['Routes'], ParentType, ContextType, RequireFields<Types.QueryRoutesArgs, 'from' | 'to' | 'maxOverlap' | 'fresh' | 'first'>>;
  ways?: Resolver<ResolversTypes['Ways'], ParentType, ContextType, RequireFields<Types.QueryWaysArgs, 'from' | 'to' | 'fresh'>>;
  path?: Resolver<ResolversTypes['CitedPath'], ParentType, ContextType, RequireFields<Types.QueryPathArgs, 'id' | 'includeIllustrative'>>;
  breaks?: Resolver<ResolversTypes['BreakConnection'], ParentType, ContextType, RequireFields<Types.QueryBreaksArgs, 'includeIllustrative' | 'first'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<Types.QueryGapsArgs, 'place' | 'on' | 'includeIllustrative' | 'first'>>;
  changes?: Resolver<ResolversTypes['Changes'], ParentType, ContextType, RequireFields<Types.QueryChangesArgs, 'place' | 'from' | 'to' | 'includeIllustrative'>>;
  balance?: Resolver<ResolversTypes['BalanceConnection'], ParentType, ContextType, RequireFields<Types.QueryBalanceArgs, 'group' | 'includeDerivedLines' | 'oneMode' | 'includeIllustrative' | 'first'>>;
  network?: Resolver<ResolversTypes['AgencyNetwork'], ParentType, ContextType, RequireFields<Types.QueryNetworkArgs, 'includeIllustrative'>>;
  overlap?: Resolver<ResolversTypes['OverlapConnection'], ParentType, ContextType, RequireFields<Types.QueryOverlapArgs, 'on' | 'measure' | 'minOverlap' | 'includeIllustrative' | 'first'>>;
  acrossOrUp?: Resolver<ResolversTypes['AcrossOrUp'], ParentType, ContextType, RequireFields<Types.QueryAcrossOrUpArgs, 'from' | 'to' | 'includeIllustrative'>>;
  degree?: Resolver<Types.Maybe<ResolversTypes['Degree']>, ParentType, ContextType, RequireFields<Types.QueryDegreeArgs, 'of' | 'includeIllustrative'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<Types.QueryNeighbourhoodArgs, 'of' | 'depth' | 'first' | 'fresh'>>;
  context?: Resolver<ResolversTypes['QuestionContext'], ParentType, ContextType, RequireFields<Types.QueryContextArgs, 'includeIllustrative' | 'first'>>;
  together?: Resolver<ResolversTypes['TogetherConnection'], ParentType, ContextType, RequireFields<Types.QueryTogetherArgs, 'agencies' | 'mode' | 'includeIllustrative' | 'first'>>;
  plans?: Resolver<Array<ResolversTypes['PlanOfPlace']>, ParentType, ContextType, RequireFields<Types.QueryPlansArgs, 'places'>>;
  pair?: Resolver<ResolversTypes['Pair'], ParentType, ContextType, RequireFields<Types.QueryPairArgs, 'agencies' | 'includeIllustrative'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<Types.QueryMatrixArgs, 'place' | 'measure' | 'includeIllustrative'>>;
  atWork?: Resolver<ResolversTypes['AtWork'], ParentType, ContextType, RequireFields<Types.QueryAtWorkArgs, 'place' | 'includeIllustrative'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Office' | 'Arrangement' | 'Agency' | 'Level' | 'AgencyKind' | 'ArrangementKind' | 'PlaceKind' | 'Role' | 'MandateScheme' | 'Place' | 'Mandate' | 'Factor' | 'PracticeSet' | 'Practice' | 'Source' | 'Evidence' | 'Tie' | 'Coding' | 'ImportRun', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Office' | 'Arrangement' | 'Agency' | 'Place' | 'Mandate' | 'Factor' | 'PracticeSet' | 'Practice' | 'Source', ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Office' | 'Arrangement', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  city?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  validFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<Types.OfficeCoverageArgs, 'includeIllustrative'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<Types.OfficeTiesArgs, 'includeIllustrative' | 'first'>>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, RequireFields<Types.OfficeDegreeArgs, 'includeIllustrative'>>;
  codings?: Resolver<ResolversTypes['CodingConnection'], ParentType, ContextType, RequireFields<Types.OfficeCodingsArgs, 'includeIllustrative' | 'first'>>;
  reportsTo?: Resolver<Types.Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<Types.OfficeReportsToArgs, 'includeIllustrative'>>;
  chainOfCommand?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<Types.OfficeChainOfCommandArgs, 'includeIllustrative'>>;
  factors?: Resolver<ResolversTypes['FactorHoldingConnection'], ParentType, ContextType, RequireFields<Types.OfficeFactorsArgs, 'includeIllustrative' | 'first'>>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType, RequireFields<Types.OfficeBalanceArgs, 'includeDerivedLines' | 'oneMode' | 'includeIllustrative'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrangementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Arrangement'] = ResolversParentTypes['Arrangement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArrangementKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  instrument?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredSize?: Resolver<Types.Maybe<ResolversTypes['DeclaredSize']>, ParentType, ContextType>;
  reporting?: Resolver<Types.Maybe<ResolversTypes['Reporting']>, ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  required?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  available?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  spent?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  breaks?: Resolver<Array<ResolversTypes['Break']>, ParentType, ContextType, Partial<Types.ArrangementBreaksArgs>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  validFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<Types.ArrangementTiesArgs, 'includeIllustrative' | 'first'>>;
  gave?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, RequireFields<Types.ArrangementGaveArgs, 'includeIllustrative' | 'first'>>;
  degree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType, RequireFields<Types.ArrangementDegreeArgs, 'includeIllustrative'>>;
  codings?: Resolver<ResolversTypes['CodingConnection'], ParentType, ContextType, RequireFields<Types.ArrangementCodingsArgs, 'includeIllustrative' | 'first'>>;
  participants?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<Types.ArrangementParticipantsArgs, 'includeIllustrative' | 'first'>>;
  under?: Resolver<ResolversTypes['ArrangementConnection'], ParentType, ContextType, RequireFields<Types.ArrangementUnderArgs, 'includeIllustrative' | 'first'>>;
  over?: Resolver<ResolversTypes['ArrangementConnection'], ParentType, ContextType, RequireFields<Types.ArrangementOverArgs, 'includeIllustrative' | 'first'>>;
  mandates?: Resolver<ResolversTypes['AddressingConnection'], ParentType, ContextType, RequireFields<Types.ArrangementMandatesArgs, 'includeIllustrative' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclaredSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredSize'] = ResolversParentTypes['DeclaredSize']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PlanOfPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOfPlace'] = ResolversParentTypes['PlanOfPlace']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observedLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['Bodies']>, ParentType, ContextType>;
  plan?: Resolver<Types.Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BodiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bodies'] = ResolversParentTypes['Bodies']> = {
  kind?: Resolver<ResolversTypes['ArrangementKind'], ParentType, ContextType>;
  arrangements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  arrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  priorities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointActivities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointParts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointAgencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointly?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  alone?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  largest?: Resolver<Types.Maybe<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['PlanYears']>, ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type PlanYearsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanYears'] = ResolversParentTypes['PlanYears']> = {
  from?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agenciesPerActivity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partsWithoutMoney?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  acronym?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  founded?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportingSince?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<Types.AgencyOfficesArgs, 'includeIllustrative' | 'first'>>;
  mandates?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<Types.AgencyMandatesArgs, 'includeIllustrative' | 'first'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<Types.AgencyContributionsArgs, 'includeIllustrative' | 'first'>>;
  goalFigures?: Resolver<Array<ResolversTypes['GoalFigures']>, ParentType, ContextType, RequireFields<Types.AgencyGoalFiguresArgs, 'includeIllustrative'>>;
  spending?: Resolver<ResolversTypes['SpendingConnection'], ParentType, ContextType, RequireFields<Types.AgencySpendingArgs, 'includeIllustrative' | 'first'>>;
  received?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, RequireFields<Types.AgencyReceivedArgs, 'includeIllustrative' | 'first'>>;
  gave?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, RequireFields<Types.AgencyGaveArgs, 'includeIllustrative' | 'first'>>;
  factors?: Resolver<ResolversTypes['FactorHoldingConnection'], ParentType, ContextType, RequireFields<Types.AgencyFactorsArgs, 'includeIllustrative' | 'first'>>;
  relatives?: Resolver<Array<ResolversTypes['AgencyRelative']>, ParentType, ContextType>;
  balance?: Resolver<Types.Maybe<ResolversTypes['Balance']>, ParentType, ContextType, RequireFields<Types.AgencyBalanceArgs, 'includeDerivedLines' | 'oneMode' | 'includeIllustrative'>>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<Types.AgencyPartnersArgs, 'crowdExponent' | 'includeIllustrative' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Level'] = ResolversParentTypes['Level']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isHeadquarters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ladder?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrangementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyKind'] = ResolversParentTypes['AgencyKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAggregate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrangementKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangementKind'] = ResolversParentTypes['ArrangementKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isPartOfPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isJointWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCoverage'] = ResolversParentTypes['PlaceCoverage']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
  observedTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceKind'] = ResolversParentTypes['PlaceKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCountry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateScheme'] = ResolversParentTypes['MandateScheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  iso3?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<Types.PlacePartsArgs, 'first'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<Types.PlaceOfficesArgs, 'includeIllustrative' | 'first'>>;
  coverage?: Resolver<ResolversTypes['PlaceCoverage'], ParentType, ContextType, Partial<Types.PlaceCoverageArgs>>;
  arrangements?: Resolver<ResolversTypes['ArrangementConnection'], ParentType, ContextType, RequireFields<Types.PlaceArrangementsArgs, 'includeIllustrative' | 'first'>>;
  spending?: Resolver<ResolversTypes['SpendingConnection'], ParentType, ContextType, RequireFields<Types.PlaceSpendingArgs, 'includeIllustrative' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['MandateScheme'], ParentType, ContextType>;
  year?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['HoldingConnection'], ParentType, ContextType, RequireFields<Types.MandateHoldersArgs, 'includeIllustrative' | 'first'>>;
  contributors?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<Types.MandateContributorsArgs, 'includeIllustrative' | 'first'>>;
  addressedBy?: Resolver<ResolversTypes['AddressingConnection'], ParentType, ContextType, RequireFields<Types.MandateAddressedByArgs, 'includeIllustrative' | 'first'>>;
  issuedBy?: Resolver<Array<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['FactorDirection'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['FactorHoldingConnection'], ParentType, ContextType, RequireFields<Types.FactorHoldersArgs, 'includeIllustrative' | 'first'>>;
  balance?: Resolver<ResolversTypes['FactorBalance'], ParentType, ContextType, RequireFields<Types.FactorBalanceArgs, 'includeDerivedLines' | 'oneMode' | 'includeIllustrative'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactorBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactorBalance'] = ResolversParentTypes['FactorBalance']> = {
  holders?: Resolver<ResolversTypes['BalanceSummary'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['BalanceSummary'], ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  includeDerivedLines?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['CountedTies'], ParentType, ContextType>;
  oneMode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BalanceSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceSummary'] = ResolversParentTypes['BalanceSummary']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bothWays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianIndex?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianLoad?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianWeakerSide?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PracticeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeSet'] = ResolversParentTypes['PracticeSet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  practices?: Resolver<Array<ResolversTypes['Practice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  set?: Resolver<Types.Maybe<ResolversTypes['PracticeSet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publisher?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sha256?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  restingCounts?: Resolver<Array<ResolversTypes['RestingCount']>, ParentType, ContextType, RequireFields<Types.SourceRestingCountsArgs, 'includeIllustrative'>>;
  resting?: Resolver<ResolversTypes['RestingConnection'], ParentType, ContextType, RequireFields<Types.SourceRestingArgs, 'includeIllustrative' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestingCount'] = ResolversParentTypes['RestingCount']> = {
  kind?: Resolver<ResolversTypes['RestingKind'], ParentType, ContextType>;
  basis?: Resolver<Types.Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resting'] = ResolversParentTypes['Resting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RestingKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  about?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  basis?: Resolver<Types.Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  confidence?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  figure?: Resolver<Types.Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  through?: Resolver<Types.Maybe<ResolversTypes['Through']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  required?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  available?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  spent?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coder?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codedAt?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  observedUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  required?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  available?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  spent?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  levelChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  observedUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  codings?: Resolver<ResolversTypes['CodingConnection'], ParentType, ContextType, RequireFields<Types.TieCodingsArgs, 'includeIllustrative' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  validFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['GoalFigures'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type GoalFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalFigures'] = ResolversParentTypes['GoalFigures']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expense?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  budget?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expenseOnNoGoal?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  budgetOnNoGoal?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spending'] = ResolversParentTypes['Spending']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Through'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ReceiptTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptTotal'] = ResolversParentTypes['ReceiptTotal']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Through'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddressingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Addressing'] = ResolversParentTypes['Addressing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  arrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  validFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type FactorHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactorHolding'] = ResolversParentTypes['FactorHolding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  validFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<Array<Types.Maybe<ResolversTypes['Node']>>, ParentType, ContextType>;
  of?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  mediatedBy?: Resolver<Types.Maybe<ResolversTypes['Factor']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  effect?: Resolver<Types.Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  side?: Resolver<Types.Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  actor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coder?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codedAt?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyRelativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyRelative'] = ResolversParentTypes['AgencyRelative']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['AgencyRelation'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type MandateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateConnection'] = ResolversParentTypes['MandateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MandateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mandate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MandateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEdge'] = ResolversParentTypes['MandateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
};

export type ArrangementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangementConnection'] = ResolversParentTypes['ArrangementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArrangementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ArrangementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangementEdge'] = ResolversParentTypes['ArrangementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type RestingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestingConnection'] = ResolversParentTypes['RestingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RestingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestingEdge'] = ResolversParentTypes['RestingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resting'], ParentType, ContextType>;
};

export type CodingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingConnection'] = ResolversParentTypes['CodingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CodingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodingEdge'] = ResolversParentTypes['CodingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coding'], ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};

export type SpendingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingConnection'] = ResolversParentTypes['SpendingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpendingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Spending']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SpendingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpendingEdge'] = ResolversParentTypes['SpendingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Spending'], ParentType, ContextType>;
};

export type ReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['ReceiptTotal']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptEdge'] = ResolversParentTypes['ReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type AddressingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressingConnection'] = ResolversParentTypes['AddressingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AddressingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Addressing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AddressingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressingEdge'] = ResolversParentTypes['AddressingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Addressing'], ParentType, ContextType>;
};

export type FactorHoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactorHoldingConnection'] = ResolversParentTypes['FactorHoldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactorHoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FactorHolding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FactorHoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactorHoldingEdge'] = ResolversParentTypes['FactorHoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactorHolding'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  shortestLength?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leastFriction?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Types.Maybe<ResolversTypes['TruncatedBy']>, ParentType, ContextType>;
  provenTo?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PathFacets'], ParentType, ContextType>;
  noPath?: Resolver<Types.Maybe<ResolversTypes['NoPath']>, ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
  searchCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['FrictionUsed'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PathFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathFacets'] = ResolversParentTypes['PathFacets']> = {
  kinds?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CypherStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CypherStatement'] = ResolversParentTypes['CypherStatement']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type NoPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPath'] = ResolversParentTypes['NoPath']> = {
  reason?: Resolver<ResolversTypes['NoPathReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relax?: Resolver<Array<ResolversTypes['Relaxation']>, ParentType, ContextType>;
  relaxTogether?: Resolver<Types.Maybe<ResolversTypes['RelaxedTogether']>, ParentType, ContextType>;
  otherDays?: Resolver<Array<ResolversTypes['OtherDay']>, ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  constraint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelaxedTogetherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelaxedTogether'] = ResolversParentTypes['RelaxedTogether']> = {
  constraints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OtherDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherDay'] = ResolversParentTypes['OtherDay']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitedPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedPath'] = ResolversParentTypes['CitedPath']> = {
  path?: Resolver<Types.Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  broken?: Resolver<Array<ResolversTypes['BrokenLink']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['FrictionUsed'], ParentType, ContextType>;
};

export type BrokenLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenLink'] = ResolversParentTypes['BrokenLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BrokenReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<Types.Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type DegreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Degree'] = ResolversParentTypes['Degree']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['DegreeCount']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type DegreeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DegreeCount'] = ResolversParentTypes['DegreeCount']> = {
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  reached?: Resolver<Array<ResolversTypes['Reached']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Types.Maybe<ResolversTypes['TruncatedBy']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['DegreeCount']>, ParentType, ContextType>;
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noEnd?: Resolver<Types.Maybe<ResolversTypes['NoEnd']>, ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['FrictionUsed'], ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NoEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoEnd'] = ResolversParentTypes['NoEnd']> = {
  reason?: Resolver<ResolversTypes['NoEndReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionContext'] = ResolversParentTypes['QuestionContext']> = {
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  folded?: Resolver<Array<ResolversTypes['Fold']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Types.Maybe<ResolversTypes['TruncatedBy']>, ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fold'] = ResolversParentTypes['Fold']> = {
  entity?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  agency?: Resolver<Types.Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
  levelChanges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  interAgencyShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weakestTie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observedSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdsFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holdsTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type RoutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Routes'] = ResolversParentTypes['Routes']> = {
  nodes?: Resolver<Array<ResolversTypes['Route']>, ParentType, ContextType>;
  detours?: Resolver<Array<ResolversTypes['Route']>, ParentType, ContextType>;
  onlyDetours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['PlaceCoverage']>, ParentType, ContextType>;
  coverageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gist?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  without?: Resolver<Types.Maybe<ResolversTypes['Route']>, ParentType, ContextType, Partial<Types.RoutesWithoutArgs>>;
  tips?: Resolver<ResolversTypes['Tips'], ParentType, ContextType, Partial<Types.RoutesTipsArgs>>;
  facets?: Resolver<ResolversTypes['PathFacets'], ParentType, ContextType>;
  noPath?: Resolver<Types.Maybe<ResolversTypes['NoPath']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Types.Maybe<ResolversTypes['TruncatedBy']>, ParentType, ContextType>;
  provenTo?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxOverlap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['FrictionUsed'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  crossings?: Resolver<Array<ResolversTypes['Crossing']>, ParentType, ContextType>;
  leaves?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  observedSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  alternatives?: Resolver<ResolversTypes['AlternativeConnection'], ParentType, ContextType, RequireFields<Types.PassageAlternativesArgs, 'first'>>;
};

export type AlternativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlternativeConnection'] = ResolversParentTypes['AlternativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlternativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alternative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlternativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlternativeEdge'] = ResolversParentTypes['AlternativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alternative'], ParentType, ContextType>;
};

export type AlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  arrangement?: Resolver<Types.Maybe<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CrossingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Crossing'] = ResolversParentTypes['Crossing']> = {
  passage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
};

export type WaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ways'] = ResolversParentTypes['Ways']> = {
  rows?: Resolver<Array<ResolversTypes['WayAtLevel']>, ParentType, ContextType>;
  noPath?: Resolver<Types.Maybe<ResolversTypes['NoPath']>, ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['FrictionUsed'], ParentType, ContextType>;
};

export type WayAtLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayAtLevel'] = ResolversParentTypes['WayAtLevel']> = {
  level?: Resolver<Types.Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  route?: Resolver<Types.Maybe<ResolversTypes['Route']>, ParentType, ContextType>;
  isDetour?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Types.Maybe<ResolversTypes['WayAtLevelMissing']>, ParentType, ContextType>;
};

export type WayAtLevelMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayAtLevelMissing'] = ResolversParentTypes['WayAtLevelMissing']> = {
  reason?: Resolver<ResolversTypes['WayAtLevelMissingReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TipsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tips'] = ResolversParentTypes['Tips']> = {
  tips?: Resolver<Array<ResolversTypes['Tip']>, ParentType, ContextType>;
  first?: Resolver<Types.Maybe<ResolversTypes['Route']>, ParentType, ContextType>;
  outOfBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tip'] = ResolversParentTypes['Tip']> = {
  multiplier?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  limit?: Resolver<ResolversTypes['OfferedLimit'], ParentType, ContextType>;
  subject?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  route?: Resolver<Types.Maybe<ResolversTypes['Route']>, ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  walked?: Resolver<ResolversTypes['Walked'], ParentType, ContextType>;
  parallel?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['StepFriction'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StepFrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepFriction'] = ResolversParentTypes['StepFriction']> = {
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  crowd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uncertainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  clamped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrictionUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrictionUsed'] = ResolversParentTypes['FrictionUsed']> = {
  kindCost?: Resolver<Array<ResolversTypes['KindCost']>, ParentType, ContextType>;
  channel?: Resolver<Array<ResolversTypes['ChannelCost']>, ParentType, ContextType>;
  crowdExponent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uncertaintyExponent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lens?: Resolver<Array<ResolversTypes['LensEntry']>, ParentType, ContextType>;
};

export type LensEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LensEntry'] = ResolversParentTypes['LensEntry']> = {
  factor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type KindCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCost'] = ResolversParentTypes['KindCost']> = {
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChannelCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelCost'] = ResolversParentTypes['ChannelCost']> = {
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BreakConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakConnection'] = ResolversParentTypes['BreakConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BreakEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Break']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrangements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type BreakEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakEdge'] = ResolversParentTypes['BreakEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Break'], ParentType, ContextType>;
};

export type BreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Break'] = ResolversParentTypes['Break']> = {
  office?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  arrangement?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BreakReason'], ParentType, ContextType>;
  endedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BalanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceConnection'] = ResolversParentTypes['BalanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BalanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Balance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['BalanceGroup'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  includeDerivedLines?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['CountedTies'], ParentType, ContextType>;
  oneMode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['FrictionUsed'], ParentType, ContextType>;
};

export type BalanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceEdge'] = ResolversParentTypes['BalanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  inter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intra?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  index?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  intraWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightedLoad?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightedIndex?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undefinedBecause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  derivedLinesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivedAccountabilityLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivedPartsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  includeDerivedLines?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['CountedTies'], ParentType, ContextType>;
  oneMode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['FrictionUsed'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type CountedTiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedTies'] = ResolversParentTypes['CountedTies']> = {
  kinds?: Resolver<Types.Maybe<Array<ResolversTypes['TieKind']>>, ParentType, ContextType>;
  bases?: Resolver<Types.Maybe<Array<ResolversTypes['Basis']>>, ParentType, ContextType>;
  arrangementKinds?: Resolver<Types.Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  maxParties?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgencyNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyNetwork'] = ResolversParentTypes['AgencyNetwork']> = {
  pairs?: Resolver<ResolversTypes['AgencyPairConnection'], ParentType, ContextType, RequireFields<Types.AgencyNetworkPairsArgs, 'first'>>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isolates?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  density?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  densityOfTied?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  arrangements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedArrangements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['CountedTies'], ParentType, ContextType>;
  includeIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type AgencyPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPairConnection'] = ResolversParentTypes['AgencyPairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgencyPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPairEdge'] = ResolversParentTypes['AgencyPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencyPair'], ParentType, ContextType>;
};

export type AgencyPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPair'] = ResolversParentTypes['AgencyPair']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  sharedArrangements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  derivedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  arrangements?: Resolver<Array<ResolversTypes['Arrangement']>, ParentType, ContextType, RequireFields<Types.AgencyPairArrangementsArgs, 'first'>>;
};

export type OverlapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapConnection'] = ResolversParentTypes['OverlapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverlapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Overlap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['OverlapOn'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['OverlapMeasure'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutData?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  year?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budgetOnly?: Resolver<Array<ResolversTypes['GoalFigures']>, ParentType, ContextType>;
  onNoGoal?: Resolver<Array<ResolversTypes['GoalFigures']>, ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  includeIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type OverlapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapEdge'] = ResolversParentTypes['OverlapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Types.OverlapSharedArgs, 'first'>>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pianka?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  schoener?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  sharedArrangements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  directTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['CountedTies'], ParentType, ContextType>;
  crowdExponent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  born?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<Types.ChangesBornArgs, 'first'>>;
  ended?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<Types.ChangesEndedArgs, 'first'>>;
  kept?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<Types.ChangesKeptArgs, 'first'>>;
  jaccard?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['ChangeCounts']>, ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparedSources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notComparable?: Resolver<Array<ResolversTypes['NotComparable']>, ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  includeIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  born?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NotComparableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotComparable'] = ResolversParentTypes['NotComparable']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  on?: Resolver<ResolversTypes['GapsOn'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cannotKnow?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workingAlone?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<Array<ResolversTypes['UndecidedPair']>, ParentType, ContextType>;
  withoutData?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budgetOnly?: Resolver<Array<ResolversTypes['GoalFigures']>, ParentType, ContextType>;
  onNoGoal?: Resolver<Array<ResolversTypes['GoalFigures']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includeIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minOverlap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxFriction?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxParties?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<Types.Maybe<ResolversTypes['FrictionUsed']>, ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type UndecidedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndecidedPair'] = ResolversParentTypes['UndecidedPair']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provenTo?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['Arrangement']>, ParentType, ContextType, RequireFields<Types.GapResultsArgs, 'first'>>;
  sharedResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingAlone?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mandates?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharedMandates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allMandates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spending?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  best?: Resolver<Types.Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  noPath?: Resolver<Types.Maybe<ResolversTypes['NoPath']>, ParentType, ContextType>;
};

export type AcrossOrUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcrossOrUp'] = ResolversParentTypes['AcrossOrUp']> = {
  across?: Resolver<ResolversTypes['Way'], ParentType, ContextType>;
  upAndOver?: Resolver<ResolversTypes['Way'], ParentType, ContextType>;
  difference?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  differenceIfCertain?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  differenceIfDoubted?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uncertaintyDecides?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<ResolversTypes['FrictionUsed'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type WayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Way'] = ResolversParentTypes['Way']> = {
  path?: Resolver<Types.Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  frictionIfCertain?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  frictionIfDoubted?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing?: Resolver<Types.Maybe<ResolversTypes['WayMissing']>, ParentType, ContextType>;
};

export type WayMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayMissing'] = ResolversParentTypes['WayMissing']> = {
  reason?: Resolver<ResolversTypes['WayMissingReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TogetherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TogetherConnection'] = ResolversParentTypes['TogetherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TogetherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Together']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Types.Maybe<ResolversTypes['GroupLines']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TogetherMode'], ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type TogetherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TogetherEdge'] = ResolversParentTypes['TogetherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Together'], ParentType, ContextType>;
};

export type TogetherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Together'] = ResolversParentTypes['Together']> = {
  arrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  crowd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isJointWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derivedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupLinesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupLines'] = ResolversParentTypes['GroupLines']> = {
  lines?: Resolver<Array<ResolversTypes['AgencyLine']>, ParentType, ContextType>;
  sharedBodies?: Resolver<Array<ResolversTypes['SharedBody']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type AgencyLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyLine'] = ResolversParentTypes['AgencyLine']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  office?: Resolver<Types.Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  superior?: Resolver<Types.Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  line?: Resolver<Types.Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type SharedBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedBody'] = ResolversParentTypes['SharedBody']> = {
  arrangement?: Resolver<ResolversTypes['Arrangement'], ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PairPlaceConnection'], ParentType, ContextType, RequireFields<Types.PairPlacesArgs, 'first'>>;
  bothAtWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  togetherOnOtherDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameResult?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  apart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['PairBlank']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type PairBlankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairBlank'] = ResolversParentTypes['PairBlank']> = {
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairPlaceConnection'] = ResolversParentTypes['PairPlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PairPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PairPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairPlaceEdge'] = ResolversParentTypes['PairPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PairPlace'], ParentType, ContextType>;
};

export type PairPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairPlace'] = ResolversParentTypes['PairPlace']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PairState'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['PlaceCoverage'], ParentType, ContextType>;
  bothAtWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  works?: Resolver<Array<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['PairKind']>, ParentType, ContextType>;
  worksOnOtherDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['Arrangement']>, ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PairKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairKind'] = ResolversParentTypes['PairKind']> = {
  kind?: Resolver<ResolversTypes['ArrangementKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  rows?: Resolver<Array<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  isolates?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MatrixMeasure'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friction?: Resolver<Types.Maybe<ResolversTypes['FrictionUsed']>, ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  isThere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  with?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  blank?: Resolver<Types.Maybe<ResolversTypes['MatrixBlank']>, ParentType, ContextType>;
  behind?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  derivedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AtWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AtWork'] = ResolversParentTypes['AtWork']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AgencyAtWork']>, ParentType, ContextType>;
  blank?: Resolver<Types.Maybe<ResolversTypes['PlanBlank']>, ParentType, ContextType>;
  spending?: Resolver<Array<ResolversTypes['Spending']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  successions?: Resolver<Array<ResolversTypes['OfficeSuccession']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asCypher?: Resolver<ResolversTypes['CypherStatement'], ParentType, ContextType>;
};

export type AgencyAtWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyAtWork'] = ResolversParentTypes['AgencyAtWork']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  officeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  observedUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coordinates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<Types.Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  superior?: Resolver<Types.Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  blank?: Resolver<Types.Maybe<ResolversTypes['PlanBlank']>, ParentType, ContextType>;
  jointWork?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  results?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planned?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  jointly?: Resolver<Types.Maybe<Array<ResolversTypes['Money']>>, ParentType, ContextType>;
  spending?: Resolver<Types.Maybe<ResolversTypes['Spending']>, ParentType, ContextType>;
};

export type OfficeSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSuccession'] = ResolversParentTypes['OfficeSuccession']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referenceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coversFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['RecordCount']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RecordCount']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  notCovered?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  importRuns?: Resolver<Array<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['ProjectionState'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectionStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectionState'] = ResolversParentTypes['ProjectionState']> = {
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nameBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  trouble?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCount'] = ResolversParentTypes['RecordCount']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasisCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisCount'] = ResolversParentTypes['BasisCount']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refuses?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  broken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['EntityKindCount']>, ParentType, ContextType>;
};

export type EntityKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityKindCount'] = ResolversParentTypes['EntityKindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Arrangement?: ArrangementResolvers<ContextType>;
  DeclaredSize?: DeclaredSizeResolvers<ContextType>;
  PlanOfPlace?: PlanOfPlaceResolvers<ContextType>;
  Bodies?: BodiesResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanYears?: PlanYearsResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Level?: LevelResolvers<ContextType>;
  AgencyKind?: AgencyKindResolvers<ContextType>;
  ArrangementKind?: ArrangementKindResolvers<ContextType>;
  PlaceCoverage?: PlaceCoverageResolvers<ContextType>;
  PlaceKind?: PlaceKindResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  MandateScheme?: MandateSchemeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  FactorBalance?: FactorBalanceResolvers<ContextType>;
  BalanceSummary?: BalanceSummaryResolvers<ContextType>;
  PracticeSet?: PracticeSetResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  RestingCount?: RestingCountResolvers<ContextType>;
  Resting?: RestingResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  GoalFigures?: GoalFiguresResolvers<ContextType>;
  Spending?: SpendingResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptTotal?: ReceiptTotalResolvers<ContextType>;
  Addressing?: AddressingResolvers<ContextType>;
  FactorHolding?: FactorHoldingResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  AgencyRelative?: AgencyRelativeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  MandateConnection?: MandateConnectionResolvers<ContextType>;
  MandateEdge?: MandateEdgeResolvers<ContextType>;
  ArrangementConnection?: ArrangementConnectionResolvers<ContextType>;
  ArrangementEdge?: ArrangementEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  RestingConnection?: RestingConnectionResolvers<ContextType>;
  RestingEdge?: RestingEdgeResolvers<ContextType>;
  CodingConnection?: CodingConnectionResolvers<ContextType>;
  CodingEdge?: CodingEdgeResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  SpendingConnection?: SpendingConnectionResolvers<ContextType>;
  SpendingEdge?: SpendingEdgeResolvers<ContextType>;
  ReceiptConnection?: ReceiptConnectionResolvers<ContextType>;
  ReceiptEdge?: ReceiptEdgeResolvers<ContextType>;
  AddressingConnection?: AddressingConnectionResolvers<ContextType>;
  AddressingEdge?: AddressingEdgeResolvers<ContextType>;
  FactorHoldingConnection?: FactorHoldingConnectionResolvers<ContextType>;
  FactorHoldingEdge?: FactorHoldingEdgeResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathFacets?: PathFacetsResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  CypherStatement?: CypherStatementResolvers<ContextType>;
  NoPath?: NoPathResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  RelaxedTogether?: RelaxedTogetherResolvers<ContextType>;
  OtherDay?: OtherDayResolvers<ContextType>;
  CitedPath?: CitedPathResolvers<ContextType>;
  BrokenLink?: BrokenLinkResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Degree?: DegreeResolvers<ContextType>;
  DegreeCount?: DegreeCountResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  NoEnd?: NoEndResolvers<ContextType>;
  QuestionContext?: QuestionContextResolvers<ContextType>;
  Fold?: FoldResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Routes?: RoutesResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  AlternativeConnection?: AlternativeConnectionResolvers<ContextType>;
  AlternativeEdge?: AlternativeEdgeResolvers<ContextType>;
  Alternative?: AlternativeResolvers<ContextType>;
  Crossing?: CrossingResolvers<ContextType>;
  Ways?: WaysResolvers<ContextType>;
  WayAtLevel?: WayAtLevelResolvers<ContextType>;
  WayAtLevelMissing?: WayAtLevelMissingResolvers<ContextType>;
  Tips?: TipsResolvers<ContextType>;
  Tip?: TipResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  StepFriction?: StepFrictionResolvers<ContextType>;
  FrictionUsed?: FrictionUsedResolvers<ContextType>;
  LensEntry?: LensEntryResolvers<ContextType>;
  KindCost?: KindCostResolvers<ContextType>;
  ChannelCost?: ChannelCostResolvers<ContextType>;
  BreakConnection?: BreakConnectionResolvers<ContextType>;
  BreakEdge?: BreakEdgeResolvers<ContextType>;
  Break?: BreakResolvers<ContextType>;
  BalanceConnection?: BalanceConnectionResolvers<ContextType>;
  BalanceEdge?: BalanceEdgeResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  CountedTies?: CountedTiesResolvers<ContextType>;
  AgencyNetwork?: AgencyNetworkResolvers<ContextType>;
  AgencyPairConnection?: AgencyPairConnectionResolvers<ContextType>;
  AgencyPairEdge?: AgencyPairEdgeResolvers<ContextType>;
  AgencyPair?: AgencyPairResolvers<ContextType>;
  OverlapConnection?: OverlapConnectionResolvers<ContextType>;
  OverlapEdge?: OverlapEdgeResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  NotComparable?: NotComparableResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  UndecidedPair?: UndecidedPairResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  AcrossOrUp?: AcrossOrUpResolvers<ContextType>;
  Way?: WayResolvers<ContextType>;
  WayMissing?: WayMissingResolvers<ContextType>;
  TogetherConnection?: TogetherConnectionResolvers<ContextType>;
  TogetherEdge?: TogetherEdgeResolvers<ContextType>;
  Together?: TogetherResolvers<ContextType>;
  GroupLines?: GroupLinesResolvers<ContextType>;
  AgencyLine?: AgencyLineResolvers<ContextType>;
  SharedBody?: SharedBodyResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  PairBlank?: PairBlankResolvers<ContextType>;
  PairPlaceConnection?: PairPlaceConnectionResolvers<ContextType>;
  PairPlaceEdge?: PairPlaceEdgeResolvers<ContextType>;
  PairPlace?: PairPlaceResolvers<ContextType>;
  PairKind?: PairKindResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  AtWork?: AtWorkResolvers<ContextType>;
  AgencyAtWork?: AgencyAtWorkResolvers<ContextType>;
  OfficeSuccession?: OfficeSuccessionResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  ProjectionState?: ProjectionStateResolvers<ContextType>;
  RecordCount?: RecordCountResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  BasisCount?: BasisCountResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityKindCount?: EntityKindCountResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
};
