// What the data that ships and the rules of the model say of themselves, in English: the same in the other languages. What
// somebody else's data says stays as it was written.
import { type InEach, type Language, locales } from '../../common/languages.ts'

type Others = Omit<InEach<string>, 'en'>

const sentences = new Map<string, Others>([
  [
    'Facts and figures from public data, each with its source; the selection and the words are under the Apache License 2.0.',
    {
      fr: 'Faits et chiffres tirés de données publiques, chacun avec sa source\u202f; le choix et les mots sont sous la licence Apache 2.0.',
      es: 'Hechos y cifras de datos públicos, cada uno con su fuente; la selección y las palabras están bajo la licencia Apache 2.0.',
    },
  ],
  [
    'No public file records bilateral ties between offices: the few that ship are illustrative and off by default.',
    {
      fr: 'Aucun fichier public n’enregistre les liens bilatéraux entre bureaux\u00a0: les quelques-uns qui sont fournis sont inventés pour l’exemple et écartés d’office.',
      es: 'Ningún archivo público registra los vínculos bilaterales entre oficinas: los pocos que se incluyen son ilustrativos y están apartados de antemano.',
    },
  ],
  [
    'UN INFO names no lead agency: everybody in a joint activity is a participant.',
    {
      fr: 'UN INFO ne nomme aucun organisme chef de file\u00a0: dans une activité conjointe, chacun est participant.',
      es: 'UN INFO no nombra ningún organismo director: en una actividad conjunta todos son participantes.',
    },
  ],
  [
    'Frameworks and joint activities are known for the 117 workspaces of UN INFO with a public file, of 127 countries and territories. Elsewhere, as in Iraq, there is no file: that a country team stands there follows from its Resident Coordinator, and who sits in it from expenses, both by rule.',
    {
      fr: 'Les plans-cadres et les activités conjointes sont connus pour les 117 espaces de travail d’UN INFO dont un fichier est public, sur 127 pays et territoires. Ailleurs, comme en Iraq, il n’y a pas de fichier\u00a0: qu’une équipe de pays y existe découle de la présence d’un coordonnateur résident, et qui y siège découle des dépenses, l’un et l’autre selon une règle.',
      es: 'Los marcos y las actividades conjuntas se conocen para los 117 espacios de trabajo de UN INFO con un archivo público, de 127 países y territorios. En los demás, como en el Iraq, no hay archivo: que exista allí un equipo en el país se sigue de su coordinador residente, y quién participa en él, de los gastos, ambas cosas según una regla.',
    },
  ],
  [
    'Who holds which resolution is known for the Secretariat side alone, from the programme budget for 2027.',
    {
      fr: 'Qui détient quelle résolution n’est connu que pour le Secrétariat, d’après le budget-programme de 2027.',
      es: 'Quién tiene qué resolución solo se conoce de la parte de la Secretaría, por el presupuesto por programas para 2027.',
    },
  ],
  [
    'Money on the goals is known for the reporters of 2018 to 2024 and grows with their number; expense and budget are kept apart and must not be compared. Money on no goal is known for 2024 alone, where 23 of the reporters put some or all of theirs.',
    {
      fr: 'L’argent consacré aux objectifs est connu pour ceux qui l’ont déclaré de 2018 à 2024 et croît avec leur nombre\u202f; dépense et budget sont tenus séparés et ne se comparent pas. L’argent consacré à aucun objectif n’est connu que pour 2024, où 23 des déclarants y ont mis tout ou partie du leur.',
      es: 'El dinero para los objetivos se conoce de quienes lo declararon de 2018 a 2024 y crece con su número; gasto y presupuesto se mantienen aparte y no deben compararse. El dinero para ningún objetivo solo se conoce de 2024, cuando 23 de los declarantes pusieron ahí parte o todo el suyo.',
    },
  ],
  [
    'Reporting practice differs by country: 13 workspaces give totals and no activities, as those of Rwanda and Ukraine; 38 report activities and none of them as joint, as Lebanon, Moldova, Mozambique and Tanzania. So few joint activities are no proof of little coordination.',
    {
      fr: 'La pratique d’établissement des rapports diffère selon le pays\u00a0: 13 espaces de travail donnent des totaux et aucune activité, comme ceux du Rwanda et de l’Ukraine\u202f; 38 rapportent des activités dont aucune n’est conjointe, comme le Liban, la Moldova, le Mozambique et la Tanzanie. Peu d’activités conjointes ne prouve donc pas peu de coordination.',
      es: 'La práctica de presentación de informes difiere según el país: 13 espacios de trabajo dan totales y ninguna actividad, como los de Rwanda y Ucrania; 38 informan de actividades y de ninguna como conjunta, como el Líbano, Moldova, Mozambique y Tanzanía. Por eso, pocas actividades conjuntas no prueban poca coordinación.',
    },
  ],
  [
    'The lists of entities that report expenses by country grew from year to year (see reportingSince of an agency): more spending in a later year can be more reporting.',
    {
      fr: 'Les listes d’entités qui déclarent leurs dépenses par pays ont grandi d’année en année (voir reportingSince d’un organisme)\u00a0: plus de dépenses dans une année ultérieure peut n’être que plus de déclarations.',
      es: 'Las listas de entidades que declaran gastos por país crecieron de año en año (véase reportingSince de un organismo): más gasto en un año posterior puede ser solo más declaración.',
    },
  ],
  [
    'Some agencies, such as IFAD, UNESCO, IMO, the World Bank Group and the IMF, are in no file of expenses by country: that they spent nothing somewhere does not follow.',
    {
      fr: 'Certains organismes, comme le FIDA, l’UNESCO, l’OMI, le Groupe de la Banque mondiale et le FMI, ne figurent dans aucun fichier de dépenses par pays\u00a0: il ne s’ensuit pas qu’ils n’aient rien dépensé quelque part.',
      es: 'Algunos organismos, como el FIDA, la UNESCO, la OMI, el Grupo Banco Mundial y el FMI, no figuran en ningún archivo de gastos por país: de ello no se sigue que no gastaran nada en algún lugar.',
    },
  ],
  [
    'Whether an agency has a desk in a country is known for few: expenses are a sign of work there, not proof of an office, and their absence proves nothing.',
    {
      fr: 'On ne sait que pour peu d’organismes s’ils ont un bureau dans un pays\u00a0: des dépenses sont le signe d’un travail sur place, non la preuve d’un bureau, et leur absence ne prouve rien.',
      es: 'De pocos organismos se sabe si tienen una oficina en un país: los gastos son señal de trabajo allí, no prueba de una oficina, y su ausencia no prueba nada.',
    },
  ],
  [
    'No file states the reporting lines of country offices: each is derived by rule, to the regional office that covers the country, else to headquarters.',
    {
      fr: 'Aucun fichier n’indique les lignes hiérarchiques des bureaux de pays\u00a0: chacune est déduite d’une règle, vers le bureau régional qui couvre le pays, sinon vers le siège.',
      es: 'Ningún archivo indica las líneas jerárquicas de las oficinas en los países: cada una se deduce de una regla, hacia la oficina regional que abarca el país y, si no, hacia la sede.',
    },
  ],
  [
    'Which Delivering as One instruments each pilot had, and when, is recorded as far as a public page was found that says so; where none was, they are common knowledge and undated.',
    {
      fr: 'Quels instruments d’«\u00a0Unis dans l’action\u00a0» avait chaque pays pilote, et quand, est enregistré là où une page publique le dit\u202f; faute d’en avoir trouvé, ils sont de notoriété publique et sans date.',
      es: 'Qué instrumentos de «Unidos en la acción» tenía cada país piloto, y cuándo, consta en la medida en que se halló una página pública que lo diga; donde no, son de conocimiento público y sin fecha.',
    },
  ],
  [
    'Which results groups a country team has, and who chairs them, is in no file: one for each priority of the framework is derived, with the agencies that work on it.',
    {
      fr: 'Aucun fichier ne dit quels groupes de résultats a une équipe de pays ni qui les préside\u00a0: il en est déduit un pour chaque priorité du plan-cadre, avec les organismes qui y travaillent.',
      es: 'Ningún archivo dice qué grupos de resultados tiene un equipo en el país ni quién los preside: se deduce uno para cada prioridad del marco, con los organismos que trabajan en ella.',
    },
  ],
  [
    'Of 22,350 rows of activities, 3,019 name an output that their own framework does not have, 148 of Uruguay’s 196 among them: each stands under a result made for that name, which says so.',
    {
      fr: 'Sur 22\u202f350 lignes d’activités, 3\u202f019 nomment un produit que leur propre plan-cadre n’a pas, dont 148 des 196 de l’Uruguay\u00a0: chacune figure sous un résultat créé pour ce nom, qui le dit.',
      es: 'De 22.350 filas de actividades, 3.019 nombran un producto que su propio marco no tiene, entre ellas 148 de las 196 del Uruguay: cada una figura bajo un resultado creado para ese nombre, que así lo dice.',
    },
  ],
  [
    'Regional offices and what they cover, headquarters, and who sits in which body were looked for in public documents: what was found names its document, and a note says where none was found. Bodies under bodies, governing bodies and the desks of the pilots were looked for too. Of some documents it is not recorded where in them; the notes say of which. What else rests on common knowledge, as the pilots’ own instruments and since when their offices stand, was not looked for.',
    {
      fr: 'Les bureaux régionaux et ce qu’ils couvrent, les sièges et qui siège dans quel organe ont été cherchés dans des documents publics\u00a0: ce qui a été trouvé nomme son document, et une note dit où rien ne l’a été. Les organes placés sous d’autres, les organes directeurs et les bureaux des pays pilotes ont été cherchés aussi. Pour certains documents, l’endroit précis n’est pas enregistré\u202f; les notes disent lesquels. Le reste de ce qui repose sur la notoriété publique, comme les instruments propres aux pays pilotes et l’ancienneté de leurs bureaux, n’a pas été cherché.',
      es: 'Las oficinas regionales y lo que abarcan, las sedes y quién participa en qué órgano se buscaron en documentos públicos: lo hallado nombra su documento, y una nota dice dónde no se halló ninguno. También se buscaron los órganos bajo otros órganos, los órganos rectores y las oficinas de los países piloto. De algunos documentos no consta en qué lugar de ellos; las notas dicen de cuáles. Lo demás que se apoya en el conocimiento público, como los instrumentos propios de los países piloto y desde cuándo están sus oficinas, no se buscó.',
    },
  ],
  [
    'No public list names every Resident Coordinator’s office: 57 rest on a passage that names a coordinator, the others on the list of workspaces, from which the 132 that are publicly counted follow.',
    {
      fr: 'Aucune liste publique ne nomme chaque bureau de coordonnateur résident\u00a0: 57 reposent sur un passage qui nomme un coordonnateur, les autres sur la liste des espaces de travail, d’où découlent les 132 que l’on compte publiquement.',
      es: 'Ninguna lista pública nombra cada oficina del coordinador residente: 57 se apoyan en un pasaje que nombra a un coordinador, las demás en la lista de espacios de trabajo, de la que se siguen las 132 que se cuentan públicamente.',
    },
  ],
  [
    'An amount of money has a currency.',
    {
      fr: 'Un montant a une monnaie.',
      es: 'Un importe tiene una moneda.',
    },
  ],
  [
    'Every tie and every assertion rests on evidence.',
    {
      fr: 'Chaque lien et chaque assertion reposent sur une preuve.',
      es: 'Cada vínculo y cada aserción se apoyan en una prueba.',
    },
  ],
  [
    'Every tie and every assertion has an id.',
    {
      fr: 'Chaque lien et chaque assertion ont un identifiant.',
      es: 'Cada vínculo y cada aserción tienen un identificador.',
    },
  ],
  [
    'The channel of a kind of arrangement lies between 0.01 and 100.',
    {
      fr: 'Le canal d’une sorte de dispositif est compris entre 0,01 et 100.',
      es: 'El canal de un tipo de mecanismo está entre 0,01 y 100.',
    },
  ],
  [
    'Confidence lies between 0 and 1.',
    {
      fr: 'La confiance est comprise entre 0 et 1.',
      es: 'La confianza está entre 0 y 1.',
    },
  ],
  [
    'Confidence has at most two decimals.',
    {
      fr: 'La confiance a deux décimales au plus.',
      es: 'La confianza tiene dos decimales como máximo.',
    },
  ],
  [
    'What an agency put somewhere in a year is in one currency: shares of it would mean nothing otherwise.',
    {
      fr: 'Ce qu’un organisme a mis quelque part dans une année est en une seule monnaie\u00a0: les parts n’auraient sinon aucun sens.',
      es: 'Lo que un organismo puso en algún lugar en un año está en una sola moneda: de otro modo las proporciones no significarían nada.',
    },
  ],
  [
    'Evidence that is cited exists.',
    {
      fr: 'La preuve citée existe.',
      es: 'La prueba citada existe.',
    },
  ],
  [
    'The number of members that an arrangement declares is a whole number of at least 1.',
    {
      fr: 'Le nombre de membres que déclare un dispositif est un entier d’au moins 1.',
      es: 'El número de miembros que declara un mecanismo es un entero de al menos 1.',
    },
  ],
  [
    'Evidence comes from exactly one source.',
    {
      fr: 'Une preuve vient d’exactement une source.',
      es: 'Una prueba viene de exactamente una fuente.',
    },
  ],
  [
    'A record has the label Entity and exactly one that says what it is.',
    {
      fr: 'Un enregistrement a l’étiquette Entity et exactement une qui dit ce qu’il est.',
      es: 'Un registro tiene la etiqueta Entity y exactamente una que dice qué es.',
    },
  ],
  [
    'What is made up does not cite a data set, a document or an interview.',
    {
      fr: 'Ce qui est inventé ne cite ni jeu de données, ni document, ni entretien.',
      es: 'Lo inventado no cita ningún conjunto de datos, documento ni entrevista.',
    },
  ],
  [
    'An office belongs to exactly one agency.',
    {
      fr: 'Un bureau appartient à exactement un organisme.',
      es: 'Una oficina pertenece a exactamente un organismo.',
    },
  ],
  [
    'A party stands on exactly one level, the one that its property names.',
    {
      fr: 'Une partie se trouve à exactement un niveau, celui que nomme sa propriété.',
      es: 'Una parte está en exactamente un nivel, el que nombra su propiedad.',
    },
  ],
  [
    'Money is received by an agency, from another agency or from a pooled fund.',
    {
      fr: 'L’argent est reçu par un organisme, d’un autre organisme ou d’un fonds commun.',
      es: 'El dinero lo recibe un organismo, de otro organismo o de un fondo mancomunado.',
    },
  ],
  [
    'Every record has an id.',
    {
      fr: 'Chaque enregistrement a un identifiant.',
      es: 'Cada registro tiene un identificador.',
    },
  ],
  [
    'Every record and relationship names whose it is.',
    {
      fr: 'Chaque enregistrement et chaque relation nomment à qui ils sont.',
      es: 'Cada registro y cada relación nombran de quién son.',
    },
  ],
  [
    'Line reporting stays inside one agency.',
    {
      fr: 'Une ligne hiérarchique reste au sein d’un organisme.',
      es: 'Una línea jerárquica queda dentro de un organismo.',
    },
  ],
  [
    'Nobody reports to themselves, at however many removes, on any one day.',
    {
      fr: 'Personne ne relève de soi-même, à quelque distance que ce soit, un même jour.',
      es: 'Nadie depende de sí mismo, por lejos que sea, en un mismo día.',
    },
  ],
  [
    'The period that a source speaks of begins before it ends, or on the same day.',
    {
      fr: 'La période dont parle une source commence avant de finir, ou le même jour.',
      es: 'El período del que habla una fuente empieza antes de terminar, o el mismo día.',
    },
  ],
  [
    'Each kind of tie joins the parties that it is made for, and never a party with itself.',
    {
      fr: 'Chaque sorte de lien joint les parties pour lesquelles elle est faite, et jamais une partie à elle-même.',
      es: 'Cada tipo de vínculo une las partes para las que está hecho, y nunca una parte consigo misma.',
    },
  ],
  [
    'Every tie and every assertion says how sure it is.',
    {
      fr: 'Chaque lien et chaque assertion disent combien ils sont sûrs.',
      es: 'Cada vínculo y cada aserción dicen cuán seguros son.',
    },
  ],
  [
    'The kind of an agency is one of the kinds in the graph.',
    {
      fr: 'La sorte d’un organisme est l’une de celles du graphe.',
      es: 'El tipo de un organismo es uno de los del grafo.',
    },
  ],
  [
    'The kind of an arrangement is one of the kinds in the graph.',
    {
      fr: 'La sorte d’un dispositif est l’une de celles du graphe.',
      es: 'El tipo de un mecanismo es uno de los del grafo.',
    },
  ],
  [
    'A basis is a word of the vocabulary (cypher/vocabulary.ts).',
    {
      fr: 'Une base est un mot du vocabulaire (cypher/vocabulary.ts).',
      es: 'Una base es una palabra del vocabulario (cypher/vocabulary.ts).',
    },
  ],
  [
    'The stance, the effect and the side of a coding are words of the vocabulary (cypher/vocabulary.ts).',
    {
      fr: 'La position, l’effet et le côté d’un codage sont des mots du vocabulaire (cypher/vocabulary.ts).',
      es: 'La postura, el efecto y el lado de una codificación son palabras del vocabulario (cypher/vocabulary.ts).',
    },
  ],
  [
    'A factor amplifies or reduces.',
    {
      fr: 'Un facteur amplifie ou réduit.',
      es: 'Un factor amplifica o reduce.',
    },
  ],
  [
    'Money on a mandate is an expense or a budget, never both.',
    {
      fr: 'L’argent consacré à un mandat est une dépense ou un budget, jamais les deux.',
      es: 'El dinero para un mandato es un gasto o un presupuesto, nunca ambos.',
    },
  ],
  [
    'The scheme of a mandate is one of the schemes in the graph.',
    {
      fr: 'La famille d’un mandat est l’une de celles du graphe.',
      es: 'La familia de un mandato es una de las del grafo.',
    },
  ],
  [
    'The kind of a place is one of the kinds in the graph.',
    {
      fr: 'La sorte d’un lieu est l’une de celles du graphe.',
      es: 'El tipo de un lugar es uno de los del grafo.',
    },
  ],
  [
    'An office covers a place with a presence of the vocabulary (cypher/vocabulary.ts).',
    {
      fr: 'Un bureau couvre un lieu avec une présence du vocabulaire (cypher/vocabulary.ts).',
      es: 'Una oficina abarca un lugar con una presencia del vocabulario (cypher/vocabulary.ts).',
    },
  ],
  [
    'The role of a participant is one of the roles in the graph.',
    {
      fr: 'Le rôle d’un participant est l’un de ceux du graphe.',
      es: 'El papel de un participante es uno de los del grafo.',
    },
  ],
  [
    'The kind of a source and the access to it are words of the vocabulary (cypher/vocabulary.ts).',
    {
      fr: 'La sorte d’une source et l’accès à celle-ci sont des mots du vocabulaire (cypher/vocabulary.ts).',
      es: 'El tipo de una fuente y el acceso a ella son palabras del vocabulario (cypher/vocabulary.ts).',
    },
  ],
  [
    'Money is received through pooled funds, directly, or nobody knows how (cypher/vocabulary.ts).',
    {
      fr: 'L’argent est reçu par des fonds communs, directement, ou nul ne sait comment (cypher/vocabulary.ts).',
      es: 'El dinero se recibe por fondos mancomunados, directamente, o nadie sabe cómo (cypher/vocabulary.ts).',
    },
  ],
  [
    'What runs between two parties is a kind of tie that is known, or a succession.',
    {
      fr: 'Ce qui court entre deux parties est une sorte de lien connue, ou une succession.',
      es: 'Lo que corre entre dos partes es un tipo de vínculo conocido, o una sucesión.',
    },
  ],
  [
    'A span begins before it ends.',
    {
      fr: 'Une durée commence avant de finir.',
      es: 'Un período empieza antes de terminar.',
    },
  ],
  [
    'A tie can hold on some day: neither it nor an end of it ends before all three have begun.',
    {
      fr: 'Un lien peut tenir un certain jour\u00a0: ni lui ni une de ses extrémités ne finit avant que les trois aient commencé.',
      es: 'Un vínculo puede estar vigente algún día: ni él ni uno de sus extremos termina antes de que los tres hayan empezado.',
    },
  ],
  [
    'A party has an id, and a text for one.',
    {
      fr: 'Une partie a un identifiant, qui est un texte.',
      es: 'Una parte tiene un identificador, que es un texto.',
    },
  ],
  [
    'The level of a party is one of the levels.',
    {
      fr: 'Le niveau d’une partie est l’un des niveaux.',
      es: 'El nivel de una parte es uno de los niveles.',
    },
  ],
  [
    'The basis of a party is a word of the vocabulary.',
    {
      fr: 'La base d’une partie est un mot du vocabulaire.',
      es: 'La base de una parte es una palabra del vocabulario.',
    },
  ],
  [
    'A party begins and ends on days.',
    {
      fr: 'Une partie commence et finit à des jours.',
      es: 'Una parte empieza y termina en días.',
    },
  ],
  [
    'An office belongs to an agency.',
    {
      fr: 'Un bureau appartient à un organisme.',
      es: 'Una oficina pertenece a un organismo.',
    },
  ],
  [
    'A tie has an id, and a text for one.',
    {
      fr: 'Un lien a un identifiant, qui est un texte.',
      es: 'Un vínculo tiene un identificador, que es un texto.',
    },
  ],
  [
    'Both ends of a tie are parties.',
    {
      fr: 'Les deux extrémités d’un lien sont des parties.',
      es: 'Los dos extremos de un vínculo son partes.',
    },
  ],
  [
    'The ends of a tie are two parties.',
    {
      fr: 'Les extrémités d’un lien sont deux parties.',
      es: 'Los extremos de un vínculo son dos partes.',
    },
  ],
  [
    'The basis of a tie is a word of the vocabulary.',
    {
      fr: 'La base d’un lien est un mot du vocabulaire.',
      es: 'La base de un vínculo es una palabra del vocabulario.',
    },
  ],
  [
    'A tie begins and ends on days.',
    {
      fr: 'Un lien commence et finit à des jours.',
      es: 'Un vínculo empieza y termina en días.',
    },
  ],
  [
    'The confidence of a tie lies between 0 and 1.',
    {
      fr: 'La confiance d’un lien est comprise entre 0 et 1.',
      es: 'La confianza de un vínculo está entre 0 y 1.',
    },
  ],
  [
    'What is covered is a place, and by a party.',
    {
      fr: 'Ce qui est couvert est un lieu, et par une partie.',
      es: 'Lo que se abarca es un lugar, y por una parte.',
    },
  ],
  [
    'The basis and the presence of coverage are words of the vocabulary.',
    {
      fr: 'La base et la présence d’une couverture sont des mots du vocabulaire.',
      es: 'La base y la presencia de una cobertura son palabras del vocabulario.',
    },
  ],
  [
    'Coverage begins and ends on days.',
    {
      fr: 'Une couverture commence et finit à des jours.',
      es: 'Una cobertura empieza y termina en días.',
    },
  ],
  [
    'A factor is held by an office or an agency, on days, with a basis of the vocabulary.',
    {
      fr: 'Un facteur est détenu par un bureau ou un organisme, à des jours, avec une base du vocabulaire.',
      es: 'Un factor lo tiene una oficina o un organismo, en días, con una base del vocabulario.',
    },
  ],
  [
    'A succession is between agencies or offices, from a day on.',
    {
      fr: 'Une succession est entre organismes ou bureaux, à partir d’un jour.',
      es: 'Una sucesión es entre organismos u oficinas, desde un día.',
    },
  ],
  [
    'Not stated.',
    {
      fr: 'Non indiquée.',
      es: 'No indicada.',
    },
  ],
])

