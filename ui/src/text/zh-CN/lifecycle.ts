// Texts about starting and stopping, in Simplified Chinese.

export const lifecycle = {
  'tracker.restart': '重新启动',
  'tracker.restarted': 'Tracker 已重新启动。',

  'engine.title': 'Swarmdeck 无法启动',
  'engine.text':
    '没有更改任何内容。在它启动之前，你的 Tracker 不会应答任何人。此窗口会保持打开，以便重试。',
} as const;
