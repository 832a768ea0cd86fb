// First: the router reads the address as it is by then.
import './api/begin';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answeredAhead, askAhead } from './api/ahead';
import { followSignOut } from './api/keeping';
import { queryClient } from './api/queries';
import { followRelease } from './language/t';
import { router } from './router';
import './theme/fonts.css';
import './theme/gemeente.css';
import './theme/base.css';

/** In milliseconds: what has come by then is drawn in one go. On a slow line most has come before this script; a page that is drawn piece by piece is drawn later. */
const MOMENTS = 300;

followSignOut();
void followRelease();
// Who looks is asked at once: every page begins with that.
askAhead();
const root = createRoot(document.getElementById('leidraad')!);
void Promise.race([router.load().then(answeredAhead), new Promise((passed) => setTimeout(passed, MOMENTS))]).then(() =>
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
);
