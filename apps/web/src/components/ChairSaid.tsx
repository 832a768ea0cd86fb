/** The chair answered by telephone or at the table: the secretary records it, with how and when. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAct } from '../api/act';
import type { Schemas } from '../api/client';
import { problemsAt } from '../api/problems';
import { useSetting } from '../api/setting';
import { useForm } from '../api/use-form';
import { t } from '../language/t';
import { useInPlace } from '../layout/use-in-place';
import { RadioGroup } from './Choices';
import { mixed } from './Dutch';
import { GrowingText } from './GrowingText';
import { OnBehalfFields } from './later';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems } from './on-behalf';
import styles from './SayForm.module.css';
import { Failure } from './states';
import { StillHere } from './Typed';

type Answer = 'akkoord' | 'niet';
type Namens = Schemas['Namens'];

interface Props {
  bodyId: string;
  /** Of the form and of what it is about, under which what is typed is kept. */
  name: string;
  /** What it is about, where there may be more on the page to which the chair answers. */
  about?: string;
  /** The chair's two answers: 'Akkoord: het verslag mag naar iedereen', and that it is not right yet. */
  agrees: string;
  objects: string;
  /** The second answer says it all: nothing is to be written with it. */
  bare?: true;
  /** Said aloud when it is recorded. */
  agreed: string;
  objected: string;
  agree(body: { namens: Namens }, key: string): Promise<unknown>;
  object(body: { namens: Namens; opmerking: string }, key: string): Promise<unknown>;
  /** Where one goes on. */
  after(): void;
}

export function ChairSaid({ bodyId, name, about, agrees, objects, bare, agreed, objected, agree, object, after }: Props) {
  const { bodies, today } = useSetting();
  const chair = bodies.find(({ id }) => id === bodyId);
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
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
      <div ref={place}>
        <Button ref={opener} purpose="secondary" onClick={show}>
          {t`Leg vast wat de voorzitter liet weten`}
          {about !== undefined && <span className="visually-hidden"> {mixed`over ${about}`}</span>}
        </Button>
      </div>
    );
  }
  const explains = said === 'niet' && !bare;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = { ...onBehalfProblems(told, today), ...(explains && remark.trim() === '' ? { remark: t`Schrijf wat er nog anders moet.` } : {}) };
    setProblems(found);
    const { namens } = namensIn(told);
    if (Object.keys(found).length > 0 || !namens || acting.isPending) return;
    acting.mutate({ said, namens, opmerking: remark.trim() }, { onError: (error) => setProblems(problemsAt(error, { namens: 'told', opmerking: 'remark' })) });
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate aria-label={about === undefined ? t`Wat de voorzitter liet weten` : t`Wat de voorzitter liet weten over ${about}`}>
      <StillHere form={typed} />
      <RadioGroup legend={t`Wat zei de voorzitter?`} value={said} onChange={setSaid} options={[{ value: 'akkoord', text: agrees }, { value: 'niet', text: objects }]} />
      {explains && <GrowingText label={t`Wat moet er nog anders?`} value={remark} onChange={setRemark} problem={problems.remark} lines={2} />}
      <OnBehalfFields people={[{ id: chair.voorzitterId, naam: t`de voorzitter` }]} required value={told} onChange={setTold} problems={problems} />
      {acting.isError && Object.keys(problems).length === 0 && <Failure error={acting.error} />}
      <div className={styles['buttons']}>
        <Button type="submit" purpose="primary" aria-busy={acting.isPending}>
          {acting.isPending ? t`Bezig met vastleggen …` : t`Leg het vast`}
        </Button>
        <Button purpose="subtle" onClick={() => {
          typed.discard();
          close();
        }}>
          {t`Toch niet`}
        </Button>
      </div>
    </form>
  );
}
