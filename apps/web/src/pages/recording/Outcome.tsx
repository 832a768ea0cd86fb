/** What became of an item. Where something goes on by itself afterwards (minutes, a nomination), it is kept when one says so. */
import { Button } from '@nl-design-system-candidate/button-react';
import type { Schemas } from '../../api/client';
import { langOf } from '../../api/client';
import { useSetting } from '../../api/setting';
import { SelectBox, Tick } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { mixed } from '../../components/Dutch';
import { GrowingText } from '../../components/GrowingText';
import { addDays, longDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { Choose } from './Choose';
import { Pills } from './Presence';
import type { Owner } from './Rows';
import type { Writing } from './use-sheet';
import { isSame, missingIn, type Outcome as Word, type OutcomeValue } from './values';
import styles from './Recording.module.css';

type Item = Schemas['Agendapunt'];

const NOTHING: OutcomeValue = { uitkomst: 'besproken', tot: null, van: '', keuze: null, welkeWijzigingen: '', wijzigingenVertrouwelijk: false };
const WORDS: Record<Word, string> = { besloten: t`Besloten`, geadviseerd: t`Advies gegeven`, besproken: t`Besproken`, 'onder-voorbehoud': t`Onder voorbehoud`, aangehouden: t`Aangehouden`, 'niet-behandeld': t`Niet behandeld` };
const OF_MINUTES: readonly { value: Word; text: string }[] = [
  { value: 'besloten', text: t`Vastgesteld` },
  { value: 'aangehouden', text: t`Aangehouden` },
  { value: 'niet-behandeld', text: t`Niet behandeld` },
];

export function Outcome({ item, writing: { sheet, soon }, people }: { item: Item; writing: Writing; people: readonly Owner[] }) {
  const { today } = useSetting();
  const part = sheet.find('uitkomst', item.id);
  const value = part?.draft ?? null;
  // Its workflow hears the outcome at once and goes on: an arrow key too many must not do that.
  const byHand = item.herkomst === 'verslag' || item.herkomst === 'procedure';
  const missing = value === null ? null : missingIn('uitkomst', value, item.keuzes, today);
  const put = (change: Partial<OutcomeValue>): void => {
    const next = fitting({ ...NOTHING, van: item.ingediendDoor ?? '', ...value, ...change });
    sheet.put('uitkomst', { id: item.id, itemId: item.id }, next, !byHand && missingIn('uitkomst', next, item.keuzes, today) === null);
    if (!byHand) soon();
  };
  const confirm = (): void => {
    sheet.put('uitkomst', { id: item.id, itemId: item.id }, value, true);
    void sheet.send();
  };
  const decided = value?.uitkomst === 'besloten' || value?.uitkomst === 'onder-voorbehoud';
  const told = (one: object): string => toldOf(one as OutcomeValue, people, (day) => longDay(day, today));
  return (
    <div className={styles['outcome']}>
      <Pills legend={t`Uitkomst`} of={mixed`van ${item.titel}`} options={item.herkomst === 'verslag' ? OF_MINUTES : optionsFor(item, value)} value={value?.uitkomst ?? null} onChange={(uitkomst) => put({ uitkomst })} />
      {decided && item.keuzes.length > 0 && (
        <SelectBox label={t`Wat koos de vergadering?`} none={t`Kies`} value={value?.keuze ?? ''} onChange={(keuze) => put({ keuze: keuze === '' ? null : keuze })} options={item.keuzes.map((one) => ({ value: one, text: one, lang: DUTCH }))} />
      )}
      {value?.uitkomst === 'onder-voorbehoud' && <SelectBox label={t`Wiens achterban wordt gevraagd?`} none={t`Van niemand in het bijzonder`} value={value.van} onChange={(van) => put({ van })} options={people} />}
      {value?.uitkomst === 'onder-voorbehoud' && <DayField label={t`Tot wanneer kan de achterban antwoorden?`} value={value.tot} onChange={(tot) => put({ tot })} earliest={addDays(today, 1)} problem={null} />}
      {value?.uitkomst === 'besloten' && item.herkomst === 'verslag' && (
        <>
          <GrowingText label={t`Met welke wijzigingen?`} hint={t`Leeg laten als het verslag blijft zoals het is.`} value={value.welkeWijzigingen} onChange={(welkeWijzigingen) => put({ welkeWijzigingen })} />
          {value.welkeWijzigingen.trim() !== '' && <Tick label={t`Welke wijzigingen het zijn, blijft binnen dit overleg`} checked={value.wijzigingenVertrouwelijk} onChange={(wijzigingenVertrouwelijk) => put({ wijzigingenVertrouwelijk })} />}
        </>
      )}
      {missing !== null && <p className="subtle">{missing}</p>}
      {part?.problem && (
        <p className={styles['problem']} role="alert" lang={langOf(part.problem)}>
          {part.problem}
        </p>
      )}
      {byHand && part && part.sent === null && part.theirs === null && missing === null && !isSame(part.draft, part.base) && !part.due && (
        <div className={styles['buttons']}>
          <Button purpose="secondary" onClick={confirm}>
            {t`Leg deze uitkomst vast`}
            <span className="visually-hidden"> {mixed`van ${item.titel}`}</span>
          </Button>
          <span className="subtle">{item.herkomst === 'verslag' ? t`Het verslag is dan vastgesteld, of komt terug.` : t`Wie hierop wacht, hoort het dan meteen.`}</span>
        </div>
      )}
      {part && <Choose part={part} sheet={sheet} told={told} />}
    </div>
  );
}

const ALL = (Object.keys(WORDS) as Word[]).map((value) => ({ value, text: WORDS[value] }));

/** Advice comes of an item that asks for it. */
const optionsFor = ({ doel }: Item, value: OutcomeValue | null): readonly { value: Word; text: string }[] => ALL.filter((one) => one.value !== 'geadviseerd' || doel === 'advies' || value?.uitkomst === 'geadviseerd');

/** What belongs to another outcome goes with it. */
const fitting = (value: OutcomeValue): OutcomeValue => ({
  ...value,
  ...(value.uitkomst === 'onder-voorbehoud' ? {} : { tot: null, van: '' }),
  keuze: value.uitkomst === 'besloten' || value.uitkomst === 'onder-voorbehoud' ? value.keuze : null,
  ...(value.uitkomst === 'besloten' ? {} : { welkeWijzigingen: '', wijzigingenVertrouwelijk: false }),
});

const toldOf = ({ uitkomst, tot, van, keuze, welkeWijzigingen }: OutcomeValue, people: readonly Owner[], named: (day: string) => string): string =>
  [WORDS[uitkomst], keuze, tot && t`tot en met ${named(tot)}`, people.find((one) => one.value === van)?.text, welkeWijzigingen].filter(Boolean).join(', ');
