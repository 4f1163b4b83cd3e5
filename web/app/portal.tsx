/** The portal as one tree, in a browser and on the server alike. */
import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import type { createPortalRouter } from './router.tsx';
import { theme } from './theme.ts';

interface PortalProps {
  router: ReturnType<typeof createPortalRouter>;
  queries: QueryClient;
  /** What the policy of the document asks of style elements. */
  nonce: string;
}

export function Portal({ router, queries, nonce }: PortalProps) {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
        // The build writes what follows from the theme into the style sheet (theme-styles.ts).
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}
