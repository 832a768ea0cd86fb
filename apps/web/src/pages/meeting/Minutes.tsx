/** How the minutes are doing, what left when, and the text as far as this reader may see it. */
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { minutesQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { Failure, Loading } from '../../components/states';
import { longMoment } from '../../format/dates';
import { capital, counted } from '../../format/text';
import { distributionWord, minutesWord, whoDidIt } from '../../format/words';
import { t } from '../../language/t';
import { ChangedSince } from '../minutes/ChangedSince';
import styles from './Meeting.module.css';

export function Minutes({ meetingId }: { meetingId: string }) {
  const { municipality } = useSetting();
  const minutes = useQuery(minutesQuery(municipality.gemeente, meetingId));
  return (
    <Section title={t`Verslag`} id="verslag">
      {minutes.isPending && <Loading what={t`Het verslag`} />}
      {minutes.isError && !minutes.data && <Failure error={minutes.error} retry={() => void minutes.refetch()} />}
      {minutes.data && <State minutes={minutes.data} meetingId={meetingId} />}
    </Section>
  );
}

function State({ minutes, meetingId }: { minutes: Schemas['Verslag']; meetingId: string }) {
  const { today, municipality } = useSetting();
  return (
    <div className={styles['minutes']}>
      <p>
        <strong>{minutesWord(minutes.status).text}.</strong>{' '}
        {minutes.geschrevenOp && (
          <span className="subtle">
            {t`Opgeslagen ${longMoment(minutes.geschrevenOp, today)}.`}
          </span>
        )}
      </p>
      {minutes.akkoord && (
        <p>
          {t`Akkoord op ${longMoment(minutes.akkoord.op, today)}.`} <span className="subtle">{capital(whoDidIt(minutes.akkoord, today))}.</span>
        </p>
      )}
      <ChangedSince minutes={minutes} />
      {minutes.stopgezetOp && <p>{t`Het concept gaat niet vanzelf uit: dat is gestopt op ${longMoment(minutes.stopgezetOp, today)}.`}</p>}
      {minutes.verzendingen.length === 0 ? <p>{t`Er is nog niets verspreid.`}</p> : <Distributions minutes={minutes} />}
      {minutes.pdf && (
        <p>
          <Link href={`/v1/gemeenten/${municipality.gemeente}/vergaderingen/${meetingId}/verslag/pdf`}><Dutch>{minutes.pdf.bestandsnaam}</Dutch></Link> <span className="subtle">{t`(zoals het laatst verstuurd)`}</span>
        </p>
      )}
      {minutes.secties.length > 0 && (
        <details className={styles['text']}>
          <summary>{t`Tekst van het verslag`}</summary>
          {minutes.secties.map((section, index) => (
            <p key={`${index} ${section.agendapuntId}`} className={styles['note']}>
              <Dutch>{section.tekst}</Dutch>
              {section.vertrouwelijk && <em> {t`(vertrouwelijk)`}</em>}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

function Distributions({ minutes }: { minutes: Schemas['Verslag'] }) {
  const { today } = useSetting();
  return (
    <ul className={styles['distributions']}>
      {minutes.verzendingen.map((one) => (
        <li key={one.gevraagdOp}>
          {distributionWord(one.soort)}: {one.afgerondOp ? t`verspreid op ${longMoment(one.afgerondOp, today)}` : t`onderweg sinds ${longMoment(one.gevraagdOp, today)}`}
          {one.aangekomen !== null && t`, bij ${counted(one.aangekomen, t`ontvanger`, t`ontvangers`)} aangekomen`}
          {one.mislukt !== null && one.mislukt > 0 && t`, bij ${one.mislukt} niet`}.
        </li>
      ))}
    </ul>
  );
}
