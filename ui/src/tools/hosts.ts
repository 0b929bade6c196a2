// Whose announce URLs a torrent names: the tracker's own, those it used to have, or others.
import type { AnnounceHostView } from '../api/types';

/** Host and port of an announce URL in small letters; null where it is none. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, host, port } = new URL(url);
    if (host === '') return null;
    const usual = { 'http:': ':80', 'https:': ':443' }[protocol] ?? '';
    return (port === '' ? host + usual : host).toLowerCase();
  } catch {
    return null;
  }
}

/** Whether a torrent names trackers, but none that is ours. Without an address of ours: no. */
export function leadsElsewhere(tiers: string[][], ownUrls: string[]): boolean {
  const own = new Set(ownUrls.map(hostOf));
  const hosts = tiers.flat().map(hostOf);
  return own.size > 0 && hosts.length > 0 && !hosts.some((host) => own.has(host));
}

/**
 * Whether `host` very likely was ours once: the same name at another port, or an address inside
 * a home network. What merely is no longer ours may as well be somebody else's tracker.
 */
export function wasOurs({ host, is_own }: AnnounceHostView, ownUrls: string[]): boolean {
  if (is_own) return false;
  const name = nameOf(host);
  return isInside(name) || ownUrls.some((url) => nameOf(hostOf(url) ?? '') === name);
}

/** Those to be looked at first: what was ours, then what many torrents name, ours at the end. */
export function sortedHosts(hosts: AnnounceHostView[], ownUrls: string[]): AnnounceHostView[] {
  const rank = (host: AnnounceHostView) => (host.is_own ? 2 : wasOurs(host, ownUrls) ? 0 : 1);
  return hosts.toSorted((a, b) => rank(a) - rank(b) || b.torrent_count - a.torrent_count);
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

function isInside(name: string): boolean {
  return (
    /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(name) ||
    /^\[(::1\]|f[cd]|fe[89ab])/.test(name) ||
    /\.(local|lan|home|internal|home\.arpa)$/.test(name)
  );
}
