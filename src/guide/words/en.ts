/*
 * English. One file a collection, so that the pages' bundles can load the collections apart: a bundler keeps a file
 * whole when two pages share it.
 */
export * from './en/causes';
export * from './en/claims';
export * from './en/cues';
export * from './en/exercises';
export * from './en/faq';
export * from './en/ladder';
export * from './en/moves';
export * from './en/omissions';
export * from './en/precautions';
export * from './en/red-flags';
export * from './en/routine';
export * from './en/sections';
export * from './en/tell-apart';
export * from './en/tips';
export * from './en/treatments';
export * from './en/verdicts';
