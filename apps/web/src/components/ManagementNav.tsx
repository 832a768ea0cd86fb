/** Keeping the municipality as a whole: pages that lead to each other, those of them that the person may open. */
import { type Management, mayManage, useSetting } from '../api/setting';
import { PartNav } from './PartNav';

export const MANAGEMENT_PAGES = [
  { to: '/beheer', name: 'Overzicht', needs: null, tells: '' },
  { to: '/beheer/afspraken', name: 'De afspraken', needs: 'structuur-lezen', tells: 'Het bestand waarin staat hoe de LEA bij u in elkaar zit: nakijken, teruglezen en een nieuwe versie laten gelden.' },
  { to: '/beheer/functies', name: 'Functies', needs: 'functies', tells: 'Wie beheerder, programmamanager, bestuurssecretariaat of toehoorder is, vanaf wanneer en tot wanneer.' },
  { to: '/beheer/controle', name: 'Controle', needs: 'controle', tells: 'Narekenen of alles er nog staat zoals het is vastgelegd.' },
  { to: '/beheer/privacy', name: 'Privacy', needs: 'controle', tells: 'Wat Leidraad van mensen bewaart, waarvoor en hoe lang; en alles over één persoon.' },
  { to: '/beheer/bewaren', name: 'Bewaren en vernietigen', needs: 'vernietiging', tells: 'Wat te lang is bewaard, en de lijst die daarvoor wordt goedgekeurd.' },
  { to: '/beheer/instellingen', name: 'Mail en inloggen', needs: 'instellingen', tells: 'Hoe de mail en het inloggen zijn ingesteld, en een proefmail aan uzelf.' },
] as const satisfies readonly { to: string; name: string; needs: Management | null; tells: string }[];

export function ManagementNav() {
  const setting = useSetting();
  if ((setting.session?.beheer ?? []).length === 0) return null;
  return <PartNav label="Beheer" pages={MANAGEMENT_PAGES.filter(({ needs }) => needs === null || mayManage(setting, needs))} exact />;
}
