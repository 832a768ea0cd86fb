/** What is chosen in a filter shows at once; the address, and with it the list, follows after that is painted. */
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { painted } from './painted';

/**
 * @param inAddress what the address says, which shows unless something else is on its way there
 * @param go brings what was chosen into the address of this page; of what is chosen before a paint only the last, and nothing once one is leaving
 */
export function useChosen<T extends string | undefined>(inAddress: T, go: (chosen: T) => Promise<void>): [shown: T, choose: (chosen: T) => void] {
  const { history } = useRouter();
  const [asked, ask] = useState<{ chosen: T } | null>(null);
  const last = useRef(asked);
  const follow = async (now: { chosen: T }): Promise<void> => {
    const { pathname } = history.location;
    await painted();
    if (last.current !== now) return;
    if (history.location.pathname === pathname) await go(now.chosen);
    if (last.current === now) ask(null);
  };
  const choose = (chosen: T): void => {
    const now = (last.current = { chosen });
    ask(now);
    void follow(now);
  };
  return [asked === null ? inAddress : asked.chosen, choose];
}
