//! What the service manager (systemd) is told: ready, what it is doing, alive, about to end.

use std::convert::Infallible;

use control::Control;

/// The tracker answers; whatever was started to come after it may be started.
pub(crate) fn ready() {
    notify::ready();
}

/// The settings are looked at again; [`ready`] follows.
pub(crate) fn reloading() {
    notify::reloading();
}

/// The tracker is about to end, and not because of a fault.
pub(crate) fn stopping() {
    notify::stopping();
}

/// Tells what the tracker is doing whenever that changes and, where the service manager wants
/// to know, that its housekeeping is alive.
pub(crate) async fn attend(control: &Control) -> Infallible {
    let mut news = control.subscribe();
    let mut pulse = notify::pulse();
    let (mut told, mut rounds) = (String::new(), None);
    loop {
        let status = status(control);
        if status != told {
            notify::status(&status);
            told = status;
        }
        tokio::select! {
            event = news.next() => if event.is_none() { std::future::pending().await },
            () = beat(pulse.as_mut()) => {
                // A program whose housekeeping has stopped is better started anew.
                let now = Some(control.house_rounds());
                if now != rounds {
                    notify::alive();
                }
                rounds = now;
            }
        }
    }
}

async fn beat(pulse: Option<&mut tokio::time::Interval>) {
    match pulse {
        Some(pulse) => {
            pulse.tick().await;
        }
        None => std::future::pending().await,
    }
}

/// One line, as `systemctl status` shows it.
fn status(control: &Control) -> String {
    let listening = control.listening();
    match listening.as_slice() {
        [] => match control.overview().problem {
            Some(problem) => format!("Not answering: {}", problem.message),
            None => "Switched off.".to_owned(),
        },
        [first, others @ ..] => {
            format!("Answering at {} and {} more.", first.announce_url(), others.len())
        }
    }
}

#[cfg(target_os = "linux")]
mod notify {
    use sd_notify::NotifyState;
    use tokio::time::{Interval, MissedTickBehavior, interval};

    pub(super) fn ready() {
        send(NotifyState::Ready);
    }

    pub(super) fn reloading() {
        let told = NotifyState::monotonic_usec_now()
            .and_then(|now| sd_notify::notify(&[NotifyState::Reloading, now]));
        log_failure(told);
    }

    pub(super) fn stopping() {
        send(NotifyState::Stopping);
    }

    pub(super) fn status(text: &str) {
        send(NotifyState::Status(text));
    }

    pub(super) fn alive() {
        send(NotifyState::Watchdog);
    }

    /// Twice as often as the service manager wants to hear of us.
    pub(super) fn pulse() -> Option<Interval> {
        let mut pulse = interval(sd_notify::watchdog_enabled()?.checked_div(2)?);
        pulse.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Some(pulse)
    }

    fn send(state: NotifyState<'_>) {
        log_failure(sd_notify::notify(&[state]));
    }

    fn log_failure(told: std::io::Result<()>) {
        if let Err(error) = told {
            tracing::warn!(%error, "the service manager could not be told");
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod notify {
    use tokio::time::Interval;

    pub(super) fn ready() {}

    pub(super) fn reloading() {}

    pub(super) fn stopping() {}

    pub(super) fn status(_: &str) {}

    pub(super) fn alive() {}

    pub(super) fn pulse() -> Option<Interval> {
        None
    }
}
