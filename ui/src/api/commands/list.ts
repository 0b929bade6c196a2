// The engine's commands about the list of torrents and about many of them at once.
import { call } from '../transport';
import type { TorrentChange, TorrentsPageView, TorrentsRequest } from '../types';

export const torrentsPage = (request: TorrentsRequest) =>
  call<TorrentsPageView>('torrents_page', { request });
export const torrentHashes = (request: TorrentsRequest) =>
  call<string[]>('torrent_hashes', { request });
export const changeTorrents = (infoHashes: string[], change: TorrentChange) =>
  call<number>('change_torrents', { info_hashes: infoHashes, change });
export const torrentMagnets = (infoHashes: string[]) =>
  call<string[]>('torrent_magnets', { info_hashes: infoHashes });
