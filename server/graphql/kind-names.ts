import type { InEach, Language } from '../../common/languages.ts'
import type { KindRow, KindType } from '../records/kinds.ts'

/** A kind as sentences name it: `joint activity`, `joint activities`, `the joint activity`. */
export type KindName = { one: string; plural: string; the: string }

const named = (one: string, plural: string, the: string): KindName => ({ one, plural, the })

type Translated<Name> = Record<string, Omit<InEach<Name>, 'en'>>

/** The kinds of arrangements that ship, in the words of the United Nations. The labels of others stay as they are. */
const arrangements: Translated<KindName> = {
  COMMON_BUDGET: {
    fr: named('budget commun', 'budgets communs', 'le budget commun'),
    es: named('presupuesto común', 'presupuestos comunes', 'el presupuesto común'),
  },
  COMMON_SERVICE: {
    fr: named('service commun', 'services communs', 'le service commun'),
    es: named('servicio común', 'servicios comunes', 'el servicio común'),
  },
  COOPERATION_FRAMEWORK: {
    fr: named('plan-cadre de coopération', 'plans-cadres de coopération', 'le plan-cadre de coopération'),
    es: named('marco de cooperación', 'marcos de cooperación', 'el marco de cooperación'),
  },
  COUNTRY_TEAM: {
    fr: named('équipe de pays', 'équipes de pays', 'l’équipe de pays'),
    es: named('equipo en el país', 'equipos en los países', 'el equipo en el país'),
  },
  GOVERNING_BODY: {
    fr: named('organe directeur', 'organes directeurs', 'l’organe directeur'),
    es: named('órgano rector', 'órganos rectores', 'el órgano rector'),
  },
  INTERGOVERNMENTAL_ORGAN: {
    fr: named('organe intergouvernemental', 'organes intergouvernementaux', 'l’organe intergouvernemental'),
    es: named('órgano intergubernamental', 'órganos intergubernamentales', 'el órgano intergubernamental'),
  },
  INTER_AGENCY_BODY: {
    fr: named('organe interinstitutions', 'organes interinstitutions', 'l’organe interinstitutions'),
    es: named('órgano interinstitucional', 'órganos interinstitucionales', 'el órgano interinstitucional'),
  },
  JOINT_ACTIVITY: {
    fr: named('activité conjointe', 'activités conjointes', 'l’activité conjointe'),
    es: named('actividad conjunta', 'actividades conjuntas', 'la actividad conjunta'),
  },
  JOINT_PROGRAMME: {
    fr: named('programme conjoint', 'programmes conjoints', 'le programme conjoint'),
    es: named('programa conjunto', 'programas conjuntos', 'el programa conjunto'),
  },
  MEMORANDUM: {
    fr: named('mémorandum d’accord', 'mémorandums d’accord', 'le mémorandum d’accord'),
    es: named('memorando de entendimiento', 'memorandos de entendimiento', 'el memorando de entendimiento'),
  },
  POOLED_FUND: {
    fr: named('fonds commun', 'fonds communs', 'le fonds commun'),
    es: named('fondo mancomunado', 'fondos mancomunados', 'el fondo mancomunado'),
  },
  REFORM_INITIATIVE: {
    fr: named('initiative de réforme', 'initiatives de réforme', 'l’initiative de réforme'),
    es: named('iniciativa de reforma', 'iniciativas de reforma', 'la iniciativa de reforma'),
  },
  RESULT: {
    fr: named('résultat', 'résultats', 'le résultat'),
    es: named('resultado', 'resultados', 'el resultado'),
  },
  RESULTS_GROUP: {
    fr: named('groupe de résultats', 'groupes de résultats', 'le groupe de résultats'),
    es: named('grupo de resultados', 'grupos de resultados', 'el grupo de resultados'),
  },
  STEERING_COMMITTEE: {
    fr: named('comité directeur', 'comités directeurs', 'le comité directeur'),
    es: named('comité directivo', 'comités directivos', 'el comité directivo'),
  },
}

type Label = { one: string; plural: string }
const label = (one: string, plural = `${one}s`): Label => ({ one, plural })

