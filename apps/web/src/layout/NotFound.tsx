import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { PageHeading } from '../components/Page';
import { PageLink } from '../components/PageLink';

export function NotFound() {
  return (
    <>
      <PageHeading title="Deze pagina is er niet" />
      <Paragraph>
        Misschien is het adres veranderd of niet helemaal overgenomen. <PageLink to="/">Naar Vandaag</PageLink>
      </Paragraph>
    </>
  );
}
