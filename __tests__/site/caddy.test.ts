import { describeServer } from '../support/describeServer';
import { findProgram, type ForeignServer, startForeignServer } from '../support/foreignServer';

const caddy: ForeignServer = {
  program: findProgram('caddy'),
  configuration: 'Caddyfile',
  wrap: (text, _, port) => ({
    file: 'Caddyfile',
    text: `{\n\tadmin off\n}\n${text.replace(/^:80 /m, `http://127.0.0.1:${port} `)}`,
  }),
  buildArguments: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
};

if (caddy.program) {
  describe('Caddy, with the configuration of the build,', () => {
    describeServer(() => startForeignServer(caddy));
  });
} else {
  describe.skip('Caddy is not installed on this machine, so its configuration', () => {
    it('is not tried', () => undefined);
  });
}
