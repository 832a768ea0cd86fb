import type { ReactNode } from 'react';
import { PageLink } from '../../components/PageLink';

/** @param part id of the part of its page that one comes for; left out: the page as a whole */
export const MeetingLink = ({ id, part, children }: { id: string; part?: string | undefined; children: ReactNode }) => (
  <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: id }} {...(part && { hash: part })}>
    {children}
  </PageLink>
);
