import { getuid } from 'node:process';
import { describeServer } from '../support/describeServer';
import { findProgram, type ForeignServer, startForeignServer } from '../support/foreignServer';

const nginx: ForeignServer = {
  program: findProgram('nginx'),
  configuration: 'nginx.conf',
  wrap: (text, folder, port) => ({
    file: 'main.conf',
    text: [
      'daemon off;',
      'worker_processes 1;',
      // Without it the worker would be a user who may not enter the folders of a developer.
      ...(getuid?.() === 0 ? ['user root;'] : []),
      `pid ${folder}/pid;`,
      'error_log stderr error;',
      'events { worker_connections 64; }',
      'http {',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      ),
      text.replace('listen 80;', `listen 127.0.0.1:${port};`),
      '}',
    ].join('\n'),
  }),
  buildArguments: (file, folder) => ['-p', folder, '-e', 'stderr', '-c', file],
};

if (nginx.program) {
  describe('nginx, with the configuration of the build,', () => {
    describeServer(() => startForeignServer(nginx));
  });
} else {
  describe.skip('nginx is not installed on this machine, so its configuration', () => {
    it('is not tried', () => undefined);
  });
}
