// How far a job is, in one line of words.
import type { JobView } from '../api/types';
import { formatSize, formatSpeed, formatTimeLeft } from '../text/format';
import { t } from '../text/text';

/** For example `1 GiB of 3 GiB · 200 MiB/s · about 10 seconds left`. */
export function progressOf(job: JobView): string {
  const parts = [
    t('progress.bytes', { done: formatSize(job.done_bytes), total: formatSize(job.total_bytes) }),
  ];
  if (job.bytes_per_sec > 0) parts.push(formatSpeed(job.bytes_per_sec));
  if (job.secs_left !== null) {
    parts.push(t('progress.left', { time: formatTimeLeft(job.secs_left) }));
  }
  return parts.join(' · ');
}
