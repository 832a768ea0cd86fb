/** Organisations that go on as one: what changes with it is shown before it is recorded, for it cannot be undone. */
import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { mergersQuery } from '../../api/queries';
import { mayManage, nameOfBody, type Setting, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { SelectBox } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { DownloadTable } from '../../components/DownloadTable';
import { mixed } from '../../components/Dutch';
import { Fact, Facts } from '../../components/Facts';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { ManyOf } from '../../components/Several';
import { StackedTable } from '../../components/StackedTable';
import { ChooseFirst, Empty, Failure, Loading, NotAllowed } from '../../components/states';
import { type Day, fullDay } from '../../format/dates';
import { listed } from '../../format/text';
import { DUTCH, t } from '../../language/t';
import { seatsOf } from './merger';
import styles from './People.module.css';

type Organisation = Schemas['Fusies']['organisaties'][number];
type Changes = NonNullable<Schemas['Fusie']['verandert']>;

export function MergePage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading title={t`Organisaties gaan samen`} above={<PageLink to="/mensen">{t`Wie zit waar`}</PageLink>} lead={<p>{t`Gaan besturen verder als één, of gaat een organisatie op in een andere? Leg dat hier vast. Eerst ziet u wat er verandert.`}</p>} />
      {setting.session === null && <ChooseFirst />}
      {setting.session !== null && (mayManage(setting, 'fusies') ? <Merging gemeente={setting.municipality.gemeente} /> : <NotAllowed>{t`Vastleggen dat organisaties samengaan, kan alleen een secretaris of een beheerder.`}</NotAllowed>)}
    </>
  );
}

function Merging({ gemeente }: { gemeente: string }) {
  const mergers = useQuery(mergersQuery(gemeente));
  if (mergers.isError && !mergers.data) return <Failure error={mergers.error} retry={() => void mergers.refetch()} />;
  if (!mergers.data) return <Loading what={t`De lijst met organisaties`} />;
  const { resultaten, organisaties } = mergers.data;
  return (
    <>
      <Section title={t`Wat gaat er samen?`} id="samen">
        <MergeForm gemeente={gemeente} organisations={organisaties} />
      </Section>
      <Section title={t`Wat al is vastgelegd`} id="vastgelegd">
        {resultaten.length === 0 ? (
          <Empty>{t`Er zijn nog geen organisaties samengegaan.`}</Empty>
        ) : (
          <>
            <StackedTable caption={t`Organisaties die zijn samengegaan`} heads={[t`Organisatie`, t`Gaat verder als`, t`Vanaf`]} rows={resultaten.map(({ organisatie, wordt, op }) => ({ key: organisatie.id, cells: [<span key="who" lang={DUTCH}>{organisatie.naam}</span>, <span key="as" lang={DUTCH}>{wordt.naam}</span>, fullDay(op)] }))} />
            <DownloadTable href={`/v1/gemeenten/${gemeente}/fusies?formaat=csv`} />
          </>
        )}
      </Section>
    </>
  );
}

interface Draft {
  gone: string[];
  into: string;
  on: Day | null;
}

interface Merger {
  organisaties: string[];
  wordt: string;
  op: Day;
}

const FIELDS = { organisaties: 'gone', wordt: 'into', op: 'on' } as const;
const EARLIEST = '2000-01-01';

function MergeForm({ gemeente, organisations }: { gemeente: string; organisations: readonly Organisation[] }) {
  const { today } = useSetting();
  const form = useForm({ name: 'mensen/fusie', begin: (): Draft => ({ gone: [], into: '', on: today }) });
  const { gone, into, on } = form.draft;
  const [problems, setProblems] = useState<Partial<Record<keyof Draft, string>>>({});
  const [seen, setSeen] = useState<{ of: Merger; changes: Changes } | null>(null);
  const looking = useAct({
    act: async (body: Merger, key) => {
      const { verandert } = await answer(api.POST('/v1/gemeenten/{gemeente}/fusies', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } }, body: { ...body, proef: true } }));
      if (verandert) setSeen({ of: body, changes: verandert });
    },
    done: () => t`Hieronder staat wat er verandert. Er is nog niets vastgelegd.`,
  });
  const nameOf = (id: string): string => organisations.find((one) => one.id === id)?.naam ?? id;
  const change = (part: Partial<Draft>) => {
    form.change(part);
    setSeen(null);
  };
  const look = () => {
    const found = { ...(gone.length === 0 ? { gone: t`Kies een organisatie.` } : {}), ...(into === '' ? { into: t`Kies de organisatie die overblijft.` } : {}), ...(on === null ? { on: t`Kies een dag.` } : {}) };
    setProblems(found);
    if (on === null || Object.keys(found).length > 0) return;
    looking.mutate({ organisaties: gone, wordt: into, op: on }, { onError: (error) => setProblems(problemsAt(error, FIELDS)) });
  };
  const options = organisations.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }));
  return (
    <>
      <ActForm label={t`Organisaties gaan samen`} submit={t`Bekijk wat er verandert`} busy={t`Bezig met nakijken …`} pending={looking.isPending} error={looking.error} problems={problems} onSubmit={look} form={form}>
        <ManyOf legend={t`Welke organisaties gaan samen?`} hint={t`Of alleen de organisatie die opgaat in een andere.`} add={t`Voeg een organisatie toe`} none={t`Kies een organisatie`} options={options} value={gone} onChange={(value) => change({ gone: value })} problem={problems.gone} />
        <SelectBox label={t`Als welke organisatie gaan zij verder?`} hint={t`Staat de nieuwe organisatie er niet bij? Een beheerder zet haar in de afspraken.`} none={t`Kies een organisatie`} options={options} value={into} onChange={(value) => change({ into: value })} problem={problems.into} />
        <DayField label={t`Vanaf welke dag?`} value={on} onChange={(value) => change({ on: value })} earliest={EARLIEST} problem={problems.on ?? null} />
      </ActForm>
      {seen && <Seen merger={seen.of} changes={seen.changes} gemeente={gemeente} nameOf={nameOf} form={form} onDone={() => setSeen(null)} />}
    </>
  );
}

