/** Around every page: skip link, header with navigation and who looks, the page, footer. */
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Outlet } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { SettingProvider } from '../api/setting';
import { Loading } from '../components/states';
import { Announcer } from './announce';
import { ConnectionBanner } from './ConnectionBanner';
import { Footer } from './Footer';
import { Header } from './Header';
import styles from './Layout.module.css';

export function Layout() {
  return (
    <>
      <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
      <Announcer />
      <ConnectionBanner />
      <div className={styles['page']}>
        <SettingProvider otherwise={(state) => <Main>{state}</Main>}>
          <Header />
          <Main>
            <Suspense fallback={<Loading what="De pagina" />}>
              <Outlet />
            </Suspense>
          </Main>
          <Footer />
        </SettingProvider>
      </div>
    </>
  );
}

const Main = ({ children }: { children: ReactNode }) => (
  <main id="inhoud" tabIndex={-1} className={styles['main']}>
    {children}
  </main>
);
