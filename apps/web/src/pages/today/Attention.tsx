/** On top of the page: what is late, what waits for the reader, what cannot go on. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Schemas } from '../../api/client';
import { Section } from '../../components/Page';
import type { Day } from '../../format/dates';
import { t } from '../../language/t';
import { Asked, AskedWay, type AskedTask } from './AskedItem';
import { isOverdue, Late, Own, type OwnTask, Served, type ServedTask, Task, type Turn, TurnItem, type Waiting, Waits } from './AttentionItem';
import { deal } from './deal';
import { DoneOwn, DoneTask } from './DoneItem';
import type { ComingDeadline } from './group';
import type { Managed } from './management';
import { AllManaged, ManagementItem } from './ManagementItem';
import styles from './Today.module.css';
import { useDone } from './use-done';
import type { Shown } from './with-done';

/** About two screens of a telephone: who opens the page in the morning sees something of every kind. */
const ENOUGH = 10;

interface Props {
  now: Day;
  late: readonly ComingDeadline[];
  waiting: readonly Waiting[];
  tasks: readonly Schemas['Taak'][];
  /** What stands on the reader's own name. */
  own: readonly OwnTask[];
  /** What meetings ask of the reader. */
  asked: readonly AskedTask[];
  /** What waits for members whose bestuurssecretariaat the reader is. */
  served: readonly ServedTask[];
  /** Ambitions whose quality cycle asks something of the reader. */
  turns: readonly Turn[];
  /** What waits for the reader as beheerder; null for who is none. */
  management: readonly Managed[] | null;
  /** Tasks and what is the reader's own were answered: until then nobody can say that nothing waits. */
  known: boolean;
}

export function Attention({ now, late, waiting, tasks, own, asked, served, turns, management, known }: Props) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const asSecretary = useDone(tasks, ({ id }) => id);
  const asOwner = useDone(own, ownKey);
  const taskItem = ({ one, done }: Shown<Schemas['Taak']>): ReactElement => (done ? <DoneTask key={`gedaan ${one.id}`} one={one} onUndone={() => asSecretary.onUndone(one)} /> : <Task key={one.id} one={one} now={now} onDone={() => asSecretary.onDone(one)} />);
  const ownItem = ({ one, done }: Shown<OwnTask>): ReactElement => (done ? <DoneOwn key={`gedaan ${ownKey(one)}`} one={one} onUndone={() => asOwner.onUndone(one)} /> : <Own key={ownKey(one)} one={one} now={now} onDone={() => asOwner.onDone(one)} />);
  // What is late for all is said once, with the way to it for whom it is asked.
  const askedBy = ({ vergaderingId, id }: ComingDeadline): AskedTask | undefined => asked.find((one) => one.vergaderingId === vergaderingId && one.termijn === id);
  const others = asked.filter((one) => !late.some((deadline) => askedBy(deadline) === one));
  const heaps: ReactElement[][] = [
    late.map((one) => {
      const ask = askedBy(one);
      return <Late key={`${one.vergaderingId} ${one.id}`} one={one} now={now}>{ask && <AskedWay one={ask} now={now} />}</Late>;
    }),
    others.map((one) => <Asked key={`${one.soort} ${one.vergaderingId}`} one={one} now={now} />),
    asOwner.shown.filter(({ one }) => isOverdue(one, now)).map(ownItem),
    asSecretary.shown.map(taskItem),
    asOwner.shown.filter(({ one }) => !isOverdue(one, now)).map(ownItem),
    served.map((one) => <Served key={`${one.soort} ${one.vergaderingId} ${one.agendapunt?.id} ${one.persoon.id}`} one={one} now={now} />),
    (management ?? []).map((one) => <ManagementItem key={`${one.soort} ${one.soort === 'vernietigingslijst' ? one.lijst : ''}`} one={one} now={now} />),
    turns.map((one) => <TurnItem key={`${one.ambitie} ${one.ronde}`} one={one} now={now} />),
    waiting.map((one) => <Waits key={`${one.sinds} ${one.vergaderingId} ${one.overleg} ${one.reden}`} one={one} now={now} />),
  ];
  const { first, rest } = deal(heaps, ENOUGH);
  const nothing = known && late.length + tasks.length + own.length + asked.length + served.length + turns.length + waiting.length + (management ?? []).length === 0;
  const calm = (
    <>
      {nothing && <p className={styles['calm']}>{t`Er is niets te laat en er wacht niets.`}</p>}
      {management?.length === 0 && <AllManaged />}
    </>
  );
  if (first.length === 0) return calm;
  const showAll = () => {
    flushSync(() => setAll(true));
    // Reading goes on there.
    const next = list.current?.children[first.length] as HTMLElement | undefined;
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  };
  return (
    <Section title={t`Vraagt nu aandacht`} id="vraagt-aandacht">
      <ul ref={list} className={styles['attention']}>
        {first}
        {all && rest}
      </ul>
      {calm}
      {!all && rest.length > 0 && (
        <>
          <Button purpose="secondary" onClick={showAll} className="no-print">
            {t`Toon ook de andere (${rest.length})`}
          </Button>
          <p className={styles['on-paper']}>{t`En nog ${rest.length} andere.`}</p>
        </>
      )}
    </Section>
  );
}

/** One text can be held by two seats. */
const ownKey = ({ soort, id, overleg }: OwnTask): string => `${soort} ${id} ${overleg}`;
