/** Of a meeting that does not go on: why, where its items went, and which meeting can take its place. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { ButtonLink, PageLink } from '../../components/PageLink';
import { Loading } from '../../components/states';
import { dayOf, localTime, longDay, schoolYearOf } from '../../format/dates';
import { counted } from '../../format/text';
import { t } from '../../language/t';
import { lackSentence, proposalSentence, waitingSentence } from './cancel';
import { cancellationQuery } from './queries';

type Cancellation = Schemas['Annulering'];

export function Cancelled({ meeting }: { meeting: Schemas['VergaderingVolledig'] }) {
  const { municipality } = useSetting();
  const cancellation = useQuery(cancellationQuery(municipality.gemeente, meeting.id));
  if (cancellation.isPending) return <Loading what={t`Wat ervan kwam`} />;
  // The reason stands there all the same.
  if (!cancellation.data) return null;
  const { agendapunten, vervanging } = cancellation.data;
  return (
    <>
      <Items items={agendapunten} />
      {vervanging && <Replaced meeting={meeting} replacement={vervanging} />}
    </>
  );
}

function Items({ items: { doorgegaan, wachten } }: { items: Cancellation['agendapunten'] }) {
  const { today } = useSetting();
  return (
    <>
      {doorgegaan.map(({ vergaderingId, begin, aantal }) => (
        <p key={vergaderingId}>
          {t`${counted(aantal, t`agendapunt gaat`, t`agendapunten gaan`)} door naar`}{' '}
          <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: vergaderingId }}>
            {t`de vergadering van ${longDay(dayOf(begin), today)}`}
          </PageLink>
          .
        </p>
      ))}
      {wachten > 0 && <p>{waitingSentence(wachten)}</p>}
    </>
  );
}

/** Who plans it is led to where that is done; others read who does. */
function Replaced({ meeting, replacement }: { meeting: Schemas['VergaderingVolledig']; replacement: Schemas['Vervanging'] }) {
  const setting = useSetting();
  const { overleg, begin } = meeting;
  const { voorstel } = replacement;
  const plans = bodiesWith(setting, 'secretaris').includes(overleg);
  const search = { schooljaar: schoolYearOf(dayOf(begin)), overleg, ...(voorstel ? { dag: voorstel.datum, tijd: localTime(voorstel.begin) } : {}) };
  return (
    <>
      <p>{[lackSentence(replacement, begin), proposalSentence(replacement, { today: setting.today, nameOf: (id) => nameOfBody(setting, id) }), ...(plans || !voorstel ? [] : [t`Die plant de secretaris.`])].join(' ')}</p>
      {plans && (
        <ButtonLink to="/vergaderingen/plannen" search={search} className="no-print">
          {voorstel ? t`Plan de voorgestelde vergadering` : t`Bekijk het schooljaar`}
        </ButtonLink>
      )}
    </>
  );
}
