/** The decisions and actions of one item, each in a row of its own that is kept while one types. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useSetting } from '../../api/setting';
import { SelectBox, Tick } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { Dutch } from '../../components/Dutch';
import { GrowingText } from '../../components/GrowingText';
import { Joined } from '../../components/Joined';
import { longDay } from '../../format/dates';
import { t } from '../../language/t';
import { Choose } from './Choose';
import type { Part } from './sheet';
import type { Writing } from './use-sheet';
import { missingIn, type ActionValue, type DecisionValue } from './values';
import styles from './Recording.module.css';

export interface Owner {
  value: string;
  text: string;
}

interface Props {
  writing: Writing;
  itemId: string | null;
  /** Of what it is about, for who hears it: 'bij Huisvesting'; `about`: with the title as what it is, Dutch. */
  of: string;
  about: ReactNode;
  /** The item is confidential, so all of it is. */
  hidden: boolean;
  /** What the item asked for, to begin from. */
  asked: string | null;
  owners: readonly Owner[];
  /** The day of the meeting: nothing is due before it. */
  day: string;
}

const NO_DECISION: DecisionValue = { tekst: '', vertrouwelijk: false };
const NO_ACTION: ActionValue = { tekst: '', eigenaarId: null, uiterlijk: null, vertrouwelijk: false };

export function Rows(props: Props) {
  const { writing, itemId, about, asked } = props;
  const { sheet, soon } = writing;
  // The row that was just asked for takes the focus.
  const [fresh, setFresh] = useState<string | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const decisions = sheet.of('besluit', itemId).filter(shown);
  const actions = sheet.of('actie', itemId).filter(shown);
  const add = (kind: 'besluit' | 'actie', tekst = ''): void => {
    const part = kind === 'besluit' ? sheet.add('besluit', itemId, { ...NO_DECISION, tekst }) : sheet.add('actie', itemId, { ...NO_ACTION, tekst });
    if (tekst !== '') sheet.put(kind, part, part.draft, true);
    setFresh(part.key);
    if (tekst !== '') soon();
  };
  const gone = (): void => buttons.current?.querySelector('button')?.focus();
  return (
    <>
      {decisions.map((part, index) => (
        <Decision key={part.key} part={part} nr={index + 1} {...props} fresh={part.key === fresh} another={() => add('besluit')} gone={gone} />
      ))}
      {actions.map((part, index) => (
        <Action key={part.key} part={part} nr={index + 1} {...props} fresh={part.key === fresh} another={() => add('actie')} gone={gone} />
      ))}
      <div className={styles['buttons']} ref={buttons}>
        <Button purpose="secondary" onClick={() => add('besluit')}>
          {t`Besluit toevoegen`}<span className="visually-hidden"> {about}</span>
        </Button>
        <Button purpose="secondary" onClick={() => add('actie')}>
          {t`Actie toevoegen`}<span className="visually-hidden"> {about}</span>
        </Button>
        {asked !== null && decisions.length === 0 && (
          <Button purpose="subtle" onClick={() => add('besluit', asked)}>
            {t`Neem het gevraagde besluit over`}<span className="visually-hidden"> {about}</span>
          </Button>
        )}
      </div>
    </>
  );
}

const shown = (part: Part): boolean => part.draft !== null || part.theirs !== null;

interface RowProps<K extends 'besluit' | 'actie'> extends Props {
  part: Part<K>;
  nr: number;
  fresh: boolean;
  /** Add one more of the same. */
  another: () => void;
  /** The row went: the focus goes on. */
  gone: () => void;
}

function useRow<K extends 'besluit' | 'actie'>({ part, writing: { sheet, soon }, another, gone }: RowProps<K>) {
  const { today } = useSetting();
  const [left, setLeft] = useState(false);
  const put = (change: Partial<ActionValue>): void => {
    const next = { ...part.draft!, ...change };
    sheet.put(part.kind, part, next, missingIn(part.kind, next, [], today) === null);
    soon();
  };
  const remove = (): void => {
    sheet.put(part.kind, part, null, true);
    void sheet.send();
    gone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    another();
  };
  // An empty row is nothing wrong while one is about to type.
  const problem = part.problem ?? (left && part.id !== null && part.draft ? missingIn(part.kind, part.draft, [], today) : null);
  return { put, remove, onKeyDown, problem, onBlur: () => setLeft(true) };
}

function Decision(props: RowProps<'besluit'>) {
  const { part, nr, of, about, hidden, fresh, writing } = props;
  const { put, remove, ...text } = useRow(props);
  if (part.draft === null) return <Choose part={part} sheet={writing.sheet} told={toldOf} />;
  return (
    <div className={styles['row']} role="group" aria-label={t`Besluit ${nr} ${of}`}>
      <GrowingText label={t`Besluit`} of={<>{nr} {about}</>} value={part.draft.tekst} onChange={(tekst) => put({ tekst })} autoFocus={fresh} {...text} />
      <Choose part={part} sheet={writing.sheet} told={toldOf} />
      <div className={styles['row-end']}>
        {hidden ? <span className="subtle">{t`Vertrouwelijk, zoals het hele punt`}</span> : <Tick label={t`Vertrouwelijk`} of={<>{t`, besluit ${nr}`} {about}</>} checked={part.draft.vertrouwelijk} onChange={(vertrouwelijk) => put({ vertrouwelijk })} />}
        <Button purpose="subtle" onClick={remove}>
          {t`Haal weg`}<span className="visually-hidden"> {t`besluit ${nr}`} {about}</span>
        </Button>
      </div>
    </div>
  );
}

function Action(props: RowProps<'actie'>) {
  const { today } = useSetting();
  const { part, nr, of, about, hidden, fresh, writing, owners, day } = props;
  const { put, remove, ...text } = useRow(props);
  const told = (value: object): ReactNode => {
    const { eigenaarId, uiterlijk } = value as ActionValue;
    return <Joined of={[toldOf(value), owners.find((one) => one.value === eigenaarId)?.text, uiterlijk && t`uiterlijk ${longDay(uiterlijk, today)}`]} />;
  };
  if (part.draft === null) return <Choose part={part} sheet={writing.sheet} told={told} />;
  const { tekst, eigenaarId, uiterlijk, vertrouwelijk } = part.draft;
  return (
    <div className={styles['row']} role="group" aria-label={t`Actie ${nr} ${of}`}>
      <GrowingText label={t`Actie`} of={<>{nr} {about}</>} value={tekst} onChange={(next) => put({ tekst: next })} autoFocus={fresh} {...text} />
      <div className={styles['who-when']}>
        <SelectBox label={t`Wie doet het?`} none={t`Nog niemand`} value={eigenaarId ?? ''} onChange={(id) => put({ eigenaarId: id === '' ? null : id })} options={owners} />
        <DayField label={t`Uiterlijk`} value={uiterlijk} onChange={(next) => put({ uiterlijk: next })} earliest={day} problem={null} />
      </div>
      <Choose part={part} sheet={writing.sheet} told={told} />
      <div className={styles['row-end']}>
        {hidden ? <span className="subtle">{t`Vertrouwelijk, zoals het hele punt`}</span> : <Tick label={t`Vertrouwelijk`} of={<>{t`, actie ${nr}`} {about}</>} checked={vertrouwelijk} onChange={(next) => put({ vertrouwelijk: next })} />}
        <Button purpose="subtle" onClick={remove}>
          {t`Haal weg`}<span className="visually-hidden"> {t`actie ${nr}`} {about}</span>
        </Button>
      </div>
    </div>
  );
}

const toldOf = (value: object): ReactNode => <Dutch>{(value as DecisionValue).tekst}</Dutch>;
