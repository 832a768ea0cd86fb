/** How somebody is called on a page about a meeting. PURE. */
import { t } from '../language/t';

interface Named {
  id: string;
  naam: string;
}

/** Who was removed after the retention period is on no list of people; the record of a meeting still says who it was. */
export const nameIn =
  (people: readonly Named[] | undefined, inRecord: readonly Named[] = []) =>
  (id: string | null): string =>
    [...(people ?? []), ...inRecord].find((one) => one.id === id)?.naam ?? (people === undefined || id === null ? t`onbekend` : t`verwijderd persoon`);
