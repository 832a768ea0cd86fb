/** How mail and sign-in are set, by whoever runs the installation; and whether mail arrives. */
import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client';
import { settingsQuery } from '../../api/queries';
import { mayManage, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Fact, Facts } from '../../components/Facts';
import { ManagementNav } from '../../components/ManagementNav';
import { PageHeading, Section } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { ChooseFirst, Failure, Loading, NotAllowed } from '../../components/states';
import { longMoment } from '../../format/dates';
import { listed } from '../../format/text';
import { deliveryWord } from '../../format/words';
import { t } from '../../language/t';
import styles from './Management.module.css';

export function SettingsPage() {
  const setting = useSetting();
  return (
    <>
      <PageHeading title={t`Mail en inloggen`} lead={<p>{t`Zo is het ingesteld. De systeembeheerder verandert dit op de server; wachtwoorden en sleutels staan hier niet.`}</p>} />
      {setting.session === null && <ChooseFirst />}
      {setting.session !== null && (mayManage(setting, 'instellingen') ? <Loaded gemeente={setting.municipality.gemeente} /> : <NotAllowed>{t`De instellingen zijn voor de beheerder en de secretaris.`}</NotAllowed>)}
    </>
  );
}

function Loaded({ gemeente }: { gemeente: string }) {
  const settings = useQuery(settingsQuery(gemeente));
  return (
    <>
      <ManagementNav />
      {settings.isPending && <Loading what={t`De instellingen`} />}
      {settings.isError && !settings.data && <Failure error={settings.error} retry={() => void settings.refetch()} />}
      {settings.data && <Settings gemeente={gemeente} settings={settings.data} again={() => void settings.refetch()} />}
    </>
  );
}

const Variable = ({ children }: { children: string }) => <span className="subtle"> {t`(op de server: ${children})`}</span>;

function Settings({ gemeente, settings: { mail, inloggen, adres, proefmail }, again }: { gemeente: string; settings: Schemas['Instellingen']; again: () => void }) {
  const { today } = useSetting();
  return (
    <>
      <Section title={t`Mail`} id="mail">
        {mail.blijftHier && <p className={styles['sentence']}>{t`Dit is een proefinstallatie: alle mail blijft op deze computer.`}</p>}
        <Facts>
          <Fact title={t`Mailserver`}>
            {mail.server ?? t`Niet bekend op deze pagina: de systeembeheerder stelt hem in bij het programma dat mailt`}
            <Variable>SMTP_URL</Variable>
          </Fact>
          <Fact title={t`Afzender`}>
            {mail.van ?? t`Niet bekend op deze pagina`}
            <Variable>MAIL_FROM</Variable>
          </Fact>
          <Fact title={t`Antwoorden komen aan bij`}>
            {mail.antwoordNaar} <span className="subtle">{t`(in de afspraken: mailbox)`}</span>
          </Fact>
        </Facts>
        <div className={styles['buttons']}>
          <ActButton busy={t`Bezig met versturen …`} done={t`De proefmail is onderweg.`} act={(key) => answer(api.POST('/v1/gemeenten/{gemeente}/instellingen/proefmail', { params: { path: { gemeente }, header: { 'Idempotency-Key': key } } }))} after={again}>
            {t`Stuur een proefmail aan mijzelf`}
          </ActButton>
        </div>
        {proefmail && (
          <p role="status">
            {t`Uw laatste proefmail, ${longMoment(proefmail.op, today)}:`} <strong>{deliveryWord(proefmail.status).text}</strong>
            {proefmail.antwoord !== null && t`. De mailserver zei: ${proefmail.antwoord}`}
          </p>
        )}
      </Section>
      <Section title={t`Inloggen`} id="inloggen">
        <Facts>
          <Fact title={t`Met een code per e-mail`}>{t`Kan altijd, voor wie met een mailadres bekend is`}</Fact>
          <Fact title={t`Bij de eigen organisatie`}>
            {inloggen.aanbieders.length === 0 ? t`Niet ingesteld` : listed(inloggen.aanbieders.map(({ naam, adres: at }) => `${naam} (${at})`))}
            <Variable>LEIDRAAD_SIGN_IN_FILE</Variable>
          </Fact>
          <Fact title={t`Adres van Leidraad`}>
            {adres ?? t`Niet ingesteld`}
            <Variable>LEIDRAAD_PUBLIC_URL</Variable>
          </Fact>
        </Facts>
        <p>
          <PageLink to="/mijn-sessies">{t`Waar u zelf bent ingelogd`}</PageLink>
        </p>
      </Section>
    </>
  );
}
