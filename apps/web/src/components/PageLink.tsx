/** NL Design System's link and button for pages of this application. */
import { Link as NlLink } from '@nl-design-system-candidate/link-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

export const PageLink = createLink(NlLink);

/** Looks like a button because it is the next step; it is a link because it leads to a page. */
export const ButtonLink = createLink(function ButtonLink({ className, children, ...anchor }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...anchor} className={['nl-button nl-button--secondary', className].filter(Boolean).join(' ')}>
      <span className="nl-button__label">{children}</span>
    </a>
  );
});
