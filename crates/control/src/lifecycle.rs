//! Starting and stopping the tracker's listeners, and applying settings with rollback.

mod listeners;
mod tending;

use std::io;
use std::net::IpAddr;
use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use server::{Endpoint, HttpListener, PortHolder, Sockets, StartError, UdpListener, bind};

use crate::control::Control;
use crate::disk;
use crate::error::UserError;
use crate::explain;
use crate::network::Listening;
use crate::settings::{CheckedSettings, Proposal, Settings, refused};
use crate::view::{Event, RecentKind, TrackerState};

pub(crate) use listeners::Engine;
use listeners::Listener;

/// How long the program that holds a port is looked for: its name is good to know, no more.
const SEARCH_DEADLINE: Duration = Duration::from_secs(3);

/// What is to be told of the engine at any time, also while it is busy changing.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Status {
    pub(crate) state: TrackerState,
    pub(crate) problem: Option<UserError>,
    pub(crate) listening: Vec<Listening>,
    /// Addresses listened on that this computer does not have at the moment.
    pub(crate) gone: Vec<IpAddr>,
}

impl Default for Status {
    fn default() -> Self {
        let state = TrackerState::Stopped;
        Self { state, problem: None, listening: Vec::new(), gone: Vec::new() }
    }
}

impl Control {
    /// Opens the listeners; does nothing when they are open.
    ///
    /// # Errors
    ///
    /// When the settings are wrong or a listener cannot be opened; the state is then
    /// `failed`, with the error as its problem.
    pub async fn start(&self) -> Result<(), UserError> {
        let mut engine = self.engine().lock().await;
        self.start_locked(&mut engine).await
    }

    /// Closes the listeners, letting answers under way finish; does nothing when stopped.
    pub async fn stop(&self) {
        let mut engine = self.engine().lock().await;
        self.stop_locked(&mut engine).await;
    }

    /// Reads the settings anew, then closes the listeners and opens them again, with nobody
    /// else's switch in between. Settings that are wrong are said to be; the old ones then hold.
    ///
    /// # Errors
    ///
    /// As [`Control::start`].
    pub async fn restart(&self) -> Result<(), UserError> {
        // What is wrong with them stands in a notice.
        let _ = self.reload_settings().await;
        let mut engine = self.engine().lock().await;
        self.stop_locked(&mut engine).await;
        self.start_locked(&mut engine).await
    }

    /// Closes the listeners; nothing opens them again.
    pub(crate) async fn stop_for_good(&self) {
        let mut engine = self.engine().lock().await;
        engine.is_closed = true;
        self.stop_locked(&mut engine).await;
    }

    async fn start_locked(&self, engine: &mut Engine) -> Result<(), UserError> {
        if self.status().state == TrackerState::Running {
            return Ok(());
        }
        if engine.is_closed {
            let message = "Swarmdeck is about to end.";
            return Err(UserError::new("closing", message, "Start it again."));
        }
        self.set_state(TrackerState::Starting);
        // What still listens of one that failed in part would be in its own way.
        engine.close_all().await;
        let started = self.open_listeners(engine).await;
        match &started {
            Ok(()) => self.show_listening(engine, &[]),
            Err(error) => {
                // One that did open must not be in the way of the next try.
                engine.close_all().await;
                engine.patience.renew(self.clock().elapsed());
                self.show_failure(error);
            }
        }
        started
    }

    async fn open_listeners(&self, engine: &mut Engine) -> Result<(), UserError> {
        let settings = self.checked_settings()?;
        let sockets = match bind(&settings.endpoints(), settings.port) {
            Ok(sockets) => sockets,
            Err(error) => return Err(explained(error).await),
        };
        self.go_by(&settings).await;
        engine.asked_port = settings.port;
        self.add_listeners(engine, sockets)
    }

    async fn stop_locked(&self, engine: &mut Engine) {
        if self.status().state == TrackerState::Stopped {
            return;
        }
        self.set_state(TrackerState::Stopping);
        engine.close_all().await;
        *self.status() = Status::default();
        tracing::info!("tracker stopped");
        self.note(RecentKind::TrackerStopped);
        self.tell(Event::Overview);
    }

