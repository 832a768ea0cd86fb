/** The agenda as it is read: what, for what, from when to when, with the papers. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { PageLink } from '../../components/PageLink';
import { Empty } from '../../components/states';
import { startsOf, timeOf } from '../../format/dates';
import { counted } from '../../format/text';
import { askedWord, outcomeWord, purposeWord, reservationWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { paperUrl, sizeOf } from './papers';
import { Access } from './Access';
import { AddPaper } from './AddPaper';
import { BeforeCommittee } from './BeforeCommittee';
import { CoverNote } from './CoverNote';
import { Guests } from './Guests';
import { LateItems } from './LateItems';
import { Reservation } from './Reservation';
import { type Left, TakeBack } from './TakeBack';
import { Topics } from './Topics';
import styles from './Meeting.module.css';

type Item = Schemas['Agendapunt'];

const OVER = new Set<Schemas['VergaderingVolledig']['status']>(['gehouden', 'afgesloten', 'geannuleerd']);
const SETTLED = new Set<Schemas['VergaderingVolledig']['status']>(['agenda-vastgesteld', 'agenda-verzonden', 'gehouden', 'afgesloten']);

const READS_ALONG = {
  bestuurssecretariaat: t`Namens een lid. Vertrouwelijke punten en stukken zijn er alleen voor het lid zelf.`,
  toehoorder: t`Als toehoorder: de agenda met haar stukken, zonder wat vertrouwelijk is.`,
  'oud-lid': t`U zat hier toen deze vergadering werd gehouden. De stukken van toen blijven te lezen, behalve wat vertrouwelijk is.`,
} as const;

export function Agenda({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const starts = startsOf(meeting.begin, meeting.agenda.map(({ minuten }) => minuten));
  const planned = meeting.agenda.reduce((sum, { minuten }) => sum + minuten, 0);
  const [left, setLeft] = useState<Left | null>(null);
  const gone = [...(left?.waited ? [] : meeting.agenda), ...meeting.wachtOpVoorzitter, ...meeting.bijAgendacommissie].some(({ id }) => id === left?.id) ? null : left;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (gone) moveFocusFrom(said.current?.closest('section'), said.current);
  }, [gone]);
  return (
    <>
      <p className={styles['agenda-state']}>
        {stateOf(meeting)}{' '}
        <span className="subtle">
          {t`Samen ${counted(planned, t`minuut`, t`minuten`)} van de ${meeting.duurMinuten}.`}
        </span>
      </p>
      {meeting.waarschuwingen.map((text) => (
        <Notice key={text} kind="warning" title={t`De agenda past niet in de vergadering`}>
          <Dutch>{text}</Dutch>
        </Notice>
      ))}
      {meeting.lezer === 'gast' && <Notice kind="info" title={t`U bent te gast`}>{t`Hier staan de agendapunten waarvoor u komt, met de stukken die erbij horen.`}</Notice>}
      {meeting.lezer === 'ontvanger' && <Notice kind="info" title={t`U leest mee als ontvanger van het verslag`}>{t`Vertrouwelijke punten en stukken staan hier niet.`}</Notice>}
      {meeting.lezer in READS_ALONG && <Notice kind="info" title={t`U leest mee`}>{READS_ALONG[meeting.lezer as keyof typeof READS_ALONG]}</Notice>}
      {gone && (
        <p ref={said} tabIndex={-1} className={styles['said']}>
          {whatBecameOf(gone)}
        </p>
      )}
      {meeting.agenda.length === 0 ? <Empty>{t`Er staan nog geen punten op de agenda.`}</Empty> : null}
      <ol className={styles['agenda']}>
        {meeting.agenda.map((item, index) => (
          <AgendaItem key={item.id} item={item} start={starts[index]!} meeting={meeting} onLeft={setLeft} />
        ))}
      </ol>
      {meeting.wachtOpVoorzitter.length > 0 && (
        <LateItems meeting={meeting} onLeft={setLeft}>{(item) => <TakeBack item={item} meeting={meeting} onLeft={setLeft} />}</LateItems>
      )}
      <BeforeCommittee meeting={meeting}>{(item) => <TakeBack item={item} meeting={meeting} onLeft={setLeft} />}</BeforeCommittee>
    </>
  );
}

function whatBecameOf({ title, refusal, waited }: Left): ReactNode {
  if (waited) return mixed`Iemand anders was eerder: ‘${title}’ wacht niet meer op de voorzitter.`;
  return refusal === null ? mixed`‘${title}’ is teruggenomen.` : <>{mixed`‘${title}’ staat hier niet meer.`} <Dutch>{refusal}</Dutch></>;
}

/** The same words as in the mail with the agenda. */
function stateOf({ status, agendaVersie, nietVastgesteld }: Schemas['VergaderingVolledig']): string {
  if (status === 'geannuleerd') return t`Dit was de agenda: de vergadering gaat niet door.`;
  if (!SETTLED.has(status)) return t`Nog niet vastgesteld: hier kan van alles veranderen.`;
  const version = agendaVersie > 1 ? t`, versie ${agendaVersie}` : '';
  return nietVastgesteld ? t`Niet vastgesteld: het akkoord kwam niet op tijd${version}.` : t`Vastgesteld${version}.`;
}

