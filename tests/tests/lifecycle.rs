//! The life of the real program: who is in its way, how it ends, what it leaves behind.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::net::TcpStream;
use std::process::Command;

use acceptance::process::Process;
use acceptance::python::python;
use acceptance::serve::{Serve, command};
use acceptance::{free_port, wait_for};
use serde_json::json;

#[test]
#[cfg(target_os = "linux")]
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
#[cfg(target_os = "linux")]
fn a_port_that_another_swarmdeck_has_is_said_to_be_its() {
    let other = Serve::start(&[]);
    let port = other.address().rsplit_once(':').unwrap().1.to_owned();
    let home = tempfile::tempdir().unwrap();
    let output = command(home.path()).args(["--port", &port]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    let expected = format!("is used by another Swarmdeck (process {}).", other.process().id());
    assert!(text.contains(&expected), "{text}");
}
