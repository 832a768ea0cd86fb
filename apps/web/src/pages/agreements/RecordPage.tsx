/** Recording an agreement: of what a meeting here decided, or of before Leidraad, with where it stands. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { agreementsQuery, meetingQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm, FormPart } from '../../components/ActForm';
import { SelectBox, Tick } from '../../components/Choices';
import { DayField } from '../../components/DayField';
import { Dutch } from '../../components/Dutch';
import { namensIn, onBehalfOf, onBehalfProblems, type OnBehalfProblems, recordedFor } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { type Day, dayOf, fullDay } from '../../format/dates';
import type { paths } from '../../generated/api';
import { DUTCH, t } from '../../language/t';
import { ContentFields, useChoices } from './ContentFields';
import { bodyOf, type Content, contentProblems, type ContentProblems, FIELDS } from './draft';

const route = getRouteApi('/afspraken/nieuw');

export function RecordPage() {
  const { vergadering, besluit } = route.useSearch();
  return vergadering !== undefined && besluit !== undefined ? <OfMeeting meetingId={vergadering} decisionId={besluit} /> : <OfBefore />;
}

const TITLE = t`Een afspraak vastleggen`;
const above = () => <PageLink to="/afspraken">{t`Alle afspraken`}</PageLink>;

function OfMeeting({ meetingId, decisionId }: { meetingId: string; decisionId: string }) {
  const setting = useSetting();
  const meeting = useQuery(meetingQuery(setting.municipality.gemeente, meetingId));
  const found = meeting.data?.body;
  const decision = found?.besluiten.find(({ id }) => id === decisionId);
  return (
    <>
      <PageHeading title={TITLE} above={above()} />
      {meeting.isPending && <Loading what={t`Het besluit`} />}
      {meeting.isError && !found && <Failure error={meeting.error} retry={() => void meeting.refetch()} />}
      {found && decision && (
        <p>
          {t`Besloten in`}{' '}
          <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: meetingId }} hash="besluiten">
            {t`${nameOfBody(setting, found.overleg)} van ${fullDay(dayOf(found.begin))}`}
          </PageLink>
          : <Dutch>{decision.tekst}</Dutch>
        </p>
      )}
      {found && !decision?.wordtAfspraak && <NotAllowed title={t`Dit kan hier nu niet`}>{t`De secretaris of de notulist van het overleg legt een afspraak vast, als het besluit is genomen en niet meer op een achterban wacht.`}</NotAllowed>}
      {found && decision?.wordtAfspraak && <RecordForm decided={{ overleg: found.overleg, vergaderingId: meetingId, besluit: decision }} />}
    </>
  );
}

function OfBefore() {
  const { municipality } = useSetting();
  const register = useQuery(agreementsQuery(municipality.gemeente, 'geldt'));
  return (
    <>
      <PageHeading title={TITLE} above={above()} lead={<p>
            {t`Hier legt u een afspraak vast van voor Leidraad, of een die niet in een vergadering is gemaakt. Staat de vergadering wel in Leidraad? Begin dan bij het besluit, op`} <PageLink to="/vergaderingen">{t`de pagina van die vergadering`}</PageLink>.
          </p>} />
      {register.isPending && <Loading what={t`De pagina`} />}
      {register.isError && !register.data && <Failure error={register.error} retry={() => void register.refetch()} />}
      {register.data?.legtVast.length === 0 && <NotAllowed title={t`Dit doet een ander`}>{t`De secretaris of de notulist van een overleg legt vast wat er is afgesproken.`}</NotAllowed>}
      {register.data && register.data.legtVast.length > 0 && <RecordForm decided={null} bodies={register.data.legtVast} />}
    </>
  );
}

type Body = paths['/v1/gemeenten/{gemeente}/afspraken']['post']['requestBody']['content']['application/json'];
type Problems = ContentProblems & OnBehalfProblems & Partial<Record<'body' | 'decidedOn' | 'source', string>>;

interface Props {
  /** null: not in a meeting here. */
  decided: { overleg: string; vergaderingId: string; besluit: Schemas['VergaderingVolledig']['besluiten'][number] } | null;
  /** Of which the reader records what was agreed. */
  bodies?: readonly { id: string; naam: string }[];
}

