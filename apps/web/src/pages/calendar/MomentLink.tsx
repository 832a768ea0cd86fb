/** A moment as a link to where it belongs. */
import type { ReactNode } from 'react';
import { PageLink } from '../../components/PageLink';
import type { Moment } from './moments';

export function MomentLink({ moment: { soort, vergaderingId, rotatieId, ronde, opdrachtId, afspraakId }, children }: { moment: Moment; children: ReactNode }) {
  if (rotatieId !== null) {
    return (
      <PageLink to="/rooster/$rotatie" params={{ rotatie: rotatieId }}>
        {children}
      </PageLink>
    );
  }
  if (ronde !== null) {
    return (
      <PageLink to="/kwaliteitscyclus/$ambitie/$ronde" params={{ ambitie: ronde.ambitie, ronde: ronde.nummer }}>
        {children}
      </PageLink>
    );
  }
  if (opdrachtId !== null) {
    return (
      <PageLink to="/opdrachten/$opdracht" params={{ opdracht: opdrachtId }}>
        {children}
      </PageLink>
    );
  }
  if (afspraakId !== null) {
    return (
      <PageLink to="/afspraken/$afspraak" params={{ afspraak: afspraakId }}>
        {children}
      </PageLink>
    );
  }
  if (vergaderingId === null) return children;
  return (
    <PageLink to={soort === 'voorbereiding' ? '/vergaderingen/$vergadering/voorbereiding' : '/vergaderingen/$vergadering'} params={{ vergadering: vergaderingId }}>
      {children}
    </PageLink>
  );
}
