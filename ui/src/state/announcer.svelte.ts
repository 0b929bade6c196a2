// Speaks short confirmations to people who use a screen reader.

class Announcer {
  text = $state.raw('');

  say(text: string): void {
    // The same words twice would not be noticed as a change.
    this.text = text === this.text ? `${text}\u00a0` : text;
  }
}

export const announcer = new Announcer();
