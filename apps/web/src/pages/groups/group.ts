/** Working groups in the reader's words. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { t } from '../../language/t';

export type Group = Schemas['Werkgroep'];

/** May it be given work; and where not, what must come first. */
export function groupWord({ moetGeinstalleerd, geinstalleerd, geinstalleerdOp, ligtVoor, ontbreekt }: Pick<Group, 'moetGeinstalleerd' | 'geinstalleerd' | 'geinstalleerdOp' | 'ligtVoor' | 'ontbreekt'>): { text: string; tone: Tone } {
  if (!moetGeinstalleerd) return { text: t`Aan het werk`, tone: 'good' };
  if (geinstalleerd) return { text: geinstalleerdOp === null ? t`Geïnstalleerd` : t`Geïnstalleerd op ${fullDay(geinstalleerdOp)}`, tone: 'good' };
  if (ligtVoor) return { text: t`Installatie ligt voor`, tone: 'busy' };
  return ontbreekt.length > 0 ? { text: t`Kader niet compleet`, tone: 'quiet' } : { text: t`Klaar om te installeren`, tone: 'busy' };
}

/** Those that cannot be given work yet come first. */
export const inParts = <G extends Pick<Group, 'geinstalleerd'>>(groups: readonly G[]): { id: string; title: string; groups: G[] }[] =>
  [
    { id: 'te-installeren', title: t`Nog te installeren`, groups: groups.filter(({ geinstalleerd }) => !geinstalleerd) },
    { id: 'aan-het-werk', title: t`Kunnen aan het werk`, groups: groups.filter(({ geinstalleerd }) => geinstalleerd) },
  ].filter((part) => part.groups.length > 0);

/** What a frame says where the scheme asks for nothing in particular (Westland's four, for want of others): in Dutch, for the record keeps them. */
const USUAL = ['Kaders', 'Uitgangspunten', 'Doelen', 'Succescriteria'] as const;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Every part of the frame with what it says by now; '' : nothing yet. What people added to what the scheme asks for comes last. */
export function partsOf({ onderdelen, kader }: Pick<Group, 'onderdelen' | 'kader'>): { naam: string; tekst: string }[] {
  const asked = onderdelen.length > 0 ? onderdelen : kader.length > 0 ? [] : USUAL;
  return [...asked.map((naam) => ({ naam, tekst: kader.find((part) => same(part.naam, naam))?.tekst ?? '' })), ...kader.filter(({ naam }) => !asked.some((one) => same(one, naam)))];
}

/** What a part of a frame is for, in a sentence; only for the parts that schemes know. */
export const hintFor = (naam: string): string | undefined =>
  ({ kaders: t`Waarbinnen de groep werkt: wet, geld, tijd, en wat vaststaat.`, uitgangspunten: t`Waar iedereen het over eens is voordat de groep begint.`, doelen: t`Wat de groep moet bereiken.`, succescriteria: t`Waaraan te zien is dat het gelukt is.` })[naam.trim().toLowerCase()];
