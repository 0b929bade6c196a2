// The engine's commands about the list of torrents and about many of them at once.
import { call } from '../transport';
import type { TorrentChange, TorrentFileView, TorrentsPageView, TorrentsRequest } from '../types';

export const torrentsPage = (request: TorrentsRequest) =>
  call<TorrentsPageView>('torrents_page', { request });
export const torrentHashes = (request: TorrentsRequest) =>
  call<string[]>('torrent_hashes', { request });
export const changeTorrents = (infoHashes: string[], change: TorrentChange) =>
  call<number>('change_torrents', { info_hashes: infoHashes, change });
export const torrentMagnets = (infoHashes: string[]) =>
  call<string[]>('torrent_magnets', { info_hashes: infoHashes });
export const zipTorrents = (infoHashes: string[]) =>
  call<TorrentFileView>('zip_torrents', { info_hashes: infoHashes });
export const saveTorrents = (folder: string, infoHashes: string[]) =>
  call<number>('export_torrents', { folder, info_hashes: infoHashes });
export const listCsv = (request: TorrentsRequest, infoHashes: string[] | null) =>
  call<TorrentFileView>('list_csv', { request, info_hashes: infoHashes });
/** As `listCsv`, as a new file in `folder`; gives its path. */
export const saveListCsv = (
  folder: string,
  request: TorrentsRequest,
  infoHashes: string[] | null,
) => call<string>('save_list_csv', { folder, request, info_hashes: infoHashes });
