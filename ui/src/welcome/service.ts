// How a tracker without a window is started with the computer, as the README says.

export const SERVICE_COMMANDS = [
  'install -m 755 target/release/swarmdeck /usr/bin/',
  'install -m 644 installer/linux/swarmdeck.service /etc/systemd/system/',
  'systemctl daemon-reload && systemctl enable --now swarmdeck',
].join('\n');
