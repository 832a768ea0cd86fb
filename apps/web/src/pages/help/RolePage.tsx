import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '../../components/Page';
import { PageLink } from '../../components/PageLink';
import { t } from '../../language/t';
import { NotFound } from '../../layout/NotFound';
import { textOf, titleOf, withoutTitle } from './roles';
import { Text } from './Text';

const route = getRouteApi('/hulp/$rol');

export function RolePage() {
  const { rol } = route.useParams();
  const text = textOf(rol);
  if (text === undefined) return <NotFound />;
  return (
    <>
      <PageHeading title={titleOf(text)} dutch above={<PageLink to="/hulp">{t`Hulp`}</PageLink>} />
      <Text text={withoutTitle(text)} />
    </>
  );
}
