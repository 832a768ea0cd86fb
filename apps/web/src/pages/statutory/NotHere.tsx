/** At a topic of which a meeting can say that it does not play here: what was said and explored; saying it, exploring it, taking it back. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Schemas } from '../../api/client';
import { absencesQuery, explorationsQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { Status } from '../../components/Status';
import { fullDay } from '../../format/dates';
import { listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { useInPlace } from '../../layout/use-in-place';
import { Opened } from '../meeting/forms';
import { ExploreForm, SayForm, TakeBackForm } from './forms';
import { type Closing, exploredOf, holdsIn, saidOf, type Topic, yearsOf } from './not-here';
import styles from './Statutory.module.css';

interface Props {
  topic: Topic;
  year: number;
  /** Ids of the overleggen of which the reader records what a meeting said; none: the reader records nothing here. */
  bodies: readonly string[];
  /** With whom it can have been explored; none: the reader records no exploration. */
  partners: Schemas['WettelijkeToets']['organisaties'];
}

export const placeOf = (topic: string): string => `speelt-niet-${topic}`;

/** Left out where nothing was recorded, for who can record nothing. */
export function NotHere({ topic, year, bodies, partners }: Props) {
  const { gemeente } = useSetting().municipality;
  const [absences, explorations] = [useQuery(absencesQuery(gemeente)), useQuery(explorationsQuery(gemeente))];
  const failed = [absences, explorations].find((query) => query.isError && !query.data);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (!absences.data || !explorations.data) return <Loading what={t`Wat hierover is gezegd`} />;
  const said = saidOf(absences.data.resultaten, topic.id, year);
  const explored = exploredOf(explorations.data.resultaten, topic.id, year);
  const holds = said.some((one) => holdsIn(one, year));
  if (said.length + explored.length + bodies.length + partners.length === 0) return null;
  return (
    <div className={styles['not-here']}>
      <Heading level={3} appearance="level-5" id={placeOf(topic.id)} tabIndex={-1}>
        {t`Speelt dit hier?`}
      </Heading>
      {said.length + explored.length > 0 && (
        <ul>
          {said.map((one) => (
            <SaidItem key={one.id} said={one} topic={topic} />
          ))}
          {explored.map((one, index) => (
            <ExploredItem key={one.id} explored={one} counts={index === 0} />
          ))}
        </ul>
      )}
      {bodies.length > 0 && !holds && <p className="subtle">{t`Speelt dit hier niet? Dan vraagt de toets er niet om, als een vergadering dat zegt en een verkenning het laat zien.`}</p>}
      {bodies.length > 0 && !holds && <InPlace button={t`Leg vast dat dit hier niet speelt`} form={SayForm} of={{ topic, year, bodies }} />}
      {partners.length > 0 && <InPlace button={t`Leg een verkenning vast`} form={ExploreForm} of={{ topic, partners }} />}
    </div>
  );
}

/** At what falls away with another topic: where that is said. */
export const SaidElsewhere = ({ topic }: { topic: Topic }) => (
  <p className="no-print">
    {t`Speelt dit hier niet?`}{' '}
    <a href={`#${placeOf(topic.id)}`} className="nl-link">
      {t`Dat staat bij ‘${topic.naam}’`}
    </a>
  </p>
);

function SaidItem({ said, topic }: { said: Schemas['SpeeltNiet']; topic: Topic }) {
  const setting = useSetting();
  const { overleg, gezegdOp, vergaderingId, reden, mogelijk } = said;
  return (
    <li>
      <p>
        {t`Het speelt hier niet, zei`}{' '}
        <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }}>
          {t`${nameOfBody(setting, overleg)} op ${fullDay(gezegdOp)}`}
        </PageLink>
        . {yearsOf(said)}
      </p>
      <p className="subtle">
        {t`De reden:`} <span lang={DUTCH}>{reden}</span>
      </p>
      {mogelijk.includes('intrekking') && <InPlace button={t`Het speelt toch`} subtle form={TakeBackForm} of={{ topic, said }} />}
    </li>
  );
}

function ExploredItem({ explored: { op, speelt, partners, hoe, conclusie, teltTotEnMetJaar }, counts }: { explored: Schemas['Verkenning']; /** Of several the latest. */ counts: boolean }) {
  return (
    <li>
      <p>
        {t`Verkend op ${fullDay(op)}:`} <Status tone={speelt ? 'busy' : 'good'}>{speelt ? t`het speelt hier` : t`het speelt hier niet`}</Status>
      </p>
      <p>
        <span lang={DUTCH}>{conclusie}</span>
      </p>
      <p className="subtle">
        {t`Hoe:`} <span lang={DUTCH}>{hoe}</span> {t`Met:`} <span lang={DUTCH}>{listed(partners.map(({ naam }) => naam))}</span>. {counts ? t`Deze verkenning telt tot en met ${teltTotEnMetJaar}.` : t`Een latere verkenning telt.`}
      </p>
    </li>
  );
}

interface InPlaceProps<P> {
  button: string;
  subtle?: boolean;
  form: ComponentType<P & Closing>;
  of: P;
}

/** A button, and the form in its place. What was recorded may have no such button any more: one goes on at the heading above. */
function InPlace<P extends { topic: Topic }>({ button, subtle = false, form: Form, of }: InPlaceProps<P>) {
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  const done = () => {
    moveFocusFrom(place.current, document.getElementById(placeOf(of.topic.id)));
    close(() => null);
  };
  return (
    <div ref={place} className="no-print">
      {open ? (
        <Opened>
          <Form {...of} onDone={done} onCancel={() => close()} />
        </Opened>
      ) : (
        <Button ref={opener} purpose={subtle ? 'subtle' : 'secondary'} onClick={show}>
          {button}
          <span className="visually-hidden" lang={DUTCH}>: {of.topic.naam}</span>
        </Button>
      )}
    </div>
  );
}
