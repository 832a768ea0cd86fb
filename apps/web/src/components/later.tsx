/** For a form on a page that weighs less than its field for a day: that comes when the form is opened. */
import { type ComponentProps, lazy, Suspense } from 'react';
import { t } from '../language/t';
import { onceConnected } from '../layout/lazy-route-component';
import { Loading } from './states';

const OnBehalf = lazy(async () => ({ default: (await onceConnected(() => import('./OnBehalf'))).OnBehalfFields }));

export const OnBehalfFields = (props: ComponentProps<typeof OnBehalf>) => (
  <Suspense fallback={<Loading what={t`Het formulier`} />}>
    <OnBehalf {...props} />
  </Suspense>
);
