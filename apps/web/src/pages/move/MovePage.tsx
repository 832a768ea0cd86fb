/** Moving a meeting: choose another moment, see what it does, and only then do it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Schemas } from '../../api/client';
import { meetingQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { useForm } from '../../api/use-form';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { longMoment } from '../../format/dates';
import { instantOf } from '../../format/instant';
import { t } from '../../language/t';
import { moveFocusFrom } from '../../layout/focus';
import { whyNotMove } from '../meeting/Facts';
import { type Moment, momentOf, momentPart } from './moment';
import { MoveForm } from './MoveForm';
import { Preview } from './Preview';

const route = getRouteApi('/vergaderingen/$vergadering/verplaatsen');

export function MovePage() {
  const { municipality } = useSetting();
  const { vergadering } = route.useParams();
  const meeting = useQuery(meetingQuery(municipality.gemeente, vergadering));
  const above = (
    <PageLink to="/vergaderingen/$vergadering" params={{ vergadering }}>
      {t`Terug naar de vergadering`}
    </PageLink>
  );
  if (meeting.data) return <Move key={vergadering} meeting={meeting.data.body} above={above} />;
  if (meeting.isPending) return <Loading what={t`De vergadering`} />;
  return (
    <>
      <PageHeading title={t`Vergadering verplaatsen`} above={above} />
      <Failure error={meeting.error} retry={() => void meeting.refetch()} />
    </>
  );
}

function Move({ meeting, above }: { meeting: Schemas['VergaderingVolledig']; above: ReactNode }) {
  const setting = useSetting();
  const { dag, tijd } = route.useSearch();
  const begin = dag && tijd ? instantOf(dag, tijd) : null;
  const refusal = whyNotMove(meeting, setting);
  const form = useForm<Moment, Schemas['VergaderingVolledig']>({
    name: `vergaderingen/${meeting.id}/verplaatsing`,
    begin: () => momentOf(meeting),
    on: { query: meetingQuery(setting.municipality.gemeente, meeting.id), of: momentOf, parts: () => [momentPart(setting.today)] },
  });
  // What was typed after the address was made, and kept, is the newer of the two.
  const older = useRef(form.kept !== null);
  useEffect(() => {
    if (!older.current && dag && tijd) form.set({ day: dag, time: tijd });
    older.current = false;
  }, [form, dag, tijd]);
  const meanwhile = useRef<HTMLDivElement>(null);
  const open = form.differences().length > 0;
  // The button that was pressed is gone: on to why.
  useEffect(() => {
    if (open) moveFocusFrom(null, meanwhile.current);
  }, [open]);
  const shown = !open && form.draft.day === dag && form.draft.time === tijd;
  return (
    <>
      <PageHeading title={t`${nameOfBody(setting, meeting.overleg)} verplaatsen`} above={above} lead={<p>{t`Nu op ${longMoment(meeting.begin, setting.today)}. U ziet eerst wat er verandert; er gebeurt niets voordat u bevestigt.`}</p>} />
      {refusal !== null && <NotAllowed title={t`Verplaatsen kan niet`}>{refusal}</NotAllowed>}
      {refusal === null && <MoveForm meeting={meeting} form={form} meanwhile={meanwhile} />}
      {refusal === null && begin && shown && <Preview meeting={meeting} form={form} begin={begin} />}
    </>
  );
}
