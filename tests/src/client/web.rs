//! Clients that wait for torrents at their web interface, which asks for a password.

use super::{Client, Place, Running, qbittorrent, transmission};
use crate::{free_port, wait_for};

/// Who may use the web interface.
pub(super) const USER: &str = "admin";
/// What an address or a form could mistake for its own.
pub(super) const PASSWORD: &str = "Zwölf Löwen & 1 = %";

/// A client without torrents, with its web interface on loopback.
#[derive(Debug)]
pub struct WebClient {
    _running: Running,
    address: String,
}

impl WebClient {
    /// Starts qBittorrent or Transmission at `place`; returns when its web interface answers.
    pub fn start(client: Client, place: &Place) -> Self {
        let port = free_port();
        let running = match client {
            Client::QBittorrent => qbittorrent::start_idle(place, port),
            Client::Transmission => transmission::start_idle(place, port),
            _ => panic!("{client:?} has no web interface of its own"),
        };
        let address = format!("127.0.0.1:{port}");
        wait_for("the web interface", || std::net::TcpStream::connect(&address).ok());
        Self { _running: running, address }
    }

    /// Host and port of the web interface.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Who may use it.
    pub fn user(&self) -> &str {
        USER
    }

    /// With which password.
    pub fn password(&self) -> &str {
        PASSWORD
    }
}
