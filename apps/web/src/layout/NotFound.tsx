import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { PageHeading } from '../components/Page';
import { PageLink } from '../components/PageLink';
import { t } from '../language/t';

export function NotFound() {
  return (
    <>
      <PageHeading title={t`Deze pagina is er niet`} />
      <Paragraph>
        {t`Misschien is het adres veranderd of niet helemaal overgenomen.`} <PageLink to="/">{t`Naar Vandaag`}</PageLink>
      </Paragraph>
    </>
  );
}
