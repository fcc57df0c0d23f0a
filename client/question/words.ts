import { catalogue } from '../view/catalogue.ts'

export const questionWords = catalogue({
  en: {
    question: 'The question',
    from: 'From',
    to: 'To',
    on: 'On',
    reverse: 'Reverse: swap From and To',
    sameEnd: 'Choose another end: this is where the routes start.',
    findElse: 'Find something else',
  },
  fr: {
    question: 'La question',
    from: 'De',
    to: 'À',
    on: 'Au',
    reverse: 'Inverser\u00a0: échanger le départ et l’arrivée',
    sameEnd: 'Choisissez une autre arrivée\u00a0: les itinéraires partent d’ici.',
    findElse: 'Chercher autre chose',
  },
  es: {
    question: 'La pregunta',
    from: 'De',
    to: 'A',
    on: 'El',
    reverse: 'Invertir: intercambiar inicio y final',
    sameEnd: 'Elija otro final: las rutas empiezan aquí.',
    findElse: 'Buscar otra cosa',
  },
})
