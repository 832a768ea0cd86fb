/** Where all of the kind are listed of which a page shows one. PURE. */
import { t } from '../language/t';

const LISTS = [
  { to: '/vergaderingen', name: t`Alle vergaderingen` },
  { to: '/opdrachten', name: t`Alle opdrachten` },
  { to: '/afspraken', name: t`Alle afspraken` },
  { to: '/vraagstukken', name: t`Alle vraagstukken` },
  { to: '/jaarplannen', name: t`Alle jaarplannen` },
  { to: '/kwaliteitscyclus', name: t`Doelen en voortgang` },
  { to: '/werkgroepen', name: t`Alle werkgroepen` },
  { to: '/overdrachten', name: t`Alle overdrachten` },
  { to: '/achterban', name: t`Achterban` },
  { to: '/rooster', name: t`Rooster van aftreden` },
  { to: '/postvak-uit', name: t`Postvak uit` },
  { to: '/postvak', name: t`Mails van het voorbeeld` },
  { to: '/beheer/bewaren', name: t`Bewaren en vernietigen` },
] as const;

/** @param pathname of a page about one thing, or about a part of it; null for any other */
export const listAbove = (pathname: string): (typeof LISTS)[number] | null => LISTS.find(({ to }) => pathname.startsWith(`${to}/`)) ?? null;
