// What the overview's charts show; the range that was chosen outlives a visit to another page.
import { Activity } from '../activity/activity.svelte';

export const activity = new Activity('live');
