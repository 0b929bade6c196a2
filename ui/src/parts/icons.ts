// The outlines of our icons, drawn on a grid of 16 with a pen 1.5 wide.

export const ICONS = {
  overview: 'M2 11.5a6 6 0 0 1 12 0M8 11.5l2.8-3.6M1.5 13.5h13',
  torrents: 'M2 3.5h12M2 8h12M2 12.5h7',
  create:
    'M9 1.8H4.2a1 1 0 0 0-1 1v10.4a1 1 0 0 0 1 1h7.6a1 1 0 0 0 1-1V5.6L9 1.8ZM8 6.8v4.4M5.8 9h4.4',
  settings: 'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M10.2 2.8v3.4M5.8 9.8v3.4',
  access:
    'M5.3 7.6a3.1 3.1 0 1 0 0 6.2 3.1 3.1 0 0 0 0-6.2ZM7.6 8.5L13.4 2.7M11.2 4.9l2 2M9.4 6.7l1.3 1.3',
  log: 'M2.5 3h.2M5.5 3h8M2.5 8h.2M5.5 8h8M2.5 13h.2M5.5 13h8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.3V2.5h-8v8h2.8',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.3 3.3L13 4.8',
  back: 'M9.8 3.2L5 8l4.8 4.8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4l3.3 3.3',
  file: 'M9 1.8H4.2a1 1 0 0 0-1 1v10.4a1 1 0 0 0 1 1h7.6a1 1 0 0 0 1-1V5.6L9 1.8ZM8.9 2v3.7h3.7',
  folder: 'M1.8 4a1 1 0 0 1 1-1h3.4l1.6 1.8h5.4a1 1 0 0 1 1 1V12a1 1 0 0 1-1 1H2.8a1 1 0 0 1-1-1Z',
  warning: 'M8 2.2L14.3 13.3H1.7ZM8 6.5v3.2M8 11.3v.3',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.3v3.7M8 4.9v.3',
  error: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4ZM8 4.8v3.8M8 10.7v.3',
  download: 'M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11',
  trash: 'M2.5 4h11M6.3 3.8V2h3.4v1.8M4 4.2l.6 9.6h6.8l.6-9.6',
  system: 'M2 3h12v8H2zM5.5 13.8h5',
  light:
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.3v1.4M8 13.3v1.4M1.3 8h1.4M13.3 8h1.4M3.3 3.3l1 1M11.7 11.7l1 1M3.3 12.7l1-1M11.7 4.3l1-1',
  dark: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z',
  up: 'M8 13V3.5M4.2 7.2L8 3.4l3.8 3.8',
  down: 'M8 3v9.5M4.2 8.8L8 12.6l3.8-3.8',
  reset: 'M3 3v3.6h3.6M3.2 6.4A5.3 5.3 0 1 1 2.8 9',
  eye: 'M1.5 8C3.2 5 5.4 3.5 8 3.5S12.8 5 14.5 8C12.8 11 10.6 12.5 8 12.5S3.2 11 1.5 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  eyeOff:
    'M1.5 8C3.2 5 5.4 3.5 8 3.5S12.8 5 14.5 8C12.8 11 10.6 12.5 8 12.5S3.2 11 1.5 8ZM3 13L13 3',
  pencil: 'M2.6 13.4l.7-2.9L10.5 3.3l2.2 2.2-7.2 7.2ZM8.9 4.9l2.2 2.2',
  refuse: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM3.8 3.8l8.4 8.4',
  kick: 'M9 2.5H3v11h6M6.5 8H14M11.2 5.2L14 8l-2.8 2.8',
  pause: 'M5.5 3v10M10.5 3v10',
  play: 'M5 2.8l7.5 5.2L5 13.2Z',
  plus: 'M8 3v10M3 8h10',
  more: 'M3 8h.2M7.9 8h.2M12.8 8h.2',
  help: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM6.1 6.3a1.9 1.9 0 1 1 2.7 1.8c-.5.3-.8.6-.8 1.2M8 11.3v.2',
  upload: 'M8 10.2V2M4.8 5.2L8 2l3.2 3.2M2.5 13.5h11',
  inspect:
    'M9 1.8H4.2a1 1 0 0 0-1 1v10.4a1 1 0 0 0 1 1h2.3M8.9 2v3.7h3.7M9 1.8l3.8 3.8v1.2M10.3 8.4a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6ZM12 12.4l2 2',
  language:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM1.8 8h12.4M8 1.8c-4 4-4 8.4 0 12.4M8 1.8c4 4 4 8.4 0 12.4',
  archive: 'M2 2.8h12v3.2H2zM3 6v7.2h10V6M6.3 8.6h3.4',
  open: 'M9.5 2.5h4v4M13.3 2.7L7.5 8.5M11.5 9.5v4h-9v-9h4',
} as const;

export type IconName = keyof typeof ICONS;

/** Those that point along the lines, and so the other way where lines run from right to left. */
export const TURNED: ReadonlySet<IconName> = new Set<IconName>(['torrents', 'log', 'back', 'open']);
