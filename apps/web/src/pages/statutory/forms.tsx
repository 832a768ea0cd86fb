/** Forms at a topic come when they are opened. */
import { lazy } from 'react';
import { onceConnected } from '../../layout/lazy-route-component';

const all = () => onceConnected(() => import('./NotHereForms'));

export const SayForm = lazy(async () => ({ default: (await all()).SayForm }));
export const ExploreForm = lazy(async () => ({ default: (await all()).ExploreForm }));
export const TakeBackForm = lazy(async () => ({ default: (await all()).TakeBackForm }));
