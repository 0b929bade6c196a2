//! Lines on their way to a file: whoever writes one never waits for the disk.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, TrySendError, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use super::rotating::{FileLimits, Rotating};
use crate::control::lock;
use crate::disk;

/// Lines that may wait for a slow disk; further ones are lost.
const LINES_WAITING_MAX: usize = 4096;
/// Lines are written together up to this size.
const BATCH_BYTES: usize = 64 * 1024;
/// After trouble the disk is left alone for a moment.
const RETRY_PAUSE: Duration = Duration::from_secs(2);
/// How long the end of the program waits for a slow disk.
const CLOSE_DEADLINE: Duration = Duration::from_secs(1);

/// A file of lines, written by a thread of its own.
#[derive(Debug)]
pub(crate) struct LineFile {
    lines: SyncSender<Message>,
    state: Arc<State>,
}

#[derive(Debug)]
struct State {
    limits: Mutex<FileLimits>,
    /// Why the file cannot be written at present.
    trouble: Mutex<Option<String>>,
    lost: AtomicU64,
}

enum Message {
    Line(String),
    /// Everything before it is to be written, and then this told.
    Flush(SyncSender<()>),
}

impl LineFile {
    /// Begins to write to `path`; the thread ends when this value is dropped.
    ///
    /// # Errors
    ///
    /// When the system gives no thread. That the file cannot be written is no error here.
    pub(crate) fn open(path: &Path, limits: FileLimits) -> io::Result<Self> {
        let (lines, waiting) = sync_channel(LINES_WAITING_MAX);
        let state = State {
            limits: Mutex::new(limits),
            trouble: Mutex::default(),
            lost: AtomicU64::new(0),
        };
        let state = Arc::new(state);
        let mut writer = Writer {
            file: Rotating::new(path),
            state: Arc::clone(&state),
            batch: Vec::new(),
            line_count: 0,
            again_at: None,
        };
        thread::Builder::new().name("log".to_owned()).spawn(move || writer.run(&waiting))?;
        Ok(Self { lines, state })
    }

    /// Hands on `line`, which ends with its line feed; it is lost when too many wait.
    pub(crate) fn write(&self, line: String) {
        if self.lines.try_send(Message::Line(line)).is_err() {
            self.state.lost.fetch_add(1, Relaxed);
        }
    }

    /// Sets what the file may take, from the next line on.
    pub(crate) fn set_limits(&self, limits: FileLimits) {
        *lock(&self.state.limits) = limits;
    }

    /// Lines that were never written.
    pub(crate) fn lost(&self) -> u64 {
        self.state.lost.load(Relaxed)
    }

    /// Why the file cannot be written at present; nothing where all is well.
    pub(crate) fn trouble(&self) -> Option<String> {
        lock(&self.state.trouble).clone()
    }

    /// Waits until what was handed on is written, or the disk has had its time.
    pub(crate) fn flush(&self) {
        let deadline = Instant::now() + CLOSE_DEADLINE;
        let (done, written) = sync_channel(1);
        let mut message = Message::Flush(done);
        while let Err(TrySendError::Full(unsent)) = self.lines.try_send(message) {
            if Instant::now() >= deadline {
                return;
            }
            message = unsent;
            thread::sleep(Duration::from_millis(10));
        }
        let _ = written.recv_timeout(deadline.saturating_duration_since(Instant::now()));
    }
}

struct Writer {
    file: Rotating,
    state: Arc<State>,
    batch: Vec<u8>,
    line_count: u64,
    /// When the disk is tried again after trouble.
    again_at: Option<Instant>,
}

impl Writer {
    fn run(&mut self, waiting: &Receiver<Message>) {
        while let Ok(first) = waiting.recv() {
            let mut next = Ok(first);
            while let Ok(message) = next {
                match message {
                    Message::Line(line) => {
                        self.batch.extend_from_slice(line.as_bytes());
                        self.line_count += 1;
                    }
                    Message::Flush(done) => {
                        self.again_at = None;
                        self.write_batch();
                        let _ = done.try_send(());
                    }
                }
                if self.batch.len() >= BATCH_BYTES {
                    self.write_batch();
                }
                next = waiting.try_recv();
            }
            self.write_batch();
            if next.is_err_and(|it| it == TryRecvError::Disconnected) {
                return;
            }
        }
    }

    fn write_batch(&mut self) {
        if self.batch.is_empty() {
            return;
        }
        let is_left_alone = self.again_at.is_some_and(|it| Instant::now() < it);
        let limits = *lock(&self.state.limits);
        let outcome = (!is_left_alone).then(|| self.file.write(&self.batch, limits));
        match outcome {
            Some(Ok(())) => {
                self.again_at = None;
                *lock(&self.state.trouble) = None;
            }
            Some(Err(error)) => {
                self.again_at = Some(Instant::now() + RETRY_PAUSE);
                *lock(&self.state.trouble) = Some(disk::why(&error));
                self.state.lost.fetch_add(self.line_count, Relaxed);
            }
            None => {
                self.state.lost.fetch_add(self.line_count, Relaxed);
            }
        }
        self.batch.clear();
        self.line_count = 0;
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const LIMITS: FileLimits = FileLimits { file_bytes_max: 1 << 20, files_kept: 2 };

    #[test]
    fn lines_are_written_in_order_and_all_before_the_end() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.log");
        let file = LineFile::open(&path, LIMITS).unwrap();
        let mut expected = String::new();
        for number in 0..1000 {
            let line = format!("{number}\n");
            expected += &line;
            file.write(line);
        }
        file.flush();
        assert_eq!(fs::read_to_string(&path).unwrap(), expected);
        assert_eq!((file.lost(), file.trouble()), (0, None));
    }

    #[test]
    fn what_cannot_be_written_is_counted_and_trouble_passes() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("logs");
        fs::write(&folder, "in the way").unwrap();
        let file = LineFile::open(&folder.join("a.log"), LIMITS).unwrap();
        file.write("one\n".to_owned());
        file.flush();
        assert!(file.trouble().is_some());
        assert_eq!(file.lost(), 1);
        fs::remove_file(&folder).unwrap();
        file.write("two\n".to_owned());
        file.flush();
        // The line may have come while the disk was left alone.
        file.write("three\n".to_owned());
        file.flush();
        assert_eq!(file.trouble(), None);
        assert!(fs::read_to_string(folder.join("a.log")).unwrap().ends_with("three\n"));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_waits_for_a_disk_that_does_not_answer() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.log");
        // Opening it to append waits for nobody, but writing to it when it is full does.
        let status = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
        assert!(status.success());
        let file = LineFile::open(&path, LIMITS).unwrap();
        for _ in 0..3 * LINES_WAITING_MAX {
            file.write("x".repeat(100));
        }
        assert!(file.lost() > 0);
        file.flush();
    }
}
