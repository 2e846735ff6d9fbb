import './routine.css';
import { render } from 'preact';
import { ask } from '../platform/ask';
import { loadRoutine, saveRoutine } from '../platform/routine-store';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { applyTheme } from '../ui/apply-theme';
import { RoutineApp } from './routine-app';

const [stored, kept] = await Promise.all([
  ask('readSettings', null).catch(() => null),
  loadRoutine().catch(() => ({ bookmark: null, voice: false })),
]);
const settings = stored ?? DEFAULT_SETTINGS;
applyTheme(document.body, settings);
render(
  // Without storage the session goes on all the same; it only cannot be taken up again later.
  <RoutineApp
    kept={kept}
    motion={settings.motion}
    onKeep={(next) => void saveRoutine(next).catch(() => undefined)}
  />,
  document.body,
);
