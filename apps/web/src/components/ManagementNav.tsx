/** Keeping the municipality as a whole: pages that lead to each other, those of them that the person may open. */
import { type Management, mayManage, useSetting } from '../api/setting';
import { PartNav } from './PartNav';

export const MANAGEMENT_PAGES = [
  { to: '/beheer', name: 'Overzicht', needs: null, tells: '' },
  { to: '/beheer/afspraken', name: 'De afspraken', needs: 'structuur-lezen', tells: 'Het bestand waarin staat hoe de LEA bij u in elkaar zit: nakijken, teruglezen en een nieuwe versie laten gelden.' },
] as const satisfies readonly { to: string; name: string; needs: Management | null; tells: string }[];

export function ManagementNav() {
  const setting = useSetting();
  return <PartNav label="Beheer" pages={MANAGEMENT_PAGES.filter(({ needs }) => needs === null || mayManage(setting, needs))} exact />;
}
