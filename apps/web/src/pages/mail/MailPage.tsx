/** One mail as its reader sees it, and what became of it for each of them. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { mailingQuery } from '../../api/queries';
import { nameOfBody, useSetting } from '../../api/setting';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { Failure, Loading } from '../../components/states';
import { longMoment } from '../../format/dates';
import { mailKindWord } from '../../format/words';
import { t } from '../../language/t';
import { outcomeOf } from '../outbox/MailingList';
import { Letter } from './Letter';
import styles from './Mail.module.css';
import { Recipients } from './Recipients';

const route = getRouteApi('/postvak-uit/$mailing');

export function MailPage() {
  const { municipality } = useSetting();
  const { mailing } = route.useParams();
  const mail = useQuery(mailingQuery(municipality.gemeente, mailing));
  if (mail.data) return <Mail mail={mail.data} />;
  if (mail.isPending) return <Loading what={t`De mail`} />;
  return (
    <>
      <PageHeading title={t`Mail`} above={<PageLink to="/postvak-uit">{t`Postvak uit`}</PageLink>} />
      <Failure error={mail.error} retry={() => void mail.refetch()} />
    </>
  );
}

function Mail({ mail }: { mail: Schemas['MailingVolledig'] }) {
  const setting = useSetting();
  return (
    <>
      <PageHeading
        title={mail.onderwerp}
        dutch
        above={<PageLink to="/postvak-uit">{t`Postvak uit`}</PageLink>}
        lead={
          <p className={styles['facts']}>
            {mailKindWord(mail.soort)}, {longMoment(mail.gemaaktOp, setting.today)}. {outcomeOf(mail).text}.
          </p>
        }
      />
      <div className={styles['columns']}>
        <div>
          <Section title={t`De mail`} id="mail">
            {mail.tekst === null || mail.html === null ? (
              <p>{t`Wat hierin staat, is voor wie de mail kreeg: er zitten berichten in van overleggen waarvan u geen secretaris of voorzitter bent. U ziet wel of hij is aangekomen.`}</p>
            ) : (
              <Letter subject={mail.onderwerp} html={mail.html} text={mail.tekst} attachments={mail.bijlagen.map(({ bestandsnaam }, index) => ({ name: bestandsnaam, url: `/v1/gemeenten/${setting.municipality.gemeente}/mailings/${mail.id}/bijlagen/${index + 1}` }))} />
            )}
          </Section>
        </div>
        <div>
          <Section title={t`Ontvangers`} id="ontvangers">
            <Recipients mailingId={mail.id} deliveries={mail.bezorgingen} />
          </Section>
          {mail.vergaderingId && (
            <p>
              {t`Deze mail hoort bij een`}{' '}
              <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: mail.vergaderingId }}>
                {t`vergadering van ${nameOfBody(setting, mail.overleg)}`}
              </PageLink>
              .
            </p>
          )}
        </div>
      </div>
    </>
  );
}
