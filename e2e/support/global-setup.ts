import { startLarder } from "./start-larder.ts";

/** One instance for all tests of screens; where it is reaches the workers through the environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const larder = await startLarder();
  process.env.LARDER_E2E_WEB_URL = larder.webUrl;
  process.env.LARDER_E2E_ADMIN_URL = larder.adminUrl;
  process.env.LARDER_E2E_FOLDER = larder.folder;
  process.env.LARDER_E2E_SETUP_LINK = larder.setupLink ?? "";
  return larder.remove;
}
