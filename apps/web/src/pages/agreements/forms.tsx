/** Forms about an agreement come when they are opened. */
import { lazy } from 'react';
import { onceConnected } from '../../layout/lazy-route-component';

export const EndForm = lazy(async () => ({ default: (await onceConnected(() => import('./EndForm'))).EndForm }));
export const EvaluateForm = lazy(async () => ({ default: (await onceConnected(() => import('./EvaluateForm'))).EvaluateForm }));
export const ReviseForm = lazy(async () => ({ default: (await onceConnected(() => import('./ReviseForm'))).ReviseForm }));
