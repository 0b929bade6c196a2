//! The listeners that are open, and which of those that are wanted are not.

use std::net::{IpAddr, SocketAddr};

use server::{Endpoint, HttpListener, UdpListener};
use tokio::task::JoinSet;

use crate::lifecycle::tending::Patience;
use crate::network::Listening;
use crate::settings::CheckedSettings;

/// The listeners that are open, and what is to be done about those that are not.
#[derive(Debug, Default)]
pub(crate) struct Engine {
    pub(super) listeners: Vec<Listener>,
    /// The port that was asked for, which may be 0.
    pub(super) asked_port: u16,
    /// Whether the program is about to end.
    pub(super) is_closed: bool,
    /// When what is missing is tried again.
    pub(super) patience: Patience,
    /// Addresses listened on that this computer has lost, each until it is back.
    pub(super) gone: Vec<IpAddr>,
}

/// One listener that is open.
#[derive(Debug)]
pub(super) enum Listener {
    Http(HttpListener),
    Udp(UdpListener),
}

impl Engine {
    /// Closes those that `leaves` holds of, all at the same time, so that slow clients of one do
    /// not hold up the others.
    pub(super) async fn close(&mut self, leaves: impl Fn(&Listener) -> bool) {
        let mut closing = JoinSet::new();
        for listener in self.listeners.extract_if(.., |it| leaves(it)) {
            closing.spawn(listener.stop());
        }
        closing.join_all().await;
    }

    /// Closes all of them.
    pub(super) async fn close_all(&mut self) {
        self.close(|_| true).await;
        self.gone.clear();
        self.patience = Patience::default();
    }

    /// Addresses listened on that this computer did not have when it was last looked.
    pub(super) fn gone(&self) -> Vec<IpAddr> {
        let is_open = |ip: &&IpAddr| self.listeners.iter().any(|it| it.address().ip() == **ip);
        self.gone.iter().filter(is_open).copied().collect()
    }

    /// What `settings` ask for and is not open.
    pub(super) fn missing(&self, settings: &CheckedSettings) -> Vec<Endpoint> {
        let open: Vec<Endpoint> = self.listeners.iter().map(Listener::endpoint).collect();
        settings.endpoints().into_iter().filter(|it| !open.contains(it)).collect()
    }

    /// The number under which what is missing belongs: all have one.
    pub(super) fn port(&self, settings: &CheckedSettings) -> u16 {
        self.listeners.first().map_or(settings.port, |it| it.address().port())
    }
}

impl Listener {
    pub(super) fn endpoint(&self) -> Endpoint {
        let ip = self.address().ip();
        match self {
            Self::Http(_) => Endpoint::http(ip),
            Self::Udp(_) => Endpoint::udp(ip),
        }
    }

    pub(super) fn address(&self) -> SocketAddr {
        match self {
            Self::Http(listener) => listener.address(),
            Self::Udp(listener) => listener.address(),
        }
    }

    pub(super) fn told(&self) -> Listening {
        Listening { transport: self.endpoint().transport, address: self.address() }
    }

    /// Whether it answers no more, though nobody stopped it.
    pub(super) fn has_ended(&self) -> bool {
        match self {
            Self::Http(listener) => listener.has_ended(),
            Self::Udp(listener) => listener.has_ended(),
        }
    }

    pub(super) async fn stop(self) {
        match self {
            Self::Http(listener) => listener.stop().await,
            Self::Udp(listener) => listener.stop().await,
        }
    }
}
