/** What was decided, in the sentence that the list and the minutes have too, with the reservation and how that ended. */
import type { Schemas } from '../api/client';
import { t } from '../language/t';
import { Dutch } from './Dutch';

type Line = Schemas['VergaderingVolledig']['besluitenlijst'][number];

const LEADS: Record<Line['aanhef'], string> = { Besluit: t`Besluit:`, Advies: t`Advies:`, Uitkomst: t`Uitkomst:` };

/** @param about the title of its item, where that does not stand above it */
export const DecisionLine = ({ line: { aanhef, zin, vertrouwelijk }, about }: { line: Line; about?: string | undefined }) => (
  <>
    <strong>{LEADS[aanhef]}</strong> <Dutch>{about === undefined ? zin : `${about}: ${zin}`}</Dutch>
    {vertrouwelijk && t` (vertrouwelijk)`}
  </>
);
