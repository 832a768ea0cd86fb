/** The text of one meeting for the achterban: to copy, to say that it was passed on, and to bring back what they said. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { constituencyQuery, meetingsQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { DownloadTable } from '../../components/DownloadTable';
import { mixed } from '../../components/Dutch';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { dayOf, fullDay, longDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { announce } from '../../layout/announce';
import { moveFocusFrom } from '../../layout/focus';
import styles from './Constituency.module.css';
import { openFirst } from './constituency';
import { PassForm } from './PassForm';

const route = getRouteApi('/achterban/$vergadering');
type Passing = Schemas['AchterbanTekst'];

export function ConstituencyPage() {
  const { municipality } = useSetting();
  const { vergadering } = route.useParams();
  const found = useQuery(constituencyQuery(municipality.gemeente, vergadering));
  const above = <PageLink to="/achterban">{t`Achterban`}</PageLink>;
  if (found.data) return <Shown meetingId={vergadering} passing={found.data} above={above} />;
  return (
    <>
      <PageHeading title={t`Tekst voor de achterban`} above={above} />
      {found.isPending ? <Loading what={t`De tekst`} /> : <Failure error={found.error} retry={() => void found.refetch()} />}
    </>
  );
}

function Shown({ meetingId, passing, above }: { meetingId: string; passing: Passing; above: ReactNode }) {
  const setting = useSetting();
  const { vergadering, tekst, verstuurdOp, vertegenwoordigers, mogelijk } = passing;
  const own = vertegenwoordigers.find(({ persoon }) => persoon.id === setting.session?.persoonId);
  return (
    <>
      <PageHeading title={`${nameOfBody(setting, vergadering.overleg)}, ${longDay(dayOf(vergadering.begin), setting.today)}`} above={above} lead={<p>{t`De tekst om door te geven, verstuurd op ${fullDay(dayOf(verstuurdOp))}. Wat vertrouwelijk is, staat er niet in.`}</p>} />
      <Section title={t`De tekst`} id="tekst" aside={<Copy text={tekst} />}>
        <p className={styles['text']} lang={DUTCH}>{tekst}</p>
      </Section>
      {mogelijk.includes('melding') && own && <Own meetingId={meetingId} passing={passing} own={own} />}
      <BringBack bodyId={vergadering.overleg} />
      {(mogelijk.includes('melding-namens') || vertegenwoordigers.length > 1) && (
        <Section title={t`Wie gaf het door`} id="wie">
          <ul className={styles['people']}>
            {openFirst(vertegenwoordigers).map((one) => (
              <Representative key={one.persoon.id} meetingId={meetingId} passing={passing} one={one} />
            ))}
          </ul>
          <DownloadTable href={`/v1/gemeenten/${setting.municipality.gemeente}/vergaderingen/${meetingId}/achterban?formaat=csv`} />
        </Section>
      )}
    </>
  );
}

function Copy({ text }: { text: string }) {
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce(t`De tekst is gekopieerd.`);
  };
  return (
    <Button purpose="secondary" onClick={() => void copy()}>
      {t`Kopieer de tekst`}
    </Button>
  );
}

interface OneProps {
  meetingId: string;
  passing: Passing;
}

function Own({ meetingId, passing, own }: OneProps & { own: Passing['vertegenwoordigers'][number] }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    moveFocusFrom(place.current, document.getElementById('uw-melding'));
  };
  return (
    <Section title={t`Uw melding`} id="uw-melding">
      <div ref={place} className={styles['own']}>
        <p>{own.doorgegevenOp ? t`U gaf de tekst door op ${fullDay(own.doorgegevenOp)}${own.aan ? t`, aan ${own.aan}` : ''}.` : t`Weet uw achterban ervan? Laat het weten: dan hoeft de secretaris er niet naar te vragen.`}</p>
        {own.opmerking && !open && <Remark text={own.opmerking} />}
        {open ? (
          <PassForm meetingId={meetingId} passing={passing} said={own} onDone={close} />
        ) : (
          <Button purpose={own.doorgegevenOp ? 'secondary' : 'primary'} onClick={() => setOpen(true)}>
            {own.doorgegevenOp ? t`Wijzig uw melding` : t`Mijn achterban weet het`}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** In the words of who passed the text on. */
const Remark = ({ text }: { text: string }) => (
  <p>
    <q className={styles['remark']} lang={DUTCH}>{text}</q>
  </p>
);

/** What the achterban says comes back as an agenda item of the next meeting. */
function BringBack({ bodyId }: { bodyId: string }) {
  const { municipality, today } = useSetting();
  const meetings = useQuery(meetingsQuery(municipality.gemeente, { overleg: bodyId, van: today, aantal: 10 }));
  const next = meetings.data?.resultaten.find(({ status }) => status !== 'geannuleerd');
  if (!next) return null;
  return (
    <Section title={t`Wat zei uw achterban?`} id="terug">
      <p>
        {t`Een vraag, een zorg of een idee komt aan tafel als agendapunt.`}{' '}
        <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: next.id }}>
          {t`Naar de vergadering van ${longDay(dayOf(next.begin), today)}`}
        </PageLink>
        .
      </p>
    </Section>
  );
}

function Representative({ meetingId, passing, one }: OneProps & { one: Passing['vertegenwoordigers'][number] }) {
  const setting = useSetting();
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const close = () => {
    setOpen(false);
    item.current?.focus();
  };
  const forOther = passing.mogelijk.includes('melding-namens') && one.persoon.id !== setting.session?.persoonId;
  return (
    <li ref={item} tabIndex={-1}>
      <p>
        <strong>{one.persoon.naam}</strong> <span className="subtle">{nameOfBody(setting, one.overleg)}</span>
      </p>
      <p>
        {one.doorgegevenOp ? <Status tone="good">{t`Doorgegeven op ${fullDay(one.doorgegevenOp)}`}</Status> : <Status tone="quiet">{t`Nog niet gemeld`}</Status>} {one.aan && mixed`aan ${one.aan}`}
      </p>
      {one.opmerking && <Remark text={one.opmerking} />}
      {forOther && one.doorgegevenOp === null && !open && (
        <Button purpose="subtle" onClick={() => setOpen(true)}>
          {t`Leg vast wat ${one.persoon.naam} meldde`}
        </Button>
      )}
      {open && <PassForm meetingId={meetingId} passing={passing} forPerson={one.persoon} onDone={close} />}
    </li>
  );
}