    /// Takes `wanted` into force and saves it, or changes nothing at all.
    ///
    /// # Errors
    ///
    /// When a field is wrong, a listener cannot be opened, or the file cannot be
    /// written; the old settings then stay in force and the old listeners open.
    pub async fn apply_settings(&self, wanted: &Settings) -> Result<(), UserError> {
        let mut engine = self.engine().lock().await;
        let proposal = self.settings_store().propose(wanted)?;
        self.take_into_force(&mut engine, proposal).await
    }

    /// Takes what is proposed into force and saves it where it is not saved yet, or changes
    /// nothing at all.
    ///
    /// # Errors
    ///
    /// As [`Control::apply_settings`].
    pub(crate) async fn take_into_force(
        &self,
        engine: &mut Engine,
        proposal: Proposal,
    ) -> Result<(), UserError> {
        let checked = proposal.settings.check().map_err(refused)?;
        if proposal.settings.access.private {
            // Before the wizard writes announce URLs without a key.
            self.aside(Self::ensure_owner).await.unwrap_or(Ok(()))?;
        }
        let state = self.status().state;
        if matches!(state, TrackerState::Running | TrackerState::Failed) {
            self.rebind(engine, &checked, proposal).await?;
        } else {
            self.take(proposal).await?;
            self.go_by(&checked).await;
        }
        tracing::info!("settings applied");
        self.note(RecentKind::SettingsChanged);
        self.tell(Event::Settings);
        self.tell(Event::Access);
        self.tell(Event::Overview);
        Ok(())
    }

    /// Saves what is proposed; a disk that is slow holds up no thread that answers.
    async fn take(&self, proposal: Proposal) -> Result<(), UserError> {
        let taken = self.aside(move |it| it.settings_store().take(proposal)).await;
        taken.unwrap_or_else(|| {
            let message = "The settings could not be saved: Swarmdeck ran into a fault of its own.";
            Err(UserError::new("internal", message, "Please report it with the log."))
        })
    }

    /// Opens what `checked` asks for beyond what is open, saves, closes what is not asked for.
    async fn rebind(
        &self,
        engine: &mut Engine,
        checked: &CheckedSettings,
        proposal: Proposal,
    ) -> Result<(), UserError> {
        let wanted_endpoints = checked.endpoints();
        let same_port = engine.asked_port == checked.port;
        let open: Vec<Endpoint> = engine.listeners.iter().map(Listener::endpoint).collect();
        let keep = |it: &Endpoint| same_port && open.contains(it);
        // A free port must be free for all endpoints, so any new one takes a new port.
        let all_new = checked.port == 0 && !wanted_endpoints.iter().all(keep);
        let missing: Vec<Endpoint> =
            wanted_endpoints.iter().filter(|it| all_new || !keep(it)).copied().collect();
        let (mut kept, mut leaving) = (Vec::new(), Vec::new());
        for listener in engine.listeners.drain(..) {
            let stays = same_port && !all_new && wanted_endpoints.contains(&listener.endpoint());
            if stays { kept.push(listener) } else { leaving.push(listener) }
        }

        let mut left = Vec::new();
        let mut opened = bind(&missing, checked.port);
        if let Err(StartError::PortInUse { port, .. }) = opened
            && leaving.iter().any(|it| it.address().port() == port)
        {
            // “Everywhere” and one of our own addresses cannot share a port, so we are
            // in our own way: step aside, and back if that was not all.
            for listener in leaving.drain(..) {
                left.push((listener.endpoint(), listener.address().port()));
                listener.stop().await;
            }
            opened = bind(&missing, checked.port);
        }
        let outcome = match opened {
            Ok(sockets) => self.take(proposal).await.map(|()| sockets),
            Err(error) => Err(explained(error).await),
        };
        match outcome {
            Ok(sockets) => {
                // Before anyone is answered on a new listener, and before the old ones,
                // which may take a while, have closed.
                self.go_by(checked).await;
                engine.asked_port = checked.port;
                engine.listeners = kept;
                self.add_listeners(engine, sockets)?;
                for listener in leaving {
                    listener.stop().await;
                }
                self.show_listening(engine, &wanted_endpoints);
                Ok(())
            }
            Err(error) => {
                kept.extend(leaving);
                engine.listeners = kept;
                self.open_again(engine, &left, &error);
                Err(error)
            }
        }
    }

