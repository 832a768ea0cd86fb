import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client';
import { bodiesWith, useSetting, type Setting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { ButtonLink } from '../../components/PageLink';
import { Status } from '../../components/Status';
import { howFar, dayOf, fullDay, minutesLater, timeOf } from '../../format/dates';
import { capital } from '../../format/text';
import { meetingWord, minutesWord } from '../../format/words';
import { t } from '../../language/t';
import styles from './Meeting.module.css';

/** Where, when and how far; and moving it, or why that cannot be done. */
export function Facts({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const setting = useSetting();
  const day = dayOf(meeting.begin);
  const state = meetingWord(meeting);
  const minutes = meeting.verslagStatus && minutesWord(meeting.verslagStatus);
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
      {refusal === null ? (
        <ButtonLink to="/vergaderingen/$vergadering/verplaatsen" params={{ vergadering: meeting.id }} className="no-print">
          {t`Deze vergadering verplaatsen`}
        </ButtonLink>
      ) : (
        <p className="subtle no-print">{refusal}</p>
      )}
    </section>
  );
}

/** null: this reader may move the meeting now. */
export function whyNotMove(meeting: Pick<Schemas['VergaderingVolledig'], 'mogelijk' | 'overleg' | 'status'>, setting: Setting): string | null {
  if (meeting.mogelijk.includes('verplaatsing')) return null;
  if (meeting.status === 'geannuleerd') return t`Een geannuleerde vergadering is niet meer te verplaatsen.`;
  if (meeting.status === 'gehouden' || meeting.status === 'afgesloten') return t`Deze vergadering is gehouden en dus niet meer te verplaatsen.`;
  if (!bodiesWith(setting, 'secretaris').includes(meeting.overleg)) return t`Alleen de secretaris van dit overleg kan de vergadering verplaatsen.`;
  return t`Deze vergadering is nu niet te verplaatsen.`;
}
