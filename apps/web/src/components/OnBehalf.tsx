/** Part of a form: the secretary records what somebody answered elsewhere, with how it came and when. Board members answer by telephone. */
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useSetting } from '../api/setting';
import { addDays } from '../format/dates';
import { LOCALE, t } from '../language/t';
import { RadioGroup, SelectBox } from './Choices';
import { DayField } from './DayField';
import { CHANNELS, type OnBehalf, type OnBehalfProblems, type Person } from './on-behalf';

interface Props {
  /** For whom it can be; nobody: the part is not there. */
  people: readonly Person[];
  value: OnBehalf;
  onChange: (value: OnBehalf) => void;
  problems: OnBehalfProblems;
  /** It can only be for one of them; left out: it may also be the reader's own answer. */
  required?: boolean;
}

/** Nobody records what was said longer ago. */
const YEAR = 365;

export function OnBehalfFields({ people, value, onChange, problems, required = false }: Props) {
  const { today } = useSetting();
  if (people.length === 0) return null;
  const known = required && people.length === 1;
  const who = people.find(({ id }) => id === value.who);
  return (
    <I18nProvider locale={LOCALE}>
      {!known && <SelectBox label={t`Namens wie legt u dit vast?`} none={required ? t`Kies iemand` : t`Namens uzelf`} value={value.who} onChange={(id) => onChange({ ...value, who: id })} options={people.map(({ id, naam }) => ({ value: id, text: naam }))} problem={problems.who} />}
      {who && (
        <>
          <RadioGroup legend={t`Hoe liet ${who.naam} het weten?`} value={value.channel} onChange={(channel) => onChange({ ...value, channel })} options={CHANNELS} problem={problems.channel} />
          <DayField label={t`Op welke dag hoorde u dit?`} value={value.day} onChange={(day) => onChange({ ...value, day })} earliest={addDays(today, -YEAR)} problem={problems.told ?? null} />
        </>
      )}
    </I18nProvider>
  );
}
