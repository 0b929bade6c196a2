// The engine's commands, each with the types it takes and gives.
import { call } from './transport';
import type {
  CreateRequest,
  JobView,
  OverviewView,
  PlanRequest,
  PlanView,
  Settings,
  SettingsCheck,
  SettingsView,
  TorrentDetail,
  TorrentFileView,
  TorrentRow,
} from './types';

export const overview = () => call<OverviewView>('overview');
export const startTracker = () => call<OverviewView>('start_tracker');
export const stopTracker = () => call<OverviewView>('stop_tracker');
export const listenToNetwork = () => call<OverviewView>('listen_to_network');

export const torrents = () => call<TorrentRow[]>('torrents');
export const torrent = (infoHash: string) =>
  call<TorrentDetail>('torrent', { info_hash: infoHash });
export const removeTorrent = (infoHash: string) =>
  call<null>('remove_torrent', { info_hash: infoHash });
export const torrentFile = (infoHash: string) =>
  call<TorrentFileView>('torrent_file', { info_hash: infoHash });
export const registerTorrent = (base64: string, fileName: string) =>
  call<TorrentRow>('register_torrent', { base64, file_name: fileName });

export const planTorrent = (request: PlanRequest) => call<PlanView>('plan_torrent', { request });
export const createTorrent = (request: CreateRequest) =>
  call<JobView>('create_torrent', { request });
export const job = (id: number) => call<JobView>('job', { id });
export const cancelJob = (id: number) => call<null>('cancel_job', { id });

export const settings = () => call<SettingsView>('settings');
export const checkSettings = (changed: Settings) =>
  call<SettingsCheck>('check_settings', { settings: changed });
export const applySettings = (changed: Settings) =>
  call<SettingsView>('apply_settings', { settings: changed });
