// The engine's command for the events of late.
import { call } from '../transport';
import type { LogView } from '../types';

export const log = (afterId: number | null) => call<LogView>('log', { after_id: afterId });
