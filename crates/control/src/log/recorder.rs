//! Events of the whole program become one line each, for the file and for the window.

use std::fmt::{self, Debug, Write};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::SystemTime;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer};

use super::line_file::LineFile;
use super::ring::Ring;
use crate::control::lock;
use crate::view::{LogEntryView, LogLevel};

/// Bytes of a message, with its particulars; the rest is cut off.
const MESSAGE_BYTES_MAX: usize = 2048;

/// What becomes of events. Cloning gives another handle to the same one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recorder {
    ring: Arc<Mutex<Ring>>,
    file: Arc<RwLock<Option<Arc<LineFile>>>>,
}

impl Recorder {
    /// Lets the lines go to `file` from now on.
    pub(crate) fn write_to(&self, file: Arc<LineFile>) {
        *self.file.write().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }

    /// Writes to `file` no longer, unless they go to another one already.
    pub(crate) fn let_go_of(&self, file: &Arc<LineFile>) {
        let mut current = self.file.write().unwrap_or_else(PoisonError::into_inner);
        current.take_if(|it| Arc::ptr_eq(it, file));
    }

    /// Waits until the lines so far are written, or the disk has had its time.
    pub(crate) fn flush(&self) {
        let file = self.file.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(file) = file {
            file.flush();
        }
    }

    /// What has happened after the event `id`, as far as it is kept.
    pub(crate) fn events_after(&self, id: Option<u64>) -> Vec<LogEntryView> {
        lock(&self.ring).after(id)
    }

    /// The number of the latest event that is kept.
    pub(crate) fn last_id(&self) -> u64 {
        lock(&self.ring).last_id()
    }

    fn record(&self, level: Level, target: &str, message: &str, now: SystemTime) {
        // What strangers cause is told below this level, and must not push out the rest.
        if level <= Level::INFO {
            let since_1970 = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            let millis = u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX);
            lock(&self.ring).push(millis, shown(level), target, message);
        }
        let file = self.file.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(file) = file {
            let time = OffsetDateTime::from(now).truncate_to_microsecond();
            let time = time.format(&Rfc3339).unwrap_or_default();
            file.write(format!("{time} {level:>5} {target}: {message}\n"));
        }
    }
}

impl<S: Subscriber> Layer<S> for Recorder {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = OneLine::default();
        event.record(&mut line);
        let metadata = event.metadata();
        let target = line.target.as_deref().unwrap_or(metadata.target());
        let message = line.message + &line.particulars;
        self.record(*metadata.level(), target, &message, SystemTime::now());
    }
}

fn shown(level: Level) -> LogLevel {
    match level {
        Level::ERROR => LogLevel::Error,
        Level::WARN => LogLevel::Warn,
        Level::INFO => LogLevel::Info,
        Level::DEBUG => LogLevel::Debug,
        Level::TRACE => LogLevel::Trace,
    }
}

/// The fields of an event as text that stays in its line.
#[derive(Default)]
struct OneLine {
    message: String,
    particulars: String,
    /// Whose event it is where it came by way of the crate `log`.
    target: Option<String>,
}

impl Visit for OneLine {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "log.target" => self.target = Some(value.to_owned()),
            "message" => self.record_debug(field, &format_args!("{value}")),
            _ => self.record_debug(field, &value),
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let name = field.name();
        // Writing to memory does not fail, but for want of room.
        let _ = match name {
            "message" => write!(Cut(&mut self.message), "{value:?}"),
            _ if name.starts_with("log.") => Ok(()),
            _ => write!(Cut(&mut self.particulars), " {name}={value:?}"),
        };
    }
}

/// Text up to a length, without whatever could begin a line or steer a terminal.
struct Cut<'a>(&'a mut String);

impl Write for Cut<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for char in text.chars() {
            if self.0.len() >= MESSAGE_BYTES_MAX / 2 {
                if !self.0.ends_with('…') {
                    self.0.push('…');
                }
                return Err(fmt::Error);
            }
            match is_plain(char) {
                true => self.0.push(char),
                false => self.0.extend(char.escape_default()),
            }
        }
        Ok(())
    }
}

/// Whether `char` stands for itself wherever it is shown.
fn is_plain(char: char) -> bool {
    let turns_text =
        matches!(char, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !char.is_control() && !turns_text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tracing_subscriber::layer::SubscriberExt;

    use super::*;

    #[test]
    fn events_are_told_with_their_particulars() {
        let told = told_of(|| {
            tracing::warn!(number = 7, name = "A \"b\"", error = %"it\nfailed", "not written");
            tracing::info!(target: "elsewhere", "{}", "plain");
            tracing::debug!("not for the window");
        });
        let told: Vec<_> =
            told.iter().map(|it| (it.level, it.target.as_str(), it.message.as_str())).collect();
        let expected = "not written number=7 name=\"A \\\"b\\\"\" error=it\\nfailed";
        let here = module_path!();
        assert_eq!(
            told,
            [(LogLevel::Warn, here, expected), (LogLevel::Info, "elsewhere", "plain")]
        );
    }

    #[test]
    fn a_long_one_is_cut_where_a_character_ends() {
        let told = told_of(|| tracing::info!(name = "ü".repeat(9000), "{}", "ä".repeat(9000)));
        assert!(told[0].message.len() <= MESSAGE_BYTES_MAX + 8, "{}", told[0].message.len());
        assert!(told[0].message.ends_with('…'));
    }

    proptest! {
        #[test]
        fn no_text_leaves_its_line(text: String) {
            let told = told_of(|| tracing::info!(quoted = text, plain = %text, "{text}"));
            prop_assert!(told[0].message.chars().all(is_plain), "{:?}", told[0].message);
        }
    }

    fn told_of(tell: impl FnOnce()) -> Vec<LogEntryView> {
        let recorder = Recorder::default();
        let subscriber = tracing_subscriber::registry().with(recorder.clone());
        tracing::subscriber::with_default(subscriber, tell);
        recorder.events_after(None)
    }
}
