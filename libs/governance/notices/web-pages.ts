/** Which pages the web application has, and where those of a municipality are: a letter links to no other. PURE. */
import type { Scheme } from '#scheme/model';

/** First parts of its addresses; a spec compares them with the router. */
export const WEB_SECTIONS: readonly string[] = ['', 'achterban', 'afspraken', 'beheer', 'hulp', 'inloggen', 'jaarplannen', 'kalender', 'kijk-mee', 'kwaliteitscyclus', 'mensen', 'mijn-mail', 'mijn-sessies', 'opdrachten', 'overdrachten', 'postvak', 'postvak-uit', 'rooster', 'spiegel', 'structuur', 'termijnagenda', 'toegankelijkheid', 'uitvoeringsagenda', 'vergaderingen', 'vraagstukken', 'werkgroepen', 'wettelijke-toets', 'zoeken'];

/** @param page '/kwaliteitscyclus/bouwen/1' */
export const hasPage = (page: string): boolean => WEB_SECTIONS.includes(page.split(/[/?]/)[1] ?? '');

/**
 * Address of a municipality's pages: 'https://lea.example/g/zoetermeer'. Who takes part in several comes by a letter to the one that
 * it is from; the web application reads the first two parts and takes them off (apps/web/src/api/arrive.ts).
 * @param baseUrl 'https://lea.example', without a slash at the end
 */
export const pagesOf = (baseUrl: string, { municipality }: Pick<Scheme, 'municipality'>): string => `${baseUrl}/g/${municipality.id}`;
