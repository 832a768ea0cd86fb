/** Asking people to begin with Leidraad: who was asked already, and when. */
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { answer, api } from '../../api/client';
import { welcomesQuery } from '../../api/queries';
import { mayManage, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Dutch } from '../../components/Dutch';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { StackedTable } from '../../components/StackedTable';
import { ChooseFirst, Empty, Failure, Loading, NotAllowed } from '../../components/states';
import { longMoment } from '../../format/dates';
import { deliveryWord } from '../../format/words';
import { t } from '../../language/t';

export function InvitePage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading title={t`Mensen uitnodigen`} above={<PageLink to="/mensen">{t`Wie zit waar`}</PageLink>} lead={<p>{t`Wie u uitnodigt, krijgt een mail met de eigen plek en hoe inloggen gaat. Begin met de secretaris.`}</p>} />
      {setting.session === null && <ChooseFirst />}
      {setting.session !== null && (mayManage(setting, 'mensen') ? <Everybody gemeente={setting.municipality.gemeente} /> : <NotAllowed>{t`Mensen uitnodigen kan alleen een secretaris of een beheerder.`}</NotAllowed>)}
    </>
  );
}

function Everybody({ gemeente }: { gemeente: string }) {
  const { session, today } = useSetting();
  const people = useQuery(welcomesQuery(gemeente));
  if (people.isPending) return <Loading what={t`De lijst met mensen`} />;
  if (people.isError && !people.data) return <Failure error={people.error} retry={() => void people.refetch()} />;
  const others = people.data.resultaten.filter(({ persoonId }) => persoonId !== session?.persoonId);
  if (others.length === 0) {
    return (
      <Empty>
        {t`Er is nog niemand om uit te nodigen.`} <PageLink to="/mensen/inlezen">{t`Breng eerst de mensen in`}</PageLink>.
      </Empty>
    );
  }
  return (
    <StackedTable
      caption={t`Mensen, secretarissen eerst`}
      heads={[t`Naam`, t`Plek`, t`Laatste uitnodiging`, t`Uitnodigen`]}
      rows={others.map(({ persoonId, naam, plekken, secretaris, laatste }) => ({
        key: persoonId,
        cells: [
          naam,
          <Fragment key="plek">{secretaris && t`Secretaris. `}{plekken.length > 0 ? <Dutch>{plekken.join('; ')}</Dutch> : t`geen plek`}</Fragment>,
          laatste === null ? t`nog niet` : `${longMoment(laatste.op, today)}: ${deliveryWord(laatste.status).text}`,
          <ActButton key="nodig" about={naam} busy={t`Bezig …`} done={t`De uitnodiging aan ${naam} is onderweg.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/personen/{persoon}/uitnodiging', { params: { path: { gemeente, persoon: persoonId }, header: { 'Idempotency-Key': key } } }))}>
            {laatste === null ? t`Nodig uit` : t`Nodig nog eens uit`}
          </ActButton>,
        ],
      }))}
    />
  );
}
