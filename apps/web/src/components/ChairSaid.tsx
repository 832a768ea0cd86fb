/** The chair answered by telephone or at the table: the secretary records it, with how and when. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAct } from '../api/act';
import type { Schemas } from '../api/client';
import { problemsAt } from '../api/problems';
import { useSetting } from '../api/setting';
import { useForm } from '../api/use-form';
import { t } from '../language/t';
import { RadioGroup } from './Choices';
import { GrowingText } from './GrowingText';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems } from './on-behalf';
import { OnBehalfFields } from './OnBehalf';
import styles from './SayForm.module.css';
import { Failure } from './states';
import { StillHere } from './Typed';

type Answer = 'akkoord' | 'niet';
type Namens = Schemas['Namens'];

interface Props {
  bodyId: string;
  /** Of the form and of what it is about, under which what is typed is kept. */
  name: string;
  /** The chair's two answers: 'Akkoord: het verslag mag naar iedereen', and that it is not right yet. */
  agrees: string;
  objects: string;
  /** Said aloud when it is recorded. */
  agreed: string;
  objected: string;
  agree(body: { namens: Namens }, key: string): Promise<unknown>;
  object(body: { namens: Namens; opmerking: string }, key: string): Promise<unknown>;
  /** Where one goes on. */
  after(): void;
}

export function ChairSaid({ bodyId, name, agrees, objects, agreed, objected, agree, object, after }: Props) {
  const { bodies, today } = useSetting();
  const chair = bodies.find(({ id }) => id === bodyId);
  const [open, setOpen] = useState(false);
  const typed = useForm({ name, begin: () => ({ said: 'akkoord' as Answer, told: onBehalfOf(today, chair?.voorzitterId ?? ''), remark: '' }) });
  const [said, setSaid] = typed.field('said');
  const [told, setTold] = typed.field('told');
  const [remark, setRemark] = typed.field('remark');
  const [problems, setProblems] = useState<OnBehalfProblems & { remark?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (open) form.current?.querySelector('input')?.focus();
  }, [open]);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [aria-describedby$="-problem"] input')?.focus(), [problems]);
  const acting = useAct<{ said: Answer; namens: Namens; opmerking: string }>({
    form: typed,
    act: ({ said: what, namens, opmerking }, key) => (what === 'akkoord' ? agree({ namens }, key) : object({ namens, opmerking }, key)),
    done: ({ said: what }) => (what === 'akkoord' ? agreed : objected),
    after,
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
      <RadioGroup legend={t`Wat zei de voorzitter?`} value={said} onChange={setSaid} options={[{ value: 'akkoord', text: agrees }, { value: 'niet', text: objects }]} />
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
          setTimeout(after);
        }}>
          {t`Toch niet`}
        </Button>
      </div>
    </form>
  );
}