/** The others that ship: no sentence names one with an article. */
const others: Record<Exclude<KindType, 'ArrangementKind'>, Translated<Label>> = {
  AgencyKind: {
    DONOR_ORGANIZATION: {
      fr: label('organisation donatrice', 'organisations donatrices'),
      es: label('organización donante', 'organizaciones donantes'),
    },
    FUND_PROGRAMME: {
      fr: label('fonds ou programme', 'fonds et programmes'),
      es: label('fondo o programa', 'fondos y programas'),
    },
    GOVERNMENT: { fr: label('gouvernement'), es: label('gobierno') },
    OTHER: {
      fr: label('autre organisation', 'autres organisations'),
      es: label('otra organización', 'otras organizaciones'),
    },
    RELATED_ORGANIZATION: {
      fr: label('organisation apparentée', 'organisations apparentées'),
      es: label('organización conexa', 'organizaciones conexas'),
    },
    REPORTING_AGGREGATE: {
      fr: label('déclarant pour plusieurs organisations', 'déclarants pour plusieurs organisations'),
      es: label('declarante por varias organizaciones', 'declarantes por varias organizaciones'),
    },
    SECRETARIAT: {
      fr: label('entité du Secrétariat', 'entités du Secrétariat'),
      es: label('entidad de la Secretaría', 'entidades de la Secretaría'),
    },
    SPECIALIZED_AGENCY: {
      fr: label('institution spécialisée', 'institutions spécialisées'),
      es: label('organismo especializado', 'organismos especializados'),
    },
  },
  PlaceKind: {
    COUNTRY: { fr: label('pays', 'pays'), es: label('país', 'países') },
    REGION: { fr: label('région'), es: label('región', 'regiones') },
    TERRITORY: { fr: label('territoire'), es: label('territorio') },
    WORLD: { fr: label('monde'), es: label('mundo') },
  },
  Role: {
    ADMINISTRATIVE_AGENT: {
      fr: label('agent d’administration', 'agents d’administration'),
      es: label('agente administrativo', 'agentes administrativos'),
    },
    CHAIR: { fr: label('présidence'), es: label('presidencia') },
    CONVENER: { fr: label('convocateur'), es: label('convocante') },
    CO_LEAD: { fr: label('co-chef de file', 'co-chefs de file'), es: label('codirector', 'codirectores') },
    DONOR: { fr: label('donateur'), es: label('donante') },
    LEAD: { fr: label('chef de file', 'chefs de file'), es: label('director', 'directores') },
    PARTICIPANT: { fr: label('participant'), es: label('participante') },
    SIGNATORY: { fr: label('signataire'), es: label('signatario') },
  },
  MandateScheme: {
    NO_GOAL: { fr: label('aucun objectif', 'aucun objectif'), es: label('ningún objetivo', 'ningún objetivo') },
    RESOLUTION: { fr: label('résolution'), es: label('resolución', 'resoluciones') },
    SDG: {
      fr: label('objectif de développement durable', 'objectifs de développement durable'),
      es: label('Objetivo de Desarrollo Sostenible', 'Objetivos de Desarrollo Sostenible'),
    },
    THEME: { fr: label('thème'), es: label('tema') },
  },
}

export function kindName({ id, type, label, plural }: KindRow, language: Language): KindName {
  // Of a kind that nobody translated the label stands alone: its gender is not known.
  const the = { en: `the ${label}`, fr: `«\u00a0${label}\u00a0»`, es: `«${label}»` }[language]
  const own = { one: label, plural: plural ?? label, the }
  if (language === 'en') return own
  if (type === 'ArrangementKind') return arrangements[id]?.[language] ?? own
  return { ...own, ...others[type][id]?.[language] }
}

/** The levels that ship. Others keep their names. */
const levelNames: Translated<string> = {
  system: { fr: 'système', es: 'sistema' },
  headquarters: { fr: 'siège', es: 'sede' },
  regional: { fr: 'région', es: 'región' },
  country: { fr: 'pays', es: 'país' },
}

/** A level as sentences name it: `country`. */
export function levelName({ id, name }: { id: string; name: string }, language: Language): string {
  return (language === 'en' ? undefined : levelNames[id]?.[language]) ?? name.toLowerCase()
}

/** A level as a heading names it: `Country`. */
export function levelHeading(level: { id: string; name: string }, language: Language): string {
  if (language === 'en' || levelNames[level.id] === undefined) return level.name
  const said = levelName(level, language)
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`
}
