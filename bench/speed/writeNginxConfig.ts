import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a plain nginx configuration over a built site.
 * @param folder where nginx may keep what it writes
 * @returns the file
 */
export function writeNginxConfig(folder: string, site: string, port: number): string {
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off;
worker_processes auto;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 1024; }
http {
${temporary.join('\n')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=4000;
  types { text/html html; text/css css; text/javascript js; image/png png; image/svg+xml svg; }
  server {
    listen 127.0.0.1:${port};
    root ${site};
    gzip_static on;
    location / { try_files $uri $uri.html =404; }
  }
}
`,
  );
  return file;
}
