/** One seat that comes free: who sits there, who was put forward, and the form to put somebody forward. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { nominationQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActButton } from '../../components/ActButton';
import { SelectBox } from '../../components/Choices';
import { mixed } from '../../components/Dutch';
import { Notice } from '../../components/Notice';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { PageLink } from '../../components/PageLink';
import { Failure } from '../../components/states';
import { StillHere } from '../../components/Typed';
import { fullDay, longMoment } from '../../format/dates';
import { listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import styles from './Roster.module.css';
import { choicesFor, nominatorsOf } from './choices';
import { Appoint } from './Decided';

type Rotation = Schemas['RotatieVolledig'];
interface Props {
  seat: Rotation['plekken'][number];
  rotation: Rotation;
  /** The version that the reader saw. */
  etag: string;
}

export function Seat({ seat, rotation, etag }: Props) {
  const { municipality, today } = useSetting();
  const { id, naam, ambitie, zitNu, voorgedragen, opAgenda, wacht, komtOp, medeEigenaren, overdracht } = seat;
  const path = { gemeente: municipality.gemeente, rotatie: rotation.id };
  const open = ['voorzien', 'loopt'].includes(rotation.status);
  return (
    <li>
      <Heading level={3} appearance="level-4" lang={DUTCH}>
        {naam}
      </Heading>
      <p>
        {zitNu ? t`Nu ${zitNu.naam}` : rotation.op > today ? t`Vlak voor de wisseling nog leeg` : t`Nu leeg`}
        {ambitie && mixed`, voor ambitie ${ambitie.naam}`}
        {medeEigenaren.length > 0 && t` naast ${listed(medeEigenaren.map((one) => one.naam))}`}.
      </p>
      {voorgedragen ? (
        <p>
          <strong>{voorgedragen.persoon.naam}</strong>
          {voorgedragen.sector && ` (${voorgedragen.sector.naam})`} {komtOp ? t`is benoemd en begint op ${fullDay(komtOp)}.` : wacht ? t`is benoemd, en begint als ook de andere sectoren er zijn.` : t`is voorgedragen.`}{' '}
          {opAgenda && !komtOp && (
            <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: opAgenda.vergaderingId }}>
              {t`Op de agenda van ${longMoment(opAgenda.begin, today)}`}
            </PageLink>
          )}
        </p>
      ) : (
        open && <p className="subtle">{t`Nog niemand voorgedragen.`}</p>
      )}
      {overdracht && overdracht.open > 0 && <p>{t`Van wie gaat, staan nog ${overdracht.open} taken open die niemand heeft overgenomen.`}</p>}
      {voorgedragen && rotation.mogelijk.includes('intrekking') && (
        <ActButton busy={t`Bezig …`} done={t`De voordracht van ${voorgedragen.persoon.naam} is ingetrokken.`} about={t`van ${voorgedragen.persoon.naam}`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/rotaties/{rotatie}/plekken/{plek}/intrekking', { params: { path: { ...path, plek: id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: {} }))}>
          {t`Trek de voordracht in`}
        </ActButton>
      )}
      {!voorgedragen && rotation.mogelijk.includes('voordrachten') && <Nominate seat={seat} rotation={rotation} />}
      {komtOp === null && rotation.mogelijk.includes('benoeming') && (voorgedragen || seat.kandidaten.length > 0) && <AppointElsewhere seat={seat} rotation={rotation} etag={etag} />}
    </li>
  );
}

/** A decision that is on no agenda here. */
function AppointElsewhere(props: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <Appoint {...props} close={() => setOpen(false)} />;
  return (
    <p>
      <Button purpose="subtle" onClick={() => setOpen(true)}>
        {t`Leg een benoeming vast`}<span className="visually-hidden">{mixed` op ${props.seat.naam}`}</span>
      </Button>
    </p>
  );
}

function Nominate({ seat, rotation }: Omit<Props, 'etag'>) {
  const { municipality, today, session } = useSetting();
  const choices = choicesFor(seat.kandidaten);
  const form = useForm({ name: `rotatie/${rotation.id}/voordracht/${seat.id}`, begin: () => ({ chosen: '', told: onBehalfOf(today) }) });
  const { chosen, told } = form.draft;
  const [problem, setProblem] = useState<string | null>(null);
  const [toldProblems, setToldProblems] = useState<OnBehalfProblems>({});
  const isSecretary = session?.functies.some(({ overleg, functies }) => overleg === rotation.overleg.id && functies.includes('secretaris')) ?? false;
  const choice = choices.find(({ value }) => value === chosen);
  const path = { gemeente: municipality.gemeente, rotatie: rotation.id };
  const nominating = useAct({
    form,
    act: (body: { plek: string; persoonId: string; namensOrganisatie: string; namens?: Schemas['Namens'] }, key) => answer(api.POST('/v1/gemeenten/{gemeente}/rotaties/{rotatie}/voordrachten', { params: { path, header: { 'Idempotency-Key': key } }, body })),
    done: () => t`${choice?.naam ?? t`De opvolger`} is voorgedragen.`,
  });
  // Another's people put another forward.
  const choose = (value: string) => form.set({ chosen: value, told: onBehalfOf(today) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblem(choice ? null : t`Kies wie u voordraagt.`);
    const found = onBehalfProblems(told, today);
    setToldProblems(found);
    if (choice && Object.keys(found).length === 0 && !nominating.isPending) nominating.mutate({ plek: seat.id, persoonId: choice.persoonId, namensOrganisatie: choice.kandidaat, ...namensIn(told) }, { onError: (error) => setToldProblems(problemsAt(error, { namens: 'told' })) });
  };
  if (choices.length === 0) {
    const places = listed(seat.kandidaten.map(({ naam }) => naam));
    return <p>{t`Er is nu niemand die deze plek kan innemen. Benoem eerst iemand op ${places === '' ? t`een plek in het overleg waar opvolgers vandaan komen` : t`deze plek: ${places}`}.`}</p>;
  }
  return (
    <form className={styles['form']} onSubmit={submit} noValidate aria-label={t`Voordracht voor ${seat.naam}`}>
      <StillHere form={form} />
      <SelectBox label={t`Wie draagt u voor?`} hint={t`Leidraad noemt wie kan, zonder dat een sector ontbreekt.`} none={t`Kies iemand`} value={chosen} onChange={choose} options={choices.map(({ value, text }) => ({ value, text }))} problem={problem} />
      {choice && <Check rotation={rotation} plek={seat.id} persoonId={choice.persoonId} namensOrganisatie={choice.kandidaat} />}
      {isSecretary && choice && <OnBehalfFields people={nominatorsOf(seat.kandidaten, choice.kandidaat).filter(({ id }) => id !== session?.persoonId)} value={told} onChange={(value) => form.change({ told: value })} problems={toldProblems} />}
      {nominating.isError && <Failure error={nominating.error} />}
      <Button type="submit" purpose="primary" aria-busy={nominating.isPending}>
        {nominating.isPending ? t`Bezig met voordragen …` : t`Draag voor`}
      </Button>
    </form>
  );
}

/** What stands in the way of this person, before anything is sent. */
function Check({ rotation, ...asked }: { rotation: Rotation; plek: string; persoonId: string; namensOrganisatie: string }) {
  const { municipality } = useSetting();
  const check = useQuery(nominationQuery(municipality.gemeente, rotation.id, asked));
  if (!check.data?.bezwaar) return null;
  return (
    <Notice kind="warning" title={t`Zo kan het niet`} live>
      <p lang={DUTCH}>{check.data.bezwaar.tekst}</p>
    </Notice>
  );
}
