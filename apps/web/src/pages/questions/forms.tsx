/** Forms come when they are opened: they weigh more than the pages themselves. */
import { lazy, type ReactNode, Suspense } from 'react';
import { Loading } from '../../components/states';
import { t } from '../../language/t';
import { onceConnected } from '../../layout/lazy-route-component';

export const AddForm = lazy(async () => ({ default: (await onceConnected(() => import('./AddForm'))).AddForm }));
export const AgendaForm = lazy(async () => ({ default: (await onceConnected(() => import('./AgendaForm'))).AgendaForm }));
export const ChangeForm = lazy(async () => ({ default: (await onceConnected(() => import('./ChangeForm'))).ChangeForm }));

export const Opened = ({ children }: { children: ReactNode }) => <Suspense fallback={<Loading what={t`Het formulier`} />}>{children}</Suspense>;
