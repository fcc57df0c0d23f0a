import { catalogue } from '../view/catalogue.ts'

/** Of a graph without the seeds. */
export const anyWords = catalogue({
  en: {
    title: 'Who works with whom',
    claim: 'Who works with whom, and through which level?',
    lead: 'Name whoever takes part in something, or what they take part in. Crosstie shows with whom they share it, and by which route one reaches another, with the source of every step.',
    example: 'Any name in the data',
    together: 'Who shares most',
    shared: (count: string, one: boolean) => `${count} ${one ? 'arrangement' : 'arrangements'} in common`,
    orRoute: 'Or ask for a route:',
    route: (from: string, to: string) => `from ${from} to ${to}`,
    nothing: 'Nothing is in the graph yet',
    bring:
      'Bring something in from another terminal, then load this page again. Two columns are enough, who takes part in what; or a folder of tables of your own:',
    manual: 'docs/another-bureaucracy.md goes all the way in ten minutes. `npm start` without a flag has the seeds.',
  },
  fr: {
    title: 'Qui travaille avec qui',
    claim: 'Qui travaille avec qui, et à quel niveau\u202f?',
    lead: 'Nommez qui participe à quelque chose, ou ce à quoi l’on participe. Crosstie montre avec qui cela est partagé et par quel itinéraire l’un atteint l’autre, avec la source de chaque étape.',
    example: 'N’importe quel nom des données',
    together: 'Qui partage le plus',
    shared: (count: string, one: boolean) => `${count} ${one ? 'dispositif' : 'dispositifs'} en commun`,
    orRoute: 'Ou demandez un itinéraire\u00a0:',
    route: (from: string, to: string) => `de ${from} à ${to}`,
    nothing: 'Le graphe est encore vide',
    bring:
      'Importez quelque chose depuis un autre terminal, puis rechargez cette page. Deux colonnes suffisent, qui participe à quoi\u202f; ou un dossier de tableaux à vous\u00a0:',
    manual:
      'docs/another-bureaucracy.md va jusqu’au bout en dix minutes (en anglais). `npm start` sans option a les données fournies.',
  },
  es: {
    title: 'Quién trabaja con quién',
    claim: '¿Quién trabaja con quién, y a qué nivel?',
    lead: 'Nombre a quien participa en algo, o aquello en lo que se participa. Crosstie muestra con quién se comparte y por qué ruta uno llega a otro, con la fuente de cada paso.',
    example: 'Cualquier nombre de los datos',
    together: 'Quién comparte más',
    shared: (count: string, one: boolean) => `${count} ${one ? 'mecanismo' : 'mecanismos'} en común`,
    orRoute: 'O pida una ruta:',
    route: (from: string, to: string) => `de ${from} a ${to}`,
    nothing: 'El grafo todavía está vacío',
    bring:
      'Importe algo desde otra terminal y vuelva a cargar esta página. Bastan dos columnas, quién participa en qué; o una carpeta de tablas propias:',
    manual:
      'docs/another-bureaucracy.md llega hasta el final en diez minutos (en inglés). `npm start` sin opciones tiene los datos incluidos.',
  },
})
