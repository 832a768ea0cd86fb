/** What comes in for the agenda: of the reader, and of members for whom they record it. An item, or that there is none. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { mixed } from '../../components/Dutch';
import { type Person, recordedFor } from '../../components/on-behalf';
import { Section } from '../../components/Page';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { useInPlace } from '../../layout/use-in-place';
import type { OfferBody } from '../preparation/OfferForm';
import { NothingForm, OfferForm, Opened } from './forms';
import { lead, whereItWent, type Went } from './handing-in';
import styles from './Meeting.module.css';

type Meeting = Schemas['VergaderingVolledig'];
type Nothing = { antwoord: 'geen-agendapunten'; namens?: Schemas['Namens'] };
/** `of`: id of whom it was recorded for; left out: the reader's own. `title` null: there is nothing. */
type Told = { of: string | undefined; title: string | null; went: Went | null };

/** The reader's own go to the page of the preparation where a committee prepares the agenda. */
export const HandIns = ({ meeting }: { meeting: Meeting }) => (
  <>
    {!meeting.voorbereiding && <OwnHandIn meeting={meeting} />}
    {meeting.namens.map(({ persoon, mogelijk }) => (
      <HandIn key={persoon.id} meeting={meeting} mayOffer={mogelijk.includes('agendapunten')} asked={mogelijk.includes(meeting.voorbereiding ? 'voorbereiding/antwoord' : 'oproep/antwoord')} forPerson={persoon} intro={t`U bent het bestuurssecretariaat van ${persoon.naam}. Een punt dat u hier inbrengt, staat op naam van ${persoon.naam}; in het verloop staat dat u het vastlegde.`} />
    ))}
  </>
);

function OwnHandIn({ meeting }: { meeting: Meeting }) {
  const setting = useSetting();
  const people = recordedFor(setting, meeting.overleg, 'lid');
  const asked = meeting.mogelijk.includes('oproep/antwoord') && (people.length > 0 || !meeting.geantwoord);
  return <HandIn meeting={meeting} mayOffer={meeting.mogelijk.includes('agendapunten')} asked={asked} people={people} intro={lead(meeting, people.length > 0, setting.today)} />;
}

interface Props {
  meeting: Meeting;
  mayOffer: boolean;
  /** Whether there is something is asked, and can be answered that there is not. */
  asked: boolean;
  /** Said until something was recorded. */
  intro: string;
  /** Only for this member. */
  forPerson?: Person;
  /** For whom it can be as well, for who keeps the agenda. */
  people?: readonly Person[];
}

function HandIn({ meeting, mayOffer, asked, intro, forPerson, people = [] }: Props) {
  const { municipality } = useSetting();
  const { open: offering, show: showOffer, close: closeOffer, place: offerPlace, opener: offerOpener } = useInPlace<HTMLDivElement>();
  const { open: reporting, show: showReport, close: closeReport, place: reportPlace, opener: reportOpener } = useInPlace<HTMLDivElement>();
  const [told, setTold] = useState<Told | null>(null);
  const last = useRef<Omit<Told, 'title'>>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id };
  const offer = async (body: OfferBody, key: string): Promise<void> => {
    const went = await answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten', { params: { path, header: { 'Idempotency-Key': key } }, body }));
    last.current = { of: body.namens?.persoonId, went };
  };
  const nothing = async (body: Nothing, key: string): Promise<void> => {
    const params = { path, header: { 'Idempotency-Key': key } };
    await answer(meeting.voorbereiding ? api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/antwoord', { params, body }) : api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/oproep/antwoord', { params, body }));
    last.current = { of: body.namens?.persoonId, went: null };
  };
  // Who types keeps what they open, and what was recorded stays said.
  if (!mayOffer && !offering && !reporting && told === null) return null;
  const say = (title: string | null): void => setTold(last.current && { ...last.current, title });
  const offered = (title: string | null): void => {
    if (title === null) return closeOffer();
    say(title);
    closeOffer(() => said.current);
  };
  const reported = (done: boolean): void => {
    if (!done) return closeReport();
    say(null);
    closeReport(() => said.current);
  };
  const reportedOwn = (): void => {
    say(null);
    moveFocusFrom(said.current?.closest('section'), said.current);
  };
  return (
    <Section title={forPerson ? t`Namens ${forPerson.naam}` : t`Uw inbreng`} id={forPerson ? `namens-${forPerson.id}` : 'inbreng'}>
      <p ref={said} tabIndex={-1} className={styles['said']}>
        {told ? <Said told={told} people={forPerson ? [forPerson] : people} /> : intro}
      </p>
      <div className={offering || reporting ? undefined : `${styles['work']} no-print`}>
        {!reporting && (mayOffer || offering) && (
          <div ref={offerPlace}>
            {offering ? (
              <Opened>
                <OfferForm vergaderingId={meeting.id} onderwerpen={meeting.onderwerpen} tijd={meeting.tijd} {...(forPerson ? { forPerson } : { people })} losesSight={meeting.lezer !== 'lid'} send={offer} onDone={offered} />
              </Opened>
            ) : (
              <Button ref={offerOpener} purpose={forPerson ? 'secondary' : 'primary'} onClick={showOffer}>
                {forPerson ? t`Punt inbrengen namens ${forPerson.naam}` : t`Punt inbrengen`}
              </Button>
            )}
          </div>
        )}
        {!offering && (asked || reporting) && (
          <div ref={reportPlace}>
            {reporting ? (
              <Opened>
                <NothingForm meetingId={meeting.id} {...(forPerson ? { forPerson } : { people })} send={nothing} onDone={reported} />
              </Opened>
            ) : forPerson || people.length > 0 ? (
              <Button ref={reportOpener} purpose="secondary" onClick={showReport}>
                {forPerson ? t`Meld dat ${forPerson.naam} geen agendapunten heeft` : t`Meld dat iemand geen agendapunten heeft`}
              </Button>
            ) : (
              <ActButton busy={t`Bezig met vastleggen …`} done={t`Vastgelegd: u hebt geen agendapunten.`} act={(key) => nothing({ antwoord: 'geen-agendapunten' }, key)} after={reportedOwn}>
                {t`Ik heb geen agendapunten`}
              </ActButton>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}

function Said({ told: { of, title, went }, people }: { told: Told; people: readonly Person[] }) {
  const who = people.find(({ id }) => id === of);
  if (title === null) return who ? t`Vastgelegd: ${who.naam} heeft geen agendapunten.` : t`Vastgelegd: u hebt geen agendapunten.`;
  return (
    <>
      {who ? mixed`‘${title}’ is ingebracht namens ${who.naam}.` : mixed`‘${title}’ is ingebracht.`} {went && whereItWent(went)}
    </>
  );
}
