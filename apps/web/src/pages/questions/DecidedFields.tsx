/** Part of a form: which meeting decided it, with which decision, and whose word that is. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { meetingQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { SelectBox } from '../../components/Choices';
import { recordedFor } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { dayOf, plainDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import type { Draft, DraftProblems } from './change';

type Decided = Pick<Draft, 'meeting' | 'decision' | 'told'>;

interface Props {
  meetings: readonly Schemas['VergaderingKeuze'][];
  value: Decided;
  onChange: (value: Decided) => void;
  problems: DraftProblems;
  /** No meeting need have decided it, and none of its decisions is named. */
  optional?: boolean;
}

export function DecidedFields({ meetings, value: { meeting, decision, told }, onChange, problems, optional = false }: Props) {
  const setting = useSetting();
  const found = useQuery({ ...meetingQuery(setting.municipality.gemeente, meeting), enabled: meeting !== '' && !optional });
  const decisions = found.data?.body.besluiten ?? [];
  const bodyId = meetings.find(({ id }) => id === meeting)?.overleg ?? '';
  return (
    <>
      <SelectBox
        label={optional ? t`Besloot een vergadering dit?` : t`Welke vergadering besloot dit?`}
        none={optional ? t`Nee, dit hoefde niet` : t`Kies een vergadering`}
        value={meeting}
        onChange={(id) => onChange({ meeting: id, decision: '', told: { ...told, who: '' } })}
        options={meetings.map(({ id, overleg, begin }) => ({ value: id, text: t`${nameOfBody(setting, overleg)}, ${plainDay(dayOf(begin))}` }))}
        problem={problems.meeting}
      />
      {decisions.length > 0 && <SelectBox label={t`Met welk besluit?`} none={t`Geen van deze besluiten`} value={decision} onChange={(id) => onChange({ meeting, decision: id, told })} options={decisions.map(({ id, tekst }) => ({ value: id, text: tekst, lang: DUTCH }))} problem={problems.decision} />}
      <OnBehalfFields people={recordedFor(setting, bodyId, 'secretaris', 'notulist')} value={told} onChange={(next) => onChange({ meeting, decision, told: next })} problems={problems} />
    </>
  );
}
