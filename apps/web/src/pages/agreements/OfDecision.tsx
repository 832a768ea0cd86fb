/** Under a decision of a meeting: the agreements that were made of it, or to who may, making one. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { agreementsOfMeetingQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { Dutch } from '../../components/Dutch';
import { PageLink } from '../../components/PageLink';
import { t } from '../../language/t';

interface Props {
  meeting: Pick<Schemas['VergaderingVolledig'], 'id' | 'lezer'>;
  decision: Schemas['VergaderingVolledig']['besluiten'][number];
}

export function OfDecision({ meeting: { id: vergadering, lezer }, decision: { id, tekst, wordtAfspraak } }: Props) {
  const { municipality } = useSetting();
  const agreements = useQuery({ ...agreementsOfMeetingQuery(municipality.gemeente, vergadering), enabled: lezer === 'lid' });
  const own = (agreements.data?.resultaten ?? []).filter(({ besloten }) => besloten.besluitId === id);
  if (own.length > 0) {
    return own.map(({ id: afspraak, tekst: agreed }) => (
      <p key={afspraak}>
        <PageLink to="/afspraken/$afspraak" params={{ afspraak }}>
          {t`Naar de afspraak`}
          <span className="visually-hidden">
            : <Dutch>{agreed}</Dutch>
          </span>
        </PageLink>
      </p>
    ));
  }
  return (
    wordtAfspraak &&
    !agreements.isPending && (
      <p className="no-print">
        <PageLink to="/afspraken/nieuw" search={{ vergadering, besluit: id }}>
          {t`Leg vast als afspraak`}
          <span className="visually-hidden">
            : <Dutch>{tekst}</Dutch>
          </span>
        </PageLink>
      </p>
    )
  );
}
