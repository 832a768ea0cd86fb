/** Keeping the municipality as a whole: pages that lead to each other, those of them that the person may open. */
import { bodiesWith, type Management, mayManage, type Setting, useSetting } from '../api/setting';
import { t } from '../language/t';
import { PartNav } from './PartNav';

const MANAGEMENT_PAGES = [
  { to: '/beheer', name: t`Overzicht`, needs: null, tells: '' },
  { to: '/beheer/afspraken', name: t`De afspraken`, needs: 'structuur-lezen', tells: t`Het bestand waarin staat hoe de LEA bij u in elkaar zit: nakijken, teruglezen en een nieuwe versie laten gelden.` },
  { to: '/beheer/functies', name: t`Functies`, needs: 'functies', tells: t`Wie beheerder, programmamanager, bestuurssecretariaat of toehoorder is, vanaf wanneer en tot wanneer.` },
  { to: '/beheer/controle', name: t`Controle`, needs: 'controle', tells: t`Narekenen of alles er nog staat zoals het is vastgelegd.` },
  { to: '/beheer/privacy', name: t`Privacy`, needs: 'controle', tells: t`Wat Leidraad van mensen bewaart, waarvoor en hoe lang; en alles over één persoon.` },
  { to: '/beheer/bewaren', name: t`Bewaren en vernietigen`, needs: 'vernietiging', tells: t`Wat te lang is bewaard, en de lijst die daarvoor wordt goedgekeurd.` },
  { to: '/beheer/instellingen', name: t`Mail en inloggen`, needs: 'instellingen', tells: t`Hoe de mail en het inloggen zijn ingesteld, en een proefmail aan uzelf.` },
] as const satisfies readonly { to: string; name: string; needs: Management | null; tells: string }[];

/** Those on which the person has something to do. A secretary of any body lets in a toehoorder there. */
export const managementPages = (setting: Setting): readonly (typeof MANAGEMENT_PAGES)[number][] =>
  MANAGEMENT_PAGES.filter(({ needs }) => needs === null || mayManage(setting, needs) || (needs === 'functies' && bodiesWith(setting, 'secretaris').length > 0));

export function ManagementNav() {
  const setting = useSetting();
  if ((setting.session?.beheer ?? []).length === 0) return null;
  return <PartNav label={t`Beheer`} pages={managementPages(setting)} exact />;
}
