/** Who was there: a choice for each person at the table, and who came in their place. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useId } from 'react';
import { TextBox } from '../../components/TextBox';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { presenceWord, WORDS } from './attendance';
import { Choose } from './Choose';
import type { Writing } from './use-sheet';
import type { PresenceValue } from './values';
import styles from './Recording.module.css';

export interface Seated {
  id: string;
  name: string;
  seats: string[];
}

export function Presence({ people, writing }: { people: readonly Seated[]; writing: Writing }) {
  const { sheet, soon } = writing;
  const open = people.filter(({ id }) => !sheet.find('aanwezigheid', id)?.draft);
  const rest = (): void => {
    for (const { id } of open) sheet.put('aanwezigheid', { id, itemId: null }, { aanwezigheid: 'aanwezig', vervangenDoor: '' }, true);
    void sheet.send();
    soon();
    announce(t`${counted(open.length, t`persoon`, t`personen`)} op aanwezig gezet.`);
  };
  return (
    <>
      <ul className={styles['people']}>
        {people.map((person) => (
          <Person key={person.id} person={person} writing={writing} />
        ))}
      </ul>
      {open.length > 0 && (
        <div className={styles['buttons']}>
          <Button purpose="secondary" onClick={rest}>
            {open.length === people.length ? t`Zet iedereen op aanwezig` : t`Zet de andere ${open.length} op aanwezig`}
          </Button>
        </div>
      )}
    </>
  );
}

function Person({ person, writing: { sheet, soon } }: { person: Seated; writing: Writing }) {
  const part = sheet.find('aanwezigheid', person.id);
  const value = part?.draft ?? null;
  const put = (change: Partial<PresenceValue>): void => {
    const { aanwezigheid, vervangenDoor } = { aanwezigheid: 'aanwezig' as const, vervangenDoor: '', ...value, ...change };
    sheet.put('aanwezigheid', { id: person.id, itemId: null }, { aanwezigheid, vervangenDoor: aanwezigheid === 'aanwezig' ? '' : vervangenDoor }, true);
    soon();
  };
  const told = (one: object): string => {
    const { aanwezigheid, vervangenDoor } = one as PresenceValue;
    return presenceWord(aanwezigheid, vervangenDoor);
  };
  return (
    <li className={styles['person']}>
      <Pills legend={person.name} note={person.seats.join(', ')} options={WORDS} value={value?.aanwezigheid ?? null} onChange={(aanwezigheid) => put({ aanwezigheid })} />
      {value && value.aanwezigheid !== 'aanwezig' && <TextBox label={t`Wie kwam in de plaats van ${person.name}?`} hint={t`Leeg laten als er niemand kwam.`} value={value.vervangenDoor} onChange={(vervangenDoor) => put({ vervangenDoor })} problem={part?.problem} />}
      {part && <Choose part={part} sheet={sheet} told={told} />}
    </li>
  );
}

interface PillProps<V extends string> {
  legend: string;
  /** More of the legend, for who hears it among others of the same name. */
  of?: ReactNode;
  note?: string;
  options: readonly { value: V; text: string }[];
  value: V | null;
  onChange: (value: V) => void;
}

/** A few short words in a row of which one holds. The browser's own radio buttons: arrows go along them. No fieldset: WebKit does not put its legend in the row. */
export function Pills<V extends string>({ legend, of, note, options, value, onChange }: PillProps<V>) {
  const name = useId();
  return (
    <div role="group" aria-labelledby={`${name}-legend`} className={styles['pills']}>
      <div id={`${name}-legend`} className={styles['pills-legend']}>
        {legend}
        {of !== undefined && <span className="visually-hidden"> {of}</span>}
        {note && <span className="subtle">{note}</span>}
      </div>
      <div className={styles['pills-options']}>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
