// Svelte's preprocessing: TypeScript in components needs nothing beyond the default.
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default { preprocess: vitePreprocess({ style: false }) };
