//! qBittorrent's web API, from version 4.1 on.

use hyper::StatusCode;
use hyper::header::{COOKIE, SET_COOKIE};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::HandOver;
use super::error::{HandOverError, shown};
use super::http::{Answer, Http};
use super::remembered::RememberedClient;

/// Name and version, for example `qBittorrent 5.0.2`.
pub(super) async fn version(client: &RememberedClient) -> Result<String, HandOverError> {
    version_of(&log_in(client).await?).await
}

/// Adds the torrent, unless it is there already.
pub(super) async fn add(
    client: &RememberedClient,
    torrent: &HandOver,
) -> Result<(), HandOverError> {
    let http = log_in(client).await?;
    version_of(&http).await?;
    // Older versions only say that they failed, of what they have too.
    let known = format!("/api/v2/torrents/info?hashes={}", torrent.info_hashes.join("%7C"));
    if http.get(&known).await?.text.contains("\"hash\"") {
        return Err(HandOverError::HasIt);
    }
    let form = Form::of(torrent);
    let answer = http.post("/api/v2/torrents/add", &form.content_type(), form.body).await?;
    match answer.status {
        StatusCode::CONFLICT => Err(HandOverError::HasIt),
        status if status.is_success() && !answer.text.starts_with("Fail") => Ok(()),
        status if status.is_success() => Err(HandOverError::Refused { words: String::new() }),
        _ => Err(HandOverError::Refused { words: shown(&answer.text) }),
    }
}

/// Logs in; the answer goes on with every request that follows.
async fn log_in(client: &RememberedClient) -> Result<Http, HandOverError> {
    let mut http = Http::new(&client.address);
    let form = format!(
        "username={}&password={}",
        utf8_percent_encode(&client.user, NON_ALPHANUMERIC),
        utf8_percent_encode(client.password(), NON_ALPHANUMERIC)
    );
    let form_type = "application/x-www-form-urlencoded";
    let answer = http.post("/api/v2/auth/login", form_type, form.into_bytes()).await?;
    check_login(&answer)?;
    // Without one it trusts our address and asks for no password.
    if let Some(cookie) = session_of(&answer) {
        http.set_header(COOKIE, &cookie);
    }
    Ok(http)
}

fn check_login(answer: &Answer) -> Result<(), HandOverError> {
    match answer.status {
        StatusCode::OK if answer.text == "Ok." => Ok(()),
        // Version 5.2 and later.
        StatusCode::NO_CONTENT => Ok(()),
        StatusCode::OK if answer.text == "Fails." => Err(HandOverError::WrongPassword),
        StatusCode::UNAUTHORIZED => Err(HandOverError::WrongPassword),
        StatusCode::FORBIDDEN if answer.text.contains("banned") => Err(HandOverError::Banned),
        _ => Err(HandOverError::OtherProgram),
    }
}

/// The cookie of the session, whatever this version calls it.
fn session_of(answer: &Answer) -> Option<String> {
    let cookie = answer.headers.get(SET_COOKIE)?.to_str().ok()?;
    cookie.split(';').next().map(str::to_owned)
}

async fn version_of(http: &Http) -> Result<String, HandOverError> {
    let answer = http.get("/api/v2/app/version").await?;
    match answer.status {
        StatusCode::OK => {
            let version = answer.text.strip_prefix('v').ok_or(HandOverError::OtherProgram)?;
            Ok(format!("qBittorrent {}", shown(version)))
        }
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(HandOverError::NotAllowed),
        _ => Err(HandOverError::OtherProgram),
    }
}

/// A form with a file in it (RFC 7578).
struct Form {
    boundary: String,
    body: Vec<u8>,
}

impl Form {
    fn of(torrent: &HandOver) -> Self {
        let boundary = boundary_for(&torrent.torrent);
        let yes = if torrent.is_there { "true" } else { "false" };
        let fields = [
            ("savepath", torrent.folder.as_str()),
            ("autoTMM", "false"),
            ("contentLayout", "Original"),
            // What older and newer versions call the same.
            ("skip_checking", yes),
            ("seedMode", yes),
            ("paused", "false"),
            ("stopped", "false"),
        ];
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("Content-Disposition: form-data; name=\"{name}\"");
            body.extend(format!("--{boundary}\r\n{head}\r\n\r\n{value}\r\n").into_bytes());
        }
        let head = "Content-Disposition: form-data; name=\"torrents\"; filename=\"t.torrent\"\r\n\
                    Content-Type: application/x-bittorrent";
        body.extend(format!("--{boundary}\r\n{head}\r\n\r\n").into_bytes());
        body.extend(&torrent.torrent);
        body.extend(format!("\r\n--{boundary}--\r\n").into_bytes());
        Self { boundary, body }
    }

    fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }
}

/// A word that does not stand in `bytes`.
fn boundary_for(bytes: &[u8]) -> String {
    let mut boundary = "swarmdeck".to_owned();
    while bytes.windows(boundary.len()).any(|it| it == boundary.as_bytes()) {
        boundary.push('-');
        boundary.push_str("next");
    }
    boundary
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_parts_the_form_stands_nowhere_in_the_torrent() {
        assert_eq!(boundary_for(b"d4:infoe"), "swarmdeck");
        assert_eq!(boundary_for(b"by swarmdeck"), "swarmdeck-next");
    }
}
