/** A page's heading: names the browser's tab, and takes the focus when one comes from another page, so that it is read out. */
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { DUTCH, t } from '../language/t';
import { takeArrival, takeArrivalAt } from '../layout/arrival';
import styles from './Page.module.css';

export function PageHeading({ title, dutch = false, above, lead }: { title: string; /** The title is what somebody wrote. */ dutch?: boolean; /** Small, before the title: to what it belongs. */ above?: ReactNode; lead?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Leidraad' ? title : t`${title} · Leidraad`;
    if (takeArrival()) heading.current?.focus();
  }, [title]);
  return (
    <header className={styles['heading']}>
      {above && <p className={styles['above']}>{above}</p>}
      <Heading level={1} ref={heading} tabIndex={-1} lang={dutch ? DUTCH : undefined}>
        {title}
      </Heading>
      {lead && <div className={styles['lead']}>{lead}</div>}
    </header>
  );
}

/** A part of a page under a heading of its own. Who came for it is brought there once it is, for what is in it comes later than the page. */
export function Section({ title, dutch = false, id, aside, children, level = 2 }: { title: string; dutch?: boolean; id: string; aside?: ReactNode; children: ReactNode; level?: 2 | 3 }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takeArrivalAt(id)) return;
    takeArrival();
    heading.current?.scrollIntoView({ behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['section-head']}>
        <Heading level={level} id={id} ref={heading} tabIndex={-1} lang={dutch ? DUTCH : undefined}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
