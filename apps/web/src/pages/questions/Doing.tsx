/** What the reader can do with a vraagstuk now. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { useSetting } from '../../api/setting';
import { Section } from '../../components/Page';
import { ButtonLink, PageLink } from '../../components/PageLink';
import { longDay } from '../../format/dates';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { whereItWent } from '../meeting/handing-in';
import type { Placed } from './AgendaForm';
import { type Change, CHANGES } from './change';
import { AgendaForm, ChangeForm, Opened } from './forms';
import type { QuestionDetail } from './question';
import styles from './Questions.module.css';

export function Doing({ question }: { question: QuestionDetail }) {
  const { today } = useSetting();
  const { mogelijk, legtVast, keuzes, ambitie, id, geschiedenis } = question;
  // Who types keeps what they opened, whatever somebody else does meanwhile: sending it says what that was.
  const [opened, setOpened] = useState<Change | 'agendapunten' | null>(null);
  const [placed, setPlaced] = useState<Placed>(null);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpened(null);
    moveFocusFrom(place.current, document.getElementById('doen'));
  };
  const done = (now: Placed) => {
    setPlaced(now);
    close();
  };
  const waits = legtVast && keuzes.vergaderingen.length === 0;
  if (mogelijk.length === 0 && !waits && opened === null) return null;
  return (
    <Section title={t`Wat u nu kunt doen`} id="doen">
      <div ref={place} className={`${styles['doing']} no-print`}>
        {placed && (
          <p>
            {whereItWent(placed.went)}{' '}
            <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: placed.meetingId }} hash="agenda">
              {t`Bekijk de agenda`}
            </PageLink>
          </p>
        )}
        {opened === null && (
          <>
            {mogelijk.length > 0 && (
              <div className={styles['buttons']}>
                {mogelijk.includes('agendapunten') && (
                  <Button purpose="primary" onClick={() => setOpened('agendapunten')}>
                    {t`Zet op een agenda`}
                  </Button>
                )}
                {mogelijk.includes('opdrachten') && (
                  <ButtonLink to="/opdrachten/nieuw" search={{ ambitie: ambitie.id, vraagstuk: id }}>
                    {t`Stel een opdracht op`}
                  </ButtonLink>
                )}
                {CHANGES.filter(({ name }) => mogelijk.includes(name)).map(({ name, button }) => (
                  <Button key={name} purpose="secondary" onClick={() => setOpened(name)}>
                    {button}
                  </Button>
                ))}
              </div>
            )}
            {waits && <p className="subtle">{t`Wat een vergadering over dit vraagstuk besluit, legt u hier vast zodra zij is gehouden. Sinds ${longDay(geschiedenis.at(-1)!.op, today)} was er nog geen.`}</p>}
          </>
        )}
        {opened === 'agendapunten' && (
          <Opened>
            <AgendaForm question={question} onDone={done} />
          </Opened>
        )}
        {opened !== null && opened !== 'agendapunten' && (
          <Opened>
            <ChangeForm change={opened} question={question} onDone={close} />
          </Opened>
        )}
      </div>
    </Section>
  );
}
