/** What the reader can do with an assignment now: by its state and by what they are in the two bodies. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { answer, api } from '../../api/client';
import { useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { AskFirst } from '../../components/AskFirst';
import { recordedFor } from '../../components/on-behalf';
import { Section } from '../../components/Page';
import { ButtonLink } from '../../components/PageLink';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { AcceptFor } from './AcceptFor';
import type { Assignment } from './assignment';
import styles from './Assignments.module.css';
import { BottleneckForm } from './BottleneckForm';
import { TextForm, type Writing, WRITINGS } from './TextForm';

interface Props {
  assignment: Assignment;
  /** The version that the reader saw. */
  etag: string;
}

export function Doing({ assignment, etag }: Props) {
  const { mogelijk, id } = assignment;
  const [opened, setWriting] = useState<Writing | 'knelpunten' | 'aanvaarding' | null>(null);
  const setting = useSetting();
  const chairs = recordedFor(setting, assignment.werkgroep, 'voorzitter');
  // What was opened may be impossible by now: somebody else was first.
  const writing = opened !== null && mogelijk.includes(opened) ? opened : null;
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setWriting(null);
    moveFocusFrom(place.current, document.getElementById('doen'));
  };
  const own = mogelijk.filter((name) => name !== 'knelpunten/oplossing');
  if (own.length === 0) return null;
  return (
    <Section title={t`Wat u nu kunt doen`} id="doen">
      <div ref={place} className={styles['doing']}>
        {writing === null && (
          <div className={styles['buttons']}>
            <AtOnce assignment={assignment} etag={etag} />
            {mogelijk.includes('aanvaarding') && chairs.length > 0 && (
              <Button purpose="secondary" onClick={() => setWriting('aanvaarding')}>
                {t`Leg vast dat de voorzitter aanvaardde`}
              </Button>
            )}
            {mogelijk.includes('') && (
              <ButtonLink to="/opdrachten/$opdracht/wijzigen" params={{ opdracht: id }}>
                {t`Wijzig de opdracht`}
              </ButtonLink>
            )}
            {WRITINGS.filter(({ name }) => mogelijk.includes(name)).map(({ name, button }) => (
              <Button key={name} purpose="secondary" onClick={() => setWriting(name)}>
                {button}
              </Button>
            ))}
            {mogelijk.includes('knelpunten') && (
              <Button purpose="secondary" onClick={() => setWriting('knelpunten')}>
                {t`Meld een knelpunt`}
              </Button>
            )}
          </div>
        )}
        {writing === 'knelpunten' && <BottleneckForm assignment={assignment} onDone={close} />}
        {writing === 'aanvaarding' && <AcceptFor assignment={assignment} people={chairs} onDone={close} />}
        {writing !== null && writing !== 'knelpunten' && writing !== 'aanvaarding' && <TextForm writing={writing} assignment={assignment} onDone={close} />}
      </div>
    </Section>
  );
}

/** What needs no words. */
function AtOnce({ assignment: { id, mogelijk }, etag }: Props) {
  const { municipality } = useSetting();
  const path = { gemeente: municipality.gemeente, opdracht: id };
  const headers = (key: string) => ({ 'If-Match': etag, 'Idempotency-Key': key });
  return (
    <>
      {mogelijk.includes('aanvaarding') && (
        <ActButton purpose="primary" busy={t`Bezig met aanvaarden …`} done={t`De werkgroep heeft de opdracht aanvaard.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/aanvaarding', { params: { path, header: headers(key) }, body: {} }))}>
          {t`Aanvaard de opdracht`}
        </ActButton>
      )}
      {mogelijk.includes('voorlegging') && (
        <ActButton purpose="primary" busy={t`Bezig met voorleggen …`} done={t`De opdracht ligt voor aan wie haar uitgeeft.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/voorlegging', { params: { path, header: headers(key) }, body: {} }))}>
          {t`Leg de opdracht voor`}
        </ActButton>
      )}
      {mogelijk.includes('voorstel/terugname') && (
        <ActButton busy={t`Bezig met terugnemen …`} done={t`Het voorstel is teruggenomen.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/voorstel/terugname', { params: { path, header: headers(key) }, body: {} }))}>
          {t`Neem het voorstel terug`}
        </ActButton>
      )}
      {mogelijk.includes('intrekking') && (
        <AskFirst button={t`Trek de opdracht in`} question={t`De opdracht vervalt dan. Zij blijft te lezen, maar gaat niet verder.`}>
          <ActButton busy={t`Bezig met intrekken …`} done={t`De opdracht is ingetrokken.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/intrekking', { params: { path, header: headers(key) }, body: {} }))}>
            {t`Ja, trek haar in`}
          </ActButton>
        </AskFirst>
      )}
    </>
  );
}
