/** What the reader answers to the call for a member whose bestuurssecretariaat they are: an item, or that there is none. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';
import type { OfferBody } from '../preparation/OfferForm';
import { NothingForm, OfferForm, Opened } from './forms';
import styles from './Meeting.module.css';

type Meeting = Schemas['VergaderingVolledig'];
type Nothing = { antwoord: 'geen-agendapunten'; namens?: Schemas['Namens'] };
type Went = { laat: boolean; naarAgendacommissie: boolean };

export const ForMembers = ({ meeting }: { meeting: Meeting }) => meeting.namens.map((member) => <ForMember key={member.persoon.id} meeting={meeting} member={member} />);

function ForMember({ meeting, member: { persoon, mogelijk } }: { meeting: Meeting; member: Meeting['namens'][number] }) {
  const { municipality } = useSetting();
  const { open: offering, show: showOffer, close: closeOffer, place: offerPlace, opener: offerOpener } = useInPlace<HTMLDivElement>();
  const { open: reporting, show: showReport, close: closeReport, place: reportPlace, opener: reportOpener } = useInPlace<HTMLDivElement>();
  const [answered, setAnswered] = useState<{ title: string; went: Went } | 'nothing' | null>(null);
  const went = useRef<Went>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const mayOffer = mogelijk.includes('agendapunten');
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id };
  const offer = async (body: OfferBody, key: string): Promise<void> => {
    went.current = await answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten', { params: { path, header: { 'Idempotency-Key': key } }, body }));
  };
  const nothing = (body: Nothing, key: string): Promise<unknown> => {
    const params = { path, header: { 'Idempotency-Key': key } };
    return answer(meeting.voorbereiding ? api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/antwoord', { params, body }) : api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/oproep/antwoord', { params, body }));
  };
  const asked = mogelijk.includes(meeting.voorbereiding ? 'voorbereiding/antwoord' : 'oproep/antwoord');
  // Who types keeps what they open, and what was recorded stays said.
  if (!mayOffer && !offering && !reporting && answered === null) return null;
  const offered = (title: string | null): void => {
    if (title === null || !went.current) return closeOffer();
    setAnswered({ title, went: went.current });
    closeOffer(() => said.current);
  };
  const recorded = (done: boolean): void => {
    if (!done) return closeReport();
    setAnswered('nothing');
    closeReport(() => said.current);
  };
  return (
    <Section title={t`Namens ${persoon.naam}`} id={`namens-${persoon.id}`}>
      <p ref={said} tabIndex={-1} className={styles['said']}>
        {answered === null && t`U bent het bestuurssecretariaat van ${persoon.naam}. Een punt dat u hier inbrengt, staat op naam van ${persoon.naam}; in het verloop staat dat u het vastlegde.`}
        {answered === 'nothing' && t`Vastgelegd: ${persoon.naam} heeft geen agendapunten.`}
        {answered !== null && answered !== 'nothing' && <>{mixed`‘${answered.title}’ is ingebracht namens ${persoon.naam}.`} {whereItWent(answered.went)}</>}
      </p>
      <div className={offering || reporting ? undefined : styles['work']}>
        {!reporting && (mayOffer || offering) && (
          <div ref={offerPlace}>
            {offering ? (
              <Opened>
                <OfferForm vergaderingId={meeting.id} onderwerpen={meeting.onderwerpen} tijd={meeting.tijd} forPerson={persoon} losesSight={meeting.lezer !== 'lid'} send={offer} onDone={offered} />
              </Opened>
            ) : (
              <Button ref={offerOpener} purpose="secondary" onClick={showOffer}>
                {t`Punt inbrengen namens ${persoon.naam}`}
              </Button>
            )}
          </div>
        )}
        {!offering && (asked || reporting) && answered === null && (
          <div ref={reportPlace}>
            {reporting ? (
              <Opened>
                <NothingForm meetingId={meeting.id} forPerson={persoon} send={nothing} onDone={recorded} />
              </Opened>
            ) : (
              <Button ref={reportOpener} purpose="secondary" onClick={showReport}>
                {t`Meld dat ${persoon.naam} geen agendapunten heeft`}
              </Button>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}

function whereItWent({ laat, naarAgendacommissie }: Went): string {
  if (naarAgendacommissie) return t`De agendacommissie beslist erover.`;
  return laat ? t`Het is na de sluitingsdatum: de voorzitter beslist of het nog op deze agenda komt.` : t`Het staat op de agenda.`;
}
