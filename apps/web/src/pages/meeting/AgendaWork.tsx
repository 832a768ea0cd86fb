/** What the reader can do for the agenda now: ask for items, put them in order, have them fixed, send them. */
import { useEffect, useRef, useState } from 'react';
import { answer, api, isStale, type Schemas } from '../../api/client';
import { bodiesWith, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Act, Acts } from '../../components/Acts';
import { AskFirst } from '../../components/AskFirst';
import { ChairSaid } from '../../components/ChairSaid';
import { SayForm } from '../../components/SayForm';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { isToBeFixed, whatFixingDoes } from './agenda-fixing';
import { goOn } from './go-on';
import styles from './Meeting.module.css';
import { ProposeAgenda } from './ProposeAgenda';

/** What the secretary records of the chair's is one act with two answers. */
const BY_CHAIR = 'voorzitter';

export interface AgendaWorkProps {
  meeting: Schemas['VergaderingVolledig'];
  /** The version of the meeting that is shown: what is done is done to that one. */
  etag: string;
}

export function AgendaWork({ meeting, etag }: AgendaWorkProps) {
  const setting = useSetting();
  const path = { gemeente: setting.municipality.gemeente, vergadering: meeting.id };
  const params = (key: string) => ({ path, header: { 'If-Match': etag, 'Idempotency-Key': key } });
  const may = (name: string): boolean => meeting.mogelijk.includes(name);
  const moment = (id: string): string | null => {
    const found = meeting.termijnen.find((one) => one.id === id);
    // A day that is over is not named: of an agenda that was opened again it says nothing any more.
    return found && found.datum >= setting.today ? longMoment(found.moment, setting.today) : null;
  };
  const keeps = bodiesWith(setting, 'secretaris').includes(meeting.overleg);
  const fixes = may('agenda/vaststelling') && isToBeFixed(meeting);
  const forChair = keeps && !fixes && (meeting.status === 'agenda-voorgesteld' || (meeting.status === 'agenda-verzonden' && meeting.nietVastgesteld));
  const isOffered = (name: string): boolean => (name === BY_CHAIR ? forChair : name === 'agenda/vaststelling' ? fixes : may(name));
  // Somebody was first, and the button is gone: what one pressed did not happen.
  const [missed, setMissed] = useState<string | null>(null);
  const overtaken = missed !== null && !isOffered(missed);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (overtaken) moveFocusFrom(told.current?.closest('section'), told.current);
  }, [overtaken]);
  const trying = (name: string, doing: Promise<unknown>): Promise<unknown> => {
    setMissed(null);
    return doing.catch((error: unknown) => {
      if (isStale(error)) setMissed(name);
      throw error;
    });
  };
  const [call, approved, sent] = [moment('call'), moment('approval'), moment('papers')];
  const fixing = whatFixingDoes(meeting, sent);
  const fix = (
    <ActButton purpose="primary" busy={t`Bezig met vastleggen …`} done={t`De agenda is vastgesteld.`} after={goOn} act={(key) => trying('agenda/vaststelling', answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/vaststelling', { params: params(key), body: {} })))}>
      {fixing.question === null ? t`Stel de agenda vast` : t`Ja, stel de agenda vast`}
    </ActButton>
  );
  const acts = [
    may('oproep') && !meeting.voorbereiding && (
      <Act key="oproep" text={call === null ? t`De leden zijn nog niet om agendapunten gevraagd.` : t`De oproep om agendapunten gaat vanzelf uit op ${call}. Eerder mag ook.`}>
        <ActButton busy={t`Bezig met versturen …`} done={t`De leden zijn om agendapunten gevraagd.`} after={goOn} act={(key) => trying('oproep', answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/oproep', { params: params(key) })))}>
          {t`Vraag de leden nu om agendapunten`}
        </ActButton>
      </Act>
    ),
    meeting.commissieBezig && meeting.status === 'agenda-in-voorbereiding' && keeps && <Act key="commissie" text={t`De agendacommissie werkt nog aan deze agenda${approved === null ? '' : t`, uiterlijk tot ${approved}`}. Moet u hem daarna nog voorleggen, dan krijgt u bericht.`} />,
    may('agenda/voorstel') && <ProposeAgenda key="voorstel" meeting={meeting} etag={etag} trying={(doing) => trying('agenda/voorstel', doing)} after={goOn} />,
    fixes && (
      <Act key="vaststelling" text={fixing.text}>
        {fixing.question === null ? fix : <AskFirst button={t`Stel de agenda vast`} question={fixing.question}>{fix}</AskFirst>}
      </Act>
    ),
    may('agenda/teruggave') && (
      <SayForm
        key="teruggave"
        name={`vergaderingen/${meeting.id}/agenda/teruggave`}
        open={t`Nog niet: geef de agenda terug`}
        label={t`Wat moet er anders op de agenda?`}
        send={t`Geef de agenda terug`}
        busy={t`Bezig met teruggeven …`}
        done={t`De agenda is terug bij de secretaris.`}
        empty={t`Schrijf wat er anders moet.`}
        field="opmerking"
        act={(opmerking, key) => trying('agenda/teruggave', answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/teruggave', { params: params(key), body: { opmerking } })))}
        after={goOn}
      />
    ),
    forChair && (
      <ChairSaid
        key="namens"
        bodyId={meeting.overleg}
        name={`vergaderingen/${meeting.id}/agenda/voorzitter`}
        agrees={t`Akkoord: de agenda is vastgesteld`}
        objects={t`Er moet nog iets anders`}
        agreed={t`Vastgelegd: de agenda is vastgesteld.`}
        objected={t`Vastgelegd: de agenda is terug bij u.`}
        agree={(body, key) => trying(BY_CHAIR, answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/vaststelling', { params: params(key), body })))}
        object={(body, key) => trying(BY_CHAIR, answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/teruggave', { params: params(key), body })))}
        after={goOn}
      />
    ),
    may('agenda/verzending') && (
      <Act key="verzending" text={sent === null ? t`De agenda is nog niet verzonden.` : t`De agenda gaat vanzelf uit op ${sent}. Eerder mag ook.`}>
        <AskFirst button={t`Verzend de agenda nu`} question={t`Alle leden krijgen de agenda dan meteen, met de stukken die er zijn.`}>
          <ActButton purpose="primary" busy={t`Bezig met versturen …`} done={t`De agenda gaat naar alle leden.`} after={goOn} act={(key) => trying('agenda/verzending', answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/verzending', { params: params(key) })))}>
            {t`Ja, verzend de agenda`}
          </ActButton>
        </AskFirst>
      </Act>
    ),
    may('agenda/heropening') && (
      <AskFirst key="heropening" button={t`Maak de agenda weer open`} question={meeting.status === 'agenda-verzonden' ? t`De leden hebben deze agenda al. U legt hem opnieuw voor, en zij krijgen daarna een nieuwe versie.` : t`De agenda is dan niet meer vastgesteld. U legt hem opnieuw voor.`}>
        <ActButton purpose="primary" busy={t`Bezig …`} done={t`De agenda is weer open.`} after={goOn} act={(key) => trying('agenda/heropening', answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/heropening', { params: params(key) })))}>
          {t`Ja, maak de agenda open`}
        </ActButton>
      </AskFirst>
    ),
  ].filter(Boolean);
  if (acts.length === 0 && !overtaken) return null;
  return (
    <Acts>
      {overtaken && (
        <p ref={told} tabIndex={-1} className={styles['said']}>
          {t`Iemand anders was eerder: wat u deed, is niet doorgegaan. Hierboven staat hoe de agenda nu is.`}
        </p>
      )}
      {acts}
    </Acts>
  );
}
