/** What is chosen in a filter shows at once; the address, and with it the list, follows after that is painted. */
import { useRef, useState } from 'react';
import { painted } from './painted';

/**
 * @param inAddress what the address says; what it asks for next shows until it says something else
 * @param go brings what was chosen into the address: the last of what is chosen before a paint
 */
export function useChosen<T extends string | undefined>(inAddress: T, go: (chosen: T) => void): [chosen: T, choose: (chosen: T) => void] {
  const [asked, ask] = useState<{ from: T; chosen: T } | null>(null);
  const last = useRef<T>(inAddress);
  if (asked !== null && asked.from !== inAddress) ask(null);
  const choose = (chosen: T): void => {
    last.current = chosen;
    ask({ from: inAddress, chosen });
    void painted().then(() => last.current === chosen && go(chosen));
  };
  return [asked !== null && asked.from === inAddress ? asked.chosen : inAddress, choose];
}
