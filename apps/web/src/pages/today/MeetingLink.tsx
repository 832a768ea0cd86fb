import type { ReactNode } from 'react';
import { PageLink } from '../../components/PageLink';

export const MeetingLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <PageLink to="/vergaderingen/$vergadering" params={{ vergadering: id }}>
    {children}
  </PageLink>
);
