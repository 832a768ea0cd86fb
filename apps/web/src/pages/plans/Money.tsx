/** What the plan costs, who pays, what is left of the LEA's money; and for who keeps it: what there is to spend. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { Dutch } from '../../components/Dutch';
import { Fact, Facts } from '../../components/Facts';
import { Section } from '../../components/Page';
import { StackedTable } from '../../components/StackedTable';
import { TextBox } from '../../components/TextBox';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { centsIn, typed } from './money';
import { euros } from './plan';
import styles from './Plan.module.css';

type Plan = Schemas['Jaarplan'];

export function Money({ plan }: { plan: Plan }) {
  const { geld, regels } = plan;
  return (
    <Section title={t`Geld`} id="geld">
      <Facts figures>
        <Fact title={t`Kosten`}>{euros(geld.kostenCenten)}</Fact>
        <Fact title={t`Betaald door anderen`}>{euros(geld.gedektCenten)}</Fact>
        <Fact title={t`Uit LEA-geld`}>{euros(geld.leaCenten)}</Fact>
        <Fact title={t`LEA-geld beschikbaar`}>{geld.beschikbaarCenten === null ? t`Nog niet bekend` : euros(geld.beschikbaarCenten)}</Fact>
        <Fact title={t`Toegezegd`}>{euros(geld.toegezegdCenten)}</Fact>
        {geld.overCenten !== null && <Fact title={geld.overCenten < 0 ? t`Tekort` : t`Over`}>{euros(Math.abs(geld.overCenten))}</Fact>}
        {geld.begrotingspost && <Fact title={t`In de begroting`} dutch>{geld.begrotingspost}</Fact>}
      </Facts>
      <StackedTable
        caption={t`Geld per programmalijn`}
        heads={[t`Programmalijn`, t`Kosten`, t`Uit LEA-geld`, t`Toegezegd`]}
        rows={[...regels.map(({ id, naam, kostenCenten, leaCenten, toegezegdCenten }) => ({ key: id, cells: [<Dutch key="lijn">{naam}</Dutch>, euros(kostenCenten), euros(leaCenten), euros(toegezegdCenten)] })), { key: 'samen', cells: [t`Samen`, euros(geld.kostenCenten), euros(geld.leaCenten), euros(geld.toegezegdCenten)] }]}
      />
      {plan.mogelijk.includes('budget') && <Budget plan={plan} />}
    </Section>
  );
}

function Budget({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    moveFocusFrom(place.current, document.getElementById('geld'));
  };
  return (
    <div ref={place} className={styles['own']}>
      {open ? (
        <BudgetForm plan={plan} onDone={close} />
      ) : (
        <Button purpose="secondary" onClick={() => setOpen(true)}>
          {plan.geld.beschikbaarCenten === null ? t`Vul in hoeveel er is` : t`Wijzig hoeveel er is`}
        </Button>
      )}
    </div>
  );
}

function BudgetForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const { municipality } = useSetting();
  const form = useForm({ name: `jaarplan/${plan.jaar}/budget`, begin: () => ({ amount: typed(plan.geld.beschikbaarCenten), name: plan.geld.begrotingspost ?? '' }) });
  const [amount, setAmount] = form.field('amount');
  const [name, setName] = form.field('name');
  const [problems, setProblems] = useState<{ amount?: string; name?: string }>({});
  const path = { gemeente: municipality.gemeente, jaar: plan.jaar };
  const saving = useAct({
    form,
    act: (body: { beschikbaarCenten: number | null; begrotingspost: string | null }, key) => answer(api.PUT('/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/budget', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`Bewaard hoeveel er is.`,
    after: onDone,
  });
  const submit = () => {
    const cents = amount.trim() === '' ? null : centsIn(amount);
    const found = cents === null && amount.trim() !== '' ? { amount: t`Schrijf een bedrag, bijvoorbeeld 66.650, of laat dit leeg als u het nog niet weet.` } : {};
    setProblems(found);
    if (!found.amount) saving.mutate({ beschikbaarCenten: cents, begrotingspost: name.trim() || null }, { onError: (error) => setProblems(problemsAt(error, { beschikbaarCenten: 'amount', begrotingspost: 'name' })) });
  };
  return (
    <ActForm label={t`LEA-geld`} submit={t`Bewaar`} busy={t`Bezig met bewaren …`} pending={saving.isPending} error={saving.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <TextBox label={t`Hoeveel LEA-geld is er dit jaar?`} hint={t`In euro’s. Leeg: nog niet bekend.`} value={amount} onChange={setAmount} problem={problems.amount} amount />
      <TextBox label={t`Hoe heet dat in de begroting?`} hint={t`Mag leeg blijven.`} value={name} onChange={setName} problem={problems.name} />
    </ActForm>
  );
}
