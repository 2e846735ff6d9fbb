/** The only importer of webextension-polyfill: everything that talks to the browser from our own pages goes through here. */

export type { Browser, Manifest, Permissions, Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
