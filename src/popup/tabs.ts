import type { ComponentType } from 'preact';
import { headlineOf } from '../advise/headline';
import type { Finding } from '../detect/types';
import type { PageView } from '../platform/tabs';
import type { Settings } from '../settings/settings';

export const TABS = ['now', 'prevent', 'faq', 'pops'] as const;
export type Tab = (typeof TABS)[number];

/** What every tab is given. */
export interface TabProps {
  readonly view: PageView;
  readonly finding: Finding | null;
  readonly settings: Settings;
  readonly refused: boolean;
  readonly onLook: () => void;
  readonly onAlways: () => void;
  readonly onTab: (tab: Tab) => void;
  readonly onView: (view: PageView) => void;
  /** Asks the page's video to pause. */
  readonly onStop: () => void;
}

export type TabView = ComponentType<TabProps>;

/** Now where something was found or can be done; otherwise what helps anywhere. */
export function firstTab(view: PageView): Tab {
  if (view.status === 'unread') return 'now';
  const kind = view.status === 'read' ? headlineOf(view.report.finding).kind : 'nothing';
  return kind === 'nothing' || kind === 'exercise' ? 'prevent' : 'now';
}
