import { t } from '../language/t';
import { Notice } from './Notice';

/** Somebody else was first, and the page shows what they made of it. */
export const Changed = ({ button }: { button: string }) => (
  <Notice kind="warning" title={t`Iemand anders heeft hier intussen iets gewijzigd`} live>
    <p>{t`Op de pagina staat het nu zoals het is; er is niets van u verloren. Klopt het nog? Druk dan nog eens op ‘${button}’.`}</p>
  </Notice>
);
