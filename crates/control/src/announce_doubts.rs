//! What about announce URLs will disappoint somebody, said before they are in a torrent.

mod own;
mod place;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use url::Url;

use crate::control::Control;
use crate::view::AnnounceDoubtView;
use place::{Audience, Place};

pub(crate) use own::OwnTracker;

/// URLs looked at in one go; a torrent has far fewer.
const URLS_MAX: usize = 1_000;
/// Longer ones do not fit into what clients and trackers send.
const URL_BYTES_MAX: usize = 2_000;
/// Those that some client knows; WebSockets are for clients in a browser.
const SCHEMES: [&str; 5] = ["http", "https", "udp", "ws", "wss"];

impl Control {
    /// What about these announce URLs, which are to stand in one torrent, will disappoint
    /// somebody; in their order.
    pub fn check_announce_urls(&self, urls: &[String]) -> Vec<AnnounceDoubtView> {
        doubts(urls, &self.own_tracker())
    }
}

/// Looks through `urls`, which are to stand in one torrent.
pub(crate) fn doubts(urls: &[String], own: &OwnTracker) -> Vec<AnnounceDoubtView> {
    let urls = &urls[..urls.len().min(URLS_MAX)];
    let parsed: Vec<_> = urls.iter().map(|it| parse(it)).collect();
    let places = || parsed.iter().flatten().map(|(_, place)| place);
    let beside = Beside {
        some_reach_all: places().any(|it| it.audience == Audience::Everyone),
        some_are_named: places().any(|it| it.audience == Audience::Everyone && it.ip.is_none()),
    };
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for (written, parsed) in urls.iter().zip(&parsed) {
        let doubts = match parsed {
            Err(refusal) => vec![refusal.clone()],
            Ok((url, _)) if !seen.insert(url.as_str()) => vec![duplicate()],
            Ok((url, place)) => about(written, url, place, beside, own),
        };
        found.extend(doubts.into_iter().map(|it| it.of(written)));
    }
    found
}

/// What the other URLs of the torrent are like.
#[derive(Clone, Copy)]
struct Beside {
    some_reach_all: bool,
    some_are_named: bool,
}

/// A doubt before it is said whose it is.
#[derive(Clone, Debug)]
struct Doubt {
    code: &'static str,
    message: String,
    hint: String,
    refused: bool,
}

impl Doubt {
    fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code, message: message.into(), hint: hint.into(), refused: false }
    }

    fn refusal(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { refused: true, ..Self::new(code, message, hint) }
    }

    fn of(self, url: &str) -> AnnounceDoubtView {
        let Self { code, message, hint, refused } = self;
        AnnounceDoubtView { url: url.to_owned(), code: code.to_owned(), message, hint, refused }
    }
}

/// The URL and where it leads to; or why it leads nowhere.
fn parse(written: &str) -> Result<(Url, Place), Doubt> {
    let example = "Write it whole, such as http://tracker.example.org:6969/announce.";
    let not_a_url = || Doubt::refusal("not_a_url", "This is not an announce URL.", example);
    if written.len() > URL_BYTES_MAX {
        let message = format!("An announce URL has at most {URL_BYTES_MAX} characters.");
        return Err(Doubt::refusal(
            "too_long",
            message,
            "Look whether something else came with it.",
        ));
    }
    if written.contains(|it: char| it.is_whitespace() || it.is_control()) {
        let message = "There are blanks in it, which no URL has.";
        return Err(Doubt::refusal(
            "whitespace",
            message,
            "Take them out, or put it on two lines.",
        ));
    }
    if !written.contains("://") {
        return Err(not_a_url());
    }
    let url = Url::parse(written).map_err(|_| not_a_url())?;
    if !SCHEMES.contains(&url.scheme()) {
        let message = format!("No client announces over “{}”.", url.scheme());
        return Err(Doubt::refusal("unknown_scheme", message, "Begin it with http:// or udp://."));
    }
    let place = url.host_str().and_then(Place::of).ok_or_else(not_a_url)?;
    if url.port() == Some(0) || (url.scheme() == "udp" && url.port().is_none()) {
        let message = "It says no port, and clients cannot guess it.";
        let hint = format!("Put it behind the host, such as {}:6969.", place.host);
        return Err(Doubt::refusal("no_port", message, hint));
    }
    if place.audience == Audience::Nobody {
        let message = format!("Nobody can connect to {}.", place.host);
        let hint = "Give the address by which others reach the tracker.";
        return Err(Doubt::refusal("unusable_address", message, hint));
    }
    Ok((url, place))
}

