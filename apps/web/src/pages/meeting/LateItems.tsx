/** Items that came after the closing day: the chair lets them onto this agenda, or they go to the next. */
import type { ReactNode } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Dutch } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { goOn } from './go-on';
import styles from './Meeting.module.css';

type Item = Schemas['Agendapunt'];

/** @param children what else can be done with an item */
export function LateItems({ meeting, children }: { meeting: Schemas['VergaderingVolledig']; children: (item: Item) => ReactNode }) {
  const decides = meeting.mogelijk.includes('agendapunten/toelating');
  return (
    <Notice kind="warning" title={decides ? t`Te laat ingediend: mag dit nog op de agenda?` : t`Te laat ingediend: de voorzitter beslist nog`}>
      <ul>
        {meeting.wachtOpVoorzitter.map((item) => (
          <li key={item.id}>
            <Dutch>{item.titel}</Dutch> <span className="subtle">({counted(item.minuten, t`minuut`, t`minuten`)})</span>
            {decides && item.beperking !== 'geweerd' && <Admit item={item} meetingId={meeting.id} />}
            {children(item)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Admit({ item, meetingId }: { item: Item; meetingId: string }) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: meetingId, agendapunt: item.id };
  const decide = (toegelaten: boolean) => (key: string) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/toelating', { params: { path, header: { 'Idempotency-Key': key } }, body: { toegelaten } }));
  return (
    <div className={`${styles['admit']} no-print`}>
      <ActButton purpose="primary" busy={t`Bezig met vastleggen …`} done={t`‘${item.titel}’ komt op de agenda.`} about={<Dutch>{item.titel}</Dutch>} after={goOn} act={decide(true)}>
        {t`Zet op deze agenda`}
      </ActButton>
      <ActButton busy={t`Bezig met vastleggen …`} done={t`‘${item.titel}’ gaat naar de volgende vergadering.`} about={<Dutch>{item.titel}</Dutch>} after={goOn} act={decide(false)}>
        {t`Naar de volgende vergadering`}
      </ActButton>
    </div>
  );
}
