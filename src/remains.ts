import { clearRemains } from './platform/remains';

/** Runs in tabs that were open when the extension was updated, before its new content script does. */
clearRemains(document);
