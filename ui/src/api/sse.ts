// Reads server-sent events out of a stream of text that is cut anywhere.

/** Returns a function that takes the next chunk and gives back the data of each event it completed. */
export function sseReader(): (chunk: string) => string[] {
  let rest = '';
  let data: string[] = [];

  return (chunk) => {
    const complete: string[] = [];
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) complete.push(data.join('\n'));
        data = [];
      } else if (line.startsWith('data:')) {
        data.push(line.slice(line[5] === ' ' ? 6 : 5));
      }
    }
    return complete;
  };
}
