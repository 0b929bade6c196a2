// Whether what is sent between this browser and the program can be read on the way.
import { shell } from '../api/transport';

const HIDDEN_KEY = 'swarmdeck-plain-known';

/** Names and addresses that never leave this computer. */
export function isThisComputer(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(host)
  );
}

class Plain {
  /** Whether the person should be told. */
  shown = $state(
    shell === null &&
      location.protocol === 'http:' &&
      !isThisComputer(location.hostname) &&
      sessionStorage.getItem(HIDDEN_KEY) === null,
  );

  /** Not told again in this tab. */
  hide = () => {
    sessionStorage.setItem(HIDDEN_KEY, 'yes');
    this.shown = false;
  };
}

export const plain = new Plain();
