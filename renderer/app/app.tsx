import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { later } from '../components/later.ts';
import { Toasts } from '../components/popups/toasts.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { text } from '../text/text.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFound } from './not-found.tsx';
import { MERGE_PATH, mergeSource } from './routes.ts';
import { ThemeMenu } from './theme-menu.tsx';

const LockDialogs = later(async () => (await import('../features/lock/lock-dialogs.tsx')).LockDialogs);
const CaseFrame = later(async () => (await import('./case-frame.tsx')).CaseFrame);

const MergeScreen = later(async () => (await import('../features/merge/merge-screen.tsx')).MergeScreen);

type MergeAddress = { readonly kind: string; readonly source: string; readonly case: string };
type CaseAddress = { readonly id: string; readonly screen?: string; readonly item?: string };

/** The whole window: home, or the frame of one open case. */
export function App() {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={400}>
        <ErrorBoundary title={text.shell.app} advice={text.shell.crashedText}>
          <Router hook={useHashLocation}>
            <Switch>
              <Route path="/">
                <HomeScreen tools={<ThemeMenu />} />
              </Route>
              <Route path={MERGE_PATH}>
                {(params: MergeAddress) => (
                  <Suspense fallback={null}>
                    <MergeScreen source={mergeSource(params)} caseId={params.case} />
                  </Suspense>
                )}
              </Route>
              <Route path="/case/:id/:screen?/:item?">
                {(params: CaseAddress) => (
                  <Suspense fallback={null}>
                    <CaseFrame id={params.id} screen={params.screen} item={params.item} />
                  </Suspense>
                )}
              </Route>
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Router>
        </ErrorBoundary>
        <Suspense fallback={null}>
          <LockDialogs />
        </Suspense>
        <Toasts closeLabel={text.shell.close} />
      </Tooltip.Provider>
    </CSPProvider>
  );
}
