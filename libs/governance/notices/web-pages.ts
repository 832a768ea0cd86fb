/** Which pages the web application has: a letter links to no other. PURE. */

/** First parts of its addresses; a spec compares them with the router. */
export const WEB_SECTIONS: readonly string[] = ['', 'achterban', 'afspraken', 'beheer', 'hulp', 'inloggen', 'jaarplannen', 'kalender', 'kijk-mee', 'kwaliteitscyclus', 'mensen', 'mijn-mail', 'mijn-sessies', 'opdrachten', 'overdrachten', 'postvak', 'postvak-uit', 'rooster', 'spiegel', 'structuur', 'termijnagenda', 'toegankelijkheid', 'uitvoeringsagenda', 'vergaderingen', 'werkgroepen', 'wettelijke-toets', 'zoeken'];

/** @param page '/kwaliteitscyclus/bouwen/1' */
export const hasPage = (page: string): boolean => WEB_SECTIONS.includes(page.split(/[/?]/)[1] ?? '');
