/** What stands beside each other in a sentence, of what there is: parts of two languages cannot be joined as one text. */
import { Fragment, type ReactNode } from 'react';

export const Joined = ({ of, by = ', ' }: { of: readonly ReactNode[]; by?: string }) =>
  of.filter(Boolean).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && by}
      {part}
    </Fragment>
  ));
