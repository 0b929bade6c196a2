// The engine's commands for looking at, checking and editing .torrent files.
import { call } from '../transport';
import type {
  AnnounceHostView,
  EditRequest,
  EditView,
  InspectView,
  JobView,
  ReAnnounceView,
  TorrentRow,
  TorrentSource,
} from '../types';

export const inspectTorrent = (source: TorrentSource) =>
  call<InspectView>('inspect_torrent', { source });
/** Adds a .torrent to the list, also one on the engine's computer. */
export const registerFrom = (source: TorrentSource) =>
  call<TorrentRow>('register_from', { source });
export const previewEdit = (source: TorrentSource, edit: EditRequest) =>
  call<EditView>('preview_edit', { source, edit });
export const editTorrent = (source: TorrentSource, edit: EditRequest) =>
  call<EditView>('edit_torrent', { source, edit });

export const verifyTorrent = (source: TorrentSource, path: string) =>
  call<JobView>('verify_torrent', { source, path });

export const announceHosts = () => call<AnnounceHostView[]>('announce_hosts');
export const reAnnounce = (hosts: string[], urls: string[]) =>
  call<ReAnnounceView>('re_announce', { hosts, urls });
export const exportTorrents = (folder: string) => call<number>('export_torrents', { folder });
