/** One school year: how far the choice is, the assignments on its list, and for who keeps it: laying it before, saying which were chosen. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { answer, api } from '../../api/client';
import { nameOfBody, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Empty } from '../../components/states';
import { Status } from '../../components/Status';
import { fullDay, longMoment } from '../../format/dates';
import { inSentence } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import list from '../meetings/Meetings.module.css';
import { ChooseForm } from './ChooseForm';
import { type Offer, offerWord, type YearChoice, yearWord } from './year-choice';
import styles from './YearChoice.module.css';

export function Year({ year }: { year: YearChoice }) {
  const setting = useSetting();
  const { schooljaar, overleg, voorgelegdOp, opAgenda, opdrachten } = year;
  const word = yearWord(year);
  const body = inSentence(nameOfBody(setting, overleg));
  return (
    <Section title={t`Schooljaar ${schooljaar}`} id={`jaar-${schooljaar}`} aside={<Status tone={word.tone}>{word.text}</Status>}>
      <p className={styles['who']}>
        {opAgenda ? (
          <>
            <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: opAgenda.vergaderingId }}>
              {t`Op de agenda van ${longMoment(opAgenda.begin, setting.today)}`}
            </PageLink>
            {t`: daar kiest ${body}.`}
          </>
        ) : (
          <>
            {t`Kiest: ${body}${voorgelegdOp === null ? '.' : t`; voorgelegd op ${fullDay(voorgelegdOp)}.`}`}
          </>
        )}
      </p>
      <Keeping year={year} />
      {opdrachten.length === 0 ? (
        <Empty>{t`Er staat geen opdracht op de lijst.`}</Empty>
      ) : (
        <ul className={list['list']}>
          {opdrachten.map((one) => (
            <Row key={one.id} offer={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Keeping({ year }: { year: YearChoice }) {
  const { municipality } = useSetting();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { schooljaar, mogelijk, status } = year;
  const close = () => {
    setOpen(false);
    moveFocusFrom(place.current, document.getElementById(`jaar-${schooljaar}`));
  };
  if (mogelijk.length === 0) return null;
  return (
    <div ref={place} className={`${styles['keeping']} no-print`}>
      {mogelijk.includes('voorlegging') && (
        <ActButton purpose="secondary" busy={t`Bezig met voorleggen …`} done={t`De lijst komt vanzelf op de agenda.`} about={t`voor schooljaar ${schooljaar}`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/uitvoeringsagendas/{schooljaar}/voorlegging', { params: { path: { gemeente: municipality.gemeente, schooljaar }, header: { 'Idempotency-Key': key } }, body: {} }))}>
          {t`Leg de lijst nu voor`}
        </ActButton>
      )}
      {mogelijk.includes('keuze') &&
        (open ? (
          <ChooseForm year={year} onDone={close} />
        ) : (
          <Button purpose={status === 'gekozen' ? 'subtle' : 'primary'} onClick={() => setOpen(true)}>
            {status === 'gekozen' ? t`Wijzig wat is gekozen` : t`Leg vast wat is gekozen`}
            <span className="visually-hidden"> {t`voor schooljaar ${schooljaar}`}</span>
          </Button>
        ))}
    </div>
  );
}

function Row({ offer }: { offer: Offer }) {
  const word = offerWord(offer);
  return (
    <li className={`${list['row']} ${styles['row']}`}>
      <p>
        <PageLink to="/opdrachten/$opdracht" params={{ opdracht: offer.id }}>
          <strong lang={DUTCH}>{offer.titel}</strong>
        </PageLink>
      </p>
      <p className="subtle" lang={DUTCH}>{offer.ambitieNaam}</p>
      <p className={list['state']}>
        <Status tone={word.tone}>{word.text}</Status>
      </p>
    </li>
  );
}
