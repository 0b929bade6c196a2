//! Pages: what is neither announce nor scrape, answered by axum over hyper.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode, Uri, Version};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use protocol::http::target::Target;
use tokio::net::TcpStream;
use tower::ServiceExt;

use crate::access_log::http;
use crate::http::TrackerService;
use crate::http::answer::{Answer, PREFLIGHT};
use crate::http::connection::{Shared, Stopped};
use crate::http::replayed::Replayed;
use crate::http::request::{Ask, RequestLine};
use crate::web_seed;

/// The least that hyper takes.
const MIN_BUFFER_BYTES: usize = 8192;

/// The pages of a tracker's port. It knows no commands, so any web page may read them, but
/// not the data of its torrents.
pub(crate) fn router(service: &Arc<TrackerService>) -> Router {
    let seeds = any(web_seed::answer).with_state(Arc::clone(service));
    Router::new()
        .fallback(not_found)
        .layer(middleware::from_fn(open_to_web_pages))
        .route("/seed/{*file}", seeds)
}

/// Serves `stream`, from which `received` has been read, until it ends.
pub(crate) async fn serve(
    stream: TcpStream,
    received: Vec<u8>,
    from: SocketAddr,
    shared: Arc<Shared>,
    mut stopped: Stopped,
) -> io::Result<()> {
    let limits = &shared.limits;
    let stream = Replayed::new(received, stream, limits.write_deadline);
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header_deadline)
        .max_buf_size(limits.max_head_bytes.max(MIN_BUFFER_BYTES))
        .half_close(true)
        .title_case_headers(true)
        .auto_date_header(false);
    let service = service_fn(|request| answer(Arc::clone(&shared), from, request));
    let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
    let stop = async {
        let _ = stopped.wait_for(|it| *it).await;
    };
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stop => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    ended.map_err(io::Error::other)
}

/// Announces and scrapes may follow a page on the same connection.
async fn answer(
    shared: Arc<Shared>,
    from: SocketAddr,
    request: hyper::Request<Incoming>,
) -> Result<Response, Infallible> {
    let noted = shared.service.access_log().map(|_| Noted::of(&request));
    let response = answer_unnoted(&shared, from, request).await;
    if let Some(noted) = noted {
        noted.tell(&shared.service, from, &response);
    }
    Ok(response)
}

async fn answer_unnoted(
    shared: &Shared,
    from: SocketAddr,
    request: hyper::Request<Incoming>,
) -> Response {
    let target = request.uri().path_and_query().map(|it| it.as_str()).unwrap_or_default();
    if let Some(target) = Target::parse(target.as_bytes()) {
        let method = request.method().as_str().as_bytes();
        let ask = Ask { target, method, socket: from.ip() };
        let headers = || {
            let headers = request.headers().iter();
            headers.map(|(name, value)| (name.as_str().as_bytes(), value.as_bytes()))
        };
        let mut body = Vec::new();
        let answer = shared.service.answer(&ask, headers, &mut body);
        if let Some(unsaved) = answer.unsaved {
            shared.service.completions.wait(unsaved).await;
        }
        // Or hyper would promise to go on after a body whose end is the connection's.
        let is_last = answer.pieces.is_some() && request.version() == Version::HTTP_10;
        let mut response = response(answer, body);
        if is_last {
            *response.version_mut() = Version::HTTP_10;
        }
        return response;
    }
    let mut request: Request = request.map(Body::new);
    request.extensions_mut().insert(from);
    let Ok(response) = shared.pages.clone().oneshot(request).await;
    response
}

/// What the access log is told of a request that is gone by then.
struct Noted {
    method: Method,
    uri: Uri,
    version: Version,
    headers: HeaderMap,
}

impl Noted {
    fn of<B>(request: &hyper::Request<B>) -> Self {
        let (method, uri) = (request.method().clone(), request.uri().clone());
        Self { method, uri, version: request.version(), headers: request.headers().clone() }
    }

    fn tell(&self, service: &TrackerService, from: SocketAddr, response: &Response) {
        let headers = || {
            let headers = self.headers.iter();
            headers.map(|(name, value)| (name.as_str().as_bytes(), value.as_bytes()))
        };
        let target = self.uri.to_string();
        let minor = u8::from(self.version != Version::HTTP_10);
        let (method, target) = (self.method.as_str().as_bytes(), target.as_bytes());
        let line = RequestLine { method, target, protocol: http(minor) };
        let body_bytes = match self.method {
            Method::HEAD => Some(0),
            _ => response.body().size_hint().exact(),
        };
        service.note(from.ip(), line, headers, response.status(), body_bytes);
    }
}

fn response(answer: Answer, body: Vec<u8>) -> Response {
    let body = answer.pieces.map_or_else(|| Body::from(body), Body::new);
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    for &(name, value) in answer.headers {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
    }
    response
}

async fn open_to_web_pages(request: Request, next: Next) -> Response {
    if request.method() == Method::OPTIONS {
        return response(Answer::new(StatusCode::NO_CONTENT, PREFLIGHT), Vec::new());
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

/// What trackers have said since the first one, with a word of help before it.
async fn not_found() -> Response {
    let text = "This is a BitTorrent tracker; its address for clients ends in /announce.\n";
    (StatusCode::NOT_FOUND, [(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