fn about(written: &str, url: &Url, place: &Place, beside: Beside, own: &OwnTracker) -> Vec<Doubt> {
    let is_own = own.is_at(place, url);
    let mut doubts = about_writing(written, url);
    doubts.extend(about_place(place, beside));
    if is_own {
        doubts.extend(own.about(url, place));
    } else {
        doubts.extend(about_scheme(url));
    }
    doubts.extend(about_path(url, is_own));
    doubts
}

fn about_writing(written: &str, url: &Url) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    if !url.username().is_empty() || url.password().is_some() {
        let message = "It holds a name or password, which everyone with the torrent can read.";
        doubts.push(Doubt::new("userinfo", message, "Use a URL without what is before the @."));
    }
    if !written.is_ascii() {
        let message = "It has letters that many clients do not send as they should.";
        doubts.push(Doubt::new("not_ascii", message, format!("Write it as {url}.")));
    }
    doubts
}

fn about_place(place: &Place, beside: Beside) -> Option<Doubt> {
    let host = &place.host;
    match place.audience {
        Audience::ThisComputer => {
            let message = format!(
                "{host} means the computer of whoever opens the torrent, so nobody else finds the \
                 tracker by it."
            );
            let hint = "Give the address by which others reach the tracker.";
            Some(Doubt::new("loopback", message, hint))
        }
        Audience::Network if !beside.some_reach_all => {
            let message = format!("Only computers in the same network find {host}.");
            let hint = "For friends elsewhere, put in a URL with your public address or name, too.";
            Some(Doubt::new("private_network", message, hint))
        }
        Audience::Provider if !beside.some_reach_all => {
            let message = format!("{host} is shared with other customers of the provider.");
            let hint = "Ask your provider for a public address, or use one of IPv6.";
            Some(Doubt::new("carrier_nat", message, hint))
        }
        Audience::Everyone if place.ip.is_some() && !beside.some_are_named => {
            let message = format!(
                "{host} is an address without a name, and most connections get another one now \
                 and then; the torrent finds nobody from then on."
            );
            let hint = "Use a host name that follows your address, such as one of dynamic DNS.";
            Some(Doubt::new("bare_address", message, hint))
        }
        _ => None,
    }
}

fn about_scheme(url: &Url) -> Option<Doubt> {
    let message = "Only clients in a web browser announce over WebSockets.";
    let hint = "Put in a URL with http:// or udp:// for all others.";
    is_for_browsers(url).then(|| Doubt::new("web_only", message, hint))
}

fn about_path(url: &Url, is_own: bool) -> Option<Doubt> {
    if !matches!(url.scheme(), "http" | "https") || url.query().is_some() {
        return None;
    }
    let path = url.path();
    if path == "/" && !is_own {
        let message = "The path is missing; most trackers answer at /announce only.";
        return Some(Doubt::new("no_path", message, "Add /announce, or what the tracker says."));
    }
    if path.len() > 1 && path.ends_with('/') {
        let message = "It ends in a slash, so that many trackers do not answer and clients do not \
                       know where to scrape.";
        return Some(Doubt::new("trailing_slash", message, "Take the slash at the end away."));
    }
    None
}

fn is_for_browsers(url: &Url) -> bool {
    matches!(url.scheme(), "ws" | "wss")
}

fn duplicate() -> Doubt {
    Doubt::new("duplicate", "It is there twice.", "Take one of the two away.")
}
