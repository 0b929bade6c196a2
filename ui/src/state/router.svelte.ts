// The page that is shown, kept in the address so that "back" works.
import { hrefOf, parseRoute, type Route } from './routes';

class Router {
  route = $state.raw<Route>({ page: 'overview' });
  /** Counts changes of page; zero until the first one, which must not move the focus. */
  visits = $state.raw(0);

  start(): void {
    this.#read();
    window.addEventListener('hashchange', () => {
      this.#read();
      this.visits += 1;
    });
  }

  go(route: Route): void {
    location.hash = hrefOf(route);
  }

  #read(): void {
    const route = parseRoute(location.hash);
    if (route === null) history.replaceState(null, '', hrefOf({ page: 'overview' }));
    this.route = route ?? { page: 'overview' };
  }
}

export const router = new Router();