interface SeenProps {
  merger: Merger;
  changes: Changes;
  gemeente: string;
  nameOf: (id: string) => string;
  form: ReturnType<typeof useForm<Draft>>;
  onDone: () => void;
}

/** What comes of it, and the button that does it. */
function Seen({ merger, changes, gemeente, nameOf, form, onDone }: SeenProps) {
  const setting = useSetting();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const names = listed(merger.organisaties.filter((id) => id !== merger.wordt).map(nameOf));
  const merging = useAct({
    form,
    act: (body: Merger, key) => answer(api.POST('/v1/gemeenten/{gemeente}/fusies', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } }, body })),
    done: ({ wordt, op }) => t`Vastgelegd, vanaf ${fullDay(op)} verder als ${nameOf(wordt)}: ${names}.`,
    after: () => {
      onDone();
      document.getElementById('vastgelegd')?.focus();
    },
  });
  return (
    <section ref={place} tabIndex={-1} className={styles['seen']} aria-labelledby="verandert">
      <h3 id="verandert" className="nl-heading nl-heading--level-3">{t`Wat er verandert vanaf ${fullDay(merger.op)}`}</h3>
      <ChangesOf changes={changes} into={nameOf(merger.wordt)} setting={setting} />
      <p>{t`Niemand krijgt hierover een mail. Het is niet terug te draaien.`}</p>
      {merging.isError && <Failure error={merging.error} />}
      <div className={styles['buttons']}>
        <Button purpose="primary" aria-busy={merging.isPending} onClick={() => !merging.isPending && merging.mutate(merger)}>
          {merging.isPending ? t`Bezig met vastleggen …` : t`Leg vast`}
        </Button>
        <Button purpose="subtle" onClick={onDone}>
          {t`Toch niet`}
        </Button>
      </div>
    </section>
  );
}

function ChangesOf({ changes: { plekken, jaarplan, roosters, sectoren }, into, setting }: { changes: Changes; into: string; setting: Setting }) {
  const bodies = seatsOf(plekken);
  return (
    <Facts>
      <Fact title={t`Plekken`}>
        {bodies.length === 0 ? (
          t`Geen enkele plek: niemand sprak namens deze organisatie.`
        ) : (
          <>
            <p>{mixed`Wie er zit, blijft zitten en spreekt dan namens ${into}:`}</p>
            <ul>
              {bodies.map(({ body, seats }) => (
                <li key={body.id}>
                  {nameOfBody(setting, body.id)}: <span lang={DUTCH}>{listed(seats)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Fact>
      <Fact title={t`Jaarplan`}>{jaarplan.length === 0 ? t`Wie het jaarplan vaststelt, blijft gelijk.` : mixed`Niet meer apart om vaststelling gevraagd: ${listed(jaarplan)}.`}</Fact>
      <Fact title={t`Opvolgers`}>{roosters.length === 0 ? t`Waar opvolgers vandaan komen, blijft gelijk.` : mixed`In ${listed(roosters.map(({ naam }) => naam))} komen opvolgers die van deze organisatie waren, dan van ${into}.`}</Fact>
      <Fact title={t`Sector`}>{sectoren.length === 0 ? '' : sectoren.map(({ naam, van, naar }) => <p key={naam}>{mixed`${naam} telde voor ${van}, en telt dan voor ${naar}.`}</p>)}</Fact>
    </Facts>
  );
}
