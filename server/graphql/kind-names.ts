import type { InEach, Language } from '../../common/languages.ts'
import type { KindRow } from '../records/kinds.ts'

/** A kind as sentences name it: `joint activity`, `joint activities`, `the joint activity`. */
export type KindName = { one: string; plural: string; the: string }

const named = (one: string, plural: string, the: string): KindName => ({ one, plural, the })

/** The kinds that ship, in the words of the United Nations. The labels of others stay as they are. */
const translated: Record<string, Omit<InEach<KindName>, 'en'>> = {
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

export function kindName({ id, label, plural }: KindRow, language: Language): KindName {
  const own = language === 'en' ? undefined : translated[id]?.[language]
  if (own) return own
  // Of a kind that nobody translated the label stands alone: its gender is not known.
  const the = { en: `the ${label}`, fr: `« ${label} »`, es: `«${label}»` }
  return { one: label, plural: plural ?? label, the: the[language] }
}

/** The levels that ship. Others keep their names. */
const levelNames: Record<string, Omit<InEach<string>, 'en'>> = {
  system: { fr: 'système', es: 'sistema' },
  headquarters: { fr: 'siège', es: 'sede' },
  regional: { fr: 'région', es: 'región' },
  country: { fr: 'pays', es: 'país' },
}

/** A level as sentences name it: `country`. */
export function levelName({ id, name }: { id: string; name: string }, language: Language): string {
  return (language === 'en' ? undefined : levelNames[id]?.[language]) ?? name.toLowerCase()
}