    /// Opens listeners again that had stepped aside in vain, because of `error`.
    ///
    /// Another program may have been quicker; what then is left is told as it is.
    fn open_again(&self, engine: &mut Engine, left: &[(Endpoint, u16)], error: &UserError) {
        for (endpoint, port) in left {
            let opened = bind(&[*endpoint], *port).map_err(UserError::from);
            if let Err(error) = opened.and_then(|sockets| self.add_listeners(engine, sockets)) {
                tracing::error!(%error, ?endpoint, port, "a listener could not be opened again");
            }
        }
        match engine.listeners.is_empty() {
            true => self.show_failure(error),
            false => self.show_listening(engine, &[]),
        }
    }

    fn add_listeners(&self, engine: &mut Engine, sockets: Sockets) -> Result<(), UserError> {
        let service = self.service();
        let http = sockets.http.into_iter();
        let http = http.map(|it| HttpListener::start(it, service).map(Listener::Http));
        let udp = sockets.udp.into_iter();
        let udp = udp.map(|it| UdpListener::start(it, service).map(Listener::Udp));
        for started in http.chain(udp) {
            let listener = started.map_err(|error| not_started(&error))?;
            let address = listener.address();
            tracing::info!(%address, transport = ?listener.endpoint().transport, "listening");
            engine.listeners.push(listener);
        }
        Ok(())
    }

    /// Lets the tracker answer by `settings` from the next announce on.
    async fn go_by(&self, settings: &CheckedSettings) {
        let access = self.settings_store().settings().access.clone();
        if !self.live_access().goes_by(&access)
            && let Some(Err(error)) = self.aside(Self::rebuild_access).await
        {
            tracing::error!(%error, "the lists of who may use the tracker could not be read");
        }
        self.tracker().set_rules(settings.rules.clone());
        self.refresh_addressing(settings);
        self.service().set_client_address_rule(settings.client_address.clone());
        self.service().web_seeds().set_limits(settings.web_seed);
        self.logs().go_by(&settings.log, self.service());
    }

    fn show_listening(&self, engine: &Engine, order: &[Endpoint]) {
        let mut open: Vec<&Listener> = engine.listeners.iter().collect();
        open.sort_by_key(|it| order.iter().position(|wanted| *wanted == it.endpoint()));
        let listening = open.into_iter().map(Listener::told).collect();
        let gone = engine.gone();
        if self.status().state != TrackerState::Running {
            self.note(RecentKind::TrackerStarted);
        }
        *self.status() = Status { state: TrackerState::Running, problem: None, listening, gone };
        self.tell(Event::Overview);
    }

    fn show_failure(&self, error: &UserError) {
        tracing::debug!(%error, "tracker did not start");
        self.note_problem(RecentKind::TrackerFailed, error);
        *self.status() = Status {
            state: TrackerState::Failed,
            problem: Some(error.clone()),
            ..Status::default()
        };
        self.tell(Event::Overview);
    }

    fn set_state(&self, state: TrackerState) {
        self.status().state = state;
        self.tell(Event::Overview);
    }

    /// The settings in force, ready to run with.
    ///
    /// # Errors
    ///
    /// When the file or the command line has values that are not possible.
    pub(crate) fn checked_settings(&self) -> Result<CheckedSettings, UserError> {
        self.settings_store().check()
    }

    pub(crate) fn status(&self) -> MutexGuard<'_, Status> {
        self.status_lock().lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why sockets could not be opened, with the name of the program that has the port.
async fn explained(error: StartError) -> UserError {
    let StartError::PortInUse { port, endpoint } = error else { return error.into() };
    let search = tokio::task::spawn_blocking(move || PortHolder::find(endpoint, port));
    let found = tokio::time::timeout(SEARCH_DEADLINE, search).await;
    explain::port_in_use(port, found.ok().and_then(Result::ok).flatten().as_ref())
}

fn not_started(error: &io::Error) -> UserError {
    let message = format!("The tracker could not start: {}.", disk::why(error));
    UserError::new("listen_failed", message, "Start Swarmdeck again.")
}