function RecordForm({ decided, bodies = [] }: Props) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const navigate = useNavigate();
  const choices = useChoices();
  const made = useRef('');
  const begin = () => ({
    content: { text: decided?.besluit.tekst ?? '', why: '', partners: [], topics: [], ambition: '', evaluateOn: null } as Content,
    body: decided?.overleg ?? (bodies.length === 1 ? bodies[0]!.id : ''), decidedOn: null as Day | null, source: '', confidential: false, told: onBehalfOf(today),
  });
  const form = useForm({ name: `afspraken/nieuw/${decided?.besluit.id ?? ''}`, begin });
  const { content, body, decidedOn, source, confidential, told } = form.draft;
  const [problems, setProblems] = useState<Problems>({});
  const recording = useAct({
    form,
    act: async (sent: Body, key) => {
      made.current = (await answer(api.POST('/v1/gemeenten/{gemeente}/afspraken', { params: { path: { gemeente: municipality.gemeente }, header: { 'Idempotency-Key': key } }, body: sent }))).id;
    },
    done: () => t`De afspraak is vastgelegd.`,
    after: () => void navigate({ to: '/afspraken/$afspraak', params: { afspraak: made.current } }),
  });
  const submit = () => {
    const found: Problems = {
      ...(decided === null && body === '' ? { body: t`Kies welk overleg dit afsprak.` } : {}),
      ...(decided === null && decidedOn === null ? { decidedOn: t`Kies de dag waarop dit is afgesproken.` } : decidedOn !== null && decidedOn > today ? { decidedOn: t`Kies vandaag of een eerdere dag.` } : {}),
      ...(decided === null && source.trim() === '' ? { source: t`Schrijf op waar het te lezen is.` } : {}),
      ...contentProblems(content, today),
      ...onBehalfProblems(told, today),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const where = decided ? { vergaderingId: decided.vergaderingId, besluitId: decided.besluit.id } : { overleg: body, beslotenOp: decidedOn!, vindplaats: source.trim() };
    recording.mutate({ ...bodyOf(content), ...where, vertrouwelijk: confidential, ...namensIn(told) }, { onError: (error) => setProblems(problemsAt<keyof Problems>(error, { ...FIELDS, overleg: 'body', beslotenOp: 'decidedOn', vindplaats: 'source', namens: 'told' })) });
  };
  return (
    <ActForm label={t`De afspraak`} submit={t`Leg de afspraak vast`} busy={t`Bezig met vastleggen …`} pending={recording.isPending} error={recording.error} problems={problems} onSubmit={submit} form={form}>
      {decided === null && (
        <FormPart title={t`Waar het is afgesproken`}>
          {bodies.length > 1 && <SelectBox label={t`Welk overleg sprak dit af?`} none={t`Kies een overleg`} value={body} onChange={(id) => form.change({ body: id, told: onBehalfOf(today) })} options={bodies.map(({ id, naam }) => ({ value: id, text: naam, lang: DUTCH }))} problem={problems.body} />}
          <DayField label={t`Op welke dag?`} value={decidedOn} onChange={(day) => form.change({ decidedOn: day })} earliest={EARLIEST} problem={problems.decidedOn ?? null} />
          <TextBox label={t`Waar staat het?`} hint={t`Bijvoorbeeld: convenant van 22 januari 2025, bijlage 1.`} value={source} onChange={(text) => form.change({ source: text })} problem={problems.source} />
        </FormPart>
      )}
      <FormPart title={t`De afspraak`}>
        <ContentFields content={content} choices={choices} onChange={(part) => form.set((old) => ({ ...old, content: { ...old.content, ...part } }))} problems={problems} />
        {decided?.besluit.vertrouwelijk ? <p>{t`Het besluit is vertrouwelijk, en de afspraak daarom ook: alleen wie in dit overleg zit, leest haar.`}</p> : <Tick label={t`Vertrouwelijk: alleen wie in dit overleg zit, leest de afspraak`} checked={confidential} onChange={(on) => form.change({ confidential: on })} />}
      </FormPart>
      <OnBehalfFields people={recordedFor(setting, body, 'notulist')} value={told} onChange={(one) => form.change({ told: one })} problems={problems} />
    </ActForm>
  );
}

/** No agreement that still holds is older than the law that asks for it by a generation. */
const EARLIEST = '1990-01-01';
