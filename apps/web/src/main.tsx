// First: the router reads the address as it is by then.
import './api/begin';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askAhead } from './api/ahead';
import { followSignOut } from './api/keeping';
import { queryClient } from './api/queries';
import { followRelease } from './language/t';
import { router } from './router';
import './theme/fonts.css';
import './theme/gemeente.css';
import './theme/base.css';

followSignOut();
void followRelease();
// Who looks is asked at once: every page begins with that.
askAhead(() => {});
createRoot(document.getElementById('leidraad')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
