import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { ButtonLink } from '../../components/PageLink';
import { Status } from '../../components/Status';
import { howFar, dayOf, fullDay, minutesLater, timeOf } from '../../format/dates';
import { capital } from '../../format/text';
import { meetingWord, minutesWord } from '../../format/words';
import { t } from '../../language/t';
import { whyNotMove } from './acts-on-meeting';
import styles from './Meeting.module.css';

/** Where, when and how far; and moving or cancelling it, or why it cannot be moved. */
export function Facts({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const setting = useSetting();
  const day = dayOf(meeting.begin);
  const state = meetingWord(meeting);
  const minutes = meeting.verslagStatus && !meeting.bezig && minutesWord(meeting.verslagStatus);
  const refusal = whyNotMove(meeting, setting);
  return (
    <section className={styles['facts']} aria-labelledby="wanneer-en-waar">
      <Heading level={2} id="wanneer-en-waar" className="visually-hidden">
        {t`Wanneer en waar`}
      </Heading>
      <dl>
        <div>
          <dt>{t`Wanneer`}</dt>
          <dd>
            {t`${capital(fullDay(day))}, van ${timeOf(meeting.begin).replace(' uur', '')} tot ${timeOf(minutesLater(meeting.begin, meeting.duurMinuten))}`} <span className="subtle">({howFar(day, setting.today)})</span>
          </dd>
        </div>
        <div>
          <dt>{t`Waar`}</dt>
          <dd>{meeting.plaats === '' ? t`Nog niet bekend` : <Dutch>{meeting.plaats}</Dutch>}</dd>
        </div>
        <div>
          <dt>{t`Hoe ver`}</dt>
          <dd className={styles['states']}>
            <Status tone={state.tone}>{state.text}</Status>
            {minutes && <Status tone={minutes.tone}>{minutes.text}</Status>}
          </dd>
        </div>
      </dl>
      <div className={`${styles['facts-acts']} no-print`}>
        {refusal === null ? (
          <ButtonLink to="/vergaderingen/$vergadering/verplaatsen" params={{ vergadering: meeting.id }}>
            {t`Deze vergadering verplaatsen`}
          </ButtonLink>
        ) : (
          <p className="subtle">{refusal}</p>
        )}
        {meeting.mogelijk.includes('annulering') && (
          <ButtonLink to="/vergaderingen/$vergadering/annuleren" params={{ vergadering: meeting.id }}>
            {t`Deze vergadering annuleren`}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
