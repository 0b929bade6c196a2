// The page that is shown, kept in the address so that "back" works.
import { hrefOf, parseRoute, type Route } from './routes';

class Router {
  route = $state.raw<Route>({ page: 'overview' });
  /** Counts changes of page; zero until the first one, which must not move the focus. */
  visits = $state.raw(0);

  /** The test id of the field that the next page is to give the focus to. */
  wanted: string | null = null;

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

  /** For a field's attachment: takes the focus if the way here led to it. */
  takeFocus(field: HTMLElement): void {
    if (this.wanted === null || this.wanted !== field.dataset.testid) return;
    this.wanted = null;
    // After the heading, which takes the focus of every visit.
    setTimeout(() => field.focus());
  }

  #read(): void {
    const route = parseRoute(location.hash);
    if (route === null) history.replaceState(null, '', hrefOf({ page: 'overview' }));
    this.route = route ?? { page: 'overview' };
  }
}

export const router = new Router();
