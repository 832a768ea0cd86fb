/** During the meeting: who is there, what becomes of each item, decisions and actions; kept as one types, by two at once. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { bodiesOnQuery, meetingQuery, peopleQuery } from '../../api/queries';
import { bodiesWith, nameOfBody, useSetting, type Setting } from '../../api/setting';
import { Notice } from '../../components/Notice';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { dayOf, longDay, longMoment } from '../../format/dates';
import { DUTCH, LOCALE, t } from '../../language/t';
import { Complete } from './Complete';
import { Item } from './Item';
import { Presence } from './Presence';
import { ownersOf, seatedAt } from './people';
import { Rows } from './Rows';
import { Standing } from './Standing';
import { useSheet } from './use-sheet';
import type { Meeting } from './values';
import styles from './Recording.module.css';

const route = getRouteApi('/vergaderingen/$vergadering/vastleggen');

export function RecordingPage() {
  const setting = useSetting();
  const { vergadering } = route.useParams();
  const meeting = useQuery(meetingQuery(setting.municipality.gemeente, vergadering));
  const data = meeting.data;
  const title = data ? t`Vastleggen: ${nameOfBody(setting, data.body.overleg)}, ${longDay(dayOf(data.body.begin), setting.today)}` : t`Vastleggen`;
  const refusal = data ? whyNot(data.body, setting) : null;
  return (
    <>
      <PageHeading title={title} above={<PageLink to="/vergaderingen/$vergadering" params={{ vergadering }}>{t`Naar de vergadering`}</PageLink>} />
      {meeting.isPending && <Loading what={t`De vergadering`} />}
      {meeting.isError && !data && <Failure error={meeting.error} retry={() => void meeting.refetch()} />}
      {refusal !== null && (
        <Notice kind="info" title={t`Hier valt nu niets vast te leggen`}>
          <p>{refusal}</p>
        </Notice>
      )}
      {data && refusal === null && setting.session && (
        <I18nProvider locale={LOCALE}>
          <Writing key={vergadering} first={data} personId={setting.session.persoonId} />
        </I18nProvider>
      )}
    </>
  );
}

/** null: this reader may write the record now. */
function whyNot(meeting: Meeting, setting: Setting): string | null {
  if (meeting.mogelijk.includes('besluiten')) return null;
  if (meeting.status === 'geannuleerd') return t`Deze vergadering gaat niet door.`;
  if (meeting.status === 'afgesloten') return t`Deze vergadering is afgesloten: de besluiten en acties staan vast.`;
  if (!bodiesWith(setting, 'secretaris', 'notulist').includes(meeting.overleg)) return t`Besluiten en acties legt de secretaris of de notulist van dit overleg vast.`;
  return t`Vastleggen kan vanaf het begin van de vergadering, ${longMoment(meeting.begin, setting.today)}.`;
}

function Writing({ first, personId }: { first: { body: Meeting; etag: string }; personId: string }) {
  const setting = useSetting();
  const { gemeente } = setting.municipality;
  const writing = useSheet(gemeente, personId, first);
  const meeting = writing.sheet.snapshot;
  const day = dayOf(meeting.begin);
  const bodies = useQuery(bodiesOnQuery(gemeente, day));
  const everybody = useQuery(peopleQuery(gemeente));
  const page = useRef<HTMLDivElement>(null);
  const people = seatedAt(bodies.data?.resultaten ?? [], meeting);
  const owners = ownersOf(people, everybody.data?.resultaten ?? []);
  return (
    <div className={styles['page']} ref={page} onKeyDown={(event) => toOtherItem(event, page.current)}>
      <nav className={styles['index']} aria-label={t`Punten van de agenda`}>
        <ol>
          {meeting.agenda.map((item) => (
            <li key={item.id}>
              <a href={`#punt-${item.id}`} lang={DUTCH}>{item.titel}</a>
              {writing.sheet.find('uitkomst', item.id)?.base && <span className={styles['done']}><span className="visually-hidden">{t`uitkomst vastgelegd`}</span></span>}
            </li>
          ))}
          <li>
            <a href="#buiten">{t`Buiten de agenda om`}</a>
          </li>
        </ol>
        <p className={styles['keys']}>
          <kbd>Ctrl</kbd> + <kbd>Enter</kbd> {t`nog een besluit of actie`}
          <br />
          <kbd>Alt</kbd> + <kbd>Page Down</kbd> {t`volgend punt`}
          <br />
          <kbd>Alt</kbd> + <kbd>Page Up</kbd> {t`vorig punt`}
        </p>
      </nav>
      <div className={styles['sheet']}>
        <Standing sheet={writing.sheet} />
        {!meeting.mogelijk.includes('besluitenlijst') && (
          <Notice kind="info" title={t`De besluiten- en actielijst is al compleet gemeld`}>
            <p>{t`Wat u hier nog wijzigt, komt in het verslag te staan. De lijst zelf gaat niet opnieuw uit.`}</p>
          </Notice>
        )}
        <Section title={t`Wie is er?`} id="aanwezigheid">
          {bodies.isError && <Failure error={bodies.error} retry={() => void bodies.refetch()} />}
          {bodies.isPending ? <Loading what={t`De lijst met leden`} /> : <Presence people={people} writing={writing} />}
        </Section>
        {meeting.agenda.map((item, index) => (
          <Item key={item.id} item={item} nr={index + 1} meeting={meeting} writing={writing} owners={owners} />
        ))}
        <Section title={t`Buiten de agenda om`} id="buiten">
          <div className={styles['rows']}>
            <Rows writing={writing} itemId={null} of={t`buiten de agenda om`} about={t`buiten de agenda om`} hidden={false} asked={null} owners={owners} day={day} />
          </div>
        </Section>
        <Complete meeting={meeting} writing={writing} />
      </div>
    </div>
  );
}

/** Alt + Page Down and Page Up go along the items. */
function toOtherItem(event: KeyboardEvent, page: HTMLElement | null): void {
  if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp') || !page) return;
  const headings = [...page.querySelectorAll<HTMLElement>('section h2')];
  const here = headings.findLastIndex((heading) => heading.closest('section')!.contains(document.activeElement));
  const next = headings[event.key === 'PageDown' ? here + 1 : Math.max(0, here - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'start' });
}
