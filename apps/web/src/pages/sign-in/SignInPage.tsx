/** For who comes here on purpose, or from a page whose session ended: who is not signed in, gets the form in its place. */
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { t } from '../../language/t';
import { CodeSignIn } from './CodeSignIn';
import { queryClient } from '../../api/queries';

export function SignInPage() {
  const { session, ended, municipality } = useSetting();
  if (session?.aangemeld && !ended) {
    return (
      <>
        <PageHeading title={t`U bent ingelogd`} />
        <Paragraph>
          {t`U bent ingelogd als ${session.naam}. Ga naar`} <PageLink to="/">{t`Vandaag`}</PageLink>{t`, of sluit dit tabblad en ga verder waar u was.`}
        </Paragraph>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t`Inloggen`} />
      <CodeSignIn gemeente={municipality.gemeente} onDone={() => void queryClient.invalidateQueries({ queryKey: [municipality.gemeente] })} />
    </>
  );
}
