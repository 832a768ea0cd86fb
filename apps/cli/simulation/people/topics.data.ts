/** What the subjects of invented people are about: ids of the shared list of topics (the law's points, and the Inspectorate's 43). */
export const TOPICS_OF_SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  'Overgang van voorschool naar groep 1': ['vve-doorgaande-lijn', 'overdrachtsprotocol-voorschoolse-opvang-naar-basisonderwijs'],
  'Thuiszitters: stand van zaken': ['passend-onderwijs'],
  'Aanbod voor nieuwkomers': ['achterstanden', 'schakel-en-taalklassen'],
  'Taalachterstanden in de voor- en vroegschool': ['achterstanden', 'vve-bereik', 'bereik-en-toeleiding'],
  'Doorstroom vmbo naar mbo': ['lijn-vo-mbo'],
  'Brede ontwikkeling: sport en cultuur na school': ['integratie', 'brede-school'],
  'Schoolmaatschappelijk werk': ['achterstanden', 'preventie-jeugdzorg'],
  'Kansrijk adviseren': ['lijn-po-vo', 'begeleiding-van-ouders-en-kinderen-bij-de-schoolkeuze'],
  Ouderbetrokkenheid: ['achterstanden', 'ouderbetrokkenheid'],
  'Monitor voortijdig schoolverlaten': ['schoolverlaten'],
  'Integrale kindcentra': ['integraal-kind-centrum'],
  Zomerschool: ['achterstanden', 'vakantie-voor-scholen-zoals-zomerscholen'],
};

/** Secretaries and members say of most items what they are about. */
export const TAGGED = 0.8;
