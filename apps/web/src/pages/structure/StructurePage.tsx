/** The agreed structure in words, to read and to correct: who sits where, which deadlines, and where each of it comes from. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { structureQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Contents } from '../../components/Contents';
import { PageHeading } from '../../components/Page';
import { Failure, Loading } from '../../components/states';
import { fullDay } from '../../format/dates';
import { t } from '../../language/t';
import { partId, StructureParts } from './StructureParts';

export function StructurePage() {
  const { municipality } = useSetting();
  const structure = useQuery(structureQuery(municipality.gemeente));
  return (
    <>
      <PageHeading title={t`Zo is het afgesproken`} lead={<p>{t`Waar Leidraad zich aan houdt: de overleggen, hun plekken en hun termijnen. Klopt er iets niet, zeg het dan tegen de beheerder; die past het aan vanaf een dag die u kiest.`}</p>} />
      {structure.isPending && <Loading what={t`De afspraken`} />}
      {structure.isError && !structure.data && <Failure error={structure.error} retry={() => void structure.refetch()} />}
      {structure.data && <Structure structure={structure.data} />}
    </>
  );
}

function Structure({ structure: { geldtVanaf, delen, andereVersies } }: { structure: Schemas['Structuur'] }) {
  const chapters = delen.flatMap(({ kop, niveau }, index) => (niveau === 1 ? [{ title: kop, id: partId(index) }] : []));
  return (
    <>
      <p className="subtle">
        {t`Geldt vanaf ${fullDay(geldtVanaf)}.`}{andereVersies.map(({ versie, geldtVanaf: vanaf }) => t` ${vanaf > geldtVanaf ? t`Er komt een andere` : t`Er was een eerdere`} versie, vanaf ${fullDay(vanaf)} (nummer ${versie}).`)}
      </p>
      <Contents parts={chapters} />
      <StructureParts parts={delen} />
    </>
  );
}
