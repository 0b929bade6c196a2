//! Listeners that ended by themselves, or whose address had gone, are opened again.

use std::net::IpAddr;
use std::time::Duration;

use server::{Transport, bind};

use crate::control::Control;
use crate::error::UserError;
use crate::lifecycle::listeners::{Engine, Listener};
use crate::lifecycle::{Status, explained};
use crate::network::own_addresses;
use crate::view::{Event, NoticeView, RecentKind, TrackerState};

/// How long it is waited after the first try in vain; each further wait is twice as long.
const FIRST_WAIT: Duration = Duration::from_secs(2);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// When what is missing is tried again, by the clock that counts sleep.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Patience {
    next_try: Duration,
    wait: Duration,
}

impl Patience {
    fn is_over(&self, now: Duration) -> bool {
        now >= self.next_try
    }

    /// Begins the next wait, longer than the last one: whatever ends again and again must not
    /// keep the computer busy.
    pub(super) fn renew(&mut self, now: Duration) {
        self.wait = (self.wait * 2).clamp(FIRST_WAIT, LONGEST_WAIT);
        self.next_try = now + self.wait;
    }

    /// After a try that succeeded: what lasts deserves a fresh start, what does not has to wait.
    fn rest(&mut self, now: Duration) {
        if now.saturating_sub(self.next_try) > LONGEST_WAIT {
            *self = Self::default();
        }
    }
}

impl Control {
    /// Opens again what is missing although the tracker is meant to run: listeners that ended
    /// by a fault, and those that could not be opened when it started.
    ///
    /// Somebody who switches the tracker at this moment has precedence.
    pub(crate) async fn tend_listeners(&self) {
        let Ok(mut engine) = self.engine().try_lock() else { return };
        if !matches!(self.status().state, TrackerState::Running | TrackerState::Failed) {
            return;
        }
        self.take_out_ended(&mut engine).await;
        let now = self.clock().elapsed();
        if !engine.patience.is_over(now) {
            return;
        }
        let Ok(settings) = self.checked_settings() else { return };
        let missing = engine.missing(&settings);
        if missing.is_empty() {
            return engine.patience.rest(now);
        }
        engine.patience.renew(now);
        let port = engine.port(&settings);
        let opened = match bind(&missing, port) {
            Ok(sockets) => {
                self.go_by(&settings).await;
                engine.asked_port = settings.port;
                self.add_listeners(&mut engine, sockets)
            }
            Err(error) => Err(explained(error).await),
        };
        match opened {
            Ok(()) => {
                tracing::info!("what had not been listened on is listened on again");
                self.show_listening(&engine, &settings.endpoints());
            }
            Err(problem) => self.show_partly(&engine, problem),
        }
    }

    /// Lets what is missing be tried again at once.
    pub(crate) fn lose_patience(&self) {
        if let Ok(mut engine) = self.engine().try_lock() {
            engine.patience = Patience::default();
        }
    }

    async fn take_out_ended(&self, engine: &mut Engine) {
        let Some(ended) = engine.listeners.iter().find(|it| it.has_ended()) else { return };
        let transport = match ended.endpoint().transport {
            Transport::Http => "HTTP",
            Transport::Udp => "UDP",
        };
        let address = ended.address();
        tracing::error!(%address, transport, "a listener has ended by a fault");
        let message =
            format!("A fault has ended what answered over {transport} at the address {address}.");
        let hint = "Swarmdeck starts it again by itself. Please report it with the log.";
        engine.close(Listener::has_ended).await;
        self.show_partly(engine, UserError::new("listener_ended", message, hint));
    }

    /// Tells of a tracker that does not answer everywhere it should.
    fn show_partly(&self, engine: &Engine, problem: UserError) {
        let listening = engine.listeners.iter().map(Listener::told).collect();
        if self.status().state == TrackerState::Running {
            self.note_problem(RecentKind::ListenerLost, &problem);
        }
        let (problem, gone) = (Some(problem), engine.gone());
        let status = Status { state: TrackerState::Failed, problem, listening, gone };
        let mut told = self.status();
        if *told != status {
            *told = status;
            drop(told);
            self.tell(Event::Overview);
        }
    }

    /// Looks which addresses this computer has now. Listeners on one that it had lost are opened
    /// anew once it is back; that those who listen go on by themselves is not so on every system.
    pub(crate) async fn tend_addresses(&self) {
        let own = own_addresses();
        let Ok(mut engine) = self.engine().try_lock() else { return };
        let ips: Vec<IpAddr> = engine.listeners.iter().map(|it| it.address().ip()).collect();
        let was_gone = std::mem::take(&mut engine.gone);
        engine.gone = gone(&ips, &own);
        let back: Vec<IpAddr> =
            was_gone.iter().filter(|it| !engine.gone.contains(it)).copied().collect();
        let has_changed = was_gone != engine.gone;
        if !back.is_empty() {
            tracing::info!(addresses = ?back, "back again");
            engine.close(|it| back.contains(&it.address().ip())).await;
            engine.patience = Patience::default();
        }
        self.status().gone.clone_from(&engine.gone);
        if has_changed {
            self.tell(Event::Overview);
        }
    }

