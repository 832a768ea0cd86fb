/** One mail of the worked example, as it arrived. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { messageQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { longMoment } from '../../format/dates';
import { t } from '../../language/t';
import { Letter } from '../mail/Letter';

const route = getRouteApi('/postvak/$nummer');

export function MessagePage() {
  const { municipality, today } = useSetting();
  const { nummer } = route.useParams();
  const message = useQuery(messageQuery(municipality.gemeente, Number(nummer)));
  const above = <PageLink to="/postvak">{t`Mails van het voorbeeld`}</PageLink>;
  if (message.isPending) return <Loading what={t`De mail`} />;
  if (!message.data) {
    return (
      <>
        <PageHeading title={t`Mail`} above={above} />
        <Failure error={message.error} retry={() => void message.refetch()} />
      </>
    );
  }
  const { onderwerp, aan, ontvangenOp, html, tekst, bijlagen } = message.data;
  const url = (index: number): string => `/v1/gemeenten/${municipality.gemeente}/postvak/${nummer}/bijlagen/${index + 1}`;
  return (
    <>
      <PageHeading title={onderwerp} dutch above={above} lead={<p>{t`Aan ${aan}, ${longMoment(ontvangenOp, today)}. Dit is een mail van het voorbeeld.`}</p>} />
      <Letter subject={onderwerp} html={html} text={tekst ?? ''} attachments={bijlagen.map(({ bestandsnaam }, index) => ({ name: bestandsnaam ?? t`bijlage`, url: url(index) }))} />
    </>
  );
}
