/**
 * The words by which a Dutch goal gives away what it is. From the goals of samples/ that rules may be written with,
 * widened with words of the same sort. Patterns are for lower-case text with single spaces; none can run away on a long text
 * (no repetition within a repetition, gaps have a limit). PURE.
 */
export interface Words {
  /** What partners do or make. */
  readonly activity: readonly string[];
  /** An offer, a plan: an activity where nothing better is said, unless children or parents are the subject. */
  readonly offer: readonly string[];
  /** Good things without an end: two readers do not agree afterwards whether it came true. */
  readonly wish: readonly string[];
  /** What can be counted or looked up without choosing first. */
  readonly quantity: readonly string[];
}

export const WORDS: Words = {
  activity: [
    '(?:haalbaarheids|vervolg|voor)?onderzoek(?:en|t)?', 'onderzocht', 'verken(?:nen|t|d)?', 'verkenning', 'inventaris\\p{L}+', 'analyser\\p{L}+', 'in kaart (?:brengen|gebracht)',
    '(?:ge)?organise?er(?:en|t|d)?', 'stel(?:t|len)? .{0,60} (?:op|vast|samen)', '(?:op|vast|samen|bij)stellen', '(?:op|vast|samen|bij)gesteld', 'evalueren', 'evalueert', 'geëvalueerd', '\\p{L}*evaluatie', '(?:ge)?monitor(?:en|t|d)', 'monitoring',
    'bespreken', 'bespreekt', 'besproken', 'in gesprek', 'overleg(?:gen|t)', '\\p{L}*bijeenkomst(?:en)?', 'bijeenkomen', 'bijeen', 'bij elkaar', 'uitwissel(?:en|ing)', 'uit te wisselen', '\\p{L}*afspraken',
    'aandacht', 'expertise', 'campagnes?', 'werk(?:en|t|t er)? aan (?!het (?:terugdringen|verminderen|verlagen|verhogen|vergroten))', 'gewerkt aan',
    'inzet', 'inzetten', 'ingezet', 'zet(?:ten)? in op', 'in te zetten', '(?:we|wij) ondersteunen', 'stimuleren', 'faciliteren',
    '(?<!zich .{0,40})(?:door)?ontwikkel(?:en|t|d)', 'aanbieden', 'aangeboden', 'bied(?:en|t) .{0,60}aanbod', 'ruimte bieden voor', 'informe(?:ren|ert)', 'geïnformeerd', 'voorlichting', 'toegewezen', 'urenuitbreiding',
    'accenten', 'opgeleverd', 'opleveren', '\\p{L}*coaching', '\\p{L}*training(?:en)?', 'scholing', 'professionalisering', 'deskundigheidsbevordering', 'gebeld', 'vind(?:t|en) .{0,60}plaats', 'gebruik(?:t|en)', 'vraagt .{0,80} na',
    'oprichten', 'opgericht', 'instellen', 'ingesteld', 'aanstellen', 'aangesteld', 'benoemen', 'benoemd', 'invoer(?:en|t|ing)', 'ingevoerd', 'implementer\\p{L}+', 'geïmplementeerd', 'meten', 'meet', 'start(?:en)? (?:een|met|samen)', 'kennisdeling', 'ge(?:ven|eft) .{0,60}(?:lessen|les|training|voorlichting|cursus(?:sen)?)',
    '\\p{L}*samenwerk(?:en|ing|t)', 'verbinding', 'dwarsverbanden', 'afstemm(?:en|ing)', 'netwerk', 'verbeter(?:en|ing) (?:van )?(?:het |de )?(?:proces|aanpak|werkwijze)', 'borg(?:en|t)?', 'in te richten', 'inrichten', 'uitvoer(?:en|ing)', 'benutten', 'pilot',
  ],
  offer: ['\\p{L}*aanbod', '\\p{L}*programma', '\\p{L}*plan', '\\p{L}*project(?:en)?', 'lessen', 'materialen'],
  wish: [
    'kans(?:en)?', '\\p{L}*kansengelijkheid', 'kansrijke?', 'gelijke', 'optima(?:al|le)', 'passende?', 'goede?', 'beste', 'betere (?:start|toekomst|kansen)', 'zo\\p{L}* .{0,30}mogelijk', 'kwalitatief', 'hoogwaardige?', 'volwaardige?',
    'ontplooi(?:en|ing)', 'talenten', 'ruimte', 'mogelijkhe(?:id|den)', 'welkom', '(?:hoort|horen) .{0,30}bij', 'erbij', 'meedoen', 'doet mee', 'tel(?:t|len) mee', 'gelukkige?', 'soepele?', 'naadloze?', 'zachte?', 'ononderbroken', 'doorgaande .{0,40}lijn(?:en)?', 'doorgaande (?:leer)?lijn',
    'inclusie(?:f|ve|ver)?', 'duurza(?:am|me)', 'duurzaamheid', 'toekomstbestendige?', 'juiste', '(?:als dat|waar) nodig(?: is)?', 'wal en schip', 'grijze gebied', 'bewust(?:zijn)?', 'benodigde', 'een plek', 'centraal',
  ],
  quantity: [
    'aantal(?:len)?', 'aandeel', 'percentages?', 'gemiddelde?', '(?:non-)?bereik', 'deelname', 'opkomst', '\\p{L}*verzuim', 'voortijdig schoolverlaten', 'vsv', '\\p{L}*scores?', 'wachtlijst(?:en)?', 'wachttijd(?:en)?', 'doorlooptijd(?:en)?', '\\p{L}*cijfers?', 'm2(?:.s)?',
    '(?:verdeling|spreiding) van .{0,60} over de (?:scholen|wijken|gemeente|groepen)',
  ],
};

export type Lexicon = { readonly [sort in keyof Words]: RegExp };

/** Of no words at all, a pattern that nothing matches. */
const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.length === 0 ? '(?!)' : `(?<![\\p{L}])(?:${patterns.join('|')})(?![\\p{L}])`, 'u');

export const lexiconOf = ({ activity, offer, wish, quantity }: Words): Lexicon => ({ activity: anyOf(activity), offer: anyOf(offer), wish: anyOf(wish), quantity: anyOf(quantity) });

export const LEXICON = lexiconOf(WORDS);

/** Who a goal is for, as the subject of its sentence. */
export const TARGET_GROUP_ACTS = /^(?:alle |iedere? |elke? |onze |de |meer |kwetsbare )*(?:kind(?:eren)?|leerling(?:en)?|jongeren?|ouders?|peuters?|kleuters?|student(?:en)?)(?![\p{L}])/u;

/** Something that is put faster, earlier, less often: said first, it is what the goal is about. */
export const CHANGE_FIRST = /^(?:sneller|eerder|vaker|minder|langer|korter|lagere?|hogere?)(?![\p{L}])/u;

/** A clause that says what the main clause is for; what comes before it is the promise. */
export const PURPOSE = /[,;]? (?:zodat|waardoor|opdat|waarbij|waarin|om(?= .{0,120}te(?![\p{L}])))(?![\p{L}])/u;
/** Unless the main clause only announces the purpose. */
export const ANNOUNCES = /(?:bedoeld|gericht|tot doel|als doel|doel is|ten doel)$/u;

