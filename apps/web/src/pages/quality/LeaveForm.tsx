/** Why a phase is left before it is done; what comes of it is said first. */
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { cycleQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import { type Phase, phaseName } from './cycle';
import { afterLeaving, leavesFor } from './leaving';

type Left = { fase: Phase; reden: string; namens?: Schemas['Namens'] };

interface Props {
  cycle: Schemas['Kwaliteitsronde'];
  onDone: () => void;
  onCancel: () => void;
}

export function LeaveForm({ cycle, onDone, onCancel }: Props) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const { ambitie, ronde } = cycle;
  // What is left is what the reader saw, whatever lasts by now.
  const [phase] = useState(cycle);
  const name = phaseName(phase.status);
  const form = useForm({ name: `kwaliteitscyclus/${ambitie}/${ronde}/overslaan/${phase.status}`, begin: () => ({ reason: '', told: onBehalfOf(today) }), on: { query: cycleQuery(municipality.gemeente, ambitie, ronde) } });
  const { reason, told } = form.draft;
  const [problems, setProblems] = useState<OnBehalfProblems & { reason?: string }>({});
  const leaving = useAct({
    form,
    act: (body: Left, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/overslaan', { params: { path: { gemeente: municipality.gemeente, ambitie, ronde }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`Overgeslagen: ${name}.`,
    after: onDone,
  });
  const submit = () => {
    const found = { ...(reason.trim() === '' ? { reason: t`Schrijf op waarom: anders weet later niemand het.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length === 0) leaving.mutate({ fase: phase.status as Phase, reden: reason.trim(), ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { reden: 'reason' as const, namens: 'told' as const })) });
  };
  return (
    <ActForm label={t`Overslaan: ${name}`} submit={t`Sla dit over`} busy={t`Bezig met overslaan …`} pending={leaving.isPending} error={leaving.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      <p>{afterLeaving(phase)} {t`Het is niet terug te draaien.`}</p>
      <TextBox label={t`Waarom slaat u dit over?`} hint={t`De reden komt bij de ronde te staan, voor iedereen.`} value={reason} onChange={(text) => form.change({ reason: text })} problem={problems.reason} lines={3} />
      <OnBehalfFields people={leavesFor(setting, phase)} value={told} onChange={(one) => form.change({ told: one })} problems={problems} />
    </ActForm>
  );
}
