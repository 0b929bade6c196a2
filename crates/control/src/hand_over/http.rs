//! The least of HTTP that clients' web APIs need: a request, and a short answer in time.

use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Request, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use super::address::WebAddress;
use super::error::HandOverError;

const CONNECT_LIMIT: Duration = Duration::from_secs(10);
/// A .torrent may be large, and a client may be busy.
const ANSWER_LIMIT: Duration = Duration::from_secs(60);
/// Far more than any answer that is wanted has.
const ANSWER_BYTES_MAX: usize = 256 * 1024;

/// A way to one client.
#[derive(Debug)]
pub(super) struct Http {
    client: Client<HttpConnector, Full<Bytes>>,
    base: String,
    /// What goes along with every request.
    headers: HeaderMap,
}

/// What a client has answered; a redirection is an answer like any other.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) text: String,
}

impl Http {
    pub(super) fn new(address: &WebAddress) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_connect_timeout(Some(CONNECT_LIMIT));
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Self { client, base: address.as_str().to_owned(), headers: HeaderMap::new() }
    }

    /// Sends `value` as the header `name` from now on; it shows up in no log.
    pub(super) fn set_header(&mut self, name: HeaderName, value: &str) {
        if let Ok(mut value) = HeaderValue::from_str(value) {
            value.set_sensitive(true);
            self.headers.insert(name, value);
        }
    }

    pub(super) async fn get(&self, path: &str) -> Result<Answer, HandOverError> {
        self.send(Method::GET, path, "", Vec::new()).await
    }

    pub(super) async fn post(
        &self,
        path: &str,
        content_type: &str,
        body: Vec<u8>,
    ) -> Result<Answer, HandOverError> {
        self.send(Method::POST, path, content_type, body).await
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        content_type: &str,
        body: Vec<u8>,
    ) -> Result<Answer, HandOverError> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.base));
        if !content_type.is_empty() {
            request = request.header(hyper::header::CONTENT_TYPE, content_type);
        }
        let request = request.body(Full::new(Bytes::from(body)));
        let mut request = request.map_err(|_| HandOverError::OtherProgram)?;
        request.headers_mut().extend(self.headers.clone());
        let answer = tokio::time::timeout(ANSWER_LIMIT, self.exchange(request));
        answer.await.map_err(|_| HandOverError::TimedOut)?
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<Answer, HandOverError> {
        let response = self.client.request(request).await.map_err(|error| {
            let cause = innermost(&error);
            if error.is_connect() {
                HandOverError::Unreachable { cause }
            } else {
                tracing::debug!(cause, "a client's answer is no HTTP");
                HandOverError::OtherProgram
            }
        })?;
        let (head, body) = response.into_parts();
        let body = Limited::new(body, ANSWER_BYTES_MAX).collect().await;
        let bytes = body.map_err(|_| HandOverError::OtherProgram)?.to_bytes();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer { status: head.status, headers: head.headers, text })
    }
}

/// The error that all others were caused by, in its own words.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
