/** Around every page: skip link, header with navigation and who looks, the page, footer. */
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Outlet } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { SettingProvider, type SignInPart } from '../api/setting';
import { Loading } from '../components/states';
import { t } from '../language/t';
import { Announcer } from './announce';
import { ConnectionBanner } from './ConnectionBanner';
import { EndedBanner } from './EndedBanner';
import { Footer } from './Footer';
import { Header } from './Header';
import { onceConnected } from './lazy-route-component';
import styles from './Layout.module.css';

/** Most visits begin with a session: the form is fetched when there is none. */
const SignIn = lazy(async () => ({ default: (await onceConnected(() => import('../pages/sign-in/SignIn'))).SignIn }));

export function Layout() {
  return (
    <>
      <SkipLink href="#inhoud">{t`Naar de inhoud`}</SkipLink>
      <Announcer />
      <ConnectionBanner />
      <div className={styles['page']}>
        <SettingProvider otherwise={(state) => <Main>{state}</Main>} signIn={signIn}>
          <EndedBanner />
          <Header />
          <Main>
            <Suspense fallback={<Loading what={t`De pagina`} />}>
              <Outlet />
            </Suspense>
          </Main>
          <Footer />
        </SettingProvider>
      </div>
    </>
  );
}

const signIn = (...[municipality, all]: Parameters<SignInPart>): ReactNode => (
  <Suspense fallback={<Loading what={t`Inloggen`} />}>
    <SignIn municipality={municipality} all={all} />
  </Suspense>
);

const Main = ({ children }: { children: ReactNode }) => (
  <main id="inhoud" tabIndex={-1} className={styles['main']}>
    {children}
  </main>
);
