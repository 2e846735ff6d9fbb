import type { UiWords } from '../types';

export const welcome: UiWords['welcome'] = {
  title: 'A quiet eye on your low back',
  lead: 'Short tips beside exercise videos, at the moment you need them.',
  facts: [
    {
      title: 'Where it shows',
      body: 'On YouTube and on exercise sites that show leg raises. Anywhere else it looks only when you ask, from the toolbar.',
    },
    {
      title: 'Stays on your device',
      body: 'It reads titles, chapters and captions here. Nothing is sent anywhere. No account, no tracking.',
    },
    {
      title: 'Not medical advice',
      body: 'A pop without pain is usually harmless. Pain, numbness or weakness is a reason to stop. It cannot see or examine you.',
    },
  ],
  start: 'Open the guide',
  settings: 'Settings',
  signs: 'Signs that need help',
  close: 'That is all. Tips come by themselves, and you can close this tab.',
};

export const search: UiWords['search'] = {
  label: 'Search the guide',
  hint: 'Search the whole guide',
  results: (count) => (count === 1 ? '1 result' : `${count} results`),
  nothing: 'No answer for that yet. Try a body part or a feeling.',
  kinds: { faq: 'Question', tip: 'Tip', cause: 'Cause', flag: 'Warning sign' },
};
