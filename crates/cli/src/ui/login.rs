//! The door of the pages: the token printed at start, or the password and then a session.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::header::{
    AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, COOKIE, HOST, ORIGIN, RETRY_AFTER, SET_COOKIE,
};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use control::Control;
use control::error::UserError;
use serde_json::{Value, json};
use subtle::ConstantTimeEq;
use tokio::sync::{Semaphore, watch};

use super::attempts::Attempts;
use super::sessions::{AGE_MAX, SessionId, Sessions};
use super::{Shared, failure, fresh_token};

/// The header in which a page sends its session's proof along.
const PROOF: &str = "x-swarmdeck-proof";
/// Whoever has put TLS before us says so with this header.
const FORWARDED_PROTO: &str = "x-forwarded-proto";
/// Logins that are being looked at or wait for it; for one more there is no place.
const WAITING_MAX: usize = 16;
const LOGIN_MAX_BYTES: usize = 8 * 1024;

/// How somebody was let in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Admitted {
    /// With the token printed at start.
    Token,
    /// By a session of the password's.
    Session(SessionId),
}

/// Who may come in, and who has.
pub(super) struct Logins {
    token: String,
    /// Cookies know no ports: two trackers on one computer must not take each other's.
    cookie_name: String,
    sessions: Mutex<Sessions>,
    attempts: Mutex<Attempts>,
    places: Semaphore,
    /// Changed whenever sessions may have ended.
    endings: watch::Sender<()>,
}

impl Logins {
    pub(super) fn new(token: String, port: u16) -> Self {
        Self {
            token,
            cookie_name: format!("swarmdeck_session_{port}"),
            sessions: Mutex::default(),
            attempts: Mutex::default(),
            places: Semaphore::new(WAITING_MAX),
            endings: watch::Sender::new(()),
        }
    }

    /// Ends all sessions but the one of `admitted`, who has just changed the password.
    pub(super) fn outlive_password(&self, control: &Control, admitted: &Admitted) {
        if let Admitted::Session(id) = admitted {
            lock(&self.sessions).keep(id, control.password_changes());
        }
        self.endings.send_replace(());
    }

    /// Comes to pass when the session of `admitted` has ended.
    pub(super) async fn ended(&self, control: &Control, admitted: &Admitted) {
        let Admitted::Session(id) = admitted else { return std::future::pending().await };
        let mut endings = self.endings.subscribe();
        loop {
            let changes = control.password_changes();
            if lock(&self.sessions).use_now(id, changes, Instant::now()).is_none() {
                return;
            }
            // `self` has the sender, so there will always be another.
            let _ = endings.changed().await;
        }
    }

    fn has_token(&self, headers: &HeaderMap) -> bool {
        let given = headers.get(AUTHORIZATION).map(|it| it.as_bytes());
        let given = given.and_then(|it| it.strip_prefix(b"Bearer "));
        given.is_some_and(|it| bool::from(it.ct_eq(self.token.as_bytes())))
    }

    /// The session whose cookie came along, and its proof.
    fn session(&self, control: &Control, headers: &HeaderMap) -> Option<(SessionId, String)> {
        let id = cookie(headers, &self.cookie_name)?;
        let changes = control.password_changes();
        let mut sessions = lock(&self.sessions);
        let proof = sessions.use_now(id, changes, Instant::now())?;
        Some((id.to_owned(), proof.to_owned()))
    }

    fn admit(&self, control: &Control, request: &Request) -> Option<Admitted> {
        let headers = request.headers();
        if self.has_token(headers) {
            return Some(Admitted::Token);
        }
        let (id, proof) = self.session(control, headers)?;
        // Other sites can read no answers, so what changes nothing needs no proof.
        let is_proven = request.method() == Method::GET
            || headers
                .get(PROOF)
                .is_some_and(|it| bool::from(it.as_bytes().ct_eq(proof.as_bytes())));
        is_proven.then_some(Admitted::Session(id))
    }

    /// A cookie for `id`, which no script and no other site can use.
    fn cookie(&self, id: &str, age: Duration, headers: &HeaderMap) -> String {
        let is_encrypted = headers.get(FORWARDED_PROTO).is_some_and(|it| it == "https");
        let secure = if is_encrypted { "; Secure" } else { "" };
        let (name, secs) = (&self.cookie_name, age.as_secs());
        format!("{name}={id}; Path=/; Max-Age={secs}; HttpOnly; SameSite=Strict{secure}")
    }
}

/// What can be asked for without being let in.
pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/session", get(session))
        .route("/login", post(log_in))
        .route("/logout", post(log_out))
        .layer(DefaultBodyLimit::max(LOGIN_MAX_BYTES))
}

/// Lets those in who may come in, and tells the others what is missing.
pub(super) async fn admit(
    State(shared): State<Arc<Shared>>,
    mut request: Request,
    next: Next,
) -> Response {
    if let Some(admitted) = shared.logins.admit(&shared.control, &request) {
        request.extensions_mut().insert(admitted);
        return next.run(request).await;
    }
    let error = UserError::new(
        "token_wrong",
        "This page has neither logged in nor the key that swarmdeck printed when it started.",
        "Log in, or open the address with the key once more.",
    );
    failure(StatusCode::UNAUTHORIZED, &error)
}

/// How one can come in here, and whether one has with a password.
async fn session(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    let session = shared.logins.session(&shared.control, &headers);
    let has_password = shared.control.password().is_ok_and(|it| it.is_set);
    let proof = session.map(|(_, proof)| proof);
    told(json!({ "has_password": has_password, "proof": proof }))
}

