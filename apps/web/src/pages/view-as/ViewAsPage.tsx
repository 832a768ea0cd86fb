/** "Kijk mee als …": everybody of the worked example, by what they do, with something to try. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { officeHoldersQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { PageHeading } from '../../components/Page';
import { Failure, Loading, NotAllowed } from '../../components/states';
import { t } from '../../language/t';
import { ChooseButton } from './ChooseButton';
import { groupsOf } from './roles';
import styles from './ViewAs.module.css';

const route = getRouteApi('/kijk-mee');

export function ViewAsPage() {
  const { municipality } = useSetting();
  if (!municipality.voorbeeld) {
    return (
      <>
        <PageHeading title={t`Kijk mee als …`} />
        <NotAllowed>{t`Meekijken als iemand anders kan alleen in het uitgewerkte voorbeeld.`}</NotAllowed>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t`Kijk mee als …`} lead={<p>{t`Wat u ziet en mag, hangt af van de plekken en functies die iemand heeft. Kies een van de verzonnen mensen en kijk met hun ogen.`}</p>} />
      <Everybody gemeente={municipality.gemeente} />
    </>
  );
}

function Everybody({ gemeente }: { gemeente: string }) {
  const { bodies } = useSetting();
  const { terug } = route.useSearch();
  const holders = useQuery(officeHoldersQuery(gemeente));
  if (holders.isPending) return <Loading what={t`Wie u kunt zijn`} />;
  return (
    <>
      {!holders.data && <Failure error={holders.error} retry={() => void holders.refetch()} />}
      {groupsOf(bodies, holders.data?.resultaten).map(({ title, tries, people }) => (
        <section key={title} className={styles['group']} aria-labelledby={`rol-${title}`}>
          <div>
            <Heading level={2} appearance="level-3" id={`rol-${title}`}>
              {title}
            </Heading>
            <Paragraph>{tries}</Paragraph>
          </div>
          <ul>
            {people.map(({ person, role, lang }) => (
              <li key={person.id}>
                <ChooseButton personId={person.id} name={person.naam} plain {...(terug === undefined ? {} : { backTo: terug })} />
                <p lang={lang}>{role}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
