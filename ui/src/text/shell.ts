// The words of what is shown outside the page: the tray and the system's messages.
import type { ShellTexts } from '../api/transport';
import { t } from './text';

export function shellTexts(): ShellTexts {
  return {
    open: t('tray.open'),
    create: t('tray.create'),
    copy: t('tray.copy'),
    start: t('tray.start'),
    stop: t('tray.stop'),
    quit: t('tray.quit'),
    running: t('tray.running'),
    warning: t('tray.warning'),
    stopped: t('tray.stopped'),
    error: t('tray.error'),
    stillHere: t('message.stillHere'),
    stillHereHint: t('message.stillHere.hint'),
    copied: t('message.copied'),
    trouble: t('message.trouble'),
    troubleHint: t('message.trouble.hint'),
    lastSeed: t('message.lastSeed', { name: '{name}' }),
    lastSeedHint: t('message.lastSeed.hint'),
    completed: t('message.completed', { name: '{name}' }),
    completedHint: t('message.completed.hint'),
  };
}
