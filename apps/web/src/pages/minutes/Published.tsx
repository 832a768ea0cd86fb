/** Beside adopted minutes: the version in which nobody is named, and for the members what was replaced, to look over before it goes out. */
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { publicationQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch, mixed } from '../../components/Dutch';
import { Section } from '../../components/Page';
import { StackedTable } from '../../components/StackedTable';
import { Failure, Loading } from '../../components/states';
import { capital, listed } from '../../format/text';
import { t } from '../../language/t';

export function Published({ meetingId }: { meetingId: string }) {
  const { gemeente } = useSetting().municipality;
  const found = useQuery(publicationQuery(gemeente, meetingId));
  const place = `/v1/gemeenten/${gemeente}/vergaderingen/${meetingId}/verslag/publicatie`;
  const { vervangen, nakijken } = found.data ?? { vervangen: null, nakijken: null };
  return (
    <Section title={t`Versie zonder persoonsgegevens`} id="publicatie">
      <p>{t`Om te publiceren: mensen staan erin met hun plek of organisatie, en wat vertrouwelijk is ontbreekt. Het verslag zelf blijft zoals het is.`}</p>
      <p>
        <Link href={`${place}/pdf`}>{t`Download als pdf`}</Link> · <Link href={`${place}/tekst`}>{t`Download als tekst`}</Link>
      </p>
      {found.isPending && <Loading what={t`De versie zonder persoonsgegevens`} />}
      {found.isError && !found.data && <Failure error={found.error} retry={() => void found.refetch()} />}
      {vervangen?.length === 0 && <p>{t`In de teksten is niets vervangen. Lees ze toch na: een bijnaam herkent Leidraad niet.`}</p>}
      {vervangen && vervangen.length > 0 && (
        <>
          <p>{t`Kijk na wat er in de teksten is vervangen. Een bijnaam, of een naam van buiten de LEA, herkent Leidraad niet.`}</p>
          <StackedTable caption={t`Wat is vervangen`} heads={[t`Waar`, t`Er stond`, t`Er staat nu`, t`In de zin`]} rows={vervangen.map(({ waar, stond, wordt, omgeving }, index) => ({ key: `${index}`, cells: [capital(waar), stond, wordt, `… ${omgeving} …`].map((text, column) => <Dutch key={column}>{text}</Dutch>) }))} />
        </>
      )}
      {nakijken && nakijken.length > 0 && <p>{mixed`Niet vervangen, maar misschien toch iemands naam: ${listed(nakijken.map(({ waar, woord }) => `${woord} (${waar})`))}.`}</p>}
    </Section>
  );
}
