//! What about an announce URL of our own tracker does not fit it.

use std::net::IpAddr;

use protocol::http::target::{Door, Target};
use url::Url;

use super::place::{Audience, Place};
use super::{Doubt, is_for_browsers};
use crate::control::Control;
use crate::network::own_addresses;

/// What is known of our own tracker.
#[derive(Clone, Debug, Default)]
pub(crate) struct OwnTracker {
    /// Its host name, if it has one.
    pub(crate) host: Option<String>,
    /// Addresses by which it may be reached.
    pub(crate) ips: Vec<IpAddr>,
    /// Its port; 0 while it is not known.
    pub(crate) port: u16,
    /// Whether it answers over UDP.
    pub(crate) udp: bool,
    /// Whether it answers this computer alone.
    pub(crate) loopback_only: bool,
    /// Whether it answers only those who come with a key.
    pub(crate) private: bool,
    /// Whether a reverse proxy may stand before it, with TLS and a port of its own.
    pub(crate) behind_proxy: bool,
}

impl Control {
    pub(super) fn own_tracker(&self) -> OwnTracker {
        let access = self.settings_store().settings().access.clone();
        let Ok(settings) = self.checked_settings() else {
            return OwnTracker::default();
        };
        let bound = settings.bind.iter().copied().filter(|it| !it.is_unspecified());
        let known = own_addresses().into_iter().chain(settings.public_ips.iter());
        OwnTracker {
            ips: known.chain(bound).filter(|it| !it.is_loopback()).collect(),
            port: self.port(&settings),
            udp: settings.udp,
            loopback_only: settings.bind.iter().all(IpAddr::is_loopback),
            private: access.private,
            behind_proxy: !access.trusted_proxies.is_empty(),
            host: settings.public_host,
        }
    }
}

impl OwnTracker {
    /// Whether this is where our own tracker is. Another one may be on this computer, too, so
    /// there the port decides.
    pub(super) fn is_at(&self, place: &Place, url: &Url) -> bool {
        let is_named = self.host.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(&place.host));
        let is_known = place.ip.is_some_and(|it| self.ips.contains(&it));
        let is_here = place.audience == Audience::ThisComputer;
        is_named || is_known || (is_here && url.port_or_known_default() == Some(self.port))
    }

    /// What does not fit this tracker.
    pub(super) fn about(&self, url: &Url, place: &Place) -> Vec<Doubt> {
        let shut = self.loopback_only && place.audience != Audience::ThisComputer;
        let shut = shut.then(|| {
            let message = "Your tracker answers this computer only.";
            let hint = "Let other computers connect, on the page Overview.";
            Doubt::new("loopback_only", message, hint)
        });
        let wrong = self.about_scheme(url).or_else(|| self.about_port(url, place));
        let found = [shut, wrong, self.about_path(url)];
        found.into_iter().flatten().collect()
    }

    fn about_scheme(&self, url: &Url) -> Option<Doubt> {
        if is_for_browsers(url) {
            let message = "Your tracker does not answer over WebSockets.";
            return Some(Doubt::new("no_web_sockets", message, "Begin it with http:// or udp://."));
        }
        if url.scheme() == "https" && !self.behind_proxy {
            let message = "Your tracker does not speak HTTPS.";
            let hint = "Begin it with http://, or set up a reverse proxy that has a certificate.";
            return Some(Doubt::new("no_tls", message, hint));
        }
        if url.scheme() == "udp" && !self.udp {
            let message = "Your tracker does not answer over UDP.";
            let hint = "Switch that on under Settings, or begin the URL with http://.";
            return Some(Doubt::new("udp_off", message, hint));
        }
        None
    }

    fn about_port(&self, url: &Url, place: &Place) -> Option<Doubt> {
        let (port, own) = (url.port_or_known_default()?, self.port);
        if own == 0 || port == own || self.behind_proxy {
            return None;
        }
        let colon = if place.ip.is_some_and(|it| it.is_ipv6()) {
            format!("[{}]:{own}", place.host)
        } else {
            format!("{}:{own}", place.host)
        };
        let hint = format!("Write {}://{colon}{}.", url.scheme(), url.path());
        Some(match url.port() {
            None => {
                let message = format!(
                    "Without a port, clients ask at port {port}, but your tracker listens at {own}."
                );
                Doubt::new("no_port", message, hint)
            }
            Some(_) => {
                let message = format!("Your tracker listens at port {own}, and not at {port}.");
                let hint = format!("{hint} Leave it if your router forwards one to the other.");
                Doubt::new("wrong_port", message, hint)
            }
        })
    }

    fn about_path(&self, url: &Url) -> Option<Doubt> {
        let path = url.path();
        // Over UDP, no path is needed (BEP 41).
        let target = match path {
            "" | "/" if url.scheme() == "udp" => None,
            path => match Target::parse(path.as_bytes()) {
                Some(target) if target.door == Door::Announce => Some(target),
                _ => {
                    let message = "Your tracker answers at /announce, and not at this path.";
                    let hint = "Let the path begin with /announce.";
                    return Some(Doubt::new("wrong_path", message, hint));
                }
            },
        };
        let has_key = target.is_some_and(|it| it.passkey.is_some());
        (self.private && !has_key).then(|| {
            let message = "Your tracker is private, and turns away whoever comes without a key.";
            let hint = "Use an announce URL with a key, or make your tracker public.";
            Doubt::new("no_key", message, hint)
        })
    }
}
