/** A meeting that is not to go on: what comes of it, who hears of it, and only then the button that cancels it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/act';
import { answer, api, type Schemas } from '../../api/client';
import { problemsAt } from '../../api/problems';
import { meetingQuery } from '../../api/queries';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { ActForm } from '../../components/ActForm';
import { namensIn, onBehalfOf, onBehalfProblems, recordedFor, type OnBehalfProblems } from '../../components/on-behalf';
import { OnBehalfFields } from '../../components/OnBehalf';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { TextBox } from '../../components/TextBox';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { whyNotCancel } from '../meeting/acts-on-meeting';
import styles from '../move/Move.module.css';
import { hearersSentence, whatComesOfIt } from './cancel';
import { cancelPreviewQuery } from './queries';

const route = getRouteApi('/vergaderingen/$vergadering/annuleren');
type Meeting = Schemas['VergaderingVolledig'];

export function CancelPage() {
  const setting = useSetting();
  const { vergadering } = route.useParams();
  const meeting = useQuery(meetingQuery(setting.municipality.gemeente, vergadering));
  const above = (
    <PageLink to="/vergaderingen/$vergadering" params={{ vergadering }}>
      {t`Terug naar de vergadering`}
    </PageLink>
  );
  if (meeting.isPending) return <Loading what={t`De vergadering`} />;
  const read = meeting.data?.body;
  if (!read) {
    return (
      <>
        <PageHeading title={t`Vergadering annuleren`} above={above} />
        <Failure error={meeting.error} retry={() => void meeting.refetch()} />
      </>
    );
  }
  return (
    <>
      <PageHeading title={t`${nameOfBody(setting, read.overleg)} annuleren`} above={above} lead={<p>{t`Gepland op ${longMoment(read.begin, setting.today)}. U ziet eerst wat er gebeurt; er verandert niets voordat u bevestigt.`}</p>} />
      <Cancelling key={vergadering} meeting={read} />
    </>
  );
}

function Cancelling({ meeting }: { meeting: Meeting }) {
  const setting = useSetting();
  const refusal = whyNotCancel(meeting, setting);
  const told = useRef<HTMLDivElement>(null);
  // Somebody was first, and the form is gone.
  useEffect(() => {
    if (refusal !== null) moveFocusFrom(null, told.current);
  }, [refusal]);
  if (refusal === null) return <Preview meeting={meeting} />;
  return (
    <div ref={told} tabIndex={-1}>
      <NotAllowed title={t`Annuleren kan niet`}>{refusal}</NotAllowed>
    </div>
  );
}

function Preview({ meeting }: { meeting: Meeting }) {
  const setting = useSetting();
  const preview = useQuery(cancelPreviewQuery(setting.municipality.gemeente, meeting.id));
  if (preview.isPending) return <Loading what={t`Wat er gebeurt`} />;
  if (!preview.data) return <Failure error={preview.error} retry={() => void preview.refetch()} />;
  const { betrokkenen } = preview.data;
  const sentences = whatComesOfIt(preview.data, meeting, { plans: bodiesWith(setting, 'secretaris').includes(meeting.overleg), today: setting.today, nameOf: (id) => nameOfBody(setting, id) });
  return (
    <>
      <Section title={t`Wat er dan gebeurt`} id="wat-er-gebeurt">
        <ul className={styles['comes']}>
          {sentences.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title={t`Wie bericht krijgt`} id="wie-bericht-krijgt">
        <p>{hearersSentence(betrokkenen.length)}</p>
        {betrokkenen.length > 0 && (
          <ul className={styles['people']}>
            {betrokkenen.map(({ persoonId, naam, als }) => (
              <li key={persoonId}>
                {naam}
                {als !== 'lid' && <span className="subtle"> {als === 'gast' ? t`(gast)` : t`(agendacommissie)`}</span>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Confirm meeting={meeting} heard={betrokkenen.length > 0} />
    </>
  );
}

type Problems = OnBehalfProblems & { reason?: string };

function Confirm({ meeting, heard }: { meeting: Meeting; heard: boolean }) {
  const setting = useSetting();
  const { municipality, today } = setting;
  const navigate = useNavigate();
  const form = useForm({ name: `vergaderingen/${meeting.id}/annulering`, begin: () => ({ reason: '', told: onBehalfOf(today) }), on: { query: meetingQuery(municipality.gemeente, meeting.id) } });
  const [reason, setReason] = form.field('reason');
  const [told, setTold] = form.field('told');
  const [problems, setProblems] = useState<Problems>({});
  const path = { gemeente: municipality.gemeente, vergadering: meeting.id };
  const cancelling = useAct({
    form,
    act: (body: { reden: string; namens?: Schemas['Namens'] }, key, etag) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/annulering', { params: { path, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body })),
    done: () => t`De vergadering van ${longMoment(meeting.begin, today)} is geannuleerd.`,
    after: () => void navigate({ to: '/vergaderingen/$vergadering', params: { vergadering: meeting.id } }),
  });
  const submit = (): void => {
    const found: Problems = { ...(reason.trim() === '' ? { reason: t`Schrijf waarom de vergadering niet doorgaat.` } : {}), ...onBehalfProblems(told, today) };
    setProblems(found);
    if (Object.keys(found).length === 0) cancelling.mutate({ reden: reason.trim(), ...namensIn(told) }, { onError: (error) => setProblems(problemsAt(error, { reden: 'reason', namens: 'told' })) });
  };
  return (
    <ActForm label={t`De vergadering annuleren`} submit={t`Ja, annuleer de vergadering`} busy={t`Bezig met annuleren …`} pending={cancelling.isPending} error={cancelling.error} problems={problems} onSubmit={submit} form={form}>
      <TextBox label={t`Waarom gaat de vergadering niet door?`} hint={heard ? t`Dit staat in de mail en op de pagina van de vergadering.` : t`Dit staat op de pagina van de vergadering.`} value={reason} onChange={setReason} problem={problems.reason} lines={3} />
      <OnBehalfFields people={recordedFor(setting, meeting.overleg, 'voorzitter')} value={told} onChange={setTold} problems={problems} />
    </ActForm>
  );
}
