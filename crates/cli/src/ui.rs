//! The window's pages for a browser: the same files and the same table of commands.
//!
//! On a listener of its own, never on the tracker's. The pages themselves hold no
//! secret; every command and every event demands the token printed at start, or a
//! session begun with the password.

mod attempts;
mod login;
mod sessions;

use std::convert::Infallible;
use std::fmt::Write;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware;
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use control::error::UserError;
use control::{BrowserLimits, Control, rpc, serve_browser};
use futures_util::stream::{self, Stream};
use rust_embed::RustEmbed;
use serde_json::Value;
use tokio::net::TcpListener;

use crate::failure::Failure;
use login::{Admitted, Logins};

/// The pages as built by `npm run build`.
#[derive(RustEmbed)]
#[folder = "../../ui/dist"]
#[allow_missing = true]
struct Pages;

const CSP: &str = "default-src 'self'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The largest .torrent in base64, with room for the rest of the command.
const COMMAND_MAX_BYTES: usize = 96 * 1024 * 1024;

/// An open listener for the pages.
pub(crate) struct Ui {
    listener: TcpListener,
    address: SocketAddr,
    token: String,
}

struct Shared {
    control: Control,
    logins: Logins,
}

/// Opens the listener at `address` and makes a fresh token.
pub(crate) async fn open(address: SocketAddr) -> Result<Ui, Failure> {
    if Pages::get("index.html").is_none() {
        let text = "This build has no pages in it. Build them with “cargo xtask run”.";
        return Err(Failure::Cannot(text.to_owned()));
    }
    let cannot = |error: std::io::Error| {
        Failure::Cannot(format!(
            "The pages cannot be shown at {address}: {error}. Choose another address with --ui."
        ))
    };
    let listener = TcpListener::bind(address).await.map_err(cannot)?;
    let address = listener.local_addr().map_err(cannot)?;
    Ok(Ui { listener, address, token: fresh_token()? })
}

impl Ui {
    /// Where it listens, with the real port.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address to open in a browser. The token stands behind the `#`, which a
    /// browser keeps to itself, so that no server on the way logs it.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/#token={}", self.address, self.token)
    }

    /// Serves the pages until it is dropped.
    pub(crate) async fn serve(self, control: Control) -> Infallible {
        let logins = Logins::new(self.token, self.address.port());
        let shared = Arc::new(Shared { control, logins });
        let protected = Router::new()
            .route("/rpc/{name}", post(command))
            .route("/events", get(events))
            .layer(DefaultBodyLimit::max(COMMAND_MAX_BYTES))
            .layer(middleware::from_fn_with_state(Arc::clone(&shared), login::admit))
            .merge(login::routes())
            .with_state(shared);
        let router = protected.fallback(page).layer(middleware::map_response(secure));
        serve_browser(self.listener, router, BrowserLimits::default()).await
    }
}

/// A secret of 192 random bits, in hex.
fn fresh_token() -> Result<String, Failure> {
    let mut bytes = [0; 24];
    getrandom::fill(&mut bytes).map_err(|error| {
        Failure::Cannot(format!("The system gives no random numbers: {error}."))
    })?;
    let mut token = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(token, "{byte:02x}");
    }
    Ok(token)
}

async fn command(
    State(shared): State<Arc<Shared>>,
    Extension(admitted): Extension<Admitted>,
    Path(name): Path<String>,
    body: Bytes,
) -> Response {
    let args = match body.is_empty() {
        true => Ok(Value::Object(serde_json::Map::new())),
        false => serde_json::from_slice(&body),
    };
    let Ok(args) = args else {
        let error =
            UserError::new("bad_request", "The command is not JSON.", "Load the page anew.");
        return failure(StatusCode::BAD_REQUEST, &error);
    };
    let outcome = rpc::call(&shared.control, &name, args).await;
    if outcome.is_ok() && matches!(name.as_str(), "set_password" | "remove_password") {
        shared.logins.outlive_password(&shared.control, &admitted);
    }
    match outcome {
        Ok(value) => axum::Json(value).into_response(),
        Err(error) => failure(StatusCode::UNPROCESSABLE_ENTITY, &error),
    }
}

async fn events(
    State(shared): State<Arc<Shared>>,
    Extension(admitted): Extension<Admitted>,
) -> Sse<impl Stream<Item = Result<sse::Event, Infallible>>> {
    let news = shared.control.subscribe();
    let events = stream::unfold((shared, admitted, news), |(shared, admitted, mut news)| async {
        let event = tokio::select! {
            event = news.next() => event?,
            () = shared.logins.ended(&shared.control, &admitted) => return None,
        };
        let text = serde_json::to_string(&event).unwrap_or_default();
        Some((Ok(sse::Event::default().data(text)), (shared, admitted, news)))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

async fn page(uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let Some(file) = Pages::get(path) else {
        return (StatusCode::NOT_FOUND, "There is no such page.\n").into_response();
    };
    let mime = mime_guess::from_path(path).first_or_octet_stream();
    ([(CONTENT_TYPE, mime.to_string()), (CACHE_CONTROL, "no-cache".to_owned())], file.data)
        .into_response()
}

async fn secure(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

fn failure(status: StatusCode, error: &UserError) -> Response {
    (status, axum::Json(serde_json::to_value(error).unwrap_or_default())).into_response()
}
