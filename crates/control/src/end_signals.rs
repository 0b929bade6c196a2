//! How the system and the person ask a program to end: signals, and the events of a console.

use std::io::{self, IsTerminal};

/// What the program is asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Asked {
    /// To end.
    End,
    /// To look at its settings file again, as SIGHUP asks a program without a terminal.
    LookAgain,
}

/// Listens for everything that asks this program to end, as long as the process lives.
///
/// On Unix these are SIGINT, SIGTERM and SIGHUP. On Windows they are Ctrl-C, Ctrl-Break, the
/// console's window being closed, the user logging off and the computer shutting down; the last
/// three give a program about five seconds. A program with a window hears of the end of a
/// session from its window system instead.
#[derive(Debug)]
pub struct EndSignals {
    sources: Sources,
    on_hang_up: Asked,
}

impl EndSignals {
    /// Begins to listen; from now on none of them ends the program by itself.
    ///
    /// Must be called within a tokio runtime.
    ///
    /// # Errors
    ///
    /// When the system does not let us listen.
    pub fn listen() -> io::Result<Self> {
        Ok(Self { sources: Sources::open()?, on_hang_up: Asked::End })
    }

    /// Takes SIGHUP as the wish that settings be looked at again, unless there is a terminal,
    /// which sends it when it is closed.
    #[must_use]
    pub fn for_service(self) -> Self {
        let on_hang_up = if io::stdin().is_terminal() { Asked::End } else { Asked::LookAgain };
        Self { on_hang_up, ..self }
    }

    /// Comes to pass when the program is asked for something, once for each time.
    pub async fn next(&mut self) -> Asked {
        self.sources.next(self.on_hang_up).await
    }
}

#[cfg(unix)]
use self::unix::Sources;
#[cfg(windows)]
use self::windows::Sources;

#[cfg(unix)]
mod unix {
    use std::io;

    use super::Asked;

    use tokio::signal::unix::{Signal, SignalKind, signal};

    #[derive(Debug)]
    pub(super) struct Sources {
        interrupt: Signal,
        terminate: Signal,
        hang_up: Signal,
    }

    impl Sources {
        pub(super) fn open() -> io::Result<Self> {
            Ok(Self {
                interrupt: signal(SignalKind::interrupt())?,
                terminate: signal(SignalKind::terminate())?,
                hang_up: signal(SignalKind::hangup())?,
            })
        }

        pub(super) async fn next(&mut self, on_hang_up: Asked) -> Asked {
            tokio::select! {
                _ = self.interrupt.recv() => Asked::End,
                _ = self.terminate.recv() => Asked::End,
                _ = self.hang_up.recv() => on_hang_up,
            }
        }
    }
}

#[cfg(windows)]
mod windows {
    use std::io;

    use super::Asked;

    use tokio::signal::windows::{
        CtrlBreak, CtrlC, CtrlClose, CtrlLogoff, CtrlShutdown, ctrl_break, ctrl_c, ctrl_close,
        ctrl_logoff, ctrl_shutdown,
    };

    #[derive(Debug)]
    pub(super) struct Sources {
        interrupt: CtrlC,
        break_key: CtrlBreak,
        close: CtrlClose,
        log_off: CtrlLogoff,
        shutdown: CtrlShutdown,
    }

    impl Sources {
        pub(super) fn open() -> io::Result<Self> {
            Ok(Self {
                interrupt: ctrl_c()?,
                break_key: ctrl_break()?,
                close: ctrl_close()?,
                log_off: ctrl_logoff()?,
                shutdown: ctrl_shutdown()?,
            })
        }

        /// Windows knows no hanging up but the end.
        pub(super) async fn next(&mut self, _: Asked) -> Asked {
            tokio::select! {
                _ = self.interrupt.recv() => {}
                _ = self.break_key.recv() => {}
                _ = self.close.recv() => {}
                _ = self.log_off.recv() => {}
                _ = self.shutdown.recv() => {}
            }
            Asked::End
        }
    }
}
