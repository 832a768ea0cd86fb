/** Items that came after the closing day: the chair lets them onto this agenda, or they go to the next; the secretary records what the chair said elsewhere. */
import type { ReactNode } from 'react';
import { answer, api, Refusal, type Schemas } from '../../api/client';
import { bodiesWith, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { AskFirst } from '../../components/AskFirst';
import { ChairSaid } from '../../components/ChairSaid';
import { Dutch } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { counted } from '../../format/text';
import { purposeWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import { goOn } from './go-on';
import type { Left } from './TakeBack';
import styles from './Meeting.module.css';

type Item = Schemas['Agendapunt'];
type Meeting = Schemas['VergaderingVolledig'];

/** While an agenda is made or has left, until the meeting itself. */
const WAITING = new Set<Meeting['status']>(['agenda-in-voorbereiding', 'agenda-voorgesteld', 'agenda-vastgesteld', 'agenda-verzonden']);

interface Props {
  meeting: Meeting;
  /** Somebody was first: the item does not wait any more. */
  onLeft: (left: Left) => void;
  /** What else can be done with an item. */
  children: (item: Item) => ReactNode;
}

export function LateItems({ meeting, onLeft, children }: Props) {
  const setting = useSetting();
  const decides = meeting.mogelijk.includes('agendapunten/toelating');
  const records = !decides && WAITING.has(meeting.status) && bodiesWith(setting, 'secretaris').includes(meeting.overleg);
  const Answer = decides ? Admit : records ? Recorded : null;
  return (
    <Notice kind="warning" title={decides ? t`Te laat ingediend: mag dit nog op de agenda?` : t`Te laat ingediend: de voorzitter beslist nog`}>
      <ul>
        {meeting.wachtOpVoorzitter.map((item) => (
          <li key={item.id}>
            <Dutch>{item.titel}</Dutch> <span className="subtle">({[purposeWord(item.doel), counted(item.minuten, t`minuut`, t`minuten`)].join(', ')})</span>
            {item.gevraagdBesluit && <p lang={DUTCH}>{item.gevraagdBesluit}</p>}
            {item.toelichting && <p className="subtle" lang={DUTCH}>{item.toelichting}</p>}
            {decides && item.beperking === 'geweerd' && <p className="subtle">{t`U bent van dit punt geweerd. Zonder toestemming komt het vanzelf op de volgende agenda.`}</p>}
            {Answer && item.beperking !== 'geweerd' && <Answer item={item} meeting={meeting} onLeft={onLeft} />}
            {children(item)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type AnswerProps = Omit<Props, 'children'> & { item: Item };

function useDecision({ item, meeting, onLeft }: AnswerProps) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id, agendapunt: item.id };
  return (body: { toegelaten: boolean; namens?: Schemas['Namens'] }, key: string): Promise<unknown> =>
    answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/toelating', { params: { path, header: { 'Idempotency-Key': key } }, body })).catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 409) onLeft({ id: item.id, title: item.titel, refusal: error.detail, waited: true });
      throw error;
    });
}

function Admit(props: AnswerProps) {
  const { titel } = props.item;
  const decide = useDecision(props);
  const admit = (text: string): ReactNode => (
    <ActButton purpose="primary" busy={t`Bezig met vastleggen …`} done={t`‘${titel}’ komt op de agenda.`} about={<Dutch>{titel}</Dutch>} after={goOn} act={(key) => decide({ toegelaten: true }, key)}>
      {text}
    </ActButton>
  );
  return (
    <div className={`${styles['admit']} no-print`}>
      {props.meeting.agendaVerzonden ? (
        <AskFirst button={t`Zet op deze agenda`} about={<Dutch>{titel}</Dutch>} question={t`De leden hebben de agenda al: zij krijgen meteen een nieuwe, met dit punt.`}>
          {admit(t`Ja, zet op deze agenda`)}
        </AskFirst>
      ) : (
        admit(t`Zet op deze agenda`)
      )}
      <ActButton busy={t`Bezig met vastleggen …`} done={t`‘${titel}’ gaat naar de volgende vergadering.`} about={<Dutch>{titel}</Dutch>} after={goOn} act={(key) => decide({ toegelaten: false }, key)}>
        {t`Naar de volgende vergadering`}
      </ActButton>
    </div>
  );
}

function Recorded(props: AnswerProps) {
  const { item, meeting } = props;
  const decide = useDecision(props);
  return (
    <div className={`${styles['admit']} no-print`}>
      <ChairSaid
        bodyId={meeting.overleg}
        name={`vergaderingen/${meeting.id}/toelating/${item.id}`}
        about={item.titel}
        agrees={t`Zet op deze agenda`}
        objects={t`Naar de volgende vergadering`}
        bare
        agreed={t`Vastgelegd: ‘${item.titel}’ komt op de agenda.`}
        objected={t`Vastgelegd: ‘${item.titel}’ gaat naar de volgende vergadering.`}
        agree={(body, key) => decide({ toegelaten: true, ...body }, key)}
        object={({ namens }, key) => decide({ toegelaten: false, namens }, key)}
        after={goOn}
      />
    </div>
  );
}
