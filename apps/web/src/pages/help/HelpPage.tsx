/** Help per role: what Leidraad does for one, what one does oneself, and where. */
import { PageHeading } from '../../components/Page';
import { DUTCH, t } from '../../language/t';
import { OVERVIEW, titleOf, withoutTitle } from './roles';
import { Text } from './Text';

export function HelpPage() {
  return (
    <>
      <PageHeading title={t`Hulp`} lead={<p lang={DUTCH}>{titleOf(OVERVIEW)}.</p>} />
      <Text text={withoutTitle(OVERVIEW)} />
    </>
  );
}