/** Why rows of a file are not read, as the sentences say it that count them. */
const reasons: [english: string, others: Others][] = [
  ['a donor outside the system', { fr: 'un donateur hors du système', es: 'un donante de fuera del sistema' }],
  [
    'a financial institution that the codes tell apart from the system',
    {
      fr: 'une institution financière que les codes distinguent du système',
      es: 'una institución financiera que los códigos distinguen del sistema',
    },
  ],
  [
    'a fund that is not of agencies of the system',
    { fr: 'un fonds qui n’est pas d’organismes du système', es: 'un fondo que no es de organismos del sistema' },
  ],
  [
    'until 2017 the file does not say whether these are funds of several agencies',
    {
      fr: 'jusqu’en 2017, le fichier ne dit pas s’il s’agit de fonds de plusieurs organismes',
      es: 'hasta 2017 el archivo no dice si son fondos de varios organismos',
    },
  ],
  ['from the recipient itself', { fr: 'du bénéficiaire lui-même', es: 'del propio receptor' }],
  ['no donor is named', { fr: 'aucun donateur n’est nommé', es: 'no se nombra ningún donante' }],
  [
    'no code of an organisation of the system',
    { fr: 'aucun code d’une organisation du système', es: 'ningún código de una organización del sistema' },
  ],
  [
    'no full document symbol, so no document',
    { fr: 'pas de cote complète, donc pas de document', es: 'sin signatura completa, luego sin documento' },
  ],
  [
    'another row says that the same entity cites the same document',
    {
      fr: 'une autre ligne dit que la même entité cite le même document',
      es: 'otra fila dice que la misma entidad cita el mismo documento',
    },
  ],
  [
    'another file of the same workspace has the same row',
    {
      fr: 'un autre fichier du même espace de travail a la même ligne',
      es: 'otro archivo del mismo espacio de trabajo tiene la misma fila',
    },
  ],
  [
    'another row of the same file says the same',
    { fr: 'une autre ligne du même fichier dit la même chose', es: 'otra fila del mismo archivo dice lo mismo' },
  ],
]

