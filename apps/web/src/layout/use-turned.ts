/** Another part of a list on the same page: the address says so at once, the part itself comes later. */
import { useEffect, useRef } from 'react';

/**
 * @param at which part the address asks for
 * @param there it is the one that is shown
 * @param then once for each that one turns to, not for the one that one came to: to say which it is, and to go on there where the link that led to it is gone
 */
export function useTurned(at: string | number | undefined, there: boolean, then: () => void): void {
  const last = useRef(at);
  useEffect(() => {
    if (!there || last.current === at) return;
    last.current = at;
    then();
  });
}
