/** What few readers of a page want: shown in place when they ask for it, and not fetched before. */
import { useState, type ReactNode } from 'react';

export function Unfold({ summary, children }: { summary: string; children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
      <summary>{summary}</summary>
      {asked && children}
    </details>
  );
}
