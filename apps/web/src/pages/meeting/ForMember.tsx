/** What the reader brings in for a member whose bestuurssecretariaat they are. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import type { OfferBody } from '../preparation/OfferForm';
import { OfferForm, Opened } from './forms';
import styles from './Meeting.module.css';

type Meeting = Schemas['VergaderingVolledig'];
type Went = { laat: boolean; naarAgendacommissie: boolean };

export const ForMembers = ({ meeting }: { meeting: Meeting }) => meeting.namens.filter(({ mogelijk }) => mogelijk.includes('agendapunten')).map(({ persoon }) => <ForMember key={persoon.id} meetingId={meeting.id} persoon={persoon} />);

function ForMember({ meetingId, persoon }: { meetingId: string; persoon: Meeting['namens'][number]['persoon'] }) {
  const { municipality } = useSetting();
  const [writing, setWriting] = useState(false);
  const [brought, setBrought] = useState<{ title: string; went: Went } | null>(null);
  const went = useRef<Went>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (brought !== null) moveFocusFrom(said.current?.closest('section'), said.current);
  }, [brought]);
  const path = { gemeente: municipality.gemeente, vergadering: meetingId };
  const send = async (body: OfferBody, key: string): Promise<void> => {
    went.current = await answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten', { params: { path, header: { 'Idempotency-Key': key } }, body }));
  };
  const close = (title: string | null): void => {
    setWriting(false);
    setBrought(title === null || !went.current ? null : { title, went: went.current });
  };
  return (
    <Section title={t`Namens ${persoon.naam}`} id={`namens-${persoon.id}`}>
      <p ref={said} tabIndex={-1} className={styles['said']}>
        {brought !== null ? <>{mixed`‘${brought.title}’ is ingebracht namens ${persoon.naam}.`} {whereItWent(brought.went)}</> : t`U bent het bestuurssecretariaat van ${persoon.naam}. Een punt dat u hier inbrengt, staat op naam van ${persoon.naam}; in het verloop staat dat u het vastlegde.`}
      </p>
      {writing ? (
        <Opened>
          <OfferForm vergaderingId={meetingId} onderwerpen={[]} forPerson={persoon} send={send} onDone={close} />
        </Opened>
      ) : (
        <Button purpose="secondary" onClick={() => setWriting(true)}>
          {t`Punt inbrengen namens ${persoon.naam}`}
        </Button>
      )}
    </Section>
  );
}

function whereItWent({ laat, naarAgendacommissie }: Went): string {
  if (naarAgendacommissie) return t`De agendacommissie beslist erover.`;
  return laat ? t`Het is na de sluitingsdatum: de voorzitter beslist of het nog op deze agenda komt.` : t`Het staat op de agenda.`;
}
