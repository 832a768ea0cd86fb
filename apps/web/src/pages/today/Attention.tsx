/** On top of the page: what is late, what waits for the reader, what cannot go on. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Schemas } from '../../api/client';
import { Section } from '../../components/Page';
import type { Day } from '../../format/dates';
import { t } from '../../language/t';
import { isOverdue, Late, Own, type OwnTask, Served, type ServedTask, Task, TOP, type Turn, TurnItem, type Waiting, Waits } from './AttentionItem';
import { deal } from './deal';
import type { ComingDeadline } from './group';
import styles from './Today.module.css';

/** About two screens of a telephone: who opens the page in the morning sees something of every kind. */
const ENOUGH = 10;

interface Props {
  now: Day;
  late: readonly ComingDeadline[];
  waiting: readonly Waiting[];
  tasks: readonly Schemas['Taak'][];
  /** What stands on the reader's own name. */
  own: readonly OwnTask[];
  /** What waits for members whose bestuurssecretariaat the reader is. */
  served: readonly ServedTask[];
  /** Ambitions whose quality cycle asks something of the reader. */
  turns: readonly Turn[];
  /** Tasks and what is the reader's own were answered: until then nobody can say that nothing waits. */
  known: boolean;
}

export function Attention({ now, late, waiting, tasks, own, served, turns, known }: Props) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const overdue = own.filter((one) => isOverdue(one, now));
  const heaps: ReactElement[][] = [
    late.map((one) => <Late key={`${one.vergaderingId} ${one.id}`} one={one} now={now} />),
    overdue.map((one) => <Own key={ownKey(one)} one={one} now={now} />),
    tasks.map((one, index) => <Task key={one.id} one={one} next={tasks[index + 1]} now={now} />),
    own.filter((one) => !overdue.includes(one)).map((one) => <Own key={ownKey(one)} one={one} now={now} />),
    served.map((one) => <Served key={`${one.soort} ${one.vergaderingId} ${one.agendapunt?.id} ${one.persoon.id}`} one={one} now={now} />),
    turns.map((one) => <TurnItem key={`${one.ambitie} ${one.ronde}`} one={one} now={now} />),
    waiting.map((one) => <Waits key={`${one.sinds} ${one.vergaderingId} ${one.overleg} ${one.reden}`} one={one} now={now} />),
  ];
  const { first, rest } = deal(heaps, ENOUGH);
  if (first.length === 0) {
    return (
      known && (
        <p id={TOP} tabIndex={-1} className={styles['calm']}>
          {t`Er is niets te laat en er wacht niets.`}
        </p>
      )
    );
  }
  const showAll = () => {
    flushSync(() => setAll(true));
    // Reading goes on there.
    const next = list.current?.children[first.length] as HTMLElement | undefined;
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  };
  return (
    <Section title={t`Vraagt nu aandacht`} id={TOP}>
      <ul ref={list} className={styles['attention']}>
        {first}
        {all && rest}
      </ul>
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
