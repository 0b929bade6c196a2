// Carries files between the browser and the engine, which speaks base64.
import { userError } from '../api/errors';
import type { SettingsFileView, TorrentFileView } from '../api/types';
import { t } from '../text/text';

export function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data URL is `data:TYPE;base64,` and then what we want.
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(userError('ui_file', t('error.file'), t('error.file.hint')));
    reader.readAsDataURL(file);
  });
}

/** Hands the .torrent to the browser as a download. */
export function download(file: TorrentFileView): void {
  hand(file.file_name, blobOf(file, 'application/x-bittorrent'));
}

/** Hands a file of the engine to the browser as a download. */
export function downloadAs(file: TorrentFileView, type: string): void {
  hand(file.file_name, blobOf(file, type));
}

/** Hands the settings to the browser as a download. */
export function downloadSettings(file: SettingsFileView): void {
  hand(file.file_name, blobOf(file, 'application/json'));
}

function blobOf({ base64 }: { base64: string }, type: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type });
}

/** Hands a text to the browser as a download. */
export function downloadText(fileName: string, text: string): void {
  hand(fileName, new Blob([text], { type: 'application/json' }));
}

function hand(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  // The browser reads the blob only after this function has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
