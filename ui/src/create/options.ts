// What the wizard has been told, in the engine's words.
import type { TorrentOptions } from '../api/types';
import type { Options } from './wizard';

export function torrentOptions(options: Options, moreTrackers: string[]): TorrentOptions {
  return {
    version: 'v1',
    piece_length_bytes: options.pieceLengthBytes,
    private: options.private,
    comment: options.comment.trim(),
    source: '',
    with_date: true,
    with_maker: true,
    exclude: [],
    more_trackers: [...new Set(moreTrackers)].map((url) => [url]),
    web_seeds: [],
    nodes: [],
    similar: [],
    collections: [],
    update_url: '',
  };
}
