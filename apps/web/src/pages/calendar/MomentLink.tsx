/** A moment as a link to where it belongs. */
import type { ReactNode } from 'react';
import { PageLink } from '../../components/PageLink';
import type { Moment } from './moments';

export function MomentLink({ moment: { soort, vergaderingId, rotatieId }, children }: { moment: Moment; children: ReactNode }) {
  if (rotatieId !== null) {
    return (
      <PageLink to="/rooster/$rotatie" params={{ rotatie: rotatieId }}>
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
