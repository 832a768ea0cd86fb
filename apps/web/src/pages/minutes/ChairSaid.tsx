/** The chair answered by telephone or at the table: the secretary records it, with how and when. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { RadioGroup } from '../../components/Choices';
import { GrowingText } from '../../components/GrowingText';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { Failure } from '../../components/states';
import { StillHere } from '../../components/Typed';
import { t } from '../../language/t';
import type { Meeting } from '../recording/values';
import { goOn } from './go-on';
import styles from './Minutes.module.css';

type Answer = 'akkoord' | 'niet';

export function ChairSaid({ meeting, tag }: { meeting: Meeting; tag: () => string }) {
  const { municipality, bodies, today } = useSetting();
  const chair = bodies.find(({ id }) => id === meeting.overleg);
  const [open, setOpen] = useState(false);
  const typed = useForm({ name: `verslag/${meeting.id}/voorzitter`, begin: () => ({ said: 'akkoord' as Answer, told: onBehalfOf(today, chair?.voorzitterId ?? ''), remark: '' }) });
  const [said, setSaid] = typed.field('said');
  const [told, setTold] = typed.field('told');
  const [remark, setRemark] = typed.field('remark');
  const [problems, setProblems] = useState<OnBehalfProblems & { remark?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (open) form.current?.querySelector('input')?.focus();
  }, [open]);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [aria-describedby$="-problem"] input')?.focus(), [problems]);
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id };
  const acting = useAct<{ said: Answer; namens: Schemas['Namens']; opmerking: string }>({
    form: typed,
    act: ({ said: what, namens, opmerking }, key) => {
      const params = { path, header: { 'If-Match': tag(), 'Idempotency-Key': key } };
      if (what === 'akkoord') return answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/akkoord', { params, body: { namens } }));
      return answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/teruggave', { params, body: { namens, opmerking } }));
    },
    done: ({ said: what }) => (what === 'akkoord' ? t`Akkoord vastgelegd: het verslag gaat naar iedereen.` : t`Vastgelegd: het verslag is terug bij de notulist.`),
    after: goOn,
  });
  if (!chair?.voorzitterId) return null;
  if (!open) {
    return (
      <div>
        <Button purpose="secondary" onClick={() => setOpen(true)}>
          {t`Leg vast wat de voorzitter liet weten`}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = { ...onBehalfProblems(told, today), ...(said === 'niet' && remark.trim() === '' ? { remark: t`Schrijf wat er nog anders moet.` } : {}) };
    setProblems(found);
    const { namens } = namensIn(told);
    if (Object.keys(found).length > 0 || !namens || acting.isPending) return;
    acting.mutate({ said, namens, opmerking: remark.trim() }, { onError: (error) => setProblems(problemsAt(error, { namens: 'told', opmerking: 'remark' })) });
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate aria-label={t`Wat de voorzitter liet weten`}>
      <StillHere form={typed} />
      <RadioGroup legend={t`Wat zei de voorzitter?`} value={said} onChange={setSaid} options={[{ value: 'akkoord', text: t`Akkoord: het verslag mag naar iedereen` }, { value: 'niet', text: t`Nog niet akkoord` }]} />
      {said === 'niet' && <GrowingText label={t`Wat moet er nog anders?`} value={remark} onChange={setRemark} problem={problems.remark} lines={2} />}
      <OnBehalfFields people={[{ id: chair.voorzitterId, naam: t`de voorzitter` }]} required value={told} onChange={setTold} problems={problems} />
      {acting.isError && Object.keys(problems).length === 0 && <Failure error={acting.error} />}
      <div className={styles['buttons']}>
        <Button type="submit" purpose="primary" aria-busy={acting.isPending}>
          {acting.isPending ? t`Bezig met vastleggen …` : t`Leg het vast`}
        </Button>
        <Button purpose="subtle" onClick={() => {
          typed.discard();
          setOpen(false);
          setTimeout(goOn);
        }}>
          {t`Toch niet`}
        </Button>
      </div>
    </form>
  );
}
