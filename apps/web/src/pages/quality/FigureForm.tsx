/** Handing in a figure: as one writes it, with the day that it is of. */
import { Button } from '@nl-design-system-candidate/button-react';
import { type FormEvent, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { useSetting } from '../../api/setting';
import { DayField } from '../../components/DayField';
import { Failure } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { dayOf } from '../../format/dates';
import type { Indicator } from './cycle';
import styles from './Quality.module.css';

export function FigureForm({ indicator, cycle, today }: { indicator: Indicator; cycle: Schemas['Kwaliteitsronde']; today: string }) {
  const { municipality } = useSetting();
  const [figure, setFigure] = useState('');
  const [day, setDay] = useState<string | null>(today);
  const [remark, setRemark] = useState('');
  const [problems, setProblems] = useState<{ figure: string | null; day: string | null }>({ figure: null, day: null });
  const path = { gemeente: municipality.gemeente, ambitie: cycle.ambitie, ronde: cycle.ronde, indicator: indicator.id };
  const handing = useAct({
    act: (body: { waarde: string; op: string; opmerking: string | null }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/indicatoren/{indicator}/metingen', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: ({ waarde }) => `Het cijfer ${waarde} is bewaard.`,
    after: () => {
      setFigure('');
      setRemark('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = { figure: figure.trim() === '' ? 'Vul het cijfer in.' : null, day: day === null ? 'Kies de dag waarvan het cijfer is.' : null };
    setProblems(found);
    if (found.figure === null && day !== null && !handing.isPending) handing.mutate({ waarde: figure.trim(), op: day, opmerking: remark.trim() || null });
  };
  return (
    <details className="no-print">
      <summary>
        Lever een cijfer aan<span className="visually-hidden"> voor {indicator.naam}</span>
      </summary>
      <I18nProvider locale="nl-NL">
        <form className={styles['form']} onSubmit={submit} noValidate aria-label={`Cijfer voor ${indicator.naam}`}>
          <TextBox label="Cijfer" hint="Zoals u het opschrijft, bijvoorbeeld: ca. 25%" value={figure} onChange={setFigure} problem={problems.figure} />
          <DayField label="Van welke dag?" value={day} onChange={setDay} earliest={dayOf(cycle.van)} problem={problems.day} />
          <TextBox label="Opmerking" hint="Mag leeg blijven." value={remark} onChange={setRemark} />
          {handing.isError && <Failure error={handing.error} />}
          <Button type="submit" purpose="secondary" aria-busy={handing.isPending}>
            {handing.isPending ? 'Bezig met bewaren …' : 'Bewaar het cijfer'}
          </Button>
        </form>
      </I18nProvider>
    </details>
  );
}
