import { describeServer } from '../support/describeServer';
import { startSite } from '../support/siteServer';

describe('our own server', () => {
  describeServer(() => startSite());
});
