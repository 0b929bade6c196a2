// The address of a peer without its port.

/** `192.0.2.7:6881` and `[2001:db8::7]:6881` alike. */
export function hostOf(address: string): string {
  return address.slice(0, address.lastIndexOf(':')).replace(/^\[|\]$/g, '');
}
