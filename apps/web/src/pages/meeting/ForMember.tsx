/** What the reader answers to the call for a member whose bestuurssecretariaat they are: an item, or that there is none. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import type { OfferBody } from '../preparation/OfferForm';
import { NothingForm, OfferForm, Opened } from './forms';
import styles from './Meeting.module.css';

type Meeting = Schemas['VergaderingVolledig'];
type Nothing = { antwoord: 'geen-agendapunten'; namens?: Schemas['Namens'] };
type Went = { laat: boolean; naarAgendacommissie: boolean };

export const ForMembers = ({ meeting }: { meeting: Meeting }) => meeting.namens.filter(({ mogelijk }) => mogelijk.includes('agendapunten')).map((member) => <ForMember key={member.persoon.id} meeting={meeting} member={member} />);

function ForMember({ meeting, member: { persoon, mogelijk } }: { meeting: Meeting; member: Meeting['namens'][number] }) {
  const { municipality } = useSetting();
  const [form, setForm] = useState<'item' | 'nothing' | null>(null);
  const [answered, setAnswered] = useState<{ title: string; went: Went } | 'nothing' | null>(null);
  const went = useRef<Went>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (answered !== null) moveFocusFrom(said.current?.closest('section'), said.current);
  }, [answered]);
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id };
  const offer = async (body: OfferBody, key: string): Promise<void> => {
    went.current = await answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten', { params: { path, header: { 'Idempotency-Key': key } }, body }));
  };
  const nothing = (body: Nothing, key: string): Promise<unknown> => {
    const params = { path, header: { 'Idempotency-Key': key } };
    return answer(meeting.voorbereiding ? api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/antwoord', { params, body }) : api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/oproep/antwoord', { params, body }));
  };
  const asked = meeting.voorbereiding ? mogelijk.includes('voorbereiding/antwoord') : meeting.status === 'agendapunten-verzamelen' && mogelijk.includes('oproep/antwoord');
  const close = (now: typeof answered): void => {
    setForm(null);
    setAnswered(now);
  };
  return (
    <Section title={t`Namens ${persoon.naam}`} id={`namens-${persoon.id}`}>
      <p ref={said} tabIndex={-1} className={styles['said']}>
        {answered === null && t`U bent het bestuurssecretariaat van ${persoon.naam}. Een punt dat u hier inbrengt, staat op naam van ${persoon.naam}; in het verloop staat dat u het vastlegde.`}
        {answered === 'nothing' && t`Vastgelegd: ${persoon.naam} heeft geen agendapunten.`}
        {answered !== null && answered !== 'nothing' && <>{mixed`‘${answered.title}’ is ingebracht namens ${persoon.naam}.`} {whereItWent(answered.went)}</>}
      </p>
      {form === 'item' && (
        <Opened>
          <OfferForm vergaderingId={meeting.id} onderwerpen={[]} forPerson={persoon} send={offer} onDone={(title) => close(title === null || !went.current ? null : { title, went: went.current })} />
        </Opened>
      )}
      {form === 'nothing' && (
        <Opened>
          <NothingForm meetingId={meeting.id} forPerson={persoon} send={nothing} onDone={(recorded) => close(recorded ? 'nothing' : null)} />
        </Opened>
      )}
      {form === null && (
        <div className={styles['work']}>
          <Button purpose="secondary" onClick={() => setForm('item')}>
            {t`Punt inbrengen namens ${persoon.naam}`}
          </Button>
          {asked && answered === null && (
            <Button purpose="secondary" onClick={() => setForm('nothing')}>
              {t`Geen agendapunten namens ${persoon.naam}`}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

function whereItWent({ laat, naarAgendacommissie }: Went): string {
  if (naarAgendacommissie) return t`De agendacommissie beslist erover.`;
  return laat ? t`Het is na de sluitingsdatum: de voorzitter beslist of het nog op deze agenda komt.` : t`Het staat op de agenda.`;
}
