// The engine's commands, each with the types it takes and gives.
import { call } from './transport';
import type {
  AccessEntryRequest,
  AccessList,
  AccessView,
  ImportedListView,
  OverviewView,
  Settings,
  SettingsCheck,
  SettingsFileView,
  SettingsView,
  TorrentDetail,
  TorrentFileView,
  TorrentRow,
} from './types';

export const overview = () => call<OverviewView>('overview');
export const startTracker = () => call<OverviewView>('start_tracker');
export const stopTracker = () => call<OverviewView>('stop_tracker');
export const restartTracker = () => call<OverviewView>('restart_tracker');
export const listenToNetwork = () => call<OverviewView>('listen_to_network');

export const torrent = (infoHash: string, signal?: AbortSignal) =>
  call<TorrentDetail>('torrent', { info_hash: infoHash }, signal);
export const torrentFile = (infoHash: string) =>
  call<TorrentFileView>('torrent_file', { info_hash: infoHash });
export const registerTorrent = (base64: string, fileName: string) =>
  call<TorrentRow>('register_torrent', { base64, file_name: fileName });

export const pauseTorrent = (infoHash: string, message: string) =>
  call<TorrentDetail>('pause_torrent', { info_hash: infoHash, message });
export const resumeTorrent = (infoHash: string) =>
  call<TorrentDetail>('resume_torrent', { info_hash: infoHash });
export const setTorrent = (infoHash: string, hidden: boolean, warning: string) =>
  call<TorrentDetail>('set_torrent', { info_hash: infoHash, hidden, warning });
export const setWebSeed = (infoHash: string, path: string | null) =>
  call<TorrentDetail>('set_web_seed', { info_hash: infoHash, path });
export const torrentFileFor = (infoHash: string, friendId: number) =>
  call<TorrentFileView>('torrent_file_for', { info_hash: infoHash, friend_id: friendId });

export const settings = () => call<SettingsView>('settings');
export const checkSettings = (changed: Settings) =>
  call<SettingsCheck>('check_settings', { settings: changed });
export const applySettings = (changed: Settings) =>
  call<SettingsView>('apply_settings', { settings: changed });
export const exportSettings = () => call<SettingsFileView>('export_settings');
export const importSettings = (fileName: string, base64: string) =>
  call<SettingsView>('import_settings', { file_name: fileName, base64 });

export const access = () => call<AccessView>('access');
export const addFriend = (name: string) => call<AccessView>('add_friend', { name });
export const renameFriend = (id: number, name: string) =>
  call<AccessView>('rename_friend', { id, name });
export const renewFriendKey = (id: number) => call<AccessView>('renew_friend_key', { id });
export const removeFriend = (id: number) => call<AccessView>('remove_friend', { id });
export const addAccessEntry = (entry: AccessEntryRequest) =>
  call<AccessView>('add_access_entry', { entry });
export const removeAccessEntry = (id: number) => call<AccessView>('remove_access_entry', { id });
export const removeAddressList = (id: number) => call<AccessView>('remove_address_list', { id });

/** A file with addresses, and what is to become of them. */
export interface ListImport {
  fileName: string;
  base64: string;
  list: AccessList;
  reason: string;
  expiresUnixSecs: number | null;
}
export const importAddressList = (file: ListImport) =>
  call<ImportedListView>('import_address_list', {
    file_name: file.fileName,
    base64: file.base64,
    list: file.list,
    reason: file.reason,
    expires_unix_secs: file.expiresUnixSecs,
  });