async fn log_in(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let password = serde_json::from_slice::<Value>(&body).ok();
    let password = password.as_ref().and_then(|it| it["password"].as_str());
    let is_json = headers.get(CONTENT_TYPE).is_some_and(|it| it == "application/json");
    let Some(password) = password.filter(|_| is_json && is_from_here(&headers)) else {
        let error = UserError::new(
            "bad_request",
            "This was not a login from a page of Swarmdeck’s.",
            "Load the page anew.",
        );
        return failure(StatusCode::BAD_REQUEST, &error);
    };
    let Ok(_place) = shared.logins.places.try_acquire() else { return wait(1) };
    let pairs = headers.iter().map(|(name, value)| (name.as_str().as_bytes(), value.as_bytes()));
    let ip = shared.control.client_ip(from.ip(), pairs);
    if let Err(rest) = lock(&shared.logins.attempts).begin(ip, Instant::now()) {
        return wait(rest.as_secs() + 1);
    }
    try_password(&shared, ip, password, &headers).await
}

async fn try_password(
    shared: &Arc<Shared>,
    ip: IpAddr,
    password: &str,
    headers: &HeaderMap,
) -> Response {
    let (control, given) = (shared.control.clone(), password.to_owned());
    // Before it is looked at: who logs in while it is being changed must not stay.
    let changes = control.password_changes();
    let outcome = tokio::task::spawn_blocking(move || control.is_password(&given)).await;
    match outcome {
        Ok(Ok(true)) => {}
        Ok(Ok(false)) | Err(_) => {
            tracing::warn!("somebody tried to log in to the pages with a wrong password");
            let message = "That is not the password.";
            let hint = "Mind capital letters, and the layout of the keyboard.";
            let error = UserError::new("password_wrong", message, hint);
            return failure(StatusCode::FORBIDDEN, &error);
        }
        Ok(Err(error)) => return failure(StatusCode::INTERNAL_SERVER_ERROR, &error),
    }
    lock(&shared.logins.attempts).forgive(ip);
    let (Ok(id), Ok(proof)) = (fresh_token(), fresh_token()) else { return wait(1) };
    lock(&shared.logins.sessions).begin(id.clone(), proof.clone(), changes, Instant::now());
    let cookie = shared.logins.cookie(&id, AGE_MAX, headers);
    ([(SET_COOKIE, cookie)], told(json!({ "has_password": true, "proof": proof }))).into_response()
}

async fn log_out(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let logins = &shared.logins;
    if let Some(Admitted::Session(id)) = logins.admit(&shared.control, &request) {
        lock(&logins.sessions).end(&id);
        logins.endings.send_replace(());
    }
    let cookie = logins.cookie("", Duration::ZERO, request.headers());
    ([(SET_COOKIE, cookie)], told(Value::Null)).into_response()
}

fn told(value: Value) -> Response {
    ([(CACHE_CONTROL, "no-store")], Json(value)).into_response()
}

fn wait(secs: u64) -> Response {
    let message = "There were too many attempts to log in.";
    let hint = match secs {
        1 => "Wait a second, then try again.".to_owned(),
        secs if secs < 120 => format!("Wait {secs} seconds, then try again."),
        secs => format!("Wait {} minutes, then try again.", secs.div_ceil(60)),
    };
    let refusal =
        failure(StatusCode::TOO_MANY_REQUESTS, &UserError::new("login_wait", message, hint));
    ([(RETRY_AFTER, secs.to_string())], refusal).into_response()
}

/// Whether a browser says that a page of ours asks, or does not say.
fn is_from_here(headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(ORIGIN).map(|it| it.to_str().unwrap_or_default()) else {
        return true;
    };
    let host = headers.get(HOST).and_then(|it| it.to_str().ok());
    let origin = origin.split_once("://").map(|(_, it)| it);
    origin.is_some() && origin == host
}

/// The value of the cookie called `name`.
fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(COOKIE).into_iter().filter_map(|it| it.to_str().ok());
    let pairs = lines.flat_map(|it| it.split(';')).filter_map(|it| it.trim().split_once('='));
    pairs.into_iter().find_map(|(it, value)| (it == name).then_some(value))
}

/// Nothing is left half done behind these locks, whatever panics.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let headers = headers(&[("cookie", "a=b; swarm=1"), ("cookie", "c;swarm_2= x=y ;d=")]);
        assert_eq!(cookie(&headers, "swarm"), Some("1"));
        assert_eq!(cookie(&headers, "swarm_2"), Some(" x=y"));
        assert_eq!(cookie(&headers, "d"), Some(""));
        assert_eq!(cookie(&headers, "c"), None);
    }

    #[test]
    fn a_login_comes_from_a_page_of_ours() {
        let from = |origin| is_from_here(&headers(&[("host", "10.0.0.1:80"), ("origin", origin)]));
        assert!(from("http://10.0.0.1:80") && from("https://10.0.0.1:80"));
        for other in ["http://10.0.0.1", "http://10.0.0.1:8080", "null", "", "http://evil"] {
            assert!(!from(other), "{other}");
        }
        assert!(is_from_here(&headers(&[("host", "a")])), "no browser");
        assert!(!is_from_here(&headers(&[("origin", "null")])));
    }

    #[test]
    fn a_cookie_is_for_this_site_alone_and_for_no_script() {
        let logins = Logins::new("token".to_owned(), 8080);
        let plain = logins.cookie("abc", AGE_MAX, &HeaderMap::new());
        let expected = "swarmdeck_session_8080=abc; Path=/; Max-Age=2592000; HttpOnly; \
                        SameSite=Strict";
        assert_eq!(plain, expected);
        let encrypted = headers(&[("x-forwarded-proto", "https")]);
        assert_eq!(logins.cookie("abc", AGE_MAX, &encrypted), format!("{expected}; Secure"));
    }
}