    /// What is said of addresses that this computer does not have at the moment.
    pub(crate) fn gone_notice(&self) -> Option<NoticeView> {
        let gone = self.status().gone.clone();
        let names: Vec<String> = gone.iter().map(ToString::to_string).collect();
        let message = match names.as_slice() {
            [] => return None,
            [name] => format!("This computer does not have the address {name} at the moment."),
            names => format!(
                "This computer does not have the addresses {} at the moment.",
                names.join(", ")
            ),
        };
        let hint = "The tracker answers there again as soon as it is back. If it is gone for good, \
                    choose another one under Settings.";
        Some(NoticeView { code: "address_gone".to_owned(), message, hint: hint.to_owned() })
    }
}

/// Those of `listened` that this computer does not have. Loopback has more addresses than are
/// listed, and “everywhere” is always there.
fn gone(listened: &[IpAddr], own: &[IpAddr]) -> Vec<IpAddr> {
    let is_gone = |it: &&IpAddr| !it.is_unspecified() && !it.is_loopback() && !own.contains(it);
    let mut gone: Vec<IpAddr> = listened.iter().filter(is_gone).copied().collect();
    gone.sort();
    gone.dedup();
    // Where the system does not tell its addresses, none of them is known to be gone.
    if own.is_empty() { Vec::new() } else { gone }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use server::{Endpoint, HttpListener, UdpListener};

    use super::*;
    use crate::control::Options;

    #[test]
    fn waits_grow_to_a_minute_and_what_lasts_begins_anew() {
        let mut patience = Patience::default();
        let mut now = Duration::from_secs(100);
        assert!(patience.is_over(now));
        let mut waits = Vec::new();
        for _ in 0..8 {
            patience.renew(now);
            assert!(!patience.is_over(now));
            waits.push((patience.next_try - now).as_secs());
            now = patience.next_try;
            assert!(patience.is_over(now));
            patience.rest(now);
        }
        assert_eq!(waits, [2, 4, 8, 16, 32, 60, 60, 60]);
        patience.rest(now + LONGEST_WAIT + Duration::from_secs(1));
        assert_eq!(patience, Patience::default());
    }

    #[test]
    fn an_address_is_gone_when_the_computer_should_have_it_and_has_not() {
        let ips = |texts: &[&str]| -> Vec<IpAddr> {
            texts.iter().map(|it| it.parse().unwrap()).collect()
        };
        let listened = ips(&["192.168.1.5", "127.0.0.9", "0.0.0.0", "::", "10.0.0.1", "10.0.0.1"]);
        assert_eq!(gone(&listened, &ips(&["192.168.1.5"])), ips(&["10.0.0.1"]));
        assert_eq!(gone(&listened, &[]), ips(&[]));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_listener_that_ended_by_a_fault_is_opened_again() {
        for transport in [Transport::Http, Transport::Udp] {
            let folder = tempfile::tempdir().unwrap();
            let data_dir = folder.path().to_owned();
            std::fs::write(data_dir.join("settings.json"), r#"{"network":{"port":0}}"#).unwrap();
            let options = Options { data_dir: Some(data_dir), overrides: Vec::new() };
            let control = Control::open(options).unwrap();
            control.start().await.unwrap();
            let before = control.listening();
            let mut events = control.subscribe();

            let mut engine = control.engine().lock().await;
            let endpoint = Endpoint { ip: before[0].address.ip(), transport };
            engine.close(|it| it.endpoint() == endpoint).await;
            let broken = ended_listener(&control, endpoint, before[0].address.port());
            assert!(broken.has_ended());
            engine.listeners.push(broken);
            drop(engine);

            // Housekeeping may be quicker than we are.
            control.tend_listeners().await;
            while events.next().await != Some(Event::Overview) {}
            for _ in 0..200 {
                let status = control.status().clone();
                if status.state == TrackerState::Running {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            assert_eq!(control.listening(), before);
            assert!(control.engine().lock().await.listeners.iter().all(|it| !it.has_ended()));
        }
    }

    /// One whose task has ended with the threads that it ran on.
    fn ended_listener(control: &Control, endpoint: Endpoint, port: u16) -> Listener {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let _inside = runtime.enter();
        let service = Arc::clone(control.service());
        let mut sockets = bind(&[endpoint], port).unwrap();
        let listener = match endpoint.transport {
            Transport::Http => {
                Listener::Http(HttpListener::start(sockets.http.remove(0), &service).unwrap())
            }
            Transport::Udp => {
                Listener::Udp(UdpListener::start(sockets.udp.remove(0), &service).unwrap())
            }
        };
        runtime.shutdown_background();
        while !listener.has_ended() {
            std::thread::yield_now();
        }
        listener
    }
}
