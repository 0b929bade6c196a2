//! Who keeps an access log is told of each request over HTTP and UDP, and of nobody who may
//! not be who he says he is.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use protocol::id::InfoHash;
use server::{
    AccessLog, Answered, ClientAddressRule, Clock, Endpoint, HttpListener, TrackerService,
    UdpListener, bind,
};
use tracker::{Rules, Tracker};

const ANNOUNCE: &str = "info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl&port=1&left=0";

/// What has been told so far, one text a request.
#[derive(Debug, Default)]
struct Told(Mutex<Vec<String>>);

impl AccessLog for Told {
    fn note(&self, request: &Answered<'_>) {
        let Answered { ip, method, target, protocol, status, body_bytes, user_agent } = *request;
        let [method, target] = [method, target].map(|it| it.escape_ascii().to_string());
        let user_agent = user_agent.map(|it| it.escape_ascii().to_string());
        let user_agent = user_agent.unwrap_or_default();
        let bytes = body_bytes.map_or_else(|| "-".to_owned(), |it| it.to_string());
        let text = format!("{ip} {method} {target} {protocol} {status} {bytes} {user_agent}");
        self.0.lock().unwrap().push(text);
    }
}

impl Told {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

struct Served {
    told: Arc<Told>,
    service: Arc<TrackerService>,
    http: SocketAddr,
    udp: SocketAddr,
    _listeners: (HttpListener, UdpListener),
    _runtime: tokio::runtime::Runtime,
}

fn serve() -> Served {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let tracker = Arc::new(Tracker::new(Rules::default()));
    tracker.register(InfoHash([b'a'; 20]), 0);
    let service = TrackerService::new(tracker, Clock::start());
    let told = Arc::new(Told::default());
    service.set_access_log(Some(Arc::clone(&told) as Arc<dyn AccessLog>));
    let inside = runtime.enter();
    let ip = Ipv4Addr::LOCALHOST.into();
    let mut sockets = bind(&[Endpoint::http(ip), Endpoint::udp(ip)], 0).unwrap();
    let http = HttpListener::start(sockets.http.remove(0), &service).unwrap();
    let udp = UdpListener::start(sockets.udp.remove(0), &service).unwrap();
    drop(inside);
    let (http_address, udp_address) = (http.address(), udp.address());
    Served {
        told,
        service,
        http: http_address,
        udp: udp_address,
        _listeners: (http, udp),
        _runtime: runtime,
    }
}

#[test]
fn each_request_over_http_is_told_once_with_what_became_of_it() {
    let served = serve();
    let body = ask(&served, &format!("GET /announce?{ANNOUNCE} HTTP/1.1\r\nUser-Agent: x/1\r\n"));
    let expected = format!("127.0.0.1 GET /announce?{ANNOUNCE} HTTP/1.1 200 {body} x/1");
    assert_eq!(served.told.take(), [expected]);

    let body = ask(&served, "GET /nothing-here?x HTTP/1.0\r\nUser-Agent: y\r\n");
    let expected = format!("127.0.0.1 GET /nothing-here?x HTTP/1.0 404 {body} y");
    assert_eq!(served.told.take(), [expected]);

    ask(&served, "HEAD /scrape HTTP/1.1\r\n");
    assert_eq!(served.told.take(), ["127.0.0.1 HEAD /scrape HTTP/1.1 200 0 "]);

    let body = ask(&served, "what?\r\n");
    assert_eq!(served.told.take(), [format!("127.0.0.1    400 {body} ")]);
}

#[test]
fn behind_a_proxy_the_client_is_told_and_without_a_log_nobody() {
    let served = serve();
    let rule = ClientAddressRule { trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()] };
    served.service.set_client_address_rule(rule);
    ask(&served, "GET /scrape HTTP/1.1\r\nX-Forwarded-For: 198.51.100.7\r\n");
    let told = served.told.take();
    assert!(told[0].starts_with("198.51.100.7 GET /scrape "), "{told:?}");
    served.service.set_access_log(None);
    ask(&served, "GET /scrape HTTP/1.1\r\nX-Forwarded-For: 198.51.100.7\r\n");
    assert_eq!(served.told.take(), [""; 0]);
}

#[test]
fn over_udp_those_are_told_who_have_proven_their_address() {
    let served = serve();
    let client = UdpSocket::bind("127.0.0.1:0").unwrap();
    client.connect(served.udp).unwrap();
    client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut reply = [0; 2048];
    // With a connection id that nobody was given: there is no answer, and nothing to tell.
    client.send(&announce(&[9; 8])).unwrap();
    client.send(&[0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 1, 2, 3, 4]).unwrap();
    assert_eq!(client.recv(&mut reply).unwrap(), 16);
    let id: [u8; 8] = reply[8..16].try_into().unwrap();
    client.send(&announce(&id)).unwrap();
    let announced = client.recv(&mut reply).unwrap();
    let scrape = [&id[..], &[0, 0, 0, 2, 5, 6, 7, 8], &[b'a'; 20], &[0; 20]].concat();
    client.send(&scrape).unwrap();
    let scraped = client.recv(&mut reply).unwrap();
    client.send(&[&id[..], &[0, 0, 0, 9, 5, 6, 7, 8]].concat()).unwrap();
    let refused = client.recv(&mut reply).unwrap();

    let hash = "a".repeat(20);
    let zeros = "%00".repeat(20);
    assert_eq!(
        served.told.take(),
        [
            format!(
                "127.0.0.1 ANNOUNCE /announce/x?info_hash={hash}&peer_id=-TR4060-abcdefghijkl\
                 &port=6881&uploaded=0&downloaded=0&left=7&event=started&ip=10.0.0.7 UDP 200 \
                 {announced} "
            ),
            format!(
                "127.0.0.1 SCRAPE /scrape?info_hash={hash}&info_hash={zeros} UDP 200 {scraped} "
            ),
            format!("127.0.0.1   UDP 400 {refused} "),
        ]
    );
}

/// Laid out by hand from BEP 15 and 41.
fn announce(connection_id: &[u8; 8]) -> Vec<u8> {
    let mut datagram = connection_id.to_vec();
    datagram.extend([0, 0, 0, 1, 5, 6, 7, 8]);
    datagram.extend([b'a'; 20]);
    datagram.extend(b"-TR4060-abcdefghijkl");
    datagram.extend([0; 8]);
    datagram.extend(7u64.to_be_bytes());
    datagram.extend([0; 8]);
    datagram.extend([0, 0, 0, 2, 10, 0, 0, 7]);
    datagram.extend([0x55; 4]);
    datagram.extend([0xFF, 0xFF, 0xFF, 0xFF, 0x1A, 0xE1]);
    let path = b"/announce/x?y=1";
    datagram.extend([2, u8::try_from(path.len()).unwrap()]);
    datagram.extend(path);
    datagram
}

/// Sends the beginning of a request; gives the length of the answer's body.
fn ask(served: &Served, head: &str) -> usize {
    let mut client = TcpStream::connect(served.http).unwrap();
    client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    client.write_all(format!("{head}Host: t\r\nConnection: close\r\n\r\n").as_bytes()).unwrap();
    let mut answer = Vec::new();
    client.read_to_end(&mut answer).unwrap();
    let head_end = answer.windows(4).position(|it| it == b"\r\n\r\n").unwrap();
    answer.len() - head_end - 4
}
