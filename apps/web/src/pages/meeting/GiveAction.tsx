/** Puts an actiepunt on somebody else's name: whoever had it left, or others agreed who does it. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { Dutch } from '../../components/Dutch';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';

interface Props {
  meetingId: string;
  bodyId: string;
  action: { id: string; text: string; ownerId: string | null };
}

/** A button, and the form in its place. */
export function GiveAction(props: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    moveFocusFrom(place.current, document.getElementById('besluiten'));
  };
  return (
    <div ref={place}>
      {open ? (
        <OwnerForm {...props} onDone={close} />
      ) : (
        <Button purpose="subtle" onClick={() => setOpen(true)}>
          {t`Geef aan iemand anders`}
          <span className="visually-hidden">
            : <Dutch>{props.action.text}</Dutch>
          </span>
        </Button>
      )}
    </div>
  );
}

function OwnerForm({ meetingId, bodyId, action: { id, ownerId }, onDone }: Props & { onDone: () => void }) {
  const { municipality, bodies } = useSetting();
  const members = new Map((bodies.find((body) => body.id === bodyId)?.plekken ?? []).flatMap(({ persoon }) => (persoon && persoon.id !== ownerId ? [[persoon.id, persoon.naam]] : [])));
  const form = useForm({ name: `vergaderingen/${meetingId}/acties/${id}/eigenaar`, begin: () => ({ to: '' }) });
  const [to, setTo] = form.field('to');
  const [problems, setProblems] = useState<{ to?: string }>({});
  const giving = useAct({
    form,
    act: (eigenaarId: string, key) => answer(api.PUT('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}/eigenaar', { params: { path: { gemeente: municipality.gemeente, vergadering: meetingId, actie: id }, header: { 'Idempotency-Key': key } }, body: { eigenaarId } })),
    done: (eigenaarId) => t`Het actiepunt staat nu op naam van ${members.get(eigenaarId) ?? ''}.`,
    after: onDone,
  });
  const submit = () => {
    setProblems(to === '' ? { to: t`Kies een lid.` } : {});
    if (to !== '') giving.mutate(to, { onError: (error) => setProblems(problemsAt(error, { eigenaarId: 'to' })) });
  };
  return (
    <ActForm label={t`Actiepunt aan iemand anders geven`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={giving.isPending} error={giving.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <SelectBox label={t`Wie doet het?`} none={t`Kies een lid`} hint={t`Leidraad stuurt hierover geen mail: spreek het samen af. Het staat daarna bij Vandaag van wie u kiest.`} value={to} onChange={setTo} options={[...members].map(([value, text]) => ({ value, text }))} problem={problems.to ?? null} />
    </ActForm>
  );
}
