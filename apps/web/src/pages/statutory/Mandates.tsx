/** The recorded mandates of a year: who speaks for which partner, where that can be read; letting one end, and taking back what was a mistake. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { mandatesQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { DayField } from '../../components/DayField';
import { Section } from '../../components/Page';
import { Empty, Failure, Loading } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { type Day, dayOf, fullDay } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';
import { inYear } from './findings';
import { GiveMandate } from './MandateForm';
import styles from './Statutory.module.css';

type Mandate = Schemas['Mandaat'];

interface Props {
  year: number;
  /** Ids of the overleggen in which the reader may record one, let one end, and take one back. */
  bodies: readonly string[];
  partners: readonly { id: string; naam: string }[];
}

export function Mandates({ year, bodies, partners }: Props) {
  const { gemeente } = useSetting().municipality;
  const mandates = useQuery(mandatesQuery(gemeente));
  const ofYear = inYear(mandates.data?.resultaten ?? [], year);
  return (
    <Section title={t`Mandaten`} id="mandaten">
      <p>{t`Wie er spreekt namens een partij die zelf niet aan tafel zit. Alleen met een vastgelegd mandaat telt die partij mee.`}</p>
      {mandates.isPending && <Loading what={t`De lijst met mandaten`} />}
      {mandates.isError && !mandates.data && <Failure error={mandates.error} retry={() => void mandates.refetch()} />}
      {mandates.data && ofYear.length === 0 && <Empty>{t`In ${year} gold geen mandaat.`}</Empty>}
      {ofYear.length > 0 && (
        <ul className={`${styles['findings']} ${styles['mandates']}`}>
          {ofYear.map((one) => (
            <MandateItem key={one.id} mandate={one} mayChange={bodies.includes(one.overleg)} />
          ))}
        </ul>
      )}
      {bodies.length > 0 && partners.length > 0 && <GiveMandate partners={partners} year={year} bodies={bodies} under="mandaten" />}
    </Section>
  );
}

type Change = 'end' | 'withdraw';

function MandateItem({ mandate, mayChange }: { mandate: Mandate; mayChange: boolean }) {
  const setting = useSetting();
  const { open, show, close, place, opener } = useInPlace<HTMLLIElement>();
  const [change, setChange] = useState<Change>('end');
  const { partner, overleg, plek, naam, vanaf, tot, vindplaats, ingetrokken } = mandate;
  const changes: Change[] = !mayChange || open || ingetrokken ? [] : tot === null || tot > setting.today ? ['end', 'withdraw'] : ['withdraw'];
  const seat = setting.bodies.find(({ id }) => id === overleg)?.plekken.find(({ id }) => id === plek);
  return (
    <li ref={place} tabIndex={-1}>
      <div>
        <p>
          <strong lang={DUTCH}>{partner.naam}</strong>
        </p>
        <p>
          {naam === null ? t`Namens hen spreekt in ${nameOfBody(setting, overleg)} wie op deze plek zit:` : t`Namens hen spreekt in ${nameOfBody(setting, overleg)}:`} <span lang={DUTCH}>{naam ?? seat?.naam ?? plek}</span>.
        </p>
        <p className="subtle">
          {tot === null ? t`Vanaf ${fullDay(vanaf)}.` : t`Van ${fullDay(vanaf)} tot en met ${fullDay(tot)}.`} {t`Te lezen in:`} <span lang={DUTCH}>{vindplaats}</span>
        </p>
        {ingetrokken && (
          <p>
            {t`Ingetrokken op ${fullDay(dayOf(ingetrokken.op))}: dit mandaat telt niet mee. De reden:`} <span lang={DUTCH}>{ingetrokken.reden}</span>
          </p>
        )}
        {open && change === 'end' && <EndForm mandate={mandate} onDone={() => close()} />}
        {open && change === 'withdraw' && <WithdrawForm mandate={mandate} onDone={() => close()} />}
      </div>
      {changes.length > 0 && (
        <p className="no-print">
          {changes.map((one) => (
            <Button
              key={one}
              ref={one === change ? opener : undefined}
              purpose="subtle"
              onClick={() => {
                setChange(one);
                show();
              }}
            >
              {one === 'end' ? t`Laat eindigen` : t`Trek in`}<span className="visually-hidden">: {t`mandaat van ${partner.naam}`}</span>
            </Button>
          ))}
        </p>
      )}
    </li>
  );
}

function EndForm({ mandate: { id, partner, vanaf }, onDone }: { mandate: Mandate; onDone: () => void }) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `mandaten/${id}/einde`, begin: (): { until: Day | null } => ({ until: vanaf <= today ? today : null }) });
  const [until, setUntil] = form.field('until');
  const [problems, setProblems] = useState<{ until?: string }>({});
  const ending = useAct({
    form,
    act: (tot: Day, key) => answer(api.POST('/v1/gemeenten/{gemeente}/wettelijke-toets/mandaten/{mandaat}/einde', { params: { path: { gemeente: municipality.gemeente, mandaat: id }, header: { 'Idempotency-Key': key } }, body: { tot } })),
    done: (tot) => t`Het mandaat van ${partner.naam} geldt tot en met ${fullDay(tot)}.`,
    after: onDone,
  });
  const submit = () => {
    setProblems(until === null ? { until: t`Kies een dag.` } : {});
    if (until !== null) ending.mutate(until, { onError: (error) => setProblems(problemsAt(error, { tot: 'until' })) });
  };
  return (
    <ActForm label={t`Mandaat van ${partner.naam} laten eindigen`} submit={t`Leg het einde vast`} busy={t`Bezig met vastleggen …`} pending={ending.isPending} error={ending.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <DayField label={t`Laatste dag`} value={until} onChange={setUntil} earliest={vanaf} problem={problems.until ?? null} />
    </ActForm>
  );
}

/** What was a mistake stays to be read, with its reason. */
function WithdrawForm({ mandate: { id, partner }, onDone }: { mandate: Mandate; onDone: () => void }) {
  const { municipality } = useSetting();
  const form = useForm({ name: `mandaten/${id}/intrekking`, begin: () => ({ reason: '' }) });
  const [reason, setReason] = form.field('reason');
  const [problems, setProblems] = useState<{ reason?: string }>({});
  const withdrawing = useAct({
    form,
    act: (reden: string, key) => answer(api.POST('/v1/gemeenten/{gemeente}/wettelijke-toets/mandaten/{mandaat}/intrekking', { params: { path: { gemeente: municipality.gemeente, mandaat: id }, header: { 'Idempotency-Key': key } }, body: { reden } })),
    done: () => t`Het mandaat van ${partner.naam} is ingetrokken en telt niet meer mee.`,
    after: onDone,
  });
  const submit = () => {
    const found = reason.trim() === '' ? { reason: t`Schrijf waarom dit mandaat er niet had moeten staan.` } : {};
    setProblems(found);
    if (!found.reason) withdrawing.mutate(reason.trim(), { onError: (error) => setProblems(problemsAt(error, { reden: 'reason' })) });
  };
  return (
    <ActForm label={t`Mandaat van ${partner.naam} intrekken`} submit={t`Trek het mandaat in`} busy={t`Bezig met intrekken …`} pending={withdrawing.isPending} error={withdrawing.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={t`Waarom had dit mandaat er niet moeten staan?`} hint={t`Het mandaat telt dan op geen enkele dag mee. Het blijft te lezen, als ingetrokken. Gold het wel, maar niet meer? Laat het dan eindigen.`} value={reason} onChange={setReason} problem={problems.reason} lines={2} />
    </ActForm>
  );
}
