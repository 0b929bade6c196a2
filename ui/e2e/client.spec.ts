// Handing a torrent over to a BitTorrent client, played here by a server that answers as one does.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { expect, test as base } from './fixtures';
import { createTorrent } from './steps';

interface Fake {
  address: string;
  /** The forms of the torrents that were added. */
  added: string[];
  password: string;
}

const test = base.extend<{ client: Fake }>({
  // Playwright demands the empty pattern.
  client: async ({}, use) => {
    const added: string[] = [];
    const fake: Fake = { address: '', added, password: 'open sesame' };
    const server: Server = createServer((request, response) => {
      let body = '';
      request.setEncoding('latin1');
      request.on('data', (data: string) => (body += data));
      request.on('end', () => {
        const path = request.url ?? '';
        if (path.endsWith('/auth/login')) {
          const right = new URLSearchParams(body).get('password') === fake.password;
          if (right) response.setHeader('Set-Cookie', 'SID=abc; path=/');
          response.end(right ? 'Ok.' : 'Fails.');
        } else if (request.headers.cookie !== 'SID=abc') {
          response.writeHead(403).end('Forbidden');
        } else if (path.endsWith('/app/version')) {
          response.end('v4.5.2');
        } else if (path.includes('/torrents/info')) {
          response.end(added.length > 0 ? '[{"hash":"x"}]' : '[]');
        } else {
          added.push(body);
          response.end('Ok.');
        }
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    fake.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(fake);
    server.close();
  },
});

test.use({ expectedErrors: [/Failed to load resource: .* 4\d\d/] });

test('a new torrent is seeded with the client at a click, once the client is known', async ({
  ui,
  folder,
  client,
}) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('seed-with-client').click();
  await expect(ui.getByTestId('client-address')).toHaveValue('http://127.0.0.1:8080');
  await ui.getByTestId('client-kind-transmission').check();
  await expect(ui.getByTestId('client-address')).toHaveValue('http://127.0.0.1:9091');
  await ui.getByTestId('client-kind-qbittorrent').check();
  await ui.getByTestId('client-address').fill(client.address);
  await ui.getByTestId('client-user').fill('admin');
  await ui.getByTestId('client-password').fill('wrong');
  await ui.setViewportSize({ width: 720, height: 480 });
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('error-box')).toHaveAttribute('data-code', 'client_password');
  await expect(ui.getByTestId('error-box')).toBeInViewport({ ratio: 0.9 });

  await ui.getByTestId('client-password').fill(client.password);
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('client-tried')).toContainText('qBittorrent 4.5.2');
  await expect(ui.getByTestId('seed-with-client')).toBeFocused();
  await ui.getByTestId('seed-with-client').click();
  await expect(ui.getByTestId('seed-done')).toContainText('qBittorrent has it now');
  expect(client.added).toHaveLength(1);
  expect(client.added[0]).toContain(dirname(folder));
  expect(client.added[0]).toContain('name="skip_checking"\r\n\r\ntrue');

  // Twice is told, and does no harm.
  await ui.getByTestId('seed-with-client').click();
  await expect(ui.getByTestId('error-box')).toHaveAttribute('data-code', 'client_has_it');
  expect(client.added).toHaveLength(1);
});

test('the password is kept, never shown, and forgotten on request', async ({
  ui,
  folder,
  client,
}) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('seed-with-client').click();
  await ui.getByTestId('client-address').fill(client.address);
  await ui.getByTestId('client-password').fill(client.password);
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('client-tried')).toBeVisible();

  await ui.reload();
  await ui.getByTestId('client-change').click();
  await expect(ui.getByTestId('client-address')).toHaveValue(client.address);
  await expect(ui.getByTestId('client-password')).toHaveValue('');
  await expect(ui.getByRole('dialog')).toContainText('Leave this empty to keep it');
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('client-tried')).toBeVisible();

  await ui.getByTestId('client-change').click();
  await ui.getByTestId('client-forget').click();
  await expect(ui.getByTestId('seed-with-client')).toContainText('qBittorrent or Transmission');
  await expect(ui.getByTestId('client-change')).toBeHidden();
});

test('from the page of a torrent, the folder is asked for', async ({ ui, folder, client }) => {
  await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('tab-tools').click();
  await ui.getByTestId('seed-with-client').click();
  await ui.getByTestId('client-address').fill(client.address);
  await ui.getByTestId('client-password').fill(client.password);
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('client-tried')).toBeVisible();

  await ui.getByTestId('seed-with-client').click();
  await expect(ui.getByTestId('dialog-confirm')).toBeDisabled();
  await ui.getByTestId('seed-folder').fill(folder);
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('error-box')).toHaveAttribute('data-code', 'data_not_there');
  await ui.getByTestId('seed-folder').fill(`"${dirname(folder)}"`);
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('seed-done')).toBeVisible();
  expect(client.added).toHaveLength(1);
});