const RESTRICTED: Readonly<Record<NonNullable<Item['beperking']>, string>> = {
  geweerd: t`U wordt bij dit punt geweerd vanwege een eigen belang. De stukken zijn er niet voor u, en wat vertrouwelijk is evenmin.`,
  vertrouwelijk: t`Dit punt is vertrouwelijk en voor minder mensen.`,
};

function AgendaItem({ item, start, meeting, onLeft }: { item: Item; start: string; meeting: Schemas['VergaderingVolledig']; onLeft: (left: Left | null) => void }) {
  const { today } = useSetting();
  const served = meeting.namens.find(({ persoon }) => persoon.id === item.ingediendDoor)?.persoon.naam;
  return (
    <li className={styles['item']}>
      <p className={styles['time']}>
        {timeOf(start)}
        <span>{counted(item.minuten, t`minuut`, t`minuten`)}</span>
      </p>
      <div className={styles['item-body']}>
        <Heading level={3} appearance="level-5" lang={DUTCH}>
          {item.titel}
        </Heading>
        <p className="subtle">{[purposeWord(item.doel), served && t`door ${served}`, item.vertrouwelijk && t`vertrouwelijk`, item.laat && t`later toegevoegd met instemming van de voorzitter`, item.herkomst === 'doorgeschoven' && t`doorgeschoven van de vorige vergadering`].filter(Boolean).join(', ')}</p>
        {item.beperking !== null && <p className="subtle">{RESTRICTED[item.beperking]}</p>}
        {item.gevraagdBesluit && (
          <p>
            <strong>{askedWord(item.doel)}</strong> <Dutch>{item.gevraagdBesluit}</Dutch>
          </p>
        )}
        {item.verslagVan !== null && (
          <p>
            <PageLink to="/vergaderingen/$vergadering/verslag" params={{ vergadering: item.verslagVan }}>
              {t`Lees dit verslag`}
            </PageLink>
          </p>
        )}
        {item.toelichting && <CoverNote text={item.toelichting} />}
        {item.vraagstuk && (
          <p>
            {t`Vraagstuk:`}{' '}
            <PageLink to="/vraagstukken/$vraagstuk" params={{ vraagstuk: item.vraagstuk.id }} lang={DUTCH}>
              {item.vraagstuk.tekst}
            </PageLink>
          </p>
        )}
        {item.uitkomst && (
          <p>
            <strong>{t`Uitkomst:`}</strong> {outcomeWord(item)}
            {item.uitkomst === 'onder-voorbehoud' && reservationWord(item, today)}
            {item.voorbehoud !== null && item.voorbehoudVan && <span className="subtle"> {t`Voorbehoud van ${item.voorbehoudVan.naam}.`}</span>}
          </p>
        )}
        <Reservation item={item} meeting={meeting} />
        {item.stukken.length > 0 && <Papers item={item} meetingId={meeting.id} missing={OVER.has(meeting.status) ? t`(niet ontvangen)` : t`(volgt nog)`} />}
        <Guests item={item} meeting={meeting} />
        <AddPaper item={item} meeting={meeting} />
        <TakeBack item={item} meeting={meeting} onLeft={onLeft} />
        <Topics item={item} meetingId={meeting.id} />
        <Access item={item} meeting={meeting} />
      </div>
    </li>
  );
}

function Papers({ item, meetingId, missing }: { item: Item; meetingId: string; missing: string }) {
  const { municipality } = useSetting();
  return (
    <ul className={styles['papers']} aria-label={t`Stukken bij ${item.titel}`}>
      {item.stukken.map((paper) => (
        <li key={paper.id}>
          {paper.aanwezig ? <Link href={paperUrl(municipality.gemeente, meetingId, item.id, paper.id)}><Dutch>{paper.titel}</Dutch></Link> : <Dutch>{paper.titel}</Dutch>}{' '}
          <span className="subtle">{paper.aanwezig ? sizeOf(paper.grootte) : missing}</span>
        </li>
      ))}
    </ul>
  );
}
