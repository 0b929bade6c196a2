// The engine's commands about where a torrent is filed.
import { call } from '../transport';
import type { TorrentDetail } from '../types';

export const setCategory = (infoHash: string, category: string | null) =>
  call<TorrentDetail>('set_category', { info_hash: infoHash, category });
export const setNote = (infoHash: string, note: string) =>
  call<TorrentDetail>('set_note', { info_hash: infoHash, note });
export const setWatchSeed = (infoHash: string, on: boolean) =>
  call<TorrentDetail>('set_watch_seed', { info_hash: infoHash, on });
export const archiveTorrent = (infoHash: string) =>
  call<TorrentDetail>('archive_torrent', { info_hash: infoHash });
export const unarchiveTorrent = (infoHash: string) =>
  call<TorrentDetail>('unarchive_torrent', { info_hash: infoHash });
