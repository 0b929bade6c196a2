//! The first run: what is asked of a new owner, what that would change, and doing so in one go.

mod surroundings;

use std::net::IpAddr;

use crate::control::Control;
use crate::error::UserError;
use crate::network::{announce_urls, own_addresses};
use crate::settings::{NetworkSettings, Settings};
use crate::view::{
    AccessMode, FirstRunChoices, FirstRunPlanView, FirstRunView, Reach, SettingChangeView,
};

impl Control {
    /// Whether the first run is called for, and what is decided already.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn first_run(&self) -> Result<FirstRunView, UserError> {
        let has_torrents = self.tracker().totals().torrents > 0 || self.has_torrents()?;
        let store = self.settings_store();
        let settings = store.settings();
        Ok(FirstRunView {
            is_wanted: !settings.window.introduced && !store.has_file() && !has_torrents,
            now: FirstRunChoices {
                port: Some(settings.network.port),
                reach: reach_of(&settings.network),
                public_host: Some(settings.network.public_host.clone()),
                access: Some(mode_of(settings)),
                start_at_login: Some(settings.window.start_at_login),
            },
            fixed: store.fixed(),
        })
    }

    /// What `choices` would change; changes nothing.
    pub fn plan_first_run(&self, choices: &FirstRunChoices) -> FirstRunPlanView {
        let before = self.settings_store().settings().clone();
        let after = chosen(&before, choices, server::has_ipv6());
        let changes = shown_changes(&before, &after);
        match after.check() {
            Err(problems) => FirstRunPlanView { changes, problems, announce_urls: Vec::new() },
            Ok(checked) => {
                // Any free port will be another one as soon as there is more to listen on.
                let stays = before.network.bind == after.network.bind;
                let port = match checked.port {
                    0 if stays => self.port(&checked),
                    port => port,
                };
                FirstRunPlanView {
                    changes,
                    problems: Vec::new(),
                    announce_urls: announce_urls(&checked, port, &own_addresses(), None),
                }
            }
        }
    }

    /// Takes `choices` into force, if that changes just what was `seen`, and notes that the
    /// first run is over.
    ///
    /// # Errors
    ///
    /// `plan_changed` when something else would change than was seen, and as
    /// [`Control::apply_settings`]; then nothing is changed.
    pub async fn apply_first_run(
        &self,
        choices: &FirstRunChoices,
        seen: &[SettingChangeView],
    ) -> Result<(), UserError> {
        let before = self.settings_store().settings().clone();
        let mut after = chosen(&before, choices, server::has_ipv6());
        if shown_changes(&before, &after) != seen {
            let message = "The settings have been changed elsewhere in the meantime.";
            let hint = "Look at the summary once more. Nothing has been changed here.";
            return Err(UserError::new("plan_changed", message, hint));
        }
        after.window.introduced = true;
        self.apply_settings(&after).await
    }

    /// Notes that the owner wants to find the way without it.
    ///
    /// # Errors
    ///
    /// As [`Control::apply_settings`].
    pub async fn skip_first_run(&self) -> Result<(), UserError> {
        let mut settings = self.settings_store().settings().clone();
        if settings.window.introduced {
            return Ok(());
        }
        settings.window.introduced = true;
        self.apply_settings(&settings).await
    }

    fn has_torrents(&self) -> Result<bool, UserError> {
        Ok(!self.catalog().torrents()?.is_empty())
    }
}

/// `settings` with what was chosen.
fn chosen(settings: &Settings, choices: &FirstRunChoices, has_ipv6: bool) -> Settings {
    let mut settings = settings.clone();
    let Settings { network, access, window, .. } = &mut settings;
    if let Some(port) = choices.port {
        network.port = port;
    }
    if let Some(reach) = choices.reach
        && is_open(network) != Some(reach != Reach::ThisComputer)
    {
        network.bind = match reach {
            Reach::ThisComputer => NetworkSettings::default().bind,
            // Where IPv6 is switched off in the system, IPv4 alone will do.
            Reach::LocalNetwork | Reach::Internet => {
                let ipv6 = has_ipv6.then_some("::");
                ["0.0.0.0"].into_iter().chain(ipv6).map(str::to_owned).collect()
            }
        };
    }
    if let Some(host) = &choices.public_host {
        network.public_host = host.trim().to_owned();
    }
    if let Some(mode) = choices.access {
        access.open = mode == AccessMode::Anyone;
        access.private = mode == AccessMode::Friends;
    }
    if let Some(start_at_login) = choices.start_at_login {
        window.start_at_login = start_at_login;
    }
    settings
}

/// That the first run is over is no change its owner has to think about.
fn shown_changes(before: &Settings, after: &Settings) -> Vec<SettingChangeView> {
    let changes = before.changes_to(after).into_iter();
    changes.filter(|it| it.field != "window.introduced").collect()
}

/// A tracker that asks for keys does so whatever the torrent.
fn mode_of(settings: &Settings) -> AccessMode {
    match (settings.access.private, settings.access.open) {
        (true, _) => AccessMode::Friends,
        (false, true) => AccessMode::Anyone,
        (false, false) => AccessMode::Own,
    }
}

fn reach_of(network: &NetworkSettings) -> Option<Reach> {
    let is_known_outside = [&network.public_host, &network.public_ipv4, &network.public_ipv6]
        .iter()
        .any(|it| !it.is_empty());
    Some(match is_open(network)? {
        false => Reach::ThisComputer,
        true if is_known_outside => Reach::Internet,
        true => Reach::LocalNetwork,
    })
}

/// Whether it listens on every address, or on this computer's own only; nothing where on some.
fn is_open(network: &NetworkSettings) -> Option<bool> {
    let ips: Option<Vec<IpAddr>> = network.bind.iter().map(|it| it.trim().parse().ok()).collect();
    let ips = ips.filter(|it| !it.is_empty())?;
    if ips.iter().all(IpAddr::is_loopback) {
        return Some(false);
    }
    let is_everywhere = |ip: &IpAddr| ip.is_unspecified() || ip.is_loopback();
    let has_ipv4 = ips.iter().any(|it| it.is_ipv4() && it.is_unspecified());
    (has_ipv4 && ips.iter().all(is_everywhere)).then_some(true)
}

#[cfg(test)]
mod tests;
