import { type Manifest, siteFolder } from '../manifest';
import { buildCaddyfile } from './caddy/buildCaddyfile';
import { buildHeadersFile } from './buildHeadersFile';
import { buildNginxConfig } from './nginx/buildNginxConfig';
import { buildRedirectsFile } from './buildRedirectsFile';

/**
 * What other servers and hosts need to serve a site as our own server does, by path in the folder
 * of the build: instructions of static hosts inside the site, configurations beside it.
 * @param root where the folder of the site will lie, an absolute path
 */
export function buildHostFiles(manifest: Manifest, root: string): Record<string, string> {
  return {
    [`${siteFolder}/_headers`]: buildHeadersFile(manifest),
    [`${siteFolder}/_redirects`]: buildRedirectsFile(manifest),
    'nginx.conf': buildNginxConfig(manifest, root),
    Caddyfile: buildCaddyfile(manifest, root),
  };
}
