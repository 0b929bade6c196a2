//! Transmission's RPC, in the names that all its versions up to 4.1 know.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hyper::StatusCode;
use hyper::header::{AUTHORIZATION, HeaderName, SERVER};
use serde_json::{Value, json};

use super::HandOver;
use super::error::{HandOverError, shown};
use super::http::{Answer, Http};
use super::remembered::RememberedClient;

const PATH: &str = "/transmission/rpc";
/// Against pages of others that would have a browser ask; told along with a 409.
const SESSION_ID: HeaderName = HeaderName::from_static("x-transmission-session-id");

/// Name and version, for example `Transmission 4.0.6`.
pub(super) async fn version(client: &RememberedClient) -> Result<String, HandOverError> {
    let arguments = call(client, "session-get", &json!({ "fields": ["version"] })).await?;
    let version = arguments["version"].as_str().ok_or(HandOverError::OtherProgram)?;
    // Behind the number stands which revision it was built from.
    let number = version.split(' ').next().unwrap_or_default();
    Ok(format!("Transmission {}", shown(number)))
}

/// Adds the torrent; Transmission looks by itself at what is in the folder.
pub(super) async fn add(
    client: &RememberedClient,
    torrent: &HandOver,
) -> Result<(), HandOverError> {
    let arguments = json!({
        "metainfo": BASE64.encode(&torrent.torrent),
        "download-dir": torrent.folder,
        "paused": false,
    });
    let added = call(client, "torrent-add", &arguments).await?;
    if added.get("torrent-duplicate").is_some() {
        return Err(HandOverError::HasIt);
    }
    Ok(())
}

/// Calls one method and gives what it answers.
async fn call(
    client: &RememberedClient,
    method: &str,
    arguments: &Value,
) -> Result<Value, HandOverError> {
    let mut http = Http::new(&client.address);
    if !client.user.is_empty() || client.password.is_some() {
        let pair = format!("{}:{}", client.user, client.password());
        http.set_header(AUTHORIZATION, &format!("Basic {}", BASE64.encode(pair)));
    }
    // The id is asked for with something short, rather than by sending a torrent twice.
    let first = post(&http, &json!({ "method": "session-get" })).await?;
    if first.status == StatusCode::CONFLICT {
        let id = first.headers.get(&SESSION_ID).and_then(|it| it.to_str().ok());
        http.set_header(SESSION_ID, id.ok_or(HandOverError::OtherProgram)?);
    } else {
        check(&first)?;
    }
    let answer = post(&http, &json!({ "method": method, "arguments": arguments })).await?;
    check(&answer)?;
    let body: Value =
        serde_json::from_str(&answer.text).map_err(|_| HandOverError::OtherProgram)?;
    match body["result"].as_str() {
        Some("success") => Ok(body["arguments"].clone()),
        Some(words) => Err(HandOverError::Refused { words: shown(words) }),
        None => Err(HandOverError::OtherProgram),
    }
}

async fn post(http: &Http, body: &Value) -> Result<Answer, HandOverError> {
    http.post(PATH, "application/json", body.to_string().into_bytes()).await
}

fn check(answer: &Answer) -> Result<(), HandOverError> {
    match answer.status {
        StatusCode::OK => Ok(()),
        StatusCode::UNAUTHORIZED => Err(HandOverError::WrongPassword),
        StatusCode::FORBIDDEN if answer.text.contains("unsuccessful login attempts") => {
            Err(HandOverError::Banned)
        }
        StatusCode::FORBIDDEN | StatusCode::MISDIRECTED_REQUEST if is_transmission(answer) => {
            Err(HandOverError::NotAllowed)
        }
        _ => Err(HandOverError::OtherProgram),
    }
}

fn is_transmission(answer: &Answer) -> bool {
    let server = answer.headers.get(SERVER).and_then(|it| it.to_str().ok()).unwrap_or_default();
    server.contains("Transmission") || answer.text.contains("transmission-daemon")
}
