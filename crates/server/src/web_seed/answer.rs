//! Answers a request for a file of a torrent.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use protocol::http::web_seed::WebSeedTarget;
use tokio::task::spawn_blocking;
use tower_http::services::ServeDir;
use tracker::{Asker, Refusal};

use super::body::{MeteredBody, Transfer};
use super::file::{OneFile, OpenFile};
use crate::http::{TrackerService, is_from_web_page};

/// When a client may ask again that others were in the way of.
const BUSY_SECS: u32 = 30;
/// When a client may ask again while the torrent is paused.
const PAUSED_SECS: u32 = 5 * 60;
/// The headers a file depends on, for tower-http.
const CONDITIONS: [HeaderName; 5] = [
    header::RANGE,
    header::IF_MATCH,
    header::IF_NONE_MATCH,
    header::IF_MODIFIED_SINCE,
    header::IF_UNMODIFIED_SINCE,
];
/// Nobody can have a page shown, a script run or a picture embedded with what is here.
const PLAIN_DATA: [(HeaderName, &str); 5] = [
    (header::CONTENT_TYPE, "application/octet-stream"),
    (header::CONTENT_DISPOSITION, "attachment"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Why a file is not given out.
enum Denial {
    /// There is no such torrent, or no such file in it, or it is not as it should be.
    NotFound,
    NotAllowed,
    Forbidden(String),
    /// Not now, but after so many seconds.
    Later(String, u32),
}

/// Gives a file of a torrent to whoever may have it (BEP 19).
pub(crate) async fn answer(
    State(service): State<Arc<TrackerService>>,
    Extension(from): Extension<SocketAddr>,
    request: Request,
) -> Response {
    match give(service, from.ip(), &request.into_parts().0).await {
        Ok(response) => response,
        Err(denial) => denial.into_response(),
    }
}

async fn give(
    service: Arc<TrackerService>,
    socket: IpAddr,
    request: &Parts,
) -> Result<Response, Denial> {
    if ![Method::GET, Method::HEAD].contains(&request.method) {
        return Err(Denial::NotAllowed);
    }
    let headers = || request.headers.iter().map(|(name, value)| (name.as_str(), value));
    let headers = || headers().map(|(name, value)| (name.as_bytes(), value.as_bytes()));
    if is_from_web_page(headers()) {
        return Err(Denial::Forbidden("this tracker gives no data to web pages".to_owned()));
    }
    let target = WebSeedTarget::parse(request.uri.path()).ok_or(Denial::NotFound)?;
    let ip = service.client_ip(socket, headers());
    let ip = ip.map_err(|words| Denial::Forbidden(words.to_owned()))?;
    let asker = Asker { passkey: target.passkey, ..Asker::at(ip) };
    service.tracker.may_download(&target.info_hash, &asker, service.clock.now())?;

    let live = service.web_seeds().find(&target.info_hash).ok_or(Denial::NotFound)?;
    let index = live.index(&target.path).ok_or(Denial::NotFound)?;
    let place = service.web_seeds().gate.admit(ip, false).ok_or_else(Denial::busy)?;
    let opened = {
        let live = Arc::clone(&live);
        spawn_blocking(move || OpenFile::open(live, index)).await
    };
    let Ok(Ok(opened)) = opened else {
        return Err(Denial::NotFound);
    };
    let chunk_bytes = service.web_seeds().throttle.chunk_bytes();
    let response = serve(Arc::new(opened), request, chunk_bytes).await;
    let mut response = response.map_err(|_| Denial::NotFound)?;
    for (name, value) in PLAIN_DATA {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    let info_hash = target.info_hash;
    let transfer = Transfer { service, live, info_hash, asker, _place: place };
    let is_data = response.status().is_success() && request.method == Method::GET;
    Ok(match is_data {
        true => response.map(|body| Body::new(MeteredBody::new(body, transfer))),
        false => response.map(Body::new),
    })
}

/// The file as tower-http gives it: whole, the part that is asked for, or not at all.
async fn serve(
    opened: Arc<OpenFile>,
    request: &Parts,
    chunk_bytes: usize,
) -> io::Result<axum::http::Response<tower_http::services::fs::ServeFileSystemResponseBody>> {
    let serve = |with_range: bool| {
        // The path says nothing: which file it is has been decided.
        let mut plain = axum::http::Request::new(Body::empty());
        *plain.method_mut() = request.method.clone();
        for name in CONDITIONS.iter().filter(|it| with_range || **it != header::RANGE) {
            if let Some(value) = request.headers.get(name) {
                plain.headers_mut().insert(name, value.clone());
            }
        }
        ServeDir::with_backend("", OneFile(Arc::clone(&opened)))
            .append_index_html_on_directories(false)
            .ignore_multi_range_requests(true)
            .with_buf_chunk_size(chunk_bytes)
            .try_call(plain)
    };
    if !wants_part(request, opened.size_bytes()) {
        return serve(false).await;
    }
    let response = serve(true).await?;
    if is_of_another(&request.headers, response.headers()) {
        return serve(false).await;
    }
    Ok(response)
}

/// Whether a part of a file is asked for as tower-http understands it. It knows no other units,
/// no end that is longer than the file, and no part of nothing (RFC 9110, 14.1.2 and 14.2).
fn wants_part(request: &Parts, size_bytes: u64) -> bool {
    let range = request.headers.get(header::RANGE).and_then(|it| it.to_str().ok());
    let Some(parts) = range.and_then(|it| it.trim().strip_prefix("bytes=")) else {
        return false;
    };
    let end_bytes = parts.strip_prefix('-').and_then(|it| it.trim().parse::<u64>().ok());
    let is_all = end_bytes.is_some_and(|it| it > size_bytes);
    size_bytes > 0 && !is_all
}

/// Whether the client wants a part only of a file other than this one (RFC 9110, If-Range).
fn is_of_another(asked: &HeaderMap, given: &HeaderMap) -> bool {
    let Some(condition) = asked.get(header::IF_RANGE) else {
        return false;
    };
    let is = |name: &HeaderName| given.get(name) == Some(condition);
    !is(&header::ETAG) && !is(&header::LAST_MODIFIED)
}

impl Denial {
    fn busy() -> Self {
        Self::Later("as many files are sent already as may be at once".to_owned(), BUSY_SECS)
    }
}

impl From<Refusal> for Denial {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotRegistered => Self::NotFound,
            Refusal::Paused(words) => Self::Later(words.to_string(), PAUSED_SECS),
            other => Self::Forbidden(other.to_string()),
        }
    }
}

impl IntoResponse for Denial {
    fn into_response(self) -> Response {
        let (status, words, header) = match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "there is no such file".to_owned(), None),
            Self::NotAllowed => {
                let allow = (header::ALLOW, HeaderValue::from_static("GET, HEAD"));
                let words = "files are asked for with GET".to_owned();
                (StatusCode::METHOD_NOT_ALLOWED, words, Some(allow))
            }
            Self::Forbidden(words) => (StatusCode::FORBIDDEN, words, None),
            Self::Later(words, secs) => {
                let later = (header::RETRY_AFTER, HeaderValue::from(secs));
                (StatusCode::SERVICE_UNAVAILABLE, words, Some(later))
            }
        };
        let mut response = (status, words + "\n").into_response();
        let headers = response.headers_mut();
        let text = HeaderValue::from_static("text/plain; charset=utf-8");
        headers.insert(header::CONTENT_TYPE, text);
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.extend(header);
        response
    }
}
