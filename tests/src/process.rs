//! A child process that is ended with the test, gently first.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// A child in a process group of its own, so that its own children end with it.
#[derive(Debug)]
pub struct Process {
    child: Child,
    name: String,
}

/// How long a process has to end after it was asked to.
const END_DEADLINE: Duration = Duration::from_secs(15);

impl Process {
    /// Starts `command`.
    pub fn start(command: &mut Command) -> Self {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn().unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { child, name }
    }

    /// Starts `command` and hands over the lines of its standard output and error as they come.
    pub fn start_with_lines(command: &mut Command) -> (Self, Receiver<String>, Receiver<String>) {
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = Self::start(command);
        let stdout = lines(process.child.stdout.take().unwrap());
        let stderr = lines(process.child.stderr.take().unwrap());
        (process, stdout, stderr)
    }

    /// Its number in the system's list of processes.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks the process to end, as Ctrl-C would or as the system does, and waits for it.
    pub fn end(mut self, signal: EndSignal) -> ExitStatus {
        self.ask_to_end(signal);
        self.wait()
    }

    /// Ends the process without a word (SIGKILL), as a crash does, and waits until it is gone.
    pub fn kill(mut self) {
        // It may have ended by itself already.
        let _ = self.child.kill();
        self.wait();
    }

    /// Waits for the process to end by itself.
    pub fn wait(&mut self) -> ExitStatus {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(started.elapsed() < END_DEADLINE, "{} does not end", self.name);
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Sends the signal and does not wait.
    #[cfg(unix)]
    pub fn ask_to_end(&self, signal: EndSignal) {
        use rustix::process::{Pid, Signal, kill_process_group};
        let signal = match signal {
            EndSignal::Terminate => Signal::TERM,
            EndSignal::Interrupt => Signal::INT,
            EndSignal::HangUp => Signal::HUP,
            EndSignal::Kill => Signal::KILL,
        };
        if let Some(group) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            // It may have ended by itself already.
            let _ = kill_process_group(group, signal);
        }
    }

    #[cfg(not(unix))]
    fn ask_to_end(&mut self, _: EndSignal) {
        let _ = self.child.kill();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        self.ask_to_end(EndSignal::Terminate);
        let started = Instant::now();
        while started.elapsed() < END_DEADLINE {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How a process is asked to end.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EndSignal {
    /// SIGTERM, as the system sends it.
    Terminate,
    /// SIGINT, as Ctrl-C sends it.
    Interrupt,
    /// SIGHUP, as a terminal sends it that is closed.
    HangUp,
    /// SIGKILL, which no program hears.
    Kill,
}

fn lines(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    receiver
}
