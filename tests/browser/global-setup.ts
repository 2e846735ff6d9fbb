import { ensureBrowser } from '../../build/browsers';
import { buildAll } from '../../build/build';

/** Once for all browser tests: both extensions as they ship, and both browsers. */
export default async function setup(): Promise<void> {
  await buildAll(['chrome', 'firefox']);
  process.env.QUIET_BACK_CHROME = (await ensureBrowser('chrome', console.log)).path;
  process.env.QUIET_BACK_FIREFOX = (await ensureBrowser('firefox', console.log)).path;
}
