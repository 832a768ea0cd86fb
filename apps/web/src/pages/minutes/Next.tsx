/** How far the minutes are, and what comes next: who does what, until when. */
import type { Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { Status } from '../../components/Status';
import { WhyThisDate } from '../../components/WhyThisDate';
import { longMoment } from '../../format/dates';
import { capital } from '../../format/text';
import { minutesWord, whoDidIt } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import type { Meeting } from '../recording/values';
import { ChangedSince } from './ChangedSince';
import type { Minutes } from './use-minutes';
import styles from './Minutes.module.css';

/** Which deadline each state works towards, and what is asked. */
const ASKED: Partial<Record<Minutes['status'], { deadline: string; text: string }>> = {
  'wacht-op-concept': { deadline: 'draft', text: t`Het concept is af te schrijven` },
  'wordt-nagekeken': { deadline: 'review', text: t`Wie erbij was, kijkt het na` },
  'wacht-op-akkoord': { deadline: 'akkoord', text: t`De voorzitter geeft akkoord of geeft het terug` },
};

export function Next({ minutes, meeting }: { minutes: Minutes; meeting: Meeting }) {
  const { today } = useSetting();
  const word = minutesWord(minutes.status);
  const asked = ASKED[minutes.status];
  const deadline = (id: string): Schemas['Termijn'] | undefined => meeting.termijnen.find((one) => one.id === id);
  const due = asked && deadline(asked.deadline);
  const last = deadline('distribution');
  const { akkoord, teruggave, vaststelling, stopgezetOp } = minutes;
  return (
    <div className={styles['next']}>
      <p>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
      {asked && due && (
        <div>
          <p>
            {t`${asked.text}: uiterlijk`} <strong>{longMoment(due.moment, today)}</strong>.
          </p>
          <WhyThisDate steps={due.waarom} of={asked.text} />
        </div>
      )}
      {teruggave && (
        <Notice kind="warning" title={t`${teruggave.namens?.persoon.naam ?? teruggave.door?.naam ?? t`De voorzitter`} gaf het verslag terug`}>
          {teruggave.opmerking && <p className={styles['text']} lang={DUTCH}>{teruggave.opmerking}</p>}
          <p className="subtle">{capital(whoDidIt(teruggave, today))}, {longMoment(teruggave.op, today)}.</p>
        </Notice>
      )}
      {asked && last && minutes.verzendingen.length === 0 && <p className="subtle">{t`Wat er ook gebeurt: op ${longMoment(last.moment, today)} krijgt iedereen het verslag, of anders wat er dan is.`}</p>}
      {stopgezetOp && <p>{t`Het concept gaat niet vanzelf uit: dat is gestopt op ${longMoment(stopgezetOp, today)}.`}</p>}
      {akkoord && (
        <p>
          {t`Akkoord op ${longMoment(akkoord.op, today)}.`} <span className="subtle">{capital(whoDidIt(akkoord, today))}.</span>
        </p>
      )}
      {vaststelling && (
        <p>
          {t`Vastgesteld op ${longMoment(vaststelling.op, today)}${vaststelling.vergaderingId === null ? t`, schriftelijk.` : vaststelling.metWijzigingen ? t`, met wijzigingen.` : t`, zonder wijzigingen.`}`}
        </p>
      )}
      <ChangedSince minutes={minutes} />
      {minutes.mogelijk.includes('verslag/correctie') && (
        <Notice kind="info" title={t`Verwerk de wijzigingen waarmee het verslag is vastgesteld`}>
          <p className={styles['text']}>{vaststelling?.wijzigingen ? <Dutch>{vaststelling.wijzigingen}</Dutch> : t`Welke het zijn, is niet opgeschreven. Vraag het na bij de voorzitter.`}</p>
        </Notice>
      )}
    </div>
  );
}
