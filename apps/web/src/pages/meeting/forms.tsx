/** Forms on a meeting's page come when they are opened: the field for a day weighs more than the page itself. So does what few meetings have. */
import { lazy, type ReactNode, Suspense } from 'react';
import { Loading } from '../../components/states';
import { t } from '../../language/t';
import { onceConnected } from '../../layout/lazy-route-component';

export const AccessForm = lazy(async () => ({ default: (await onceConnected(() => import('./AccessForm'))).AccessForm }));
export const GuestForm = lazy(async () => ({ default: (await onceConnected(() => import('./GuestForm'))).GuestForm }));
export const Cancelled = lazy(async () => ({ default: (await onceConnected(() => import('../cancel/Cancelled'))).Cancelled }));
export const NothingForm = lazy(async () => ({ default: (await onceConnected(() => import('./NothingForm'))).NothingForm }));
export const OfferForm = lazy(async () => ({ default: (await onceConnected(() => import('../preparation/OfferForm'))).OfferForm }));
export const PaperForm = lazy(async () => ({ default: (await onceConnected(() => import('./PaperForm'))).PaperForm }));
export const ReservationForm = lazy(async () => ({ default: (await onceConnected(() => import('./ReservationForm'))).ReservationForm }));
export const AttendanceForm = lazy(async () => ({ default: (await onceConnected(() => import('./AttendanceForm'))).AttendanceForm }));
export const TopicsForm = lazy(async () => ({ default: (await onceConnected(() => import('./TopicsForm'))).TopicsForm }));
export const TakeBackForm = lazy(async () => ({ default: (await onceConnected(() => import('./TakeBackForm'))).TakeBackForm }));

export const Opened = ({ children }: { children: ReactNode }) => <Suspense fallback={<Loading what={t`Het formulier`} />}>{children}</Suspense>;