const files = new Map<string, Others>([
  [
    'the revenue from others than governments',
    { fr: 'des recettes provenant d’autres que les gouvernements', es: 'de los ingresos de otros que los gobiernos' },
  ],
  [
    'the programme budget for 2027',
    { fr: 'du budget-programme de 2027', es: 'del presupuesto por programas para 2027' },
  ],
  ['the joint work plans', { fr: 'des plans de travail conjoints', es: 'de los planes de trabajo conjuntos' }],
])

const passedOver: Record<keyof Others, (read: string, file: string, left: string, why: string) => string> = {
  fr: (read, file, left, why) => `Sur les ${read} lignes ${file}, ${left} sont laissées de côté\u00a0: ${why}`,
  es: (read, file, left, why) => `De las ${read} filas ${file}, ${left} se pasan por alto: ${why}`,
}

/** A sentence of the data's own in the reader's language, where it is known there. */
export function translated(sentence: string, language: Language): string {
  if (language === 'en') return sentence
  return sentences.get(sentence)?.[language] ?? countedRows(sentence, language) ?? sentence
}

/** How many rows of a file were not read and why. */
function countedRows(sentence: string, language: keyof Others): string | undefined {
  const [, read = '', name = '', left = '', why = ''] =
    /^Of the ([\d,]+) rows of (.+?), ([\d,]+) are passed over: (.+)$/.exec(sentence) ?? []
  const file = files.get(name)?.[language]
  if (file === undefined) return undefined
  const digits = (text: string) => Number(text.replaceAll(',', '')).toLocaleString(locales[language])
  const told = reasons.reduce((said, [english, others]) => said.replaceAll(english, others[language]), why)
  const numbers = told.replace(/\d{1,3}(,\d{3})+/g, digits)
  return passedOver[language](digits(read), file, digits(left), numbers)
}
