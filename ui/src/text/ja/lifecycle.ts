// Texts about starting and stopping, and about a program that is not there, in Japanese.

export const lifecycle = {
  'tracker.restart': '再起動',
  'tracker.restarted': 'トラッカーを起動し直しました。',

  'engine.title': 'Swarmdeckを起動できません',
  'engine.text':
    '何も変更されていません。起動するまでトラッカーは誰にも応答しません。再試行できるよう、このウィンドウは開いたままです。',
} as const;
