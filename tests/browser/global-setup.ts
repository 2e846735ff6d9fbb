import { ensureBrowser } from '../../build/browsers';
import { build } from '../../build/build';

/** Once for all browser tests: both extensions as they ship, and both browsers. */
export default async function setup(): Promise<void> {
  await Promise.all([build({ target: 'chrome' }), build({ target: 'firefox' })]);
  process.env.QUIET_BACK_CHROME = (await ensureBrowser('chrome', console.log)).path;
  process.env.QUIET_BACK_FIREFOX = (await ensureBrowser('firefox', console.log)).path;
}
