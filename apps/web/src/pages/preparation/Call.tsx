/** The secretary asks the committee for items before the day on which that goes by itself. */
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import styles from './Preparation.module.css';

export function Call({ preparation: { vergaderingId, mogelijk, termijnen } }: { preparation: Schemas['Voorbereiding'] }) {
  const { municipality, today } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: vergaderingId };
  const call = termijnen.find(({ id }) => id === 'call');
  if (!mogelijk.includes('voorbereiding/oproep')) return null;
  const send = (key: string) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/oproep', { params: { path, header: { 'Idempotency-Key': key } } }));
  return (
    <div className={styles['act']}>
      {call && <p>{t`De oproep aan de commissie gaat vanzelf uit op ${longMoment(call.moment, today)}. Eerder mag ook.`}</p>}
      <ActButton busy={t`Bezig met versturen …`} done={t`De commissie is om punten gevraagd.`} act={send}>
        {t`Vraag nu om punten`}
      </ActButton>
    </div>
  );
}
