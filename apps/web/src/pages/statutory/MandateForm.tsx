/** Who speaks for a partner: whoever holds a seat, or somebody by name; from when, and where that can be read. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { TextBox } from '../../components/TextBox';
import type { Day } from '../../format/dates';
import { DUTCH, t } from '../../language/t';
import { useInPlace } from '../../layout/use-in-place';

interface Partner {
  id: string;
  naam: string;
}

interface Props {
  /** Who can have given it: one, or one to choose. */
  partners: readonly Partner[];
  year: number;
  /** Ids of the overleggen in which it counts and the reader may record it; at least one. */
  bodies: readonly string[];
  /** Id of the heading where one goes on once it is recorded. */
  under: string;
}

/** A button, and the form in its place. */
export function GiveMandate(props: Props) {
  const { partners, under } = props;
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  return (
    <div ref={place} className="no-print">
      {open ? (
        <MandateForm {...props} onDone={() => close(() => document.getElementById(under))} onCancel={() => close()} />
      ) : (
        <Button ref={opener} purpose="secondary" onClick={show}>
          {t`Mandaat vastleggen`}
          {partners.length === 1 && <span className="visually-hidden" lang={DUTCH}>: {partners[0]!.naam}</span>}
        </Button>
      )}
    </div>
  );
}

interface Problems {
  partner?: string;
  body?: string;
  seat?: string;
  name?: string;
  from?: string;
  until?: string;
  evidence?: string;
}

type Mandate = { partner: string; overleg: string; plek: string | null; naam: string | null; vanaf: Day; tot: Day | null; vindplaats: string };

function MandateForm({ partners, year, bodies: ids, under, onDone, onCancel }: Props & { onDone: () => void; onCancel: () => void }) {
  const setting = useSetting();
  const { gemeente } = setting.municipality;
  const bodies = setting.bodies.filter(({ id }) => ids.includes(id));
  const only = partners.length === 1 ? partners[0]! : null;
  const form = useForm({ name: `mandaat/${under}/${only?.id ?? ''}/${year}`, begin: () => ({ partner: only?.id ?? '', body: ids.length === 1 ? ids[0]! : '', seat: '', name: '', from: `${year}-01-01` as Day | null, until: null as Day | null, evidence: '' }) });
  const [partner, setPartner] = form.field('partner');
  const [body, setBody] = form.field('body');
  const [seat, setSeat] = form.field('seat');
  const [name, setName] = form.field('name');
  const [from, setFrom] = form.field('from');
  const [until, setUntil] = form.field('until');
  const [evidence, setEvidence] = form.field('evidence');
  const [problems, setProblems] = useState<Problems>({});
  const giving = useAct({
    form,
    act: (mandate: Mandate, key) => answer(api.POST('/v1/gemeenten/{gemeente}/wettelijke-toets/mandaten', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } }, body: mandate })),
    done: () => t`Het mandaat is vastgelegd.`,
    after: onDone,
  });
  const submit = () => {
    const found: Problems = { ...(partner === '' ? { partner: t`Kies een partij.` } : {}), ...(body === '' ? { body: t`Kies een overleg.` } : {}), ...(seat === '' && name.trim() === '' ? { name: t`Vul de naam in, of kies een plek.` } : {}), ...(from === null ? { from: t`Kies de dag.` } : {}), ...(evidence.trim() === '' ? { evidence: t`Vul in waar het mandaat te lezen is.` } : {}) };
    setProblems(found);
    if (from === null || Object.keys(found).length > 0) return;
    giving.mutate({ partner, overleg: body, plek: seat || null, naam: seat ? null : name.trim(), vanaf: from, tot: until, vindplaats: evidence.trim() }, { onError: (error) => setProblems(problemsAt(error, { partner: 'partner', overleg: 'body', plek: 'seat', naam: 'name', vanaf: 'from', tot: 'until', vindplaats: 'evidence' })) });
  };
  const choose = (id: string) => {
    setBody(id);
    setSeat('');
  };
  const seats = bodies.find(({ id }) => id === body)?.plekken ?? [];
  return (
    <ActForm label={only === null ? t`Mandaat vastleggen` : t`Mandaat van ${only.naam}`} submit={t`Leg vast`} busy={t`Bezig met vastleggen …`} pending={giving.isPending} error={giving.error} problems={problems} onSubmit={submit} form={form} onCancel={onCancel}>
      {only === null && <SelectBox label={t`Namens wie wordt er gesproken?`} none={t`Kies een partij`} value={partner} onChange={setPartner} options={partners.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} problem={problems.partner ?? null} />}
      <SelectBox label={t`In welk overleg?`} none={t`Kies een overleg`} value={body} onChange={choose} options={bodies.map(({ id, naam }) => ({ value: id, text: naam }))} problem={problems.body ?? null} />
      <SelectBox label={t`Wie spreekt namens hen?`} none={t`Iemand die ik hieronder noem`} value={seat} onChange={setSeat} options={seats.map(({ id, naam, persoon }) => ({ value: id, text: persoon ? `${persoon.naam}, ${naam}` : naam }))} problem={problems.seat ?? null} />
      {seat === '' && <TextBox label={t`Naam`} hint={t`Zoals die in de aanwezigheid van de vergadering staat.`} value={name} onChange={setName} problem={problems.name} />}
      <DayField label={t`Vanaf welke dag?`} value={from} onChange={setFrom} earliest="2007-01-01" problem={problems.from ?? null} />
      <DayField label={t`Tot en met welke dag? Mag leeg blijven.`} value={until} onChange={setUntil} earliest={from ?? '2007-01-01'} problem={problems.until ?? null} />
      <TextBox label={t`Waar is het mandaat te lezen?`} hint={t`Bijvoorbeeld: brief van het bestuur van 3 september.`} value={evidence} onChange={setEvidence} problem={problems.evidence} />
    </ActForm>
  );
}
