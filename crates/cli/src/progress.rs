//! How far a long piece of work is, for whoever watches the terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::units::size;

/// How often the line is drawn anew.
const DRAW_PERIOD: Duration = Duration::from_millis(200);

/// One line on a terminal that shows how far the work is; nothing where it would fill a log.
pub(crate) struct ProgressLine {
    /// Which one of how many it is; empty where there is one only.
    title: String,
    started: Instant,
    drawn: Option<Instant>,
    on_terminal: bool,
}

impl ProgressLine {
    pub(crate) fn new() -> Self {
        let on_terminal = io::stderr().is_terminal();
        Self { title: String::new(), started: Instant::now(), drawn: None, on_terminal }
    }

    /// The same with a text before it.
    pub(crate) fn titled(self, title: String) -> Self {
        Self { title, ..self }
    }

    pub(crate) fn draw(&mut self, done_bytes: u64, total_bytes: u64) {
        let now = Instant::now();
        if !self.on_terminal || self.drawn.is_some_and(|it| now - it < DRAW_PERIOD) {
            return;
        }
        self.drawn = Some(now);
        let secs = (now - self.started).as_secs_f64().max(0.001);
        let percent = done_bytes.saturating_mul(100) / total_bytes.max(1);
        let bytes_per_sec = done_bytes as f64 / secs;
        let secs_left = total_bytes.saturating_sub(done_bytes) as f64 / bytes_per_sec.max(1.0);
        let (title, done) = (&self.title, size(done_bytes));
        let speed = bytes_per_sec / f64::from(1 << 20);
        eprint!("\r\x1b[K{title}{percent:>3} %  {done}  {speed:.0} MiB/s  {secs_left:.0} s left");
        let _ = io::stderr().flush();
    }

    pub(crate) fn clear(&self) {
        if self.drawn.is_some() {
            eprint!("\r\x1b[K");
        }
    }
}
