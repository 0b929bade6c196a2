// The engine's commands for making torrents: plans, the queue of jobs, and presets.
import { call } from '../transport';
import type {
  AnnounceDoubtView,
  BatchPlanView,
  BatchRequest,
  CreateRequest,
  JobView,
  PlanRequest,
  PlanView,
  PresetView,
} from '../types';

export const planTorrent = (request: PlanRequest) => call<PlanView>('plan_torrent', { request });
export const createTorrent = (request: CreateRequest) =>
  call<JobView>('create_torrent', { request });
export const checkAnnounceUrls = (urls: string[]) =>
  call<AnnounceDoubtView[]>('check_announce_urls', { urls });

export const planBatch = (request: BatchRequest) => call<BatchPlanView>('plan_batch', { request });
export const createBatch = (request: BatchRequest) => call<JobView[]>('create_batch', { request });

export const jobs = () => call<JobView[]>('jobs');
export const job = (id: number) => call<JobView>('job', { id });
export const pauseJob = (id: number) => call<JobView>('pause_job', { id });
export const resumeJob = (id: number) => call<JobView>('resume_job', { id });
export const cancelJob = (id: number) => call<JobView>('cancel_job', { id });
export const cancelJobs = () => call<JobView[]>('cancel_jobs');
export const forgetJobs = () => call<JobView[]>('forget_jobs');

export const presets = () => call<PresetView[]>('presets');
export const savePreset = (preset: PresetView) => call<PresetView[]>('save_preset', { preset });
export const removePreset = (name: string) => call<PresetView[]>('remove_preset', { name });
export const exportPreset = (name: string) => call<string>('export_preset', { name });
export const importPresets = (text: string) => call<PresetView[]>('import_presets', { text });
