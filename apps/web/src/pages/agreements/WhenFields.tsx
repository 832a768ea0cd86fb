/** Where it was talked about, and on which day: of a meeting its own. */
import { useQuery } from '@tanstack/react-query';
import { meetingsQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { addDays, dayOf, fullDay } from '../../format/dates';
import { capital } from '../../format/text';
import { t } from '../../language/t';
import type { Agreement, When, WhenProblems } from './draft';

const HELD = new Set(['gehouden', 'afgesloten']);

interface Props {
  agreement: Agreement;
  value: When;
  onChange: (value: When) => void;
  problems: WhenProblems;
}

export function WhenFields({ agreement: { overleg, besloten }, value, onChange, problems }: Props) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const meetings = useQuery(meetingsQuery(municipality.gemeente, { overleg, van: besloten.op, tot: addDays(today, 1), aantal: 200 }));
  const held = (meetings.data?.resultaten ?? []).filter(({ status }) => HELD.has(status)).sort((a, b) => (a.begin < b.begin ? 1 : -1));
  const choose = (meeting: string) => {
    const chosen = held.find(({ id }) => id === meeting);
    onChange({ meeting, on: chosen ? dayOf(chosen.begin) : value.on });
  };
  return (
    <>
      {held.length > 0 && <SelectBox label={t`In welke vergadering van ${nameOfBody(setting, overleg)} is dit besproken?`} none={t`In geen vergadering`} value={value.meeting} onChange={choose} options={held.map(({ id, begin }) => ({ value: id, text: capital(fullDay(dayOf(begin))) }))} />}
      <DayField label={t`Op welke dag?`} value={value.on} onChange={(on) => onChange({ ...value, on })} earliest={besloten.op} problem={problems.on ?? null} />
    </>
  );
}
