/** Who holds an office that goes with no seat, from when until when; giving one, and letting one end. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { givenOfficesQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { DayField } from '../../components/DayField';
import { ManagementNav } from '../../components/ManagementNav';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { ChooseFirst, Empty, Failure, Loading, NotAllowed } from '../../components/states';
import { type Day, fullDay } from '../../format/dates';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { useInPlace } from '../../layout/use-in-place';
import { GiveForm } from './GiveForm';
import { giverOf } from './giver';
import { givable, type GivenOffice, mayEnd, OFFICES, titleOf } from './offices';
import styles from './Management.module.css';

export function OfficesPage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading title={t`Functies`} lead={<p>{t`Functies die bij geen plek in een overleg horen. Rechten beginnen en eindigen vanzelf op de dag die u kiest. Wie er in een overleg zit, regelt u bij Mensen.`}</p>} />
      {setting.session === null && <ChooseFirst />}
      {setting.session !== null && (givable(giverOf(setting)).length > 0 ? <Offices /> : <NotAllowed>{t`Functies regelen is voor de beheerder en de secretaris.`}</NotAllowed>)}
    </>
  );
}

function Offices() {
  const setting = useSetting();
  const offices = useQuery(givenOfficesQuery(setting.municipality.gemeente));
  const { open, show, close, place, opener } = useInPlace<HTMLDivElement>();
  return (
    <>
      <ManagementNav />
      {open ? (
        <div ref={place} className={styles['questions']}>
          <GiveForm onDone={(given) => close(given && (() => document.getElementById(`functie-${given}`)))} />
        </div>
      ) : (
        givable(giverOf(setting)).length > 0 && (
          <p className={styles['buttons']}>
            <Button ref={opener} purpose="secondary" onClick={show}>
              {t`Geef iemand een functie`}
            </Button>
          </p>
        )
      )}
      {offices.isPending && <Loading what={t`De lijst met functies`} />}
      {offices.isError && !offices.data && <Failure error={offices.error} retry={() => void offices.refetch()} />}
      {offices.data &&
        OFFICES.map(({ name, title, does }) => {
          const held = offices.data.resultaten.filter(({ functie }) => functie === name);
          return (
            <Section key={name} title={title} id={`functie-${name}`}>
              <p className={styles['sentence']}>{does}</p>
              {held.length === 0 && <Empty>{name === 'beheerder' ? t`Nog niemand. Zolang dat zo is, doet een secretaris wat de beheerder mag.` : t`Nog niemand.`}</Empty>}
              {held.length > 0 && (
                <ul className={styles['pages']}>
                  {held.map((one) => (
                    <OfficeItem key={one.id} office={one} />
                  ))}
                </ul>
              )}
            </Section>
          );
        })}
      <p>
        <PageLink to="/mensen">{t`Wie zit waar`}</PageLink>
      </p>
    </>
  );
}

function OfficeItem({ office }: { office: GivenOffice }) {
  const setting = useSetting();
  const [ending, setEnding] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const { functie, persoon, overleg, voor, vanaf, tot } = office;
  // What ends at once is no longer in the list.
  const close = () => {
    setEnding(false);
    moveFocusFrom(place.current, place.current ?? document.getElementById(`functie-${functie}`));
  };
  const about = overleg !== null ? t` van ${nameOfBody(setting, overleg)}` : voor !== null ? t` voor ${voor.naam}` : '';
  return (
    <li ref={place} tabIndex={-1}>
      <strong>{persoon.naam}</strong>
      {about}
      <p className="subtle">
        {vanaf > setting.today ? t`Vanaf` : t`Sinds`} {fullDay(vanaf)}
        {tot !== null && t`, tot ${fullDay(tot)}`}
      </p>
      {ending ? (
        <EndForm office={office} onDone={close} />
      ) : (
        mayEnd(giverOf(setting), office) && (
          <Button purpose="subtle" onClick={() => setEnding(true)}>
            {t`Laat eindigen`}<span className="visually-hidden"> {t`voor ${persoon.naam}`}</span>
          </Button>
        )
      )}
    </li>
  );
}

function EndForm({ office: { id, functie, persoon, vanaf }, onDone }: { office: GivenOffice; onDone: () => void }) {
  const { municipality, today } = useSetting();
  const form = useForm({ name: `beheer/functies/${id}/einde`, begin: (): { on: Day | null } => ({ on: vanaf < today ? today : null }) });
  const [on, setOn] = form.field('on');
  const [problems, setProblems] = useState<{ on?: string }>({});
  const ending = useAct({
    form,
    act: (op: Day, key) => answer(api.PUT('/v1/gemeenten/{gemeente}/functies/{functie}/einde', { params: { path: { gemeente: municipality.gemeente, functie: id }, header: { 'Idempotency-Key': key } }, body: { op } })),
    done: (op) => t`${persoon.naam} is ${titleOf(functie).toLowerCase()} tot ${fullDay(op)}.`,
    after: onDone,
  });
  const submit = () => {
    setProblems(on === null ? { on: t`Kies een dag.` } : {});
    if (on !== null) ending.mutate(on, { onError: (error) => setProblems(problemsAt(error, { op: 'on' as const, tot: 'on' as const })) });
  };
  return (
    <ActForm label={t`Functie van ${persoon.naam} laten eindigen`} submit={t`Leg het einde vast`} busy={t`Bezig met vastleggen …`} pending={ending.isPending} error={ending.error} problems={problems} onSubmit={submit} form={form} onCancel={onDone}>
      <DayField label={t`Eerste dag zonder`} value={on} onChange={setOn} earliest={vanaf} problem={problems.on ?? null} />
    </ActForm>
  );
}
