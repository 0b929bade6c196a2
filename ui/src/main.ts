// Starts the interface: theme, address and language first, so that the first picture is already right.
import './text/system';
import { mount } from 'svelte';
import App from './App.svelte';
import { engine } from './state/engine.svelte';
import { router } from './state/router.svelte';
import { theme } from './state/theme.svelte';
import { language } from './text/language.svelte';
import { zoom } from './state/zoom.svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';

theme.start();
// Before the router, which takes an address it does not know for the overview.
const translated = language.start();
zoom.start();
router.start();
engine.start();

const target = document.getElementById('app');
if (target) void translated.then(() => mount(App, { target }));
