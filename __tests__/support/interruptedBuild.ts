/**
 * A build that stops in its middle and waits to be killed:
 * interruptedBuild.ts <folder> <assembled|compressed>
 */
import { join } from 'node:path';
import { compressSite } from '@/delivery/compression/compressSite';
import { assembleBuild } from '@/delivery/publish';
import { someVersions } from './fakeExport';

const [folder = '', moment] = process.argv.slice(2);
const place = { buildsFolder: join(folder, 'builds'), out: join(folder, 'out') };
const { site } = assembleBuild(join(folder, 'export'), someVersions, place);
if (moment === 'compressed') await compressSite(site, join(folder, 'cache'));
console.log('waiting');
setInterval(() => undefined, 1000);
