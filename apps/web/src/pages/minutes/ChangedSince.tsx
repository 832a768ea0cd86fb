/** Beside the chair's akkoord, or the adoption that came without it: the record says something else since, which neither the chair nor who has the PDF has seen. */
import { useSetting } from '../../api/setting';
import { Notice } from '../../components/Notice';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import type { Minutes } from './use-minutes';

export function ChangedSince({ minutes: { akkoord, gewijzigdNaAkkoord, pdf } }: { minutes: Minutes }) {
  const { today } = useSetting();
  if (gewijzigdNaAkkoord === null) return null;
  return (
    <Notice kind="warning" title={akkoord ? t`Na het akkoord van de voorzitter is er nog iets gewijzigd` : t`Nadat dit verslag is vastgesteld, is er nog iets gewijzigd`}>
      <p>
        {t`Dat was in de uitkomsten, de besluiten, de acties of de aanwezigheid, het laatst op ${longMoment(gewijzigdNaAkkoord, today)}.`}
        {/* What is confidential is in no PDF, and what was changed may have been changed back: not all of it reads otherwise there. */}
        {pdf && t` In het verslag dat is verstuurd, kan dus iets anders staan dan hier.`}
      </p>
    </Notice>
  );
}
