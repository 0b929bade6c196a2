// The engine's commands for backups of torrents, friends and lists.
import { call } from '../transport';
import type { BackupsView } from '../types';

export const backups = () => call<BackupsView>('backups');
export const makeBackup = () => call<BackupsView>('make_backup');
export const restoreBackup = (fileName: string) =>
  call<BackupsView>('restore_backup', { file_name: fileName });
export const removeBackup = (fileName: string) =>
  call<BackupsView>('remove_backup', { file_name: fileName });
