import { catalogue } from '../view/catalogue.ts'

/** What a matrix of agencies says of two of them. */
export const matrixWords = catalogue({
  en: {
    matrixLabel: 'Joint activities below the diagonal, outputs both work on above it',
    worksOf: (one: string, other: string, works: string, single: boolean) =>
      `${one} and ${other}: ${works} ${single ? 'joint activity' : 'joint activities'}`,
    needed: (money: string) => `, ${money} needed by all who are in them`,
    onRecord: 'On record.',
    outputsOf: (one: string, other: string, outputs: string, single: boolean) =>
      `${one} and ${other}: ${outputs} ${single ? 'output' : 'outputs'} that both work on`,
    derived: 'Derived from who is named under each.',
    namely: (names: string) => `: ${names}`,
    andMore: (count: string) => `${count} more`,
    lowerHalf: 'below the diagonal: joint activities, on record',
    upperHalf: 'above it: outputs both work on, derived',
    noneOfThese: (count: string) => `No joint activity is on record for these ${count}`,
    pairs: 'Pairs with most joint activities',
    pairsSame: 'Pairs under most of the same outputs',
    nothingShared: 'Nothing that two agencies share is on record here.',
  },
  fr: {
    matrixLabel: 'Activités conjointes sous la diagonale, produits communs au-dessus',
    worksOf: (one: string, other: string, works: string, single: boolean) =>
      `${one} et ${other}\u00a0: ${works} ${single ? 'activité conjointe' : 'activités conjointes'}`,
    needed: (money: string) => `, ${money} requis par tous ceux qui y participent`,
    onRecord: 'Attesté.',
    outputsOf: (one: string, other: string, outputs: string, single: boolean) =>
      `${one} et ${other}\u00a0: ${outputs} ${single ? 'produit auquel' : 'produits auxquels'} tous deux travaillent`,
    derived: 'Déduit de qui est nommé sous chacun.',
    namely: (names: string) => `\u00a0: ${names}`,
    andMore: (count: string) => `${count} de plus`,
    lowerHalf: 'sous la diagonale\u00a0: activités conjointes, attestées',
    upperHalf: 'au-dessus\u00a0: produits communs, déduits',
    noneOfThese: (count: string) => `Aucune activité conjointe n’est attestée pour ces ${count}`,
    pairs: 'Paires ayant le plus d’activités conjointes',
    pairsSame: 'Paires ayant le plus de produits communs',
    nothingShared: 'Rien de partagé par deux organismes n’est attesté ici.',
  },
  es: {
    matrixLabel: 'Actividades conjuntas bajo la diagonal, productos de ambos por encima',
    worksOf: (one: string, other: string, works: string, single: boolean) =>
      `${one} y ${other}: ${works} ${single ? 'actividad conjunta' : 'actividades conjuntas'}`,
    needed: (money: string) => `, ${money} necesarios para todos los que participan`,
    onRecord: 'Registrado.',
    outputsOf: (one: string, other: string, outputs: string, single: boolean) =>
      `${one} y ${other}: ${outputs} ${single ? 'producto en que ambos trabajan' : 'productos en que ambos trabajan'}`,
    derived: 'Deducido de quién se nombra bajo cada uno.',
    namely: (names: string) => `: ${names}`,
    andMore: (count: string) => `${count} más`,
    lowerHalf: 'bajo la diagonal: actividades conjuntas, registradas',
    upperHalf: 'por encima: productos de ambos, deducidos',
    noneOfThese: (count: string) => `De estos ${count} no consta ninguna actividad conjunta`,
    pairs: 'Pares con más actividades conjuntas',
    pairsSame: 'Pares con más productos en común',
    nothingShared: 'No consta aquí nada que compartan dos organismos.',
  },
})
