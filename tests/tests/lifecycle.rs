//! The life of the real program: who is in its way, how it ends, what it leaves behind.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs::{self, File};
use std::io::Write;
use std::net::TcpStream;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use acceptance::exchange::{create, register_any};
use acceptance::http::get;
use acceptance::netns::HomeNetwork;
use acceptance::process::{EndSignal, Process};
use acceptance::python::python;
use acceptance::serve::{Serve, command};
use acceptance::{free_port, program, wait_for};
use serde_json::json;

#[test]
fn a_port_in_use_names_the_program_that_has_it() {
    let port = free_port().to_string();
    let mut web_server = Command::new(python());
    web_server.args(["-m", "http.server", &port, "--bind", "127.0.0.1"]);
    let web_server = Process::start(&mut web_server);
    wait_for("the other program", || TcpStream::connect(format!("127.0.0.1:{port}")).ok());
    let named = format!("(process {}).", web_server.id());

    let home = tempfile::tempdir().unwrap();
    let output = command(home.path()).args(["--port", &port]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(text.contains(&format!("Port {port} is used by python")), "{text}");
    assert!(text.contains(&named) && text.contains("end that program"), "{text}");

    let serve = Serve::start_anew(&["--ui", "127.0.0.1:0"]);
    let mut settings = serve.rpc("settings", &json!({}))["settings"].clone();
    settings["network"]["port"] = json!(port.parse::<u16>().unwrap());
    let error = serve.rpc_error("apply_settings", &json!({ "settings": settings }));
    assert_eq!(error["code"], "port_in_use");
    assert!(error["message"].as_str().unwrap().contains(&named), "{error}");
}

#[test]
fn a_port_that_another_swarmdeck_has_is_said_to_be_its() {
    let other = Serve::start(&[]);
    let port = other.address().rsplit_once(':').unwrap().1.to_owned();
    let home = tempfile::tempdir().unwrap();
    let output = command(home.path()).args(["--port", &port]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    let expected = format!("is used by another Swarmdeck (process {}).", other.process().id());
    assert!(text.contains(&expected), "{text}");
}

#[test]
fn each_way_of_asking_ends_it_cleanly() {
    for signal in [EndSignal::Terminate, EndSignal::Interrupt] {
        let serve = Serve::start(&[]);
        let address = serve.address();
        let (status, data_dir) = serve.end(signal);
        assert_eq!(status.code(), Some(0), "{signal:?}");
        assert!(TcpStream::connect(address).is_err());
        drop(Serve::start_in(data_dir, &[]));
    }
}

#[test]
fn asked_twice_it_does_not_wait_for_slow_clients() {
    let home = tempfile::tempdir().unwrap();
    let shared = home.path().join("film.bin");
    File::create(&shared).unwrap().set_len(200_000_000).unwrap();
    let serve = Serve::start(&["--ui", "127.0.0.1:0"]);
    let torrent = home.path().join("film.torrent");
    create(&shared, &torrent, serve.announce_url("http"));
    let id = register_any(&serve, &torrent)["info_hash"].clone();
    serve.rpc("set_web_seed", &json!({ "info_hash": id, "path": shared }));
    let mut client = TcpStream::connect(serve.address()).unwrap();
    let path = format!("/seed/{}/film.bin", id.as_str().unwrap());
    write!(client, "GET {path} HTTP/1.1\r\nHost: tracker\r\n\r\n").unwrap();
    let mut begun = [0; 4];
    std::io::Read::read_exact(&mut client, &mut begun).unwrap();

    serve.process().ask_to_end(EndSignal::Terminate);
    let address = serve.address();
    wait_for("the port to be free", || TcpStream::connect(&address).is_err().then_some(()));
    serve.process().ask_to_end(EndSignal::Terminate);
    let (status, said) = serve.wait();
    assert_eq!(status.code(), Some(130), "{said}");
    assert!(said.contains("Ended at once"), "{said}");
}

#[test]
fn the_service_manager_hears_of_every_change() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let data_dir = tempfile::tempdir().unwrap();
    let mut command = command(data_dir.path());
    command
        .args(["--port", "0"])
        .stdin(Stdio::null())
        .env("NOTIFY_SOCKET", &path)
        .env("WATCHDOG_USEC", "3000000");
    let serve = Serve::start_command(data_dir, &mut command);

    assert_eq!(heard(&socket), "READY=1");
    let url = serve.announce_url("http");
    assert_eq!(heard(&socket), format!("STATUS=Answering at {url} and 1 more."));
    for _ in 0..3 {
        assert_eq!(heard(&socket), "WATCHDOG=1");
    }
    serve.process().ask_to_end(EndSignal::HangUp);
    wait_for("a look at the settings", || heard(&socket).starts_with("RELOADING=1").then_some(()));
    wait_for("the end of it", || (heard(&socket) == "READY=1").then_some(()));
    assert!(get(&serve.address(), "/announce").contains("info hash missing"));
    serve.process().ask_to_end(EndSignal::Terminate);
    wait_for("the end to be told", || (heard(&socket) == "STOPPING=1").then_some(()));
    assert_eq!(serve.wait().0.code(), Some(0));
}

fn heard(socket: &UnixDatagram) -> String {
    let mut message = [0; 1024];
    let len = socket.recv(&mut message).expect("the service manager hears nothing");
    String::from_utf8_lossy(&message[..len]).trim_end().to_owned()
}

#[test]
fn one_that_was_killed_leaves_no_lock_behind() {
    let serve = Serve::start(&[]);
    let folder = serve.data_dir.path().display().to_string();
    let output = command(serve.data_dir.path()).args(["--port", "0"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    let named = format!("Another Swarmdeck (process {})", serve.process().id());
    assert!(text.contains(&named) && text.contains(&folder), "{text}");

    let (status, data_dir) = serve.end(EndSignal::Kill);
    assert_eq!(status.code(), None, "it had no time to end by itself");
    assert!(data_dir.path().join("lock").exists(), "the file itself is no lock");
    let serve = Serve::start_in(data_dir, &[]);
    assert!(get(&serve.address(), "/announce").contains("info hash missing"));
}

#[test]
fn an_address_that_comes_back_is_answered_on_again() {
    let network = HomeNetwork::make(&[6969]);
    let data_dir = tempfile::tempdir().unwrap();
    let mut command = command(data_dir.path());
    command.args(["--bind", "192.168.1.2", "--port", "6969", "--ui", "127.0.0.1:0"]);
    let serve = Serve::start_as_is(data_dir, &mut network.computer.enter(&command), true);
    let serve = Mutex::new(serve);
    let overview = || network.computer.inside(|| serve.lock().unwrap().rpc("overview", &json!({})));
    let answers = || {
        network.laptop.inside(|| {
            let address = "192.168.1.2:6969".parse().unwrap();
            TcpStream::connect_timeout(&address, Duration::from_secs(1)).ok()?;
            get("192.168.1.2:6969", "/announce").contains("info hash missing").then_some(())
        })
    };
    let notice = || {
        let notices = overview()["notices"].as_array().unwrap().clone();
        notices.into_iter().find(|it| it["code"] == "address_gone")
    };
    assert!(answers().is_some() && notice().is_none());

    network.computer.run(&["ip", "address", "del", "192.168.1.2/24", "dev", "cable"]);
    let said = wait_for("the address to be missed", notice);
    assert!(said["message"].as_str().unwrap().contains("192.168.1.2"), "{said}");
    network.computer.run(&["ip", "address", "add", "192.168.1.2/24", "dev", "cable"]);
    wait_for("the address to be back", || notice().is_none().then_some(()));
    wait_for("the tracker to answer there", answers);
    assert_eq!(overview()["state"], "running");
}

/// Where systemd is not installed, there is nobody to ask about the unit.
#[test]
fn systemd_finds_no_fault_with_the_unit() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let unit = fs::read_to_string(root.join("installer/linux/swarmdeck.service")).unwrap();
    let home = tempfile::tempdir().unwrap();
    let ours = home.path().join("swarmdeck.service");
    let installed = "/usr/bin/swarmdeck ";
    assert!(unit.contains(installed) && unit.contains("Type=notify"));
    let here = format!("{} ", program("swarmdeck").display());
    fs::write(&ours, unit.replace(installed, &here)).unwrap();
    let verify = Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&ours).output();
    if let Ok(output) = verify {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.is_empty(), "{said}");
    }
}
