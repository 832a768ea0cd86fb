/** Signing in: by a provider of the municipality, or by a code that comes by mail. Stands in place of the page that was asked for. */
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { goTo } from '../../api/municipality';
import { queryClient, waysQuery } from '../../api/queries';
import { Notice } from '../../components/Notice';
import { SelectBox } from '../../components/Choices';
import { PageHeading } from '../../components/Page';
import { t } from '../../language/t';
import { announce } from '../../layout/announce';
import { LanguageSwitch } from '../../layout/LanguageSwitch';
import { CodeSignIn } from './CodeSignIn';
import styles from './SignIn.module.css';

/** Why a provider sent somebody back who is not signed in. */
const TROUBLE: Readonly<Record<string, string>> = {
  unknown: t`U bent daar wel bekend, maar niet met dat mailadres in deze Lokale Educatieve Agenda. Vraag de secretaris welk adres van u bekend is, of log in met een code.`,
  unverified: t`Uw mailadres is daar niet gecontroleerd. Log in met een code per e-mail.`,
  silent: t`Die antwoordt nu niet. Probeer het later nog eens, of log in met een code per e-mail.`,
  busy: t`Er loggen nu te veel mensen tegelijk in vanaf uw netwerk. Wacht een kwartier en probeer het dan opnieuw.`,
  failed: t`Probeer het nog eens, of log in met een code per e-mail.`,
};

interface Props {
  municipality: Schemas['Gemeente'];
  all: readonly Schemas['Gemeente'][];
}

export function SignIn({ municipality: { gemeente, naam }, all }: Props) {
  const here = useLocation({ select: ({ href }) => href });
  const trouble = TROUBLE[new URLSearchParams(location.search).get('inlogfout') ?? ''];
  const ways = useQuery(waysQuery(gemeente));
  const providers = ways.data?.aanbieders ?? [];
  const done = (session: Schemas['Sessie']): void => {
    queryClient.setQueryData([gemeente, 'sessie'], session);
    void queryClient.invalidateQueries({ queryKey: [gemeente], predicate: ({ queryKey }) => queryKey[1] !== 'sessie' });
    announce(t`U bent ingelogd als ${session.naam}.`);
  };
  return (
    <div className={styles['page']}>
      <p className={styles['brand']}>
        <strong>Leidraad</strong> {t`Lokale Educatieve Agenda ${naam}`}
      </p>
      <PageHeading title={t`Inloggen`} />
      {trouble !== undefined && (
        <Notice kind="warning" title={t`Inloggen lukte niet`} live>
          <p>{trouble}</p>
        </Notice>
      )}
      {all.length > 1 && <SelectBox label={t`Gemeente`} value={gemeente} onChange={(chosen) => chosen !== '' && goTo(chosen, here)} none={t`Kies een gemeente`} options={all.map((one) => ({ value: one.gemeente, text: one.naam }))} />}
      {providers.map((provider) => (
        <p key={provider.id}>
          <a className="nl-button nl-button--primary" href={`/v1/gemeenten/${gemeente}/aanmelding/${provider.id}?terug=${encodeURIComponent(here)}`}>
            {t`Inloggen via ${provider.naam}`}
          </a>
        </p>
      ))}
      {providers.length > 0 && <p>{t`Of met een code die u per e-mail krijgt:`}</p>}
      <CodeSignIn key={gemeente} gemeente={gemeente} onDone={done} />
      <p>
        <LanguageSwitch />
      </p>
    </div>
  );
}
